"""Check a set of figures: every declared relation whose figures are there, and the automatic rules.

1. A relation runs when each of its names finds a cell. One that is about tables alone belongs to
   the collection of series: it runs where most of the relations about series do.
2. What a declared relation already says of a figure is not said again by an automatic check.
"""

from collections.abc import Sequence
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
    def all(self) -> tuple[Finding, ...]:
        """Every finding, declared ones first."""
        return (*self.declared, *self.automatic)

    @property
    def accused(self) -> tuple[Finding, ...]:
        """Every finding that is not consistent."""
        return tuple(one for one in self.all if one.verdict is not Verdict.CONSISTENT)

    def count(self, verdict: Verdict) -> int:
        """How many findings have the verdict."""
        return sum(one.verdict is verdict for one in self.all)


def check(cells: Sequence[Cell], tables: Sequence[Cell], relations: Sequence[Relation]) -> Report:
    """Check the figures of ``cells`` with the tables beside them."""
    shelf = shelve((*cells, *tables))
    beside = {cell.series for cell in tables}
    bound = {one.id: one.bind(shelf) for one in relations}
    of_series = [one for one in relations if not one.series <= beside]
    is_collection = sum(bound[one.id] is not None for one in of_series) * 2 > len(of_series)
    declared: list[Finding] = []
    left_out: list[str] = []
    for relation in relations:
        found = bound[relation.id]
        if found is not None and (is_collection or not relation.series <= beside):
            declared.append(evaluate(relation, found))
        else:
            left_out.append(relation.id)
    said = {cell.key for one in declared for cell in one.cells}
    others = [one for one in automatic(cells) if one.cells[0].key not in said]
    return Report(tuple(declared), tuple(others), tuple(left_out), len(cells))
