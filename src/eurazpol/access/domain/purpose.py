"""For what a record is opened, where that is asked: restricted cases and covert actions.

1. It is asked nowhere else (ux.md 3.10): a question that is asked always is answered blindly.
2. The purpose is chosen from a list; words come last, and are needed only for *other*.
3. An answer holds for one officer and one object, for half an hour.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from eurazpol.access.domain.errors import InvalidPurpose
from eurazpol.kernel.texts import Message, message

HOLDS = timedelta(minutes=30)
LONGEST_WORDS, SHORTEST_WORDS = 500, 10


class Purpose(StrEnum):
    """What an officer may open such a record for."""

    CASEWORK = "casework"  # the officer works on it
    SUPERVISION = "supervision"  # of the work of others, inspection
    STANDING_IN = "standing-in"  # for an absent colleague, or taking over
    COURT = "court"  # a court, the person or the defence has asked
    DANGER = "danger"  # to life or limb, a limit about to pass
    OTHER = "other"

    @property
    def text(self) -> Message:
        """The purpose in words."""
        return message(f"access-purpose-{self.value}")


@dataclass(frozen=True, slots=True)
class Ground:
    """A purpose with the officer's own words; :attr:`as_ground` is how the journal keeps it."""

    purpose: Purpose
    words: str = ""

    @property
    def as_ground(self) -> str:
        """``purpose:casework``, with the words after it where there are any."""
        named = f"purpose:{self.purpose.value}"
        return f"{named} {self.words}" if self.words else named


def read_ground(purpose: str, words: str) -> Ground:
    """Read what was chosen and written; raise :class:`InvalidPurpose` naming the field."""
    if purpose not in set(Purpose):
        raise InvalidPurpose("access-purpose-missing", field="purpose")
    words = " ".join(words.split())
    if len(words) > LONGEST_WORDS:
        raise InvalidPurpose("access-purpose-words-long", field="words", limit=LONGEST_WORDS)
    if purpose == Purpose.OTHER and len(words) < SHORTEST_WORDS:
        raise InvalidPurpose("access-purpose-words-short", field="words", limit=SHORTEST_WORDS)
    return Ground(Purpose(purpose), words)
