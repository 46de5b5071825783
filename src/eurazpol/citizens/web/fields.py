"""The fields of a record as inputs of a form, and what was typed as values."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from eurazpol.citizens.domain.fields import FIELDS, Field, Kind, Part, Values
from eurazpol.kernel.country import Country, all_countries
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang, Message, message
from eurazpol.ui.forms import TRI, Input, iso_partial, one, typed_date

Shown = tuple[Message, Any]
"""The name of a field and its value, as a page writes them."""


def inputs(
    values: Mapping[str, str], paths: Iterable[str], lang: Lang, own: Country
) -> tuple[Input, ...]:
    """Return the inputs of some fields with what stands in them."""
    return tuple(_input(FIELDS[path], values.get(path, ""), lang, own) for path in paths)


def parts(
    values: Mapping[str, str], paths: Iterable[str], lang: Lang, own: Country
) -> list[tuple[Part, tuple[Input, ...]]]:
    """Return the inputs by the parts of the form; a part without any is left out."""
    wanted = set(paths)
    found = []
    for part in Part:
        of_part = [path for path, field in FIELDS.items() if field.part is part and path in wanted]
        if of_part:
            found.append((part, inputs(values, of_part, lang, own)))
    return found


def typed(data: Mapping[str, Any], paths: Iterable[str]) -> dict[str, str]:
    """Return what was typed as values: dates in the ISO form where they can be read."""
    return {path: normal(path, one(data, path)) for path in paths}


def normal(path: str, text: str) -> str:
    """Return a typed text as the record has it; a date that cannot be read stays as it is."""
    if not text or path not in FIELDS or FIELDS[path].kind not in (Kind.DAY, Kind.PARTIAL):
        return text
    try:
        return iso_partial(text)
    except EurazpolError:
        return text


def shown(values: Values) -> list[tuple[Part, list[Shown]]]:
    """Return what is known, by parts, ready to be written."""
    found = []
    for part in Part:
        of_part = [
            (field.text, value(path, values[path]))
            for path, field in FIELDS.items()
            if field.part is part and path in values
        ]
        if of_part:
            found.append((part, of_part))
    return found


def value(path: str, text: str) -> Any:
    """Return a value as a page writes it."""
    field = FIELDS[path]
    if not text:
        return "—"
    if field.kind in (Kind.DAY, Kind.PARTIAL):
        return PartialDate.parse(text)
    if field.kind is Kind.STATE:
        return Country(text)
    if field.kind is Kind.CHOICE:
        return field.choice(text)
    if field.kind is Kind.YES_NO:
        return message("ui-yes" if text == "yes" else "ui-no")
    return text


def _input(field: Field, text: str, lang: Lang, own: Country) -> Input:  # noqa: PLR0911 - one line a kind
    common: dict[str, Any] = {
        "path": field.path, "label": field.text, "required": field.required, "value": text,
    }  # fmt: skip
    match field.kind:
        case Kind.LINE:
            return Input(widget="text", max_length=field.longest, **common)
        case Kind.TEXT:
            return Input(widget="area", wide=True, rows=3, max_length=field.longest, **common)
        case Kind.DAY | Kind.PARTIAL:
            hint = "ui-partial-hint" if field.kind is Kind.PARTIAL else "ui-date-hint"
            common["value"] = typed_date(text) if _is_iso(text) else text
            return Input(widget="date", hint=message(hint), max_length=10, **common)
        case Kind.NUMBER:
            hint_ = message("citizens-hint-months")
            return Input(widget="number", hint=hint_, max_length=4, **common)
        case Kind.YES_NO:
            return Input(widget="radio", choices=tuple((v, message(t)) for v, t in TRI), **common)
        case Kind.STATE:
            return Input(widget="select", choices=_states(lang, own), **common)
        case _:
            choices = tuple((one, field.choice(one)) for one in field.choices)
            return Input(widget="select", choices=choices, **common)


def _is_iso(text: str) -> bool:
    try:
        return str(PartialDate.parse(text)) == text
    except EurazpolError:
        return False


@cache
def _states(lang: Lang, own: Country) -> tuple[tuple[str, Country], ...]:
    others = (state for state in all_countries() if state != own)
    return tuple((state.iso, state) for state in sorted(others, key=lambda one: one.name(lang)))
