"""Small cells of breakdowns by persons, which are not shown; totals always are.

The rule is that of ``suppression``; a breakdown is a table of one line.
"""

from eurazpol.legal_statistics.domain.figures import Figures, Key
from eurazpol.legal_statistics.domain.indicators import Indicator, Measure
from eurazpol.legal_statistics.domain.suppression import suppress


def hidden(indicator: Indicator, cells: Figures) -> frozenset[Key]:
    """Return the cells that are not shown."""
    if not indicator.small or indicator.measure not in (Measure.COUNT, Measure.STOCK):
        return frozenset()
    found: set[Key] = set()
    for dim in indicator.by:
        line = {key: int(value) for key, value in cells.items() if key[0] == dim.value}
        found |= suppress(line)
    return frozenset(found)
