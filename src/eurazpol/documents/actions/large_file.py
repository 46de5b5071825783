"""Large files: taken in from an officer or from another node, read in verified pieces.

The order of the rules stands in ``documents.domain.large``. A file is never whole in memory: it is
hashed while it is written, and every chunk is hashed again before a byte of it leaves.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record_read
from eurazpol.documents.actions.check_documents import check_document
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.read_file import permitted
from eurazpol.documents.actions.row import Intake, write
from eurazpol.documents.domain.errors import DocumentAltered, UploadRefused
from eurazpol.documents.domain.large import (
    FileHasher,
    FileHashes,
    plain_name,
    type_of_large,
)
from eurazpol.documents.domain.media import HEAD
from eurazpol.documents.domain.views import DocumentView, Origin
from eurazpol.documents.store.blobs import Blob, IncomingFile
from eurazpol.documents.store.large import FileChunks


@dataclass(frozen=True, slots=True)
class LargeUpload:
    """A large file as an officer hands it over: written to the disk, not yet kept."""

    name: str
    file: IncomingFile


@dataclass(frozen=True, slots=True)
class ArrivedFile:
    """A large file that another node sent: complete on the disk, its SHA-256 proven."""

    name: str
    path: Path
    hashes: FileHashes
    sender: str
    state: str = ""


def begin_large(deps: DocumentsDeps) -> IncomingFile:
    """Begin a large file; write pieces into it, then :func:`store_large` it or discard it."""
    return deps.blobs.incoming()


def store_large(
    deps: DocumentsDeps, upload: LargeUpload, *, about: str, actor: Actor, now: datetime
) -> DocumentView:
    """Keep a large file for the case ``about``; raises :class:`UploadRefused`.

    The right to add it is tested by the use case that calls. The upload is used up either way.
    """
    try:
        name = plain_name(upload.name)
        if upload.file.size == 0:
            raise UploadRefused("upload-empty", field="file")
        hashes = upload.file.finish()
        deps.blobs.adopt(upload.file.path, hashes.sha256)
        media_type, blob = type_of_large(upload.file.head), Blob(hashes.sha256, hashes.size)
    finally:
        upload.file.discard()
    with transaction.atomic():
        _keep(hashes)
        kept = write(Intake(Origin.UPLOADED, about, name, media_type, blob), actor, now)
        check_document(deps, kept, "", actor=actor, now=now)
        return kept


def store_arrived(
    deps: DocumentsDeps, arrived: ArrivedFile, *, about: str, actor: Actor, now: datetime
) -> DocumentView:
    """Keep a large file that arrived; its bytes stay at ``arrived.path`` as well."""
    hashes = arrived.hashes
    deps.blobs.adopt(arrived.path, hashes.sha256)
    with arrived.path.open("rb") as file:
        media_type = type_of_large(file.read(HEAD))
    blob = Blob(hashes.sha256, hashes.size)
    intake = Intake(Origin.RECEIVED, about, arrived.name, media_type, blob, sender=arrived.sender)
    with transaction.atomic():
        _keep(hashes)
        kept = write(intake, actor, now)
        check_document(deps, kept, arrived.state, actor=actor, now=now)
        return kept


def hashes_of(deps: DocumentsDeps, sha256_hex: str, size: int) -> FileHashes:
    """Return the hashes of a kept file and of its chunks; they are made once.

    Raises :class:`DocumentAltered` when the bytes are gone or are not those of the hash.
    """
    kept = FileChunks.objects.filter(pk=sha256_hex).first()
    if kept is not None:
        return FileHashes(kept.pk, kept.size, kept.chunk_size, bytes(kept.hashes))
    step, hasher = deps.blobs.chunk_size, FileHasher(deps.blobs.chunk_size)
    for offset in range(0, size, step):
        hasher.feed(deps.blobs.piece(sha256_hex, offset, step))
    hashes = hasher.finish()
    if hashes.sha256 != sha256_hex:
        raise DocumentAltered("document-altered", name="", sha256=sha256_hex)
    _keep(hashes)
    return hashes


def chunk(deps: DocumentsDeps, hashes: FileHashes, number: int) -> bytes | None:
    """Return a chunk of a kept file, verified; nothing when it is gone or was changed."""
    size = hashes.chunk_size
    data = deps.blobs.piece(hashes.sha256, number * size, size)
    return data if sha256(data).digest() == hashes.of_chunk(number) else None


@dataclass(frozen=True, slots=True)
class OpenedLarge:
    """A large document that may be read now; each piece is verified before it is given out."""

    document: DocumentView
    hashes: FileHashes
    deps: DocumentsDeps
    actor: Actor
    now: datetime

    def pieces(self, first: int, last: int) -> Iterator[bytes]:
        """Give the bytes from ``first`` to ``last``, both included.

        Ends with :class:`DocumentAltered`, recorded, at a chunk whose bytes are gone or changed.
        """
        size = self.hashes.chunk_size
        for number in range(first // size, last // size + 1):
            data = chunk(self.deps, self.hashes, number)
            if data is None:
                self._altered()
            else:
                begin, end = max(first - number * size, 0), min(last - number * size + 1, size)
                yield data if (begin, end) == (0, size) else data[begin:end]

    def _altered(self) -> None:
        document = self.document
        entry = self.actor.entry(
            "document-altered", "document", document.id, ground=document.about,
            details={"sha256": document.sha256},
        )  # fmt: skip
        record_read(entry, self.now)
        raise DocumentAltered("document-altered", name=document.name, sha256=document.sha256)


def open_large(
    deps: DocumentsDeps, id_: str, *, ground: str, actor: Actor, now: datetime
) -> OpenedLarge:
    """Open a document of any size for reading: permitted, and recorded with its ground.

    Raises what ``read_file`` raises.
    """
    document, ground = permitted(deps, id_, ground, actor, now)
    details = {"sha256": document.sha256}
    record_read(
        actor.entry("document-read", "document", document.id, ground=ground, details=details), now
    )
    hashes = hashes_of(deps, document.sha256, document.size)
    return OpenedLarge(document, hashes, deps, actor, now)


def _keep(hashes: FileHashes) -> None:
    FileChunks.objects.get_or_create(
        pk=hashes.sha256,
        defaults={
            "size": hashes.size, "chunk_size": hashes.chunk_size, "hashes": hashes.chunks
        },
    )  # fmt: skip
