"""Documents of the node: a row for each, its bytes beside the database under their hash."""

import uuid

from django.db import models


class StoredDocument(models.Model):
    """One document about one case. A row is written once; erasing empties it and dates that."""

    uuid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    about = models.CharField(max_length=80, db_index=True)
    origin = models.CharField(max_length=10)
    name = models.CharField(max_length=200)
    media_type = models.CharField(max_length=40)
    size = models.BigIntegerField()
    sha256 = models.CharField(max_length=64)
    created_by = models.CharField(max_length=100)
    created_by_name = models.CharField(max_length=300)
    created_at = models.DateTimeField()
    template = models.CharField(max_length=60, blank=True)
    template_version = models.PositiveSmallIntegerField(default=0)
    lang = models.CharField(max_length=2, blank=True)
    facts = models.TextField(blank=True)
    facts_sha256 = models.CharField(max_length=64, blank=True)
    sender = models.CharField(max_length=60, blank=True)
    erased_at = models.DateTimeField(null=True, db_index=True)
    shredded_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("id",)  # the order in which they came

    def __str__(self) -> str:
        return f"{self.about}: {self.name}"


from eurazpol.documents.store import signatures, words  # noqa: E402, F401 - Django looks here
from eurazpol.documents.store.large import FileChunks  # noqa: E402

__all__ = ["FileChunks", "StoredDocument"]
