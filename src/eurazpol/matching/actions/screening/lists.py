"""A list of persons read from a file, whatever it was written with.

1. The encoding is told by the marks at the beginning of the file, or by its letters: UTF-8, UTF-16,
   else what ``charset-normalizer`` finds among the encodings of Cyrillic, Latin and Arabic.
2. The delimiter is the one that divides the first line into most known columns.
3. A file whose first letter is ``{`` is FollowTheMoney, one entity a line.
4. A broken line breaks nothing but itself: a quotation mark that is not closed within ten lines
   is the fault of its own line, and reading goes on with the next.
"""

import codecs
import csv
import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import IO, Any, cast

from eurazpol.matching.domain.errors import UnusableList
from eurazpol.matching.domain.sheet.columns import Column, column_of, read_header
from eurazpol.matching.domain.sheet.rows import LONGEST_LINE, Rule

_DELIMITERS = (",", ";", "\t", "|")
_MOST_JOINED = 10
_SAMPLE = 1 << 22
_LETTERS = 1 << 16
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OLD = ["cp1251", "koi8_r", "cp866", "cp1252", "cp1254", "cp1256"]


@dataclass(frozen=True, slots=True)
class Shape:
    """How a list is written. Without a delimiter it is FollowTheMoney."""

    encoding: str
    delimiter: str = ""
    columns: tuple[Column | None, ...] = ()
    header: int = 0
    """The line on which the titles stand."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it was read, not yet understood: cells of a table, or a JSON value."""

    number: int
    text: str
    cells: Sequence[str] = ()
    entity: Any = None
    fault: Rule | None = None


def shape_of(path: Path, encoding: str = "") -> Shape:
    """Find out how the list is written; ``encoding`` is believed when it is given.

    Raises :class:`UnusableList`, naming the rule.
    """
    try:
        found = encoding or _encoding(path)
        with _opened(path, found) as file:
            for number in range(1, 100):
                text = file.readline(LONGEST_LINE)
                if not text:
                    break
                plain = text.strip().lstrip("\ufeff")
                if plain.startswith("{"):
                    return Shape(found)
                if plain and not plain.casefold().startswith("sep="):
                    return _table(plain, found, number)
    except OSError as error:
        raise UnusableList("matching-list-unreadable", why=error.strerror or str(error)) from None
    except LookupError:
        raise UnusableList("matching-list-encoding", encoding=encoding) from None
    raise UnusableList("matching-list-empty")


def lines(path: Path, shape: Shape, after: int = 0) -> Iterator[tuple[Line, int]]:
    """Return the rows after line ``after``, each with the bytes that were read so far."""
    with _opened(path, shape.encoding) as file:
        feed = _Feed(file)
        for _ in range(max(after, shape.header)):
            feed.next()
        while (text := feed.next()) is not None:
            if text.strip():
                read = _row(text, shape, feed) if shape.delimiter else _json(text, feed)
                yield _checked(read, shape), feed.position


class _Feed:
    """Lines of a file, of which some can be given back."""

    def __init__(self, file: TextIOWrapper) -> None:
        self._file = file
        self._back: list[str] = []
        self.number = 0

    @property
    def position(self) -> int:
        return cast("IO[bytes]", self._file.buffer).tell()

    def next(self) -> str | None:
        """Return the next line without its end, or None. A longer one than may be is cut."""
        text = self._back.pop() if self._back else self._file.readline(LONGEST_LINE + 1)
        if not text:
            return None
        self.number += 1
        if len(text) > LONGEST_LINE and not text.endswith("\n"):
            while (rest := self._file.readline(LONGEST_LINE)) and not rest.endswith("\n"):
                pass
        return text.rstrip("\n") if len(text) <= LONGEST_LINE else text

    def give_back(self, texts: Sequence[str]) -> None:
        self._back.extend(f"{text}\n" for text in reversed(texts))
        self.number -= len(texts)


def _opened(path: Path, encoding: str) -> TextIOWrapper:
    # What cannot be decoded becomes U+FFFD, and a fault of its line.
    return path.open(encoding=encoding, errors="replace")


def _checked(line: Line, shape: Shape) -> Line:
    """Mark the row that is broken as a row."""
    if len(line.text) > LONGEST_LINE:
        return Line(line.number, line.text[:200], fault=Rule.TOO_LONG)
    if "\ufffd" in line.text:
        return Line(line.number, line.text, fault=Rule.UNDECODABLE)
    if line.fault is None and shape.delimiter:
        missing = len(shape.columns) - len(line.cells)
        if missing > 0 or any(cell.strip() for cell in line.cells[len(shape.columns) :]):
            return Line(line.number, line.text, fault=Rule.FIELDS)
    return line


def _row(text: str, shape: Shape, feed: _Feed) -> Line:
    """Read a row of a table, with the lines over which a quoted cell goes on."""
    number = feed.number
    if '"' not in text:
        return Line(number, text, text.split(shape.delimiter))
    cells = _cells(text, shape.delimiter)
    if cells is not None:
        return Line(number, text, cells)
    taken: list[str] = []
    while len(taken) < _MOST_JOINED and (more := feed.next()) is not None:
        taken.append(more)
        joined = "\n".join((text, *taken))
        with suppress(csv.Error):
            cells = _strict(joined, shape.delimiter)
            if len(cells) == len(shape.columns):
                return Line(number, joined, cells)
            break  # it ends in the quotation mark of another row
    feed.give_back(taken)
    return Line(number, text, fault=Rule.QUOTE)


def _cells(text: str, delimiter: str) -> list[str] | None:
    """Split one line; None while a quotation mark is open. A mark amid a cell is a letter."""
    try:
        return _strict(text, delimiter)
    except csv.Error as error:
        if "unexpected end" in str(error):
            return None
    return next(csv.reader([text], delimiter=delimiter))


def _strict(text: str, delimiter: str) -> list[str]:
    return next(csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True))


def _json(text: str, feed: _Feed) -> Line:
    with suppress(ValueError, RecursionError):
        return Line(feed.number, text, entity=json.loads(text))
    return Line(feed.number, text, fault=Rule.JSON)


def _table(titles: str, encoding: str, number: int) -> Shape:
    def known(delimiter: str) -> int:
        return sum(column_of(title) is not None for title in _titles(titles, delimiter))

    delimiter = max(_DELIMITERS, key=lambda one: (known(one), titles.count(one)))
    return Shape(encoding, delimiter, read_header(_titles(titles, delimiter)), number)


def _titles(titles: str, delimiter: str) -> list[str]:
    return _cells(titles, delimiter) or titles.split(delimiter)


def _encoding(path: Path) -> str:
    """Tell the encoding from marks, from zeros between letters, or from the letters."""
    with path.open("rb") as file:
        start = file.read(4096)
        for mark, name in _MARKS:
            if start.startswith(mark):
                return name
        if start.startswith(b"PK\x03\x04"):
            raise UnusableList("matching-list-not-text")
        if start.count(b"\x00") * 3 > len(start):
            return "utf-16-le" if start[1:2] == b"\x00" else "utf-16-be"
        file.seek(0)
        letters = _foreign_lines(file)
    broken = 0
    for line in letters:
        try:
            line.decode()
        except UnicodeDecodeError:
            broken += 1
    # A list in UTF-8 may have broken lines; one in an old encoding has hardly any that pass.
    return "utf-8" if broken * 2 <= len(letters) else _old_encoding(b"\n".join(letters))


def _foreign_lines(file: IO[bytes]) -> list[bytes]:
    """Return the first lines with letters beyond ASCII, at most 64 KB of them."""
    found: list[bytes] = []
    size, rest = 0, b""
    while size < _LETTERS and (block := file.read(_SAMPLE)):
        if block.isascii() and rest.isascii():
            rest = block[-LONGEST_LINE:]
            continue
        *whole, rest = (rest + block).split(b"\n")
        for line in whole:
            if not line.isascii() and size < _LETTERS:
                found.append(line[:LONGEST_LINE])
                size += len(line)
    return found if found or rest.isascii() else [rest[:LONGEST_LINE]]


def _old_encoding(letters: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only for old encodings

    best = from_bytes(letters[:_LETTERS], cp_isolation=_OLD).best()
    return best.encoding if best is not None else "cp1251"
