"""Papers that are too large for a letter: evidence that follows it as an attachment.

1. An officer adds a large file with its origin, and if need be the hands through which it went; the
   right is tested before a byte of it is read (``web.evidence``).
2. A paper larger than the setting allows, of a type that letters do not carry, or for which the
   letter has no room left, is announced in the letter and follows it; the others are parts of it.
3. The receiving case shows an announced paper as arriving. It counts as being there only when the
   exchange has proven it as a whole; then it is a paper like any other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.papers import put_document
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.work import Work, opened, require_act
from eurazpol.cooperation.domain.errors import InvalidFact, OutOfOrder
from eurazpol.cooperation.domain.papers import (
    EVIDENCE_PAPERS,
    check_media,
    check_paper_id,
    paper_text,
)
from eurazpol.cooperation.domain.wire import PaperSent
from eurazpol.cooperation.store.models import PaperRow
from eurazpol.documents.actions.large_file import LargeUpload, store_arrived, store_large
from eurazpol.documents.actions.queries import get
from eurazpol.documents.actions.read_file import read_file
from eurazpol.documents.domain.large import OTHER, plain_name
from eurazpol.exchange.actions.attachment_deps import Arrival
from eurazpol.exchange.domain.custody import ADDED
from eurazpol.exchange.domain.letter import AttachmentEntry, Custody, Part, Received
from eurazpol.exchange.domain.wire import write_instant
from eurazpol.kernel.texts import message

LETTER_BYTES = 14 * 1024**2
"""So many bytes of papers go in the letter itself, at most."""
MIN_ORIGIN, MAX_ORIGIN, MAX_CUSTODY = 10, 1000, 500
_PEER = Actor.system("cooperation")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A large file as an officer adds it: what it is, where it comes from, who had it."""

    paper: str
    upload: LargeUpload
    origin: str
    custody: str = ""


@dataclass(frozen=True, slots=True)
class Load:
    """What a letter carries: parts in it, attachments behind it, their ids by the paper's key."""

    parts: Sequence[Part]
    attachments: Sequence[AttachmentEntry] = ()
    ids: Mapping[int, str] = field(default_factory=dict)


def add_evidence(
    deps: CooperationDeps, number: str, evidence: Evidence, *, actor: Actor, now: datetime
) -> int:
    """Add a large file to the papers of the case and return the id of the row.

    Raises :class:`InvalidFact` and ``UploadRefused`` naming the field; the upload is used up.
    """
    try:
        return _add(deps, number, evidence, actor, now)
    finally:
        evidence.upload.file.discard()


@transaction.atomic
def _add(
    deps: CooperationDeps, number: str, evidence: Evidence, actor: Actor, now: datetime
) -> int:
    work = opened(deps, number, actor, now)
    require_act(work, Act.ADD_PAPER)
    check_paper_id(evidence.paper)
    origin, custody = evidence.origin.strip(), evidence.custody.strip()
    if len(origin) < MIN_ORIGIN:
        raise InvalidFact("input-too-short", field="origin", minimum=MIN_ORIGIN)
    _require_own_name(work, plain_name(evidence.upload.name))
    stored = store_large(deps.documents, evidence.upload, about=number, actor=actor, now=now)
    if stored.media_type != OTHER or evidence.paper not in EVIDENCE_PAPERS:
        check_media(evidence.paper, stored.media_type, deps.book)
    row = put_document(work, evidence.paper, stored)
    row.origin, row.custody = origin[:MAX_ORIGIN], custody[:MAX_CUSTODY]
    row.save(update_fields=["origin", "custody"])
    finish(work)
    work.journal("paper-added", paper=evidence.paper, sha256=row.sha256)
    return row.pk


def _require_own_name(work: Work, name: str) -> None:
    """Refuse a name that another unsent file has, even in other letters of case."""
    unsent = PaperRow.objects.filter(case=work.row, by_peer=False, sent_at=None, removed_at=None)
    if name.casefold() in {other.casefold() for other in unsent.values_list("name", flat=True)}:
        raise InvalidFact("paper-name-twin", field="file", name=name)


def loaded(work: Work, papers: Sequence[PaperRow]) -> Load:
    """Decide for each paper how it travels (rule 2) and make what the letter carries."""
    parts: list[Part] = []
    entries: dict[int, AttachmentEntry] = {}
    room = LETTER_BYTES
    for paper in papers:
        fits = work.deps.courier.fits(paper.size) and paper.size <= room
        if fits and paper.media_type != OTHER:
            room -= paper.size
            parts.append(_part(work, paper))
        else:
            entries[paper.pk] = _attached(work, paper)
    ids = {pk: entry.id for pk, entry in entries.items()}
    PaperRow.objects.bulk_update(
        [_with_attachment(paper, ids[paper.pk]) for paper in papers if paper.pk in ids],
        ["attachment_id"],
    )
    return Load(parts, tuple(entries.values()), ids)


def _with_attachment(paper: PaperRow, id_: str) -> PaperRow:
    paper.attachment_id = id_
    return paper


def _part(work: Work, paper: PaperRow) -> Part:
    opened_file = read_file(
        work.deps.documents, paper.document_id, ground=work.row.number, actor=work.actor,
        now=work.now,
    )  # fmt: skip
    return Part(paper.name, paper.media_type, opened_file.data)


def _attached(work: Work, paper: PaperRow) -> AttachmentEntry:
    at = write_instant(paper.added_at)
    custody = [Custody(at=at, by=paper.added_by[:200], what=ADDED)]
    if paper.custody:
        custody.insert(0, Custody(at=at, by=paper.added_by[:200], what=paper.custody))
    return work.deps.courier.attach(get(paper.document_id), paper.origin, custody, work.now)


def arriving_of(papers: Sequence[PaperSent], received: Received) -> dict[str, AttachmentEntry]:
    """Return the attachments by id; each paper has its own, with its hash, or a part."""
    entries = {entry.id: entry for entry in received.attachments}
    named = [paper for paper in papers if paper.attachment is not None]
    parts = len(papers) - len(named)
    if parts != len(received.parts) or {one.attachment for one in named} != entries.keys():
        raise OutOfOrder("message-papers", field="papers", named=parts, sent=len(received.parts))
    for paper in named:
        if paper.attachment and entries[paper.attachment].sha256 != paper.sha256:
            raise OutOfOrder("message-paper-hash", field="papers", name=paper.name)
    return entries


def put_arriving(work: Work, paper: str, entry: AttachmentEntry) -> PaperRow:
    """Add a paper whose bytes are still to come."""
    row = PaperRow.objects.create(
        case=work.row,
        paper=paper,
        document_id="",
        name=entry.name,
        media_type=entry.media_type,
        size=entry.size,
        sha256=entry.sha256,
        by_peer=True,
        added_at=work.now,
        added_by=work.actor.name,
        origin=entry.origin,
        attachment_id=entry.id,
        arriving=True,
    )
    named = paper_text(paper, work.deps.book)
    told = message("cooperation-history-paper-announced", paper=named, name=entry.name)
    work.tell("paper", told, by_peer=True)
    return row


@transaction.atomic
def arrived(deps: CooperationDeps, arrival: Arrival, now: datetime) -> str | None:
    """Make a document of an attachment that is complete, and its paper a paper like any other."""
    waiting = PaperRow.objects.filter(attachment_id=arrival.attachment, by_peer=True, arriving=True)
    number = waiting.values_list("case__number", flat=True).first()
    if number is None:
        return None
    work = opened(deps, number, _PEER, now)
    file = replace(arrival.file, state=work.peer.iso)
    stored = store_arrived(deps.documents, file, about=number, actor=_PEER, now=now)
    row = waiting.get()
    row.document_id, row.media_type, row.arriving = stored.id, stored.media_type, False
    row.save(update_fields=["document_id", "media_type", "arriving"])
    named = paper_text(row.paper, deps.book)
    work.tell(
        "paper", message("cooperation-history-paper-arrived", paper=named, name=row.name),
        document_id=stored.id, by_peer=True,
    )  # fmt: skip
    finish(work)
    work.journal("paper-added", paper=row.paper, sha256=row.sha256)
    return stored.id
