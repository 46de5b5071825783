"""The desk of officers: what can be looked for, their views and columns, unfinished forms, editors.

Nothing here is part of the record of a case: it is worked out anew, or belongs to one officer.
"""

from typing import Any, ClassVar

from django.db import models

from eurazpol.cooperation.store.models import CaseRow
from eurazpol.kernel.word_index import WordIndex

WORDS = WordIndex("cooperation_words")


class SearchRow(models.Model):
    """What is found: a person of a case by its place in the facts, or the case itself (no place).

    ``mark`` is the hash of its words, which are in the index under the number of this row.
    """

    case = models.ForeignKey(CaseRow, on_delete=models.CASCADE, related_name="found_by")
    person = models.PositiveSmallIntegerField(null=True)
    title = models.CharField(max_length=300, blank=True)
    order = models.BinaryField(max_length=200)
    mark = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"{self.case_id}/{self.person}"


class IndexedWords(models.Model):
    """The index itself: the database makes it by :data:`WORDS`, this only names its table."""

    id = models.BigAutoField(primary_key=True, db_column="rowid")

    class Meta:
        managed = False
        db_table = WORDS.table

    def __str__(self) -> str:
        return str(self.pk)


class DeskRow(models.Model):
    """How one officer has set up the queue: columns in their order, saved views."""

    officer_id = models.BigIntegerField(unique=True)
    columns = models.JSONField(default=list)
    views = models.JSONField(default=list)

    def __str__(self) -> str:
        return f"desk of {self.officer_id}"


class DraftRow(models.Model):
    """A form that an officer has not finished: what was typed, and files put beside it.

    ``key`` names the form, ``address`` is the page on which it goes on, ``files`` are ids of
    documents with the paper that each is to become.
    """

    officer_id = models.BigIntegerField()
    key = models.CharField(max_length=80)
    address = models.CharField(max_length=500)
    title = models.JSONField(default=dict)
    values = models.JSONField(default=dict)
    files = models.JSONField(default=list)
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["officer_id", "key"], name="cooperation_draft_once")
        ]

    def __str__(self) -> str:
        return f"{self.key} of {self.officer_id}"


class EditingRow(models.Model):
    """An officer has the form of a case open since ``since``; nobody is kept out by it.

    ``base`` is what the form held of version ``version`` when it was opened.
    """

    case = models.ForeignKey(CaseRow, on_delete=models.CASCADE, related_name="editors")
    officer_id = models.BigIntegerField()
    officer_name = models.CharField(max_length=200)
    since = models.DateTimeField()
    seen_at = models.DateTimeField()
    version = models.PositiveIntegerField()
    base = models.JSONField(default=dict)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["case", "officer_id"], name="cooperation_editing_once")
        ]

    def __str__(self) -> str:
        return f"{self.officer_name} in {self.case_id}"
