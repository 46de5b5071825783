"""Letter that ends the correspondence on a request."""

from typing import Literal

from eurazpol.documents.domain.facts import Letter, Person, Reference, Words
from eurazpol.documents.domain.letter import letter
from eurazpol.documents.domain.paper import Paper
from eurazpol.documents.domain.writing import person_section, reference_fields, rows, say, words
from eurazpol.kernel.texts import Lang


class ClosingLetter(Letter, frozen=True, kw_only=True):
    """Facts of the letter: how the matter ended, and on which side the writer stands."""

    outcome: Literal["executed", "refused", "withdrawn"]
    side: Literal["requesting", "requested"]
    request: Reference
    subject: Words
    person: Person | None = None
    note: Words | None = None


def compose(facts: ClosingLetter, lang: Lang) -> Paper:
    """Write the letter."""
    return letter(
        facts,
        say("title-closing-letter"),
        (
            words(say(f"closing-{facts.outcome}")),
            reference_fields(facts.request, lang),
            rows(("subject", facts.subject), ("note", facts.note)),
            *(person_section(facts.person, lang) if facts.person else ()),
            words(say(f"closing-{facts.side}")),
        ),
    )
