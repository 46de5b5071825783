"""Letter by which a request is withdrawn."""

from eurazpol.documents.domain.facts import Letter, Person, Reference, Words
from eurazpol.documents.domain.letter import greeting, letter
from eurazpol.documents.domain.paper import Paper
from eurazpol.documents.domain.writing import (
    person_section,
    reference_fields,
    rows,
    say,
    section,
    words,
)
from eurazpol.kernel.texts import Lang


class WithdrawalLetter(Letter, frozen=True, kw_only=True):
    """Facts of the withdrawal; what was begun on the request is asked to be ended."""

    request: Reference
    subject: Words
    person: Person | None = None
    reason: Words


def compose(facts: WithdrawalLetter, lang: Lang) -> Paper:
    """Write the letter."""
    return letter(
        facts,
        say("title-withdrawal-letter"),
        (
            greeting(facts, "withdrawal-letter", lang),
            reference_fields(facts.request, lang),
            rows(("subject", facts.subject)),
            *(person_section(facts.person, lang) if facts.person else ()),
            *section("reasons", words(facts.reason)),
            words(say("withdrawal-closing")),
        ),
    )
