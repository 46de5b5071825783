"""Take a file in: from an officer, or with a message from another node.

The order of the rules stands in ``documents.domain.media``. The right to add a paper to the case is
tested by the use case that calls, which knows the case; nothing here is reachable by a URL.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Protocol

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.documents.actions.check_documents import check_document
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.row import Intake, write
from eurazpol.documents.domain.errors import UploadRefused
from eurazpol.documents.domain.media import (
    HEAD,
    MAX_BYTES,
    Declared,
    MediaType,
    TextCheck,
    check_declared,
    safe_name,
    type_of,
)
from eurazpol.documents.domain.views import DocumentView, Origin

_PIECE = 64 * 1024


class Readable(Protocol):
    """Anything that gives its bytes piece by piece: an open file, an upload of Django."""

    def read(self, size: int = ..., /) -> bytes:
        """Return at most ``size`` bytes, none at the end."""
        ...


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as somebody hands it over: name and type are claims, only the stream is a fact."""

    name: str
    stream: Readable | BinaryIO
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A part of a message: its bytes have already been verified by the exchange."""

    name: str
    media_type: str
    data: bytes
    sender: str
    """Node name of the peer."""
    state: str = ""
    """ISO code of the state of the peer."""


def store_file(
    deps: DocumentsDeps, upload: Upload, *, about: str, actor: Actor, now: datetime
) -> DocumentView:
    """Keep an uploaded file for the case ``about``.

    Raises :class:`UploadRefused` with the rule that the file breaks; nothing is kept then.
    """
    intake = _take(deps, upload, Origin.UPLOADED, about, sender="")
    with transaction.atomic():
        kept = write(intake, actor, now)
        check_document(deps, kept, "", actor=actor, now=now)
    return kept


def store_received(
    deps: DocumentsDeps, received: ReceivedFile, *, about: str, actor: Actor, now: datetime
) -> DocumentView:
    """Keep a part of a message under the same rules as an upload."""
    upload = Upload(received.name, io.BytesIO(received.data), received.media_type)
    intake = _take(deps, upload, Origin.RECEIVED, about, sender=received.sender)
    with transaction.atomic():
        kept = write(intake, actor, now)
        check_document(deps, kept, received.state, actor=actor, now=now)
    return kept


def _take(
    deps: DocumentsDeps, upload: Upload, origin: Origin, about: str, *, sender: str
) -> Intake:
    name = safe_name(upload.name)
    found: list[MediaType] = []
    blob = deps.blobs.put(_checked(upload, found))
    return Intake(origin, about, name, found[0].value, blob, sender=sender)


def _checked(upload: Upload, found: list[MediaType]) -> Iterator[bytes]:
    """Pass the pieces on, stopping at the first broken rule; put the type into ``found``."""
    check, head, size = TextCheck(), b"", 0
    while piece := upload.stream.read(_PIECE):
        size += len(piece)
        if size > MAX_BYTES:
            raise UploadRefused("upload-too-large", field="file", limit=MAX_BYTES // 1024**2)
        head = (head + piece)[:HEAD] if len(head) < HEAD else head
        check.feed(piece)
        if len(head) == HEAD:
            type_of(head, is_text=check.is_text)
        yield piece
    if size == 0:
        raise UploadRefused("upload-empty", field="file")
    check.feed(b"", last=True)
    media_type = type_of(head, is_text=check.is_text)
    check_declared(Declared(upload.name, upload.media_type), media_type)
    found.append(media_type)
