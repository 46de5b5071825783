"""How a form with a large file is taken in: written and hashed on its way to the documents.

Set by a view, of any room, before it reads the form (``request.upload_handlers``); one piece of a
megabyte is in memory at a time.
"""

from typing import Any

from django.core.files.uploadhandler import FileUploadHandler

from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.large_file import LargeUpload, begin_large


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
        self._current: LargeUpload | None = None

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a file."""
        super().new_file(*args, **kwargs)
        self._current = LargeUpload(self.file_name or "", begin_large(self._deps))
        self.taken[str(self.field_name)] = self._current

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Write the next piece."""
        self.too_large = self.too_large or start + len(raw_data) > self._limit
        if self._current is None or self.too_large or self.no_room:
            return
        try:
            self._current.file.write(raw_data)
        except OSError:
            self.no_room = True

    def file_complete(self, file_size: int) -> None:  # noqa: ARG002
        """Bring the file to the disk and leave it in :attr:`taken`: Django gets no file."""
        if self._current is None or self.too_large or self.no_room:
            return
        try:
            self._current.file.finish()
        except OSError:
            self.no_room = True

    def discard(self) -> None:
        """Forget what was not kept."""
        for upload in self.taken.values():
            upload.file.discard()
