"""One generation of the register: a SQLite file of records and posting lists.

1. A record has a number that is never given twice. A record that changes gets a new one, so that
   what the lists still say of the old number leads nowhere.
2. A posting list holds the numbers of the records that share a key, 4 bytes each, in rows of one
   block of numbers: to add a record is to append 4 bytes to a few short rows.
3. A search reads the lists of its keys from the rarest on until ``_READ_MOST`` numbers are read,
   gives each number log(1 + records / length of its list) for each list it stands in, and takes
   the best. Rare keys decide; a family name that thousands bear is not even read.
4. The write-ahead log of SQLite lets readers read while one writes, across processes; a process
   that is killed leaves whole transactions or none.
"""

import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from math import log
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

BLOCK = 1 << 16
_READ_MOST = 20_000
_SHARES = (0.3, 0.2, 0.1, 0.05, 0.0)
"""Of the votes of the first: below the first share a record is far behind."""
_CACHE_KB = 32_768
_WAIT_SECONDS = 30
_PARAMETERS = 500
_SCHEMA = """
CREATE TABLE person (
    num INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, record BLOB NOT NULL,
    version INTEGER NOT NULL
);
CREATE TABLE posting (
    key INTEGER NOT NULL, block INTEGER NOT NULL, nums BLOB NOT NULL, PRIMARY KEY (key, block)
) WITHOUT ROWID;
CREATE TABLE removed (num INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL);
CREATE TABLE state (
    one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER, persons INTEGER, keys INTEGER
);
"""
_APPEND = (
    "INSERT INTO posting VALUES (?, ?, ?) ON CONFLICT (key, block) "
    "DO UPDATE SET nums = CAST(nums || excluded.nums AS BLOB)"
)

Nums = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Row:
    """A record as it is kept, with the keys under which it is found (whole numbers of 63 bits)."""

    id: str
    record: bytes
    keys: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class State:
    """Version, number of records, and the fingerprint of the way in which keys are made."""

    version: int
    persons: int
    keys: int


class Shelf:
    """A connection to one generation. For one thread; open another for another."""

    def __init__(self, path: Path) -> None:
        self.path = path
        # mode=rw: a generation that has just been taken away is not made anew, empty.
        self._db = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode=rw",
            uri=True,
            timeout=_WAIT_SECONDS,
            isolation_level=None,
        )
        self._db.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute("PRAGMA secure_delete = ON")  # what is removed does not stay in free pages
        self._votes = np.zeros(0, dtype=np.float32)

    @classmethod
    def create(cls, path: Path, version: int, keys: int) -> "Shelf":
        """Make an empty generation; ``keys`` says how its keys are made.

        Nobody else may know it before ``finish``: until then nothing of it is safe on the disk.
        """
        path.touch()
        shelf = cls(path)
        shelf._db.execute("PRAGMA journal_mode = OFF")
        shelf._db.execute("PRAGMA synchronous = OFF")
        shelf._db.executescript(_SCHEMA)
        shelf._db.execute("INSERT INTO state VALUES (1, ?, 0, ?)", (version, keys))
        return shelf

    def finish(self) -> None:
        """Bring a new generation to the disk, from now on safe against a killed process."""
        with self.path.open("rb") as file:
            os.fsync(file.fileno())
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")

    def close(self) -> None:
        """Give the file back."""
        self._db.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction of the only writer; all of it, or nothing."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._db.execute("UPDATE state SET version = version + 1")
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def scrub(self) -> None:
        """Take what was removed out of the write-ahead log too, unless somebody reads just now."""
        self._db.execute("PRAGMA busy_timeout = 100")
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self._db.execute(f"PRAGMA busy_timeout = {_WAIT_SECONDS * 1000}")

    @contextmanager
    def reading(self) -> Iterator[None]:
        """One state of the register for all that is read within."""
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            self._db.execute("COMMIT")

    def put(self, rows: Iterable[Row]) -> None:
        """Add records, in place of those with the same id; within ``writing``.

        A record that is there as it is stays: its lists are not made longer.
        """
        lists: dict[int, list[int]] = defaultdict(list)
        version = self.state().version + 1
        block = -1
        for row in rows:
            if self.record(row.id) == row.record:
                continue
            self._forget(row.id)
            done = self._db.execute(
                "INSERT INTO person (id, record, version) VALUES (?, ?, ?)",
                (row.id, row.record, version),
            )
            num = done.lastrowid or 0
            self._db.execute("UPDATE state SET persons = persons + 1")
            if num // BLOCK != block:
                self._append(lists, block)
                lists.clear()
                block = num // BLOCK
            for key in row.keys:
                lists[key].append(num)
        self._append(lists, block)

    def fill(self, rows: Iterable[Row]) -> None:
        """Add many records to a new generation; of equal ids the first. Within ``writing``."""
        first = num = self._last_of("person")
        version = self.state().version + 1
        lists: dict[int, list[int]] = defaultdict(list)
        for row in rows:
            done = self._db.execute(
                "INSERT OR IGNORE INTO person VALUES (?, ?, ?, ?)",
                (num + 1, row.id, row.record, version),
            )
            if not done.rowcount:
                continue
            num += 1
            for key in row.keys:
                lists[key].append(num)
            if (num + 1) % BLOCK == 0:
                self._append(lists, num // BLOCK)
                lists.clear()
        self._append(lists, num // BLOCK)
        self._db.execute("UPDATE state SET persons = persons + ?", (num - first,))

    def remove(self, ids: Iterable[str]) -> None:
        """Take records out; an id that is not there is no error. Within ``writing``."""
        for id_ in ids:
            if self._forget(id_):
                self._db.execute("INSERT INTO removed (id) VALUES (?)", (id_,))

    def best(self, keys: Sequence[int], least: int, most: int, since: int = -1) -> list[bytes]:
        """Return records that share the rarest of ``keys``, the best first.

        At least ``least`` if there are so many; more, up to ``most``, while they are not far behind
        the first. Of these only the ones that were put after version ``since``.
        """
        nums = self._ranked(self._lists(keys), least, most)
        marks = ",".join("?" * len(nums))
        found = self._db.execute(
            f"SELECT num, record FROM person WHERE num IN ({marks}) AND version > ?",  # noqa: S608
            (*nums, since),
        )
        by_num: dict[int, bytes] = dict(found)
        return [by_num[num] for num in nums if num in by_num]

    def state(self) -> State:
        """Return what the register says of itself."""
        return State(*self._db.execute("SELECT version, persons, keys FROM state").fetchone())

    def set_version(self, version: int) -> None:
        """Go on from ``version``; within ``writing``."""
        self._db.execute("UPDATE state SET version = ?", (version,))

    def marks(self) -> tuple[int, int]:
        """Return how far the numbers of records and of removals have come."""
        return self._last_of("person"), self._last_of("removed")

    def changed_since(self, marks: tuple[int, int]) -> tuple[list[bytes], list[str]]:
        """Return the records put since ``marks``, and the ids removed since and not put again."""
        put = self._db.execute("SELECT id, record FROM person WHERE num > ?", (marks[0],))
        records = dict(put.fetchall())
        gone = self._db.execute("SELECT id FROM removed WHERE num > ?", (marks[1],))
        return list(records.values()), [id_ for (id_,) in gone if id_ not in records]

    def records(self) -> Iterator[bytes]:
        """Return every record, in the order in which they were put."""
        for (record,) in self._db.execute("SELECT record FROM person ORDER BY num"):
            yield record

    def record(self, id_: str) -> bytes | None:
        """Return the record of ``id_``."""
        found = self._db.execute("SELECT record FROM person WHERE id = ?", (id_,)).fetchone()
        return found[0] if found else None

    def _forget(self, id_: str) -> bool:
        done = self._db.execute("DELETE FROM person WHERE id = ?", (id_,))
        if done.rowcount:
            self._db.execute("UPDATE state SET persons = persons - 1")
        return bool(done.rowcount)

    def _append(self, lists: dict[int, list[int]], block: int) -> None:
        """Append numbers to their lists, keys in order: neighbours share pages."""
        self._db.executemany(
            _APPEND,
            ((key, block, np.array(lists[key], np.uint32).tobytes()) for key in sorted(lists)),
        )

    def _last_of(self, table: str) -> int:
        found = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
        row = found.fetchone()
        return int(row[0]) if row else 0

    def _lists(self, keys: Sequence[int]) -> list[Nums]:
        """Return the posting lists of ``keys``, the shortest first, as many as may be read."""
        asked = list(dict.fromkeys(keys))[:_PARAMETERS]
        marks = ",".join("?" * len(asked))
        sizes = self._db.execute(
            f"SELECT key, sum(length(nums)) AS size FROM posting WHERE key IN ({marks}) "  # noqa: S608
            "GROUP BY key ORDER BY size",
            asked,
        ).fetchall()
        chosen: dict[int, list[bytes]] = {}
        left = _READ_MOST
        for key, size in sizes:
            left -= size // 4
            if left < 0 and chosen:
                break
            chosen[key] = []
        marks = ",".join("?" * len(chosen))
        found = self._db.execute(
            f"SELECT key, nums FROM posting WHERE key IN ({marks})",  # noqa: S608 - only marks
            tuple(chosen),
        )
        for key, nums in found:
            chosen[key].append(nums)
        whole = (b"".join(blocks) for blocks in chosen.values())
        return [np.frombuffer(one, dtype=np.uint32)[-_READ_MOST:] for one in whole]

    def _ranked(self, lists: Sequence[Nums], least: int, most: int) -> list[int]:
        """Return the numbers with the most votes, the best first."""
        if not lists:
            return []
        persons = self.state().persons
        last = max(int(nums.max()) for nums in lists)
        if last >= self._votes.size:
            self._votes = np.zeros(last + last // 8 + 1, dtype=np.float32)
        votes, fresh = self._votes, []
        for nums in lists:
            fresh.append(nums[votes[nums] == 0])
            votes[nums] += log(1 + persons / nums.size)
        all_ = np.concatenate(fresh)
        scores = votes[all_]
        votes[all_] = 0
        best = scores.max()
        # Sorting all of them would take most of the time of a search.
        for share in _SHARES:
            near = scores >= share * best
            if int(near.sum()) >= least:
                break
        all_, scores = all_[near], scores[near]
        kept = max(least, int((scores >= _SHARES[0] * best).sum()))
        # Of equal votes the record that was put last: the same order every time.
        order = np.lexsort((all_, scores))[::-1]
        return [int(num) for num in all_[order][: min(kept, most)]]
