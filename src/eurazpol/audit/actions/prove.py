"""Proofs that anyone can check without the journal: a record is in it, an older state begins it."""

from dataclasses import dataclass

from eurazpol.audit.domain import merkle
from eurazpol.audit.domain.errors import NoSuchRecord
from eurazpol.audit.domain.journal import Record
from eurazpol.audit.store.models import JournalEntry


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
    leaves = _leaves(size)
    if not 1 <= old_size <= len(leaves):
        raise NoSuchRecord("audit-no-such-record", seq=old_size)
    old_root, path = merkle.root(leaves[:old_size]), merkle.consistency_proof(leaves, old_size)
    return ConsistencyProof(old_size, old_root, len(leaves), merkle.root(leaves), path)


def _leaves(size: int | None) -> list[bytes]:
    rows = JournalEntry.objects.order_by("seq").values_list("leaf_hash", flat=True)
    found = [bytes(leaf) for leaf in (rows if size is None else rows[: max(size, 0)])]
    if size is not None and len(found) != size:
        raise NoSuchRecord("audit-no-such-record", seq=size)
    return found
