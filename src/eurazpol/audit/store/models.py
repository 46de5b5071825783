"""The journal's tables. Only ``audit.actions`` writes them, and only by adding."""

from typing import ClassVar

from django.db import models
from django.db.models import CheckConstraint, Q

from eurazpol.audit.domain.journal import Record


class JournalEntry(models.Model):
    """One row of the journal. ``root`` is the root of the tree that ends with this row."""

    seq = models.PositiveBigIntegerField(primary_key=True)
    at = models.DateTimeField()
    actor = models.CharField(max_length=100)
    actor_name = models.CharField(max_length=300)
    action = models.CharField(max_length=64)
    object_kind = models.CharField(max_length=32)
    object_id = models.CharField(max_length=200)
    ground = models.CharField(max_length=1000)
    details = models.TextField()
    leaf_hash = models.BinaryField(max_length=32)
    root = models.BinaryField(max_length=32)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["object_kind", "object_id", "-seq"], name="audit_about"),
            models.Index(fields=["actor", "-seq"], name="audit_by"),
            models.Index(fields=["action", "-seq"], name="audit_action"),
        ]

    def __str__(self) -> str:
        return f"{self.seq} {self.action} {self.object_kind} {self.object_id}"

    @property
    def record(self) -> Record:
        """The row as a value."""
        return Record(
            self.seq,
            self.at,
            self.actor,
            self.actor_name,
            self.action,
            self.object_kind,
            self.object_id,
            self.ground,
            self.details,
        )


class Head(models.Model):
    """The one row that says where the journal ends: its size and the peaks of its tree."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    size = models.PositiveBigIntegerField(default=0)
    peaks = models.BinaryField(default=b"")

    class Meta:
        constraints: ClassVar = [CheckConstraint(condition=Q(id=1), name="audit_one_head")]

    def __str__(self) -> str:
        return f"journal of {self.size}"


class CheckpointRow(models.Model):
    """A statement of the node, signed: at this time the journal had this size and this root.

    ``peaks`` are those of the tree, so that a proof from here on needs only the rows after it.
    """

    size = models.PositiveBigIntegerField(primary_key=True)
    at = models.DateTimeField()
    origin = models.CharField(max_length=100)
    root = models.BinaryField(max_length=32)
    key_id = models.CharField(max_length=200)
    signature = models.BinaryField()
    peaks = models.BinaryField(null=True)

    def __str__(self) -> str:
        return f"checkpoint at {self.size}"


from eurazpol.audit.store.seals import SealRow  # noqa: E402
from eurazpol.audit.store.witness import CountersignatureRow, WitnessedRow  # noqa: E402

__all__ = [
    "CheckpointRow",
    "CountersignatureRow",
    "Head",
    "JournalEntry",
    "SealRow",
    "WitnessedRow",
]
