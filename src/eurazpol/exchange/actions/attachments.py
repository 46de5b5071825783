"""What officers see and do with attachments: progress in words, pause, resume, erase."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.attachments_in import end_arriving
from eurazpol.exchange.actions.attachments_out import end_sending
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.trusted import signing_key
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.attachment import TransferState
from eurazpol.exchange.domain.attachment_answer import read_statement
from eurazpol.exchange.domain.custody import custody_text
from eurazpol.exchange.domain.errors import ExchangeError, NotAllowed
from eurazpol.exchange.domain.reason import Reason, read_args
from eurazpol.exchange.store.attachments import IncomingAttachment, OutgoingAttachment
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Message, message

_LIVE = [one for one in TransferState if not one.final]


@dataclass(frozen=True, slots=True)
class CustodyView:
    """One step of the chain of custody."""

    at: datetime
    by: str
    what: Message | str


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """An attachment as people see it.

    ``percent`` is 0 to 100, ``left`` the time that is still needed, if it can be told; ``problem``
    is what holds it up or why it ended; ``document_id`` the document that an incoming one became.
    ``proven`` tells that the recipient's statement that it holds the file was verified just now.
    """

    id: str
    direction: Literal["out", "in"]
    peer: str
    message_id: str
    name: str
    size: int
    sha256: str
    state: TransferState
    percent: int
    text: Message
    left: Message | None
    problem: Message | None
    paused: bool
    may_change: bool
    origin: str
    custody: tuple[CustodyView, ...]
    document_id: str
    finished_at: datetime | None
    proven: bool


def attachments_of(message_ids: list[str]) -> dict[str, list[AttachmentView]]:
    """Return the attachments of letters, by the id of the letter."""
    which = Q(message_id__in=message_ids)
    found: dict[str, list[AttachmentView]] = {}
    for row in OutgoingAttachment.objects.filter(which).order_by("name"):
        found.setdefault(str(row.message_id), []).append(_sent(row))
    for got in IncomingAttachment.objects.filter(which).order_by("name"):
        found.setdefault(str(got.message_id), []).append(_got(got))
    return found


def attachments_by_id(ids: list[str]) -> dict[str, AttachmentView]:
    """Return attachments by their ids."""
    out = (_sent(row) for row in OutgoingAttachment.objects.filter(pk__in=ids))
    into = (_got(row) for row in IncomingAttachment.objects.filter(pk__in=ids))
    return {view.id: view for view in (*out, *into)}


def about_of(attachment: str) -> str:
    """Return the case that an attachment of ours is about; raises :class:`NotAllowed`."""
    return _ours(attachment).about


def pause(attachment: str, actor: Actor, now: datetime) -> None:
    """Stop uploading for now; the right to do so is tested by the caller."""
    _change(attachment, "paused", actor, now, paused=True)


def resume(attachment: str, actor: Actor, now: datetime) -> None:
    """Go on uploading, at once."""
    _change(attachment, "resumed", actor, now, paused=False)


def erase_attachments(deps: ExchangeDeps, message_id: str, now: datetime) -> int:
    """End every transfer of a letter and erase what arrived of it; return how many there were.

    For a recall. What already became a document is the business of the room of documents, see
    ``document_id`` of :func:`attachments_of`.
    """
    ended = 0
    for row in OutgoingAttachment.objects.filter(message_id=message_id, state__in=_LIVE):
        end_sending(row, TransferState.ERASED, now)
        ended += 1
    for got in IncomingAttachment.objects.filter(message_id=message_id).exclude(
        state=TransferState.ERASED
    ):
        with transaction.atomic():
            details = {"sha256": got.sha256, "from": got.sender}
            entry = EXCHANGE.entry(
                "exchange-attachment-erased", "attachment", str(got.pk), ground=got.about,
                details=details,
            )  # fmt: skip
            record(entry, now)
            ended += end_arriving(got, TransferState.ERASED, now)
        if deps.attachments is not None:
            deps.attachments.arriving.drop(str(got.pk))
    return ended


def _ours(attachment: str) -> OutgoingAttachment:
    try:
        return OutgoingAttachment.objects.get(pk=UUID(attachment))
    except (ValueError, OutgoingAttachment.DoesNotExist):
        raise NotAllowed("exchange-attachment-unknown", id=attachment[:64]) from None


@transaction.atomic
def _change(attachment: str, what: str, actor: Actor, now: datetime, *, paused: bool) -> None:
    row = _ours(attachment)
    entry = actor.entry(
        f"exchange-attachment-{what}", "attachment", str(row.pk), ground=row.about,
        details={"to": row.peer},
    )  # fmt: skip
    record(entry, now)
    changed = OutgoingAttachment.objects.filter(pk=row.pk, state__in=_LIVE).update(
        paused=paused, failures=0, next_attempt_at=None, progressed_at=now, rate=0
    )
    if not changed:
        raise NotAllowed("exchange-attachment-not-open")


def _sent(row: OutgoingAttachment) -> AttachmentView:
    percent = _percent(row)
    state = TransferState(row.state)
    name = "paused" if row.paused and not state.final else state.value
    left = row.size - min(row.size, row.chunks_done * row.chunk_size)
    moving = state is TransferState.ARRIVING and not row.paused and row.rate > 0
    return AttachmentView(
        id=str(row.pk),
        direction="out",
        peer=row.peer,
        message_id=str(row.message_id),
        name=row.name,
        size=row.size,
        sha256=row.sha256,
        state=state,
        percent=percent,
        text=message(f"exchange-attachment-out-{name}", percent=percent, peer=row.peer),
        left=_time_left(timedelta(seconds=left / row.rate)) if moving else None,
        problem=_problem(row),
        paused=row.paused,
        may_change=not state.final,
        origin=row.origin,
        custody=_custody(row),
        document_id="",
        finished_at=row.finished_at,
        proven=_proven(row, row.peer),
    )


def _got(row: IncomingAttachment) -> AttachmentView:
    percent = _percent(row)
    state = TransferState(row.state)
    return AttachmentView(
        id=str(row.pk),
        direction="in",
        peer=row.sender,
        message_id=str(row.message_id),
        name=row.name,
        size=row.size,
        sha256=row.sha256,
        state=state,
        percent=percent,
        text=message(f"exchange-attachment-in-{state.value}", percent=percent, peer=row.sender),
        left=_time_to_come(row) if state is TransferState.ARRIVING else None,
        problem=_problem(row),
        paused=False,
        may_change=False,
        origin=row.origin,
        custody=_custody(row),
        document_id=row.document_id,
        finished_at=row.finished_at,
        proven=_proven(row, None),
    )


def _percent(row: OutgoingAttachment | IncomingAttachment) -> int:
    if row.state == TransferState.RECEIVED:
        return 100
    return min(99, 100 * row.chunks_done * row.chunk_size // row.size)


def _time_to_come(row: IncomingAttachment) -> Message | None:
    """Tell the time left by how long it took so far."""
    took, here = row.progressed_at - row.created_at, row.chunks_done * row.chunk_size
    return _time_left(took * ((row.size - here) / here)) if 0 < here < row.size else None


def _time_left(left: timedelta) -> Message:
    minutes = max(1, round(left.total_seconds() / 60))
    if minutes < 120:
        return message("exchange-attachment-minutes-left", minutes=minutes)
    return message("exchange-attachment-hours-left", hours=round(minutes / 60))


def _problem(row: OutgoingAttachment | IncomingAttachment) -> Message | None:
    if not row.problem:
        return None
    code = str(row.problem["code"])
    reason = Reason(code, None, read_args(row.problem.get("args", {})))
    try:
        catalogue().render(reason.text, "en")
    except (KeyError, TypeError, ValueError):
        return message("exchange-reason-unknown", code=code)
    return reason.text


def _custody(row: OutgoingAttachment | IncomingAttachment) -> tuple[CustodyView, ...]:
    return tuple(
        CustodyView(wire.read_instant(at, "at"), by, custody_text(what))
        for at, by, what in row.custody
    )


def _proven(row: OutgoingAttachment | IncomingAttachment, giver: str | None) -> bool:
    """Whether the statement that the file is held verifies now."""
    if not row.statement:
        return False
    try:
        document, said = read_statement(bytes(row.statement))
    except ExchangeError:
        return False
    key = signing_key(said.giver, document.signer)
    known = key is not None and key.usable(said.at) and document.verified_by(key)
    ours = said.held.attachment == str(row.pk) and said.held.sha256 == row.sha256
    return known and ours and said.reason is None and giver in (None, said.giver)
