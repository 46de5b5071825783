"""Targets of programmes against what was reached, recomputed from the series."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Literal

import msgspec

from eurazpol.kernel.texts import Message, Texts
from eurazpol.legal_statistics.domain.formula import NAN, Formula, short
from eurazpol.legal_statistics.domain.selectors import Selector, Shelf


class Reached(StrEnum):
    """Whether a target was reached."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"  # no figure of what was reached is there

    @property
    def text(self) -> Message:
        """The word for it."""
        return Message(f"legal_statistics-reached-{self.value}")


class Target(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A declared target: formulas over named cells; ``better`` says which way is good.

    ``scope`` tells where the figure reached is of another scope than the target.
    """

    id: str
    subject: Texts
    cells: dict[str, str]
    target: str
    better: Literal["more", "less"]
    due: int
    unit: str
    source: str
    actual: str = ""
    scope: Texts | None = None


@dataclass(frozen=True, slots=True)
class Kpi:
    """A target with what was reached, as texts that are the same in every language."""

    target: Target
    wanted: str
    actual: str
    formula: str
    gap: str
    reached: Reached


def against_actuals(targets: Iterable[Target], shelf: Shelf) -> tuple[Kpi, ...]:
    """Return each target whose figures are there, with what was reached."""
    found = []
    for one in targets:
        bound = {name: Selector.parse(text).choose(shelf) for name, text in one.cells.items()}
        if not all(bound.values()):
            continue
        wanted = Formula.parse(one.target).value(bound)
        formula = Formula.parse(one.actual) if one.actual else None
        actual = formula.value(bound) if formula else NAN
        found.append(
            Kpi(
                one, short(wanted), short(actual) if actual.is_finite() else "",
                formula.written(bound) if formula else "",
                short(actual - wanted) if actual.is_finite() else "",
                _reached(one, wanted, actual),
            )
        )  # fmt: skip
    return tuple(found)


def _reached(target: Target, wanted: Decimal, actual: Decimal) -> Reached:
    if not actual.is_finite():
        return Reached.UNKNOWN
    good = actual >= wanted if target.better == "more" else actual <= wanted
    return Reached.YES if good else Reached.NO
