"""What is left of a letter after its owner recalled or narrowed it.

A letter whose content is erased keeps a manifest of its kind and case with nothing in it, so that
whoever reads manifests reads this one too. Its digest is the one under which it was signed: it can
no longer be computed from what is left, and is kept beside it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.handling import Handling, Terms, strictest
from eurazpol.exchange.domain.letter import Content, Manifest, read_manifest, write_manifest
from eurazpol.exchange.domain.recall import Action, Order
from eurazpol.kernel.canonical import canonical_bytes


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of a letter, and the hashes of the files that went."""

    manifest: bytes
    parts: bytes
    files: tuple[str, ...]


def left_of(order: Order, manifest: bytes, parts: bytes) -> Left:
    """Carry out an order on the manifest and the parts of a letter."""
    was = read_manifest(manifest)
    if order.action is Action.RECALL:
        return emptied(was)
    gone = tuple(one.sha256 for one in was.files if one.sha256 in order.files)
    kept = Manifest(
        about=was.about,
        attachments=tuple(one for one in was.attachments if one.sha256 not in gone),
        body=without(was.body, order.fields),
        derived_from=was.derived_from,
        handling=joined(was.handling, order.handling),
        kind=was.kind,
        parts=tuple(one for one in was.parts if one.sha256 not in gone),
    )
    return Left(wire.write_json(kept), _kept_parts(was, parts, gone), gone)


def emptied(was: Manifest) -> Left:
    """Leave nothing of the content."""
    content = Content(was.kind, was.about, {}, derived_from=was.derived_from, handling=was.handling)
    manifest, parts = write_manifest(content)
    return Left(manifest, parts, tuple(one.sha256 for one in was.files))


def joined(held: Handling, ordered: Handling | None) -> Handling:
    """Return the conditions that bar what either bars, for the message and for each field."""
    if ordered is None:
        return held
    fields = {
        name: strictest(held.fields.get(name, Terms()), ordered.fields.get(name, Terms()))
        for name in (*held.fields, *ordered.fields)
    }
    whole = strictest(held, ordered)
    named = {name: getattr(whole, name) for name in Terms.__struct_fields__}
    return Handling(**named, fields=fields)


def without(body: Mapping[str, Any], pointers: Iterable[str]) -> dict[str, Any]:
    """Return the body without what the JSON pointers (RFC 6901) name; unknown ones name nothing.

    Later members of a list go first, so that each pointer means the place that it meant before.
    """
    left: Any = dict(body)
    for pointer in sorted(set(pointers), key=_place, reverse=True):
        left = _cut(left, [_word(word) for word in pointer.split("/")[1:]])
    return dict(left)


def values_at(body: Mapping[str, Any], pointers: Iterable[str]) -> dict[str, bytes]:
    """Return the canonical form of what each pointer names, for those that name something."""
    found = {}
    for pointer in pointers:
        value: Any = body
        for word in pointer.split("/")[1:]:
            value = _member(value, _word(word))
        if value is not None:
            found[pointer] = canonical_bytes(value)
    return found


def pointers_to(body: Mapping[str, Any], values: Iterable[bytes]) -> tuple[str, ...]:
    """Return where a body says one of the canonical ``values`` in full."""
    wanted = set(values)
    return tuple(place for place, value in _places(body, "") if canonical_bytes(value) in wanted)


def _places(value: Any, at: str) -> Iterable[tuple[str, Any]]:
    members: Iterable[tuple[Any, Any]] = ()
    if isinstance(value, Mapping):
        members = value.items()
    elif isinstance(value, list | tuple):
        members = enumerate(value)
    for name, member in members:
        place = f"{at}/{str(name).replace('~', '~0').replace('/', '~1')}"
        yield place, member
        yield from _places(member, place)


def _place(pointer: str) -> list[tuple[int, str]]:
    return [(int(word), "") if word.isdecimal() else (-1, word) for word in pointer.split("/")[1:]]


def _word(word: str) -> str:
    return word.replace("~1", "/").replace("~0", "~")


def _member(value: Any, word: str) -> Any:
    if isinstance(value, Mapping):
        return value.get(word)
    if isinstance(value, list | tuple) and word.isdecimal() and int(word) < len(value):
        return value[int(word)]
    return None


def _cut(value: Any, words: list[str]) -> Any:
    here, rest = words[0], words[1:]
    if isinstance(value, Mapping):
        if here not in value:
            return value
        if not rest:
            return {name: member for name, member in value.items() if name != here}
        return {**value, here: _cut(value[here], rest)}
    if isinstance(value, list | tuple) and here.isdecimal() and int(here) < len(value):
        at = int(here)
        middle = [_cut(value[at], rest)] if rest else []
        return [*value[:at], *middle, *value[at + 1 :]]
    return value


def _kept_parts(was: Manifest, parts: bytes, gone: tuple[str, ...]) -> bytes:
    kept, at = [], 0
    for entry in was.parts:
        if entry.sha256 not in gone:
            kept.append(parts[at : at + entry.size])
        at += entry.size
    return b"".join(kept)


def leaves(body: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """Return the places of a body that hold a text, a number or yes and no, with it in words.

    What speaks of the letter and not of the matter is left out.
    """
    for place, value in _places(body, ""):
        about_letter = place.split("/")[1] in ("head", "papers")
        if not about_letter and isinstance(value, str | int) and value != "":
            yield place, str(value)
