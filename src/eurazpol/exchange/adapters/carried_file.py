"""The transport in a file that a person carries, and the shelf for files that were brought.

Volumes are written as ``<from>-<to>-<number of the bundle>-<volume>.ezv``, first under a name that
ends in ``.part``: a file with its right name is whole and on the disk. One entry is in memory at a
time; the list of a volume is kept until the volume ends.
"""

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from eurazpol.exchange.domain.bounds import MAX_LIST_ENTRIES, MAX_MESSAGE, MAX_VOLUMES
from eurazpol.exchange.domain.bundle import (
    ENTRY_BYTES,
    LIST_BYTES,
    Entry,
    EntryKind,
    VolumeHead,
    entry_of,
    write_head,
)
from eurazpol.exchange.domain.errors import NotAllowed, NotReached
from eurazpol.exchange.ports import CarriedFile

SMALLEST = MAX_MESSAGE + 2 * 1024 * 1024
"""Bytes of the smallest volume: one letter of the largest size, a directory and the list."""
_PIECE = 1024 * 1024
_SPARE = 64 * 1024 * 1024
"""Bytes of the disk that a volume must leave free."""

EndOf = Callable[[VolumeHead, tuple[Entry, ...], bool], bytes]
"""Returns what a volume ends with: its signed list. The last argument: whether it is the last."""


class FileTransport:
    """Writes a bundle into a folder, volume by volume; a body of the transport port."""

    def __init__(self, folder: Path, head: VolumeHead, split: int, end_of: EndOf) -> None:
        if split < SMALLEST:
            raise NotAllowed("exchange-bundle-split", field="split", smallest=SMALLEST)
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._head, self._split, self._end_of = folder, head, split, end_of
        self._files: list[Path] = []
        self._entries: list[Entry] = []
        self._left = 0
        self._file: BinaryIO | None = None
        self._begin(1)

    def deliver(self, url: str, envelope: bytes) -> bytes:  # noqa: ARG002 - a file knows no address
        """Put a sealed letter into the file; no answer comes from it."""
        self.carry(EntryKind.LETTER, envelope)
        raise NotReached("exchange-carried")

    def enrol(self, url: str, identity: bytes) -> None:  # noqa: ARG002 - as above
        """Refuse: a node asks to be listed by wire."""
        raise NotReached("exchange-only-by-wire")

    def identity(self, url: str) -> bytes:  # noqa: ARG002 - as above
        """Refuse: a file answers nothing."""
        raise NotReached("exchange-only-by-wire")

    def directory(self, url: str) -> bytes:  # noqa: ARG002 - as above
        """Refuse: a file answers nothing."""
        raise NotReached("exchange-only-by-wire")

    def announce(self, url: str, directory: bytes) -> None:  # noqa: ARG002 - as above
        """Put the directory into the file."""
        self.carry(EntryKind.DIRECTORY, directory)

    def carry(self, kind: EntryKind, raw: bytes) -> None:
        """Put an entry into the file; begin the next volume when this one is full."""
        cost = len(raw) + ENTRY_BYTES
        if self._entries and (cost > self._left or len(self._entries) >= MAX_LIST_ENTRIES):
            self._end(last=False)
            self._begin(self._head.volume + 1)
        self._written().write(raw)
        self._entries.append(entry_of(kind, raw))
        self._left -= cost

    def finish(self) -> tuple[Path, ...]:
        """End the last volume; return the files."""
        self._end(last=True)
        return tuple(self._files)

    def abandon(self) -> None:
        """Remove what was written of a bundle that could not be ended."""
        if self._file is not None:
            self._file.close()
            self._part().unlink(missing_ok=True)
        for path in self._files:
            path.unlink(missing_ok=True)

    def _begin(self, volume: int) -> None:
        if volume > MAX_VOLUMES:
            raise NotAllowed("exchange-bundle-volumes", limit=MAX_VOLUMES)
        self._head = VolumeHead(
            self._head.bundle, self._head.number, self._head.sender, self._head.to, volume
        )
        self._entries = []
        front = write_head(self._head)
        self._left = self._split - len(front) - LIST_BYTES
        self._file = self._part().open("wb")
        self._file.write(front)

    def _end(self, *, last: bool) -> None:
        file = self._written()
        file.write(self._end_of(self._head, tuple(self._entries), last))
        file.flush()
        os.fsync(file.fileno())
        file.close()
        self._file = None
        path = self._part().with_suffix("")
        self._part().replace(path)
        self._files.append(path)

    def _written(self) -> BinaryIO:
        if self._file is None:
            raise NotAllowed("exchange-bundle-ended")
        return self._file

    def _part(self) -> Path:
        head = self._head
        name = f"{head.sender}-{head.to}-{head.number:06}-{head.volume:04}.ezv.part"
        return self._folder / name


class OpenFile:
    """A file that was brought, open for reading."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._size = file.seek(0, os.SEEK_END)

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return self._size

    def read(self, at: int, size: int) -> bytes:
        """Return the bytes from a place on; fewer at the end."""
        self._file.seek(at)
        return self._file.read(size)


class FolderShelf:
    """A folder of the node for volumes that were brought, one file each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, name: str, file: CarriedFile) -> None:
        """Copy a volume onto the shelf; a file with its right name is whole and on the disk."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if shutil.disk_usage(self._folder).free < file.size + _SPARE:
            raise NotAllowed("exchange-bundle-no-room", size=file.size // 1024**2)
        draft = self._folder / f"{name}.part"
        with draft.open("wb") as copy:
            for at in range(0, file.size, _PIECE):
                copy.write(file.read(at, _PIECE))
            copy.flush()
            os.fsync(copy.fileno())
        draft.replace(self._folder / name)

    @contextmanager
    def open(self, name: str) -> Iterator[CarriedFile | None]:
        """Open a volume for this process alone."""
        try:
            file = (self._folder / name).open("rb")
        except FileNotFoundError:
            yield None
            return
        with file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield None
                return
            yield OpenFile(file)

    def clear(self, name: str) -> None:
        """Remove a volume."""
        (self._folder / name).unlink(missing_ok=True)
