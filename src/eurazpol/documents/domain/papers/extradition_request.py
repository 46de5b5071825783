"""Request to surrender a person for prosecution or for the execution of a sentence."""

from typing import Annotated, Literal

from msgspec import Meta

from eurazpol.documents.domain.errors import FactError
from eurazpol.documents.domain.facts import (
    CourtAct,
    Custody,
    IdentifiedPerson,
    Offence,
    Request,
    Sentence,
    Words,
)
from eurazpol.documents.domain.letter import greeting, letter
from eurazpol.documents.domain.paper import Block, Paper
from eurazpol.documents.domain.writing import (
    act_fields,
    basis_section,
    custody_section,
    offence_section,
    person_section,
    say,
    section,
    sentence_fields,
    words,
)
from eurazpol.kernel.texts import Lang


class ExtraditionRequest(Request, frozen=True, kw_only=True):
    """Facts of a request for extradition.

    ``act`` is the custody order (prosecution) or the judgment (sentence); ``sentence`` is required
    when the surrender is asked for the execution of a sentence.
    """

    purpose: Literal["prosecution", "sentence"]
    person: IdentifiedPerson
    offences: Annotated[tuple[Offence, ...], Meta(min_length=1)]
    statement: Words
    """What happened, when and where, in the words of the investigation."""
    act: CourtAct
    limitation: Words | None = None
    """Why prosecution or execution is not barred by lapse of time."""
    sentence: Sentence | None = None
    custody: Custody | None = None

    def __post_init__(self) -> None:
        if self.purpose == "sentence" and self.sentence is None:
            raise FactError("document-fact-missing", field="sentence")


def compose(facts: ExtraditionRequest, lang: Lang) -> Paper:
    """Write the request."""
    sentence: tuple[Block, ...] = ()
    if facts.sentence is not None:
        sentence = section("sentence", sentence_fields(facts.sentence, lang))
    return letter(
        facts,
        say("title-extradition-request"),
        (
            greeting(facts, f"extradition-request-{facts.purpose}", lang),
            *person_section(facts.person, lang),
            *section("statement", words(facts.statement)),
            *offence_section(facts.offences, lang),
            *section("act", act_fields(facts.act, lang)),
            *sentence,
            *custody_section(facts.custody, lang),
            *(section("limitation", words(facts.limitation)) if facts.limitation else ()),
            *basis_section(facts),
            words(say("request-closing")),
        ),
    )
