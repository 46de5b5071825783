"""What the room keeps. One row of ``CaseRow`` is one side's file; everything else hangs on it.

Nothing is overwritten that was once recorded: an event is corrected by a new row, a paper is
removed by a mark, a task is ended. Limits are the exception: they are a read model, computed anew
from the events and the law whenever one of these changes.
"""

from datetime import UTC, datetime
from typing import Any, ClassVar

from django.db import models

NEVER = datetime(9999, 12, 31, tzinfo=UTC)
"""Stands after every end: the order of what has none."""


class _Row(models.Model):
    """The base: a row names itself by its kind and key."""

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{type(self).__name__} {self.pk}"


class CounterRow(_Row):
    """The last number given to a file of this state in this year."""

    state = models.CharField(max_length=2)
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["state", "year"], name="cooperation_counter")
        ]


class CaseRow(_Row):
    """One side's file of one request."""

    number = models.CharField(max_length=20, unique=True)
    kind = models.CharField(max_length=40)
    side = models.CharField(max_length=10)
    state = models.CharField(max_length=40)
    stage = models.CharField(max_length=10)
    waits = models.CharField(max_length=10)
    requesting = models.CharField(max_length=2)
    requested = models.CharField(max_length=2)
    peer_state = models.CharField(max_length=2)
    peer_node = models.CharField(max_length=60, blank=True)
    peer_number = models.CharField(max_length=20, blank=True, db_index=True)
    earlier = models.ForeignKey(
        "self", null=True, on_delete=models.PROTECT, related_name="followers"
    )
    handling = models.CharField(max_length=20)
    confidential = models.BooleanField(default=False)
    urgent = models.BooleanField(default=False)
    facts = models.JSONField()
    facts_of_peer = models.JSONField(default=dict)
    asked = models.JSONField(default=list)
    person = models.CharField(max_length=300, blank=True)
    person_order = models.BinaryField(max_length=200, default=b"")
    person_keys = models.CharField(max_length=1000, blank=True)
    holder_id = models.BigIntegerField(null=True)
    holder_name = models.CharField(max_length=200, blank=True)
    holder_order = models.BinaryField(max_length=200, default=b"")
    authority_id = models.BigIntegerField(null=True)
    authority_name = models.JSONField(default=dict)
    unit_id = models.BigIntegerField(null=True)
    restricted = models.BooleanField(default=False)
    """Whether a circle is all that knows of it."""
    covert = models.BooleanField(default=False)
    """Whether it asks for covert actions."""
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField()
    state_since = models.DateTimeField()
    state_before = models.CharField(max_length=40, blank=True)
    closed_at = models.DateTimeField(null=True)
    own_sequence = models.PositiveIntegerField(default=0)
    peer_sequence = models.PositiveIntegerField(default=0)
    peer_status = models.CharField(max_length=20, blank=True)
    peer_waits_for = models.CharField(max_length=20, blank=True)
    peer_status_at = models.DateTimeField(null=True)
    last_text = models.JSONField(default=dict)
    last_at = models.DateTimeField()
    decision = models.CharField(max_length=40, blank=True)
    fingerprint = models.CharField(max_length=64, blank=True)
    book_version = models.CharField(max_length=100, blank=True)
    missing = models.JSONField(default=list)
    next_limit = models.JSONField(null=True)
    next_due_at = models.DateTimeField(null=True)
    due_order = models.DateTimeField(default=NEVER)
    pins_at = models.DateTimeField(default=NEVER)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            # The orders in which the queue is read, and one index that answers its counts alone.
            models.Index(fields=["due_order", "-last_at", "id"], name="cooperation_case_by_due"),
            models.Index(fields=["pins_at"], name="cooperation_case_pinned"),
            models.Index(fields=["person_order", "id"], name="cooperation_case_by_person"),
            models.Index(fields=["holder_order", "id"], name="cooperation_case_by_holder"),
            models.Index(fields=["last_at", "id"], name="cooperation_case_by_last"),
            models.Index(
                fields=[
                    "stage",
                    "authority_id",
                    "holder_id",
                    "waits",
                    "kind",
                    "side",
                    "peer_state",
                    "state",
                    "decision",
                    "confidential",
                    "pins_at",
                    "due_order",
                    "-last_at",
                    "id",
                ],
                name="cooperation_case_desk",
            ),
            # What picks the open cases of a tab out, with what they are then sorted by.
            models.Index(
                fields=[
                    "stage",
                    "authority_id",
                    "holder_id",
                    "waits",
                    "pins_at",
                    "due_order",
                    "number",
                    "holder_order",
                    "person_order",
                    "last_at",
                    "id",
                ],
                name="cooperation_case_order",
            ),
            models.Index(fields=["holder_id", "stage"], name="cooperation_case_holder"),
            models.Index(fields=["authority_id", "stage"], name="cooperation_case_authority"),
            models.Index(fields=["kind", "peer_state", "created_at"], name="cooperation_case_kind"),
        ]


class EventRow(_Row):
    """A dated fact of law; ``replaced_by`` is its correction."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="events")
    origin = models.CharField(max_length=60)
    kind = models.CharField(max_length=40)
    day = models.DateField()
    instant = models.DateTimeField(null=True)
    zone = models.CharField(max_length=40)
    ground = models.TextField(blank=True)
    by_peer = models.BooleanField(default=False)
    recorded_at = models.DateTimeField()
    recorded_by = models.CharField(max_length=200)
    replaced_by = models.OneToOneField(
        "self", null=True, on_delete=models.PROTECT, related_name="replaces"
    )
    withdrawn = models.BooleanField(default=False)
    correction_reason = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["case", "origin"], name="cooperation_event_origin")
        ]


class PaperRow(_Row):
    """A paper of the file; the file itself is kept by the room *documents*."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="papers")
    paper = models.CharField(max_length=60)
    document_id = models.CharField(max_length=64)
    name = models.CharField(max_length=255)
    media_type = models.CharField(max_length=100)
    size = models.PositiveBigIntegerField()
    sha256 = models.CharField(max_length=64)
    by_peer = models.BooleanField(default=False)
    added_at = models.DateTimeField()
    added_by = models.CharField(max_length=200)
    sent_at = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True)
    removed_by = models.CharField(max_length=200, blank=True)
    removal_reason = models.TextField(blank=True)
    origin = models.CharField(max_length=1000, blank=True)
    custody = models.CharField(max_length=500, blank=True)
    attachment_id = models.CharField(max_length=36, blank=True, db_index=True)
    arriving = models.BooleanField(default=False)


class OpinionRow(_Row):
    """What an officer says of the assessment; it holds for the answer with that fingerprint."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="opinions")
    agrees = models.BooleanField()
    reason = models.TextField(blank=True)
    fingerprint = models.CharField(max_length=64)
    decision = models.CharField(max_length=40)
    book_version = models.CharField(max_length=100)
    by_id = models.BigIntegerField()
    by_name = models.CharField(max_length=200)
    at = models.DateTimeField()


class DecisionRow(_Row):
    """A decision of a person, with what the assessment said at that moment."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="decisions")
    step = models.CharField(max_length=60)
    outcome = models.CharField(max_length=10)
    decided = models.DateField()
    reason = models.TextField()
    verification = models.TextField(blank=True)
    optional_ground = models.TextField(blank=True)
    grounds = models.JSONField(default=list)
    assessed = models.JSONField(default=dict)
    by_peer = models.BooleanField(default=False)
    by_name = models.CharField(max_length=200)
    prepared_by = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField()


class TaskRow(_Row):
    """Something to be done; ``source`` makes raising it twice impossible.

    It is for one officer (``for_id``), or else for whoever holds the case. ``outcome`` is ``done``
    or ``not_needed`` where a person ended it.
    """

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="tasks")
    source = models.CharField(max_length=120)
    text = models.JSONField()
    done_by_steps = models.JSONField(default=list)
    due_at = models.DateTimeField(null=True)
    raised_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)
    done_by = models.CharField(max_length=200, blank=True)
    for_id = models.BigIntegerField(null=True, db_index=True)
    for_name = models.CharField(max_length=200, blank=True)
    raised_by_id = models.BigIntegerField(null=True)
    raised_by = models.CharField(max_length=200, blank=True)
    outcome = models.CharField(max_length=10, blank=True)
    reason = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["case", "source"], name="cooperation_task_source")
        ]


class NoteRow(_Row):
    """A working note: apart from the record, never sent, read in the authority of its writer."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="notes")
    text = models.TextField()
    by_id = models.BigIntegerField()
    by_name = models.CharField(max_length=200)
    authority_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()


class LimitRow(_Row):
    """A limit of a case as last computed; ``due_at`` is the instant at which it ends."""

    case = models.ForeignKey(CaseRow, on_delete=models.CASCADE, related_name="limits")
    limit = models.CharField(max_length=60)
    state = models.CharField(max_length=10)
    due_at = models.DateTimeField(db_index=True)
    near_at = models.DateTimeField()
    ours = models.BooleanField()
    period = models.BooleanField()
    data = models.JSONField()

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["case", "limit"], name="cooperation_limit_once")
        ]


class LimitChangeRow(_Row):
    """A limit was paused, resumed or extended, on a ground."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="limit_changes")
    limit = models.CharField(max_length=60)
    change = models.CharField(max_length=10)
    at = models.DateTimeField()
    until = models.DateField(null=True)
    ground = models.TextField()
    by_name = models.CharField(max_length=200)


class HistoryRow(_Row):
    """One line of the timeline: what happened, by whom (and for whom, who was absent)."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="history")
    category = models.CharField(max_length=12)
    text = models.JSONField()
    detail = models.TextField(blank=True)
    at = models.DateTimeField()
    actor = models.CharField(max_length=200)
    for_name = models.CharField(max_length=200, blank=True)
    system = models.BooleanField(default=False)
    by_peer = models.BooleanField(default=False)
    document_id = models.CharField(max_length=64, blank=True)
    message_id = models.CharField(max_length=80, blank=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["case", "-at", "-id"], name="cooperation_history_at")
        ]


from eurazpol.cooperation.store import (  # noqa: E402 - Django looks for tables here, nowhere else
    casework,  # noqa: F401
    circles,  # noqa: F401
    conditions,  # noqa: F401
    desk,  # noqa: F401
    notifications,  # noqa: F401
    paper_work,  # noqa: F401
    retention,  # noqa: F401
    rule_changes,  # noqa: F401
    taken,  # noqa: F401
)
