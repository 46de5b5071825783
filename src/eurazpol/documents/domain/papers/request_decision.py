"""Decision on any other request: execute, execute in part, refuse or postpone."""

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta

from eurazpol.documents.domain.facts import Complaint, Ground, Letter, Office, Reference, Words
from eurazpol.documents.domain.letter import letter
from eurazpol.documents.domain.paper import Paper
from eurazpol.documents.domain.writing import (
    complaint_section,
    day,
    grounds,
    office_line,
    reference_fields,
    rows,
    say,
    section,
    words,
)
from eurazpol.kernel.texts import Lang


class RequestDecision(Letter, frozen=True, kw_only=True):
    """Facts of the decision; ``subject`` says in a few words what was asked."""

    outcome: Literal["execute", "partial", "refuse", "postpone"]
    request: Reference
    subject: Words
    reasons: Annotated[tuple[Ground, ...], Meta(min_length=1)]
    executing: Office | None = None
    due: date | None = None
    complaint: Complaint | None = None


def compose(facts: RequestDecision, lang: Lang) -> Paper:
    """Write the decision."""
    executing = office_line(facts.executing, lang) if facts.executing else None
    return letter(
        facts,
        say("title-request-decision"),
        (
            words(say("request-decision-opening")),
            reference_fields(facts.request, lang),
            rows(("subject", facts.subject)),
            *section("reasons", grounds(facts.reasons)),
            *section(
                "decided",
                words(say(f"request-decision-{facts.outcome}")),
                rows(
                    ("executing", executing),
                    ("due", day(facts.due, lang)),
                ),
            ),
            *(complaint_section(facts.complaint, lang) if facts.complaint else ()),
        ),
    )
