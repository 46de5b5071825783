"""Work out anew what follows from facts, events and papers: assessment, limits, queue columns."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.actions.clocks import write_clock
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.index_case import index_case
from eurazpol.cooperation.actions.person_keys import keep_keys
from eurazpol.cooperation.actions.restrict import keep_holder_inside
from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.domain.events import Happened
from eurazpol.cooperation.domain.facts import COVERT, Facts, facts_from
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.law_inputs import law_inputs
from eurazpol.cooperation.domain.limits import (
    Change,
    Clock,
    LimitChange,
    LimitState,
    clocks,
    nearest,
)
from eurazpol.cooperation.domain.situation import Situation, fingerprint
from eurazpol.cooperation.store.models import NEVER, CaseRow, EventRow, LimitRow, TaskRow
from eurazpol.kernel.country import Country
from eurazpol.kernel.person import name_order
from eurazpol.law.domain.assessment import Assessment
from eurazpol.law.domain.engine import assess
from eurazpol.law.domain.facts import parse_facts


def happened(row: CaseRow) -> tuple[Happened, ...]:
    """Return the events that count: neither replaced nor withdrawn, in their order."""
    rows = [event for event in row.events.all() if not event.replaced_by_id and not event.withdrawn]
    return tuple(as_event(event) for event in sorted(rows, key=lambda one: (one.day, one.pk)))


def as_event(row: EventRow) -> Happened:
    """Return an event as the domain knows it."""
    at: date | datetime = row.instant or row.day
    return Happened(row.origin, row.kind, at, row.zone, row.ground, from_peer=row.by_peer)


def papers_of(row: CaseRow) -> frozenset[str]:
    """Return the ids of the papers that are in the file."""
    there = (one for one in row.papers.all() if one.removed_at is None and not one.arriving)
    return frozenset(paper.paper for paper in there)


def _unsent(row: CaseRow) -> frozenset[str]:
    papers = (one for one in row.papers.all() if one.removed_at is None and not one.by_peer)
    return frozenset(one.paper for one in papers if one.sent_at is None)


def assessed(
    deps: CooperationDeps, row: CaseRow, now: datetime, as_of: date | None = None
) -> Assessment:
    """Return the law's answer: of the day of receipt, of today before it, or of ``as_of``."""
    events = happened(row)
    inputs = law_inputs(
        row.kind, Country(row.requesting), Country(row.requested), facts_from(row.facts), events,
        papers_of(row),
    )  # fmt: skip
    received = any(event.kind == "request_received" for event in events)
    today = now.astimezone(deps.node.zone).date()
    return assess(parse_facts(inputs, deps.book), deps.book, as_of or (None if received else today))


def situation(
    deps: CooperationDeps, row: CaseRow, now: datetime, assessment: Assessment | None = None
) -> Situation:
    """Return everything that a step of this file is judged on."""
    found = assessment or assessed(deps, row, now)
    opinion = max(row.opinions.all(), key=lambda one: one.pk, default=None)
    facts = facts_from(row.facts)
    return Situation(
        number=row.number,
        kind=kind_of(row.kind),
        side=Side(row.side),
        state=row.state,
        requesting=Country(row.requesting),
        requested=Country(row.requested),
        facts=facts,
        events=happened(row),
        papers=papers_of(row),
        unsent=_unsent(row),
        asked=tuple(row.asked),
        assessment=found,
        opinion=opinion.fingerprint if opinion else "",
        clocks=clocks_of(deps, row, facts, found),
        now=now,
        zone=deps.node.zone,
        book=deps.book,
    )


def clocks_of(
    deps: CooperationDeps, row: CaseRow, facts: Facts, found: Assessment
) -> tuple[Clock, ...]:
    """Return every limit; the end of the case ends those that still run."""
    kind, side = kind_of(row.kind), Side(row.side)
    urgent = bool(facts.assistance and facts.assistance.urgent)
    of_service = [
        limit
        for limit in kind.limits
        if (limit.side is side or limit.both) and limit.urgent in (None, urgent)
    ]
    changes = [
        LimitChange(one.limit, Change(one.change), one.at, one.ground, one.until)
        for one in sorted(row.limit_changes.all(), key=lambda one: one.pk)
    ]
    all_clocks = clocks(found.limits, of_service, happened(row), changes, deps.node.zone)
    if not kind.state(row.state).final:
        return all_clocks
    return tuple(replace(clock, state=LimitState.MET) for clock in all_clocks)


def finish(work: Work) -> None:
    """Work everything out and save the file under a new version."""
    row, deps = work.row, work.deps
    found = assessed(deps, row, work.now)
    facts = work.facts
    row.decision, row.book_version = found.decision.value, found.book_version
    row.fingerprint, row.missing = fingerprint(found), list(found.missing_papers)
    subject = facts.subject
    row.person = subject.name("Cyrl", "Latn")[:300] if subject else ""
    row.person_order, row.holder_order = name_order(row.person), name_order(row.holder_name)
    keep_keys(row, facts)
    row.urgent = bool(facts.assistance and facts.assistance.urgent)
    row.covert = bool(facts.assistance and COVERT & set(facts.assistance.measures))
    state = work.state
    row.stage, row.waits = state.stage.value, state.waits.value
    if state.final and row.closed_at is None:
        row.closed_at = work.now
        TaskRow.objects.filter(case=row, done_at=None).update(done_at=work.now)
    _save_limits(row, clocks_of(deps, row, facts, found), work.now)
    if row.restricted:
        keep_holder_inside(work)
    row.version += 1
    row.save()
    index_case(row)
    work.deps.persons_changed(row.number, work.now)


def _save_limits(row: CaseRow, found: Sequence[Clock], now: datetime) -> None:
    LimitRow.objects.filter(case=row).delete()
    LimitRow.objects.bulk_create(
        LimitRow(
            case=row,
            limit=clock.id,
            state=clock.state.value,
            due_at=clock.due_at,
            near_at=clock.near_at,
            ours=clock.owner in (None, Side(row.side)),
            period=clock.period,
            data=write_clock(clock),
        )
        for clock in {clock.id: clock for clock in reversed(found)}.values()
    )
    first = nearest(found, Side(row.side), now)
    row.next_limit = write_clock(first) if first else None
    # A term that only has to pass, or a duty of the other side, is shown but does not lift the
    # case up in the queue: it presses nobody here.
    ours = first and not first.period and first.owner in (None, Side(row.side))
    row.next_due_at = first.due_at if first and ours else None
    row.due_order = row.next_due_at or NEVER
    row.pins_at = first.last_day_begins if first and ours else NEVER
