"""How long the record of a person who is no longer held abroad is kept before a person decides.

1. The review date is the day on which the person was released, came home or died, and the years of
   that ending, but no day before the sentence ends; or the day to which an officer has put it off,
   with the reason. Nothing is erased by the calendar alone. Who is held has no such day.
2. From that day on whoever keeps the register keeps the record longer or lets it go; not while a
   request that was opened from it is still under way. Only what was let go is erased, by another
   person: the officer for data protection.
3. The principle is law: personal data are kept no longer than their purpose needs (Kazakhstan, Law
   on personal data and their protection of 21 May 2013, No. 94-V, article 12). The years are in no
   law that this node has read: they stand with their source and their confidence, and *low* means
   that the archive of the authority must confirm them.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from eurazpol.citizens.domain.record import Record
from eurazpol.citizens.domain.stages import Stage
from eurazpol.cooperation.domain.retention import Term, later
from eurazpol.kernel.finding import Confidence
from eurazpol.kernel.texts import Message, message

_PROTECTION = Term(5, "protection", Confidence.LOW)
TERMS: Mapping[Stage, Term] = MappingProxyType(
    {
        Stage.RELEASED: _PROTECTION,
        Stage.DIED: _PROTECTION,
        Stage.TRANSFERRED: Term(10, "transfer", Confidence.LOW),
    }
)
"""Every stage that ends a record; a test compares the two."""


def source_of(term: Term) -> Message:
    """Return where the years come from."""
    return message(f"citizens-retention-basis-{term.basis}")


def review_day(stage: Stage, ended: date, term_ends: date | None) -> date:
    """Return the day from which a record that ended so, on that day, is to be reviewed."""
    day = later(ended, TERMS[stage].years)
    return max(day, term_ends) if term_ends is not None else day


def review_of(found: Record) -> date | None:
    """Return that day for a record, None while the person is held."""
    ended = found.day("since")
    if not found.stage.ends or ended is None:
        return None
    return review_day(found.stage, ended, found.day("term_ends"))
