"""Request to arrest a person before the request for extradition arrives."""

from typing import Annotated

from msgspec import Meta

from eurazpol.documents.domain.facts import (
    CourtAct,
    Custody,
    IdentifiedPerson,
    Offence,
    Request,
    Words,
)
from eurazpol.documents.domain.letter import greeting, letter
from eurazpol.documents.domain.paper import Paper
from eurazpol.documents.domain.writing import (
    act_fields,
    basis_section,
    custody_section,
    offence_section,
    person_section,
    say,
    section,
    words,
)
from eurazpol.kernel.texts import Lang


class ProvisionalArrestRequest(Request, frozen=True, kw_only=True):
    """Facts of a request for provisional arrest; that the request will follow is always said."""

    person: IdentifiedPerson
    offences: Annotated[tuple[Offence, ...], Meta(min_length=1)]
    statement: Words
    act: CourtAct
    """The custody order or judgment that exists."""
    urgency: Words | None = None
    """Why the request for extradition cannot be awaited."""
    custody: Custody | None = None
    """Where the person has already been detained."""


def compose(facts: ProvisionalArrestRequest, lang: Lang) -> Paper:
    """Write the request."""
    return letter(
        facts,
        say("title-provisional-arrest-request"),
        (
            greeting(facts, "provisional-arrest-request", lang),
            *person_section(facts.person, lang),
            *section("statement", words(facts.statement)),
            *offence_section(facts.offences, lang),
            *section("act", act_fields(facts.act, lang)),
            *(section("urgency", words(facts.urgency)) if facts.urgency else ()),
            *custody_section(facts.custody, lang),
            *basis_section(facts),
            words(say("provisional-arrest-undertaking")),
            words(say("request-closing")),
        ),
    )
