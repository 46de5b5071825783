"""Cases that are closed to all but a circle, and who is in it."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q

from eurazpol.cooperation.store.models import CaseRow


class CircleRow(models.Model):
    """A case is restricted from ``begun_at`` on; without ``ended_at`` it still is.

    ``until`` is when the node ends it unasked; none, until an officer does.
    """

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="circles")
    reason = models.TextField()
    by_id = models.BigIntegerField()
    by_name = models.CharField(max_length=200)
    begun_at = models.DateTimeField()
    until = models.DateTimeField(null=True, db_index=True)
    ended_at = models.DateTimeField(null=True)
    ended_by = models.CharField(max_length=200, blank=True)
    end_reason = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(
                fields=["case"], condition=Q(ended_at=None), name="cooperation_circle_one"
            )
        ]

    def __str__(self) -> str:
        return f"circle {self.pk}"


class CircleMemberRow(models.Model):
    """An officer, or all officers of a unit, inside a circle; ``ended_at`` when no longer.

    ``broken_in`` is the ground of the head of the central authority who entered from outside.
    """

    circle = models.ForeignKey(CircleRow, on_delete=models.PROTECT, related_name="members")
    officer_id = models.BigIntegerField(null=True)
    unit_id = models.BigIntegerField(null=True)
    added_by = models.CharField(max_length=200)
    added_at = models.DateTimeField()
    broken_in = models.TextField(blank=True)
    until = models.DateTimeField(null=True, db_index=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.CheckConstraint(
                condition=Q(officer_id__isnull=True) ^ Q(unit_id__isnull=True),
                name="cooperation_member_one_kind",
            )
        ]

    def __str__(self) -> str:
        return f"member {self.pk}"
