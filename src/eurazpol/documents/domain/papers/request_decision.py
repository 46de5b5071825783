"""Decision on any other request: execute, execute in part, refuse or postpone."""

from datetime import date
from typing import Literal

from eurazpol.documents.domain.errors import FactError
from eurazpol.documents.domain.facts import Complaint, Ground, Letter, Office, Reference, Words
from eurazpol.documents.domain.letter import considered, letter
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
    """Facts of the decision; ``subject`` says in a few words what was asked.

    It rests on ``reasons`` with their provisions, or on ``own_reason`` where no provision is cited.
    """

    outcome: Literal["execute", "partial", "refuse", "postpone"]
    request: Reference
    subject: Words
    reasons: tuple[Ground, ...] = ()
    own_reason: Words | None = None
    executing: Office | None = None
    due: date | None = None
    complaint: Complaint | None = None

    def __post_init__(self) -> None:
        """A decision without any reason is none."""
        if not self.reasons and self.own_reason is None:
            raise FactError("document-fact-missing", field="reasons")


def compose(facts: RequestDecision, lang: Lang) -> Paper:
    """Write the decision."""
    executing = office_line(facts.executing, lang) if facts.executing else None
    return letter(
        facts,
        say("title-request-decision"),
        (
            considered("request-decision-opening", facts.request.office, facts.request.forms, lang),
            reference_fields(facts.request, lang),
            rows(("subject", facts.subject)),
            *section(
                "reasons",
                *((grounds(facts.reasons),) if facts.reasons else ()),
                *((words(facts.own_reason),) if facts.own_reason else ()),
            ),
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
