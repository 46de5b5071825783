"""Answer to a request for consent to prosecute, punish or hand on beyond what was granted."""

from typing import Annotated, Literal

from msgspec import Meta

from eurazpol.documents.domain.facts import Ground, Letter, Offence, Person, Reference, Words
from eurazpol.documents.domain.letter import considered, letter
from eurazpol.documents.domain.paper import Item, Numbered, Paper
from eurazpol.documents.domain.writing import (
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


class SpecialityConsent(Letter, frozen=True, kw_only=True):
    """Facts of the answer: for which further acts it is given or refused, and why.

    ``offences`` are those for which the person was surrendered.
    """

    outcome: Literal["give", "refuse"]
    request: Reference
    person: Person
    offences: Annotated[tuple[Offence, ...], Meta(min_length=1)]
    further_acts: Words
    reasons: Annotated[tuple[Ground, ...], Meta(min_length=1)]
    own_reason: Words | None = None
    conditions: tuple[Words, ...] = ()


def compose(facts: SpecialityConsent, lang: Lang) -> Paper:
    """Write the answer."""
    conditions = Numbered(tuple(Item(one) for one in facts.conditions))
    return letter(
        facts,
        say("title-speciality-consent"),
        (
            considered(
                "speciality-consent-opening", facts.request.office, facts.request.forms, lang
            ),
            reference_fields(facts.request, lang),
            *person_section(facts.person, lang),
            *offence_section(facts.offences, lang),
            *section("further-acts", words(facts.further_acts)),
            *section("reasons", grounds(facts.reasons), rows(("note", facts.own_reason))),
            *section("decided", words(say(f"speciality-consent-{facts.outcome}"))),
            *(section("conditions", conditions) if facts.conditions else ()),
            words(say("speciality-consent-closing")),
        ),
    )
