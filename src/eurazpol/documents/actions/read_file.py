"""Hand out the bytes of a document: permitted, recorded with its ground, verified."""

from dataclasses import dataclass
from datetime import datetime

from eurazpol.access.actions.purpose import ground_of
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record_read
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.queries import get
from eurazpol.documents.domain.errors import (
    DocumentAltered,
    DocumentErased,
    DocumentNotFound,
    DocumentTooLarge,
)
from eurazpol.documents.domain.media import MAX_BYTES
from eurazpol.documents.domain.views import DocumentView


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A document with its bytes."""

    document: DocumentView
    data: bytes


def permitted(
    deps: DocumentsDeps, id_: str, ground: str, actor: Actor, now: datetime
) -> tuple[DocumentView, str]:
    """Return the document if the actor may read it now, and the ground on which.

    The ground is what the officer has said where the case asks for a purpose, else ``ground``. A
    paper of a case that does not exist for the actor does not exist either. Raises what
    :func:`read_file` raises.
    """
    document = get(id_)
    about = deps.target_of(document.about)
    if about.unknown_to(actor):
        raise DocumentNotFound("document-not-found", id=id_[:64])
    require(actor, Act.READ_DOCUMENT, about)
    ground = ground_of(about, document.about, ground, actor=actor, now=now)
    if document.erased_at is not None:
        raise DocumentErased("document-erased", at=document.erased_at)
    if deps.check_reading is not None:
        deps.check_reading(document.about, document.id, actor, now)
    return document, ground


def read_file(
    deps: DocumentsDeps, id_: str, *, ground: str, actor: Actor, now: datetime
) -> OpenedFile:
    """Return the document, hashed again on the way out.

    Raises :class:`DocumentNotFound`, :class:`DocumentErased`, :class:`Forbidden` of ``access``, and
    :class:`DocumentAltered` naming the document whose bytes are gone or changed; the last is
    recorded too. A file larger than an upload may be is read by ``large_file`` instead
    (:class:`DocumentTooLarge`). Raises what the room of cases raises where the owner forbids the
    reading.
    """
    document, ground = permitted(deps, id_, ground, actor, now)
    return hand_out(deps, document, ground=ground, actor=actor, now=now)


def hand_out(
    deps: DocumentsDeps, document: DocumentView, *, ground: str, actor: Actor, now: datetime
) -> OpenedFile:
    """Return a document to whom the use case that calls has permitted it, recorded and hashed.

    Raises :class:`DocumentErased`, :class:`DocumentTooLarge` and :class:`DocumentAltered`.
    """
    if document.erased_at is not None:
        raise DocumentErased("document-erased", at=document.erased_at)
    if document.size > MAX_BYTES:
        raise DocumentTooLarge("document-too-large", name=document.name)
    data = deps.blobs.get(document.sha256)
    action = "document-read" if data is not None else "document-altered"
    entry = actor.entry(
        action, "document", document.id, ground=ground, details={"sha256": document.sha256}
    )
    record_read(entry, now)
    if data is None:
        raise DocumentAltered("document-altered", name=document.name, sha256=document.sha256)
    return OpenedFile(document, data)
