"""Typed reads of the exchange. Signatures of receipts are checked at every read, never stored."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db.models import Count, Q

from eurazpol.exchange.actions.trusted import current_directory, signing_key
from eurazpol.exchange.actions.views import (
    DirectoryView,
    EnrolmentView,
    MessageView,
    PartView,
    PeerView,
    ReceiptView,
    RefusedView,
    Stage,
    StepName,
    StepView,
)
from eurazpol.exchange.domain.directory import continues, read_identity
from eurazpol.exchange.domain.errors import ExchangeError
from eurazpol.exchange.domain.letter import Letter, read_manifest
from eurazpol.exchange.domain.reason import Reason, read_args
from eurazpol.exchange.domain.receipt import Outcome, Receipt, read_receipt
from eurazpol.exchange.store import models as store
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Message, message


def messages_about(about: str) -> tuple[MessageView, ...]:
    """Return every message about a case, in the order of their making or arrival."""
    return _views(Q(about=about), limit=None)


def latest_messages(limit: int = 50, peer: str | None = None) -> tuple[MessageView, ...]:
    """Return the newest messages of the node, or of one peer, newest first."""
    found = _views(Q(), limit=limit, peer=peer)
    return tuple(reversed(found[-limit:]))


def message_view(message_id: str) -> MessageView | None:
    """Return one message by its id."""
    sent = store.OutboxMessage.objects.defer("parts").select_related("lane").filter(pk=message_id)
    for row in sent:
        return _sent(row, _receipts("got", [row.pk]).get((row.lane_id, row.pk)))
    for got in store.InboxMessage.objects.defer("parts").filter(message_id=message_id):
        found = _receipts("given", [got.message_id])
        return _received(got, found.get((got.sender_id, got.message_id)))
    return None


def peers() -> tuple[PeerView, ...]:
    """Return the other nodes of the directory with the health of the way to each."""
    directory = current_directory()
    if directory is None:
        return ()
    queued = Count("messages", filter=Q(messages__status="queued"))
    lanes = {lane.pk: lane for lane in store.Lane.objects.annotate(queued=queued)}
    heard = dict(store.Peer.objects.values_list("name", "heard_at"))
    views = []
    for node in directory.nodes.values():
        lane = lanes.get(node.name) or store.Lane(peer=node.name)
        views.append(
            PeerView(
                node.name,
                node.state,
                node.role,
                node.url,
                getattr(lane, "queued", 0),
                _health(lane, heard.get(node.name)),
                lane.failing_since,
                lane.next_attempt_at,
                lane.answered_at,
                heard.get(node.name),
            )
        )
    return tuple(views)


def refused_inputs(limit: int = 50) -> tuple[RefusedView, ...]:
    """Return the newest refused inputs, newest first."""
    return tuple(
        RefusedView(
            row.at,
            row.code,
            _sentence(row.code, row.args),
            row.claimed_sender,
            row.claimed_id,
            row.size,
            bytes(row.sha256).hex(),
            row.origin,
        )
        for row in store.RefusedInput.objects.order_by("-at", "-pk")[:limit]
    )


def is_waiting(name: str, fingerprint: str = "") -> bool:
    """Whether a node of that name, and of the fingerprint if one is given, asks to be listed."""
    rows = store.Enrolment.objects.filter(name=name, status="pending")
    return (rows.filter(fingerprint=fingerprint) if fingerprint else rows).exists()


def enrolments(*, pending: bool = True) -> tuple[EnrolmentView, ...]:
    """Return the nodes that asked to be listed, oldest first; all of them or those that wait."""
    rows = store.Enrolment.objects.order_by("asked_at", "pk")
    directory = current_directory()
    listed = directory.nodes if directory else {}
    views = []
    for row in rows.filter(status="pending") if pending else rows:
        raw = bytes(row.identity)
        node = read_identity(raw, row.asked_at)
        proven = continues(listed.get(row.name), raw, node, row.asked_at)
        views.append(
            EnrolmentView(
                row.name, node.state, node.url, row.fingerprint, row.status, row.asked_at, proven
            )
        )
    return tuple(views)


def directory_view() -> DirectoryView | None:
    """Return the directory in force, ``None`` before the first."""
    directory = current_directory()
    if directory is None:
        return None
    pin = store.Pin.objects.first()
    return DirectoryView(
        directory.version,
        directory.issued_at,
        directory.valid_until,
        tuple(directory.nodes),
        bytes(pin.key).hex() if pin else "",
    )


def _views(which: Q, *, limit: int | None, peer: str | None = None) -> tuple[MessageView, ...]:
    """Return messages of both directions in the order of time."""
    out = store.OutboxMessage.objects.defer("parts").select_related("lane").filter(which)
    into = store.InboxMessage.objects.defer("parts").filter(which)
    if peer is not None:
        out, into = out.filter(lane=peer), into.filter(sender=peer)
    sent = list(out.order_by("-created_at", "-seq")[:limit])
    got = list(into.order_by("-received_at", "-seq")[:limit])
    got_receipts = _receipts("got", [row.pk for row in sent])
    given = _receipts("given", [row.message_id for row in got])
    dated = [
        *((row.created_at, row.seq, _sent(row, got_receipts.get((row.lane_id, row.pk))))
          for row in sent),
        *((row.received_at, row.seq, _received(row, given.get((row.sender_id, row.message_id))))
          for row in got),
    ]  # fmt: skip
    return tuple(view for _, _, view in sorted(dated, key=lambda row: row[:2]))


def _receipts(direction: str, ids: list[Any]) -> Mapping[tuple[str, Any], store.Receipt]:
    rows = store.Receipt.objects.filter(direction=direction, message_id__in=ids)
    return {(row.peer, row.message_id): row for row in rows}


def _sent(row: store.OutboxMessage, kept: store.Receipt | None) -> MessageView:
    receipt, view = _checked(kept, row.lane_id, row) if kept else (None, None)
    stage = Stage(row.status)
    if stage is Stage.QUEUED and row.problem_at is not None:
        stage = Stage.HELD_UP
    end = StepName.REFUSED if stage is Stage.REFUSED else StepName.DELIVERED
    queued = row.status == store.OutboxMessage.Status.QUEUED
    return MessageView(
        id=str(row.pk),
        direction="out",
        peer=row.lane_id,
        kind=row.kind,
        about=row.about,
        seq=row.seq,
        size=row.size,
        digest=bytes(row.digest).hex(),
        stage=stage,
        status=message(
            f"exchange-sent-{stage.value.replace('_', '-')}",
            peer=row.lane_id,
            at=row.settled_at or row.problem_at or row.created_at,
        ),
        steps=(
            StepView(StepName.CREATED, row.created_at),
            StepView(StepName.SENT, row.first_sent_at),
            StepView(end, row.settled_at),
        ),
        parts=_parts(row),
        receipt=view,
        reason=_reason(receipt),
        problem=_sentence(row.problem["code"], row.problem["args"]) if row.problem else None,
        attempts=row.attempts,
        next_attempt_at=row.lane.next_attempt_at if queued else None,
    )


def _received(row: store.InboxMessage, kept: store.Receipt | None) -> MessageView:
    receipt, view = _checked(kept, None, row) if kept else (None, None)
    stage = Stage(row.status)
    end = StepName.REFUSED if stage is Stage.REFUSED else StepName.DELIVERED
    return MessageView(
        id=str(row.message_id),
        direction="in",
        peer=row.sender_id,
        kind=row.kind,
        about=row.about,
        seq=row.seq,
        size=row.size,
        digest=bytes(row.digest).hex(),
        stage=stage,
        status=message(f"exchange-got-{stage.value}", peer=row.sender_id, at=row.received_at),
        steps=(
            StepView(StepName.CREATED, row.sent_at),
            StepView(StepName.RECEIVED, row.received_at),
            StepView(end, kept.at if kept else None),
        ),
        parts=_parts(row),
        receipt=view,
        reason=_reason(receipt),
    )


def _parts(row: store.OutboxMessage | store.InboxMessage) -> tuple[PartView, ...]:
    return tuple(
        PartView(entry.name, entry.media_type, entry.size, entry.sha256)
        for entry in read_manifest(bytes(row.manifest)).parts
    )


def _checked(
    kept: store.Receipt, giver: str | None, row: store.OutboxMessage | store.InboxMessage
) -> tuple[Receipt | None, ReceiptView]:
    """Verify a receipt now: its signature, its signer and that it is about this very content.

    ``giver`` is who must have given it; ``None`` for a receipt of our own.
    """
    try:
        document, receipt = read_receipt(bytes(kept.raw))
    except ExchangeError as error:
        why = message(f"error-{error.code}", **error.args_by_name)
        unread = ReceiptView(
            "", "", kept.at, Outcome(kept.outcome), "", verified=False, why_not=why
        )
        return None, unread
    digest = bytes(row.digest)
    if row.erased_at is None:
        digest = Letter(bytes(row.header), bytes(row.manifest), b"").digest
    key = signing_key(receipt.giver, document.signer)
    why_not = None
    if giver is not None and receipt.giver != giver:
        why_not = message("exchange-receipt-of-another")
    elif receipt.hash != digest or receipt.message_id != str(kept.message_id):
        why_not = message("exchange-receipt-other-content")
    elif key is None:
        why_not = message("exchange-receipt-unknown-key")
    elif not key.usable(receipt.at):
        why_not = message("exchange-receipt-key-not-valid")
    elif not document.verified_by(key):
        why_not = message("exchange-receipt-altered")
    return receipt, ReceiptView(
        receipt.giver,
        document.signer.hex(),
        receipt.at,
        receipt.outcome,
        receipt.hash.hex(),
        why_not is None,
        why_not,
    )


def _reason(receipt: Receipt | None) -> Message | None:
    reason = receipt.reason if receipt else None
    return _safe(reason.text, reason.code) if reason else None


def _sentence(code: str, args: Mapping[str, Any]) -> Message:
    return _safe(Reason(code, None, read_args(args)).text, code)


def _safe(text: Message, code: str) -> Message:
    """Return a sentence that certainly can be written.

    The peer's node may be newer than ours and name a reason that our catalogue does not know, or
    give it other arguments; the code is shown then.
    """
    try:
        catalogue().render(text, "en")
    except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError):
        return message("exchange-reason-unknown", code=code)
    return text


def _health(lane: store.Lane, heard: datetime | None) -> Message:
    if lane.failing_since is not None:
        return message("exchange-health-failing", since=lane.failing_since)
    last = max((at for at in (lane.answered_at, heard) if at is not None), default=None)
    if last is None:
        return message("exchange-health-unknown")
    return message("exchange-health-good", at=last)
