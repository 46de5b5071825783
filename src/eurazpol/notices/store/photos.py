"""What the room keeps of photos; their bytes are in the store of documents."""

from django.db import models

from eurazpol.notices.store.notices import VersionRow, _Row


class PhotoRow(_Row):
    """A photo of one version. Another version begins with rows of its own on the same documents."""

    version = models.ForeignKey(VersionRow, on_delete=models.PROTECT, related_name="photos")
    document = models.CharField(max_length=40, db_index=True)
    kind = models.CharField(max_length=30)
    name = models.CharField(max_length=200)
    media_type = models.CharField(max_length=40)
    sha256 = models.CharField(max_length=64)
    taken_on = models.CharField(max_length=10, blank=True)
    source = models.CharField(max_length=300)
    added_at = models.DateTimeField()
    added_by = models.CharField(max_length=300)
