"""Columns of a list, in any order and under the names that lists bear in kk, ru and en."""

import re
from collections.abc import Sequence
from enum import StrEnum

from eurazpol.matching.domain.errors import UnusableList


class Column(StrEnum):
    """What a column says of a person."""

    ID = "id"
    FULL_NAME = "full_name"
    FIRST_NAME = "first_name"
    MIDDLE_NAME = "middle_name"
    LAST_NAME = "last_name"
    GENDER = "gender"
    DATE_OF_BIRTH = "date_of_birth"
    PLACE_OF_BIRTH = "place_of_birth"
    NATIONALITY = "nationality"
    DOCUMENT_NUMBER = "document_number"
    PERSONAL_NUMBER = "personal_number"


NAMES = frozenset((Column.FULL_NAME, Column.FIRST_NAME, Column.MIDDLE_NAME, Column.LAST_NAME))
_CALLED: dict[Column, tuple[str, ...]] = {
    Column.ID: (
        "id", "uid", "uuid", "key", "ref", "reference", "number", "no", "entity id", "person id",
        "record id", "№", "номер", "код", "нөмірі",
    ),
    Column.FULL_NAME: (
        "full name", "fullname", "name", "person name", "caption", "фио", "ф и о", "полное имя",
        "фамилия имя отчество", "толық аты", "аты жөні", "тегі аты әкесінің аты", "таә",
    ),
    Column.FIRST_NAME: (
        "first name", "firstname", "given name", "given names", "forename", "имя", "аты",
    ),
    Column.MIDDLE_NAME: (
        "middle name", "middlename", "patronymic", "father name", "fathers name", "second name",
        "отчество", "әкесінің аты",
    ),
    Column.LAST_NAME: (
        "last name", "lastname", "family name", "surname", "фамилия", "тегі",
    ),
    Column.GENDER: ("gender", "sex", "пол", "жынысы"),
    Column.DATE_OF_BIRTH: (
        "date of birth", "dateofbirth", "birth date", "birthdate", "birthday", "dob", "born",
        "дата рождения", "д р", "туған күні", "туған жылы", "год рождения", "year of birth",
    ),
    Column.PLACE_OF_BIRTH: (
        "place of birth", "placeofbirth", "birth place", "birthplace", "pob",
        "место рождения", "туған жері",
    ),
    Column.NATIONALITY: (
        "nationality", "citizenship", "country", "nationalities", "гражданство", "азаматтығы",
    ),
    Column.DOCUMENT_NUMBER: (
        "document number", "passport", "passport number", "document", "номер документа",
        "паспорт", "құжат нөмірі",
    ),
    Column.PERSONAL_NUMBER: (
        "personal number", "iin", "inn", "tax number", "national id", "id number", "иин", "жсн",
    ),
}  # fmt: skip
_BY_NAME = {name: column for column, names in _CALLED.items() for name in names}
_APART = re.compile(r"[\W_]+")


def column_of(title: str) -> Column | None:
    """Return what a column of this title holds; None for one that says nothing of a person."""
    plain = _APART.sub(" ", title.casefold().replace("'", "").replace("’", "")).strip()
    return _BY_NAME.get(plain or title.strip())


def read_header(titles: Sequence[str]) -> tuple[Column | None, ...]:
    """Return what each column holds.

    Raises :class:`UnusableList` when no column holds a name, or two hold the same.
    """
    columns = tuple(map(column_of, titles))
    known = [column for column in columns if column is not None]
    if not NAMES & set(known):
        shown = ", ".join(title.strip() for title in titles)[:200]
        raise UnusableList("matching-list-no-name-column", found=shown)
    for column in known:
        if known.count(column) > 1:
            raise UnusableList("matching-list-column-twice", column=column.value)
    return columns
