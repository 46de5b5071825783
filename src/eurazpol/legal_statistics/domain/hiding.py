"""Small cells that are not shown, for a figure of one to four persons may tell who they are.

1. Only breakdowns of indicators that count persons are looked at; totals are always shown.
2. A cell of one to four is hidden. Where that hides a single cell of a breakdown, the next smallest
   one is hidden too: else the total would give the hidden one away.
"""

from eurazpol.legal_statistics.domain.figures import TOTAL, Figures, Key
from eurazpol.legal_statistics.domain.indicators import Indicator, Measure

LEAST = 5
"""The smallest figure of persons that a breakdown shows, besides zero."""


def hidden(indicator: Indicator, cells: Figures) -> frozenset[Key]:
    """Return the cells that are not shown."""
    if not indicator.small or indicator.measure not in (Measure.COUNT, Measure.STOCK):
        return frozenset()
    found: set[Key] = set()
    for dim in indicator.by:
        of_dim = sorted(
            (value, key) for key, value in cells.items() if key[0] == dim.value and value
        )
        small = [key for value, key in of_dim if value < LEAST]
        if len(small) == 1 and len(of_dim) > 1:
            small.append(of_dim[1][1])
        found.update(small)
    return frozenset(found - {TOTAL})
