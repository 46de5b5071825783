"""Published series as they were brought in. A value is never overwritten: it gets a new version."""

from typing import Any, ClassVar

from django.db import models


class _Row(models.Model):
    """The base: a row names itself by its kind and key."""

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{type(self).__name__} {self.pk}"


class ImportRow(_Row):
    """One file that was brought in, by whom and when."""

    file = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)
    at = models.DateTimeField()
    by = models.CharField(max_length=100)
    by_name = models.CharField(max_length=300)
    status = models.CharField(max_length=12)
    reason = models.CharField(max_length=1000, blank=True)
    rows = models.PositiveIntegerField()
    added = models.PositiveIntegerField()
    revised = models.PositiveIntegerField()


class CellRow(_Row):
    """The place of one figure: series, indicator, breakdown and period; and its present version."""

    file = models.CharField(max_length=200)
    series = models.CharField(max_length=120, db_index=True)
    indicator = models.CharField(max_length=120)
    breakdown = models.CharField(max_length=400, blank=True)
    period = models.CharField(max_length=40, blank=True)
    place = models.PositiveIntegerField()  # its row in the file, for the order of tables
    version = models.PositiveSmallIntegerField(default=1)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(
                fields=["series", "indicator", "breakdown", "period"],
                name="legal_statistics_cell",
            )
        ]


class VersionRow(_Row):
    """One version of a figure: what was printed, where it stands, since when and why."""

    cell = models.ForeignKey(CellRow, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField()
    value = models.CharField(max_length=40, blank=True)  # as printed; empty: none printed
    unit = models.CharField(max_length=120, blank=True)
    note = models.CharField(max_length=500, blank=True)
    source = models.CharField(max_length=300, blank=True)
    status = models.CharField(max_length=12)
    at = models.DateTimeField()
    by = models.CharField(max_length=100)
    by_name = models.CharField(max_length=300)
    reason = models.CharField(max_length=1000, blank=True)
    brought = models.ForeignKey(ImportRow, null=True, on_delete=models.PROTECT)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["cell", "number"], name="legal_statistics_version")
        ]
