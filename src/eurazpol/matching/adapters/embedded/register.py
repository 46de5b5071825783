"""The register as a folder: ``current`` names the generation that counts, ``*.lock`` its writer.

1. Readers need no lock. They look at ``current`` before each search and open another generation
   when it names one.
2. One process writes at a time, under the lock of the writer; the system frees it when a process
   is killed.
3. A rebuild fills a new generation while the old one answers and is written to. Under the lock of
   the writer it takes over what changed meanwhile, and ``current`` is replaced in one step.
   Killed at any moment, it leaves a file that the next rebuild takes away.
4. A connection never passes to another thread, or through a fork.
"""

import fcntl
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from eurazpol.matching.adapters.embedded.shelf import Row, Shelf
from eurazpol.matching.domain.candidate import Candidate, best_of
from eurazpol.matching.domain.errors import RegisterBusy
from eurazpol.matching.domain.index_keys import fingerprint, index_keys
from eurazpol.matching.domain.person.prepared import PreparedPerson, prepare_person
from eurazpol.matching.domain.person.record import PersonRecord

_LEAST, _MOST = 4, 32
"""How many of the records that share keys are compared field by field."""
_MOST_RECENT = 500

_decode = msgspec.msgpack.Decoder(PersonRecord).decode
_encode = msgspec.msgpack.Encoder().encode


def row_of(record: PersonRecord, id_: str = "") -> Row:
    """Return the record as it is kept; under ``id_`` where its own is not one of a kind."""
    return Row(id_ or record.id, _encode(record), index_keys(prepare_person(record)))


class EmbeddedRegister:
    """A :class:`~eurazpol.matching.ports.Register` in ``folder``, which is made when needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._current = folder / "current"
        self._mine = threading.local()
        self._inherited: list[Shelf] = []
        folder.mkdir(parents=True, exist_ok=True)
        if not self._current.exists():
            with self._lock("writer"):
                if not self._current.exists():
                    self._publish(self._new(0, keys=0))

    def put(self, records: Iterable[PersonRecord]) -> None:
        """Add records, in place of those with the same id."""
        self.add([row_of(record) for record in records])

    def add(self, rows: Sequence[Row]) -> None:
        """Put records that were made ready elsewhere, for example on several processors."""
        with self._lock("writer"), self._shelf() as shelf, shelf.writing():
            shelf.put(rows)

    def remove(self, ids: Iterable[str]) -> None:
        """Take records out."""
        with self._lock("writer"), self._shelf() as shelf:
            with shelf.writing():
                shelf.remove(ids)
            shelf.scrub()

    def search(
        self, record: PersonRecord, limit: int = 10, floor: float = 0.0
    ) -> tuple[Candidate, ...]:
        """Return the likeliest candidates whose score is at least ``floor``."""
        wanted = prepare_person(record)
        with self._shelf() as shelf, shelf.reading():
            version = self._text(shelf)
            found = shelf.best(index_keys(wanted), max(_LEAST, limit), max(_MOST, limit))
        ready = (prepare_person(_decode(one)) for one in found)
        return best_of(wanted, ready, limit, version, floor)

    def put_since(self, version: str, person: PreparedPerson) -> list[PersonRecord]:
        """Return records put after ``version`` that may be ``person``, the best first."""
        since = int(version) if version.isdecimal() else -1
        with self._shelf() as shelf, shelf.reading():
            found = shelf.best(index_keys(person), _MOST_RECENT, _MOST_RECENT, since)
        return [_decode(one) for one in found[:_MOST]]

    def rebuild(self, records: Iterable[PersonRecord]) -> int:
        """Put the register together anew; see the head of the module."""
        return self.fill(row_of(record) for record in records)

    def fill(self, rows: Iterable[Row]) -> int:
        """Rebuild from rows that were made ready elsewhere, for example on several processors."""
        with self._lock("rebuild", wait=False):
            with self._lock("writer"), self._shelf() as shelf:
                marks = shelf.marks()
                self._sweep()
            new = self._new(shelf.state().version, fingerprint())
            with new.writing():
                new.fill(rows)
            with self._lock("writer"), self._shelf() as shelf:
                put, gone = shelf.changed_since(marks)
                with new.writing():
                    new.put([row_of(_decode(one)) for one in put])
                    new.remove(gone)
                    new.set_version(shelf.state().version)
                persons = new.state().persons
                self._publish(new)
                self._sweep()
            return persons

    def records(self) -> Iterator[PersonRecord]:
        """Return every record, as of one moment."""
        shelf = self._open()
        try:
            with shelf.reading():
                yield from map(_decode, shelf.records())
        finally:
            shelf.close()

    def record(self, id_: str) -> PersonRecord | None:
        """Return the record of ``id_``."""
        with self._shelf() as shelf:
            found = shelf.record(id_)
        return _decode(found) if found else None

    def version(self) -> str:
        """Return the state of the register."""
        with self._shelf() as shelf:
            return self._text(shelf)

    def size(self) -> int:
        """Return how many records there are."""
        with self._shelf() as shelf:
            return shelf.state().persons

    def outdated(self) -> bool:
        """Whether it was never built, or by an earlier release: spellings may be missed."""
        with self._shelf() as shelf:
            return shelf.state().keys != fingerprint()

    @staticmethod
    def _text(shelf: Shelf) -> str:
        return f"{shelf.state().version:014d}"

    @contextmanager
    def _shelf(self) -> Iterator[Shelf]:
        """Return the connection of this thread to the generation that counts."""
        name = self._current.read_text(encoding="ascii")
        held: tuple[int, str, Shelf] | None = getattr(self._mine, "held", None)
        if held is None or held[:2] != (os.getpid(), name):
            if held is not None:
                self._let_go(held[0], held[2])
            shelf = self._open()
            held = self._mine.held = (os.getpid(), shelf.path.name, shelf)
        yield held[2]

    def _let_go(self, pid: int, shelf: Shelf) -> None:
        if pid == os.getpid():
            shelf.close()
        else:  # SQLite forbids a child even to close what its parent opened
            self._inherited.append(shelf)

    def _open(self) -> Shelf:
        """Open the generation that counts; another may take its place at the same moment."""
        while True:
            name = self._current.read_text(encoding="ascii")
            try:
                return Shelf(self._folder / name)
            except sqlite3.OperationalError:
                if self._current.read_text(encoding="ascii") == name:
                    raise

    def _new(self, version: int, keys: int) -> Shelf:
        taken = [int(path.stem.split("-")[1]) for path in self._folder.glob("generation-*.sqlite")]
        path = self._folder / f"generation-{max(taken, default=0) + 1}.sqlite"
        return Shelf.create(path, version, keys)

    def _publish(self, new: Shelf) -> None:
        """Let ``current`` name the new generation, in one step that survives a power cut."""
        new.finish()
        name = new.path.name
        new.close()
        fresh = self._folder / "current.new"
        with fresh.open("w", encoding="ascii") as file:
            file.write(name)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._current)
        folder = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def _sweep(self) -> None:
        """Take away generations that do not count. Who still reads one keeps it open."""
        name = self._current.read_text(encoding="ascii")
        for path in self._folder.glob("generation-*"):
            if not path.name.startswith(name):
                path.unlink(missing_ok=True)

    @contextmanager
    def _lock(self, name: str, *, wait: bool = True) -> Iterator[None]:
        with (self._folder / f"{name}.lock").open("a") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
            except BlockingIOError:
                raise RegisterBusy("matching-register-busy") from None
            yield
