"""Write the set of spellings: ``python -m tests.matching.variants.generate`` rewrites variants.csv.

Each row is a pair of names with whether they are of one person and the kind of pair. A person is a
fictional Kazakh one; each side of a pair is rewritten by an orthography of its own
(:mod:`tests.matching.variants.alphabets`), in an order and a form of its own. The hard non-matches
are the people next to the person: brother and sister, father and son, a namesake with another
father or another family name. The draw is fixed by its seed.
"""

import csv
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.matching.variants.alphabets import ORTHOGRAPHIES, VOWELLESS
from tests.matching.variants.people import FAMILIES, FEMALE, MALE

FILE = Path(__file__).with_name("variants.csv")
POSITIVES = 2400
NEGATIVES = 2400
_LATIN = 0x400
_VOWELS = "аәеиоөуұүыіэюя"
_LOOKALIKES = str.maketrans("аеорсх", "aeopcx")


@dataclass(frozen=True)
class Person:
    """A person with the Kazakh and the Russian form of every part; ``father`` is his given name."""

    family: str
    given: tuple[str, str]
    father: tuple[str, str]
    woman: bool

    def parts(self, *, russian: bool) -> tuple[str, str, str]:
        """Return family name, given name and father's name as papers have them."""
        end = "а" if self.woman else ""
        return self.family + end, self.given[russian], self.fathers_name(russian=russian)

    def fathers_name(self, *, russian: bool) -> str:
        """Return the father's name: -ұлы, -қызы, or the Russian form."""
        name = self.father[russian]
        if not russian:
            return name + ("қызы" if self.woman else "ұлы")
        if name[-1] == "й":
            return name[:-1] + ("евна" if self.woman else "евич")
        if name[-1] in _VOWELS:
            name = name[:-1] if name[-1] != "и" else name
            return name + ("евна" if self.woman else "евич")
        return name + ("овна" if self.woman else "ович")


def _pair(text: str) -> tuple[str, str]:
    kazakh, _, russian = text.partition(":")
    return kazakh, russian


def _people(draw: random.Random) -> Iterator[Person]:
    while True:
        woman = draw.random() < 0.4
        yield Person(
            draw.choice(FAMILIES),
            _pair(draw.choice(FEMALE if woman else MALE)),
            _pair(draw.choice(MALE)),
            woman,
        )


_OF_BOTH = ("passport-icao", "passport-old", "english", "french-1990s")
"""Orthographies in which the Kazakh and the Russian form of a name are both usual."""
Form = Callable[[random.Random, tuple[str, str, str]], str]


def _initial(word: str) -> str:
    return word[0].upper() + "."


FORMS: dict[str, Form] = {
    "full": lambda _, p: f"{p[0]} {p[1]} {p[2]}",
    "swapped": lambda _, p: f"{p[1]} {p[2]} {p[0]}",
    "no-father": lambda _, p: f"{p[0]} {p[1]}",
    "swapped-no-father": lambda _, p: f"{p[1]} {p[0]}",
    "comma": lambda _, p: f"{p[0]}, {p[1]} {p[2]}",
}


def _written(
    draw: random.Random, person: Person, form: str, orthographies: dict[str, Callable[[str], str]]
) -> tuple[str, str]:
    name = draw.choice(list(orthographies))
    russian = name == "russian" or (name in _OF_BOTH and draw.random() < 0.5)
    return orthographies[name](FORMS[form](draw, person.parts(russian=russian))), name


def _positive(draw: random.Random, person: Person) -> tuple[str, str, str]:
    kind = draw.choice(
        ["spelling"] * 5
        + [
            "order",
            "no-father",
            "initials",
            "dropped-ending",
            "slip",
            "lookalike",
            "vowelless",
            "both",
        ]
    )
    full = "full"
    first, _ = _written(draw, person, full, ORTHOGRAPHIES)
    if kind == "spelling":
        second, where = _written(draw, person, full, ORTHOGRAPHIES)
        return first, second, where
    if kind == "order":
        return (
            first,
            _written(draw, person, draw.choice(["swapped", "comma"]), ORTHOGRAPHIES)[0],
            kind,
        )
    if kind == "no-father":
        form = draw.choice(["no-father", "swapped-no-father"])
        return first, _written(draw, person, form, ORTHOGRAPHIES)[0], kind
    if kind == "both":
        one = _written(draw, person, "no-father", ORTHOGRAPHIES)[0]
        return (
            one,
            _written(draw, person, "swapped-no-father", ORTHOGRAPHIES)[0],
            "order, no father",
        )
    if kind == "vowelless":
        return first, _written(draw, person, draw.choice(["full", "no-father"]), VOWELLESS)[0], kind
    return _damaged(draw, person, kind, first)


def _damaged(draw: random.Random, person: Person, kind: str, first: str) -> tuple[str, str, str]:
    name = draw.choice(["kazakh-cyrillic", "russian", "passport-old", "kazakh-latin-2021"])
    write = ORTHOGRAPHIES[name]
    family, given, father = person.parts(russian=name == "russian")
    if kind == "initials":
        short = [_initial(write(word)) for word in (given, father)]
        both = short[0] + short[1]
        forms = [f"{write(family)} {both}", f"{short[0]} {write(family)}"]
        return first, draw.choice([*forms, f"{both} {write(family)}"]), kind
    if kind == "dropped-ending":
        bare = person.father[name == "russian"]
        return first, write(f"{given} {bare} {family}"), kind
    text = write(f"{family} {given} {father}")
    if kind == "lookalike":
        text = ORTHOGRAPHIES["kazakh-cyrillic"](f"{family} {given} {father}")
        return first, text.translate(_LOOKALIKES), kind
    return first, _slip(draw, text), kind


def _slip(draw: random.Random, text: str) -> str:
    """Leave out, double, swap or replace one letter inside a word."""
    places = [at for at in range(1, len(text) - 2) if text[at - 1 : at + 3].isalpha()]
    at = draw.choice(places)
    letters = "аеиорнлт" if ord(text[at]) > _LATIN else "aeiornlt"
    return draw.choice([
        text[:at] + text[at + 1 :],
        text[:at] + text[at] + text[at:],
        text[:at] + text[at + 1] + text[at] + text[at + 2 :],
        text[:at] + draw.choice(letters) + text[at + 1 :],
    ])  # fmt: skip


def _other(draw: random.Random, names: list[str], taken: tuple[str, str]) -> tuple[str, str]:
    while (found := _pair(draw.choice(names))) == taken:
        pass
    return found


def _neighbour(draw: random.Random, person: Person) -> tuple[Person, str]:
    kind = draw.choice(["sibling", "sibling", "sister", "son", "other father", "other family"])
    names = FEMALE if person.woman else MALE
    if kind == "sibling":
        return replace(person, given=_other(draw, names, person.given)), kind
    if kind == "sister":
        others = MALE if person.woman else FEMALE
        return replace(person, given=_pair(draw.choice(others)), woman=not person.woman), kind
    if kind == "son":
        if person.woman:
            person = replace(person, woman=False, given=_pair(draw.choice(MALE)))
        return replace(person, given=_other(draw, MALE, person.given), father=person.given), kind
    if kind == "other father":
        return replace(person, father=_other(draw, MALE, person.father)), kind
    return replace(person, family=draw.choice([f for f in FAMILIES if f != person.family])), kind


def _negative(draw: random.Random, person: Person) -> tuple[str, str, str]:
    neighbour, kind = _neighbour(draw, person)
    if kind == "son" and person.woman:
        person = replace(neighbour, given=neighbour.father, father=_pair(draw.choice(MALE)))
    forms = ["full", "full", "swapped", "comma"]
    if kind != "other father":
        forms += ["no-father", "swapped-no-father"]
    first, _ = _written(draw, person, draw.choice(forms), ORTHOGRAPHIES)
    second, _ = _written(draw, neighbour, draw.choice(forms), ORTHOGRAPHIES)
    return first, second, kind


def pairs(seed: int = 20260101) -> list[tuple[str, str, str, str]]:
    """Return the rows of the set: two names, whether they match, the kind."""
    draw = random.Random(seed)  # noqa: S311 - a set to measure with, not a secret
    people = _people(draw)
    rows = [(*_positive(draw, next(people)), "true") for _ in range(POSITIVES)]
    rows += [(*_negative(draw, next(people)), "false") for _ in range(NEGATIVES)]
    return [(one, two, match, kind) for one, two, kind, match in rows]


def main() -> None:
    """Write the set."""
    with FILE.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("name1", "name2", "is_match", "kind"))
        writer.writerows(pairs())


if __name__ == "__main__":
    main()
