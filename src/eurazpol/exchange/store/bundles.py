"""Bundles that were carried out and volumes that were brought in."""

from typing import ClassVar

from django.db import models
from django.db.models import Q


class BundleOut(models.Model):
    """A bundle that this node wrote for a peer; what it carried is settled by receipts alone."""

    id = models.UUIDField(primary_key=True)
    peer = models.CharField(max_length=32)
    number = models.BigIntegerField()
    at = models.DateTimeField()
    by = models.CharField(max_length=150)
    ended_at = models.DateTimeField(null=True)
    first = models.BigIntegerField(default=0)
    last = models.BigIntegerField(default=0)
    letters = models.PositiveIntegerField(default=0)
    answers = models.PositiveIntegerField(default=0)
    volumes = models.PositiveIntegerField(default=0)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["peer", "number"], name="bundle_out_number_once"),
        ]

    def __str__(self) -> str:
        return f"{self.peer}/{self.number}"


class VolumeIn(models.Model):
    """A volume that a peer's courier brought; ``next_entry`` is the first that is not taken in.

    ``taken`` and ``open_from`` are what its list says of numbers, see ``domain.bundle``.
    """

    class Status(models.TextChoices):
        WAITING = "waiting"
        DONE = "done"
        STOPPED = "stopped"

    bundle = models.UUIDField()
    volume = models.PositiveIntegerField()
    peer = models.CharField(max_length=32)
    number = models.BigIntegerField()
    digest = models.BinaryField(max_length=32)
    made_at = models.DateTimeField()
    brought_at = models.DateTimeField()
    by = models.CharField(max_length=150)
    last_volume = models.BooleanField()
    taken = models.BigIntegerField()
    open_from = models.BigIntegerField()
    first = models.BigIntegerField()
    last = models.BigIntegerField()
    entries = models.PositiveIntegerField()
    next_entry = models.PositiveIntegerField(default=0)
    missing = models.BigIntegerField(null=True)
    problem = models.JSONField(null=True)
    status = models.CharField(max_length=10, choices=Status, default=Status.WAITING)
    done_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["bundle", "volume"], name="volume_in_once"),
            models.CheckConstraint(
                condition=Q(status__in=["waiting", "done", "stopped"]), name="volume_in_status"
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["peer", "number", "volume"], name="volume_in_order"),
        ]

    def __str__(self) -> str:
        return f"{self.peer}/{self.number}/{self.volume}"
