"""Record a dated fact of law, and correct one that was recorded wrongly.

A correction never overwrites: the old value stays with its author, and the new one says why.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.messages import tell_status
from eurazpol.cooperation.actions.refresh import as_event, finish, happened
from eurazpol.cooperation.actions.work import Work, opened, require_act
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.events import EVENTS, EventKind, Happened, check_order
from eurazpol.cooperation.store.models import EventRow
from eurazpol.kernel.texts import message


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event to record: a date, or an instant (naive: local to ``zone``, by default ours)."""

    kind: str
    at: date | datetime
    ground: str = ""
    zone: str = ""


@transaction.atomic
def record_event(
    deps: CooperationDeps, number: str, event: NewEvent, actor: Actor, now: datetime
) -> int:
    """Record the event and return its id; the other side is told if the event is shared."""
    work = opened(deps, number, actor, now)
    require_act(work, Act.RECORD_EVENT)
    row = put_event(work, event)
    finish(work)
    work.journal("event-recorded", event.ground, event=event.kind)
    if EVENTS[event.kind].shared:
        tell_status(work)
    return row.pk


@transaction.atomic
def correct_event(  # noqa: PLR0913 - a correction names file, event, value, reason and author
    deps: CooperationDeps,
    number: str,
    event_id: int,
    event: NewEvent,
    *,
    reason: str,
    actor: Actor,
    now: datetime,
) -> int:
    """Replace the value of an event, keeping the old one with the reason; return the new id."""
    work = opened(deps, number, actor, now)
    require_act(work, Act.RECORD_EVENT)
    if len(reason.strip()) < 10:
        raise InvalidFact("input-too-short", field="reason", minimum=10)
    old = EventRow.objects.filter(case=work.row, pk=event_id).first()
    if old is None or old.replaced_by_id or old.withdrawn or old.kind != event.kind:
        raise InvalidFact("event-not-correctable", field="event", id=event_id)
    if old.by_peer:
        raise InvalidFact("event-of-peer", field="event", state=work.peer)
    EventRow.objects.filter(pk=old.pk).update(withdrawn=True)
    new = put_event(work, event, tell=False)
    EventRow.objects.filter(pk=old.pk).update(
        withdrawn=False, replaced_by=new, correction_reason=reason.strip()
    )
    told = message(
        "cooperation-history-corrected",
        event=EVENTS[event.kind].text,
        old=as_event(old).at_place,
        new=as_event(new).at_place,
    )
    work.tell("event", told, detail=reason.strip())
    finish(work)
    work.journal("event-corrected", reason.strip(), event=event.kind)
    if EVENTS[event.kind].shared:
        tell_status(work)
    return new.pk


def put_event(work: Work, event: NewEvent, *, tell: bool = True) -> EventRow:
    """Check and store an event; raises :class:`InvalidFact`."""
    kind = EVENTS.get(event.kind)
    if kind is None:
        raise InvalidFact("event-unknown", field="event", value=event.kind)
    zone = _zone(event.zone or str(work.deps.node.zone))
    at = _moment(kind, event, zone, work)
    count = EventRow.objects.filter(case=work.row).count()
    found = Happened(f"{work.row.number}#{count + 1}", kind.id, at, str(zone), event.ground.strip())
    check_order(found, happened(work.row))
    row = EventRow.objects.create(
        case=work.row,
        origin=found.id,
        kind=kind.id,
        day=found.day,
        instant=at if isinstance(at, datetime) else None,
        zone=found.zone,
        ground=found.ground,
        recorded_at=work.now,
        recorded_by=work.actor.name,
    )
    if tell:
        told = message("cooperation-history-event", event=kind.text, at=found.at_place)
        work.tell("event", told, detail=found.ground)
    return row


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise InvalidFact("zone-unknown", field="zone", value=name) from None


def _moment(kind: EventKind, event: NewEvent, zone: ZoneInfo, work: Work) -> date | datetime:
    at = event.at
    if kind.instant:
        if not isinstance(at, datetime):
            raise InvalidFact("event-needs-time", field="at", event=kind.text)
        instant = (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
        if instant > work.now:
            raise InvalidFact("date-in-future", field="at", value=instant)
        return instant
    day = at.astimezone(zone).date() if isinstance(at, datetime) and at.tzinfo else at
    day = day.date() if isinstance(day, datetime) else day
    if day > work.today and kind.id != "handover_planned":
        raise InvalidFact("date-in-future", field="at", value=day)
    return day
