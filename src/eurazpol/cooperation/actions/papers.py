"""Papers of a case: added from an upload, a produced document or a message; never lost silently."""

from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.conditions_copy import bind_upload
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.work import Work, opened, require_act
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.papers import SEAL, check_media, check_paper_id, paper_text
from eurazpol.cooperation.store.models import PaperRow
from eurazpol.documents.actions.store_file import Upload, store_file
from eurazpol.documents.domain.views import DocumentView
from eurazpol.kernel.texts import message


@transaction.atomic
def add_paper(
    deps: CooperationDeps,
    number: str,
    paper: str,
    upload: Upload,
    *,
    actor: Actor,
    now: datetime,
) -> int:
    """Add an uploaded file as ``paper`` (an id of the vocabulary) and return the id of the row.

    Raises :class:`InvalidFact` for an unknown paper or a file of a type that the paper cannot have,
    and ``UploadRefused`` of the room *documents* for a file that breaks its rules.
    """
    work = opened(deps, number, actor, now)
    require_act(work, Act.ADD_PAPER)
    row = put_upload(work, paper, upload)
    finish(work)
    work.journal("paper-added", paper=paper, sha256=row.sha256)
    return row.pk


@transaction.atomic
def remove_paper(
    deps: CooperationDeps,
    number: str,
    paper_id: int,
    *,
    reason: str,
    actor: Actor,
    now: datetime,
) -> None:
    """Take a paper out of the package; the file, who removed it and why stay on record."""
    work = opened(deps, number, actor, now)
    require_act(work, Act.REMOVE_PAPER)
    if len(reason.strip()) < 10:
        raise InvalidFact("input-too-short", field="reason", minimum=10)
    row = PaperRow.objects.filter(case=work.row, pk=paper_id, removed_at=None).first()
    if row is None:
        raise InvalidFact("paper-not-there", field="paper", id=paper_id)
    if row.sent_at or row.by_peer:
        raise InvalidFact("paper-already-sent", field="paper", name=row.name)
    row.removed_at, row.removed_by = now, actor.name
    row.removal_reason = reason.strip()
    row.save()
    named = paper_text(row.paper, deps.book)
    work.tell("paper", message("cooperation-history-paper-removed", paper=named), detail=reason)
    finish(work)
    work.journal("paper-removed", reason, paper=row.paper, sha256=row.sha256)


def put_upload(work: Work, paper: str, upload: Upload) -> PaperRow:
    """Check and keep an upload as a paper of the case.

    Bytes that another state gave under conditions keep them; :class:`ConditionBars` refuses a file
    that may not be used in this case.
    """
    check_paper_id(paper)
    if paper == SEAL:
        raise InvalidFact("paper-unknown", field="paper", value=paper)
    stored = store_file(
        work.deps.documents, upload, about=work.row.number, actor=work.actor, now=work.now
    )
    check_media(paper, stored.media_type, work.deps.book)
    row = put_document(work, paper, stored)
    bind_upload(work, row)
    return row


def put_document(
    work: Work, paper: str, stored: DocumentView, *, by_peer: bool = False
) -> PaperRow:
    """Add a stored document to the papers of the case."""
    row = PaperRow.objects.create(
        case=work.row,
        paper=paper,
        document_id=stored.id,
        name=stored.name,
        media_type=stored.media_type,
        size=stored.size,
        sha256=stored.sha256,
        by_peer=by_peer,
        added_at=work.now,
        added_by=work.actor.name,
    )
    named = paper_text(paper, work.deps.book)
    work.tell(
        "paper", message("cooperation-history-paper-added", paper=named, name=stored.name),
        document_id=stored.id, by_peer=by_peer,
    )  # fmt: skip
    return row
