"""Certificates of officers, and what was found out about the signatures of documents."""

from typing import ClassVar

from django.db import models
from django.db.models import Q, UniqueConstraint


class OfficerCertificate(models.Model):
    """The certificate with which an officer signs.

    The key lies in ``secret``, a PKCS#12 file that only the officer's password opens, or in the
    token of the node under ``key_id``. Wrong passwords are counted like failed sign-ins.
    """

    officer_id = models.BigIntegerField()
    certificate = models.BinaryField()
    fingerprint = models.CharField(max_length=64)
    place = models.CharField(max_length=10)
    secret = models.BinaryField(default=bytes)
    key_id = models.CharField(max_length=128, blank=True)
    installed_at = models.DateTimeField()
    installed_by = models.CharField(max_length=100)
    removed_at = models.DateTimeField(null=True)
    failures = models.PositiveIntegerField(default=0)
    last_failed_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            UniqueConstraint(
                fields=["officer_id"],
                condition=Q(removed_at=None),
                name="documents_one_certificate",
            )
        ]

    def __str__(self) -> str:
        return f"{self.officer_id}: {self.fingerprint[:16]}"


class SignatureCheck(models.Model):
    """One check of the signatures of a document; the newest counts. ``found`` is its result.

    ``state`` is the state whose officer should have signed, empty where it may be any.
    """

    document = models.UUIDField()
    checked_at = models.DateTimeField()
    state = models.CharField(max_length=2, blank=True)
    verdict = models.CharField(max_length=12)
    found = models.TextField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["document", "-id"], name="documents_check")]

    def __str__(self) -> str:
        return f"{self.document}: {self.verdict}"
