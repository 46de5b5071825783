"""One row of a list as a record, and every rule that it breaks.

1. A row that cannot be read as a row, or names nobody, is set aside.
2. A row with one value that cannot be read is taken without that value: a person who is looked
   for is not lost because of a date. What was left out is reported all the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from babel import Locale

from eurazpol.kernel.texts import Message, message
from eurazpol.matching.domain.appearance import Sex
from eurazpol.matching.domain.ftm import record_of
from eurazpol.matching.domain.person.births import read_birth
from eurazpol.matching.domain.person.record import (
    IdentityDocument,
    PaperKind,
    PersonRecord,
    RecordName,
)
from eurazpol.matching.domain.person.states import known_state
from eurazpol.matching.domain.sheet.columns import Column

LONGEST_LINE = 65_536
_SHOWN = 60
_SEXES = {
    "m": Sex.MALE, "male": Sex.MALE, "man": Sex.MALE, "1": Sex.MALE, "м": Sex.MALE,
    "муж": Sex.MALE, "мужской": Sex.MALE, "ер": Sex.MALE, "е": Sex.MALE, "еркек": Sex.MALE,
    "f": Sex.FEMALE, "female": Sex.FEMALE, "woman": Sex.FEMALE, "2": Sex.FEMALE, "ж": Sex.FEMALE,
    "жен": Sex.FEMALE, "женский": Sex.FEMALE, "әйел": Sex.FEMALE, "ә": Sex.FEMALE,
    "other": Sex.OTHER, "x": Sex.OTHER, "o": Sex.OTHER,
}  # fmt: skip
_UNKNOWN = {"", "-", "—", "?", "n/a", "na", "none", "null", "unknown", "u", "неизвестно", "нет",
            "белгісіз", "жоқ", "xxx"}  # fmt: skip
_ALSO_CALLED = {
    "kazakhstan, republic of": "KZ", "republic of kazakhstan": "KZ", "республика казахстан": "KZ",
    "рк": "KZ", "қр": "KZ", "қазақстан республикасы": "KZ", "россия": "RU", "рф": "RU",
    "российская федерация": "RU", "russian federation": "RU", "ресей федерациясы": "RU",
    "кыргызстан": "KG", "киргизия": "KG", "kyrgyz republic": "KG", "беларусь": "BY",
    "белоруссия": "BY", "молдавия": "MD", "туркмения": "TM", "turkey": "TR", "usa": "US",
    "сша": "US", "ақш": "US", "uk": "GB", "оаэ": "AE", "uae": "AE", "ссср": "SU", "ussr": "SU",
    "soviet union": "SU", "кср": "SU",
}  # fmt: skip


class Rule(StrEnum):
    """What a row breaks. The first six set it aside."""

    UNDECODABLE = "undecodable"
    TOO_LONG = "too-long"
    QUOTE = "quote"
    FIELDS = "fields"
    JSON = "json"
    NO_NAME = "no-name"
    DATE = "date"
    GENDER = "gender"
    NATIONALITY = "nationality"

    @property
    def sets_aside(self) -> bool:
        """Whether a row that breaks it is not taken."""
        return self not in (Rule.DATE, Rule.GENDER, Rule.NATIONALITY)


@dataclass(frozen=True, slots=True)
class Fault:
    """One rule that a row breaks, and the value that breaks it, shortened."""

    rule: Rule
    value: str = ""

    @property
    def text(self) -> Message:
        """The fault in words."""
        return message(f"matching-fault-{self.rule.value}", value=self.value)


@dataclass(frozen=True, slots=True)
class Read:
    """What a row came to: a record or none, and its faults."""

    record: PersonRecord | None
    faults: tuple[Fault, ...] = ()


def read_row(line: int, columns: Sequence[Column | None], values: Sequence[str]) -> Read:
    """Read one row; a row without an id of its own is known by its line."""
    said = {
        column: value.strip()
        for column, value in zip(columns, values, strict=False)
        if column is not None
    }
    name = RecordName(
        said.get(Column.FULL_NAME, ""),
        given=said.get(Column.FIRST_NAME, ""),
        family=said.get(Column.LAST_NAME, ""),
        father=said.get(Column.MIDDLE_NAME, ""),
    )
    if not _has_letter(name):
        return Read(None, (Fault(Rule.NO_NAME, name.full[:_SHOWN]),))
    faults: list[Fault] = []
    birth = read_birth(said.get(Column.DATE_OF_BIRTH, ""))
    if birth.birth is None and birth.note is not None:
        _note(faults, Rule.DATE, said[Column.DATE_OF_BIRTH])
    sex = _sex(said.get(Column.GENDER, ""), faults)
    states = _states(said.get(Column.NATIONALITY, ""), faults)
    papers = tuple(
        IdentityDocument(kind, said[column])
        for column, kind in (
            (Column.DOCUMENT_NUMBER, PaperKind.OTHER),
            (Column.PERSONAL_NUMBER, PaperKind.PERSONAL_NUMBER),
        )
        if said.get(column)
    )
    record = PersonRecord(
        said.get(Column.ID) or str(line),
        (name,),
        birth.birth,
        birth.stated,
        sex,
        states,
        said.get(Column.PLACE_OF_BIRTH, ""),
        documents=papers,
    )
    return Read(record, tuple(faults))


def read_entity(line: int, entity: Any) -> Read | None:
    """Read one FollowTheMoney entity; None for one that is no person."""
    if not isinstance(entity, Mapping) or not isinstance(entity.get("schema"), str):
        return Read(None, (Fault(Rule.JSON),))
    if entity["schema"] != "Person":
        return None
    record = record_of(entity if entity.get("id") else {**entity, "id": str(line)})
    if not any(_has_letter(name) for name in record.names):
        return Read(None, (Fault(Rule.NO_NAME),))
    return Read(record)


def _has_letter(name: RecordName) -> bool:
    parts = (name.text, name.given, name.family, name.father)
    return any(letter.isalpha() for part in parts for letter in part)


def _note(faults: list[Fault], rule: Rule, value: str) -> None:
    if value.casefold() not in _UNKNOWN:
        faults.append(Fault(rule, value[:_SHOWN]))


def _sex(text: str, faults: list[Fault]) -> Sex | None:
    sex = _SEXES.get(text.casefold().rstrip("."))
    if sex is None:
        _note(faults, Rule.GENDER, text)
    return sex


def _states(text: str, faults: list[Fault]) -> tuple[str, ...]:
    """Read codes and names of states, several apart by ``;``, ``,``, ``/`` or ``|``."""
    whole = _state(text)
    if whole:
        return (whole,)
    several = text.replace(";", "/").replace(",", "/").replace("|", "/").split("/")
    found = []
    for one in several:
        state = _state(one)
        if state:
            found.append(state)
        else:
            _note(faults, Rule.NATIONALITY, one.strip())
    return tuple(dict.fromkeys(found))


def _state(text: str) -> str:
    plain = text.strip()
    if len(plain) > _SHOWN:
        return ""
    return (known_state(plain) if len(plain) <= 3 else "") or _names().get(plain.casefold(), "")


@cache
def _names() -> dict[str, str]:
    """Names of states in kk, ru and en (CLDR), and what else they are called."""
    named = {
        name.casefold(): code
        for lang in ("kk", "ru", "en")
        for code, name in Locale(lang).territories.items()
        if len(code) == 2 and known_state(code)
    }
    return {**named, **_ALSO_CALLED}
