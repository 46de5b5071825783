"""What can be counted: one dated event of work, in codes, without a name of a person.

An event says what happened (:class:`What`), on which day, to which record, and under which codes.
Rooms below tell of their records by typed queries; ``feed_*`` turns a record into its events. The
``amount`` of an event is in the unit of its kind: days since the request came or left, tiyn, kg.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from eurazpol.kernel.texts import Message, message


class What(StrEnum):
    """Everything that happens and is counted."""

    # requests between states
    REQUEST_PREPARED = "request_prepared"
    REQUEST_SENT = "request_sent"
    REQUEST_RECEIVED = "request_received"
    REQUEST_EXAMINED = "request_examined"
    REQUEST_DECIDED = "request_decided"
    REFUSAL_GROUND = "refusal_ground"  # one per ground of a refusal
    REQUEST_EXECUTED = "request_executed"
    REQUEST_CLOSED = "request_closed"
    PERSON_DETAINED = "person_detained"
    PERSON_SURRENDERED = "person_surrendered"
    PERSON_TRANSFERRED = "person_transferred"
    TRANSIT_COMPLETED = "transit_completed"
    PROCEEDINGS_OPENED = "proceedings_opened"
    # money and damage
    DAMAGE_STATED = "damage_stated"
    # workload of authorities
    WORK_TAKEN = "work_taken"
    WORK_DONE = "work_done"
    # data bank of citizens abroad
    CITIZEN_ENTERED = "citizen_entered"
    CITIZEN_STAGE = "citizen_stage"
    CITIZEN_STAGE_ENDED = "citizen_stage_ended"
    CITIZEN_LEFT = "citizen_left"
    # notices
    NOTICE_DRAFTED = "notice_drafted"
    NOTICE_PUBLISHED = "notice_published"
    NOTICE_REFUSED = "notice_refused"
    NOTICE_ENDED = "notice_ended"
    HIT_CONFIRMED = "hit_confirmed"
    HIT_REJECTED = "hit_rejected"
    # requests of persons concerned by notices
    RIGHTS_RECEIVED = "rights_received"
    RIGHTS_DECIDED = "rights_decided"
    RIGHTS_GROUND = "rights_ground"  # one per ground of a decision
    # beside requests
    TREATY_IN_FORCE = "treaty_in_force"
    TREATY_ENDED = "treaty_ended"
    JUDGMENT_DELIVERED = "judgment_delivered"
    MEMBER_JOINED = "member_joined"
    CONVENTION_OFFERED = "convention_offered"
    DRUGS_SEIZED = "drugs_seized"


class Dim(StrEnum):
    """By what figures are broken down; each is a column of the table of events."""

    REQUEST = "request"  # kind of request
    SIDE = "side"  # requesting, requested
    WAY = "way"  # of a person: in, out
    STATE = "state"  # the other state
    OFFENCE = "offence"  # group of offences
    OUTCOME = "outcome"
    GROUND = "ground"  # of a refusal
    STAGE = "stage"  # of a record of the data bank
    AUTHORITY = "authority"
    NOTICE = "notice"  # kind of notice
    TOPIC = "topic"  # affair, field of treaties, organisation, right of a person concerned

    @property
    def text(self) -> Message:
        """The name of the breakdown."""
        return message(f"legal_statistics-dim-{self.value}")


@dataclass(frozen=True, slots=True)
class Event:
    """One countable event. ``key`` names it for good; ``about`` is the number of its record."""

    key: str
    what: What
    day: date
    room: str
    about: str
    request: str = ""
    side: str = ""
    way: str = ""
    state: str = ""
    offence: str = ""
    outcome: str = ""
    ground: str = ""
    stage: str = ""
    authority: str = ""
    notice: str = ""
    topic: str = ""
    amount: int | None = None

    def code(self, dim: Dim) -> str:
        """Return the code of a breakdown."""
        value: str = getattr(self, dim.value)
        return value
