"""The text of a PDF as far as a search needs it: its words, not its layout.

1. Pages are walked in order, at most :data:`MAX_PAGES`; what is drawn is read from the operators
   that show text (ISO 32000-1, 9.4.3), and each font's ToUnicode map (9.10.3) gives the letters.
2. A font without such a map is read as Windows-1252: right for Latin letters only.
3. Scanned pages have no text. Encrypted files are not opened.

Whoever calls bounds memory and time from outside: a hostile file may unfold without end.
"""

import io
import re
import struct
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader

MAX_PAGES = 300
MAX_TEXT = 400_000
"""Characters of one file that a search looks at."""
_TOKEN = re.compile(
    rb"\((?:[^\\()]|\\.|\((?:[^\\()]|\\.)*\))*\)"  # a string, brackets inside once
    rb"|<[0-9A-Fa-f\s]*>"  # the same in hexadecimal
    rb"|/[^\s/\[\]()<>]+"  # a name
    rb"|-?\d*\.?\d+"  # a number
    rb"|[A-Za-z'\"*]+"  # an operator
    rb"|[\[\]]",
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"",
            b"\r\n": b""}  # fmt: skip
_CODE = re.compile(rb"<([0-9A-Fa-f]+)>")
_SECTION = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_RANGE = re.compile(
    rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[(.*?)\])", re.DOTALL
)
_MAX_RANGE = 1 << 16
_GAP = 180
"""Thousandths of the letter size between two pieces that part two words."""
_BROKEN = (
    PdfError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OSError,
    OverflowError, zlib.error, struct.error,
)  # fmt: skip
"""What reading a broken file may raise, here and in pyHanko."""
Letters = Mapping[int, str]


def pdf_text(data: bytes, most: int) -> str:
    """Return at most ``most`` characters of the text, empty for what cannot be read."""
    found: list[str] = []
    size = 0
    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        for page in _pages(reader.root["/Pages"]):
            for piece in _page_text(page):
                found.append(piece)
                size += len(piece)
            found.append("\n")
            if size > most:
                break
    except _BROKEN:
        pass  # what was read before it broke is worth having
    return "".join(found)[:most]


def _pages(root: Any) -> Iterator[tuple[Any, Any]]:
    """Yield pages with the resources that they have or inherit."""
    waiting: list[tuple[Any, Any]] = [(root, None)]
    seen = 0
    while waiting and seen < MAX_PAGES:
        node, inherited = waiting.pop()
        resources = _at(node, "/Resources") or inherited
        if "/Kids" in node:
            kids = [(kid.get_object(), resources) for kid in node.raw_get("/Kids")]
            waiting += reversed(kids[:MAX_PAGES])
        else:
            seen += 1
            yield node, resources


def _at(values: Any, key: str) -> Any:
    """Return the object behind a key, followed to where it stands; None if there is none."""
    return values[key] if key in values else None  # noqa: SIM401 - pyHanko follows [] only


def _page_text(page: tuple[Any, Any]) -> Iterator[str]:
    node, resources = page
    contents = _at(node, "/Contents")
    streams = (
        [contents] if hasattr(contents, "data") else [one.get_object() for one in contents or ()]
    )
    code = b"\n".join(stream.data for stream in streams)
    yield from _shown(code, _at(resources or {}, "/Font") or {})


def _shown(code: bytes, fonts: Mapping[str, Any]) -> Iterator[str]:
    maps: dict[str, tuple[Letters | None, int]] = {}
    letters: Letters | None = None
    width = 1
    pending: list[bytes] = []
    for token in _TOKEN.findall(code):
        if token[:1] in b"(<[]/-.0123456789" and token[:1]:
            pending.append(token)
            continue
        if token == b"Tf":
            name = next((one.decode("latin-1") for one in pending if one[:1] == b"/"), "")
            if name not in maps:
                maps[name] = _letters(_at(fonts, name))
            letters, width = maps[name]
        elif token in (b"Tj", b"TJ", b"'", b'"'):
            yield from _pieces(pending, letters, width)
        elif token in (b"Td", b"TD", b"T*", b"Tm", b"ET"):
            yield " "
        pending.clear()


def _pieces(tokens: list[bytes], letters: Letters | None, width: int) -> Iterator[str]:
    for token in tokens:
        if token[:1] == b"(":
            yield _decoded(_ESCAPE.sub(_unescaped, token[1:-1]), letters, width)
        elif token[:1] == b"<":
            digits = b"".join(token[1:-1].split())
            yield _decoded(
                bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode()), letters, width
            )
        elif token[:1] in b"-.0123456789" and float(token) < -_GAP:
            yield " "


def _unescaped(found: "re.Match[bytes]") -> bytes:
    what = found[1]
    if what[:1].isdigit():
        return bytes((int(what, 8) & 0xFF,))
    return _ESCAPED.get(what, what)


def _decoded(raw: bytes, letters: Letters | None, width: int) -> str:
    if letters is None:
        return raw.decode("cp1252", errors="ignore")
    codes = (int.from_bytes(raw[at : at + width], "big") for at in range(0, len(raw), width))
    return "".join(letters.get(code, "") for code in codes)


def _letters(font: Any) -> tuple[Letters | None, int]:
    """Return the letters of a font by code, and how many bytes a code has."""
    wide = 2 if font and _at(font, "/Subtype") == "/Type0" else 1
    stream = _at(font, "/ToUnicode") if font else None
    if stream is None or not hasattr(stream, "data"):
        return None, wide
    found: dict[int, str] = {}
    for kind, body in _SECTION.findall(stream.data):
        if kind == b"bfchar":
            codes = _CODE.findall(body)
            pairs = zip(codes[::2], codes[1::2], strict=False)
            found.update((int(code, 16), _utf16(text)) for code, text in pairs)
        else:
            for first, last, start, listed in _RANGE.findall(body):
                found.update(_range(int(first, 16), int(last, 16), start, listed))
    return found, wide


def _range(first: int, last: int, start: bytes, listed: bytes) -> Iterator[tuple[int, str]]:
    if listed:
        yield from enumerate(map(_utf16, _CODE.findall(listed)), first)
        return
    text = _utf16(start)
    for step in range(min(last - first + 1, _MAX_RANGE)):
        if text and ord(text[-1]) + step < 0x110000:
            yield first + step, text[:-1] + chr(ord(text[-1]) + step)


def _utf16(digits: bytes) -> str:
    even = digits if len(digits) % 2 == 0 else b"0" + digits
    return bytes.fromhex(even.decode()).decode("utf-16-be", errors="ignore")
