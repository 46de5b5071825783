"""Bind the papers of a case into one print: sheet, list of contents, papers in their order.

1. Every page of a paper is laid upright into a frame under the header and over the footer of the
   file; text stays text. Pictures and plain texts take sheets of their own.
2. The print is a copy and says so on every sheet: signatures, forms, links, scripts and attachments
   of the papers do not go along. Each paper stays authentic where it is kept.
3. A file that cannot be printed has a sheet that says why; it never stops the others.
"""

import io
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

import typst
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader

from eurazpol.documents.actions.typeset import fonts, other_families
from eurazpol.documents.domain.errors import TypesettingFailed
from eurazpol.documents.domain.letters import printable
from eurazpol.documents.domain.media import MediaType

_FORMATS = {
    MediaType.PDF.value: "pdf",
    MediaType.PNG.value: "png",
    MediaType.JPEG.value: "jpg",
}
_COUNT = re.compile(rb"/Type\s*/Pages\b[^<>]{0,4000}?/Count\s+(\d{1,6})")
_MOST_PAGES = 5_000
"""A paper that claims more pages is not printed."""
MAX_BOUND = 50 * 1024**2
"""A file of more bytes is named in the list, not printed."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Leaf:
    """One paper of the file: its name, when it came, what it is, its bytes.

    ``why`` tells, in lines, why it is not printed; ``fallback`` is said where its bytes turn out to
    be no readable file.
    """

    name: str
    day: str
    detail: str
    media_type: str
    data: bytes | None
    fallback: tuple[str, ...]
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cover:
    """What the file says of itself, as strings; ``page`` and ``leaf`` hold U+0001 and U+0002."""

    lang: str
    number: str
    kind: str
    title: str
    contents: str
    heads: tuple[str, ...]
    handling: str
    hash: str
    made: str
    page: str
    leaf: str
    copy: str
    sheet: str


@dataclass(frozen=True, slots=True)
class _Placed:
    """A paper with its place in the folder, empty where it is not printed."""

    leaf: Leaf
    path: str
    format: str
    pages: int
    why: tuple[str, ...]


def bind(
    sheet: bytes,
    leaves: Iterator[Leaf],
    cover: Cover,
    at: datetime,
    progress: Progress = lambda *_: None,
) -> bytes:
    """Return the print; ``progress`` is told how many papers are laid in.

    ``sheet`` is the PDF of the case sheet. Raises :class:`TypesettingFailed`.
    """
    with TemporaryDirectory(prefix="eurazpol-bind-") as name:
        folder = Path(name)
        template = files("eurazpol.documents") / "templates" / "full_file.typ"
        (folder / "full_file.typ").write_bytes(template.read_bytes())
        (folder / "sheet.pdf").write_bytes(sheet)
        placed = []
        for number, leaf in enumerate(leaves, start=1):
            placed.append(_place(folder, number, leaf))
            progress(number, number)
        try:
            return _print(folder, cover, placed, at)
        except TypesettingFailed:
            return _print(folder, cover, [_tried(folder, one, at) for one in placed], at)


def _place(folder: Path, number: int, leaf: Leaf) -> _Placed:
    kind = _FORMATS.get(leaf.media_type, "")
    data = leaf.data
    if leaf.why or data is None or len(data) > MAX_BOUND:
        return _Placed(leaf, "", "", 1, leaf.why or leaf.fallback)
    if leaf.media_type == MediaType.TEXT.value:
        lines = printable(data.decode("utf-8", "replace"), other_families()).split("\n")
        return _Placed(leaf, "", "", 1, tuple(lines))
    pages = _pages(data) if kind == "pdf" else 1
    if not kind or not 0 < pages <= _MOST_PAGES:
        return _Placed(leaf, "", "", 1, leaf.fallback)
    path = f"{number}.{kind}"
    (folder / path).write_bytes(data)
    return _Placed(leaf, path, kind, pages, ())


def _pages(data: bytes) -> int:
    """Count the pages of a PDF; none where it is locked or broken."""
    plain = _plain_pages(data)
    if plain is not None:
        return plain
    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        if reader.encrypted:
            return 0
        return int(reader.root["/Pages"]["/Count"])
    except (PdfError, ValueError, KeyError, TypeError, IndexError, RecursionError, OSError):
        return 0


def _plain_pages(data: bytes) -> int | None:
    """Read the count where it stands in plain text: written once, nothing packed or locked.

    Most papers are such files, and reading all of a file for one number would take longer than
    laying it in. A count that is wrong is found when the page is laid in.
    """
    if data.count(b"%%EOF") != 1 or b"/ObjStm" in data or b"/Encrypt" in data:
        return None
    return max((int(count) for count in _COUNT.findall(data)), default=None)


def _tried(folder: Path, one: _Placed, at: datetime) -> _Placed:
    """Leave a paper out that the typesetter cannot lay in even alone."""
    if not one.path:
        return one
    pages = "".join(
        f'#image("{one.path}"{f", page: {page}" if one.format == "pdf" else ""}, alt: "-")\n'
        for page in range(1, one.pages + 1)
    )
    (folder / "one.typ").write_text(pages, encoding="utf-8")
    try:
        _compile(folder, "one.typ", at)
    except TypesettingFailed:
        return replace(one, path="", format="", pages=1, why=one.leaf.fallback)
    return one


def _print(folder: Path, cover: Cover, placed: Sequence[_Placed], at: datetime) -> bytes:
    shown = {name: getattr(cover, name) for name in cover.__slots__}
    data = {
        **shown,
        "sheet": {
            "head": cover.sheet,
            "label": "paper-0",
            "path": "sheet.pdf",
            "format": "pdf",
            "pages": _pages((folder / "sheet.pdf").read_bytes()),
        },
        "papers": [_row(number, one) for number, one in enumerate(placed, start=1)],
    }
    (folder / "full_file.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return _compile(folder, "full_file.typ", at)


def _row(number: int, one: _Placed) -> dict[str, object]:
    name = printable(one.leaf.name)
    return {
        "number": number,
        "name": name,
        "head": f"{number}. {name}",
        "label": f"paper-{number}",
        "day": one.leaf.day,
        "detail": printable(one.leaf.detail),
        "path": one.path,
        "format": one.format,
        "pages": one.pages,
        "why": [printable(line) for line in one.why],
    }


def _compile(folder: Path, name: str, at: datetime) -> bytes:
    try:
        return typst.compile(
            str(folder / name),
            root=str(folder),
            format="pdf",
            font_paths=fonts(),
            ignore_system_fonts=True,
            timestamp=at.replace(microsecond=0),
        )
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a broken file may make the typesetter panic
        raise TypesettingFailed("typesetting-failed", why=str(error)[:300]) from error
