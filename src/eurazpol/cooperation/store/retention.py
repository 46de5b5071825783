"""What was decided of closed cases: kept longer, let go, erased."""

from typing import ClassVar

from django.db import models

from eurazpol.cooperation.store.models import CaseRow


class RetentionRow(models.Model):
    """The last decision about one case; without a row the term of its kind runs.

    ``certificate`` is the signed word that everything is gone, given after the disk was cleaned.
    """

    case = models.OneToOneField(CaseRow, on_delete=models.PROTECT, related_name="retention")
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
            models.Index(fields=["let_go_at", "erased_at"], name="cooperation_let_go"),
        ]

    def __str__(self) -> str:
        return f"retention of {self.case_id}"
