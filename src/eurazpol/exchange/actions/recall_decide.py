"""Decide about an order of recall on whose letter something rests here: let it go, or keep it."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.recall_obey import demand_of
from eurazpol.exchange.domain.errors import ExchangeError, NotAllowed
from eurazpol.exchange.store.recall import Recall

MIN_GROUND = 10


@dataclass(frozen=True, slots=True)
class Decision:
    """What an officer decides about the order with that id; ``ground`` names law and article."""

    order: str
    keep: bool
    ground: str = ""


@transaction.atomic
def decide(deps: ExchangeDeps, decision: Decision, actor: Actor, now: datetime) -> None:
    """Record the decision; the worker carries it out and answers.

    The caller has asked for the right. Raises :class:`NotAllowed` when nothing waits for a
    decision, :class:`ExchangeError` when something is kept without a ground of law.
    """
    rows = Recall.objects.select_for_update().filter(side=Recall.Side.GOT, holder=deps.node)
    row = rows.filter(order=decision.order, status=Recall.Status.PENDING).first()
    if row is None:
        raise NotAllowed("exchange-recall-not-pending", field="order", id=decision.order)
    ground = decision.ground.strip()[:500]
    if decision.keep and len(ground) < MIN_GROUND:
        raise ExchangeError("exchange-recall-ground", field="ground", minimum=MIN_GROUND)
    row.decided_by, row.decided_at = actor.name, now
    row.keep_ground = ground if decision.keep else ""
    demand = demand_of(row)
    if decision.keep and demand is not None:
        for keeper in deps.keepers:
            keeper.keep(demand, ground, now)
        row.status, row.answer_due = Recall.Status.KEPT, True
    else:
        row.status = Recall.Status.ASKED
    details = {"keep": decision.keep, "message": str(row.message_id)}
    record(actor.entry("recall-decided", "recall", str(row.order), ground=ground, details=details),
           now)  # fmt: skip
    row.save()
