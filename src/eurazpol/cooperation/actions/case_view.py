"""Everything that the case page shows, put together from one file."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, Side, may
from eurazpol.cooperation.actions.casework_view import casework_of, held_back, notes_of
from eurazpol.cooperation.actions.clocks import limit_view
from eurazpol.cooperation.actions.conditions import conditions_of, marking, use_of
from eurazpol.cooperation.actions.conditions_view import Handled, condition_views
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.earlier import earlier_contacts
from eurazpol.cooperation.actions.paper_views import Judging, paper_views
from eurazpol.cooperation.actions.person_keys import names_of
from eurazpol.cooperation.actions.queries import (
    authority_name,
    peer_status,
)
from eurazpol.cooperation.actions.refresh import assessed, clocks_of, situation
from eurazpol.cooperation.actions.retention import retention_of
from eurazpol.cooperation.actions.signed_view import SignedView, signed_of
from eurazpol.cooperation.actions.steps_view import steps_of
from eurazpol.cooperation.actions.tasks import task_view
from eurazpol.cooperation.actions.together import load_together
from eurazpol.cooperation.actions.views import (
    CaseView,
    ContactView,
    DecisionView,
    EventView,
    GroundView,
    HistoryView,
    LawSummary,
    LawView,
    LimitView,
    OpinionView,
    Rights,
)
from eurazpol.cooperation.actions.work import stored_text, target
from eurazpol.cooperation.domain.conditions import (
    PAPERS,
    TEXT,
    refused_places,
    without,
)
from eurazpol.cooperation.domain.declare import Outcome, Waits
from eurazpol.cooperation.domain.errors import UnknownCase
from eurazpol.cooperation.domain.events import EVENTS
from eurazpol.cooperation.domain.facts import facts_from
from eurazpol.cooperation.domain.limits import LimitState, nearest
from eurazpol.cooperation.domain.requirements import ground_text
from eurazpol.cooperation.domain.sentences import (
    awaits,
    conclusion,
    limit_sentence,
    status_sentence,
)
from eurazpol.cooperation.domain.situation import Situation, fingerprint
from eurazpol.cooperation.store.models import CaseRow, DecisionRow, EventRow
from eurazpol.exchange.domain.handling import UseKind
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message
from eurazpol.law.domain.assessment import Assessment

_LINE_WITHHELD = Message("cooperation-history-withheld")
_RELATED = (
    "events", "papers", "opinions", "decisions", "tasks", "notes", "limit_changes", "history",
    "proposals", "advice", "links", "linked_from", "conditions", "editors",
)  # fmt: skip


def case_view(
    deps: CooperationDeps,
    number: str,
    actor: Actor,
    now: datetime,
    kind: UseKind = UseKind.READ,
) -> CaseView:
    """Return the page of a file; the right to read it is tested by ``read_case``.

    What a handling condition bars from ``kind`` of use is left out, with the reason.
    """
    return view_of(deps, case_row(number), actor, now, kind)


def view_of(
    deps: CooperationDeps, row: CaseRow, actor: Actor, now: datetime, kind: UseKind = UseKind.READ
) -> CaseView:
    """Return the page of a file whose row is at hand; what hangs on it is read in one query."""
    load_together(row, _RELATED)
    here = situation(deps, row, now)
    laid = conditions_of(row, deps.courier.state_of)
    judging = Judging(laid, use_of(row, actor, kind), now)
    hidden = refused_places(laid, row.facts, judging.use, now)
    facts = without(here.facts, hidden)
    zone, state, peer = deps.node.zone, here.kind.state(row.state), Country(row.peer_state)
    clock = nearest(here.clocks, here.side, now)
    waits = {item.value for item in Waits}
    signed = signed_of(row.papers.all())
    beside = casework_of(row, here, actor, deps.node.state)
    ended = sorted((task for task in row.tasks.all() if task.outcome), key=lambda one: -one.pk)
    return CaseView(
        number=row.number,
        version=row.version,
        kind_id=row.kind,
        kind=here.kind.text,
        side=here.side,
        requesting=here.requesting,
        requested=here.requested,
        peer=peer,
        peer_node=row.peer_node,
        peer_number=row.peer_number,
        state_id=row.state,
        state=state.text,
        stage=state.stage,
        sentence=status_sentence(state, row.state_since, peer, zone),
        sentence_limit=limit_sentence(clock, now) if clock else None,
        waits=state.waits,
        awaits=awaits(state, peer, row.peer_waits_for),
        state_since=row.state_since,
        peer_status=peer_status(row),
        peer_status_at=row.peer_status_at,
        peer_awaits=_peer_awaits(row, waits),
        handling=row.handling,
        urgent=row.urgent,
        holder=row.holder_name,
        holder_id=row.holder_id,
        authority=authority_name(row),
        facts=facts,
        person=facts.subject.name("Cyrl", "Latn") if facts.subject and hidden else row.person,
        limits=_limits(here),
        steps=held_back(steps_of(here, target(row), actor), beside.proposal),
        papers=paper_views(row, here, judging, signed),
        events=_events(row),
        timeline=_timeline(row, judging, signed),
        decisions=_decisions(row, here),
        opinions=_opinions(row, here.fingerprint),
        tasks=tuple(
            task_view(task, now, actor) for task in row.tasks.all() if task.done_at is None
        ),
        notes=() if kind is UseKind.EXPORT else notes_of(row, actor),
        earlier=_contacts(row, here, actor, now),
        law=_summary(here.assessment, row),
        rights=_rights(row, actor),
        created_at=row.created_at,
        closed_at=row.closed_at,
        retention=retention_of(deps, row, now),
        zone=str(zone),
        asked=tuple(row.asked),
        restricted=row.restricted,
        conditions=Handled(
            marking(laid),
            condition_views(laid, now),
            {place: judged.why for place, judged in hidden.items() if judged.why},
        ),
        casework=beside,
        done_tasks=tuple(task_view(task, now, actor) for task in ended),
    )


def law_view(
    deps: CooperationDeps, number: str, as_of: date | None, actor: Actor, now: datetime
) -> LawView:
    """Return the legal panel, of the law of ``as_of`` where given."""
    row = case_row(number)
    load_together(row, _RELATED)
    found = assessed(deps, row, now, as_of)
    return LawView(
        number=row.number,
        as_of=found.as_of,
        summary=_summary(found, row),
        limits=tuple(
            limit_view(clock, Side(row.side), now)
            for clock in clocks_of(deps, row, facts_from(row.facts), found)
            if clock.citation
        ),
        opinions=_opinions(row, fingerprint(found)),
        may_give_opinion=as_of is None and may(actor, Act.RECORD_OPINION, target(row)).allowed,
    )


def case_row(number: str) -> CaseRow:
    """Return the row of a file; raises :class:`UnknownCase`."""
    row = CaseRow.objects.filter(number=number).select_related("earlier", "retention").first()
    if row is None:
        raise UnknownCase("case-unknown", number=number)
    return row


def _peer_awaits(row: CaseRow, known: set[str]) -> Message | None:
    if row.peer_waits_for not in known:
        return None
    return Message(f"cooperation-peer-awaits-{row.peer_waits_for}")


def _limits(here: Situation) -> tuple[LimitView, ...]:
    order = {LimitState.RUNNING: 0, LimitState.PAUSED: 1, LimitState.MET: 2}
    ordered = sorted(here.clocks, key=lambda clock: (order[clock.state], clock.due_at))
    return tuple(limit_view(clock, here.side, here.now) for clock in ordered)


def _events(row: CaseRow) -> tuple[EventView, ...]:
    rows = sorted(row.events.all(), key=lambda one: (one.day, one.pk), reverse=True)
    old: dict[int, list[EventRow]] = {}
    for event in rows:
        if event.replaced_by_id:
            old.setdefault(event.replaced_by_id, []).append(event)
    return tuple(
        _event(event, old) for event in rows if not event.replaced_by_id and not event.withdrawn
    )


def _event(row: EventRow, old: Mapping[int, list[EventRow]]) -> EventView:
    return EventView(
        id=row.pk,
        kind=row.kind,
        text=EVENTS[row.kind].text,
        at=row.instant or row.day,
        zone=row.zone,
        ground=row.ground,
        by_peer=row.by_peer,
        recorded_at=row.recorded_at,
        recorded_by=row.recorded_by,
        replaced=tuple(_event(one, old) for one in old.get(row.pk, ())),
        correction=row.correction_reason,
    )


def _timeline(
    row: CaseRow, judging: Judging, signed: Mapping[str, SignedView]
) -> tuple[HistoryView, ...]:
    texts = {one.place: judging.why_not(one.place) for one in judging.laid}
    hidden = {
        paper.document_id
        for paper in row.papers.all()
        if texts and judging.why_not(f"{PAPERS}/{paper.pk}")
    }
    rows = sorted(row.history.all(), key=lambda one: (one.at, one.pk), reverse=True)
    return tuple(
        HistoryView(
            category=one.category,
            text=_LINE_WITHHELD if one.document_id in hidden else stored_text(one.text),
            detail="" if texts.get(f"{TEXT}/{one.message_id}") else one.detail,
            at=one.at,
            actor=one.actor,
            system=one.system,
            by_peer=one.by_peer,
            document_id="" if one.document_id in hidden else one.document_id,
            message_id=one.message_id,
            for_name=one.for_name,
            signed=signed.get(one.document_id),
        )
        for one in rows
    )


def _decisions(row: CaseRow, here: Situation) -> tuple[DecisionView, ...]:
    return tuple(
        _decision(one, here) for one in sorted(row.decisions.all(), key=lambda one: -one.pk)
    )


def _decision(row: DecisionRow, here: Situation) -> DecisionView:
    outcome = Outcome(row.outcome)
    return DecisionView(
        outcome=outcome,
        text=outcome.text,
        decided=row.decided,
        reason=row.reason,
        verification=row.verification,
        optional_ground=row.optional_ground,
        grounds=tuple(
            GroundView(ground, ground_text(ground, here.book), instrument, article, "")
            for ground, instrument, article in row.grounds
        ),
        assessed=row.assessed.get("decision", ""),
        by_peer=row.by_peer,
        by_name=row.by_name,
        at=row.at,
        prepared_by=row.prepared_by,
    )


def _opinions(row: CaseRow, current: str) -> tuple[OpinionView, ...]:
    return tuple(
        OpinionView(
            one.agrees, one.reason, one.decision, one.by_name, one.at, one.fingerprint == current
        )
        for one in sorted(row.opinions.all(), key=lambda one: -one.pk)
    )


def _contacts(
    row: CaseRow, here: Situation, actor: Actor, now: datetime
) -> tuple[ContactView, ...]:
    found = earlier_contacts(
        actor, kind=row.kind, peer=row.peer_state, names=names_of(here.facts), now=now,
        but=row.number,
    )  # fmt: skip
    continued = row.earlier.number if row.earlier else ""
    return tuple(replace(one, linked=True) if one.number == continued else one for one in found)


def _summary(found: Assessment, row: CaseRow) -> LawSummary:
    now_is = fingerprint(found)
    last = max(row.opinions.all(), key=lambda one: one.pk, default=None)
    return LawSummary(
        sentence=conclusion(found),
        assessment=found,
        fingerprint=now_is,
        changed_since_opinion=last is not None and last.fingerprint != now_is,
    )


def _rights(row: CaseRow, actor: Actor) -> Rights:
    here = target(row)

    def allowed(act: Act) -> bool:
        return may(actor, act, here).allowed

    return Rights(
        change_facts=allowed(Act.CHANGE_FACTS),
        add_paper=allowed(Act.ADD_PAPER),
        remove_paper=allowed(Act.REMOVE_PAPER),
        record_event=allowed(Act.RECORD_EVENT),
        give_opinion=allowed(Act.RECORD_OPINION),
        add_note=allowed(Act.CASEWORK),
        assign=allowed(Act.ASSIGN),
        produce=allowed(Act.PRODUCE_DOCUMENT),
    )
