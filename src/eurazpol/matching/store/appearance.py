"""Descriptions of appearance, their images, and likenesses that an engine proposed."""

import uuid
from typing import ClassVar

from django.db import models


class DescriptionRow(models.Model):
    """One description from one source. A row is written once.

    ``content`` holds the whole description as JSON; the columns beside it are what a search sorts
    out by before it compares.
    """

    uuid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    array = models.CharField(max_length=20, db_index=True)
    person = models.CharField(max_length=300, blank=True)
    sex = models.CharField(max_length=10, blank=True, db_index=True)
    height_low = models.PositiveSmallIntegerField(null=True)
    height_high = models.PositiveSmallIntegerField(null=True)
    content = models.TextField()
    entered_at = models.DateTimeField()
    entered_by = models.CharField(max_length=100)
    entered_by_name = models.CharField(max_length=300)

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return str(self.uuid)


class ImageRow(models.Model):
    """A reference to an image of a description; the bytes are in the store of documents."""

    description = models.ForeignKey(DescriptionRow, on_delete=models.PROTECT, related_name="images")
    kind = models.CharField(max_length=30)
    document = models.CharField(max_length=40, unique=True)
    sha256 = models.CharField(max_length=64)
    name = models.CharField(max_length=200)
    media_type = models.CharField(max_length=40)
    taken_on = models.CharField(max_length=10, blank=True)
    source = models.CharField(max_length=300)
    added_at = models.DateTimeField()
    added_by_name = models.CharField(max_length=300)

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return self.name


class LikenessRow(models.Model):
    """A likeness that an engine proposed, the comparison of a person, objection and answer."""

    uuid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    image = models.ForeignKey(ImageRow, on_delete=models.PROTECT, related_name="likenesses")
    modality = models.CharField(max_length=20)
    candidate = models.CharField(max_length=200)
    score = models.FloatField()
    features = models.JSONField(default=list)
    explanation = models.TextField(blank=True)
    model = models.CharField(max_length=100)
    version = models.CharField(max_length=100)
    asked_at = models.DateTimeField()
    asked_by_name = models.CharField(max_length=300)
    ground = models.CharField(max_length=600)
    judgement = models.CharField(max_length=20, blank=True)
    judged_words = models.TextField(blank=True)
    judged_at = models.DateTimeField(null=True)
    judged_by = models.BigIntegerField(default=0)
    judged_by_name = models.CharField(max_length=300, blank=True)
    objection = models.TextField(blank=True)
    objected_at = models.DateTimeField(null=True)
    objected_by_name = models.CharField(max_length=300, blank=True)
    answer = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True)
    answered_by_name = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering: ClassVar = ("-score", "id")

    def __str__(self) -> str:
        return f"{self.candidate}: {self.score:.2f}"
