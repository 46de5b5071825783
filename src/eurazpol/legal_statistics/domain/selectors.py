"""Ask for cells: ``series/indicator[key=value;key=*]@period``.

Without brackets the breakdown is empty, without ``@`` the period is. A star stands for any value
(``article=*``), any breakdown (``[*]``) or any period (``@*``); ``a|b`` for one of several. Keys
that are not named must not be there. A field of a table is ``table/column[id=...]``.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from eurazpol.legal_statistics.domain.cells import Cell, pairs_of
from eurazpol.legal_statistics.domain.errors import StatisticsError

_FORM = re.compile(r"([\w.-]+)/([\w.-]+)(?:\[(.*)\])?(?:@(.+))?")
Shelf = Mapping[tuple[str, str], tuple[Cell, ...]]
"""Cells by series and indicator, each in the order of its file."""


@dataclass(frozen=True, slots=True)
class Selector:
    """Which cells are meant."""

    series: str
    indicator: str
    breakdown: str
    period: str

    @classmethod
    def parse(cls, text: str) -> "Selector":
        """Read the form above. Raises :class:`StatisticsError` for any other."""
        found = _FORM.fullmatch(text)
        if found is None:
            raise StatisticsError("stats-selector", value=text)
        return cls(found[1], found[2], found[3] or "", found[4] or "")

    def choose(self, shelf: Shelf) -> tuple[Cell, ...]:
        """Return the cells that are meant, in their order."""
        return tuple(
            cell
            for cell in shelf.get((self.series, self.indicator), ())
            if self._fits(cell) and self.period in ("*", cell.period)
        )

    def _fits(self, cell: Cell) -> bool:
        if self.breakdown in ("*", cell.breakdown):
            return True
        wanted = dict(pairs_of(self.breakdown))
        return wanted.keys() == set(cell.keys) and all(
            wanted[key] == "*" or value in wanted[key].split("|") for key, value in cell.pairs
        )


def shelve(cells: Iterable[Cell]) -> Shelf:
    """Put cells where selectors find them."""
    found: dict[tuple[str, str], list[Cell]] = {}
    for cell in cells:
        found.setdefault((cell.series, cell.indicator), []).append(cell)
    return {key: tuple(value) for key, value in found.items()}
