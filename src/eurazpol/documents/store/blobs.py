"""Bytes of documents, kept under their SHA-256 in the folder of the node.

A file appears under its hash only when it is whole and on disk; it is never overwritten. The bytes
of a change that is rolled back stay without a row until they are swept out.
"""

import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_INCOMING = ".incoming-"


@dataclass(frozen=True, slots=True)
class Blob:
    """Kept bytes: their hash and number."""

    sha256: str
    size: int


class FileBlobs:
    """The files of one node."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

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
