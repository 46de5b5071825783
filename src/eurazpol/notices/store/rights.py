"""What the room keeps of requests of persons concerned, of the chamber's rulings and questions."""

from typing import Any, ClassVar

from django.db import models

from eurazpol.notices.store.notices import NoticeRow, _Row


class RightsCounterRow(_Row):
    """The last number of a series (``RTS`` requests, ``D`` published reasons) in a year."""

    series = models.CharField(max_length=4)
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["series", "year"], name="notices_rights_counter")
        ]


class RightsRow(_Row):
    """A request. ``status`` is a ``RightsStatus``; ``due`` the outer limit, from admissibility.

    ``examine_by`` is the day by which admissibility is to be examined. ``held`` and ``grounds`` are
    the outcome. ``late_told_at``: that a limit passed is on record.
    """

    uid = models.UUIDField(unique=True)
    number = models.CharField(max_length=24, unique=True)
    right = models.CharField(max_length=12)
    status = models.CharField(max_length=12)
    applicant = models.JSONField()
    received = models.DateField()
    asked = models.TextField()
    asked_notice = models.CharField(max_length=300, blank=True)
    taken_at = models.DateTimeField()
    taken_by = models.CharField(max_length=300)
    examine_by = models.DateField()
    admitted_on = models.DateField(null=True)
    due = models.DateField(null=True)
    ended_on = models.DateField(null=True)
    held = models.CharField(max_length=12, blank=True)
    grounds = models.JSONField(default=list)
    told_on = models.DateField(null=True)
    late_told_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["status", "due"], name="notices_rights_status")
        ]


class ConcernedRow(_Row):
    """A notice that a member found to be about the applicant."""

    request = models.ForeignKey(RightsRow, on_delete=models.PROTECT, related_name="concerned")
    notice = models.ForeignKey(NoticeRow, on_delete=models.PROTECT, related_name="concerned")
    by = models.CharField(max_length=300)
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["request", "notice"], name="notices_concerned_once")
        ]


class RulingRow(_Row):
    """What a member wrote and another one signed. ``shown`` is what access was given to."""

    request = models.ForeignKey(RightsRow, on_delete=models.PROTECT, related_name="rulings")
    kind = models.CharField(max_length=12)
    held = models.CharField(max_length=12)
    grounds = models.JSONField(default=list)
    reasons = models.TextField(blank=True)
    remedy = models.CharField(max_length=12, blank=True)
    order = models.TextField(blank=True)
    disclosed = models.JSONField(default=list)
    shown = models.JSONField(default=list)
    texts = models.JSONField(default=dict)
    writer_id = models.BigIntegerField()
    writer = models.CharField(max_length=300)
    written_at = models.DateTimeField()
    signer_id = models.BigIntegerField(null=True)
    signer = models.CharField(max_length=300, blank=True)
    signed_at = models.DateTimeField(null=True)
    dropped_at = models.DateTimeField(null=True)


class AskRow(_Row):
    """What the owner of a notice is asked for by the chamber of this node, or of another one.

    ``asker`` and ``owner`` are nodes. ``version`` is the version in force when it was asked.
    """

    uid = models.UUIDField(unique=True)
    request = models.ForeignKey(RightsRow, on_delete=models.PROTECT, null=True, related_name="asks")
    notice = models.ForeignKey(NoticeRow, on_delete=models.PROTECT, related_name="asks")
    asker = models.CharField(max_length=32)
    owner = models.CharField(max_length=32)
    remedy = models.CharField(max_length=12)
    text = models.TextField()
    due = models.DateField()
    asked_at = models.DateTimeField()
    asked_by = models.CharField(max_length=300)
    version = models.PositiveIntegerField(default=0)
    message_id = models.CharField(max_length=80, blank=True, db_index=True)
    refusal = models.JSONField(null=True)
    answered_at = models.DateTimeField(null=True)
    answered_by = models.CharField(max_length=300, blank=True)
    answer = models.TextField(blank=True)
    done = models.BooleanField(default=False)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["owner", "answered_at"], name="notices_ask_open")
        ]


class PublishedRow(_Row):
    """Reasons without names, open to the public. Its number is of a series of its own.

    ``days`` are those between admissibility and the decision; ``month`` is the first day of the
    month of the decision. Nothing here leads to the request but ``ruling``, which stays inside.
    """

    number = models.CharField(max_length=16, unique=True)
    ruling = models.OneToOneField(RulingRow, on_delete=models.PROTECT, related_name="published")
    right = models.CharField(max_length=12)
    held = models.CharField(max_length=12)
    grounds = models.JSONField(default=list)
    month = models.DateField()
    days = models.PositiveIntegerField(null=True)
    texts = models.JSONField()
    at = models.DateTimeField()


class RightsLineRow(_Row):
    """One line of the history of a request."""

    request = models.ForeignKey(RightsRow, on_delete=models.PROTECT, related_name="lines")
    text = models.JSONField()
    detail = models.TextField(blank=True)
    at = models.DateTimeField()
    actor = models.CharField(max_length=200)
    system = models.BooleanField(default=False)
    by_peer = models.BooleanField(default=False)
