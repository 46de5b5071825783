"""What was decided of records that ended: kept longer, let go, erased."""

from typing import ClassVar

from django.db import models

from eurazpol.citizens.store.models import CitizenRow


class RetentionRow(models.Model):
    """The last decision about one record; without a row the term of its ending runs.

    ``certificate`` is the signed word that everything is gone, given after the disk was cleaned.
    """

    citizen = models.OneToOneField(CitizenRow, on_delete=models.PROTECT, related_name="retention")
    review_on = models.DateField()
    reason = models.TextField(blank=True)
    by_id = models.BigIntegerField(null=True)
    by_name = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField(null=True)
    let_go_at = models.DateTimeField(null=True)
    erased_at = models.DateTimeField(null=True)
    record = models.PositiveBigIntegerField(null=True)
    files = models.JSONField(default=list)
    certificate = models.JSONField(null=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["let_go_at", "erased_at"], name="citizens_let_go"),
        ]

    def __str__(self) -> str:
        return f"retention of {self.citizen_id}"
