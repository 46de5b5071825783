"""Two records of persons as an officer compares them: what each field says, and how it is written.

1. Every value stands as its paper has it, with the script it is written in: nothing is
   transliterated for the eye.
2. Letters of two alphabets in one word, and marks that turn the direction of writing, are warned
   of: they look like another name.
3. ``mark_of`` is the hash of what identifies the person. Order, case and spaces make no difference
   to it, nor does the description: a haircut is not another person.
"""

import json
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import Message, message
from eurazpol.matching.domain.person import Field, NameKind, PersonRecord

_SCRIPTS = {
    "CYRILLIC": "Cyrl",
    "LATIN": "Latn",
    "ARABIC": "Arab",
    "CJK": "Hans",
    "HANGUL": "Hang",
    "GREEK": "Grek",
    "HEBREW": "Hebr",
    "ARMENIAN": "Armn",
    "GEORGIAN": "Geor",
}
_CONFUSED = frozenset({"Cyrl", "Latn", "Grek"})
"""Alphabets whose letters are taken for each other."""
_RIGHT_TO_LEFT = frozenset({"Arab", "Hebr"})
_TURNING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn the direction of writing."""
_LETTERS_READ = 300


@dataclass(frozen=True, slots=True)
class Written:
    """One value of a field: text as its paper has it, or a value; ``note`` says what it is.

    ``lang`` is the BCP 47 tag of a text; ``look_alike`` warns of rule 2.
    """

    value: str | Message | Country | PartialDate
    lang: str = ""
    direction: str = "auto"
    note: Message | None = None
    look_alike: bool = False


def values_of(person: PersonRecord, field: Field) -> tuple[Written, ...]:
    """Return what a record says of a field; empty where it says nothing."""
    return _VALUES[field](person)


def script_of(text: str) -> str:
    """Return the ISO 15924 code of the script of most letters, empty where there is none."""
    counts: dict[str, int] = {}
    for letter in text[:_LETTERS_READ]:
        script = _script(letter)
        if script:
            counts[script] = counts.get(script, 0) + 1
    return max(counts, key=lambda one: counts[one], default="")


def looks_alike(text: str) -> bool:
    """Whether a word mixes alphabets that are taken for each other, or writing is turned."""
    if any(letter in _TURNING for letter in text[:_LETTERS_READ]):
        return True
    return any(
        len({_script(letter) for letter in word} & _CONFUSED) > 1
        for word in text[:_LETTERS_READ].split()
    )


def mark_of(person: PersonRecord) -> str:
    """Return the SHA-256 of what identifies the person, in hexadecimal."""
    said = {
        "names": _plain(name.full for name in person.names),
        "birth": str(person.birth or ""),
        "stated": str(person.stated_birth or ""),
        "sex": person.sex.value if person.sex else "",
        "nationalities": _plain(person.nationalities),
        "place": _plain((person.birth_place, person.birth_state)),
        "documents": _plain(f"{one.state} {one.number}" for one in person.documents),
    }
    return sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def _plain(texts: Iterable[str]) -> list[str]:
    folded = {" ".join(unicodedata.normalize("NFC", one).casefold().split()) for one in texts}
    return sorted(folded - {""})


def _script(letter: str) -> str:
    if not letter.isalpha():
        return ""
    return _SCRIPTS.get(unicodedata.name(letter, "").partition(" ")[0], "")


def _text(text: str, note: Message | None = None) -> Written:
    script = script_of(text)
    # Marks that turn the writing are shown, not obeyed.
    shown = "".join("�" if letter in _TURNING else letter for letter in text)
    return Written(
        shown,
        f"und-{script}" if script else "und",
        "rtl" if script in _RIGHT_TO_LEFT else "ltr" if script else "auto",
        note,
        looks_alike(text),
    )


def _names(person: PersonRecord) -> tuple[Written, ...]:
    return tuple(
        _text(name.full, None if name.kind is NameKind.MAIN else name.kind.text)
        for name in person.names
        if name.full.strip()
    )


def _birth(person: PersonRecord) -> tuple[Written, ...]:
    stated = person.stated_birth
    found = (Written(person.birth),) if person.birth else ()
    return (*found, Written(str(stated), note=stated.calendar.text)) if stated else found


def _sex(person: PersonRecord) -> tuple[Written, ...]:
    return (Written(person.sex.text),) if person.sex else ()


def _nationality(person: PersonRecord) -> tuple[Written, ...]:
    return tuple(_state(code) for code in person.nationalities)


def _birth_place(person: PersonRecord) -> tuple[Written, ...]:
    place = (_text(person.birth_place),) if person.birth_place else ()
    return (*place, _state(person.birth_state)) if person.birth_state else place


def _state(code: str) -> Written:
    try:
        return Written(Country(code))
    except InvalidValue:
        return _text(code)


def _documents(person: PersonRecord) -> tuple[Written, ...]:
    return tuple(_text(f"{one.state} {one.number}".strip(), one.kind.text)
                 for one in person.documents)  # fmt: skip


def _description(person: PersonRecord) -> tuple[Written, ...]:
    seen = person.description
    if seen is None:
        return ()
    spans = (("age", seen.age), ("height", seen.height))
    found = [
        Written(message(f"notices-seen-{name}", low=span.low, high=span.high))
        for name, span in spans
        if span
    ]
    found += [Written(message(f"matching-trait-{trait.value}-{word}"), note=trait.text)
              for trait, word in seen.traits]  # fmt: skip
    for mark in seen.marks:
        parts = tuple(one.text for one in (mark.kind, mark.part, mark.side) if one)
        found.append(Written(message("notices-seen-mark", parts=parts)))
    return tuple(found)


_VALUES = {
    Field.NAMES: _names,
    Field.BIRTH: _birth,
    Field.SEX: _sex,
    Field.NATIONALITY: _nationality,
    Field.BIRTH_PLACE: _birth_place,
    Field.DOCUMENTS: _documents,
    Field.DESCRIPTION: _description,
}
