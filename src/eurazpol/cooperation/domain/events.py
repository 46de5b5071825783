"""Dated facts of law that happen in a case: what each one is, and what the law engine calls it.

An event in days is kept as a date, an event in hours as an instant with the zone of its place.
A *shared* event is told to the other side with every message.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.kernel.texts import Message, message


@dataclass(frozen=True, slots=True)
class EventKind:
    """One row of the table: ``law`` is the key of the engine's vocabulary, where it has one.

    ``instant``: kept to the minute. ``law_instant``: the law counts it to the minute too.
    ``after``: what cannot lie later than this event.
    """

    id: str
    law: str | None = None
    instant: bool = False
    law_instant: bool = False
    shared: bool = True
    after: tuple[str, ...] = ()

    @property
    def text(self) -> Message:
        """The name of the event."""
        return message(f"cooperation-event-{self.id.replace('_', '-')}")


def _table(*kinds: EventKind) -> Mapping[str, EventKind]:
    return MappingProxyType({kind.id: kind for kind in kinds})


EVENTS = _table(
    # the request on its way
    EventKind("request_sent"),
    EventKind("sent_electronically", "sent_electronically"),
    EventKind("request_received", "request_received", instant=True, after=("request_sent",)),
    EventKind("examination_begun"),
    EventKind("original_posted"),
    EventKind("original_received", "original_received", after=("original_posted",)),
    EventKind("supplement_received"),
    # custody
    EventKind("detained_at", "detained_at", instant=True, law_instant=True),
    EventKind("petition_filed", instant=True, after=("detained_at",)),
    EventKind("provisional_arrest_ordered", after=("detained_at",)),
    EventKind("expiry_notice_given", after=("detained_at",)),
    EventKind(
        "extradition_arrest_ordered",
        "extradition_arrest_ordered",
        after=("detained_at", "request_received"),
    ),
    EventKind("arrest_expiry_notice_given", after=("extradition_arrest_ordered",)),
    EventKind("released", after=("detained_at",)),
    # decision and complaint
    EventKind("decision_made", "decision_date", after=("request_received",)),
    EventKind(
        "decision_copy_received", "surrender_decision_copy_received", after=("decision_made",)
    ),
    EventKind("complaint_posted", "complaint_posted", after=("decision_copy_received",)),
    EventKind(
        "complaint_given_to_custody",
        "complaint_given_to_custody_administration",
        after=("decision_copy_received",),
    ),
    EventKind(
        "complaint_at_court", "complaint_received_by_court", after=("decision_copy_received",)
    ),
    EventKind("complaint_forwarded", shared=False),
    EventKind("prosecutor_notified_of_complaint", "notice_to_prosecutor_general", shared=False),
    EventKind("file_sent_to_court", shared=False),
    EventKind("complaint_decided", after=("decision_copy_received",)),
    EventKind("decision_in_force", after=("decision_made",)),
    # surrender
    EventKind("handover_planned", "planned_handover"),
    EventKind(
        "handed_over",
        "handed_over",
        instant=True,
        after=("decision_made", "decision_in_force", "detained_at"),
    ),
    EventKind("border_crossed", "custody_from", after=("handed_over",)),
    EventKind("returned_after_temporary_surrender"),
    # transfer of sentenced persons
    EventKind("consulate_notified"),
    EventKind("relatives_notified"),
    EventKind("representative_notified"),
    EventKind("lawyer_notified"),
    EventKind("consent_given"),
    EventKind("guarantee_given"),
    EventKind("adaptation_ruled"),
    EventKind("execution_begun", after=("handed_over",)),
    # execution of a request
    EventKind("materials_ready", shared=False),
    EventKind("partly_executed"),
    EventKind("executed", after=("request_received",)),
    EventKind("transit_begun", instant=True),
    EventKind("transit_interrupted", instant=True),
    EventKind("transit_completed", instant=True, after=("transit_begun",)),
    EventKind("proceedings_opened"),
    EventKind("proceedings_ended", after=("proceedings_opened",)),
)


_BY_LAW: Mapping[str, str] = MappingProxyType(
    {
        **{kind.law: kind.id for kind in EVENTS.values() if kind.law},
        "request_sent": "request_sent",
        "sent": "request_sent",
        "detained_on": "detained_at",
        "arrested_on": "detained_at",
    }
)


def event_of_law(key: str) -> EventKind | None:
    """Return the event that the law engine calls ``key``, whatever the kind of the request."""
    return EVENTS.get(_BY_LAW.get(key, ""))


@dataclass(frozen=True, slots=True)
class Happened:
    """An event as recorded.

    ``at`` is a date, or an aware instant for an event in hours; ``zone`` is that of the place.
    ``from_peer`` tells that the other side recorded it.
    """

    id: str
    kind: str
    at: date | datetime
    zone: str
    ground: str = ""
    from_peer: bool = False

    @property
    def at_place(self) -> date | datetime:
        """The date, or the aware instant in the zone of the place, as people are told of it."""
        if isinstance(self.at, datetime):
            return self.at.astimezone(ZoneInfo(self.zone))
        return self.at

    @property
    def local(self) -> date | datetime:
        """The date, or the naive local instant, as the law counts it."""
        at = self.at_place
        return at.replace(tzinfo=None) if isinstance(at, datetime) else at

    @property
    def day(self) -> date:
        """The local day."""
        local = self.local
        return local.date() if isinstance(local, datetime) else local


def check_order(event: Happened, known: Iterable[Happened]) -> None:
    """Refuse an event that lies before one which it must follow; the error names both."""
    before = EVENTS[event.kind].after
    for other in known:
        if other.kind in before and _earlier(event, other):
            raise InvalidFact(
                "event-before-event",
                field=event.kind,
                event=EVENTS[event.kind].text,
                at=event.at_place,
                other=EVENTS[other.kind].text,
                other_at=other.at_place,
            )


def _earlier(event: Happened, other: Happened) -> bool:
    """Whether the event was over before the other can have begun, each in the zone of its place.

    What is sent after midnight in Almaty arrives in Moscow on the evening before.
    """
    return _span(event)[1] < _span(other)[0]


def _span(event: Happened) -> tuple[datetime, datetime]:
    if isinstance(event.at, datetime):
        return event.at, event.at
    begin = datetime.combine(event.at, time(), ZoneInfo(event.zone))
    return begin, begin + timedelta(days=1, microseconds=-1)
