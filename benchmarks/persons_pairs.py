"""Labelled pairs of records of fictional people: one person twice, or two who are easily confused.

The mix is what a search for candidates returns: for each true pair four that are not.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from random import Random

from benchmarks.persons_people import (
    Human,
    child,
    human,
    namesake,
    other_family,
    sibling,
    stated,
)
from eurazpol.matching.domain.person import PersonRecord

SEED = 20261121
FALSE_TO_TRUE = 4


@dataclass(frozen=True)
class Pair:
    """Two records, whether they are of one person, and what makes them alike if not."""

    a: PersonRecord
    b: PersonRecord
    is_one: bool
    kind: str


_OTHERS: dict[str, Callable[[Human, Random], Human]] = {
    "sibling": partial(sibling, twin=False),
    "twin": partial(sibling, twin=True),
    "parent and child": child,
    "namesake": namesake,
    "other family name": other_family,
    "anybody": lambda _who, rng: human(rng),
}
_SHARES = (20, 5, 20, 30, 15, 10)


def pairs(count: int, seed: int = SEED) -> Iterator[Pair]:
    """Make ``count`` pairs; the same seed makes the same ones."""
    rng = Random(seed)  # noqa: S311 - made to be repeated
    for nth in range(count):
        who = human(rng)
        if nth % (FALSE_TO_TRUE + 1) == 0:
            kind, other = "one person", who
        else:
            kind = rng.choices(tuple(_OTHERS), _SHARES)[0]
            other = _OTHERS[kind](who, rng)
        yield Pair(stated(who, rng, f"{nth}a"), stated(other, rng, f"{nth}b"), other is who, kind)
