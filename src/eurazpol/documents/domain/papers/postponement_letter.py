"""Postponement of an examination, of execution or of a surrender, on a named ground."""

from datetime import date
from typing import Literal

from eurazpol.documents.domain.facts import Letter, Person, Reference, Words
from eurazpol.documents.domain.letter import considered, letter
from eurazpol.documents.domain.paper import Paper
from eurazpol.documents.domain.writing import (
    day,
    person_section,
    reference_fields,
    rows,
    say,
    section,
    words,
)
from eurazpol.kernel.texts import Lang


class PostponementLetter(Letter, frozen=True, kw_only=True):
    """Facts of the postponement; without ``until`` it lasts as long as its ground."""

    what: Literal["examination", "surrender"]
    request: Reference
    subject: Words
    person: Person | None = None
    ground: Words
    reason: Words
    until: date | None = None


def compose(facts: PostponementLetter, lang: Lang) -> Paper:
    """Write the letter."""
    return letter(
        facts,
        say("title-postponement-letter"),
        (
            considered("request-decision-opening", facts.request.office, facts.request.forms, lang),
            reference_fields(facts.request, lang),
            rows(("subject", facts.subject)),
            *(person_section(facts.person, lang) if facts.person else ()),
            *section("reasons", rows(("ground", facts.ground)), words(facts.reason)),
            *section(
                "decided",
                words(say(f"postponement-{facts.what}")),
                rows(("postponed-until", day(facts.until, lang))),
            ),
            words(say("postponement-closing")),
        ),
    )
