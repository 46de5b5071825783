"""Proofs that anyone can check without the journal: a record is in it, an older state begins it."""

from dataclasses import dataclass

from eurazpol.audit.domain import merkle
from eurazpol.audit.domain.errors import NoSuchRecord
from eurazpol.audit.domain.journal import Record
from eurazpol.audit.store.models import CheckpointRow, JournalEntry


@dataclass(frozen=True, slots=True)
class InclusionProof:
    """``record`` stands at its number in the journal of ``size`` rows with this ``root``."""

    record: Record
    size: int
    root: bytes
    path: tuple[bytes, ...]

    @property
    def holds(self) -> bool:
        """Whether the proof proves it."""
        return merkle.verify_inclusion(
            self.record.leaf_hash, self.record.seq - 1, self.size, self.path, self.root
        )


@dataclass(frozen=True, slots=True)
class ConsistencyProof:
    """The journal of ``old_size`` rows is the beginning of the journal of ``size`` rows."""

    old_size: int
    old_root: bytes
    size: int
    root: bytes
    path: tuple[bytes, ...]

    @property
    def holds(self) -> bool:
        """Whether the proof proves it."""
        return merkle.verify_consistency(
            self.old_size, self.old_root, self.size, self.root, self.path
        )


def prove_inclusion(seq: int, size: int | None = None) -> InclusionProof:
    """Prove that record ``seq`` is in the first ``size`` rows (all rows, if left out)."""
    leaves = _leaves(size)
    row = JournalEntry.objects.filter(pk=seq).first()
    if row is None or not 1 <= seq <= len(leaves):
        raise NoSuchRecord("audit-no-such-record", seq=seq)
    path = merkle.inclusion_proof(leaves, seq - 1)
    return InclusionProof(row.record, len(leaves), merkle.root(leaves), path)


def prove_consistency(old_size: int, size: int | None = None) -> ConsistencyProof:
    """Prove that the first ``old_size`` rows begin the first ``size`` rows (all, if left out)."""
    if old_size < 1 or (size is not None and old_size > size):
        raise NoSuchRecord("audit-no-such-record", seq=old_size)
    old = _tree(old_size)
    new = _leaves(size, old_size)
    tree = old
    for leaf in new:
        tree = tree.append(leaf)
    path = merkle.consistency_from(old, new)
    return ConsistencyProof(old_size, old.root, tree.size, tree.root, path)


def _tree(size: int) -> merkle.CompactRange:
    """Return the tree of the first rows: from the checkpoint that has it, else row by row."""
    peaks = CheckpointRow.objects.filter(pk=size).values_list("peaks", flat=True).first()
    if peaks is not None:
        return merkle.CompactRange.from_bytes(size, bytes(peaks))
    return merkle.compact(_leaves(size))


def _leaves(size: int | None, after: int = 0) -> list[bytes]:
    """Return the leaf hashes of the rows with numbers above ``after``, up to ``size``."""
    rows = JournalEntry.objects.filter(seq__gt=after).order_by("seq")
    if size is not None:
        rows = rows.filter(seq__lte=size)
    found = [bytes(leaf) for leaf in rows.values_list("leaf_hash", flat=True)]
    if size is not None and len(found) != max(size, 0) - after:
        raise NoSuchRecord("audit-no-such-record", seq=size)
    return found
