"""The random bytes of seals, one for each sealed row."""

from typing import ClassVar

from django.db import models


class SealRow(models.Model):
    """The nonce of the seal of one object; gone once the object is erased."""

    object_kind = models.CharField(max_length=32)
    object_id = models.CharField(max_length=200)
    nonce = models.BinaryField(max_length=16)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["object_kind", "object_id"], name="audit_one_seal")
        ]

    def __str__(self) -> str:
        return f"{self.object_kind} {self.object_id}"
