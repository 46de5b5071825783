"""Carry out orders of recall at the holder, one after another, and answer them.

1. One transaction an order: weigh it, erase or mark anew what was made of the letter, pass the
   order on. A node that dies before the end has done nothing; after it, all of it.
2. What was erased is taken off the disk, outside any transaction; dying here repeats it.
3. One transaction an order: the receipt is signed, kept and sent. It can say "erased" only then.
"""

import logging
from collections.abc import Callable
from datetime import datetime

from django.db import transaction

from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.attachments import erase_attachments
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.recall import give, order_for
from eurazpol.exchange.actions.recall_answer import answer
from eurazpol.exchange.actions.recall_outbox import erase_settled, want_erased
from eurazpol.exchange.domain.letter import read_manifest
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.exchange.domain.recall import Action, Demand, Order, read_order
from eurazpol.exchange.domain.recall_content import left_of
from eurazpol.exchange.domain.recall_onward import onward_wish
from eurazpol.exchange.domain.steps import Step
from eurazpol.exchange.store.models import InboxMessage, OutboxMessage
from eurazpol.exchange.store.recall import Derivation, Recall
from eurazpol.kernel.texts import Message

log = logging.getLogger(__name__)

_GOT = {"side": Recall.Side.GOT}


def work_recalls(deps: ExchangeDeps, now: datetime) -> int:
    """Carry out and answer what waits; return how many orders were answered."""
    for pk in _pks(deps, status=Recall.Status.ASKED):
        _each(carry_out, deps, pk, now)
    emptied = erase_settled(deps, now)
    scrubbing = _pks(deps, status=Recall.Status.SCRUBBING)
    if (scrubbing or emptied) and deps.scrub is not None:
        deps.scrub(now)
        deps.steps.reach(Step.RECALL_SCRUBBED)
    for pk in scrubbing:
        _each(_done, deps, pk, now)
    answered = _pks(deps, answer_due=True)
    for pk in answered:
        _each(_answered, deps, pk, now)
    return len(scrubbing) + len(answered)


def demand_of(row: Recall) -> Demand | None:
    """Return the order with the letter that it is about; ``None`` when that is not here."""
    order = read_order(bytes(row.raw))
    held = InboxMessage.objects.filter(sender=row.owner, message_id=row.message_id).first()
    if held is None:
        return None
    manifest = read_manifest(bytes(held.manifest))
    files = [one.sha256 for one in manifest.files]
    if order.action is Action.NARROW:
        files = [one for one in files if one in order.files]
    return Demand(order, held.kind, manifest.body, tuple(files), held.received_at)


@transaction.atomic
def carry_out(deps: ExchangeDeps, pk: int, now: datetime) -> None:
    """Weigh one order and do what it says, or lay it before a person."""
    row = Recall.objects.select_for_update().get(pk=pk)
    if row.status != Recall.Status.ASKED:
        return
    demand = demand_of(row)
    if demand is None:
        row.status, row.answer_due = Recall.Status.NOT_HELD, True
        row.save(update_fields=["status", "answer_due"])
        return
    why = [] if row.decided_at else _rests_on(deps, demand, now)
    if why:
        row.status, row.answer_due = Recall.Status.PENDING, True
        row.due_at = now + deps.terms.recall_decide_within
        row.why = [write_arg(one) for one in why]
        for keeper in deps.keepers:
            keeper.put_off(demand, tuple(why), row.due_at, now)
        row.save(update_fields=["status", "answer_due", "due_at", "why"])
        return
    obey(deps, row, demand, now)


def _rests_on(deps: ExchangeDeps, demand: Demand, now: datetime) -> list[Message]:
    if not demand.order.erases:
        return []
    return [why for keeper in deps.keepers for why in keeper.rests_on(demand, now)]


def obey(deps: ExchangeDeps, row: Recall, demand: Demand, now: datetime) -> None:
    """Erase or mark anew, here and onward; the row is locked."""
    deps.steps.reach(Step.RECALL_ERASING)
    for keeper in deps.keepers:
        keeper.obey(demand, now)
    if demand.whole:
        erase_attachments(deps, demand.order.message, now)
    held = InboxMessage.objects.get(sender=row.owner, message_id=row.message_id)
    left = left_of(demand.order, bytes(held.manifest), bytes(held.parts))
    entry = EXCHANGE.entry(
        "content-erased" if demand.order.erases else "conditions-narrowed",
        "message", str(row.message_id), ground=demand.order.ground,
        details={"order": str(row.order), "files": len(left.files)},
    )  # fmt: skip
    record(entry, now)
    InboxMessage.objects.filter(pk=held.pk).update(
        manifest=left.manifest, parts=left.parts, erased_at=now
    )
    _pass_on(deps, row, demand, now)
    row.files = list(left.files)
    row.status = Recall.Status.SCRUBBING
    row.save(update_fields=["files", "status"])
    deps.steps.reach(Step.RECALL_ERASED)


def _pass_on(deps: ExchangeDeps, row: Recall, demand: Demand, now: datetime) -> None:
    """Give an order of our own for each letter in which the content left this node."""
    order = demand.order
    chain = [read_order(bytes.fromhex(raw)) for raw in row.chain]
    first = chain[-1].owner if chain else order.owner
    derived = Derivation.objects.filter(owner=order.owner, source_id=order.message)
    letters = OutboxMessage.objects.filter(pk__in=derived.values("letter"))
    for letter in letters.exclude(lane=first).order_by("created_at", "seq"):
        wish = onward_wish(demand, read_manifest(bytes(letter.manifest)))
        if wish is None:
            continue
        onward = order_for(
            deps, letter, action=wish.action, reason=order.reason, ground=order.ground, now=now,
            fields=wish.fields, files=wish.files, handling=wish.handling,
        )  # fmt: skip
        give(deps, letter, onward, cause=row, actor=EXCHANGE, now=now)
        if onward.erases:
            want_erased((letter.pk,), now)


@transaction.atomic
def _done(deps: ExchangeDeps, pk: int, now: datetime) -> None:
    """The bytes are gone: say so."""
    row = Recall.objects.select_for_update().get(pk=pk)
    if row.status != Recall.Status.SCRUBBING:
        return
    order: Order = read_order(bytes(row.raw))
    row.status = Recall.Status.ERASED if order.erases else Recall.Status.REMARKED
    row.save(update_fields=["status"])
    answer(deps, row, now)
    deps.steps.reach(Step.RECALL_ANSWERED)


@transaction.atomic
def _answered(deps: ExchangeDeps, pk: int, now: datetime) -> None:
    row = Recall.objects.select_for_update().get(pk=pk)
    if row.answer_due and row.status not in (Recall.Status.ASKED, Recall.Status.SCRUBBING):
        answer(deps, row, now)


def _pks(deps: ExchangeDeps, **which: object) -> list[int]:
    rows = Recall.objects.filter(**_GOT, holder=deps.node, **which)
    return list(rows.order_by("pk").values_list("pk", flat=True))


def _each(
    do: Callable[[ExchangeDeps, int, datetime], None], deps: ExchangeDeps, pk: int, now: datetime
) -> None:
    try:
        do(deps, pk, now)
    except Exception:
        # A fault of ours in one order must not stop the others; the next round tries it again.
        log.exception("exchange: order %s could not be carried out", pk)
