"""What documents can be found by, and those whose text is still to be read."""

from django.db import models

from eurazpol.documents.store.models import StoredDocument
from eurazpol.kernel.word_index import WordIndex

WORDS = WordIndex("documents_words")


class UnreadText(models.Model):
    """A file whose text nobody has read yet; the worker reads it and takes the row away."""

    document = models.OneToOneField(StoredDocument, on_delete=models.CASCADE, related_name="unread")

    def __str__(self) -> str:
        return str(self.document_id)


class IndexedDocumentWords(models.Model):
    """The index itself: the database makes it by :data:`WORDS`, this only names its table."""

    id = models.BigAutoField(primary_key=True, db_column="rowid")

    class Meta:
        managed = False
        db_table = WORDS.table

    def __str__(self) -> str:
        return str(self.pk)
