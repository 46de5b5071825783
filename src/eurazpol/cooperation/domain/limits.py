"""Limits of a case: what runs, what ended it, and which of five labels a reader sees.

1. The law's limits come from the assessment; a kind may add limits of the service. Both are
   computed from events, never counted down.
2. What ends a limit is data: an event (a duty was done), or the end of the time itself where the
   limit is a *period* that must pass (a term to complain), or the end of the case.
3. A limit of the service may be paused; the time of the pause is added. A limit of the law is
   never paused; it may be extended only where an article lets it, and the article is its ground.
4. Where the law has two readings the earlier one is watched; both are shown.
5. A limit belongs to the zone of the place of its start event, whoever reads it and wherever: a day
   ends at 24:00 there. Hours are counted from the instant itself, so a change of the zone's offset
   makes them neither longer nor shorter.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import overload
from zoneinfo import ZoneInfo

from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.domain.declare import ProcessLimit
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.events import Happened, event_of_law
from eurazpol.kernel.finding import Citation
from eurazpol.kernel.texts import Message, Texts, message
from eurazpol.law.domain.assessment import Limit


class LimitState(StrEnum):
    """How a limit stands, whatever the hour."""

    RUNNING = "running"
    PAUSED = "paused"
    MET = "met"


class LimitLabel(StrEnum):
    """How a limit stands now: five words, no more."""

    OVERDUE = "overdue"
    TODAY = "today"
    LEFT = "left"
    PAUSED = "paused"
    MET = "met"


@dataclass(frozen=True, slots=True)
class Policy:
    """What the service must know of a limit of the law beside the law.

    What ends it, whose duty it is (``None``: both sides'), whether it just has to pass, how early a
    task is raised, and the article that allows to extend it.
    """

    met_by: tuple[str, ...] = ()
    owner: Side | None = Side.REQUESTED
    period: bool = False
    near: timedelta = timedelta(days=3)
    extend: str = ""


_MOMENT = timedelta(microseconds=1)
"""What lies before 24:00 and still belongs to the day."""
_HALF_DAY, _WEEK, _MONTH = timedelta(hours=12), timedelta(days=7), timedelta(days=30)
_FREE = ("released", "handed_over")

# fmt: off
POLICIES: Mapping[str, Policy] = MappingProxyType({
    "kz_72h": Policy(("provisional_arrest_ordered", "extradition_arrest_ordered", *_FREE),
                     near=_HALF_DAY),
    "kz_72h_info": Policy(("request_received", "provisional_arrest_ordered",
                           "extradition_arrest_ordered", *_FREE), owner=None, near=_HALF_DAY),
    "kz_60h": Policy(("petition_filed", "provisional_arrest_ordered",
                      "extradition_arrest_ordered", *_FREE), near=_HALF_DAY),
    "kz_40d": Policy(("extradition_arrest_ordered", *_FREE), owner=None,
                     near=timedelta(days=10)),
    "kz_10d_notice": Policy(("expiry_notice_given", "extradition_arrest_ordered", *_FREE)),
    "kz_12m": Policy(_FREE, near=_MONTH, extend="CPC 589(9)"),
    "kz_12m_sent": Policy(_FREE, near=_MONTH),
    "kz_10d_notice_arrest": Policy(("arrest_expiry_notice_given", *_FREE)),
    "kz_appeal10": Policy(("complaint_posted", "complaint_given_to_custody",
                           "complaint_at_court"), period=True),
    "kz_24h": Policy(("complaint_forwarded",), near=_HALF_DAY),
    "kz_gp10": Policy(("file_sent_to_court", "complaint_decided")),
    "kz_sc1m": Policy(("complaint_decided",), near=_WEEK, extend="CPC 592(4)"),
    "kz_suspend": Policy(("complaint_decided",), near=_WEEK),
    "kz_transfer30": Policy(_FREE, near=timedelta(days=10)),
    "kz_temp90": Policy(("returned_after_temporary_surrender",), owner=Side.REQUESTING,
                        near=timedelta(days=20), extend="CPC 593(5)"),
    "kz_temp20": Policy(("returned_after_temporary_surrender",), owner=Side.REQUESTING),
    "kz_orig3": Policy(("original_posted", "original_received"), owner=Side.REQUESTING,
                       near=timedelta(days=1)),
    "kz_spec30": Policy(owner=Side.REQUESTING, period=True),
    "kz_tp40": Policy(("proceedings_opened", "request_received", "released"), owner=None,
                      near=timedelta(days=10)),
    "ch_prov": Policy(("extradition_arrest_ordered", *_FREE), owner=None,
                      near=timedelta(days=10)),
    "ch_takeover": Policy(("handed_over",), owner=None),
})
# fmt: on
COMPLAINT_TERMS = frozenset({"kz_appeal10"})
_UNNAMED = Policy(owner=None, met_by=_FREE)


class Change(StrEnum):
    """What may be done to a running limit."""

    PAUSE = "pause"
    RESUME = "resume"
    EXTEND = "extend"


@dataclass(frozen=True, slots=True)
class LimitChange:
    """A pause, its end, or an extension up to ``until``, with its ground."""

    limit: str
    change: Change
    at: datetime
    ground: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A limit with its state. ``due_at`` is the instant at which it ends, in UTC.

    ``zone`` is that of the place of the start event; the instants ``start``, ``due``, ``alarm`` and
    ``outer`` are aware and in that zone.
    """

    id: str
    rule: str
    what: Texts | Message
    start_event: str
    start: date | datetime
    due: date | datetime
    due_at: datetime
    near_at: datetime
    zone: str
    state: LimitState
    citation: Citation | None = None
    consequence: Texts | None = None
    alarm: date | datetime | None = None
    outer: date | datetime | None = None
    owner: Side | None = None
    period: bool = False
    met_by: str = ""
    ground: str = ""

    @property
    def in_hours(self) -> bool:
        """Whether hours count: the instant is shown, not only the day."""
        return isinstance(self.due, datetime)

    @property
    def last_day(self) -> date:
        """The local day on which it ends; one that ends at 24:00 ends on that day."""
        return _last_day(self.due_at, ZoneInfo(self.zone))

    @property
    def last_day_begins(self) -> datetime:
        """The instant from which it ends *today* where it runs."""
        return datetime.combine(self.last_day, time.min, ZoneInfo(self.zone)).astimezone(UTC)

    @property
    def offset(self) -> str:
        """The offset of the zone at the end, as people write it."""
        return offset_text(self.due_at - _MOMENT, ZoneInfo(self.zone))

    def label(self, now: datetime) -> LimitLabel:
        """Return the one of five labels that holds at ``now``."""
        if self.state is LimitState.PAUSED:
            return LimitLabel.PAUSED
        if self.state is LimitState.MET or (self.period and self.due_at <= now):
            return LimitLabel.MET
        if self.due_at <= now:
            return LimitLabel.OVERDUE
        same_day = self.last_day == now.astimezone(ZoneInfo(self.zone)).date()
        return LimitLabel.TODAY if same_day else LimitLabel.LEFT


def end_of(due: date | datetime, zone: ZoneInfo) -> datetime:
    """Return the instant in UTC at which a date (24:00 of the day) or local instant ends."""
    if isinstance(due, datetime):
        return due.replace(tzinfo=due.tzinfo or zone).astimezone(UTC)
    return datetime.combine(due + timedelta(days=1), time.min, zone).astimezone(UTC)


def offset_text(at: datetime, zone: ZoneInfo) -> str:
    """Return the offset of a zone at an instant as people write it: ``UTC+5``."""
    minutes = int((at.astimezone(zone).utcoffset() or timedelta()).total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes >= 0 else '−'}{hours}" + (f":{rest:02d}" if rest else "")


def _last_day(end: datetime, zone: ZoneInfo) -> date:
    return (end - _MOMENT).astimezone(zone).date()


def clocks(
    of_law: Sequence[Limit],
    of_service: Iterable[ProcessLimit],
    events: Sequence[Happened],
    changes: Sequence[LimitChange],
    zone: ZoneInfo,
) -> tuple[Clock, ...]:
    """Work out every limit, the earliest end first.

    ``zone`` is that of the node, for a limit whose start event has no place.
    """
    first = {event.kind: event for event in reversed(events)}
    happened = set(first)
    last = {event.kind: event for event in events}
    others = {limit.id: limit for limit in of_law}
    all_clocks = [_of_law(limit, _start(limit, others, last), happened, zone) for limit in of_law]
    all_clocks += [
        _of_service(limit, first[limit.start], happened)
        for limit in of_service
        if limit.start in first
    ]
    changed = [_changed(clock, changes) for clock in all_clocks]
    return tuple(sorted(changed, key=lambda clock: (clock.state, clock.due_at, clock.id)))


def _start(
    limit: Limit, others: Mapping[str, Limit], events: Mapping[str, Happened]
) -> Happened | None:
    """Find the event from which a limit runs, also where it runs from the end of another limit."""
    while limit.start_event in others:
        limit = others[limit.start_event]
    kind = event_of_law(limit.start_event)
    return events.get(kind.id) if kind else None


def _of_law(limit: Limit, start: Happened | None, happened: set[str], of_node: ZoneInfo) -> Clock:
    policy = POLICIES.get(limit.id, _UNNAMED)
    zone = ZoneInfo(start.zone) if start else of_node
    due = _due(limit, start, zone)
    readings = [due] if limit.alarm is None else [due, limit.alarm]
    due_at = min(end_of(reading, zone) for reading in readings)
    met_by = next((event for event in policy.met_by if event in happened), "")
    return Clock(
        limit.id, limit.rule, limit.what, limit.start_event, _placed(limit.start, zone), due,
        due_at, due_at - policy.near, zone.key, LimitState.MET if met_by else LimitState.RUNNING,
        limit.citation, limit.consequence, _placed(limit.alarm, zone), _placed(limit.outer, zone),
        policy.owner, policy.period, met_by,
    )  # fmt: skip


@overload
def _placed(value: date | datetime, zone: ZoneInfo) -> date | datetime: ...
@overload
def _placed(value: None, zone: ZoneInfo) -> None: ...
def _placed(value: date | datetime | None, zone: ZoneInfo) -> date | datetime | None:
    return value.replace(tzinfo=zone) if isinstance(value, datetime) else value


def _due(limit: Limit, start: Happened | None, zone: ZoneInfo) -> date | datetime:
    """Return the end: a day, or the hours of the law counted from the instant of the event."""
    if not isinstance(limit.due, datetime):
        return limit.due
    at = start.at if start and start.local == limit.start else None
    if isinstance(at, datetime) and isinstance(limit.start, datetime):
        return (at.astimezone(UTC) + (limit.due - limit.start)).astimezone(zone)
    return limit.due.replace(tzinfo=zone)


def _of_service(limit: ProcessLimit, start: Happened, happened: set[str]) -> Clock:
    zone = ZoneInfo(start.zone)
    begins = end_of(start.day, zone) if not isinstance(start.at, datetime) else start.at
    due_at = begins.astimezone(UTC) + limit.length
    in_hours = isinstance(start.at, datetime)
    due = due_at.astimezone(zone) if in_hours else _last_day(due_at, zone)
    met_by = next((event for event in limit.met_by if event in happened), "")
    return Clock(
        limit.id, "SERVICE", limit.text, limit.start, start.at_place, due, due_at,
        due_at - min(limit.length / 4, timedelta(days=3)), zone.key,
        LimitState.MET if met_by else LimitState.RUNNING, owner=limit.side, met_by=met_by,
    )  # fmt: skip


def _changed(clock: Clock, changes: Sequence[LimitChange]) -> Clock:
    paused: datetime | None = None
    for change in changes:
        if change.limit != clock.id:
            continue
        if change.change is Change.PAUSE:
            paused, clock = change.at, replace(clock, ground=change.ground)
        elif change.change is Change.RESUME and paused:
            clock, paused = _moved(clock, change.at - paused), None
        elif change.change is Change.EXTEND and change.until:
            due_at = end_of(change.until, ZoneInfo(clock.zone))
            clock = replace(
                clock, due=change.until, due_at=due_at, alarm=None, outer=None,
                near_at=due_at - (clock.due_at - clock.near_at), ground=change.ground,
            )  # fmt: skip
    if paused and clock.state is LimitState.RUNNING:
        return replace(clock, state=LimitState.PAUSED)
    return clock


def _moved(clock: Clock, by: timedelta) -> Clock:
    due_at, zone = clock.due_at + by, ZoneInfo(clock.zone)
    due = due_at.astimezone(zone) if clock.in_hours else _last_day(due_at, zone)
    return replace(clock, due=due, due_at=due_at, near_at=clock.near_at + by)


def nearest(found: Iterable[Clock], side: Side, now: datetime) -> Clock | None:
    """Return the limit that a reader on ``side`` must know of first: own duties before others."""
    running = [
        clock
        for clock in found
        if clock.state is LimitState.RUNNING and not (clock.period and clock.due_at <= now)
    ]
    return min(
        running,
        key=lambda clock: (clock.period, clock.owner not in (None, side), clock.due_at),
        default=None,
    )


def check_change(clock: Clock, change: LimitChange) -> None:
    """Refuse a change that the limit does not allow, naming the rule."""
    of_service = clock.citation is None
    if not change.ground.strip():
        raise InvalidFact("limit-without-ground", field="ground")
    if change.change is Change.PAUSE and (not of_service or clock.state is not LimitState.RUNNING):
        raise InvalidFact("limit-not-pausable", field="limit", limit=clock.what)
    if change.change is Change.RESUME and clock.state is not LimitState.PAUSED:
        raise InvalidFact("limit-not-paused", field="limit", limit=clock.what)
    if change.change is Change.EXTEND:
        article = POLICIES.get(clock.id, _UNNAMED).extend
        if not of_service and not article:
            raise InvalidFact("limit-not-extendable", field="limit", limit=clock.what)
        last = clock.due.date() if isinstance(clock.due, datetime) else clock.due
        if change.until is None or change.until <= last:
            raise InvalidFact("limit-extension-not-later", field="until", due=last)


def label_text(clock: Clock, now: datetime) -> Message:
    """Return the label in words: overdue, today, days or hours left, paused, met."""
    label = clock.label(now)
    left = clock.due_at - now
    if label is LimitLabel.LEFT and clock.in_hours and left < timedelta(days=4):
        return message("cooperation-limit-left-hours", hours=int(left.total_seconds()) // 3600)
    if label is LimitLabel.LEFT:
        today = now.astimezone(ZoneInfo(clock.zone)).date()
        return message("cooperation-limit-left", days=(clock.last_day - today).days)
    return message(f"cooperation-limit-{label.value}")
