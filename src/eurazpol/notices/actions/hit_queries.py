"""Read hits: the list of the desk, one with its steps, and what every page warns of."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import F, Q, QuerySet

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may, require
from eurazpol.audit.actions.record import record_many, record_read
from eurazpol.exchange.domain.reason import read_arg
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message
from eurazpol.notices.actions.hit_rows import HITS, clock_of
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.domain import hit_wire as wire
from eurazpol.notices.domain.content import Said
from eurazpol.notices.domain.errors import UnknownNotice
from eurazpol.notices.domain.hit import (
    HitClock,
    HitField,
    HitOutcome,
    HitState,
    HitStep,
    Sure,
    steps_of,
)
from eurazpol.notices.domain.kinds import Kind
from eurazpol.notices.store.hits import HitRow, HitStepRow

PER_PAGE = 50


@dataclass(frozen=True, slots=True)
class FactView:
    """One fact of a hit."""

    field: HitField
    value: str
    source: str
    sure: Sure


@dataclass(frozen=True, slots=True)
class StepView:
    """A step after the report."""

    step: HitStep
    outcome: HitOutcome | None
    text: str
    facts: tuple[FactView, ...]
    at: datetime
    by: str
    by_peer: bool


@dataclass(frozen=True, slots=True)
class HitItem:
    """A line of the list. ``person`` is the name in the notice, empty when it was erased."""

    key: int
    number: str
    notice: int
    kind: Kind
    person: str
    ours: bool
    other: Country | None
    state: HitState
    at: datetime
    due: datetime | None
    arrest: bool


@dataclass(frozen=True, slots=True)
class HitView:
    """A hit as its page shows it."""

    item: HitItem
    found_in: Country
    custody: bool | None
    facts: tuple[FactView, ...]
    text: str
    authority: Said
    officer: str
    clock: HitClock
    arrived_at: datetime | None
    refusal: Message | None
    outcome: HitOutcome | None
    steps: tuple[StepView, ...]
    may_take: tuple[HitStep, ...]
    match: int | None
    erased: bool


def read_hit(deps: MatchDeps, key: int, actor: Actor, now: datetime) -> HitView:
    """Return a hit; the read is on record. Raises ``Forbidden``, :class:`UnknownNotice`."""
    require(actor, Act.HANDLE_HIT, HITS)
    row = HitRow.objects.select_related("notice").filter(pk=key).first()
    if row is None:
        raise UnknownNotice("hit-unknown", number=str(key))
    record_read(actor.entry("hit-read", "hit", str(row.uid), ground=row.notice.number), now)
    sent = wire.read(wire.HitSent, row.report) if row.report else None
    item = _item(deps, row, now)
    return HitView(
        item,
        Country(row.found_in),
        sent.custody if sent else None,
        _facts(sent.facts) if sent else (),
        sent.text if sent else "",
        sent.by.authority if sent else Said(),
        sent.by.officer if sent else "",
        clock_of(row),
        row.arrived_at,
        _refusal(row),
        HitOutcome(row.outcome) if row.outcome else None,
        tuple(_step(one) for one in row.steps.order_by("pk")),
        steps_of(owner=item.ours, clock=clock_of(row)) if sent else (),
        row.match_id,
        sent is None,
    )


def list_hits(
    deps: MatchDeps, actor: Actor, now: datetime, *, closed: bool = False
) -> tuple[HitItem, ...]:
    """Return hits, those first whose time runs out first; each is on record as listed."""
    require(actor, Act.HANDLE_HIT, HITS)
    rows = HitRow.objects.select_related("notice").filter(closed_at__isnull=not closed)
    ordered = rows.order_by(
        F("answered_at").asc(nulls_first=True), F("answer_by").asc(nulls_last=True), "-pk"
    )
    found = tuple(_item(deps, row, now) for row in ordered[:PER_PAGE])
    if found:
        entries = [actor.entry("hit-listed", "notice", one.number, ground="hits") for one in found]
        with transaction.atomic():
            record_many(entries, now)
    return found


def pressing(deps: MatchDeps, actor: Actor) -> QuerySet[HitRow] | None:
    """Return the hits that wait for this desk: to acknowledge or answer those of our notices."""
    if not may(actor, Act.HANDLE_HIT, HITS).allowed:
        return None
    own = HitRow.objects.filter(notice__origin=deps.notices.node.name)
    return own.filter(closed_at=None, answered_at=None)


def overdue(actor: Actor, now: datetime) -> QuerySet[HitRow] | None:
    """Return the hits of which a time has passed, on either side."""
    if not may(actor, Act.HANDLE_HIT, HITS).allowed:
        return None
    late = Q(acknowledged_at=None, acknowledge_by__lte=now) | Q(answer_by__lte=now)
    return HitRow.objects.filter(late, closed_at=None, answered_at=None)


def _item(deps: MatchDeps, row: HitRow, now: datetime) -> HitItem:
    ours = row.notice.origin == deps.notices.node.name
    clock = clock_of(row)
    due = clock.answer_by if clock.acknowledged_at else clock.acknowledge_by
    other = row.found_in if ours else row.notice.issuer
    return HitItem(
        row.pk, row.notice.number, row.notice_id, Kind(row.notice.kind), row.notice.title, ours,
        Country(other) if other else None, clock.state(now), row.at,
        None if clock.answered_at or clock.closed_at else due, row.arrest,
    )  # fmt: skip


def _facts(facts: tuple[wire.Fact, ...]) -> tuple[FactView, ...]:
    return tuple(FactView(one.field, one.value, one.source, one.sure) for one in facts)


def _step(row: HitStepRow) -> StepView:
    facts = tuple(
        FactView(HitField(one["field"]), one["value"], one["source"], Sure(one["sure"]))
        for one in row.data
    )
    outcome = HitOutcome(row.outcome) if row.outcome else None
    return StepView(HitStep(row.step), outcome, row.text, facts, row.at, row.by, row.by_peer)


def _refusal(row: HitRow) -> Message | None:
    found = read_arg(row.refusal) if row.refusal else None
    return found if isinstance(found, Message) else None
