"""Bytes of documents, kept under their SHA-256 in the folder of the node.

A file appears under its hash only when it is whole and on disk; it is never overwritten. The bytes
of a change that is rolled back stay without a row until they are swept out.
"""

import errno
import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from eurazpol.documents.domain.large import CHUNK, FileHasher, FileHashes
from eurazpol.documents.domain.media import HEAD

_INCOMING = ".incoming-"
_PIECE = 1024**2


@dataclass(frozen=True, slots=True)
class Blob:
    """Kept bytes: their hash and number."""

    sha256: str
    size: int


class IncomingFile:
    """A file that is being written, hashed on the way; it has no name until it is kept."""

    def __init__(self, folder: Path, chunk_size: int) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=_INCOMING, dir=folder)
        self.path = Path(name)
        self.head = b""
        self._file = os.fdopen(handle, "wb")
        self._hasher = FileHasher(chunk_size)
        self._hashes: FileHashes | None = None

    @property
    def size(self) -> int:
        """How many bytes were written."""
        return self._hasher.size

    def write(self, piece: bytes) -> None:
        """Write the next piece."""
        if len(self.head) < HEAD:
            self.head = (self.head + piece)[:HEAD]
        self._hasher.feed(piece)
        self._file.write(piece)

    def finish(self) -> FileHashes:
        """Bring all of it to the disk, once, and return its hashes."""
        if self._hashes is None:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._hashes = self._hasher.finish()
        return self._hashes

    def discard(self) -> None:
        """Forget the file; nothing happens if it was kept."""
        self._file.close()
        self.path.unlink(missing_ok=True)


class FileBlobs:
    """The files of one node."""

    def __init__(self, folder: Path, chunk_size: int = CHUNK) -> None:
        self._folder = folder
        self.chunk_size = chunk_size

    def put(self, pieces: Iterable[bytes]) -> Blob:
        """Keep the joined pieces; if iterating them raises, nothing is kept."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        digest, size = hashlib.sha256(), 0
        handle, name = tempfile.mkstemp(prefix=_INCOMING, dir=self._folder)
        incoming = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                for piece in pieces:
                    digest.update(piece)
                    size += len(piece)
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())
            self._link(incoming, self._path(digest.hexdigest()))
        finally:
            incoming.unlink(missing_ok=True)
        return Blob(digest.hexdigest(), size)

    def get(self, sha256: str) -> bytes | None:
        """Return the bytes, or nothing when they are gone or are no longer those of the hash."""
        try:
            data = self._path(sha256).read_bytes()
        except FileNotFoundError:
            return None
        return data if hashlib.sha256(data).hexdigest() == sha256 else None

    def incoming(self) -> IncomingFile:
        """Begin a file."""
        return IncomingFile(self._folder, self.chunk_size)

    def adopt(self, path: Path, sha256: str) -> None:
        """Keep a whole file, on disk already, under its hash; ``path`` is left as it is."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch()  # it is wanted now, however long ago its last byte came
        try:
            self._link(path, self._path(sha256))
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
            with path.open("rb") as file:  # the folder of the other file is on another disk
                self.put(iter(lambda: file.read(_PIECE), b""))

    def piece(self, sha256: str, offset: int, length: int) -> bytes:
        """Return a piece of a file, unverified; empty when the file is gone."""
        try:
            with self._path(sha256).open("rb", buffering=0) as file:
                return os.pread(file.fileno(), length, offset)
        except FileNotFoundError:
            return b""

    def remove(self, sha256: str) -> None:
        """Take a file away for good: its bytes are overwritten before its name goes."""
        path = self._path(sha256)
        try:
            with path.open("r+b") as file:
                left = file.seek(0, os.SEEK_END)
                file.seek(0)
                while left > 0:
                    left -= file.write(bytes(min(left, _PIECE)))
                file.flush()
                os.fsync(file.fileno())
            path.unlink()
        except FileNotFoundError:
            return

    def hash_of(self, sha256: str) -> str | None:
        """Return the hash that the file with this name has now; nothing when it is gone."""
        try:
            with self._path(sha256).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except FileNotFoundError:
            return None

    def every(self) -> Iterator[tuple[Path, datetime]]:
        """Yield every file with the time of its last change, those that are coming in as well."""
        if self._folder.is_dir():
            for path in sorted(self._folder.rglob("*")):
                if path.is_file():
                    yield path, datetime.fromtimestamp(path.stat().st_mtime, UTC)

    def is_whole(self, path: Path) -> bool:
        """Whether a file is coming in, or lies where its bytes belong."""
        if path.name.startswith(_INCOMING) and path.parent == self._folder:
            return True
        return self.at_home(path) and self.hash_of(path.name) == path.name

    def at_home(self, path: Path) -> bool:
        """Whether a file lies where a file of its name belongs."""
        return path == self._path(path.name)

    def untouched(self, seconds: float) -> Iterator[Path]:
        """Yield the files that nothing has touched for so long, by the clock of the file system."""
        if not self._folder.is_dir():
            return
        with tempfile.NamedTemporaryFile(prefix=_INCOMING, dir=self._folder) as probe:
            before = Path(probe.name).stat().st_mtime - seconds
        for path in self._folder.rglob("*"):
            if path.is_file() and path.stat().st_mtime < before:
                yield path

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256

    @staticmethod
    def _link(incoming: Path, place: Path) -> None:
        place.parent.mkdir(mode=0o700, exist_ok=True)
        try:
            os.link(incoming, place)
        except FileExistsError:
            place.touch()  # the same bytes are already kept, and wanted again
            return
        for folder in (place.parent, place.parent.parent):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
