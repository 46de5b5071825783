"""How Django takes uploads in: never more bytes of a file than the room accepts.

:class:`BoundedUploads` is named in the setting ``FILE_UPLOAD_HANDLERS`` in place of Django's own. A
file beyond the bound is read to its end but not kept: the form then sees a file one byte too long,
and the intake refuses it by its rule, with the field named, like any other file.

:class:`LargeUploads` is set by a view that takes large files: it writes and hashes them on their
way to the folder of documents, and holds one piece of a megabyte in memory.
"""

import tempfile
from typing import IO, Any

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.large_file import LargeUpload, begin_large
from eurazpol.documents.domain.media import MAX_BYTES
from eurazpol.documents.store.blobs import IncomingFile


class BoundedUploads(FileUploadHandler):
    """Keeps at most one byte more than :data:`MAX_BYTES` of each file; small files in memory."""

    chunk_size = 256 * 1024
    in_memory = 1024 * 1024

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a file."""
        super().new_file(*args, **kwargs)
        self._kept = 0
        # The view that gets the file closes it.
        self._file: IO[bytes] = tempfile.SpooledTemporaryFile(self.in_memory)  # noqa: SIM115

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:  # noqa: ARG002
        """Keep what is below the bound."""
        room = MAX_BYTES + 1 - self._kept
        if room > 0:
            self._kept += self._file.write(raw_data[:room])

    def file_complete(self, file_size: int) -> "UploadedFile[bytes]":  # noqa: ARG002
        """Hand over what was kept."""
        self._file.seek(0)
        return UploadedFile(
            file=self._file,
            name=self.file_name,
            content_type=self.content_type,
            size=self._kept,
            charset=self.charset,
        )

    def upload_interrupted(self) -> None:
        """Forget the file."""
        if hasattr(self, "_file"):
            self._file.close()


class LargeUploads(FileUploadHandler):
    """Writes each file to the disk; the view finds them in :attr:`taken` and must discard them.

    A file larger than ``limit`` bytes, or one for which the disk has no room, is cut there and
    marked: nothing more of it is kept, and the view refuses it.
    """

    chunk_size = 1024 * 1024

    def __init__(self, deps: DocumentsDeps, limit: int) -> None:
        super().__init__()
        self.taken: dict[str, LargeUpload] = {}
        self.too_large = self.no_room = False
        self._deps, self._limit = deps, limit
        self._file: IncomingFile | None = None

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a file."""
        super().new_file(*args, **kwargs)
        self._file = begin_large(self._deps)
        self.taken[str(self.field_name)] = LargeUpload(self.file_name or "", self._file)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Write the next piece."""
        self.too_large = self.too_large or start + len(raw_data) > self._limit
        if self._file is None or self.too_large or self.no_room:
            return
        try:
            self._file.write(raw_data)
        except OSError:
            self.no_room = True

    def file_complete(self, file_size: int) -> None:
        """Leave the file in :attr:`taken`: it is no upload of Django's kind."""

    def discard(self) -> None:
        """Forget what was not kept."""
        for upload in self.taken.values():
            upload.file.discard()
