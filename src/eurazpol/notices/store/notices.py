"""What the room keeps of notices and diffusions, drawn up here or received.

A notice is one row on every node that has it, named by the node that drew it up (``origin``) and
its ``uid``. Its versions are kept one below the other; the columns beside the content are what
lists ask for. What the secretariat decided is kept apart from the content: it stays for the
statistics when the content is erased.
"""

from typing import Any, ClassVar

from django.db import models


class _Row(models.Model):
    """The base: a row names itself by its kind and key."""

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{type(self).__name__} {self.pk}"


class CounterRow(_Row):
    """The last number given to a notice of this node in a year."""

    year = models.PositiveSmallIntegerField(primary_key=True)
    last = models.PositiveIntegerField(default=0)


class NoticeRow(_Row):
    """A notice as it stands now.

    ``status`` is a value of ``domain.lifecycle.Status``; ``stage`` of ``Stage`` is where the
    version in work is, empty when none is. ``version`` is the one in force, 0 before the first.
    ``content`` is the version in force, else the one in work; empty when it was erased.
    """

    uid = models.UUIDField()
    origin = models.CharField(max_length=32)
    number = models.CharField(max_length=24)
    kind = models.CharField(max_length=12)
    form = models.CharField(max_length=10)
    issuer = models.CharField(max_length=2, blank=True)
    """The state, ISO 3166-1 alpha-2; empty for the secretariat."""
    status = models.CharField(max_length=12)
    stage = models.CharField(max_length=12, blank=True)
    version = models.PositiveIntegerField(default=0)
    content = models.JSONField()
    handling = models.JSONField(default=dict)
    title = models.CharField(max_length=300, blank=True)
    words = models.TextField(blank=True)
    came_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    published_at = models.DateTimeField(null=True)
    review_by = models.DateField(null=True)
    warned_at = models.DateTimeField(null=True)
    erased_at = models.DateTimeField(null=True)
    author_id = models.BigIntegerField(null=True)
    author_authority_id = models.BigIntegerField(null=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["origin", "uid"], name="notices_notice_uid")
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["status", "kind", "-changed_at"], name="notices_notice_status"),
            models.Index(fields=["stage", "changed_at"], name="notices_notice_stage"),
            models.Index(fields=["number"], name="notices_notice_number"),
            models.Index(fields=["review_by"], name="notices_notice_review"),
        ]


class VersionRow(_Row):
    """A version of a notice, drawn up by one officer and approved by another.

    ``draft_message`` is the letter that laid it before the secretariat, ``message_id`` the letter
    that brought it here, where it was drawn up elsewhere.
    """

    notice = models.ForeignKey(NoticeRow, on_delete=models.PROTECT, related_name="versions")
    version = models.PositiveIntegerField()
    content = models.JSONField()
    handling = models.JSONField(default=dict)
    reason = models.TextField(blank=True)
    drafted_by = models.CharField(max_length=300, blank=True)
    writers = models.JSONField(default=list)
    """Officers who wrote in it: none of them may approve it."""
    drafted_at = models.DateTimeField()
    approved_by = models.CharField(max_length=300, blank=True)
    approver_id = models.BigIntegerField(null=True)
    approved_at = models.DateTimeField(null=True)
    in_force_at = models.DateTimeField(null=True)
    draft_message = models.CharField(max_length=80, blank=True, db_index=True)
    message_id = models.CharField(max_length=80, blank=True, db_index=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["notice", "version"], name="notices_version_once")
        ]


class AssessmentRow(_Row):
    """What one officer found about a version: the outcome proposed or decided, and why.

    ``turn`` 1 proposes, 2 decides. ``points`` are the findings that needed a person, with the
    answer and its reason; ``neutrality`` is the answer under article 3 with its reason.
    """

    version = models.ForeignKey(VersionRow, on_delete=models.PROTECT, related_name="assessments")
    turn = models.PositiveSmallIntegerField()
    outcome = models.CharField(max_length=10)
    neutrality = models.CharField(max_length=12)
    neutrality_reason = models.TextField(blank=True)
    points = models.JSONField(default=list)
    reasons = models.JSONField(default=list)
    note = models.TextField(blank=True)
    officer_id = models.BigIntegerField(null=True)
    officer = models.CharField(max_length=300)
    at = models.DateTimeField()


class DecisionReasonRow(_Row):
    """One coded reason for which the secretariat returned, refused or took down a version.

    Nothing here names a person: it stays for the statistics.
    """

    notice = models.ForeignKey(NoticeRow, on_delete=models.PROTECT, related_name="reasons")
    version = models.PositiveIntegerField()
    outcome = models.CharField(max_length=10)
    code = models.CharField(max_length=24)
    field = models.CharField(max_length=60, blank=True)
    text = models.TextField(blank=True)
    at = models.DateTimeField()

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["at", "code"], name="notices_reason_at")
        ]


class RecipientRow(_Row):
    """A node to which a version went: the letter, and what became of it."""

    notice = models.ForeignKey(NoticeRow, on_delete=models.PROTECT, related_name="recipients")
    node = models.CharField(max_length=32)
    version = models.PositiveIntegerField()
    message_id = models.CharField(max_length=80, db_index=True)
    sent_at = models.DateTimeField()
    delivered_at = models.DateTimeField(null=True)
    refusal = models.JSONField(null=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(
                fields=["notice", "node", "version"], name="notices_recipient_once"
            )
        ]


class LineRow(_Row):
    """One line of the history of a notice."""

    notice = models.ForeignKey(NoticeRow, on_delete=models.PROTECT, related_name="lines")
    text = models.JSONField()
    detail = models.TextField(blank=True)
    at = models.DateTimeField()
    actor = models.CharField(max_length=200)
    system = models.BooleanField(default=False)
    by_peer = models.BooleanField(default=False)
