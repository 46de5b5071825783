"""What a file may be: bound, types, names.

Order of the rules for a file that comes in:

1. At most :data:`MAX_BYTES`; nothing is read beyond.
2. Not empty.
3. The type is found in the content (PDF, PNG, JPEG, UTF-8 text, a signed package); nothing else is
   taken.
4. The ending of the name and the declared type, where given, must agree with the content.
5. The name is kept for people only, cleaned of paths, controls and disguises; the stored file is
   called by its hash.
"""

import codecs
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from eurazpol.documents.domain.errors import UploadRefused

MAX_BYTES = 25 * 1024 * 1024
"""The one bound on the size of a file."""
MAX_NAME = 120
HEAD = 80
"""So many first bytes are enough to tell the type by its signature."""


class MediaType(StrEnum):
    """The types that are taken in."""

    PDF = "application/pdf"
    PNG = "image/png"
    JPEG = "image/jpeg"
    TEXT = "text/plain"
    CONTAINER = "application/vnd.etsi.asic-e+zip"


_SIGNATURES = (
    (b"%PDF-", MediaType.PDF),
    (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
    (b"\xff\xd8\xff", MediaType.JPEG),
)
_ZIP, _FIRST = b"PK\x03\x04", b"mimetype" + MediaType.CONTAINER.encode("ascii")
"""A signed package begins with its type, stored as the first file (ETSI EN 319 162-1, A.1)."""
_ENDINGS = {
    MediaType.PDF: (".pdf",),
    MediaType.PNG: (".png",),
    MediaType.JPEG: (".jpg", ".jpeg"),
    MediaType.TEXT: (".txt",),
    MediaType.CONTAINER: (".asice", ".sce"),
}
_UNDECLARED = {"", "application/octet-stream", "binary/octet-stream"}
_SAME = {"image/jpg": MediaType.JPEG, "image/pjpeg": MediaType.JPEG}
_DOTTED_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}$")
_TEXT_CONTROLS = frozenset("\t\n\r\f")


@dataclass(frozen=True, slots=True)
class Declared:
    """What the sender says about a file: its name and, if known, its type."""

    name: str
    media_type: str = ""


class TextCheck:
    """Decides piece by piece whether a stream is UTF-8 text without control characters."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self.is_text = True

    def feed(self, piece: bytes, *, last: bool = False) -> None:
        """Take the next piece of the stream; ``last`` ends it."""
        if not self.is_text:
            return
        try:
            text = self._decoder.decode(piece, final=last)
        except UnicodeDecodeError:
            self.is_text = False
            return
        self.is_text = all(char >= " " or char in _TEXT_CONTROLS for char in text)


def type_of(head: bytes, *, is_text: bool) -> MediaType:
    """Return the type by content; raises :class:`UploadRefused` for any other content."""
    for signature, media_type in _SIGNATURES:
        if head.startswith(signature):
            return media_type
    if head.startswith(_ZIP) and head[30:].startswith(_FIRST):
        return MediaType.CONTAINER
    if is_text:
        return MediaType.TEXT
    raise UploadRefused("upload-type", field="file")


def check_declared(declared: Declared, found: MediaType) -> None:
    """Refuse a file whose ending or declared type contradicts its content."""
    ending = _ending(declared.name)
    if ending not in _ENDINGS[found]:
        raise UploadRefused("upload-ending", field="file", ending=ending or "-", type=found.value)
    said = declared.media_type.partition(";")[0].strip().lower()
    if said not in _UNDECLARED and _SAME.get(said, said) != found:
        raise UploadRefused("upload-declared", field="file", declared=said, type=found.value)


def _ending(name: str) -> str:
    found = _DOTTED_ENDING.search(safe_name(name))
    return found.group().lower() if found else ""


def safe_name(raw: str) -> str:
    """Return the name as people may see it; raises :class:`UploadRefused` when nothing is left.

    Unicode disguises are resolved (NFKC: full-width letters, one-character *doc/pdf* look-alikes),
    paths are cut, controls, bidirectional marks and reserved characters dropped, and leading or
    trailing dots and spaces removed, so that neither a person nor a file system is deceived.
    """
    text = unicodedata.normalize("NFKC", raw).replace("\\", "/").rpartition("/")[2]
    kept = "".join(
        " " if char.isspace() else char
        for char in text
        if char.isspace() or unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
    )
    cleaned = " ".join(re.sub(r'[<>:"|?*%]', "_", kept).split()).strip(" .")
    if not cleaned or not _DOTTED_ENDING.sub("", cleaned).strip(" ._"):
        raise UploadRefused("upload-name", field="file")
    ending = _DOTTED_ENDING.search(cleaned)
    tail = ending.group() if ending else ""
    return cleaned[: len(cleaned) - len(tail)][: MAX_NAME - len(tail)].rstrip(" .") + tail
