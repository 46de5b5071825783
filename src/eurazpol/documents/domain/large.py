"""Large files: evidence of any type, never whole in memory.

Rules for a large file that an officer hands over, in this order; the first that is broken refuses
it, and nothing is kept:

1. Its name is what people and file systems see: NFC, no path, no control, hidden or direction sign,
   at most :data:`MAX_NAME` letters, not only dots (``upload-name``).
2. At most as many bytes as the setting allows (``upload-too-large``); reading stops there.
3. Not empty (``upload-empty``).

Any content is taken: a recording, a disk image, an archive. It is never shown in the browser, only
saved; its type is ``application/octet-stream`` unless the first bytes say PDF, PNG or JPEG.
"""

import hashlib
import unicodedata
from dataclasses import dataclass

from eurazpol.documents.domain.errors import UploadRefused
from eurazpol.documents.domain.media import MAX_NAME, type_of

CHUNK = 4 * 1024**2
"""A large file is hashed, sent and read in pieces of so many bytes."""
OTHER = "application/octet-stream"
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_RESERVED = frozenset('/\\<>:"|?*')


@dataclass(frozen=True, slots=True)
class FileHashes:
    """The SHA-256 of a file in hexadecimal, and those of its chunks, 32 bytes each, in a row."""

    sha256: str
    size: int
    chunk_size: int
    chunks: bytes

    def of_chunk(self, number: int) -> bytes:
        """Return the SHA-256 of one chunk."""
        return self.chunks[32 * number : 32 * (number + 1)]


class FileHasher:
    """Hashes a stream as a whole and chunk by chunk."""

    def __init__(self, chunk_size: int = CHUNK) -> None:
        self._whole, self._chunk = hashlib.sha256(), hashlib.sha256()
        self._chunk_size, self._in_chunk = chunk_size, 0
        self._chunks = bytearray()
        self.size = 0

    def feed(self, piece: bytes) -> None:
        """Take the next piece of the stream, of any length."""
        self._whole.update(piece)
        self.size += len(piece)
        rest = memoryview(piece)
        while rest:
            part = rest[: self._chunk_size - self._in_chunk]
            self._chunk.update(part)
            self._in_chunk += len(part)
            rest = rest[len(part) :]
            if self._in_chunk == self._chunk_size:
                self._end_chunk()

    def finish(self) -> FileHashes:
        """End the stream."""
        if self._in_chunk:
            self._end_chunk()
        return FileHashes(self._whole.hexdigest(), self.size, self._chunk_size, bytes(self._chunks))

    def _end_chunk(self) -> None:
        self._chunks += self._chunk.digest()
        self._chunk, self._in_chunk = hashlib.sha256(), 0


def plain_name(raw: str) -> str:
    """Return the name in NFC (rule 1), else raise :class:`UploadRefused`."""
    name = unicodedata.normalize("NFC", raw)
    seen = not any(unicodedata.category(char) in _UNSEEN for char in name)
    if not seen or name != name.strip() or not name.strip(". ") or len(name) > MAX_NAME:
        raise UploadRefused("upload-name", field="file")
    if _RESERVED & set(name):
        raise UploadRefused("upload-name", field="file")
    return name


def type_of_large(head: bytes) -> str:
    """Return the media type by the first bytes."""
    try:
        return type_of(head, is_text=False).value
    except UploadRefused:
        return OTHER
