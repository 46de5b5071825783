"""How long the file of a closed case is kept before a person must say whether it still is needed.

1. The review date is the day of closing and the years of the kind, or the day to which an officer
   has put it off, with the reason. Nothing is erased by the calendar alone.
2. From that day on the officer in charge keeps the file longer or lets it go. Only what was let go
   is erased, by another person: the officer for data protection.
3. The principle is law: personal data are kept no longer than their purpose needs (Kazakhstan, Law
   on personal data and their protection of 21 May 2013, No. 94-V, article 12). The years are not in
   that law. They are put together from what is named beside each row, and stand with their
   confidence: *low* means that the archive of the authority must confirm them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.kernel.finding import Confidence
from eurazpol.kernel.texts import Message, message

MAX_EXTENSION_YEARS = 10
MIN_REASON = 10


@dataclass(frozen=True, slots=True)
class Term:
    """The years after closing, where they come from (``basis`` is a text), how sure they are."""

    years: int
    basis: str
    confidence: Confidence

    @property
    def source(self) -> Message:
        """Where the years come from."""
        return message(f"cooperation-retention-basis-{self.basis}")


_TREATY = Term(10, "treaty", Confidence.LOW)
_SHORT = Term(5, "short", Confidence.LOW)
TERMS: Mapping[str, Term] = MappingProxyType(
    {
        "extradition_prosecution": _TREATY,
        "extradition_sentence": _TREATY,
        "transfer_sentenced_person": _TREATY,
        "transfer_proceedings": _TREATY,
        "mla": _SHORT,
        "provisional_arrest": _SHORT,
        "transit": _SHORT,
        "police_query": Term(5, "police", Confidence.MEDIUM),
    }
)
"""Every kind of case (``kinds.table``); a test compares the two."""


def term_of(kind: str) -> Term:
    """Return the term of a kind."""
    return TERMS[kind]


def review_day(kind: str, closed: date) -> date:
    """Return the day from which a file closed on that day is to be reviewed."""
    return later(closed, term_of(kind).years)


def later(day: date, years: int) -> date:
    """Return the same day years later; 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def checked_extension(until: date, today: date, reason: str) -> str:
    """Return the reason; raise :class:`InvalidFact` for a day or a reason that will not do."""
    if not today < until <= later(today, MAX_EXTENSION_YEARS):
        raise InvalidFact("retention-day", field="until", years=MAX_EXTENSION_YEARS)
    return checked_reason(reason)


def checked_reason(reason: str) -> str:
    """Return the reason, trimmed; raise :class:`InvalidFact` if it says too little."""
    found = reason.strip()
    if len(found) < MIN_REASON:
        raise InvalidFact("input-too-short", field="reason", minimum=MIN_REASON)
    return found[:1000]
