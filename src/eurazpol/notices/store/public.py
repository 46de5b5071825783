"""What the room keeps of releases for the public, and of records of external lists.

1. A release is the owner's latest word about one notice; without fields it is withdrawn. What the
   public sees is never kept: it is read from the notice in force at each request.
2. An external record is what another source says of a person. It is no notice and in force nowhere.
   ``original`` is the JSON as it came, in ASCII.
"""

from typing import Any, ClassVar

from django.db import models

from eurazpol.notices.store.notices import NoticeRow, _Row


class ReleaseRow(_Row):
    """Which fields of a notice its owner releases for the public; ``at`` is when it was decided."""

    notice = models.OneToOneField(NoticeRow, on_delete=models.PROTECT, related_name="release")
    fields = models.JSONField(default=list)
    reason = models.TextField(blank=True)
    by = models.CharField(max_length=300, blank=True)
    at = models.DateTimeField()


class ImportRow(_Row):
    """One file of an external list that was taken in, and what came of it."""

    source = models.CharField(max_length=80)
    file = models.CharField(max_length=200)
    format = models.CharField(max_length=12)
    added = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    same = models.PositiveIntegerField(default=0)
    left_out = models.PositiveIntegerField(default=0)
    remarks = models.JSONField(default=list)
    """What was odd in rows that were taken in: place, ref, field and why; the first thousand."""
    by = models.CharField(max_length=300)
    at = models.DateTimeField()


class AsideRow(_Row):
    """A row that breaks a rule: kept apart with its faults, taken in nowhere."""

    taken = models.ForeignKey(ImportRow, on_delete=models.PROTECT, related_name="aside")
    place = models.PositiveIntegerField()
    ref = models.CharField(max_length=200, blank=True)
    faults = models.JSONField()
    original = models.TextField()


class ExternalRow(_Row):
    """A person as an external source lists it; ``ref`` is the id there.

    ``screen`` tells that it is still to be compared with the records of this node.
    """

    source = models.CharField(max_length=80)
    ref = models.CharField(max_length=200)
    kind = models.CharField(max_length=12, blank=True)
    name = models.CharField(max_length=300)
    person = models.JSONField()
    charges = models.JSONField(default=list)
    original = models.TextField()
    taken = models.ForeignKey(ImportRow, on_delete=models.PROTECT, related_name="records")
    """The file that brought what stands here now."""
    first_at = models.DateTimeField()
    at = models.DateTimeField()
    screen = models.BooleanField(default=True, db_index=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["source", "ref"], name="notices_external_once")
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["-at", "-id"], name="notices_external_at")
        ]


class ExternalLeadRow(_Row):
    """A lead between an external record and a person of a record of this node, in thousandths."""

    external = models.ForeignKey(ExternalRow, on_delete=models.PROTECT, related_name="leads")
    source = models.CharField(max_length=20)
    ref = models.CharField(max_length=80)
    about = models.CharField(max_length=40)
    score = models.PositiveSmallIntegerField()
    found_at = models.DateTimeField()
    decision = models.CharField(max_length=12, blank=True)
    reasons = models.JSONField(default=list)
    note = models.TextField(blank=True)
    officer = models.CharField(max_length=300, blank=True)
    decided_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(
                fields=["external", "source", "ref"], name="notices_external_lead_once"
            )
        ]
