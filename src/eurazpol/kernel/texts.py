"""Texts in the three languages of the platform, and messages that become text at the edge.

A room never formats a sentence for a person. It returns a :class:`Message` (an id of the
catalogue and its arguments); :mod:`eurazpol.kernel.catalogue` turns it into Kazakh, Russian or
English where the reader is known.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Literal, TypeAlias, get_args

from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate

Lang = Literal["kk", "ru", "en"]
LANGS: tuple[Lang, ...] = get_args(Lang)


@dataclass(frozen=True, slots=True)
class Texts:
    """One text in Kazakh, Russian and English, all three present."""

    kk: str
    ru: str
    en: str

    def get(self, lang: Lang) -> str:
        """Return the text in ``lang``."""
        return {"kk": self.kk, "ru": self.ru, "en": self.en}[lang]


Arg: TypeAlias = (
    "str | int | date | datetime | PartialDate | Country | Texts | Message | tuple[Arg, ...]"
)


def _no_args() -> Mapping[str, Arg]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence by id: ``id`` is a message of the Fluent catalogue, ``args`` its variables.

    Arguments keep their type: dates, countries and nested messages are written by the rules of
    the language in which the message is rendered. A tuple is written as a list.
    """

    id: str
    args: Mapping[str, Arg] = field(default_factory=_no_args)

    def __hash__(self) -> int:
        return hash((self.id, tuple(sorted(self.args))))


def message(id_: str, /, **args: Arg) -> Message:
    """Shorthand for :class:`Message` with keyword arguments."""
    return Message(id_, MappingProxyType(args))
