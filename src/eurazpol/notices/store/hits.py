"""What the room keeps of hits and of the route to an arrest abroad."""

from typing import Any, ClassVar

from django.db import models

from eurazpol.notices.store.matches import MatchRow
from eurazpol.notices.store.notices import NoticeRow, _Row


class HitRow(_Row):
    """A hit, found here (``match`` is set) or reported to us. ``finder`` is the node that found.

    ``report`` is the message as it travels; it is emptied when it is erased.
    """

    uid = models.UUIDField(unique=True)
    notice = models.ForeignKey(NoticeRow, on_delete=models.PROTECT, related_name="hits")
    match = models.ForeignKey(MatchRow, on_delete=models.PROTECT, null=True, related_name="hits")
    finder = models.CharField(max_length=32)
    found_in = models.CharField(max_length=2)
    arrest = models.BooleanField()
    report = models.JSONField()
    message_id = models.CharField(max_length=80, blank=True, db_index=True)
    at = models.DateTimeField()
    arrived_at = models.DateTimeField(null=True)
    refusal = models.JSONField(null=True)
    acknowledge_by = models.DateTimeField(null=True)
    answer_by = models.DateTimeField(null=True)
    acknowledged_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    answer = models.CharField(max_length=12, blank=True)
    closed_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=20, blank=True)
    late_told_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["closed_at", "answered_at"], name="notices_hit_open"),
            models.Index(fields=["notice", "-at"], name="notices_hit_notice"),
        ]


class HitStepRow(_Row):
    """A step after the report: who, which side, what was said, and the facts it brought."""

    hit = models.ForeignKey(HitRow, on_delete=models.PROTECT, related_name="steps")
    uid = models.UUIDField(unique=True)
    step = models.CharField(max_length=12)
    outcome = models.CharField(max_length=20, blank=True)
    text = models.TextField(blank=True)
    data = models.JSONField(default=list)
    at = models.DateTimeField()
    by = models.CharField(max_length=300)
    by_peer = models.BooleanField(default=False)


class RouteStepRow(_Row):
    """A step of the route to an arrest abroad; ``case`` and ``state`` of a case that was opened."""

    notice = models.ForeignKey(NoticeRow, on_delete=models.PROTECT, related_name="route")
    step = models.CharField(max_length=12)
    on = models.DateField()
    body = models.CharField(max_length=300, blank=True)
    reference = models.CharField(max_length=120, blank=True)
    case = models.CharField(max_length=40, blank=True)
    state = models.CharField(max_length=2, blank=True)
    officer = models.CharField(max_length=300)
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["notice", "step"], name="notices_route_once")
        ]
