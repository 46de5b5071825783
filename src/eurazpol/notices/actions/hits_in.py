"""Take in hits and their steps; the exchange has already proven who sent them.

1. A hit is about a notice of this very node, and says that the sender found; the same one again
   changes nothing.
2. A step is about a hit between us and that very node, and one that its side may take. Steps that
   cross on the way are kept; what is closed stays closed.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.exchange.actions.deps import Settled
from eurazpol.exchange.domain.letter import Handler, Received
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.hand import Hand
from eurazpol.notices.actions.hit_rows import HitHand, put_step, start_clock
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.domain import hit_wire as wire
from eurazpol.notices.domain.errors import OutOfOrder
from eurazpol.notices.domain.hit import HitStep
from eurazpol.notices.domain.kinds import KINDS, Kind
from eurazpol.notices.store.hits import HitRow, HitStepRow
from eurazpol.notices.store.models import NoticeRow

PEER = Actor.system("hits")
_OF_FINDER = frozenset({HitStep.SUPPLEMENT, HitStep.CLOSED})
_OF_OWNER = frozenset(HitStep) - {HitStep.SUPPLEMENT}


def hit_handlers(deps: MatchDeps) -> Mapping[str, Handler]:
    """Return what takes in each kind of message, for the node to give to the exchange."""
    taking = {wire.HIT: _take_hit, wire.HIT_STEP: _take_step}
    return {kind: partial(transaction.atomic(handler), deps) for kind, handler in taking.items()}


def _take_hit(deps: MatchDeps, received: Received, now: datetime) -> None:
    sent = wire.read(wire.HitSent, received.body)
    state = deps.notices.courier.state_of(received.sender)
    if state is None or state.iso != sent.found_in:
        raise OutOfOrder("message-of-another-state", field="found_in", value=sent.found_in)
    own = deps.notices.node.name
    row = NoticeRow.objects.filter(uid=sent.notice, origin=own).first()
    if sent.origin != own or row is None or row.number != sent.number or not row.version:
        raise OutOfOrder("hit-no-notice", field="notice", value=sent.number)
    known = HitRow.objects.filter(uid=sent.id).first()
    if known is not None:
        if known.finder != received.sender or known.notice_id != row.pk:
            raise OutOfOrder("hit-no-notice", field="id", value=sent.id)
        return
    hit = HitRow(
        uid=sent.id, notice=row, finder=received.sender, found_in=sent.found_in,
        arrest=KINDS[Kind(row.kind)].arrest, report=dict(received.body),
        message_id=received.id, at=min(sent.at, now),
    )  # fmt: skip
    start_clock(hit, now)
    hit.save()
    HitHand(deps, hit, PEER, now).journal("hit-received", row.number, message=received.id)
    Hand(deps.notices, row, PEER, now).tell(message("notices-line-hit", state=state), by_peer=True)


def _take_step(deps: MatchDeps, received: Received, now: datetime) -> None:
    sent = wire.read(wire.StepSent, received.body)
    rows = HitRow.objects.select_for_update(of=("self",)).select_related("notice")
    row = rows.filter(uid=sent.hit).first()
    if row is None:
        raise OutOfOrder("hit-not-here", field="hit", value=sent.hit)
    hand = HitHand(deps, row, PEER, now)
    if hand.peer != received.sender or not row.report:
        raise OutOfOrder("hit-not-here", field="hit", value=sent.hit)
    if sent.step not in (_OF_FINDER if hand.ours else _OF_OWNER):
        raise OutOfOrder("hit-step-of-other-side", field="step", value=sent.step.value)
    if HitStepRow.objects.filter(uid=sent.id).exists() or row.closed_at is not None:
        return
    put_step(hand, sent, by_peer=True)
    hand.journal("hit-step-received", row.notice.number, step=sent.step.value, message=received.id)


def hit_settled(settled: Settled, now: datetime) -> None:  # noqa: ARG001
    """Note that a hit arrived at the owner, or that the owner's node refused it, and why."""
    if settled.kind != wire.HIT:
        return
    for row in HitRow.objects.filter(message_id=settled.message_id, arrived_at=None):
        if settled.outcome is Outcome.ACCEPTED:
            start_clock(row, settled.at)
        elif settled.reason is not None:
            row.refusal = write_arg(settled.reason.text)
        row.save()
