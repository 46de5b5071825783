"""Settle letters of ours by receipts that came in a carried file, as if they had come by wire."""

from collections.abc import Sequence
from datetime import datetime

from eurazpol.exchange.actions.deliver import settle
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.hold_up import Answer
from eurazpol.exchange.actions.refusals import keep_refusal
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.directory import Node
from eurazpol.exchange.domain.errors import Claim, Refusal, Refused, refused
from eurazpol.exchange.domain.receipt import Sent, check_receipt, open_answer, read_receipt
from eurazpol.exchange.store.models import OutboxMessage


def take_answers(
    deps: ExchangeDeps, peer: str, answers: Sequence[bytes], origin: str, now: datetime
) -> None:
    """Settle what the proven receipts among ``answers`` settle; the others are recorded."""
    directory = current_directory()
    if directory is None:
        return
    node = directory.node(peer)
    found: list[Answer] = []
    for raw in answers:
        try:
            answer = _proven(deps, node, raw, now)
        except Refused as error:
            keep_refusal(raw, error.claimed(Claim(peer)), origin, now)
            continue
        if answer.row.status == OutboxMessage.Status.QUEUED:
            found.append(answer)
    if found:
        settle(deps, peer, found, now)


def _proven(deps: ExchangeDeps, peer: Node, raw: bytes, now: datetime) -> Answer:
    signed = open_answer(raw, deps.keys)
    id_ = read_receipt(signed)[1].message_id
    letters = OutboxMessage.objects.defer("header", "manifest", "parts").filter(lane=peer.name)
    row = letters.filter(pk=id_).first() if id_ else None
    if row is None:
        raise refused(Refusal.WRONG_ANSWER, peer=peer.name)
    sent = Sent(str(row.pk), bytes(row.digest), b"")
    return Answer(row, check_receipt(signed, sent, deps.node, peer, now), signed)
