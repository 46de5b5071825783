"""Absences of officers, each with who stands in."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, F, Q


class Absence(models.Model):
    """From ``starts_at`` until ``ends_at`` the substitute carries the officer's cases.

    An absence that was called off keeps its row: ``ends_at`` is then the moment of that.
    """

    officer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="absences"
    )
    substitute = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="substitutions"
    )
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(db_index=True)
    recorded_at = models.DateTimeField()
    recorded_by = models.CharField(max_length=200)

    class Meta:
        constraints: ClassVar = [
            CheckConstraint(condition=~Q(officer=F("substitute")), name="access_absence_other"),
        ]

    def __str__(self) -> str:
        return f"{self.officer_id}: {self.starts_at} - {self.ends_at}"
