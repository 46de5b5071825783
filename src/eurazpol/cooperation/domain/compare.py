"""Two descriptions of persons side by side, fact by fact: a lead, not an identification.

Each fact gets one of four words: *same*, *close*, *different*, *missing*, and the reason. Nothing
is added up and nobody is identified here; an officer compares and decides.

1. A name is the same if one spelling of it is; close if it sounds the same in another script or
   spelling (``same_person``).
2. A father's name is compared without the endings of its language: Қуанышұлы and Куанышевич are
   close. Another father's name speaks against: brothers and fathers have the same surname.
3. A date is close if the less precise agrees with the other, if day and month may have changed
   places, or if one digit differs.
4. A document is the same by its number; another number proves nothing, for passports are renewed.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from eurazpol.cooperation.domain.facts import Name, Person
from eurazpol.cooperation.domain.same_person import name_key, name_keys
from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.texts import Message, message

_ENDINGS = re.compile(
    r"(?:[ -]?(?:ұлы|улы|қызы|кызы|оглы|оғлы|uly|uli|ugli|kyzy|qyzy|qizi|oglu)"
    r"|(?:ов|ев)(?:ич|на)|ич|инична|[oe]v(?:ich|na)|ovitch|evitch)$"
)
_NUMBER = re.compile(r"[\W_]+")


class Verdict(StrEnum):
    """What a comparison of one fact says."""

    SAME = "same"
    CLOSE = "close"
    DIFFERENT = "different"
    MISSING = "missing"

    @property
    def text(self) -> Message:
        """The verdict in words."""
        return message(f"cooperation-compare-{self.value}")


@dataclass(frozen=True, slots=True)
class Compared:
    """One fact of both; the values as the pages write them, ``why`` in words."""

    fact: str
    ours: tuple[Any, ...]
    theirs: tuple[Any, ...]
    verdict: Verdict
    why: Message

    @property
    def label(self) -> Message:
        """The name of the fact."""
        return message(f"cooperation-compare-fact-{self.fact}".replace("_", "-"))


Judged = tuple[Verdict, str]


def compare(ours: Person, theirs: Person) -> tuple[Compared, ...]:
    """Compare two persons; every fact is there, also where it is known of neither."""
    return tuple(_compared(fact, ours, theirs) for fact in _FACTS)


def sounds_alike(ours: Person, theirs: Person) -> bool:
    """Whether a name of one sounds like a name of the other."""
    return bool(set(name_keys(_pairs(ours))) & set(name_keys(_pairs(theirs))))


def _compared(fact: str, ours: Person, theirs: Person) -> Compared:
    values, judge = _FACTS[fact]
    mine, other = values(ours), values(theirs)
    verdict, why = judge(mine, other) if mine and other else (Verdict.MISSING, "missing")
    return Compared(fact, mine, other, verdict, message(f"cooperation-compare-why-{why}"))


def _pairs(person: Person) -> Iterable[tuple[str, str]]:
    return ((name.family, name.given) for name in person.names)


def _names(person: Person) -> tuple[Name, ...]:
    return person.names


def _judge_names(ours: tuple[Name, ...], theirs: tuple[Name, ...]) -> Judged:
    def written(names: tuple[Name, ...]) -> set[tuple[str, str]]:
        return {(name.family.casefold(), name.given.casefold()) for name in names}

    if written(ours) & written(theirs):
        return Verdict.SAME, "spelling"
    sounds = [{name_key(name.family, name.given) for name in names} for names in (ours, theirs)]
    if sounds[0] & sounds[1]:
        return Verdict.CLOSE, "sound"
    return Verdict.DIFFERENT, "other-name"


def _patronymics(person: Person) -> tuple[str, ...]:
    return tuple(name.patronymic for name in person.names if name.patronymic)


def _judge_patronymics(ours: tuple[str, ...], theirs: tuple[str, ...]) -> Judged:
    if {one.casefold() for one in ours} & {one.casefold() for one in theirs}:
        return Verdict.SAME, "spelling"
    if {_stem(one) for one in ours} & {_stem(one) for one in theirs}:
        return Verdict.CLOSE, "ending"
    return Verdict.DIFFERENT, "other-father"


def _stem(patronymic: str) -> str:
    return name_key(_ENDINGS.sub("", patronymic.casefold().strip()))


def _births(person: Person) -> tuple[PartialDate, ...]:
    return (PartialDate.parse(person.birth),) if person.birth else ()


def _judge_births(ours: tuple[PartialDate, ...], theirs: tuple[PartialDate, ...]) -> Judged:
    one, other = str(ours[0]), str(theirs[0])
    if one == other:
        return Verdict.SAME, "date"
    if one.startswith(other) or other.startswith(one):
        return Verdict.CLOSE, "less-precise"
    if len(one) == len(other) == len("1987-02-05"):
        if one[:5] == other[:5] and (one[5:7], one[8:]) == (other[8:], other[5:7]):
            return Verdict.CLOSE, "day-and-month"
        if sum(a != b for a, b in zip(one, other, strict=True)) == 1:
            return Verdict.CLOSE, "one-digit"
    return Verdict.DIFFERENT, "other-date"


def _places(person: Person) -> tuple[str, ...]:
    return (person.birth_place,) if person.birth_place else ()


def _judge_places(ours: tuple[str, ...], theirs: tuple[str, ...]) -> Judged:
    if ours[0].casefold() == theirs[0].casefold():
        return Verdict.SAME, "spelling"
    if name_key(ours[0]) == name_key(theirs[0]):
        return Verdict.CLOSE, "sound"
    return Verdict.DIFFERENT, "other-place"


def _sexes(person: Person) -> tuple[Message, ...]:
    return (message(f"cooperation-choice-fact-{person.sex}"),) if person.sex else ()


def _judge_sexes(ours: tuple[Message, ...], theirs: tuple[Message, ...]) -> Judged:
    same = ours[0].id == theirs[0].id
    return (Verdict.SAME, "equal") if same else (Verdict.DIFFERENT, "other-sex")


def _nationalities(person: Person) -> tuple[Country, ...]:
    return tuple(Country(iso) for iso in person.nationalities)


def _judge_nationalities(ours: tuple[Country, ...], theirs: tuple[Country, ...]) -> Judged:
    if {one.iso for one in ours} & {one.iso for one in theirs}:
        return Verdict.SAME, "equal"
    return Verdict.DIFFERENT, "other-nationality"


def _papers(person: Person) -> tuple[str, ...]:
    return tuple(paper.number for paper in person.papers)


def _judge_papers(ours: tuple[str, ...], theirs: tuple[str, ...]) -> Judged:
    def plain(numbers: tuple[str, ...]) -> set[str]:
        return {_NUMBER.sub("", number).upper() for number in numbers}

    if plain(ours) & plain(theirs):
        return Verdict.SAME, "number"
    return Verdict.DIFFERENT, "other-number"


_FACTS: dict[str, tuple[Callable[[Person], tuple[Any, ...]], Callable[[Any, Any], Judged]]] = {
    "names": (_names, _judge_names),
    "patronymic": (_patronymics, _judge_patronymics),
    "birth": (_births, _judge_births),
    "birth_place": (_places, _judge_places),
    "sex": (_sexes, _judge_sexes),
    "nationality": (_nationalities, _judge_nationalities),
    "papers": (_papers, _judge_papers),
}
