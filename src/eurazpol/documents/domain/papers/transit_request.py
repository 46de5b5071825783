"""Request to convey a surrendered person across the territory of a third state."""

from datetime import date
from typing import Annotated

from msgspec import Meta

from eurazpol.documents.domain.errors import FactError
from eurazpol.documents.domain.facts import CourtAct, IdentifiedPerson, Offence, Request, Words
from eurazpol.documents.domain.letter import greeting, letter
from eurazpol.documents.domain.paper import Item, Numbered, Paper
from eurazpol.documents.domain.writing import (
    act_fields,
    basis_section,
    offence_section,
    person_section,
    rows,
    say,
    section,
    words,
)
from eurazpol.kernel.catalogue import document_date
from eurazpol.kernel.texts import Lang


class TransitRequest(Request, frozen=True, kw_only=True):
    """Facts of a request for transit; ``route`` names the points in their order."""

    person: IdentifiedPerson
    offences: Annotated[tuple[Offence, ...], Meta(min_length=1)]
    surrender: CourtAct
    """The decision by which the person is surrendered."""
    route: Annotated[tuple[Words, ...], Meta(min_length=2)]
    carrier: Words
    escort: Words
    not_before: date
    not_after: date
    landing: Words | None = None
    """What is planned for an unscheduled landing or a stop."""

    def __post_init__(self) -> None:
        if self.not_after < self.not_before:
            raise FactError(
                "document-fact-period",
                field="not_after",
                start=self.not_before,
                end=self.not_after,
            )


def compose(facts: TransitRequest, lang: Lang) -> Paper:
    """Write the request."""
    return letter(
        facts,
        say("title-transit-request"),
        (
            greeting(facts, "transit-request", lang),
            *person_section(facts.person, lang),
            *offence_section(facts.offences, lang),
            *section("surrender", act_fields(facts.surrender, lang)),
            *section(
                "route",
                Numbered(tuple(Item(point) for point in facts.route)),
                rows(
                    ("not-before", document_date(facts.not_before, lang)),
                    ("not-after", document_date(facts.not_after, lang)),
                    ("carrier", facts.carrier),
                    ("escort", facts.escort),
                    ("landing", facts.landing),
                ),
            ),
            *basis_section(facts),
            words(say("request-closing")),
        ),
    )
