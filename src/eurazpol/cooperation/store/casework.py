"""What officers do beside the record: second signatures, advice, links, alerts, calendars."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q

from eurazpol.cooperation.store.models import CaseRow


class ProposalRow(models.Model):
    """A step that one officer has prepared and a second one must countersign.

    ``inputs`` is the form as the first officer filled it in. ``substance`` is the hash of what the
    step rests on; the second officer signs the same or nothing. ``outcome`` is empty while it
    waits; ``from_state`` is the state from which it was to be taken.
    """

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="proposals")
    step = models.CharField(max_length=60)
    from_state = models.CharField(max_length=40)
    inputs = models.JSONField(default=dict)
    substance = models.CharField(max_length=64)
    by_id = models.BigIntegerField()
    by_name = models.CharField(max_length=200)
    for_name = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField()
    outcome = models.CharField(max_length=16, blank=True)
    reason = models.TextField(blank=True)
    ended_by_id = models.BigIntegerField(null=True)
    ended_by = models.CharField(max_length=200, blank=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(
                fields=["case"], condition=Q(outcome=""), name="cooperation_proposal_one"
            )
        ]

    def __str__(self) -> str:
        return f"{self.step} {self.pk}"


class AdviceRow(models.Model):
    """A question of one officer to another about a case, and the answer."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="advice")
    question = models.TextField()
    asked_by_id = models.BigIntegerField()
    asked_by = models.CharField(max_length=200)
    adviser_id = models.BigIntegerField()
    adviser = models.CharField(max_length=200)
    due = models.DateField()
    asked_at = models.DateTimeField()
    agrees = models.BooleanField(null=True)
    reason = models.TextField(blank=True)
    answered_by = models.CharField(max_length=200, blank=True)
    answered_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"advice {self.pk}"


class PersonKeyRow(models.Model):
    """The sound of one name of a person of a case, the same in every script."""

    case = models.ForeignKey(CaseRow, on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=60, db_index=True)

    def __str__(self) -> str:
        return self.key


class LinkRow(models.Model):
    """One case has to do with another: ``sort`` reads from ``case`` to ``other``."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="links")
    other = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="linked_from")
    sort = models.CharField(max_length=10)
    reason = models.TextField()
    by_id = models.BigIntegerField()
    by_name = models.CharField(max_length=200)
    at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True)
    removed_by = models.CharField(max_length=200, blank=True)
    removal_reason = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(
                fields=["case", "other"],
                condition=Q(removed_at=None),
                name="cooperation_link_once",
            )
        ]

    def __str__(self) -> str:
        return f"link {self.pk}"


class AlertRow(models.Model):
    """Something that an officer is told; ``source`` makes telling it twice impossible."""

    officer_id = models.BigIntegerField()
    kind = models.CharField(max_length=20)
    source = models.CharField(max_length=160)
    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="alerts")
    text = models.JSONField()
    at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["officer_id", "source"], name="cooperation_alert_once")
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["officer_id", "read_at", "-at"], name="cooperation_alert_unread")
        ]

    def __str__(self) -> str:
        return f"alert {self.pk}"


class AlertChoiceRow(models.Model):
    """Which alerts an officer wants: ``off`` not at all, ``by_mail`` also to ``mail``."""

    officer_id = models.BigIntegerField(unique=True)
    mail = models.CharField(max_length=254, blank=True)
    off = models.JSONField(default=list)
    by_mail = models.JSONField(default=list)

    def __str__(self) -> str:
        return f"choice of officer {self.officer_id}"


class MailRow(models.Model):
    """A letter that waits to be sent: the number of a case, nothing else about it."""

    officer_id = models.BigIntegerField()
    number = models.CharField(max_length=20)
    queued_at = models.DateTimeField()
    next_try_at = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)
    sent_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)
    problem = models.CharField(max_length=100, blank=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["next_try_at"], name="cooperation_mail_next")
        ]

    def __str__(self) -> str:
        return f"letter {self.pk}"


class LoadRow(models.Model):
    """The whole load of an officer was handed over; ``report`` says what went to whom."""

    officer_id = models.BigIntegerField()
    officer = models.CharField(max_length=200)
    by_id = models.BigIntegerField()
    by_name = models.CharField(max_length=200)
    reason = models.TextField()
    at = models.DateTimeField()
    report = models.JSONField(default=dict)

    def __str__(self) -> str:
        return f"load of {self.officer_id}"


class FeedRow(models.Model):
    """A personal calendar address; only the hash of its secret is kept."""

    officer_id = models.BigIntegerField(db_index=True)
    secret_hash = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    read_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"calendar address {self.pk}"
