"""Files that arrive in chunks: one sparse file each in a folder of the node, until it is whole."""

import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from eurazpol.exchange.domain.errors import Refusal, refused

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS}
_PIECE = 1024**2


class ArrivingFiles:
    """The unfinished files of one node, named by the ids of their attachments."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def free(self) -> int:
        """Return how many bytes of the disk are free."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return shutil.disk_usage(self._folder).free

    def path(self, attachment: str) -> Path:
        """Return where an attachment is put together."""
        return self._folder / attachment

    def make(self, attachment: str, size: int) -> None:
        """Begin a file of its whole length, all of it a hole; ``no-space`` if there is no room."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            handle = os.open(self.path(attachment), os.O_RDWR | os.O_CREAT, 0o600)
            try:
                os.ftruncate(handle, size)
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            raise _told(error) from None

    def write(self, attachment: str, offset: int, data: bytes) -> None:
        """Put a chunk in its place and bring it to the disk.

        Raises ``no-space``, and ``FileNotFoundError`` when the file was taken away.
        """
        handle = os.open(self.path(attachment), os.O_RDWR)
        try:
            rest = memoryview(data)
            while rest:
                written = os.pwrite(handle, rest, offset)
                offset, rest = offset + written, rest[written:]
            os.fdatasync(handle)
        except OSError as error:
            raise _told(error) from None
        finally:
            os.close(handle)

    def pieces(self, attachment: str) -> Iterator[bytes]:
        """Give the whole file from the disk, piece by piece; nothing when it was taken away."""
        try:
            with self.path(attachment).open("rb", buffering=0) as file:
                while piece := file.read(_PIECE):
                    yield piece
        except FileNotFoundError:
            return

    def drop(self, attachment: str) -> None:
        """Throw a file away."""
        self.path(attachment).unlink(missing_ok=True)

    def names(self) -> frozenset[str]:
        """Return the ids of the files that are there."""
        if not self._folder.is_dir():
            return frozenset()
        return frozenset(path.name for path in self._folder.iterdir())


def _told(error: OSError) -> Exception:
    """Name a full disk; anything else is a fault of ours."""
    return refused(Refusal.NO_SPACE) if error.errno in _FULL else error
