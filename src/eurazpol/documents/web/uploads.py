"""How Django takes uploads in: never more bytes of a file than the room accepts.

Named in the setting ``FILE_UPLOAD_HANDLERS`` in place of Django's own. A file beyond the bound is
read to its end but not kept: the form then sees a file one byte too long, and the intake refuses it
by its rule, with the field named, like any other file.
"""

import tempfile
from typing import IO, Any

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from eurazpol.documents.domain.media import MAX_BYTES


class BoundedUploads(FileUploadHandler):
    """Keeps at most one byte more than :data:`MAX_BYTES` of each file; small files in memory."""

    chunk_size = 256 * 1024
    in_memory = 1024 * 1024

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a file."""
        super().new_file(*args, **kwargs)
        self._kept = 0
        # The view that gets the file closes it; Django closes it where the form ends in an error.
        self.file: IO[bytes] = tempfile.SpooledTemporaryFile(self.in_memory)  # noqa: SIM115

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:  # noqa: ARG002
        """Keep what is below the bound."""
        room = MAX_BYTES + 1 - self._kept
        if room > 0:
            self._kept += self.file.write(raw_data[:room])

    def file_complete(self, file_size: int) -> "UploadedFile[bytes]":  # noqa: ARG002
        """Hand over what was kept."""
        self.file.seek(0)
        return UploadedFile(
            file=self.file,
            name=self.file_name,
            content_type=self.content_type,
            size=self._kept,
            charset=self.charset,
        )

    def upload_interrupted(self) -> None:
        """Forget the file."""
        if hasattr(self, "file"):
            self.file.close()
