"""Under which keys a person stands in the register, and is looked for.

1. Each key of a name (``names.keys``), alone; a name of one word or with initials is found by it.
2. Two keys of one name together: full names are found by them whatever the birth date says.
3. A key with the year of birth, and with the day and month in either order: a misspelt name is
   found by them, a date with a wrong digit by one of the two.
4. The whole date of birth, and with day and month swapped: found when no part of a name agrees.
5. The number of each document, as it looks.

Rare keys decide in a search (see ``adapters/embedded/shelf.py``); so common ones do no harm.
"""

from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from itertools import combinations

from eurazpol.matching.domain.names import keys, prepare
from eurazpol.matching.domain.person.prepared import PreparedBirth, PreparedPerson

_MOST_NAME_KEYS = 12
_SAMPLES = (
    "Қожахметов Ерлан Болатұлы", "Kozhakhmetov Erlan", "Hodzhahmetov E. B.", "Щукина Юлия",
    "Müller-Şahin Gülçe", "محمد بن سلمان", "قوجاحمەتوۆ ەرلان", "Kim Min-jun", "O'Brien Seán",
)  # fmt: skip


def index_keys(person: PreparedPerson) -> tuple[int, ...]:
    """Return the keys as whole numbers of 48 bits, without repetitions, in a fixed order."""
    return tuple(dict.fromkeys(map(_number, _texts(person))))


@cache
def fingerprint() -> int:
    """Return a number that changes when the keys of names are made in another way.

    Lists made in the way of an earlier release are to be made anew.
    """
    found = (" ".join(sorted(keys(prepare(name)))) for name in _SAMPLES)
    return _number("|".join(found))


def _texts(person: PreparedPerson) -> Iterator[str]:
    dates = tuple(_dates(person.birth)) if person.birth else ()
    for name in person.names:
        found = sorted(keys(name))[:_MOST_NAME_KEYS]
        for key in found:
            yield f"n {key}"
            for date in dates:
                yield f"{date} {key}"
        for first, second in combinations(found, 2):
            yield f"p {first} {second}"
    for name in person.weak:
        for key in sorted(keys(name))[:_MOST_NAME_KEYS]:
            yield f"n {key}"
    if person.birth and person.birth.day:
        low, high = sorted((person.birth.day, person.birth.month))
        yield f"b {person.birth.year} {low} {high}"
    for paper in person.papers:
        yield f"d {paper.look}"


def _dates(birth: PreparedBirth) -> Iterator[str]:
    """Return the parts of the date that are joined with keys of a name."""
    slack = 1 if birth.moving else 0
    for year in range(birth.year - slack, birth.year + slack + 1):
        yield f"y {year}"
    if birth.day:
        low, high = sorted((birth.day, birth.month))
        yield f"m {low} {high}"


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=6).digest(), "big")
