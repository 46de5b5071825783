"""A view as JSON: the same values as on the page, for programs and tests.

A message is an object of its id and its text in the language asked for, a text in three languages
an object of the three; dates and instants are ISO 8601.
"""

import dataclasses
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

import msgspec

from eurazpol.cooperation.actions.views import CaseView, LawView, QueuePage
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.texts import Lang, Message


def to_json(view: CaseView | LawView | QueuePage, lang: Lang) -> dict[str, Any]:
    """Return the JSON form of a view."""
    plain: dict[str, Any] = _plain(view, lang)
    return plain


def _plain(value: Any, lang: Lang) -> Any:
    if isinstance(value, Message):
        return {"id": value.id, "text": catalogue().render(value, lang)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Country | PartialDate):
        return str(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(_plain(key, lang)): _plain(item, lang) for key, item in value.items()}
    return _composed(value, lang)


def _composed(value: Any, lang: Lang) -> Any:
    if isinstance(value, msgspec.Struct):
        return msgspec.to_builtins(value)
    if dataclasses.is_dataclass(value):
        names = (one.name for one in dataclasses.fields(value))
        return {name: _plain(getattr(value, name), lang) for name in names}
    if isinstance(value, tuple | list | set | frozenset):
        return [_plain(item, lang) for item in value]
    return value
