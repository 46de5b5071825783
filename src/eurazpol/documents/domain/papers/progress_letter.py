"""Letter that tells the other state what has happened on its request."""

from typing import Literal

from eurazpol.documents.domain.facts import Letter, Person, Reference, Words
from eurazpol.documents.domain.letter import letter
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


class ProgressLetter(Letter, frozen=True, kw_only=True):
    """Facts of the letter; ``when`` is a day, or an hour with its zone: ``14:30 UTC+5``."""

    what: Literal[
        "status",
        "detained",
        "released",
        "transit_completed",
        "execution_begun",
        "proceedings_ended",
    ]
    request: Reference
    subject: Words
    person: Person | None = None
    when: Words | None = None
    place: Words | None = None
    ground: Words | None = None
    note: Words | None = None


def compose(facts: ProgressLetter, lang: Lang) -> Paper:
    """Write the letter."""
    return letter(
        facts,
        say("title-progress-letter"),
        (
            words(say(f"progress-{facts.what.replace('_', '-')}")),
            reference_fields(facts.request, lang),
            rows(("subject", facts.subject)),
            *(person_section(facts.person, lang) if facts.person else ()),
            *section(
                "told",
                rows(
                    ("when", facts.when),
                    ("handover-place", facts.place),
                    ("ground", facts.ground),
                    ("note", facts.note),
                ),
            ),
            words(say("progress-closing")),
        ),
    )
