"""Petition to the court for the arrest of a person whom another state asks for."""

from typing import Annotated, Literal

from msgspec import Meta

from eurazpol.documents.domain.facts import (
    CourtAct,
    Custody,
    Ground,
    Letter,
    Line,
    Offence,
    Person,
    Reference,
    Words,
)
from eurazpol.documents.domain.letter import letter
from eurazpol.documents.domain.paper import Block, Paper
from eurazpol.documents.domain.writing import (
    act_fields,
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


class ArrestPetition(Letter, frozen=True, kw_only=True):
    """Facts of the petition.

    Provisional arrest is asked for before the request has come, extradition arrest on the request
    (CPC 588, 589). ``detained_at`` is the hour of detention with its zone; ``act`` the decision of
    the other state on custody.
    """

    measure: Literal["provisional", "extradition"]
    request: Reference
    person: Person
    offences: Annotated[tuple[Offence, ...], Meta(min_length=1)]
    detained_at: Line
    custody: Custody | None = None
    act: CourtAct | None = None
    statement: Words | None = None
    basis: Annotated[tuple[Ground, ...], Meta(min_length=1)]


def compose(facts: ArrestPetition, lang: Lang) -> Paper:
    """Write the petition: facts, grounds, what the court is asked to order."""
    act: tuple[Block, ...] = section("act", act_fields(facts.act, lang)) if facts.act else ()
    held = facts.custody.place if facts.custody else None
    return letter(
        facts,
        say("title-arrest-petition"),
        (
            words(say("arrest-petition-opening")),
            reference_fields(facts.request, lang),
            *person_section(facts.person, lang),
            *(section("statement", words(facts.statement)) if facts.statement else ()),
            *offence_section(facts.offences, lang),
            *act,
            *section("detention", rows(("detained-at", facts.detained_at), ("custody-at", held))),
            *section("basis", grounds(facts.basis)),
            *section("asks", words(say(f"arrest-petition-{facts.measure}"))),
        ),
    )
