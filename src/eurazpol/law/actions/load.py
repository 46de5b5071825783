"""Read the book of law from its files and check it as a whole.

Order: every file is read and shaped by the schema (:mod:`eurazpol.law.domain.book`); then the
rules that one file cannot show: ids are unique and known, periods end after they start.
"""

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import msgspec

from eurazpol.law.actions.read_yaml import read_yaml
from eurazpol.law.domain.book import Family, Instrument, LawBook, Party, StateLaw
from eurazpol.law.domain.book_checks import check_book
from eurazpol.law.domain.case import HOME
from eurazpol.law.domain.counting import WorkingDays
from eurazpol.law.domain.errors import LawDataError
from eurazpol.law.domain.terms import CalendarData, Source, Vocabulary

T = TypeVar("T")
_PACKAGED = Path(__file__).parent.parent / "data"


def _shaped(path: Path, folder: Path, type_: type[T]) -> T:
    name = str(path.relative_to(folder))
    try:
        return msgspec.convert(read_yaml(path), type_)
    except msgspec.ValidationError as error:
        rule, _, where = str(error).partition(" - at ")
        at = where.replace("`", "") or "$"
        raise LawDataError("law-data-schema", field=at, file=name, rule=rule) from None


def _by_id(folder: Path, below: str, type_: type[T], key: str = "id") -> dict[str, T]:
    found: dict[str, T] = {}
    for path in sorted((folder / below).glob("*.yaml")):
        value = _shaped(path, folder, type_)
        id_: str = getattr(value, key)
        name = str(path.relative_to(folder))
        if id_ in found:
            raise LawDataError("law-data-duplicate", field=f"$.{key}", file=name, value=id_)
        if path.stem not in (id_, id_.lower()):
            raise LawDataError("law-data-file-name", field=f"$.{key}", file=name, value=id_)
        found[id_] = value
    return found


def _version(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.yaml")):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _bilaterals(
    instruments: Iterable[Instrument],
) -> dict[frozenset[str], tuple[Instrument, ...]]:
    found: dict[frozenset[str], tuple[Instrument, ...]] = {}
    for item in instruments:
        if item.family is Family.BILATERAL:
            pair = frozenset(party.iso for party in item.parties)
            found[pair] = (*found.get(pair, ()), item)
    return found


def _parties(instruments: Iterable[Instrument]) -> dict[tuple[str, str], tuple[Party, ...]]:
    found: dict[tuple[str, str], tuple[Party, ...]] = {}
    for item in instruments:
        for party in item.parties:
            key = (item.id, party.iso)
            found[key] = (*found.get(key, ()), party)
    return found


def load_book(folder: Path | None = None) -> LawBook:
    """Return the book in ``folder`` (by default the packaged one, read once)."""
    return _packaged() if folder is None else _load(folder)


@cache
def _packaged() -> LawBook:
    return _load(_PACKAGED)


def _load(folder: Path) -> LawBook:
    """Read and check every file; raise :class:`LawDataError` or ``YamlError``."""
    instruments = _by_id(folder, "instruments", Instrument)
    states = _by_id(folder, "states", StateLaw)
    calendars = _by_id(folder, "calendars", CalendarData, "iso")
    if HOME not in calendars:
        raise LawDataError("law-data-calendar", field="$", file="calendars", value=HOME)
    days_off = {iso: WorkingDays(data) for iso, data in calendars.items()}
    sources = _shaped(folder / "sources.yaml", folder, dict[str, Source])
    book = LawBook(
        version=_version(folder),
        vocabulary=_shaped(folder / "vocabulary.yaml", folder, Vocabulary),
        instruments=MappingProxyType(instruments),
        states=MappingProxyType(states),
        calendars=MappingProxyType(calendars),
        working_days=days_off[HOME],
        days_off=MappingProxyType(days_off),
        sources=MappingProxyType(sources),
        bilaterals=MappingProxyType(_bilaterals(instruments.values())),
        parties=MappingProxyType(_parties(instruments.values())),
        multilaterals=tuple(
            item for item in instruments.values() if item.family is not Family.BILATERAL
        ),
    )
    check_book(book)
    return book
