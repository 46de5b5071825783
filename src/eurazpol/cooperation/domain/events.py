"""Dated facts of law that happen in a case: what each one is, and what the law engine calls it.

An event in days is kept as a date, an event in hours as an instant with the zone of its place.
A *shared* event is told to the other side with every message.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from eurazpol.kernel.texts import Message, message


@dataclass(frozen=True, slots=True)
class EventKind:
    """One row of the table: ``law`` is the key of the engine's vocabulary, where it has one."""

    id: str
    law: str | None = None
    instant: bool = False
    shared: bool = True

    @property
    def text(self) -> Message:
        """The name of the event."""
        return message(f"cooperation-event-{self.id}")


def _table(*kinds: EventKind) -> Mapping[str, EventKind]:
    return MappingProxyType({kind.id: kind for kind in kinds})


EVENTS = _table(
    # the request on its way
    EventKind("request_sent"),
    EventKind("sent_electronically", "sent_electronically"),
    EventKind("request_received", "request_received"),
    EventKind("original_posted"),
    EventKind("original_received", "original_received"),
    EventKind("supplement_received"),
    # custody
    EventKind("detained_at", "detained_at", instant=True),
    EventKind("petition_filed", instant=True),
    EventKind("provisional_arrest_ordered"),
    EventKind("expiry_notice_given"),
    EventKind("extradition_arrest_ordered", "extradition_arrest_ordered"),
    EventKind("arrest_expiry_notice_given"),
    EventKind("released"),
    # decision and complaint
    EventKind("decision_made", "decision_date"),
    EventKind("decision_copy_received", "surrender_decision_copy_received"),
    EventKind("complaint_posted", "complaint_posted"),
    EventKind("complaint_given_to_custody", "complaint_given_to_custody_administration"),
    EventKind("complaint_at_court", "complaint_received_by_court"),
    EventKind("complaint_forwarded", shared=False),
    EventKind("prosecutor_notified_of_complaint", "notice_to_prosecutor_general", shared=False),
    EventKind("file_sent_to_court", shared=False),
    EventKind("complaint_decided"),
    EventKind("decision_in_force"),
    # surrender
    EventKind("handover_planned", "planned_handover"),
    EventKind("handed_over", "handed_over", instant=True),
    EventKind("border_crossed", "custody_from"),
    EventKind("returned_after_temporary_surrender"),
    # transfer of sentenced persons
    EventKind("consulate_notified"),
    EventKind("relatives_notified"),
    EventKind("representative_notified"),
    EventKind("lawyer_notified"),
    EventKind("consent_given"),
    EventKind("guarantee_given"),
    EventKind("adaptation_ruled"),
    EventKind("execution_begun"),
    # execution of a request
    EventKind("execution_begun_by_authority"),
    EventKind("materials_ready"),
    EventKind("partly_executed"),
    EventKind("executed"),
    EventKind("transit_begun", instant=True),
    EventKind("transit_interrupted", instant=True),
    EventKind("transit_completed", instant=True),
    EventKind("proceedings_opened"),
    EventKind("proceedings_ended"),
)


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
    def local(self) -> date | datetime:
        """The date, or the naive local instant, as the law counts it."""
        if isinstance(self.at, datetime):
            return self.at.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)
        return self.at

    @property
    def day(self) -> date:
        """The local day."""
        local = self.local
        return local.date() if isinstance(local, datetime) else local
