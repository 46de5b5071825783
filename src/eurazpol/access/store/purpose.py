"""For what officers have said that they open a record."""

from typing import ClassVar

from django.conf import settings
from django.db import models


class PurposeGiven(models.Model):
    """The last answer of an officer about an object; the journal has them all."""

    officer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    object_kind = models.CharField(max_length=40)
    object_id = models.CharField(max_length=80)
    ground = models.CharField(max_length=600)
    given_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["officer", "object_kind", "object_id"], name="access_purpose_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.officer_id}: {self.object_kind} {self.object_id}"
