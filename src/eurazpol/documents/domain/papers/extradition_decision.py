"""Decision on a request for extradition: grant, refuse or postpone."""

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta

from eurazpol.documents.domain.errors import FactError
from eurazpol.documents.domain.facts import (
    Complaint,
    Ground,
    Letter,
    Offence,
    Person,
    Reference,
    Words,
)
from eurazpol.documents.domain.letter import considered, letter
from eurazpol.documents.domain.paper import Item, Numbered, Paper
from eurazpol.documents.domain.writing import (
    complaint_section,
    day,
    grounds,
    offence_section,
    person_section,
    reference_fields,
    rows,
    say,
    section,
    words,
)
from eurazpol.kernel.texts import Lang


class ExtraditionDecision(Letter, frozen=True, kw_only=True):
    """Facts of the decision.

    A surrender, and its postponement, can be complained of: ``complaint`` is required then.
    ``conditions`` are those under which the person is surrendered; ``postponed_until`` is the day
    or, where no day can be named, the event in ``postponed_event``.
    """

    outcome: Literal["grant", "refuse", "postpone"]
    request: Reference
    person: Person
    offences: Annotated[tuple[Offence, ...], Meta(min_length=1)]
    reasons: Annotated[tuple[Ground, ...], Meta(min_length=1)]
    conditions: tuple[Words, ...] = ()
    postponed_until: date | None = None
    postponed_event: Words | None = None
    complaint: Complaint | None = None

    def __post_init__(self) -> None:
        if self.outcome != "refuse" and self.complaint is None:
            raise FactError("document-fact-missing", field="complaint")
        named = self.postponed_until is not None or self.postponed_event is not None
        if self.outcome == "postpone" and not named:
            raise FactError("document-fact-missing", field="postponed_until")


def compose(facts: ExtraditionDecision, lang: Lang) -> Paper:
    """Write the decision: what was asked, findings, reasons, operative part, right of complaint."""
    conditions = tuple(Item(condition) for condition in facts.conditions)
    return letter(
        facts,
        say("title-extradition-decision"),
        (
            considered(
                "extradition-decision-opening", facts.request.office, facts.request.forms, lang
            ),
            reference_fields(facts.request, lang),
            *person_section(facts.person, lang),
            *offence_section(facts.offences, lang),
            *section("reasons", grounds(facts.reasons)),
            *section(
                "decided",
                words(say(f"extradition-decision-{facts.outcome}")),
                rows(
                    ("postponed-until", day(facts.postponed_until, lang)),
                    ("postponed-event", facts.postponed_event),
                ),
            ),
            *(section("conditions", Numbered(conditions)) if conditions else ()),
            *(complaint_section(facts.complaint, lang) if facts.complaint else ()),
        ),
    )
