"""Views as plain data: messages and texts in the reader's language with their id beside them."""

import dataclasses
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from enum import Enum
from typing import Any

import msgspec

from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Lang, Message, Texts
from eurazpol.ui.templatetags.ui import write


def as_json(value: Any, lang: Lang) -> Any:
    """Return the value as JSON data.

    A message becomes ``{"id", "text"}``, texts their form in ``lang``, a country its code, a date
    or an instant its ISO form, bytes their hexadecimal form, a dataclass or struct an object; a set
    is a list in the order of its texts. ``ui.api.shapes`` describes the same as JSON Schema.
    """
    if isinstance(value, Message):
        return {"id": value.id, "text": write(value, lang)}
    if isinstance(value, Mapping):
        return {str(_plain(key, lang)): as_json(item, lang) for key, item in value.items()}
    if isinstance(value, AbstractSet):
        return sorted((as_json(item, lang) for item in value), key=str)
    if isinstance(value, list | tuple):
        return [as_json(item, lang) for item in value]
    if isinstance(value, Texts | Country) or not dataclasses.is_dataclass(value):
        return _plain(value, lang)
    return {
        field.name: as_json(getattr(value, field.name), lang) for field in dataclasses.fields(value)
    }


def _plain(value: Any, lang: Lang) -> Any:  # noqa: PLR0911 - one line a type
    match value:
        case Texts():
            return value.get(lang)
        case Country():
            return value.iso
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case bytes():
            return value.hex()
        case msgspec.Struct():
            return as_json(msgspec.to_builtins(value), lang)
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)
