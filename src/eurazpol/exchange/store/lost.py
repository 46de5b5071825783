"""Letters of ours that a peer holds and that this node no longer knows."""

from typing import ClassVar

from django.db import models


class LostLetter(models.Model):
    """A letter as the peer lists it; nothing of it is here but this row."""

    peer = models.CharField(max_length=32)
    seq = models.BigIntegerField()
    message_id = models.UUIDField()
    kind = models.CharField(max_length=80)
    about = models.CharField(max_length=200, blank=True)
    digest = models.BinaryField(max_length=32)
    sent_at = models.DateTimeField()
    told_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["peer", "message_id"], name="lost_letter_once"),
        ]
        indexes: ClassVar = [models.Index(fields=["told_at"], name="lost_letter_told")]

    def __str__(self) -> str:
        return f"{self.peer}/{self.seq}"
