"""Sign and send a receipt of erasure, with those of the nodes to which the content went on."""

from datetime import datetime
from hashlib import sha256

from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.bounds import MAX_ONWARD
from eurazpol.exchange.domain.letter import Content
from eurazpol.exchange.domain.recall import (
    ERASED_LETTER,
    Erasure,
    How,
    Onward,
    Order,
    read_order,
    write_erasure,
)
from eurazpol.exchange.store.recall import ErasureReceipt, Recall


def answer(deps: ExchangeDeps, row: Recall, now: datetime) -> None:
    """Answer an order that we got, whose row is locked; the newest receipt replaces the last."""
    order = read_order(bytes(row.raw))
    given = list(row.onward.order_by("pk"))
    raw = write_erasure(_erasure(deps, row, order, given, now), deps.keys.signing(now))
    details = {"to": row.owner, "how": row.status, "message": str(row.message_id)}
    record(EXCHANGE.entry("recall-answered", "recall", str(row.order), details=details), now)
    receipts = [raw, *_onward_receipts(given)]
    body = {"receipts": [one.hex() for one in receipts[: MAX_ONWARD + 1]]}
    content = Content(ERASED_LETTER, row.about, body)
    send(deps, to=row.owner, content=content, actor=EXCHANGE, now=now)
    row.receipt, row.receipt_at, row.answer_due = raw, now, False
    row.save(update_fields=["receipt", "receipt_at", "answer_due"])


def _erasure(
    deps: ExchangeDeps, row: Recall, order: Order, given: list[Recall], now: datetime
) -> Erasure:
    how = How(row.status)
    erased = how is How.ERASED
    return Erasure(
        at=wire.write_instant(now),
        digest=order.digest,
        fields=order.fields if erased else (),
        files=tuple(row.files) if erased else (),
        giver=deps.node,
        ground=row.keep_ground if how is How.KEPT else "",
        how=how,
        message=order.message,
        onward=tuple(_onward(one) for one in given[:MAX_ONWARD]),
        order=order.id,
        owner=order.owner,
        until=wire.write_instant(row.due_at) if how is How.PENDING and row.due_at else "",
    )


def _onward(row: Recall) -> Onward:
    order = read_order(bytes(row.raw))
    receipt = sha256(bytes(row.receipt)).hexdigest() if row.receipt else ""
    return Onward(
        digest=order.digest, message=order.message, order=order.id, receipt=receipt, to=order.to
    )


def _onward_receipts(given: list[Recall]) -> list[bytes]:
    """Return the receipts got, a holder's before those of the nodes that it names."""
    rows = ErasureReceipt.objects.filter(recall__in=given).order_by("recall", "pk")
    return [bytes(row.raw) for row in rows]
