"""What each side sees of the other's work, and in which order it may change.

1. Every message about a case carries the sender's status and a number that grows with every
   message of the sender about that case.
2. The receiver keeps the highest number it has applied. A status with a number that is not higher
   is late or repeated: it is kept as history and changes nothing.
"""

from enum import StrEnum

from eurazpol.kernel.texts import Message, message


class SharedStatus(StrEnum):
    """The status of one side's file in words that the other side reads."""

    SENT = "sent"
    RECEIVED = "received"
    UNDERSTOOD = "understood"
    ASSIGNED = "assigned"
    WAITING_PEER = "waiting_peer"
    WAITING_COURT = "waiting_court"
    WAITING_PERSON = "waiting_person"
    RETURNED = "returned"
    POSTPONED = "postponed"
    DECIDED = "decided"
    IN_FORCE = "in_force"
    PARTLY_EXECUTED = "partly_executed"
    EXECUTED = "executed"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"

    @property
    def text(self) -> Message:
        """The status in words."""
        return message(f"cooperation-status-{self.value.replace('_', '-')}")


def is_news(sequence: int, applied: int) -> bool:
    """Whether a message numbered ``sequence`` comes after the highest one ``applied``."""
    return sequence > applied
