"""What of a case can be looked for: its numbers, the words of its facts, its persons.

Codes, dates of procedure and answers yes or no are filters, not words. All functions take the plain
form of facts, as it is stored.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from eurazpol.kernel.person import name_order
from eurazpol.kernel.search import stored_words

_PROSE = frozenset(
    {
        "address", "birth_place", "carrier", "convictions", "court", "document", "escort", "family",
        "given", "holder", "identity", "issued_by", "label", "landing", "number", "object",
        "patronymic", "place_of_serving", "plate", "proceedings", "purpose", "questions",
        "reference", "summary", "text", "vin",
    }
)  # fmt: skip
"""Fields of facts that hold words or numbers by which people look for something."""
_SHOWN_FIRST = ("Cyrl", "Latn")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is found: a person of the case by its place, or the case (``None``)."""

    person: int | None
    title: str
    words: str

    @property
    def order(self) -> bytes:
        """The key by which lists of persons are sorted."""
        return name_order(self.title)


def case_words(numbers: tuple[str, ...], facts: Mapping[str, Any]) -> str:
    """Return the words by which a case of these numbers and facts is found."""
    births = (_spaced(person.get("birth")) for person in facts.get("persons", ()))
    return stored_words((*numbers, *births, *_prose(facts)))


def entries(numbers: tuple[str, ...], facts: Mapping[str, Any]) -> tuple[Entry, ...]:
    """Return everything by which a case and its persons are found."""
    people = tuple(
        Entry(place, shown_name(person), stored_words(_known(person)))
        for place, person in enumerate(facts.get("persons", ()))
        if person.get("names")
    )
    return (Entry(None, "", case_words(numbers, facts)), *people)


def shown_name(person: Mapping[str, Any]) -> str:
    """Return the name as the document has it, Cyrillic before Latin; empty where withheld."""
    by_script = {name.get("script"): name for name in reversed(person.get("names", ()))}
    found = next((by_script[one] for one in _SHOWN_FIRST if one in by_script), None)
    found = found or next(iter(person.get("names", ())), None) or {}
    parts = (found.get(part, "") for part in ("family", "given", "patronymic"))
    return " ".join(part for part in parts if part)[:300]


def _known(person: Mapping[str, Any]) -> Iterator[str]:
    """Return the names of a person in every script, day of birth and numbers of papers."""
    yield _spaced(person.get("birth"))
    for name in person.get("names", ()):
        yield from (name.get(part, "") for part in ("family", "given", "patronymic"))
    yield from (paper.get("number", "") for paper in person.get("papers", ()))


def _spaced(iso: str | None) -> str:
    """Return a date as words of its own: year, month, day."""
    return (iso or "").replace("-", " ")


def _prose(value: Any, name: str = "") -> Iterator[str]:
    if isinstance(value, str):
        if name in _PROSE:
            yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _prose(inner, key)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _prose(inner, name)
