"""Walk the journal and find the first record that is not what was written.

1. Numbers run from 1 without a gap; a gap is a removed record.
2. Each row hashes to its ``leaf_hash``; otherwise its content was changed.
3. The tree over the leaves so far has the row's ``root``; otherwise this row or one before it was
   written anew together with its hash.
4. The head names the same size and peaks; otherwise rows were cut off or added at the end.
5. Every checkpoint, our own and those that peers keep, finds its root at its size; otherwise the
   whole past was rewritten or an old copy was put back.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from eurazpol.audit.domain.checkpoint import Checkpoint
from eurazpol.audit.domain.journal import Record
from eurazpol.audit.domain.merkle import CompactRange
from eurazpol.kernel.texts import Message, message


@dataclass(frozen=True, slots=True)
class StoredRow:
    """A row as it stands in the database; a value that no row can have makes ``record`` None."""

    seq: int
    at: datetime | None
    record: Record | None
    leaf_hash: bytes
    root: bytes


@dataclass(frozen=True, slots=True)
class Break:
    """The first bad record. ``at`` is its time or, if it is gone, that of its nearest neighbour."""

    seq: int
    at: datetime | None
    reason: Message


@dataclass(frozen=True, slots=True)
class Witness:
    """A peer that has countersigned ``size`` records as they were at ``at``.

    ``let_go``: up to so many were countersigned before a person there let a loss stand; else 0.
    """

    name: str
    size: int
    at: datetime
    let_go: int


@dataclass(frozen=True, slots=True)
class Report:
    """The result: how many rows are whole from the beginning, and the first break, if any."""

    size: int
    root: bytes
    last_at: datetime | None
    broken: Break | None
    witnesses: tuple[Witness, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether nothing is broken."""
        return self.broken is None

    @property
    def sentence(self) -> Message:
        """The answer in one sentence."""
        if self.broken is None:
            return message("audit-whole", size=self.size)
        when = self.broken.at or message("audit-time-unknown")
        return message("audit-broken", seq=self.broken.seq, at=when, reason=self.broken.reason)


@dataclass(slots=True)
class Verifier:
    """Takes the rows in their order; stops at the first break."""

    checkpoints: Mapping[int, Iterable[Checkpoint]]
    tree: CompactRange = field(default_factory=CompactRange)
    last_at: datetime | None = None
    broken: Break | None = None

    def take(self, rows: Iterable[StoredRow]) -> int:
        """Verify the next rows and return how many there were before a break."""
        before = self.tree.size
        for row in rows:
            tree, reason = self._next(row)
            if reason is not None:
                gone = row.seq > self.tree.size + 1
                at = (self.last_at or row.at) if gone else row.at
                self.broken = Break(min(row.seq, self.tree.size + 1), at, reason)
                break
            self.tree, self.last_at = tree, row.at
        return self.tree.size - before

    def finish(self, head: CompactRange | None) -> Report:
        """Compare with the head of the journal and give the report."""
        if self.broken is None:
            self.broken = self._end(head)
        return Report(self.tree.size, self.tree.root, self.last_at, self.broken)

    def _next(self, row: StoredRow) -> tuple[CompactRange, Message | None]:
        tree = self.tree
        if row.seq > tree.size + 1:
            return tree, message("audit-broken-missing")
        if row.seq < tree.size + 1:
            return tree, message("audit-broken-inserted")
        if row.record is None or row.record.leaf_hash != row.leaf_hash:
            return tree, message("audit-broken-changed")
        tree = tree.append(row.leaf_hash)
        root = tree.root
        if root != row.root:
            return tree, message("audit-broken-root")
        for checkpoint in self.checkpoints.get(tree.size, ()):
            if checkpoint.root != root:
                reason = message(
                    "audit-broken-checkpoint", at=checkpoint.at, origin=checkpoint.origin
                )
                return tree, reason
        return tree, None

    def _end(self, head: CompactRange | None) -> Break | None:
        size, newest = self.tree.size, max(self.checkpoints, default=0)
        kept = head.size if head else 0
        at = self.last_at or min(
            (one.at for seen in self.checkpoints.values() for one in seen), default=None
        )
        if kept > size:
            return Break(size + 1, at, message("audit-broken-tail", size=kept))
        if head and kept < size:
            return Break(kept + 1, at, message("audit-broken-beyond", size=kept))
        if (head.peaks if head else ()) != self.tree.peaks:
            return Break(max(size, 1), at, message("audit-broken-head"))
        if newest > size:
            kept_by = next(iter(self.checkpoints[newest]))
            reason = message(
                "audit-broken-rolled-back", size=newest, at=kept_by.at, origin=kept_by.origin
            )
            return Break(size + 1, at, reason)
        return None
