"""Request that another state continue a criminal prosecution."""

from typing import Annotated

from msgspec import Meta

from eurazpol.documents.domain.facts import Custody, IdentifiedPerson, Offence, Request, Words
from eurazpol.documents.domain.letter import greeting, letter
from eurazpol.documents.domain.paper import Paper
from eurazpol.documents.domain.writing import (
    basis_section,
    custody_section,
    offence_section,
    person_section,
    rows,
    say,
    section,
    words,
)
from eurazpol.kernel.texts import Lang


class ProceedingsTransferRequest(Request, frozen=True, kw_only=True):
    """Facts of a request to take over proceedings."""

    proceedings: Annotated[str, Meta(max_length=200)] = ""
    person: IdentifiedPerson
    offences: Annotated[tuple[Offence, ...], Meta(min_length=1)]
    statement: Words
    reason: Words
    """Why the person is to be prosecuted there: surrender refused or impossible, residence."""
    damage: Words | None = None
    custody: Custody | None = None


def compose(facts: ProceedingsTransferRequest, lang: Lang) -> Paper:
    """Write the request."""
    return letter(
        facts,
        say("title-proceedings-transfer-request"),
        (
            greeting(facts, "proceedings-transfer-request", lang),
            rows(("proceedings", facts.proceedings)),
            *person_section(facts.person, lang),
            *section("statement", words(facts.statement), rows(("damage", facts.damage))),
            *offence_section(facts.offences, lang),
            *custody_section(facts.custody, lang),
            *section("transfer-reason", words(facts.reason)),
            *basis_section(facts),
            words(say("request-closing")),
        ),
    )
