"""Make and read signed checkpoints of the journal."""

from datetime import datetime

from django.db import transaction

from eurazpol.audit.domain.checkpoint import Checkpoint, SignedCheckpoint
from eurazpol.audit.domain.merkle import CompactRange
from eurazpol.audit.ports import Signer
from eurazpol.audit.store.models import CheckpointRow, Head


def make_checkpoint(origin: str, signer: Signer, now: datetime) -> SignedCheckpoint | None:
    """Sign where the journal ends now; the newest one again if nothing was added since.

    An empty journal has no checkpoint: None.
    """
    with transaction.atomic():
        head = Head.objects.select_for_update().filter(pk=1).first()
        if head is None or head.size == 0:
            return None
        known = CheckpointRow.objects.filter(pk=head.size).first()
        if known:
            return _signed(known)
        root = CompactRange.from_bytes(head.size, bytes(head.peaks)).root
        checkpoint = Checkpoint(origin, head.size, root, now)
        signed = SignedCheckpoint(checkpoint, signer.key_id, signer.sign(checkpoint.body))
        CheckpointRow.objects.create(
            size=checkpoint.size,
            at=checkpoint.at,
            origin=checkpoint.origin,
            root=checkpoint.root,
            key_id=signed.key_id,
            signature=signed.signature,
            peaks=bytes(head.peaks),
        )
        return signed


def checkpoints() -> list[SignedCheckpoint]:
    """Return every checkpoint that this node signed, oldest first."""
    return [_signed(row) for row in CheckpointRow.objects.order_by("size")]


def _signed(row: CheckpointRow) -> SignedCheckpoint:
    checkpoint = Checkpoint(row.origin, row.size, bytes(row.root), row.at)
    return SignedCheckpoint(checkpoint, row.key_id, bytes(row.signature))
