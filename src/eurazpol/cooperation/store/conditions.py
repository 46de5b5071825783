"""Handling conditions on what a case holds, those that it sends, and the trail of wider uses."""

from typing import Any, ClassVar

from django.db import models

from eurazpol.cooperation.store.models import CaseRow, PaperRow


class ConditionRow(models.Model):
    """What one message lays on one place of a case (``domain.conditions``).

    ``ours`` marks what we sent to ``peer`` ourselves: it binds the other side, not us, and is how
    we know our message when a wider use is asked.
    """

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="conditions")
    ours = models.BooleanField(default=False)
    peer = models.CharField(max_length=32)
    """The owner; of what is ours, the recipient."""
    message_id = models.CharField(max_length=36)
    pointer = models.CharField(max_length=400, blank=True)
    place = models.CharField(max_length=400, blank=True)
    paper = models.ForeignKey(PaperRow, null=True, on_delete=models.PROTECT, related_name="+")
    terms = models.JSONField()
    hides = models.BooleanField(default=False)
    """Whether there can be a reader who may not read it."""
    sources = models.JSONField(default=list)
    at = models.DateTimeField()
    copied_from = models.CharField(max_length=20, blank=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["peer", "message_id"], name="cooperation_condition_of"),
        ]

    def __str__(self) -> str:
        return f"{self.terms.get('code')} {self.place or 'message'} of {self.peer}"


class OwnTermsRow(models.Model):
    """Under which conditions we send: the default of the case (empty place), a fact, a paper."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="own_terms")
    place = models.CharField(max_length=400, blank=True)
    terms = models.JSONField()

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["case", "place"], name="cooperation_own_terms_once")
        ]

    def __str__(self) -> str:
        return f"{self.terms.get('code')} {self.place or 'case'}"


class WiderUseRow(models.Model):
    """A request for wider use, as asked and as answered; ``asked_by_us`` tells the side."""

    ask_id = models.CharField(max_length=36)
    asked_by_us = models.BooleanField()
    peer = models.CharField(max_length=32)
    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="wider_uses")
    copy = models.ForeignKey(CaseRow, null=True, on_delete=models.PROTECT, related_name="+")
    """The case of ours that holds a copy and asked, where it is another one."""
    message_id = models.CharField(max_length=36)
    ask = models.JSONField()
    by_name = models.CharField(max_length=200, blank=True)
    asked_at = models.DateTimeField()
    answer = models.JSONField(null=True)
    answer_id = models.CharField(max_length=36, blank=True)
    answered_by = models.CharField(max_length=200, blank=True)
    answered_at = models.DateTimeField(null=True)
    until = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["peer", "ask_id"], name="cooperation_wider_use_once")
        ]

    def __str__(self) -> str:
        return f"wider use {self.ask_id}"


class DoneRow(models.Model):
    """What was done under a permission, on both sides."""

    wider_use = models.ForeignKey(WiderUseRow, on_delete=models.PROTECT, related_name="done")
    use = models.CharField(max_length=20)
    to = models.CharField(max_length=32, blank=True)
    what = models.CharField(max_length=100)
    at = models.DateTimeField()
    by_name = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return f"{self.use} {self.what}"
