"""What the exchange keeps. Every rule that must never be broken is a constraint here too.

Locks are taken in one order, so that no two transactions wait for each other: ``Peer`` (incoming),
then the journal, then ``Lane`` (outgoing).
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q


class Peer(models.Model):
    """Another node as a sender: the highest number taken from it."""

    name = models.CharField(max_length=32, primary_key=True)
    received_seq = models.BigIntegerField(default=0)
    heard_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(received_seq__gte=0), name="peer_seq_counts_up"),
        ]

    def __str__(self) -> str:
        return self.name


class Lane(models.Model):
    """The way to another node: last number given out, lease of a deliverer, health.

    ``shown_at`` is when a checkpoint of the journal was last shown to it.
    """

    peer = models.CharField(max_length=32, primary_key=True)
    sent_seq = models.BigIntegerField(default=0)
    lease_by = models.CharField(max_length=32, default="")
    lease_until = models.DateTimeField(null=True)
    failures = models.PositiveIntegerField(default=0)
    failing_since = models.DateTimeField(null=True)
    next_attempt_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    shown_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.peer


class OutboxMessage(models.Model):
    """A letter to a peer, kept as it is signed: its digest never changes."""

    class Status(models.TextChoices):
        QUEUED = "queued"
        ACCEPTED = "accepted"
        REFUSED = "refused"

    id = models.UUIDField(primary_key=True)
    lane = models.ForeignKey(Lane, on_delete=models.PROTECT, related_name="messages")
    seq = models.BigIntegerField()
    kind = models.CharField(max_length=80)
    about = models.CharField(max_length=200, blank=True)
    header = models.BinaryField()
    manifest = models.BinaryField()
    parts = models.BinaryField()
    digest = models.BinaryField(max_length=32)
    size = models.PositiveIntegerField()
    created_at = models.DateTimeField()
    status = models.CharField(max_length=10, choices=Status, default=Status.QUEUED)
    attempts = models.PositiveIntegerField(default=0)
    first_sent_at = models.DateTimeField(null=True)
    last_sent_at = models.DateTimeField(null=True)
    settled_at = models.DateTimeField(null=True)
    problem = models.JSONField(null=True)
    problem_at = models.DateTimeField(null=True)
    erased_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["lane", "seq"], name="outbox_number_once"),
            models.CheckConstraint(
                condition=Q(status__in=["queued", "accepted", "refused"]), name="outbox_status"
            ),
            models.CheckConstraint(condition=Q(seq__gte=1), name="outbox_seq_from_1"),
        ]
        indexes: ClassVar = [
            # Everything that the choice of the next batch reads: the rows are large.
            models.Index(
                fields=["lane", "seq", "id", "size", "status"],
                condition=Q(status="queued"),
                name="outbox_queued",
            ),
            models.Index(fields=["about"], name="outbox_about"),
        ]

    def __str__(self) -> str:
        return f"{self.lane_id}/{self.seq}"


class InboxMessage(models.Model):
    """A letter that was taken in, with the proof of its signer; accepted or refused, for ever."""

    class Status(models.TextChoices):
        ACCEPTED = "accepted"
        REFUSED = "refused"

    sender = models.ForeignKey(Peer, on_delete=models.PROTECT, related_name="messages")
    message_id = models.UUIDField()
    seq = models.BigIntegerField()
    kind = models.CharField(max_length=80)
    about = models.CharField(max_length=200, blank=True)
    header = models.BinaryField()
    manifest = models.BinaryField()
    parts = models.BinaryField()
    digest = models.BinaryField(max_length=32)
    size = models.PositiveIntegerField()
    signer = models.BinaryField(max_length=16)
    signature = models.BinaryField(max_length=64)
    sent_at = models.DateTimeField()
    received_at = models.DateTimeField()
    status = models.CharField(max_length=10, choices=Status)
    repeats = models.PositiveIntegerField(default=0)
    erased_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["sender", "message_id"], name="inbox_message_once"),
            models.UniqueConstraint(fields=["sender", "seq"], name="inbox_number_once"),
            models.CheckConstraint(
                condition=Q(status__in=["accepted", "refused"]), name="inbox_status"
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["about"], name="inbox_about")]

    def __str__(self) -> str:
        return f"{self.sender_id}/{self.seq}"


class Receipt(models.Model):
    """A signed receipt, given for a letter taken in or got for a letter sent."""

    class Direction(models.TextChoices):
        GIVEN = "given"
        GOT = "got"

    direction = models.CharField(max_length=5, choices=Direction)
    peer = models.CharField(max_length=32)
    message_id = models.UUIDField()
    outcome = models.CharField(max_length=10)
    at = models.DateTimeField()
    kept_at = models.DateTimeField()
    raw = models.BinaryField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["direction", "peer", "message_id"], name="receipt_once"
            ),
            models.CheckConstraint(
                condition=Q(direction__in=["given", "got"]), name="receipt_direction"
            ),
            models.CheckConstraint(
                condition=Q(outcome__in=["accepted", "refused"]), name="receipt_outcome"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.direction} {self.peer} {self.message_id}"


class RefusedInput(models.Model):
    """Something from outside that was refused; what it claims to be is not proven."""

    at = models.DateTimeField(db_index=True)
    code = models.CharField(max_length=80)
    field = models.CharField(max_length=200, blank=True)
    args = models.JSONField()
    claimed_sender = models.CharField(max_length=32, blank=True)
    claimed_id = models.CharField(max_length=36, blank=True)
    size = models.PositiveBigIntegerField()
    sha256 = models.BinaryField(max_length=32)
    origin = models.CharField(max_length=100, blank=True)

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.code}"


class RefusedMinute(models.Model):
    """A minute in which more was refused than is kept row by row: the rest is only counted."""

    minute = models.DateTimeField(primary_key=True)
    count = models.PositiveBigIntegerField(default=0)
    origin = models.CharField(max_length=100, blank=True)

    def __str__(self) -> str:
        return f"{self.minute:%Y-%m-%d %H:%M} {self.count}"


class Pin(models.Model):
    """The secretariat's signing key that this node trusts; there is one row."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    identity = models.BinaryField()
    key = models.BinaryField(max_length=16)
    pinned_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(id=1), name="pin_is_one"),
        ]

    def __str__(self) -> str:
        return bytes(self.key).hex()


class DirectoryVersion(models.Model):
    """A directory that this node trusted; the highest version is the one in force."""

    version = models.BigIntegerField(primary_key=True)
    raw = models.BinaryField()
    valid_until = models.DateTimeField()
    trusted_at = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.version)


class Enrolment(models.Model):
    """A node that asks the secretariat to be listed."""

    class Status(models.TextChoices):
        PENDING = "pending"
        ACCEPTED = "accepted"
        DECLINED = "declined"
        REPLACED = "replaced"

    name = models.CharField(max_length=32)
    identity = models.BinaryField()
    fingerprint = models.CharField(max_length=64, unique=True)
    status = models.CharField(max_length=10, choices=Status, default=Status.PENDING)
    asked_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["name"], condition=Q(status="accepted"), name="enrolment_one_accepted"
            ),
            models.CheckConstraint(
                condition=Q(status__in=["pending", "accepted", "declined", "replaced"]),
                name="enrolment_status",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.status}"


from eurazpol.exchange.store import attachments, bundles, evidence, lost, recall  # noqa: E402, F401 - tables of the room
