"""What an order means for a letter in which its holder passed the content on.

1. Conditions go on as they are.
2. Files go by their hash, wherever they are among the parts.
3. Named fields go where the other letter says the same in full: in the same place, or anywhere if
   what they say is long enough not to be said by chance.
4. A recall takes the whole letter if it says in its body what the recalled one said; if the two
   share files only, these files; if nothing shared can be seen, the content was put into other
   words, and the whole letter goes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.letter import Manifest
from eurazpol.exchange.domain.recall import Action, Demand
from eurazpol.exchange.domain.recall_content import pointers_to, values_at

_LONG = 6
"""Bytes of a canonical value, quotes included, that two letters hardly share by chance."""
_ENVELOPE = frozenset({"head", "papers"})
"""Members of a body that speak of the letter, not of the matter."""


@dataclass(frozen=True, slots=True)
class OnwardWish:
    """What is ordered of the letter that went on."""

    action: Action
    fields: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    handling: Handling | None = None


def onward_wish(demand: Demand, letter: Manifest) -> OnwardWish | None:
    """Return what is ordered of ``letter``, ``None`` if the order does not touch it."""
    order = demand.order
    here = {one.sha256 for one in letter.files}
    files = tuple(one for one in demand.files if one in here)
    if order.action is Action.RECALL:
        if files and not _says_the_same(demand.body, letter.body):
            return OnwardWish(Action.NARROW, files=files)
        return OnwardWish(Action.RECALL)
    values = values_at(demand.body, order.fields)
    long = {value for value in values.values() if len(value) >= _LONG}
    there = values_at(letter.body, order.fields)
    same = {place for place, value in values.items() if there.get(place) == value}
    fields = tuple(sorted({*pointers_to(letter.body, long), *same}))[:200]
    if not (fields or files or order.handling):
        return None
    return OnwardWish(Action.NARROW, fields, files, order.handling)


def _says_the_same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return bool(set(_words(one)) & set(_words(other)))


def _words(value: Any) -> Iterator[str]:
    """Return the texts of a body that are words of people, not codes."""
    if isinstance(value, Mapping):
        for name, member in value.items():
            if name not in _ENVELOPE:
                yield from _words(member)
    elif isinstance(value, list | tuple):
        for member in value:
            yield from _words(member)
    elif isinstance(value, str) and len(value) >= _LONG and not _is_code(value):
        yield value


def _is_code(text: str) -> bool:
    return text.isascii() and text == text.lower() and " " not in text
