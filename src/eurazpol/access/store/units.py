"""Units of authorities, and where each officer serves from when until when."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from eurazpol.kernel.texts import Texts


class Unit(models.Model):
    """A department of an authority."""

    authority = models.ForeignKey(
        "access.Authority", on_delete=models.PROTECT, related_name="units"
    )
    code = models.CharField(max_length=40)
    name_kk = models.CharField(max_length=300)
    name_ru = models.CharField(max_length=300)
    name_en = models.CharField(max_length=300)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "code"], name="access_unit_code")
        ]

    def __str__(self) -> str:
        return f"{self.authority_id}: {self.code}"

    @property
    def name(self) -> Texts:
        """The name in the three languages."""
        return Texts(self.name_kk, self.name_ru, self.name_en)


class Posting(models.Model):
    """A place of service: ``unit`` is empty for who serves in the authority itself.

    ``in_force`` says whether the roles held there count now: the node sets it when ``since`` comes
    and takes it away when ``until`` has come. ``since`` is empty where the beginning is not known.
    """

    officer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="postings"
    )
    authority = models.ForeignKey(
        "access.Authority", on_delete=models.PROTECT, related_name="postings"
    )
    unit = models.ForeignKey(Unit, null=True, on_delete=models.PROTECT, related_name="postings")
    since = models.DateTimeField(null=True)
    until = models.DateTimeField(null=True, db_index=True)
    in_force = models.BooleanField(default=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["officer", "unit"], condition=Q(in_force=True), name="access_posting_unit"
            ),
            models.UniqueConstraint(
                fields=["officer", "authority"],
                condition=Q(in_force=True, unit=None),
                name="access_posting_authority",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.officer_id}: {self.authority_id}/{self.unit_id}"
