"""Forms that are being written, kept until they are saved: nobody else sees them.

1. A draft belongs to one officer and one form; it is no part of any record.
2. Files put beside it wait in the room of documents, where nobody reads them; they become papers
   of the case when the form is saved, and are erased with the draft.
3. An officer keeps at most twenty; the oldest gives way.
"""

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.papers import add_paper
from eurazpol.cooperation.actions.work import stored_text
from eurazpol.cooperation.domain.papers import check_media, check_paper_id
from eurazpol.cooperation.store.desk import DraftRow, EditingRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.documents.actions.erase import erase_documents
from eurazpol.documents.actions.queries import get
from eurazpol.documents.actions.store_file import Upload, store_file
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.kernel.texts import Message

MOST = 20
MAX_FIELDS = 600


@dataclass(frozen=True, slots=True)
class DraftFile:
    """A file beside a draft, and the paper that it is to become."""

    document_id: str
    paper: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed, when it was kept, and the page on which it goes on."""

    key: str
    address: str
    title: Message | None
    at: datetime
    values: Mapping[str, str] = field(default_factory=dict)
    files: tuple[DraftFile, ...] = ()


def draft_of(actor: Actor, key: str) -> Draft | None:
    """Return the officer's draft of a form, if there is one."""
    row = DraftRow.objects.filter(officer_id=actor.officer_id, key=key).first()
    return _read(row) if row else None


def drafts_of(actor: Actor) -> tuple[Draft, ...]:
    """Return the officer's drafts, the newest first."""
    rows = DraftRow.objects.filter(officer_id=actor.officer_id).order_by("-at", "-pk")
    return tuple(_read(row) for row in rows)


@transaction.atomic
def keep_draft(draft: Draft, actor: Actor) -> None:
    """Keep what is typed in a form; files beside it stay."""
    row = _opened(draft, actor)
    row.values = dict(list(draft.values.items())[:MAX_FIELDS])
    row.save()
    old = DraftRow.objects.filter(officer_id=actor.officer_id).order_by("-at", "-pk")[MOST:]
    for one in list(old):
        _drop(one, actor, draft.at)


@transaction.atomic
def add_file(deps: CooperationDeps, draft: Draft, paper: str, upload: Upload, actor: Actor) -> None:
    """Put a file beside the draft, checked as the paper that it is to become.

    Raises what adding a paper to a case raises; the draft stays as it was then.
    """
    check_paper_id(paper, "file_as")
    row = _opened(draft, actor)
    stored = store_file(
        deps.documents, upload, about=f"draft-{actor.officer_id}", actor=actor, now=draft.at
    )
    check_media(paper, stored.media_type, deps.book)
    row.files = [*row.files, [stored.id, paper, stored.name, stored.size]]
    row.save()


@transaction.atomic
def remove_file(key: str, document_id: str, actor: Actor, now: datetime) -> None:
    """Take a file away from a draft and erase it."""
    row = DraftRow.objects.select_for_update().filter(officer_id=actor.officer_id, key=key).first()
    gone = [one for one in row.files if one[0] == document_id] if row else []
    if row and gone:
        row.files = [one for one in row.files if one[0] != document_id]
        row.save()
        erase_documents([document_id], ground=row.key, actor=actor, now=now)


@transaction.atomic
def finish_draft(deps: CooperationDeps, key: str, number: str, actor: Actor, now: datetime) -> None:
    """Put the files of the draft into the case that was made of it, and drop the draft."""
    row = DraftRow.objects.select_for_update().filter(officer_id=actor.officer_id, key=key).first()
    if row is None:
        return
    for file in _read(row).files:
        data = deps.documents.blobs.get(get(file.document_id).sha256)
        if data is not None:
            upload = Upload(file.name, io.BytesIO(data))
            add_paper(deps, number, file.paper, upload, actor=actor, now=now)
    _drop(row, actor, now)


@transaction.atomic
def drop_draft(key: str, actor: Actor, now: datetime) -> None:
    """Drop a draft with its files: the form was saved, or the officer does not want it."""
    for row in DraftRow.objects.filter(officer_id=actor.officer_id, key=key):
        _drop(row, actor, now)


def forget_forms(row: CaseRow, actor: Actor, now: datetime) -> None:
    """Drop what officers are typing into forms of a case; runs in the caller's transaction."""
    for draft in DraftRow.objects.filter(key__icontains=row.number):
        _drop(draft, actor, now)
    EditingRow.objects.filter(case=row).delete()


def _opened(draft: Draft, actor: Actor) -> DraftRow:
    require(actor, Act.KEEP_DESK, Target(ObjectKind.DESK))
    known = {"address": draft.address, "at": draft.at}
    row, _ = DraftRow.objects.select_for_update().get_or_create(
        officer_id=actor.officer_id, key=draft.key, defaults=known
    )
    row.address, row.at = draft.address[:500], draft.at
    row.title = write_arg(draft.title) if draft.title else row.title
    return row


def _read(row: DraftRow) -> Draft:
    title = stored_text(row.title) if row.title else None
    files = tuple(DraftFile(*one) for one in row.files)
    return Draft(row.key, row.address, title, row.at, row.values, files)


def _drop(row: DraftRow, actor: Actor, now: datetime) -> None:
    erase_documents([one[0] for one in row.files], ground=row.key, actor=actor, now=now)
    row.delete()
