"""Forms of notices that are being written: no part of any record, one officer's own."""

from typing import Any, ClassVar

from django.db import models

from eurazpol.notices.store.notices import _Row


class UnsavedRow(_Row):
    """What was typed into a form and is not saved. ``key`` names the form.

    ``title`` is what the officer knows it by; ``values`` holds each field with all its values.
    """

    officer_id = models.BigIntegerField()
    key = models.CharField(max_length=40)
    title = models.CharField(max_length=300, blank=True)
    values = models.JSONField()
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["officer_id", "key"], name="notices_unsaved_once")
        ]
