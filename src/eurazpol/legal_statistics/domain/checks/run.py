"""Check a set of figures: every declared relation whose figures are there, and the automatic rules.

1. A relation runs when each of its names finds a cell. One that is about tables alone runs only
   beside a relation that is about the series: it belongs to the same collection.
2. What a declared relation already says of a figure is not said again by an automatic check.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.checks.automatic import automatic
from eurazpol.legal_statistics.domain.checks.relation import Finding, Relation, Verdict
from eurazpol.legal_statistics.domain.checks.rules import evaluate
from eurazpol.legal_statistics.domain.selectors import shelve


@dataclass(frozen=True, slots=True)
class Report:
    """What was found: ``declared`` and ``automatic`` findings, and the relations left out."""

    declared: tuple[Finding, ...]
    automatic: tuple[Finding, ...]
    left_out: tuple[str, ...]
    figures: int

    @property
    def accused(self) -> tuple[Finding, ...]:
        """Every finding that is not consistent."""
        found = (*self.declared, *self.automatic)
        return tuple(one for one in found if one.verdict is not Verdict.CONSISTENT)

    def count(self, verdict: Verdict) -> int:
        """How many findings have the verdict."""
        return sum(one.verdict is verdict for one in (*self.declared, *self.automatic))


def check(cells: Sequence[Cell], tables: Iterable[Cell], relations: Iterable[Relation]) -> Report:
    """Check the figures of ``cells`` with the tables beside them."""
    shelf = shelve((*cells, *tables))
    own = {cell.series for cell in cells}
    bound = [(relation, relation.bind(shelf)) for relation in relations]
    about_own = any(found and relation.series & own for relation, found in bound)
    declared: list[Finding] = []
    left_out: list[str] = []
    for relation, found in bound:
        if found is not None and (about_own or relation.series & own):
            declared.append(evaluate(relation, found))
        else:
            left_out.append(relation.id)
    said = {cell.key for one in declared for cell in one.cells}
    others = [one for one in automatic(cells) if one.cells[0].key not in said]
    return Report(tuple(declared), tuple(others), tuple(left_out), len(cells))
