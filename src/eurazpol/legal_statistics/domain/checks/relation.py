"""What must hold between figures: a declared relation, and what its evaluation found."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import msgspec

from eurazpol.kernel.texts import Message, Texts
from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.errors import StatisticsError
from eurazpol.legal_statistics.domain.formula import Formula
from eurazpol.legal_statistics.domain.selectors import Selector, Shelf


class Verdict(StrEnum):
    """What the figures say about a relation."""

    CONSISTENT = "consistent"
    INCONSISTENT = "inconsistent"
    AMBIGUOUS = "ambiguous"  # the print does not decide it

    @property
    def text(self) -> Message:
        """The word for it."""
        return Message(f"legal_statistics-verdict-{self.value}")


class Rule(StrEnum):
    """The kind of a relation; :mod:`rules` says how each is evaluated."""

    EQUAL = "equal"  # sums, shares, rates, changes, counts: printed against recomputed
    DERIVED = "derived"  # not printed; can be computed, and lies within bounds
    SCALE = "scale"  # the figure is one of a printed scale
    SAME = "same"  # several prints of one thing say the same
    DISTINCT = "distinct"  # numbers or labels that name different things differ
    SEQUENCE = "sequence"  # printed numbers run 1, 2, 3 without gap or double
    UNIT = "unit"  # the printed unit is that of the measure
    COINCIDENCE = "coincidence"  # different things on one day: possible, to be verified
    READINGS = "readings"  # two readings of one print agree
    OUTSIDE = "outside"  # the print agrees with a register outside of the source
    COMPARABLE = "comparable"  # two figures have one scope, and may be set against each other
    JUMP = "jump"  # a change is not so large that the counting may have changed
    CERTAIN = "certain"  # the print leaves period, base and direction of the figure open no more

    @property
    def text(self) -> Message:
        """The name of the rule."""
        return Message(f"legal_statistics-rule-{self.value}")


class Claim(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One printed figure and how it is recomputed.

    ``as_`` says how the print qualifies it where its note does not. ``slack`` is a difference
    beyond rounding that still decides nothing, with ``slack_for`` saying why. ``explains`` computes
    what the printed figure would follow from.
    """

    stated: str
    computed: str
    as_: str = msgspec.field(default="", name="as")
    slack: str = "0"
    explains: str = ""


class Relation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A declared relation between cells; ``cells`` gives them names, ``bounds`` are numbers."""

    id: str
    rule: Rule
    subject: Texts
    cells: dict[str, str]
    source: str
    claims: tuple[Claim, ...] = ()
    low: str = ""
    high: str = ""

    def check(self) -> None:
        """Raise :class:`StatisticsError` if a selector or formula is none, or names no cell."""
        for text in self.cells.values():
            Selector.parse(text)
        for text in self.formulas:
            unknown = Formula.parse(text).names - self.cells.keys()
            if unknown:
                raise StatisticsError("stats-formula", field=self.id, value=text)

    @property
    def formulas(self) -> tuple[str, ...]:
        """Every formula in it."""
        parts = ((one.stated, one.computed, one.explains) for one in self.claims)
        return tuple(text for claim in parts for text in claim if text)

    def bind(self, shelf: Shelf) -> dict[str, tuple[Cell, ...]] | None:
        """Choose the cells of every name; None where one has none: the figures are not there."""
        found = {name: Selector.parse(text).choose(shelf) for name, text in self.cells.items()}
        return found if all(found.values()) else None

    @property
    def series(self) -> frozenset[str]:
        """The series and tables that it is about."""
        return frozenset(Selector.parse(text).series for text in self.cells.values())


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule found: texts of figures and formulas are the same in every language."""

    verdict: Verdict
    stated: str
    recomputed: str
    formula: str
    because: Message


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer of one check; ``is_automatic`` when no relation was declared for it."""

    id: str
    subject: Any
    rule: Rule
    outcome: Outcome
    cells: tuple[Cell, ...]
    source: str
    is_automatic: bool = False

    @property
    def verdict(self) -> Verdict:
        """The verdict."""
        return self.outcome.verdict


Bound = Mapping[str, tuple[Cell, ...]]
