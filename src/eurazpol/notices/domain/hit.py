"""A hit: the person of a notice was found. Who owes whom an answer, and by when.

1. The finder's node reports to the node that owns the notice, with each fact beside its source and
   how sure it is.
2. A person at the owner's desk acknowledges, then answers: ours, not ours, or more is wanted. Both
   times run from the arrival, travel with the report, and are counted alike on both sides.
3. A supplement of the finder starts the time for an answer anew.
4. Either side closes with the outcome. What is closed takes no more steps.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from eurazpol.kernel.texts import Message, message

MOST_MINUTES = 60 * 24 * 60


class Sure(StrEnum):
    """How sure a fact is that a hit tells."""

    CONFIRMED = "confirmed"
    PROBABLE = "probable"
    UNVERIFIED = "unverified"

    @property
    def text(self) -> Message:
        """The word."""
        return message(f"notices-sure-{self.value}")


class HitField(StrEnum):
    """What a fact of a hit is about."""

    NAME = "name"
    BIRTH = "birth"
    BIRTH_PLACE = "birth-place"
    SEX = "sex"
    NATIONALITY = "nationality"
    DOCUMENT = "document"
    WHEREABOUTS = "whereabouts"
    CUSTODY = "custody"
    OTHER = "other"

    @property
    def text(self) -> Message:
        """The name of the field."""
        return message(f"notices-hit-field-{self.value}")


class HitStep(StrEnum):
    """A step of a hit after the report."""

    ACKNOWLEDGED = "acknowledged"
    OURS = "ours"
    NOT_OURS = "not-ours"
    MORE_WANTED = "more-wanted"
    SUPPLEMENT = "supplement"
    CLOSED = "closed"

    @property
    def text(self) -> Message:
        """The step in words."""
        return message(f"notices-hit-step-{self.value}")

    @property
    def answers(self) -> bool:
        """Whether the owner says by it more than that it was read."""
        return self in (HitStep.OURS, HitStep.NOT_OURS, HitStep.MORE_WANTED)


class HitOutcome(StrEnum):
    """With what a hit ends."""

    ARRESTED = "arrested"
    LOCATED = "located"
    IDENTIFIED = "identified"
    ANOTHER_PERSON = "another-person"
    NOTICE_ENDED = "notice-ended"
    NO_FOLLOW_UP = "no-follow-up"

    @property
    def text(self) -> Message:
        """The outcome in words."""
        return message(f"notices-hit-outcome-{self.value}")


class HitState(StrEnum):
    """Where a hit stands at a moment."""

    REPORTED = "reported"
    LATE = "late"  # not acknowledged in time
    ACKNOWLEDGED = "acknowledged"
    UNANSWERED = "unanswered"  # acknowledged, the time for an answer has passed
    ANSWERED = "answered"
    CLOSED = "closed"

    @property
    def text(self) -> Message:
        """The state in words."""
        return message(f"notices-hit-state-{self.value}")

    @property
    def presses(self) -> bool:
        """Whether a time has passed."""
        return self in (HitState.LATE, HitState.UNANSWERED)


@dataclass(frozen=True, slots=True)
class HitTerms:
    """Within which time a hit is acknowledged and answered; settings of the finder's node."""

    acknowledge_arrest: timedelta = timedelta(hours=1)
    answer_arrest: timedelta = timedelta(hours=12)
    acknowledge: timedelta = timedelta(hours=24)
    answer: timedelta = timedelta(days=5)

    def minutes(self, *, arrest: bool) -> tuple[int, int]:
        """Return the minutes for the acknowledgement and for the answer."""
        pair = (
            (self.acknowledge_arrest, self.answer_arrest)
            if arrest
            else (self.acknowledge, self.answer)
        )
        first, second = (int(one.total_seconds()) // 60 for one in pair)
        return min(max(first, 1), MOST_MINUTES), min(max(second, 1), MOST_MINUTES)


@dataclass(frozen=True, slots=True)
class HitClock:
    """What happened to a hit so far. Both limits are empty until it arrived at the owner."""

    acknowledge_by: datetime | None = None
    answer_by: datetime | None = None
    acknowledged_at: datetime | None = None
    answered_at: datetime | None = None
    closed_at: datetime | None = None

    def state(self, now: datetime) -> HitState:
        """Return where the hit stands at ``now``."""
        if self.closed_at is not None:
            return HitState.CLOSED
        if self.answered_at is not None:
            return HitState.ANSWERED
        if self.acknowledged_at is not None:
            late = self.answer_by is not None and self.answer_by <= now
            return HitState.UNANSWERED if late else HitState.ACKNOWLEDGED
        late = self.acknowledge_by is not None and self.acknowledge_by <= now
        return HitState.LATE if late else HitState.REPORTED


def steps_of(*, owner: bool, clock: HitClock) -> tuple[HitStep, ...]:
    """Return the steps that a side may take now, in the order of the page."""
    if clock.closed_at is not None:
        return ()
    if not owner:
        return (HitStep.SUPPLEMENT, HitStep.CLOSED)
    first = () if clock.acknowledged_at else (HitStep.ACKNOWLEDGED,)
    return (*first, HitStep.OURS, HitStep.NOT_OURS, HitStep.MORE_WANTED, HitStep.CLOSED)
