"""24/7 notifications by topic: what each one is, how fast it is acknowledged, where it stands.

1. A notification has a topic, an urgency, a security class and a time until which it holds.
2. Every addressee acknowledges by a person. The time for it depends on the urgency, runs from the
   arrival at the addressee, and travels with the notification: both sides count the same clock.
3. A correction asks for acknowledgement anew; what is cancelled or no longer holds asks for none.
4. The addressee's word (useful, nothing known, a hit, not for us) goes back to the sender.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from eurazpol.kernel.texts import Message, message

MAX_MINUTES = 7 * 24 * 60


class Topic(StrEnum):
    """What a notification is about (procedure P12)."""

    TERRORISM = "terrorism"
    EXTREMISM = "extremism"
    ARMS = "arms"
    DRUGS = "drugs"
    MIGRATION = "migration"
    COUNTER_INTELLIGENCE = "counter-intelligence"

    @property
    def label(self) -> Message:
        """The name of the topic."""
        return message(f"cooperation-topic-{self.value}")


class Urgency(StrEnum):
    """How fast a person must know, the fastest first."""

    FLASH = "flash"
    URGENT = "urgent"
    ROUTINE = "routine"

    @property
    def label(self) -> Message:
        """The name of the urgency."""
        return message(f"cooperation-urgency-{self.value}")

    @property
    def rank(self) -> int:
        """Its place in the order of the inbox, 0 first."""
        return tuple(Urgency).index(self)


class Reply(StrEnum):
    """What an addressee says."""

    ACKNOWLEDGED = "acknowledged"
    HIT = "hit"
    NOTHING = "nothing"
    USEFUL = "useful"
    NOT_FOR_US = "not-for-us"

    @property
    def label(self) -> Message:
        """The reply in words."""
        return message(f"cooperation-reply-{self.value}")

    @property
    def answers(self) -> bool:
        """Whether it says more than that it was read."""
        return self is not Reply.ACKNOWLEDGED


class Standing(StrEnum):
    """How a notification stands at a moment."""

    HOLDS = "holds"
    EXPIRED = "expired"
    CANCELLED = "cancelled"

    @property
    def label(self) -> Message:
        """The standing in words."""
        return message(f"cooperation-notification-{self.value}")


class Step(StrEnum):
    """How far a notification has come with one addressee."""

    WAITING = "waiting"
    REFUSED = "refused"
    DELIVERED = "delivered"
    LATE = "late"
    ACKNOWLEDGED = "acknowledged"
    ANSWERED = "answered"

    @property
    def label(self) -> Message:
        """The step in words."""
        return message(f"cooperation-addressee-{self.value}")


@dataclass(frozen=True, slots=True)
class NotificationTerms:
    """Within which time a person acknowledges, by urgency. Settings of the sender's node."""

    flash: timedelta = timedelta(hours=1)
    urgent: timedelta = timedelta(hours=4)
    routine: timedelta = timedelta(hours=24)

    def minutes(self, urgency: Urgency) -> int:
        """Return the time for an urgency in whole minutes, from one minute to a week."""
        minutes = int(getattr(self, urgency.value).total_seconds()) // 60
        return min(max(minutes, 1), MAX_MINUTES)


@dataclass(frozen=True, slots=True)
class Progress:
    """What happened with one addressee so far."""

    delivered_at: datetime | None = None
    refused: bool = False
    acknowledge_by: datetime | None = None
    acknowledged_at: datetime | None = None
    reply: Reply | None = None

    def step(self, now: datetime) -> Step:
        """Return how far it has come."""
        if self.reply is not None and self.reply.answers:
            return Step.ANSWERED
        if self.acknowledged_at is not None:
            return Step.ACKNOWLEDGED
        if self.refused:
            return Step.REFUSED
        if self.delivered_at is None:
            return Step.WAITING
        late = self.acknowledge_by is not None and self.acknowledge_by <= now
        return Step.LATE if late else Step.DELIVERED


def standing(valid_until: datetime, cancelled_at: datetime | None, now: datetime) -> Standing:
    """Return how a notification stands: cancelled, no longer valid, or it holds."""
    if cancelled_at is not None:
        return Standing.CANCELLED
    return Standing.HOLDS if now < valid_until else Standing.EXPIRED
