"""A hit in hand: opened and locked, its steps, its journal, its letters."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.exchange.domain.handling import Handling
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.domain import hit_wire as wire
from eurazpol.notices.domain.content import Said
from eurazpol.notices.domain.errors import UnknownNotice
from eurazpol.notices.domain.hit import HitClock, HitStep
from eurazpol.notices.ports import Outgoing
from eurazpol.notices.store.hits import HitRow, HitStepRow

HITS = Target(ObjectKind.MATCH)


@dataclass(frozen=True, slots=True)
class HitHand:
    """Who works at which hit, when."""

    deps: MatchDeps
    row: HitRow
    actor: Actor
    now: datetime

    @property
    def ours(self) -> bool:
        """Whether the notice is of this node: then we owe the answer."""
        return self.row.notice.origin == self.deps.notices.node.name

    @property
    def peer(self) -> str:
        """The node on the other side."""
        return str(self.row.finder if self.ours else self.row.notice.origin)

    @property
    def clock(self) -> HitClock:
        """What happened so far."""
        return clock_of(self.row)

    def journal(self, action: str, ground: str = "", **details: Any) -> None:
        """Write the row of the journal."""
        entry = self.actor.entry(
            action, "hit", str(self.row.uid), ground=ground[:1000], details=details
        )
        record(entry, self.now)

    def post(self, kind: str, body: wire.HitSent | wire.StepSent) -> str:
        """Queue a letter to the other side and return its id."""
        letter = Outgoing(self.peer, kind, wire.plain(body), self.row.notice.number, Handling(), ())
        return self.deps.notices.courier.send(letter, self.actor, self.now)


def opened(deps: MatchDeps, key: int, actor: Actor, now: datetime) -> HitHand:
    """Open a hit for a step, locked; the right is asked for first."""
    require(actor, Act.HANDLE_HIT, HITS)
    rows = HitRow.objects.select_for_update(of=("self",)).select_related("notice")
    row = rows.filter(pk=key).first()
    if row is None:
        raise UnknownNotice("hit-unknown", number=str(key))
    return HitHand(deps, row, actor, now)


def clock_of(row: HitRow) -> HitClock:
    """Return what happened to a hit so far."""
    return HitClock(
        row.acknowledge_by, row.answer_by, row.acknowledged_at, row.answered_at, row.closed_at
    )


def start_clock(row: HitRow, arrived: datetime) -> None:
    """Count both times from the arrival at the owner."""
    sent = wire.read(wire.HitSent, row.report)
    row.arrived_at = arrived
    row.acknowledge_by = arrived + timedelta(minutes=sent.acknowledge_minutes)
    row.answer_by = arrived + timedelta(minutes=sent.answer_minutes)


def desk_of(actor: Actor) -> wire.Desk:
    """Return who writes."""
    name = actor.authority_name
    return wire.Desk(authority=Said(kk=name.kk, ru=name.ru, en=name.en), officer=actor.name[:300])


def put_step(hand: HitHand, sent: wire.StepSent, *, by_peer: bool) -> None:
    """Keep a step and what it changes at the hit."""
    row, at = hand.row, min(sent.at, hand.now)
    HitStepRow.objects.create(
        hit=row, uid=sent.id, step=sent.step.value,
        outcome=sent.outcome.value if sent.outcome else "", text=sent.text,
        data=wire.plain(sent)["facts"], at=at, by=sent.by.officer, by_peer=by_peer,
    )  # fmt: skip
    match sent.step:
        case HitStep.CLOSED:
            row.closed_at, row.outcome = at, sent.outcome.value if sent.outcome else ""
        case HitStep.SUPPLEMENT:
            row.answered_at, row.answer, row.late_told_at = None, "", None
            minutes = wire.read(wire.HitSent, row.report).answer_minutes
            row.answer_by = at + timedelta(minutes=minutes)
        case _:
            row.acknowledged_at = row.acknowledged_at or at
            row.arrived_at = row.arrived_at or at
            if sent.step.answers:
                row.answered_at, row.answer = at, sent.step.value
    row.save()
