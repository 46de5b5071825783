"""Police-to-police query: one typed question, its purpose, how soon it must be answered."""

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta

from eurazpol.documents.domain.errors import FactError
from eurazpol.documents.domain.facts import Letter, Line, Person, Words
from eurazpol.documents.domain.letter import letter
from eurazpol.documents.domain.paper import Item, Numbered, Paper
from eurazpol.documents.domain.writing import day, person_section, rows, say, section, words
from eurazpol.kernel.texts import Lang


class PoliceQuery(Letter, frozen=True, kw_only=True):
    """Facts of the query; what is asked about is a person, a vehicle or a document, or measures."""

    asks: Literal[
        "identity", "address", "wanted", "vehicle", "document", "criminal_record", "other"
    ]
    urgent: bool = False
    purpose: Words
    proceedings: Annotated[str, Meta(max_length=200)] = ""
    person: Person | None = None
    plate: Line | None = None
    vin: Line | None = None
    document: Line | None = None
    since: date | None = None
    measures: tuple[Words, ...] = ()
    questions: tuple[Words, ...] = ()

    def __post_init__(self) -> None:
        """A query asks about something."""
        if not (self.person or self.plate or self.vin or self.document or self.measures):
            raise FactError("document-fact-missing", field="person")


def compose(facts: PoliceQuery, lang: Lang) -> Paper:
    """Write the query."""
    asked = (*facts.measures, *facts.questions)
    return letter(
        facts,
        say("title-police-query"),
        (
            words(say(f"police-query-{'urgent' if facts.urgent else 'ordinary'}")),
            rows(
                ("asks", say(f"asks-{facts.asks.replace('_', '-')}")),
                ("purpose", facts.purpose),
                ("proceedings", facts.proceedings),
            ),
            *(person_section(facts.person, lang) if facts.person else ()),
            rows(
                ("plate", facts.plate),
                ("vin", facts.vin),
                ("identity-paper", facts.document),
                ("since", day(facts.since, lang)),
            ),
            *(section("questions-asked", Numbered(tuple(map(Item, asked)))) if asked else ()),
            words(say("police-query-closing")),
        ),
    )
