"""What peers have countersigned of our journal, and what we have of theirs."""

from typing import ClassVar

from django.db import models

from eurazpol.audit.domain.witness import Countersigned, read_countersignature


class CountersignatureRow(models.Model):
    """A peer's signed word about a checkpoint of ours; rows are only added."""

    witness = models.CharField(max_length=100)
    size = models.PositiveBigIntegerField()
    at = models.DateTimeField()
    body = models.TextField()
    key_id = models.CharField(max_length=200)
    signature = models.BinaryField()
    own_key = models.CharField(max_length=200)
    own_signature = models.BinaryField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["witness", "at", "size"], name="audit_countersigned"),
        ]

    def __str__(self) -> str:
        return f"{self.witness} at {self.size}"

    @property
    def value(self) -> Countersigned:
        """The row as a value."""
        return Countersigned(
            read_countersignature(self.body),
            self.key_id,
            bytes(self.signature),
            self.own_key,
            bytes(self.own_signature),
        )


class WitnessedRow(models.Model):
    """The journal of another node as we last countersigned it, and what was wrong since.

    ``asked`` is the size from which a proof was asked for; ``alarm`` the letter whose checkpoint
    did not go on from here, with its size and time.
    """

    origin = models.CharField(max_length=100, primary_key=True)
    body = models.TextField()
    key_id = models.CharField(max_length=200)
    signature = models.BinaryField()
    own_key = models.CharField(max_length=200)
    own_signature = models.BinaryField()
    asked = models.PositiveBigIntegerField(null=True)
    alarm = models.CharField(max_length=36, blank=True)
    verdict = models.CharField(max_length=20, blank=True)
    told_size = models.PositiveBigIntegerField(null=True)
    told_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.origin

    @property
    def value(self) -> Countersigned:
        """The countersignature that we gave; ``own_key`` is here the key of the other node."""
        return Countersigned(
            read_countersignature(self.body),
            self.key_id,
            bytes(self.signature),
            self.own_key,
            bytes(self.own_signature),
        )
