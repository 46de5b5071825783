"""Free words in facts: what an officer typed in one language, and its translations.

1. A fact that is declared as :data:`~eurazpol.documents.domain.facts.Words` and holds a plain
   string is free text. Names, numbers and articles are not: they are printed as they stand.
2. The language of free text is told by its letters: a letter that only Kazakh has, else Cyrillic,
   else Latin. It decides nothing but marks and the language tag of the paper.
3. A translation is what an officer entered, with who and when. One that a machine made is marked
   *not authentic* until a person has confirmed it.
4. A translation that has another number of sentences than its source is looked at again.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

import msgspec
from msgspec.inspect import DataclassType, UnionType, type_info

from eurazpol.documents.domain.facts import Name, Part
from eurazpol.kernel.texts import Lang, Texts

_KAZAKH = set("ӘәҒғҚқҢңӨөҰұҮүҺһІі")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN_WORD = re.compile(r"[A-Za-z\u00c0-\u024f]{2}")
_SENTENCE = re.compile(r"[.!?…]+(?=[\s»”\")]|$)|\n+")
_SHORT = re.compile(r"(?<!\w)(?:\w|\d+|ст|г|гг|п|пп|им|т|д|No|art|б|ж|жж)\.", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Translation:
    """Free text in another language: who entered it and when, and whether a machine made it."""

    text: str
    by: str
    at: datetime
    machine: bool = False


@dataclass(frozen=True, slots=True)
class FreeWords:
    """The free texts of a paper, and those of them that are translated into its language."""

    texts: frozenset[str] = frozenset()
    translated: Mapping[str, Translation] = field(default_factory=dict)


def language_of(text: str) -> Lang | None:
    """Return the language that the letters tell of, ``None`` for numbers and other scripts."""
    if _KAZAKH & set(text):
        return "kk"
    if _CYRILLIC.search(text):
        return "ru"
    return "en" if _LATIN_WORD.search(text) else None


def sentences(text: str) -> int:
    """Count the sentences; abbreviations and initials end none."""
    counted = _SENTENCE.split(_SHORT.sub("", text))
    return sum(1 for one in counted if re.search(r"\w", one))


def free_texts(facts: Part) -> dict[str, str]:
    """Return the free texts of the facts by the path of the fact (``offences[0].title``).

    The name of a person stays as it is even where it stands in place of an office.
    """
    found = dict(_walk(facts, ""))
    names = set(_names(facts))
    return {path: text for path, text in found.items() if text not in names}


def _walk(part: Part, path: str) -> Iterator[tuple[str, str]]:
    words = _fields_of_words(type(part))
    for name, value in _fields(part):
        where = f"{path}.{name}" if path else name
        several = isinstance(value, tuple)
        for index, item in enumerate(value if several else (value,)):
            here = f"{where}[{index}]" if several else where
            if isinstance(item, Part):
                yield from _walk(item, here)
            elif isinstance(item, str) and name in words:
                yield here, item


def _names(part: Part) -> Iterator[str]:
    for _, value in _fields(part):
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Name):
                yield item.full
            elif isinstance(item, Part):
                yield from _names(item)


def _fields(part: Part) -> Iterator[tuple[str, Any]]:
    return ((name, getattr(part, name)) for name in part.__struct_fields__)


@cache
def _fields_of_words(shape: type[Part]) -> frozenset[str]:
    """Return the fields of which the type lets a text stand in three languages."""
    fields = msgspec.structs.fields(shape)
    return frozenset(one.name for one in fields if _holds_texts(type_info(one.type)))


def _holds_texts(found: Any) -> bool:
    if isinstance(found, UnionType):
        return any(_holds_texts(one) for one in found.types)
    if isinstance(found, DataclassType):
        return found.cls is Texts
    inner = getattr(found, "type", None) or getattr(found, "item_type", None)
    return inner is not None and _holds_texts(inner)
