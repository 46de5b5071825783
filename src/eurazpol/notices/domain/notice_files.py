"""Files of other sources: public notice JSON and FollowTheMoney, read within bounds.

1. A file is one public notice, a list of them, the search result of the API
   (``{"total", "_embedded": {"notices": [...]}}``), or JSON lines: notices or FollowTheMoney
   entities. Which it is, is told by what is in it.
2. What breaks the file as a whole (encoding, size, depth, not JSON) refuses the file. What breaks
   one row is the fault of that row, named by field and rule; the other rows are read.
3. What is odd but can be read is read as far as it goes, and said: a date of which the day is
   unknown, a state that nobody knows, letters of two alphabets in a word.
4. Nothing is guessed, and the row is kept as it came.
"""

import json
import unicodedata
from dataclasses import dataclass
from typing import Any

import msgspec

from eurazpol.kernel.texts import Message, message
from eurazpol.matching.domain.person import PersonRecord
from eurazpol.notices.domain.errors import InvalidNotice

MAX_DEPTH = 20
MAX_ROW = 64 * 1024
"""Bytes of one row."""
_LOOKED_AT = 20
"""Lines among which one that is an object tells that the file is JSON lines."""
JSON, FTM = "json", "ftm"
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co"})


@dataclass(frozen=True, slots=True)
class Remark:
    """A field of a row, and what is odd or wrong with it."""

    field: str
    why: Message


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of a file is read."""

    size: int
    rows: int


@dataclass(frozen=True, slots=True)
class Listed:
    """One row as read: ``ref`` is its id in the source. With ``faults`` it is not taken in."""

    place: int
    ref: str
    original: str
    kind: str = ""
    person: PersonRecord | None = None
    charges: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    faults: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row before it is understood; ``why`` says what broke it as JSON."""

    place: int
    value: Any
    text: str
    why: Message | None = None


@dataclass(frozen=True, slots=True)
class RawFile:
    """The rows of a file, and of what format they are."""

    format: str
    rows: tuple[RawRow, ...]


def raw_file(data: bytes, bounds: Bounds) -> RawFile:
    """Take a file apart; raise :class:`InvalidNotice` that names the rule which the file breaks.

    Codes: ``files-too-large``, ``files-empty``, ``files-encoding``, ``files-deep``,
    ``files-not-json``, ``files-shape``, ``files-too-many-rows``.
    """
    if len(data) > bounds.size:
        raise _fault("files-too-large", maximum=bounds.size // 1024**2)
    text = data.removeprefix(b"\xef\xbb\xbf").strip()
    if not text:
        raise _fault("files-empty")
    try:
        text.decode()
    except UnicodeDecodeError as error:
        raise _fault("files-encoding", place=error.start) from None
    rows = _rows_of(text, bounds)
    if len(rows) > bounds.rows:
        raise _fault("files-too-many-rows", maximum=bounds.rows)
    entities = any(isinstance(row.value, dict) and "schema" in row.value for row in rows)
    return RawFile(FTM if entities else JSON, rows)


def kept_text(value: Any) -> str:
    """Return a row as it is kept: JSON in ASCII, so that no letter can be lost or act."""
    return json.dumps(value, ensure_ascii=True)


def shown_text(original: str) -> str:
    """Return a kept row for the eye: letters as letters, marks that are not seen as escapes."""
    text = json.dumps(json.loads(original), ensure_ascii=False, indent=1)
    return "".join(
        one if one == "\n" or unicodedata.category(one) not in _UNSEEN else f"\\u{ord(one):04x}"
        for one in text
    )


def _rows_of(text: bytes, bounds: Bounds) -> tuple[RawRow, ...]:
    lines = text.splitlines()
    try:
        whole = _decoded(text)
    except msgspec.DecodeError as error:
        if len(lines) == 1 or not any(map(_is_object, lines[:_LOOKED_AT])):
            raise _fault("files-not-json", why=str(error)) from None
        if len(lines) > bounds.rows:
            raise _fault("files-too-many-rows", maximum=bounds.rows) from None
        return tuple(
            _line(place, line) for place, line in enumerate(lines, start=1) if line.strip()
        )
    return tuple(_row(place, value) for place, value in enumerate(_several(whole), start=1))


def _several(whole: Any) -> list[Any]:
    """Return the notices of a document: a search result, a list, or a single one."""
    if isinstance(whole, list):
        return whole
    if isinstance(whole, dict):
        if "_embedded" in whole and "entity_id" not in whole:
            inside = whole["_embedded"]
            notices = inside.get("notices") if isinstance(inside, dict) else None
            if not isinstance(notices, list):
                raise _fault("files-shape")
            return notices
        return [whole]
    raise _fault("files-shape")


def _row(place: int, value: Any) -> RawRow:
    text = kept_text(value)
    if len(text) > MAX_ROW:
        why = message("notices-rule-row-long", maximum=MAX_ROW // 1024)
        return RawRow(place, None, text[:MAX_ROW], why)
    if not isinstance(value, dict):
        return RawRow(place, None, text, message("notices-rule-no-object"))
    return RawRow(place, value, text)


def _line(place: int, line: bytes) -> RawRow:
    if len(line) > MAX_ROW:
        why = message("notices-rule-row-long", maximum=MAX_ROW // 1024)
        return RawRow(place, None, _ascii(line[:MAX_ROW]), why)
    try:
        return _row(place, _decoded(line))
    except msgspec.DecodeError as error:
        why = message("notices-rule-not-json", why=str(error))
        return RawRow(place, None, _ascii(line), why)
    except InvalidNotice:
        why = message("notices-rule-deep", maximum=MAX_DEPTH)
        return RawRow(place, None, _ascii(line), why)


def _ascii(line: bytes) -> str:
    return kept_text(line.decode("utf-8", "replace"))


def _decoded(text: bytes) -> Any:
    try:
        value = msgspec.json.decode(text)
    except RecursionError:
        raise _fault("files-deep", maximum=MAX_DEPTH) from None
    if _too_deep(value):
        raise _fault("files-deep", maximum=MAX_DEPTH)
    return value


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(msgspec.json.decode(line), dict)
    except (msgspec.DecodeError, RecursionError):
        return False


def _too_deep(value: Any) -> bool:
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [
            inner
            for one in level
            if isinstance(one, dict | list)
            for inner in (one.values() if isinstance(one, dict) else one)
        ]
        if not level:
            return False
    return True


def _fault(code: str, **args: Any) -> InvalidNotice:
    return InvalidNotice(code, field="file", **args)
