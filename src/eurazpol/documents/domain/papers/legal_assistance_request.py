"""Letter of request: procedural acts that another state is asked to carry out."""

from datetime import date
from typing import Annotated

from msgspec import Meta

from eurazpol.documents.domain.facts import Offence, Part, Person, Request, Words
from eurazpol.documents.domain.letter import greeting, letter
from eurazpol.documents.domain.paper import Block, Item, Numbered, Paper
from eurazpol.documents.domain.writing import (
    basis_section,
    day,
    offence_section,
    person_fields,
    rows,
    say,
    section,
    words,
)
from eurazpol.kernel.texts import Lang


class RequestedAct(Part, frozen=True, kw_only=True):
    """One act to be carried out: interview, production of records, search; questions to be put."""

    act: Words
    details: Words | None = None
    questions: tuple[Words, ...] = ()


class PersonInCase(Part, frozen=True, kw_only=True):
    """A person and the part that he or she has in the case."""

    part: Words
    person: Person


class LegalAssistanceRequest(Request, frozen=True, kw_only=True):
    """Facts of a letter of request."""

    proceedings: Annotated[str, Meta(max_length=200)] = ""
    """Number of the criminal case in the requesting state."""
    statement: Words
    offences: Annotated[tuple[Offence, ...], Meta(min_length=1)]
    acts: Annotated[tuple[RequestedAct, ...], Meta(min_length=1)]
    persons: tuple[PersonInCase, ...] = ()
    formalities: tuple[Words, ...] = ()
    """Procedure of the requesting state that is asked to be observed."""
    present: tuple[Words, ...] = ()
    """Officials who ask to be present."""
    confidentiality: Words | None = None
    reply_by: date | None = None


def compose(facts: LegalAssistanceRequest, lang: Lang) -> Paper:
    """Write the letter."""
    persons = tuple(
        block
        for entry in facts.persons
        for block in (rows(("part-in-case", entry.part)), person_fields(entry.person, lang))
    )
    return letter(
        facts,
        say("title-legal-assistance-request"),
        (
            greeting(facts, "legal-assistance-request", lang),
            rows(("proceedings", facts.proceedings)),
            *section("statement", words(facts.statement)),
            *offence_section(facts.offences, lang),
            *(section("persons", *persons) if persons else ()),
            *_acts(facts),
            *_listed("formalities", facts.formalities),
            *_listed("present", facts.present),
            *basis_section(facts),
            rows(
                ("confidentiality", facts.confidentiality),
                ("reply-by", day(facts.reply_by, lang)),
            ),
            words(say("request-closing")),
        ),
    )


def _acts(facts: LegalAssistanceRequest) -> tuple[Block, ...]:
    blocks: list[Block] = [
        Numbered(tuple(Item(entry.act, entry.details) for entry in facts.acts)),
    ]
    for number, entry in enumerate(facts.acts, start=1):
        if entry.questions:
            blocks.append(words(say("questions-for-act", number=number)))
            blocks.append(Numbered(tuple(Item(question) for question in entry.questions)))
    return section("acts", *blocks)


def _listed(name: str, items: tuple[Words, ...]) -> tuple[Block, ...]:
    return section(name, Numbered(tuple(Item(item) for item in items))) if items else ()
