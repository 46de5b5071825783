"""What the room keeps of screening: what is known, what is still to be compared, leads, decisions.

No fact about a person is copied here: a lead names its notice and its record, and both are read
where they are kept. ``mark`` is the hash of what identifies the person, by which a change is seen.
"""

from typing import Any, ClassVar

from django.db import models

from eurazpol.notices.store.notices import NoticeRow, _Row


class KnownRow(_Row):
    """A person that is in the index: a notice's (``source`` is empty) or one of a record."""

    source = models.CharField(max_length=20, blank=True)
    ref = models.CharField(max_length=80)
    about = models.CharField(max_length=40, blank=True)
    """The record that holds the person: the number of the case."""
    mark = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["source", "ref"], name="notices_known_once")
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["source", "about"], name="notices_known_about")
        ]


class DueRow(_Row):
    """A person who is to be put into the index and screened; written with the change itself."""

    source = models.CharField(max_length=20, blank=True)
    ref = models.CharField(max_length=80)
    at = models.DateTimeField()
    failed = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["source", "ref"], name="notices_due_once")
        ]


class RunRow(_Row):
    """A screening: what was compared with which list, and what came of it, by band.

    ``whole`` is a screening of every notice. ``sample`` holds pairs that were rejected.
    """

    at = models.DateTimeField()
    whole = models.BooleanField(default=False)
    source = models.CharField(max_length=20, blank=True)
    ref = models.CharField(max_length=80, blank=True)
    lists = models.JSONField()
    asked = models.PositiveIntegerField(default=1)
    compared = models.PositiveIntegerField(default=0)
    strong = models.PositiveIntegerField(default=0)
    possible = models.PositiveIntegerField(default=0)
    rejected = models.PositiveIntegerField(default=0)
    sample = models.JSONField(default=list)
    by = models.CharField(max_length=200)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["whole", "-at"], name="notices_run_at")
        ]


class MatchRow(_Row):
    """A lead: a notice and a person of a record who resemble each other.

    ``score`` is the calibrated one in thousandths. ``marks`` are the hashes of both sides when the
    pair was last decided.
    """

    notice = models.ForeignKey(NoticeRow, on_delete=models.PROTECT, related_name="matches")
    source = models.CharField(max_length=20)
    ref = models.CharField(max_length=80)
    about = models.CharField(max_length=40)
    """The record that holds the person: the number of the case."""
    score = models.PositiveSmallIntegerField()
    band = models.CharField(max_length=10)
    standing = models.CharField(max_length=12)
    marks = models.JSONField(default=list)
    found_at = models.DateTimeField()
    screened_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["notice", "source", "ref"], name="notices_match_pair")
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["standing", "-score"], name="notices_match_standing"),
            models.Index(fields=["source", "ref"], name="notices_match_record"),
        ]


class DecisionRow(_Row):
    """What an officer said of a lead. A second officer's word stands in a row of its own."""

    match = models.ForeignKey(MatchRow, on_delete=models.PROTECT, related_name="decisions")
    decision = models.CharField(max_length=12)
    reasons = models.JSONField()
    note = models.TextField()
    score = models.PositiveSmallIntegerField()
    marks = models.JSONField()
    officer_id = models.BigIntegerField()
    officer = models.CharField(max_length=300)
    second = models.BooleanField(default=False)
    at = models.DateTimeField()


class MergeRow(_Row):
    """Two records that an officer declared to be of one person. Both stay as they are."""

    source = models.CharField(max_length=20)
    ref = models.CharField(max_length=80)
    other_source = models.CharField(max_length=20)
    other_ref = models.CharField(max_length=80)
    reason = models.TextField()
    officer_id = models.BigIntegerField()
    officer = models.CharField(max_length=300)
    at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)
    undone_by = models.CharField(max_length=300, blank=True)
    undone_reason = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(
                fields=["source", "ref", "other_source", "other_ref"],
                condition=models.Q(undone_at=None),
                name="notices_merge_once",
            )
        ]
