"""From facts and the book to an answer with its reasons."""

from datetime import date

from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import message
from eurazpol.law.domain.assessment import Assessment, Decision, Reason
from eurazpol.law.domain.book import LawBook
from eurazpol.law.domain.facts import Facts


def assess(facts: Facts, book: LawBook, as_of: date | None = None) -> Assessment:
    """Apply the law of ``as_of`` (by default the day of receipt) to ``facts``."""
    day = as_of or facts.day("as_of", "request_received") or book.as_of
    return Assessment(
        decision=Decision.UNDETERMINED,
        as_of=day,
        book_version=book.version,
        instruments=(),
        conditions=(),
        grounds=(),
        papers=(),
        limits=(),
        questions=(),
        explanation=Reason(message("law-reason-root"), Outcome.UNKNOWN),
    )
