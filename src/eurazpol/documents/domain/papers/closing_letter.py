"""Letter that tells the other side that the case is closed."""

from datetime import date
from typing import Literal

from eurazpol.documents.domain.facts import Letter, Reference, Words
from eurazpol.documents.domain.letter import letter
from eurazpol.documents.domain.paper import Paper
from eurazpol.documents.domain.writing import day, reference_fields, rows, say, words
from eurazpol.kernel.catalogue import document_date
from eurazpol.kernel.texts import Lang


class ClosingLetter(Letter, frozen=True, kw_only=True):
    """Facts of the letter."""

    request: Reference
    outcome: Literal["executed", "partly_executed", "refused", "withdrawn", "handed_over"]
    closed: date
    retained_until: date | None = None
    remark: Words | None = None


def compose(facts: ClosingLetter, lang: Lang) -> Paper:
    """Write the letter."""
    return letter(
        facts,
        say("title-closing-letter"),
        (
            words(say("closing-letter")),
            reference_fields(facts.request, lang),
            rows(
                ("outcome", say(f"outcome-{facts.outcome.replace('_', '-')}")),
                ("closed", document_date(facts.closed, lang)),
                ("retained-until", day(facts.retained_until, lang)),
                ("note", facts.remark),
            ),
            words(say("closing-thanks")),
        ),
    )
