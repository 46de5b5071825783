"""Hashes of the chunks of large files, so that a piece can be verified without reading the rest."""

from django.db import models


class FileChunks(models.Model):
    """The chunks of the file with this SHA-256; ``hashes`` holds 32 bytes for each."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    size = models.BigIntegerField()
    chunk_size = models.PositiveIntegerField()
    hashes = models.BinaryField()

    def __str__(self) -> str:
        return self.sha256
