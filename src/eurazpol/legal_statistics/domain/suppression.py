"""Small cells of a published table that are not shown, and those that would give them away.

1. Primary: a count of persons from 1 to 4 is hidden; zero and totals are shown.
2. Complementary: in every line and every column that has exactly one hidden cell, the smallest
   other cell above zero is hidden too, until none can be computed from its total.
"""

from collections.abc import Mapping

LEAST = 5
Place = tuple[str, str]
"""Line and column of a table."""


def suppress(cells: Mapping[Place, int | None], least: int = LEAST) -> frozenset[Place]:
    """Return the places of a two-way table without its totals that are not shown."""
    known = {place: value for place, value in cells.items() if value is not None}
    hidden = {place for place, value in known.items() if 0 < value < least}
    while True:
        more = _complement(known, hidden)
        if not more:
            return frozenset(hidden)
        hidden |= more


def _complement(known: Mapping[Place, int], hidden: set[Place]) -> set[Place]:
    for axis in (0, 1):
        for name in {place[axis] for place in hidden}:
            line = {place: value for place, value in known.items() if place[axis] == name}
            if len(hidden & line.keys()) == 1:
                free = [(value, place) for place, value in line.items() if place not in hidden]
                candidates = sorted((value, place) for value, place in free if value)
                if candidates:
                    return {candidates[0][1]}
    return set()
