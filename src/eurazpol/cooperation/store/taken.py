"""What each message of a peer brought into a case, and what one case took from another.

By these rows an owner's recall finds everything that was made of its message.
"""

from typing import Any, ClassVar

from django.db import models

from eurazpol.cooperation.store.models import CaseRow


class TakenRow(models.Model):
    """One message as a case took it in.

    ``papers`` maps the number of a file in the message to the paper of the case, ``files`` holds
    the SHA-256 of its files, ``events`` the events that it told.
    """

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="taken")
    sender = models.CharField(max_length=60)
    message_id = models.CharField(max_length=36)
    kind = models.CharField(max_length=40)
    at = models.DateTimeField()
    papers = models.JSONField(default=dict)
    files = models.JSONField(default=list)
    events = models.JSONField(default=list)
    erased_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["sender", "message_id"], name="cooperation_taken_once")
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.message_id}"


class ReusedRow(models.Model):
    """A case took parts of the facts, or papers, from another case of this node."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="reused")
    source = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="lent")
    parts = models.JSONField(default=list)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.case_id} from {self.source_id}"
