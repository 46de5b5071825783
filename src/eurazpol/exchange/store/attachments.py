"""What the exchange keeps of attachments: those that we send, and those that arrive.

The journal is locked before a row of these tables; a chunk that comes locks its row alone.
"""

from typing import ClassVar

from django.db import models

from eurazpol.exchange.domain.attachment import TransferState


class _Transfer(models.Model):
    """What both directions have. ``problem`` is what holds the transfer up or ended it."""

    message_id = models.UUIDField(null=True, db_index=True)
    about = models.CharField(max_length=200, blank=True)
    name = models.CharField(max_length=200)
    size = models.BigIntegerField()
    sha256 = models.CharField(max_length=64)
    chunk_size = models.PositiveIntegerField()
    origin = models.CharField(max_length=1000, blank=True)
    custody = models.JSONField(default=list)
    state = models.CharField(max_length=10, default=TransferState.EXPECTED.value)
    chunks_done = models.PositiveIntegerField(default=0)
    problem = models.JSONField(null=True)
    created_at = models.DateTimeField()
    progressed_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    statement = models.BinaryField(default=b"")

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.name}: {self.state}"


class OutgoingAttachment(_Transfer):
    """An attachment of ours. ``secret`` is its one-time key, sealed for this node; empty after.

    ``rate`` is in bytes a second, of the last stretch.
    """

    id = models.UUIDField(primary_key=True)
    peer = models.CharField(max_length=32, blank=True)
    media_type = models.CharField(max_length=90)
    secret = models.BinaryField()
    paused = models.BooleanField(default=False)
    rate = models.BigIntegerField(default=0)
    failures = models.PositiveIntegerField(default=0)
    next_attempt_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["state"], name="attachment_out_state")]


class IncomingAttachment(_Transfer):
    """An attachment that a letter announced. ``marks`` has one bit for each chunk that is here.

    ``one_time`` is the public key out of the manifest, ``document_id`` the document that the file
    became.
    """

    id = models.UUIDField(primary_key=True)
    sender = models.CharField(max_length=32)
    media_type = models.CharField(max_length=90)
    one_time = models.CharField(max_length=64)
    chunks = models.CharField(max_length=64)
    hashes = models.BinaryField(default=b"")
    marks = models.BinaryField(default=b"")
    document_id = models.CharField(max_length=64, blank=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["state"], name="attachment_in_state")]
