"""Views as plain data: messages and texts in the reader's language with their id beside them."""

import dataclasses
from collections.abc import Mapping, Set
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
    or an instant its ISO form, a dataclass or struct an object.
    """
    match value:
        case Message():
            return {"id": value.id, "text": write(value, lang)}
        case Texts():
            return value.get(lang)
        case Country():
            return value.iso
        case Enum():
            return value.value
        case None | bool() | int() | str() | float():
            return value
        case date():
            return value.isoformat()
        case Mapping():
            return {str(as_json(key, lang)): as_json(item, lang) for key, item in value.items()}
        case Set() | list() | tuple():
            return [as_json(item, lang) for item in value]
        case msgspec.Struct():
            return msgspec.to_builtins(value)
        case _ if dataclasses.is_dataclass(value):
            return {
                field.name: as_json(getattr(value, field.name), lang)
                for field in dataclasses.fields(value)
            }
        case _:
            return str(value)
