"""Check the signatures of documents that come in, keep the result, and check again when asked.

Every PDF, package and seal is checked when it is kept, whoever brought it. The result never keeps
a document from being kept: it is shown beside it.
"""

from collections.abc import Collection, Mapping
from datetime import datetime

import msgspec
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.documents.actions.check_cms import Against
from eurazpol.documents.actions.check_file import check_file
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.domain.certificates import Trust
from eurazpol.documents.domain.media import MAX_BYTES, MediaType
from eurazpol.documents.domain.signatures import FileChecked, Form, cannot_tell
from eurazpol.documents.domain.views import DocumentView
from eurazpol.documents.store.signatures import SignatureCheck

_SIGNABLE = {MediaType.PDF, MediaType.TEXT, MediaType.CONTAINER}


def check_document(
    deps: DocumentsDeps, document: DocumentView, state: str, *, actor: Actor, now: datetime
) -> FileChecked | None:
    """Check a kept document and keep the result; nothing if it is not signed.

    ``state`` is the state whose officer should have signed, empty where it may be any.
    """
    found = _checked(deps, document, state, now)
    if found is None:
        return None
    with transaction.atomic():
        SignatureCheck.objects.create(
            document=document.id, checked_at=now, state=state, verdict=found.verdict.value,
            found=msgspec.json.encode(found).decode(),
        )  # fmt: skip
        details = {"sha256": document.sha256, "verdict": found.verdict.value}
        entry = actor.entry(
            "signature-checked", "document", document.id, ground=document.about, details=details
        )
        record(entry, now)
    return found


def _checked(
    deps: DocumentsDeps, document: DocumentView, state: str, now: datetime
) -> FileChecked | None:
    if document.media_type not in _SIGNABLE:
        return None
    if document.size > MAX_BYTES:
        if document.media_type != MediaType.PDF:
            return None
        limit = str(MAX_BYTES // 1024**2)
        return FileChecked(
            form=Form.PDF, sha256=document.sha256,
            findings=(cannot_tell("file-too-large", limit=limit),),
        )  # fmt: skip
    data = deps.blobs.get(document.sha256)
    if data is None:
        return None
    trust = deps.signing.trust() if deps.signing else Trust()
    found = check_file(data, Against(trust, now, state, document.sha256))
    return found if found.signed else None


def checks_of(documents: Collection[str]) -> Mapping[str, FileChecked]:
    """Return the newest result for each of the documents that are signed."""
    rows = SignatureCheck.objects.filter(document__in=list(documents)).order_by("pk")
    return {str(row.document): _read(row) for row in rows}


def checked_at(document: str) -> tuple[FileChecked, datetime] | None:
    """Return the newest result for a document and when it was found."""
    row = SignatureCheck.objects.filter(document=document).order_by("pk").last()
    return (_read(row), row.checked_at) if row else None


def _read(row: SignatureCheck) -> FileChecked:
    return msgspec.json.decode(row.found, type=FileChecked)


def check_again(
    deps: DocumentsDeps, document: DocumentView, *, actor: Actor, now: datetime
) -> FileChecked | None:
    """Check a kept document by the lists of today; who should have signed stays the same."""
    before = SignatureCheck.objects.filter(document=document.id).order_by("pk").last()
    state = before.state if before else ""
    return check_document(deps, document, state, actor=actor, now=now)


def check_unkept(deps: DocumentsDeps, data: bytes, sha256: str, now: datetime) -> FileChecked:
    """Check a file that nobody keeps; ``sha256`` is what the whole file should have, or empty."""
    trust = deps.signing.trust() if deps.signing else Trust()
    return check_file(data, Against(trust, now, "", sha256))
