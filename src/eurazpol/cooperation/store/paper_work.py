"""What officers do with the papers of a case: names, translations, versions, copies, full files."""

import uuid
from typing import Any, ClassVar

from django.db import models

from eurazpol.cooperation.store.models import CaseRow, PaperRow


class OfficeNameRow(models.Model):
    """How the central authority of a state is written: three languages, case forms for letters."""

    state = models.CharField(max_length=2, unique=True)
    kk = models.CharField(max_length=300)
    ru = models.CharField(max_length=300)
    en = models.CharField(max_length=300)
    kk_genitive = models.CharField(max_length=300)
    kk_dative = models.CharField(max_length=300)
    ru_genitive = models.CharField(max_length=300)
    ru_dative = models.CharField(max_length=300)
    changed_by = models.CharField(max_length=200)
    changed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.state}: {self.en}"


class TranslationRow(models.Model):
    """Free text of a case in another language; the latest of a text and language counts."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="translations")
    source = models.TextField()
    source_sha256 = models.CharField(max_length=64)
    lang = models.CharField(max_length=2)
    text = models.TextField()
    machine = models.BooleanField(default=False)
    by_name = models.CharField(max_length=200)
    at = models.DateTimeField()

    class Meta:
        indexes: ClassVar[list[Any]] = [
            models.Index(fields=["case", "source_sha256"], name="cooperation_translation")
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.source_sha256[:8]} {self.lang}"


class PaperVersionRow(models.Model):
    """A paper that supersedes another one of the same case."""

    paper = models.OneToOneField(PaperRow, on_delete=models.PROTECT, related_name="version")
    supersedes = models.OneToOneField(
        PaperRow, on_delete=models.PROTECT, related_name="superseded_by"
    )
    number = models.PositiveIntegerField()
    reason = models.CharField(max_length=1000)
    by_name = models.CharField(max_length=200)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.paper_id}: {self.number}"


class RedactionRow(models.Model):
    """A copy of a paper from which something was withheld: what, why and for whom."""

    paper = models.OneToOneField(PaperRow, on_delete=models.PROTECT, related_name="redaction")
    source = models.ForeignKey(PaperRow, on_delete=models.PROTECT, related_name="copies")
    withheld = models.JSONField()
    """Keys and heads of the places; never what stands there."""
    ground = models.CharField(max_length=1000)
    released_to = models.CharField(max_length=300)
    by_name = models.CharField(max_length=200)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.paper_id} of {self.source_id}"


class FullFileRow(models.Model):
    """A full file that was asked for: how far the worker is, and where the result is kept."""

    uuid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="full_files")
    lang = models.CharField(max_length=2)
    asked_by = models.CharField(max_length=150)
    asked_by_name = models.CharField(max_length=200)
    asked_at = models.DateTimeField()
    state = models.CharField(max_length=10, default="waiting", db_index=True)
    taken_at = models.DateTimeField(null=True)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    finished_at = models.DateTimeField(null=True)
    document_id = models.CharField(max_length=64, blank=True)
    error = models.JSONField(default=dict)

    def __str__(self) -> str:
        return f"{self.case_id}: {self.state}"
