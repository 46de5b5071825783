"""What the room keeps. One row of ``CitizenRow`` is one person in one affair abroad.

``values`` is the record itself; the other columns of ``CitizenRow`` are a read model of lists, put
anew with every change. Nothing that was recorded is lost: a change keeps the old value, a stage its
days, a paper stays; until the record is erased as a whole at the end of its time.
"""

from datetime import date
from typing import Any, ClassVar

from django.db import models

from eurazpol.kernel.word_index import WordIndex

NEVER = date(9999, 12, 31)
WORDS = WordIndex("citizens_words")
"""Words of names and documents, by the key of the record."""


class _Row(models.Model):
    """The base: a row names itself by its kind and key."""

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{type(self).__name__} {self.pk}"


class CounterRow(_Row):
    """The last number given in a year."""

    year = models.PositiveSmallIntegerField(unique=True)
    last = models.PositiveIntegerField(default=0)


class CitizenRow(_Row):
    """One citizen abroad. ``mission_id`` is the consular authority that looks after the person."""

    number = models.CharField(max_length=20, unique=True)
    mission_id = models.BigIntegerField(db_index=True)
    values = models.JSONField()
    version = models.PositiveIntegerField(default=1)
    # what lists show, sort and count by
    person = models.CharField(max_length=300)
    person_order = models.BinaryField(max_length=200)
    document = models.CharField(max_length=60, blank=True, db_index=True)
    state = models.CharField(max_length=2)
    stage = models.CharField(max_length=12)
    since = models.DateField()
    group = models.CharField(max_length=20)
    sex = models.CharField(max_length=6)
    citizenship = models.CharField(max_length=14)
    adult_on = models.DateField()
    with_children = models.BooleanField(default=False)
    confirmed_on = models.DateField()
    confirm_by = models.DateField(default=NEVER)
    ends_on = models.DateField(default=NEVER)
    next_due = models.DateField(default=NEVER)
    origin = models.CharField(max_length=12)
    created_at = models.DateTimeField()
    created_by = models.CharField(max_length=200)
    erased_at = models.DateTimeField(null=True)
    """Since when only the number, the state, the stages and the group of the act are left."""

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["next_due", "id"], name="citizens_by_due"),
            models.Index(fields=["state", "stage", "next_due"], name="citizens_by_state"),
            models.Index(fields=["confirm_by"], name="citizens_by_confirm"),
            models.Index(fields=["ends_on"], name="citizens_by_end"),
        ]


class NameKeyRow(_Row):
    """Under which sounds a person is looked for among those on record."""

    citizen = models.ForeignKey(CitizenRow, on_delete=models.PROTECT, related_name="keys")
    key = models.CharField(max_length=60, db_index=True)


class StageRow(_Row):
    """A stage that began on a day; ``replaced_at`` marks one that a correction took back."""

    citizen = models.ForeignKey(CitizenRow, on_delete=models.PROTECT, related_name="stages")
    stage = models.CharField(max_length=12)
    since = models.DateField(db_index=True)
    note = models.CharField(max_length=500, blank=True)
    recorded_at = models.DateTimeField()
    recorded_by = models.CharField(max_length=200)
    replaced_at = models.DateTimeField(null=True)


class ChangeRow(_Row):
    """A value that was changed: what stood there, what stands there now, why, who and when.

    ``correction`` tells a mistake set right from what simply went on.
    """

    citizen = models.ForeignKey(CitizenRow, on_delete=models.PROTECT, related_name="changes")
    field = models.CharField(max_length=30)
    old = models.TextField(blank=True)
    new = models.TextField(blank=True)
    reason = models.CharField(max_length=1000, blank=True)
    correction = models.BooleanField()
    at = models.DateTimeField(db_index=True)
    by_name = models.CharField(max_length=200)


class SourceRow(_Row):
    """An inquiry, its reply or another paper from which the record is known."""

    citizen = models.ForeignKey(CitizenRow, on_delete=models.PROTECT, related_name="sources")
    sort = models.CharField(max_length=20)
    number = models.CharField(max_length=60, blank=True)
    dated = models.DateField()
    party = models.CharField(max_length=300, blank=True)
    answers = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="replies")
    document_id = models.CharField(max_length=64, blank=True)
    name = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField()
    by_name = models.CharField(max_length=200)


class VisitRow(_Row):
    """A visit of the consul."""

    citizen = models.ForeignKey(CitizenRow, on_delete=models.PROTECT, related_name="visits")
    day = models.DateField()
    visitor = models.CharField(max_length=200)
    findings = models.TextField()
    at = models.DateTimeField()
    by_name = models.CharField(max_length=200)


class ComplaintRow(_Row):
    """A complaint of the person, to whom it was passed on, and what came of it."""

    citizen = models.ForeignKey(CitizenRow, on_delete=models.PROTECT, related_name="complaints")
    day = models.DateField()
    about = models.CharField(max_length=20)
    text = models.TextField()
    passed_to = models.CharField(max_length=300, blank=True)
    at = models.DateTimeField()
    by_name = models.CharField(max_length=200)
    answered_on = models.DateField(null=True)
    answer = models.TextField(blank=True)


class FormRow(_Row):
    """An entry of an off-line form that was taken in: the same entry is known again."""

    form = models.CharField(max_length=36)
    entry = models.CharField(max_length=36)
    sha256 = models.CharField(max_length=64)
    citizen = models.ForeignKey(CitizenRow, on_delete=models.PROTECT, related_name="forms")
    at = models.DateTimeField()
    by_name = models.CharField(max_length=200)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["form", "entry"], name="citizens_form_once")
        ]


class NoticeRow(_Row):
    """A notification about a person held by another state: of a peer to us, or ours to a peer."""

    uid = models.CharField(max_length=36)
    peer = models.CharField(max_length=32)
    ours = models.BooleanField()
    state = models.CharField(max_length=2)
    content = models.JSONField()
    person = models.CharField(max_length=300)
    message_id = models.CharField(max_length=36)
    at = models.DateTimeField()
    by_name = models.CharField(max_length=200, blank=True)
    delivered_at = models.DateTimeField(null=True)
    citizen = models.ForeignKey(
        CitizenRow, null=True, on_delete=models.PROTECT, related_name="notices"
    )
    settled_at = models.DateTimeField(null=True)
    settled_by = models.CharField(max_length=200, blank=True)
    set_aside = models.CharField(max_length=500, blank=True)
    """Why nothing was made of it."""
    made = models.BooleanField(default=False)
    """Whether the record was made of it, not only confirmed by it."""
    erased_at = models.DateTimeField(null=True)
    recall = models.CharField(max_length=12, blank=True)
    """Of ours that we took back: what the other side's confirmation has come to."""

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["peer", "ours", "uid"], name="citizens_notice_once")
        ]


class TransferRow(_Row):
    """A request for transfer that was opened from a record."""

    citizen = models.ForeignKey(CitizenRow, on_delete=models.PROTECT, related_name="transfers")
    case_number = models.CharField(max_length=20)
    at = models.DateTimeField()
    by_name = models.CharField(max_length=200)


class HomeRow(_Row):
    """Whether a person may come home, as worked out last: a read model of one list."""

    citizen = models.OneToOneField(CitizenRow, on_delete=models.CASCADE, related_name="home")
    outcome = models.CharField(max_length=8)
    instrument = models.CharField(max_length=60, blank=True)
    possible_from = models.DateField(null=True)
    possible_until = models.DateField(null=True)
    adapted_months = models.PositiveIntegerField(null=True)
    missing = models.JSONField(default=list)
    as_of = models.DateField()
    book_version = models.CharField(max_length=100)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["outcome", "possible_until"], name="citizens_home_by_day")
        ]


class PromiseRow(_Row):
    """How often reports on a promise are expected; without a row the node's own rule holds."""

    case_number = models.CharField(max_length=20)
    promise = models.CharField(max_length=30)
    every_days = models.PositiveSmallIntegerField()
    ended_on = models.DateField(null=True)
    end_reason = models.CharField(max_length=500, blank=True)
    at = models.DateTimeField()
    by_name = models.CharField(max_length=200)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["case_number", "promise"], name="citizens_promise_once")
        ]


class ReportRow(_Row):
    """What was reported on a promise, by whom, and whether it is kept."""

    case_number = models.CharField(max_length=20)
    promise = models.CharField(max_length=30)
    day = models.DateField()
    source = models.CharField(max_length=20)
    verdict = models.CharField(max_length=10)
    text = models.TextField()
    at = models.DateTimeField()
    by_name = models.CharField(max_length=200)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["case_number", "promise", "-day"], name="citizens_report_of")
        ]


from eurazpol.citizens.store import (  # noqa: E402 - Django looks for tables here, nowhere else
    retention,  # noqa: F401
)
