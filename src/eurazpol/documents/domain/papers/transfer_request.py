"""Request to transfer a sentenced person to the state of citizenship to serve the sentence."""

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta

from eurazpol.documents.domain.facts import (
    CourtAct,
    Custody,
    IdentifiedPerson,
    Offence,
    Part,
    Request,
    Sentence,
)
from eurazpol.documents.domain.letter import greeting, letter
from eurazpol.documents.domain.paper import Paper
from eurazpol.documents.domain.writing import (
    act_fields,
    basis_section,
    custody_section,
    offence_section,
    person_section,
    rows,
    say,
    section,
    sentence_fields,
    words,
)
from eurazpol.kernel.catalogue import document_date
from eurazpol.kernel.texts import Lang


class Consent(Part, frozen=True, kw_only=True):
    """Written consent to the transfer: who gave it and when."""

    given_by: Literal["person", "representative"]
    given: date


class TransferRequest(Request, frozen=True, kw_only=True):
    """Facts of a request for transfer. ``direction`` is seen from the writing state."""

    direction: Literal["to_us", "from_us"]
    person: IdentifiedPerson
    judgment: CourtAct
    sentence: Sentence
    offences: Annotated[tuple[Offence, ...], Meta(min_length=1)]
    consent: Consent
    custody: Custody
    """Since when and where the sentence is being served."""


def compose(facts: TransferRequest, lang: Lang) -> Paper:
    """Write the request."""
    direction = facts.direction.replace("_", "-")
    return letter(
        facts,
        say("title-transfer-request"),
        (
            greeting(facts, f"transfer-request-{direction}", lang),
            *person_section(facts.person, lang),
            *offence_section(facts.offences, lang),
            *section("judgment", act_fields(facts.judgment, lang)),
            *section("sentence", sentence_fields(facts.sentence, lang)),
            *custody_section(facts.custody, lang),
            *section(
                "consent",
                rows(
                    ("consent-by", say(f"consent-by-{facts.consent.given_by}")),
                    ("consent-date", document_date(facts.consent.given, lang)),
                ),
            ),
            *basis_section(facts),
            words(say("request-closing")),
        ),
    )
