"""The facts of a request as flat text by path (``persons[0].names[1].family``), and back.

A form is flat text; a record is the struct :class:`Facts`. The shape is read from the struct, so a
fact that the room adds appears in the form without a change here.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from eurazpol.cooperation.domain.facts import Facts
from eurazpol.kernel.country import Country, all_countries
from eurazpol.kernel.errors import EurazpolError, InvalidValue
from eurazpol.kernel.texts import LANGS
from eurazpol.ui.forms import iso_date, iso_partial, one

Shape = Literal["text", "country", "partial", "date", "number", "tri", "flag", "choice", "struct"]

COUNTRIES = {
    "nationalities",
    "permanent_residence",
    "located_in",
    "refugee_recognised_by",
    "state",
    "place",
    "surrendering",
    "route",
}
PARTIAL = {"birth", "committed"}
MAXIMA = "max_months"
_NO_CONTENT = {"script", "kind", "role"}
"""Fields with a preset choice: a row that holds nothing else is empty."""
_LIFE_OR_DEATH = ("life", "death")
_YES_NO = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of a struct: its name, its shape, whether there may be many."""

    name: str
    shape: Shape
    many: bool = False
    struct: type[msgspec.Struct] | None = None
    choices: tuple[str, ...] = ()
    optional: bool = True


@cache
def facts_of(struct: type[msgspec.Struct]) -> tuple[Fact, ...]:
    """Return the facts of a struct in the order of its declaration."""
    hints = get_type_hints(struct)
    return tuple(_fact(name, hints[name]) for name in struct.__struct_fields__ if name != MAXIMA)


def _fact(name: str, hint: Any) -> Fact:
    many, optional = get_origin(hint) is tuple, False
    if many:
        hint = get_args(hint)[0]
    elif get_origin(hint) in (Union, UnionType):
        optional = type(None) in get_args(hint)
        hint = next(arg for arg in get_args(hint) if arg is not type(None))
    if get_origin(hint) is Literal:
        return Fact(name, "choice", many, choices=get_args(hint), optional=optional)
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return Fact(name, "struct", many, struct=hint)
    return Fact(name, _shape(name, hint, optional=optional), many)


def _shape(name: str, hint: Any, *, optional: bool) -> Shape:
    if hint is bool:
        return "tri" if optional else "flag"
    if hint is int:
        return "number"
    if hint is date:
        return "date"
    if name in PARTIAL:
        return "partial"
    return "country" if name in COUNTRIES else "text"


@cache
def _names() -> Mapping[str, str]:
    return {state.name(lang).casefold(): state.iso for lang in LANGS for state in all_countries()}


def country_code(text: str) -> str:
    """Return the code of a state given by its code or its name in one of the three languages.

    Raises :class:`InvalidValue` with what was typed.
    """
    code = text.strip().upper()
    known = _names().get(text.strip().casefold())
    return known or Country(code if len(code) == 2 else text.strip()).iso


def flat(facts: Mapping[str, Any], prefix: str = "") -> dict[str, str]:
    """Return the plain form of facts as text by path."""
    return dict(_flat(facts, prefix))


def _flat(value: Any, path: str) -> Iterator[tuple[str, str]]:
    match value:
        case Mapping():
            for key, inner in value.items():
                yield from _flat(inner, f"{path}.{key}" if path else key)
        case list() | tuple():
            for index, inner in enumerate(value):
                yield from _flat(inner, f"{path}[{index}]")
        case bool():
            yield path, "yes" if value else "no"
        case None:
            return
        case _:
            yield path, str(value)


@dataclass(slots=True)
class Reading:
    """The facts read from a form, and what was wrong with single fields (path and error)."""

    facts: dict[str, Any]
    faults: list[tuple[str, EurazpolError]] = field(default_factory=list)


def read(values: Mapping[str, str]) -> Reading:
    """Read text by path into the plain form of facts; rows without content are left out."""
    reading = Reading({})
    reading.facts = _struct(Facts, "", values, reading)
    return reading


def _struct(
    struct: type[msgspec.Struct], prefix: str, values: Mapping[str, str], reading: Reading
) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for fact in facts_of(struct):
        path = f"{prefix}.{fact.name}" if prefix else fact.name
        value: Any
        if fact.many:
            value = _many(fact, path, values, reading)
        elif fact.struct:
            part = _struct(fact.struct, path, values, reading)
            value = part if _has_content(part) else None
        else:
            value = _scalar(fact, path, values, reading)
        if value not in (None, "", []):
            found[fact.name] = value
    if MAXIMA in struct.__struct_fields__ and (maxima := _maxima(prefix, values, reading)):
        found[MAXIMA] = maxima
    return found


def _has_content(row: Mapping[str, Any]) -> bool:
    return any(name not in _NO_CONTENT for name in row)


def rows(path: str, values: Mapping[str, str]) -> list[int]:
    """Return the numbers of the rows that are in the form under ``path``."""
    pattern = re.compile(re.escape(path) + r"\[(\d{1,3})\]")
    return sorted({int(found[1]) for key in values if (found := pattern.match(key))})


def _many(fact: Fact, path: str, values: Mapping[str, str], reading: Reading) -> list[Any]:
    found: list[Any] = []
    for index in rows(path, values):
        at = f"{path}[{index}]"
        if fact.struct:
            row = _struct(fact.struct, at, values, reading)
            if _has_content(row):
                found.append({"names": [], **row} if fact.name == "persons" else row)
        elif (value := _scalar(fact, at, values, reading)) not in (None, ""):
            found.append(value)
    return found


def _scalar(fact: Fact, path: str, values: Mapping[str, str], reading: Reading) -> Any:
    text = one(values, path)
    if not text:
        return None
    read_as = _READ.get(fact.shape)
    try:
        return read_as(text) if read_as else text
    except EurazpolError as error:
        reading.faults.append((path, error))
        return None


def _number(text: str) -> int:
    digits = text.replace("\xa0", "").replace(" ", "")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 6:
        raise InvalidValue("number-out-of-range", value=text[:20])
    return int(digits)


_READ: Mapping[Shape, Callable[[str], Any]] = {
    "country": country_code,
    "partial": iso_partial,
    "date": iso_date,
    "number": _number,
    "tri": _YES_NO.get,
    "flag": _YES_NO.get,
}


def _maxima(prefix: str, values: Mapping[str, str], reading: Reading) -> dict[str, int | str]:
    found: dict[str, int | str] = {}
    head = f"{prefix}.{MAXIMA}."
    for path, text in values.items():
        if not path.startswith(head) or not text.strip():
            continue
        iso, _, kind = path.removeprefix(head).partition(".")
        if (kind and text in _LIFE_OR_DEATH) or (
            not kind and iso not in found and text in _LIFE_OR_DEATH
        ):
            found[iso] = text
        elif not kind and iso not in found:
            try:
                found[iso] = _number(text)
            except EurazpolError as error:
                reading.faults.append((path, error))
    return found
