"""What the exchange keeps of recalls: orders given and got, their receipts, what was passed on."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from eurazpol.exchange.store.models import OutboxMessage


class Derivation(models.Model):
    """A letter of ours that passes on content of the letter ``source_id`` of ``owner``."""

    owner = models.CharField(max_length=32)
    source_id = models.UUIDField()
    letter = models.ForeignKey(OutboxMessage, on_delete=models.PROTECT, related_name="sources")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["owner", "source_id", "letter"], name="derivation_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.owner}/{self.source_id} in {self.letter_id}"


class Recall(models.Model):
    """An order about one letter, given by ``owner`` to ``holder``.

    ``side`` tells on which of the two nodes the row stands. ``raw`` is the signed order, ``chain``
    the signed orders that it follows, in hexadecimal; ``cause`` is the order that we got and
    passed on with this one. ``receipt`` is the newest receipt given or got for it; ``confirmed_at``
    is when the last holder of an order given had answered for good.
    """

    class Side(models.TextChoices):
        GIVEN = "given"
        GOT = "got"

    class Status(models.TextChoices):
        ASKED = "asked"
        """Given: no answer yet. Got: not carried out yet."""
        SCRUBBING = "scrubbing"
        """Got: erased in the database, its bytes may still lie on the disk."""
        PENDING = "pending"
        ERASED = "erased"
        REMARKED = "re-marked"
        KEPT = "kept"
        NOT_HELD = "not-held"
        REFUSED = "refused"
        """Given: the holder did not accept the order."""

    side = models.CharField(max_length=5, choices=Side)
    order = models.UUIDField()
    owner = models.CharField(max_length=32)
    holder = models.CharField(max_length=32)
    message_id = models.UUIDField()
    action = models.CharField(max_length=6)
    kind = models.CharField(max_length=80, blank=True)
    about = models.CharField(max_length=200, blank=True, db_index=True)
    raw = models.BinaryField()
    chain = models.JSONField(default=list)
    cause = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="onward")
    ordered_at = models.DateTimeField()
    ordered_by = models.CharField(max_length=200, blank=True)
    letter_id = models.UUIDField(null=True)
    status = models.CharField(max_length=10, choices=Status, default=Status.ASKED)
    files = models.JSONField(default=list)
    why = models.JSONField(default=list)
    due_at = models.DateTimeField(null=True)
    decided_by = models.CharField(max_length=200, blank=True)
    decided_at = models.DateTimeField(null=True)
    keep_ground = models.CharField(max_length=500, blank=True)
    answer_due = models.BooleanField(default=False)
    receipt = models.BinaryField(null=True)
    receipt_at = models.DateTimeField(null=True)
    confirmed_at = models.DateTimeField(null=True)
    reminded_at = models.DateTimeField(null=True)
    alarmed_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["side", "order"], name="recall_once"),
            models.CheckConstraint(condition=Q(side__in=["given", "got"]), name="recall_side"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["side", "owner", "message_id"], name="recall_letter"),
            models.Index(fields=["side", "status"], name="recall_status"),
        ]

    def __str__(self) -> str:
        return f"{self.side} {self.action} {self.owner}/{self.message_id} {self.status}"


class ErasureReceipt(models.Model):
    """A receipt got for an order of ours: of the holder, or of one to whom it passed content on."""

    recall = models.ForeignKey(Recall, on_delete=models.PROTECT, related_name="receipts")
    giver = models.CharField(max_length=32)
    order = models.UUIDField()
    message_id = models.UUIDField()
    how = models.CharField(max_length=10)
    at = models.DateTimeField()
    kept_at = models.DateTimeField()
    raw = models.BinaryField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["recall", "giver", "order"], name="erasure_once"),
        ]

    def __str__(self) -> str:
        return f"{self.giver} {self.how} {self.message_id}"


class OutboxErasure(models.Model):
    """A letter of ours whose content is to be erased as soon as its recipient has settled it."""

    letter = models.OneToOneField(OutboxMessage, primary_key=True, on_delete=models.PROTECT)
    wanted_at = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.letter_id)
