"""Versions of the book of law and of the letterhead that two persons have put in force."""

from typing import Any, ClassVar

from django.db import models


class RuleChangeRow(models.Model):
    """One change: proposed by one person, confirmed by another, in force from an instant on.

    ``content`` is the book as a ZIP archive, or the letterhead as JSON; ``report`` is what the
    comparison found in open cases. ``outcome`` is empty while the change waits.
    """

    kind = models.CharField(max_length=12)
    version = models.CharField(max_length=64)
    content = models.BinaryField()
    reason = models.TextField()
    effective_at = models.DateTimeField()
    proposed_by_id = models.BigIntegerField()
    proposed_by = models.CharField(max_length=200)
    proposed_at = models.DateTimeField()
    compared = models.PositiveIntegerField(default=0)
    report = models.JSONField(default=list)
    outcome = models.CharField(max_length=10, blank=True)
    decided_by_id = models.BigIntegerField(null=True)
    decided_by = models.CharField(max_length=200, blank=True)
    decided_at = models.DateTimeField(null=True)
    decision_reason = models.TextField(blank=True)
    applied_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar[list[Any]] = [
            models.Index(fields=["kind", "outcome", "effective_at"], name="cooperation_rule_change")
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.version}"
