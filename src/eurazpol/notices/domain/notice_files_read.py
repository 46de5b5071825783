"""Rows of files as persons: public notices, and FollowTheMoney entities (model 4).

1. A public notice is one person; its kind is told by ``eurazpol.kind``, else by the address in
   ``_links.self``; where neither tells it, it is unknown.
2. Of FollowTheMoney a Person is a row; Passport and Identification give it numbers (``holder``), a
   Sanction its charge and kind (``entity``). Other schemata are counted, not read.
3. A row whose id stood before in a row that can be read is a fault: nobody could say which counts.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from eurazpol.kernel.texts import message
from eurazpol.matching.domain.appearance import Appearance, Sex, Span, Trait
from eurazpol.matching.domain.ftm import record_of
from eurazpol.matching.domain.person import NameKind, PersonRecord, RecordName
from eurazpol.notices.domain.content import Name
from eurazpol.notices.domain.kinds import Kind
from eurazpol.notices.domain.notice_files import FTM, Listed, RawFile, RawRow, Remark
from eurazpol.notices.domain.notice_files_ftm import PROGRAMMES
from eurazpol.notices.domain.notice_files_row import LONGEST_NAME, MOST_VALUES, Reading, clean
from eurazpol.notices.domain.person import name_of

_SEXES = {"M": Sex.MALE, "F": Sex.FEMALE, "U": None, "": None}
_EYES = {"BLA": "black", "BRO": "brown", "BROD": "brown", "BROL": "brown", "HAZ": "hazel",
         "GRE": "green", "GRN": "green", "GRY": "grey", "GRI": "grey", "BLU": "blue"}  # fmt: skip
_HAIR = {"BLA": "black", "BRO": "brown", "BROD": "dark-brown", "BROL": "brown", "BLO": "fair",
         "BLN": "fair", "FAI": "fair", "RED": "red", "GRY": "grey", "GRI": "grey",
         "WHI": "white"}  # fmt: skip
_HEIGHTS = (0.3, 2.6)
_KIND = re.compile(r"/notices/v\d+/(red|yellow|un)/")
_KINDS = {"red": Kind.RED, "yellow": Kind.YELLOW, "un": Kind.SPECIAL}
_PAPERS = frozenset({"Passport", "Identification"})
_GENDERS = frozenset({"male", "m", "1", "female", "f", "2", "other"})
_PROGRAMMES = {text: kind for kind, text in PROGRAMMES.items()}


@dataclass(frozen=True, slots=True)
class FileRead:
    """Every row of a file as read; ``left_out`` counts entities that are no persons."""

    format: str
    rows: tuple[Listed, ...]
    left_out: int = 0


def read_rows(raw: RawFile, kind: str = "") -> FileRead:
    """Read the rows of a file; ``kind`` is that of rows which do not tell theirs."""
    if raw.format == FTM:
        rows, left_out = _entities(raw.rows)
    else:
        rows, left_out = [_notice(row) for row in raw.rows], 0
    field = "id" if raw.format == FTM else "entity_id"
    return FileRead(raw.format, tuple(_once(rows, kind, field)), left_out)


def _once(rows: Iterable[Listed], kind: str, field: str) -> Iterator[Listed]:
    seen: set[str] = set()
    for row in rows:
        if row.ref and row.ref in seen:
            twice = Remark(field, message("notices-rule-twice"))
            yield replace(row, faults=(*row.faults, twice))
            continue
        if not row.faults:
            seen.add(row.ref)
        yield row if row.kind else replace(row, kind=kind)


def _broken(row: RawRow) -> Listed:
    why = row.why or message("notices-rule-no-object")
    return Listed(row.place, "", row.text, faults=(Remark("", why),))


def _notice(row: RawRow) -> Listed:
    """Read one public notice."""
    if row.value is None:
        return _broken(row)
    value: Mapping[str, Any] = row.value
    said = Reading(value)
    ref = said.ref("entity_id")
    names = _names(value, said)
    if not names and not said.faults:
        said.wrong("name", "no-name")
    sex = said.text("sex_id").upper()
    if sex not in _SEXES:
        said.odd("sex_id", "code", value=sex[:LONGEST_NAME])
    person = PersonRecord(
        id=ref,
        names=names,
        birth=said.birth("date_of_birth", value.get("date_of_birth")),
        sex=_SEXES.get(sex),
        nationalities=tuple(
            said.state("nationalities", code) for code in said.texts("nationalities")
        ),
        birth_place=said.text("place_of_birth", LONGEST_NAME),
        birth_state=said.state("country_of_birth_id", said.text("country_of_birth_id")),
        description=_looks(said),
    )
    said.texts("languages_spoken_ids")
    said.number("weight")
    said.text("distinguishing_marks")
    charges = _charges(said)
    return Listed(
        row.place, ref, row.text, _kind_of(value), person, charges,
        tuple(said.remarks), tuple(said.faults),
    )  # fmt: skip


def _names(value: Mapping[str, Any], said: Reading) -> tuple[RecordName, ...]:
    """Return every name as the paper has it where the file tells, else family and given name."""
    family, given = said.name("name"), said.name("forename")
    beside = value.get("eurazpol")
    written = beside.get("names") if isinstance(beside, dict) else None
    if written:
        try:
            names = msgspec.convert(written, tuple[Name, ...])
        except msgspec.ValidationError:
            said.wrong("eurazpol.names", "names")
            return ()
        return tuple(name_of(_cleaned(name)) for name in names[:MOST_VALUES])
    text = " ".join(filter(None, (family, given)))
    return (RecordName(text, NameKind.MAIN, given, family),) if text else ()


def _cleaned(name: Name) -> Name:
    return Name(
        script=name.script, family=clean(name.family), given=clean(name.given),
        patronymic=clean(name.patronymic), kind=name.kind,
    )  # fmt: skip


def _looks(said: Reading) -> Appearance | None:
    height = said.number("height")
    if height and not _HEIGHTS[0] <= height <= _HEIGHTS[1]:
        said.odd("height", "range")
        height = 0
    traits = tuple(
        (trait, word)
        for trait, field, words in (
            (Trait.EYE_COLOUR, "eyes_colors_id", _EYES), (Trait.HAIR_COLOUR, "hairs_id", _HAIR),
        )
        for word in _first_known(said, field, words)
    )  # fmt: skip
    if not height and not traits:
        return None
    centimetres = round(height * 100)
    return Appearance(height=Span(centimetres, centimetres) if height else None, traits=traits)


def _first_known(said: Reading, field: str, words: Mapping[str, str]) -> list[str]:
    codes = said.texts(field)
    for code in codes:
        if code.upper() not in words:
            said.odd(field, "code", value=code)
    return [words[code.upper()] for code in codes if code.upper() in words][:1]


def _charges(said: Reading) -> tuple[str, ...]:
    found = []
    for at, warrant in enumerate(said.objects("arrest_warrants")):
        one = Reading(warrant, f"arrest_warrants[{at}].")
        found.append(one.text("charge"))
        one.text("charge_translation")
        one.state("issuing_country_id", one.text("issuing_country_id"))
        said.faults += one.faults
        said.remarks += one.remarks
    return tuple(text for text in found if text)


def _kind_of(value: Mapping[str, Any]) -> str:
    beside = value.get("eurazpol")
    said = beside.get("kind") if isinstance(beside, dict) else None
    if said in list(Kind):
        return str(said)
    links = value.get("_links")
    own = links.get("self") if isinstance(links, dict) else None
    href = own.get("href") if isinstance(own, dict) else None
    found = _KIND.search(href[:LONGEST_NAME]) if isinstance(href, str) else None
    return _KINDS[found[1]].value if found else ""


def _entities(rows: Iterable[RawRow]) -> tuple[list[Listed], int]:
    """Read the persons among entities, each with what belongs to it."""
    persons: list[RawRow] = []
    broken: list[RawRow] = []
    papers: dict[str, list[Mapping[str, Any]]] = {}
    sanctions: dict[str, list[Mapping[str, Any]]] = {}
    left_out = 0
    for row in rows:
        schema = row.value.get("schema") if isinstance(row.value, dict) else None
        if schema == "Person":
            persons.append(row)
        elif schema in _PAPERS:
            _belongs(papers, row.value, "holder")
        elif schema == "Sanction":
            _belongs(sanctions, row.value, "entity")
        elif isinstance(schema, str):
            left_out += 1
        else:
            broken.append(row)
    found = [_person(row, papers, sanctions) for row in persons]
    return sorted([*found, *map(_broken, broken)], key=lambda one: one.place), left_out


def _belongs(
    groups: dict[str, list[Mapping[str, Any]]], value: Mapping[str, Any], prop: str
) -> None:
    for id_ in _texts_of(value, prop):
        groups.setdefault(id_, []).append(value)


def _texts_of(value: Mapping[str, Any], prop: str) -> list[str]:
    properties = value.get("properties")
    given = properties.get(prop) if isinstance(properties, dict) else None
    several = given if isinstance(given, list) else [given]
    return [one for one in several[:MOST_VALUES] if isinstance(one, str)]


def _person(
    row: RawRow,
    papers: Mapping[str, list[Mapping[str, Any]]],
    sanctions: Mapping[str, list[Mapping[str, Any]]],
) -> Listed:
    head = Reading(row.value)
    ref = head.ref("id")
    properties = row.value.get("properties")
    if not isinstance(properties, dict):
        head.wrong("properties", "object")
        return Listed(row.place, ref, row.text, faults=tuple(head.faults))
    said = Reading(properties, "properties.")
    plain = {name: list(said.texts(name, _longest(name))) for name in properties}
    for name in ("name", "alias", "previousName", "weakAlias", "firstName", "lastName",
                 "middleName", "fatherName", "secondName"):  # fmt: skip
        given = properties.get(name)
        if isinstance(given, list):
            plain[name] = [said.as_name(name, one) for one in given if isinstance(one, str)]
    if not any(plain.get(name) for name in ("name", "lastName", "firstName")):
        said.wrong("name", "no-name")
    for text in plain.get("birthDate", ()):
        said.birth("birthDate", text)
    for name in ("nationality", "citizenship", "birthCountry", "country"):
        for code in plain.get(name, ()):
            said.state(name, code)
    for text in plain.get("gender", ()):
        if text.casefold() not in _GENDERS:
            said.odd("gender", "code", value=text)
    own = str(row.value.get("id", ""))
    holding = [_held_by(ref, one) for one in papers.get(own, ())]
    person = record_of({"id": ref, "schema": "Person", "properties": plain}, holding)
    about = sanctions.get(own, ())
    return Listed(
        row.place, ref, row.text, _kind_of_sanction(about), person,
        tuple(clean(text)[:LONGEST_NAME] for one in about for text in _texts_of(one, "reason")),
        (*head.remarks, *said.remarks), (*head.faults, *said.faults),
    )  # fmt: skip


def _held_by(ref: str, paper: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a paper as it is compared, held by the person under its id here."""
    said = {
        name: [clean(text)[:LONGEST_NAME] for text in _texts_of(paper, name)]
        for name in ("type", "number", "country")
    }
    return {"schema": paper["schema"], "properties": {**said, "holder": [ref]}}


def _kind_of_sanction(about: Iterable[Mapping[str, Any]]) -> str:
    for one in about:
        for text in _texts_of(one, "program"):
            if text in _PROGRAMMES:
                return _PROGRAMMES[text].value
    return ""


def _longest(name: str) -> int:
    texts = {"notes", "summary", "description", "biography", "keywords", "address", "sourceUrl"}
    return 10_000 if name in texts else LONGEST_NAME
