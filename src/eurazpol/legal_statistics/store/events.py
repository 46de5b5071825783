"""Countable events, the figures built from them, and what happened to published figures.

Nothing is overwritten: an event that its source corrected, or a statistician, gets another version,
and the old one keeps when and why it was replaced.
"""

from typing import Any, ClassVar

from django.db import models


class EventRow(models.Model):
    """One version of an event, in codes; ``replaced_at`` is set once it no longer counts."""

    key = models.CharField(max_length=120)
    version = models.PositiveSmallIntegerField(default=1)
    what = models.CharField(max_length=30)
    day = models.DateField()
    room = models.CharField(max_length=20)
    about = models.CharField(max_length=60, db_index=True)
    request = models.CharField(max_length=40, blank=True)
    side = models.CharField(max_length=10, blank=True)
    way = models.CharField(max_length=3, blank=True)
    state = models.CharField(max_length=2, blank=True)
    offence = models.CharField(max_length=40, blank=True)
    outcome = models.CharField(max_length=20, blank=True)
    ground = models.CharField(max_length=60, blank=True)
    stage = models.CharField(max_length=20, blank=True)
    authority = models.CharField(max_length=20, blank=True)
    notice = models.CharField(max_length=30, blank=True)
    topic = models.CharField(max_length=60, blank=True)
    amount = models.BigIntegerField(null=True)
    recorded_at = models.DateTimeField()
    replaced_at = models.DateTimeField(null=True, db_index=True)
    reason = models.CharField(max_length=500, blank=True)
    """Why this version replaced the one before."""
    by_name = models.CharField(max_length=200, blank=True)
    """Who corrected it by hand; empty for what the source told."""

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["key", "version"], name="legal_statistics_event_once")
        ]
        indexes: ClassVar[list[models.Index]] = [
            # Every figure asks for some kinds of events in a span of days.
            models.Index(
                fields=["what", "day"],
                condition=models.Q(replaced_at=None),
                name="legal_statistics_event_day",
            )
        ]

    def __str__(self) -> str:
        return self.key


class FigureRow(models.Model):
    """A cell as the last build counted it. ``dim`` and ``code`` are empty for the total."""

    year = models.PositiveSmallIntegerField()
    indicator = models.CharField(max_length=60)
    query = models.CharField(max_length=12)
    dim = models.CharField(max_length=10, blank=True)
    code = models.CharField(max_length=60, blank=True)
    value = models.FloatField()

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(
                fields=["indicator", "year", "dim", "code"], name="legal_statistics_figure_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.indicator} {self.year} {self.dim} {self.code}"


class PeriodRow(models.Model):
    """A year: when its figures were last built and from events up to when; when it was closed."""

    year = models.PositiveSmallIntegerField(unique=True)
    built_at = models.DateTimeField()
    events_to = models.DateTimeField(null=True)
    final_at = models.DateTimeField(null=True)
    final_by = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return str(self.year)


class RevisionRow(models.Model):
    """A figure of a closed year that came out otherwise: the old value stays, with day and why."""

    year = models.PositiveSmallIntegerField()
    indicator = models.CharField(max_length=60)
    dim = models.CharField(max_length=10, blank=True)
    code = models.CharField(max_length=60, blank=True)
    old = models.FloatField(null=True)
    new = models.FloatField(null=True)
    at = models.DateTimeField()
    reason = models.CharField(max_length=1000)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["indicator", "year"], name="legal_statistics_revision_of")
        ]

    def __str__(self) -> str:
        return f"{self.indicator} {self.year}"
