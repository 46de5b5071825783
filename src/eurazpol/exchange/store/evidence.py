"""Delivery evidences that are documents of their own, and alarms that wait for a person."""

from typing import ClassVar

from django.db import models
from django.db.models import Q


class Evidence(models.Model):
    """A signed evidence about a letter of ours to ``peer`` (out) or of ``peer`` to us (in).

    ``at`` is the time that it states. What a receipt states is kept with the receipt only, except
    a rejection: it settles nothing, so the last one is kept here.
    """

    class Direction(models.TextChoices):
        OUT = "out"
        IN = "in"

    direction = models.CharField(max_length=3, choices=Direction)
    peer = models.CharField(max_length=32, blank=True)
    message_id = models.UUIDField()
    kind = models.CharField(max_length=20)
    about = models.CharField(max_length=200, blank=True)
    message_kind = models.CharField(max_length=80)
    at = models.DateTimeField()
    kept_at = models.DateTimeField()
    raw = models.BinaryField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["message_id", "direction", "peer", "kind"], name="evidence_once"
            ),
            models.CheckConstraint(
                condition=Q(direction__in=["out", "in"]), name="evidence_direction"
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["about"],
                condition=Q(kind="submission-rejected"),
                name="evidence_rejected_about",
            ),
            # The watch looks for these every few seconds among all that was ever submitted.
            models.Index(
                fields=["direction", "message_id"],
                condition=Q(kind="not-retrieved"),
                name="evidence_not_retrieved",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.direction} {self.peer} {self.message_id} {self.kind}"


class Watched(models.Model):
    """How far the watch has come: letters that came in up to ``inbox`` need no more looking at."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    inbox = models.BigIntegerField(default=0)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(id=1), name="watched_is_one"),
        ]

    def __str__(self) -> str:
        return str(self.inbox)


class Alarm(models.Model):
    """Something that a person has to look at; raised once, ended by an event or by a person."""

    sort = models.CharField(max_length=20)
    peer = models.CharField(max_length=32)
    message_id = models.UUIDField()
    about = models.CharField(max_length=200, blank=True)
    message_kind = models.CharField(max_length=80, blank=True)
    since = models.DateTimeField()
    raised_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_by = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["message_id", "peer", "sort"], name="alarm_once"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["raised_at"], condition=Q(ended_at=None), name="alarm_open"),
        ]

    def __str__(self) -> str:
        return f"{self.sort} {self.peer} {self.message_id}"
