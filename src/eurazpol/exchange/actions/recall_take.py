"""Take in orders of recall at the holder, and receipts of erasure at the owner.

Both run in the transaction that keeps the letter. An order is only proven and kept here; the worker
carries it out (``recall_obey``), so that a letter is answered at once whatever has to be erased.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

import msgspec

from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps, Settled
from eurazpol.exchange.actions.recall_views import open_holders
from eurazpol.exchange.actions.trusted import signing_key
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.errors import Refusal, Refused, refused
from eurazpol.exchange.domain.letter import Received
from eurazpol.exchange.domain.recall import (
    Action,
    ErasedBody,
    Erasure,
    How,
    OrderBody,
    check_letter,
    prove_erasures,
    prove_orders,
    read_erasure,
    read_order,
)
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.exchange.store.models import InboxMessage
from eurazpol.exchange.store.recall import ErasureReceipt, Recall

B = TypeVar("B", bound=msgspec.Struct)
_ORDERS = tuple(action.kind for action in Action)


def take_order(deps: ExchangeDeps, received: Received, now: datetime) -> None:
    """Prove and keep an order; the same order again asks for the answer again.

    Raises :class:`Refused` by the rules of ``domain.recall``.
    """
    raws = _bytes(_body(received, OrderBody).orders)
    orders = prove_orders(raws, received.sender, deps.node, signing_key)
    order = orders[0]
    if received.kind != order.action.kind:
        raise refused(Refusal.MALFORMED, field="kind")
    held = InboxMessage.objects.filter(sender=order.owner, message_id=order.message)
    digest = held.values_list("digest", flat=True).first()
    if digest is not None:
        check_letter(order, bytes(digest))
    known = Recall.objects.filter(side=Recall.Side.GOT, order=order.id)
    if known.exists():
        known.update(answer_due=True)
        return
    details = {"from": order.owner, "action": order.action.value, "message": order.message}
    entry = EXCHANGE.entry(
        "recall-received", "recall", order.id, ground=order.ground, details=details
    )
    record(entry, now)
    about = (keeper.case_of(order.owner, order.message) for keeper in deps.keepers)
    Recall.objects.create(
        side=Recall.Side.GOT,
        order=order.id,
        owner=order.owner,
        holder=deps.node,
        message_id=order.message,
        action=order.action.value,
        kind=held.values_list("kind", flat=True).first() or "",
        about=next(filter(None, about), ""),
        raw=raws[0],
        chain=[raw.hex() for raw in raws[1:]],
        ordered_at=order.given_at,
        letter_id=received.id,
    )


def take_erased(deps: ExchangeDeps, received: Received, now: datetime) -> None:
    """Prove and keep receipts of erasure for an order of ours.

    Raises :class:`Refused`: nothing that we ordered, or receipts that do not hold together.
    """
    raws = _bytes(_body(received, ErasedBody).receipts)
    first = read_erasure(raws[0])
    row = Recall.objects.select_for_update().filter(
        side=Recall.Side.GIVEN, owner=deps.node, order=first.order
    ).select_related(None).first()  # fmt: skip
    if row is None:
        raise Refused("exchange-recall-unknown", field="receipts", id=first.order)
    if received.sender != row.holder:
        raise refused(Refusal.WRONG_ANSWER, peer=received.sender)
    order = read_order(bytes(row.raw))
    found = prove_erasures(raws, order, signing_key)
    for raw, erasure in zip(raws, found, strict=True):
        _keep(row, raw, erasure, now)
    row.status = Recall.Status(found[0].how.value)
    row.receipt, row.receipt_at = raws[0], found[0].given_at
    row.due_at = _until(found[0])
    before = row.confirmed_at
    row.confirmed_at = None if open_holders(row) else before or now
    row.save(update_fields=["status", "receipt", "receipt_at", "due_at", "confirmed_at"])
    if before is None and row.confirmed_at is not None:
        for keeper in deps.keepers:
            keeper.confirmed(order, row.about, now)
    details = {
        "from": row.holder, "how": found[0].how.value, "message": str(row.message_id),
        "receipts": len(found),
    }  # fmt: skip
    record(EXCHANGE.entry("recall-confirmed", "recall", str(row.order), details=details), now)
    if row.cause_id:
        Recall.objects.filter(pk=row.cause_id).update(answer_due=True)


def order_settled(deps: ExchangeDeps, settled: Settled, now: datetime) -> None:  # noqa: ARG001
    """Note that a holder refused an order of ours; the reason stands at the letter."""
    if settled.outcome is Outcome.REFUSED and settled.kind in _ORDERS:
        Recall.objects.filter(
            side=Recall.Side.GIVEN, owner=deps.node, letter_id=settled.message_id
        ).exclude(receipt__isnull=False).update(status=Recall.Status.REFUSED)


def recalled_before(sender: str, letters: Sequence[str]) -> frozenset[str]:
    """Return those of the letters that came only after their owner had taken them back whole.

    Every order about one of them is carried out anew and answered again: a narrowing on the letter
    that is here now, a recall on nothing.
    """
    rows = Recall.objects.filter(side=Recall.Side.GOT, owner=sender, message_id__in=letters)
    found = list(rows.only("action", "message_id"))
    if found:
        rows.exclude(status=Recall.Status.ASKED).update(status=Recall.Status.ASKED)
    return frozenset(str(row.message_id) for row in found if row.action == "recall")


def _keep(row: Recall, raw: bytes, erasure: Erasure, now: datetime) -> None:
    ErasureReceipt.objects.update_or_create(
        recall=row,
        giver=erasure.giver,
        order=erasure.order,
        defaults={
            "message_id": erasure.message,
            "how": erasure.how.value,
            "at": erasure.given_at,
            "kept_at": now,
            "raw": raw,
        },
    )


def _until(erasure: Erasure) -> datetime | None:
    if erasure.how is not How.PENDING or not erasure.until:
        return None
    return wire.read_instant(erasure.until, "until")


def _bytes(texts: Sequence[str]) -> tuple[bytes, ...]:
    return tuple(bytes.fromhex(text) for text in texts)


def _body(received: Received, shape: type[B]) -> B:
    return wire.shaped(dict(received.body), shape, "body")
