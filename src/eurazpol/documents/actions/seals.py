"""Keep the seal of a package as a document, and read one that is kept."""

from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.documents.actions.check_documents import check_document
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.row import Intake, write
from eurazpol.documents.actions.signing import Session
from eurazpol.documents.domain.errors import ContainerBroken
from eurazpol.documents.domain.media import MediaType
from eurazpol.documents.domain.package import Seal, read_seal
from eurazpol.documents.domain.views import DocumentView, Origin

NAME = "package-signature.txt"


def keep_seal(
    deps: DocumentsDeps, seal: Seal, session: Session, *, about: str, actor: Actor, now: datetime
) -> DocumentView:
    """Keep a seal with the documents of the case; the right is tested by who takes the step."""
    blob = deps.blobs.put((seal.data,))
    with transaction.atomic():
        intake = Intake(Origin.PRODUCED, about, NAME, MediaType.TEXT.value, blob)
        kept = write(intake, actor, now)
        session.journal(kept, actor, now)
        check_document(deps, kept, session.signing.state, actor=actor, now=now)
    return kept


def seal_in(deps: DocumentsDeps, sha256: str) -> Seal | None:
    """Return the seal that is kept under a hash; nothing if it is gone or is none.

    It holds ids and hashes only, so that reading it is no reading of the case.
    """
    data = deps.blobs.get(sha256)
    if data is None:
        return None
    try:
        return read_seal(data)
    except ContainerBroken:
        return None
