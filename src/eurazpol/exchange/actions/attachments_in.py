"""Attachments that arrive: announced by a letter, taken in chunk by chunk, proven as a whole.

The rules for what comes in, and their order, stand in ``domain.attachment``. A chunk counts only
when its bytes are on the disk and its mark is committed, in this order; a node that is killed
between the two gets the chunk once more.
"""

import logging
import secrets
from collections.abc import Callable
from datetime import datetime
from itertools import islice
from uuid import UUID

from django.db import transaction
from django.db.models import F, Sum

from eurazpol.audit.actions.record import record
from eurazpol.documents.actions.large_file import ArrivedFile, store_arrived
from eurazpol.documents.domain.large import FileHasher, FileHashes
from eurazpol.exchange.actions.attachment_deps import Arrival, AttachmentDeps
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.domain import attachment as rules
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.attachment import LIST_NUMBER, Layout, TransferState
from eurazpol.exchange.domain.attachment_answer import (
    MAX_RANGES,
    Held,
    ProgressText,
    Statement,
    write_answer,
    write_statement,
)
from eurazpol.exchange.domain.bounds import MAX_CUSTODY
from eurazpol.exchange.domain.custody import RECEIVED
from eurazpol.exchange.domain.errors import NotAllowed, Refusal, Refused, refused
from eurazpol.exchange.domain.letter import Received
from eurazpol.exchange.store.attachments import IncomingAttachment
from eurazpol.kernel.errors import EurazpolError

log = logging.getLogger(__name__)
_MB = 1024**2
_OPEN = (TransferState.EXPECTED, TransferState.ARRIVING)


def expect_attachments(received: Received, now: datetime) -> None:
    """Note what a letter announces, in the transaction that takes the letter in.

    An id that is known already refuses the letter: nobody can write into another's file.
    """
    for entry in received.attachments:
        if IncomingAttachment.objects.filter(pk=entry.id).exists():
            raise NotAllowed("exchange-attachment-known", field="attachments", id=entry.id)
        IncomingAttachment.objects.create(
            id=entry.id,
            message_id=received.id,
            sender=received.sender,
            about=received.about,
            name=entry.name,
            media_type=entry.media_type,
            size=entry.size,
            sha256=entry.sha256,
            chunk_size=entry.chunk_size,
            chunks=entry.chunks,
            one_time=entry.key,
            origin=entry.origin,
            custody=[[step.at, step.by, step.what] for step in entry.custody],
            created_at=now,
            progressed_at=now,
        )


def layout_of(row: IncomingAttachment) -> Layout:
    """Return how the file is cut."""
    return Layout(str(row.pk), row.size, row.chunk_size)


def largest_body(attachment: UUID, number: int) -> int:
    """Rules 1 to 3 before a byte is read: how long the body of this chunk is."""
    return layout_of(_known(attachment)).length(number) + rules.SEAL_OVERHEAD


def progress(deps: ExchangeDeps, attachment: UUID, now: datetime) -> bytes:
    """Return the sealed answer: state, what is missing, the statement at the end."""
    return _answer(deps, _known(attachment), now)


def take_chunk(
    deps: ExchangeDeps, attachment: UUID, number: int, raw: bytes, now: datetime
) -> bytes:
    """Take in a chunk, or the list under :data:`LIST_NUMBER`; return the sealed answer.

    Raises :class:`Refused` by the rules of ``domain.attachment``, with nothing kept.
    """
    row = _known(attachment)
    layout = layout_of(row)
    plain = rules.open_chunk(deps.keys, layout, number, row.one_time, raw)
    if row.state not in _OPEN:
        return _answer(deps, row, now)
    if number == LIST_NUMBER:
        rules.require_list(plain, row.chunks)
        _begin(deps, _own(deps), row, plain, now)
    else:
        if row.state == TransferState.EXPECTED:
            raise refused(Refusal.LIST_MISSING)
        rules.require_hash(bytes(row.hashes), number, plain)
        if not rules.is_marked(bytes(row.marks), number):
            _keep_chunk(_own(deps), layout, number, plain, now)
    return _answer(deps, _state_of(row), now)


def _state_of(row: IncomingAttachment) -> IncomingAttachment:
    """Read again what a chunk may have changed; the list of hashes stays as it is."""
    row.refresh_from_db(fields=["state", "marks", "problem", "statement"])
    return row


def _own(deps: ExchangeDeps) -> AttachmentDeps:
    if deps.attachments is None:
        raise refused(Refusal.UNKNOWN_ATTACHMENT)
    return deps.attachments


def _known(attachment: UUID) -> IncomingAttachment:
    row = IncomingAttachment.objects.filter(pk=attachment).first()
    if row is None:
        raise refused(Refusal.UNKNOWN_ATTACHMENT)
    return row


def _begin(
    deps: ExchangeDeps, own: AttachmentDeps, row: IncomingAttachment, hashes: bytes, now: datetime
) -> None:
    """Rule 7, then make room for the file and keep the list."""
    if row.state != TransferState.EXPECTED:
        return
    try:
        _require_room(deps, own, row)
        own.arriving.make(str(row.pk), row.size)
    except Refused as error:
        IncomingAttachment.objects.filter(pk=row.pk).update(problem={"code": error.code})
        raise
    IncomingAttachment.objects.filter(pk=row.pk, state=TransferState.EXPECTED).update(
        state=TransferState.ARRIVING,
        hashes=hashes,
        marks=rules.empty_marks(layout_of(row).count),
        chunks_done=0,
        problem=None,
        progressed_at=now,
    )


def _require_room(deps: ExchangeDeps, own: AttachmentDeps, row: IncomingAttachment) -> None:
    """Whether the file fits beside all that is still to come of the others."""
    others = IncomingAttachment.objects.filter(
        state__in=(TransferState.ARRIVING, TransferState.CHECKING)
    )
    sums = others.aggregate(all=Sum("size"), here=Sum(F("chunks_done") * F("chunk_size")))
    arriving = sums["all"] or 0
    to_come = max(0, arriving - (sums["here"] or 0))
    free = own.arriving.free() - deps.terms.attachment_free_mb * _MB
    quota = deps.terms.attachment_quota_mb * _MB
    if row.size > free - to_come or row.size > quota - arriving:
        raise refused(Refusal.NO_SPACE)


def _keep_chunk(
    own: AttachmentDeps, layout: Layout, number: int, plain: bytes, now: datetime
) -> None:
    """Write the chunk, then mark it; the last one ends the arriving."""
    try:
        own.arriving.write(layout.attachment, layout.offset(number), plain)
    except FileNotFoundError:
        # Somebody took the unfinished file away: it begins anew.
        here = IncomingAttachment.objects.filter(pk=layout.attachment)
        here.filter(state=TransferState.ARRIVING).update(
            state=TransferState.EXPECTED, marks=b"", chunks_done=0
        )
        return
    with transaction.atomic():
        row = IncomingAttachment.objects.select_for_update().get(pk=layout.attachment)
        marks = bytes(row.marks)
        if row.state != TransferState.ARRIVING or rules.is_marked(marks, number):
            return
        row.marks, row.chunks_done = rules.marked(marks, number), row.chunks_done + 1
        row.progressed_at, row.problem = now, None
        if row.chunks_done == layout.count:
            row.state = TransferState.CHECKING
        row.save(update_fields=["marks", "chunks_done", "progressed_at", "problem", "state"])


def _answer(deps: ExchangeDeps, row: IncomingAttachment, now: datetime) -> bytes:
    gaps = rules.missing(bytes(row.marks), layout_of(row).count)
    arriving = row.state == TransferState.ARRIVING
    text = ProgressText(
        missing=tuple(islice(gaps, MAX_RANGES)) if arriving else (),
        reason=row.problem["code"] if row.problem else None,
        state=TransferState(row.state),
        statement=bytes(row.statement).hex() or None,
    )
    own_key = deps.itself().agreement_key(now)
    key = rules.opening_key(deps.keys, own_key.id, row.one_time, str(row.pk))
    return write_answer(text, key, str(row.pk), secrets.token_bytes(12))


def finish_arrived(
    deps: ExchangeDeps, clock: Callable[[], datetime], going: Callable[[], bool] = lambda: True
) -> int:
    """Prove and keep every file of which all chunks are here; return how many were settled."""
    own, settled = deps.attachments, 0
    if own is None:
        return 0
    rows = IncomingAttachment.objects.filter(state=TransferState.CHECKING)
    for row in rows.order_by("progressed_at"):
        hasher = FileHasher(row.chunk_size)
        for piece in own.arriving.pieces(str(row.pk)):
            hasher.feed(piece)
            if not going():
                return settled
        _settle(deps, own, row, hasher.finish(), clock())
        own.arriving.drop(str(row.pk))
        settled += 1
    return settled


def _settle(
    deps: ExchangeDeps,
    own: AttachmentDeps,
    row: IncomingAttachment,
    hashes: FileHashes,
    now: datetime,
) -> None:
    """Make a document of the file, or refuse it; sign and keep the statement that says which."""
    why = None if hashes.sha256 == row.sha256 else f"exchange-{Refusal.ALTERED}"
    if why is None:
        try:
            with transaction.atomic():
                # A case is locked before the journal, as everywhere.
                row.document_id = _document(own, row, hashes, now)
                _record(row, "received", now)
                row.custody = [*row.custody, _custody_step(deps.node, now)][-MAX_CUSTODY:]
                _end(deps, row, None, now)
        except EurazpolError as error:
            why = error.code
    if why is not None:
        with transaction.atomic():
            _record(row, "refused", now, code=why)
            row.document_id = ""
            _end(deps, row, why, now)


def _document(
    own: AttachmentDeps, row: IncomingAttachment, hashes: FileHashes, now: datetime
) -> str:
    file = ArrivedFile(row.name, own.arriving.path(str(row.pk)), hashes, row.sender)
    arrival = Arrival(str(row.pk), str(row.message_id), row.sender, row.about, file)
    for listener in own.arrived:
        made = listener(arrival, now)
        if made is not None:
            return made
    about = row.about or str(row.message_id)
    return store_arrived(own.documents, file, about=about, actor=EXCHANGE, now=now).id


def _custody_step(node: str, now: datetime) -> list[str]:
    return [wire.write_instant(now), node, RECEIVED]


def _end(deps: ExchangeDeps, row: IncomingAttachment, why: str | None, now: datetime) -> None:
    held = Held(str(row.pk), str(row.message_id), row.sha256, row.size)
    statement = Statement(held, deps.node, row.sender, now, why)
    changes = {
        "statement": write_statement(statement, deps.keys.signing(now)),
        "state": TransferState.REFUSED if why else TransferState.RECEIVED,
        "problem": {"code": why} if why else None,
        "finished_at": now,
        "document_id": row.document_id,
        "custody": row.custody,
        # The list and the marks have served their time.
        "hashes": b"",
        "marks": b"",
    }
    here = IncomingAttachment.objects.filter(pk=row.pk, state=TransferState.CHECKING)
    if not here.update(**changes):
        # It was recalled meanwhile.
        transaction.set_rollback(True)


def _record(row: IncomingAttachment, what: str, now: datetime, **more: str) -> None:
    details = {"sha256": row.sha256, "size": row.size, "from": row.sender, **more}
    entry = EXCHANGE.entry(
        f"exchange-attachment-{what}", "attachment", str(row.pk), ground=row.about, details=details
    )
    record(entry, now)


def give_up_arriving(deps: ExchangeDeps, now: datetime) -> int:
    """Give up what has not moved for too long, and throw away files that nobody waits for."""
    own = deps.attachments
    if own is None:
        return 0
    stale = IncomingAttachment.objects.filter(
        state__in=_OPEN, progressed_at__lt=now - deps.terms.attachment_expires_after
    )
    ended = 0
    for row in stale:
        with transaction.atomic():
            _record(row, "expired", now)
            ended += end_arriving(row, TransferState.EXPIRED, now)
    waited = IncomingAttachment.objects.filter(state__in=(*_OPEN, TransferState.CHECKING))
    wanted = {str(pk) for pk in waited.values_list("pk", flat=True)}
    for name in own.arriving.names() - wanted:
        own.arriving.drop(name)
    return ended


def end_arriving(row: IncomingAttachment, state: TransferState, now: datetime) -> int:
    """Write down that nothing more is taken in; of what is erased no name stays."""
    changes = {"state": state, "finished_at": now, "hashes": b"", "marks": b""}
    if state is TransferState.ERASED:
        changes |= {"name": "", "origin": "", "custody": []}
    here = IncomingAttachment.objects.filter(pk=row.pk).exclude(state=state)
    return here.update(**changes)
