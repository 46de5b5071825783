"""Alarms: what the exchange tells a person to look at; raised once, they stay until ended."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class AlarmSort(StrEnum):
    """What is the matter."""

    NO_ANSWER = "no-answer"
    """A message of ours has no proven answer for half a day."""
    FAILED = "failed"
    """It has none for a day; the evidence of failure was issued."""
    UNOPENED_HERE = "unopened-here"
    """Nobody here has opened a message of the peer; its sender was told so."""
    UNOPENED_THERE = "unopened-there"
    """Nobody at the peer has opened a message of ours."""
    CONTENT_DIFFERS = "content-differs"
    """The peer sent a known message again with other contents."""
    DIFFERS_THERE = "differs-there"
    """The peer says that it has our message with other contents."""
    LETTERS_LOST = "letters-lost"
    """The peer holds letters of ours that we no longer know: we came back from an old copy."""
    JOURNAL_ROLLED_BACK = "journal-rolled-back"
    """The journal of the peer ends before what we have countersigned: an old copy was put back."""
    JOURNAL_REWRITTEN = "journal-rewritten"
    """The journal of the peer does not go on from what we have countersigned."""
    JOURNAL_DOUBTED = "journal-doubted"
    """The peer says one of the two of our journal."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm about a message; ``since`` is when the message was made or came.

    ``about`` is the case number that stands on the message, ``kind`` the message's kind; both may
    be empty.
    """

    sort: AlarmSort
    peer: str
    message_id: str
    about: str
    kind: str
    since: datetime
    ended: bool = False
