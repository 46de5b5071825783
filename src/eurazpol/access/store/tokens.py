"""Programmes, their tokens, and the answers that a repeated request gets again.

A programme is an officer without a password; its rights are its roles in its authority.
"""

from typing import ClassVar

from django.conf import settings
from django.db import models


class Programme(models.Model):
    """A programme that works with this node in its own name."""

    officer = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="programme"
    )
    purpose = models.CharField(max_length=300)
    created_at = models.DateTimeField()
    created_by = models.CharField(max_length=300)

    def __str__(self) -> str:
        return f"{self.officer_id}: {self.purpose}"


class ApiToken(models.Model):
    """A token: the SHA-256 of its secret, its scopes, until when it is good.

    ``window_at`` and ``window_count`` count the requests of the present minute.
    """

    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="tokens")
    hash = models.CharField(max_length=64, unique=True)
    hint = models.CharField(max_length=12)
    scopes = models.JSONField()
    per_minute = models.PositiveIntegerField()
    issued_at = models.DateTimeField()
    issued_by = models.CharField(max_length=300)
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    revoked_by = models.CharField(max_length=300, blank=True)
    last_used_at = models.DateTimeField(null=True)
    window_at = models.DateTimeField(null=True)
    window_count = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.programme_id}: {self.hint}"


class ApiAnswer(models.Model):
    """What a request with an idempotency key was answered; ``status`` is 0 while it is at work.

    It holds references to what was done, never a person's data, and is forgotten after a day.
    """

    token = models.ForeignKey(ApiToken, on_delete=models.CASCADE, related_name="answers")
    key = models.CharField(max_length=200)
    request_hash = models.CharField(max_length=64)
    begun_at = models.DateTimeField(db_index=True)
    status = models.PositiveSmallIntegerField(default=0)
    headers = models.JSONField(default=dict)
    body = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["token", "key"], name="access_api_answer_once")
        ]

    def __str__(self) -> str:
        return f"{self.token_id}: {self.status}"
