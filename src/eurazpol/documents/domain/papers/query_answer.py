"""Answer to a police-to-police query, by its typed fields."""

from typing import Literal

from eurazpol.documents.domain.facts import Letter, Line, Reference, Words
from eurazpol.documents.domain.letter import letter
from eurazpol.documents.domain.paper import Paper, Text
from eurazpol.documents.domain.writing import reference_fields, rows, say, section, words
from eurazpol.kernel.texts import Lang


class QueryAnswer(Letter, frozen=True, kw_only=True):
    """Facts of the answer; ``None`` is *not said*, never *no*."""

    extent: Literal["whole", "part", "nothing"]
    request: Reference
    identity: Words | None = None
    address: Words | None = None
    wanted: bool | None = None
    holder: Words | None = None
    valid: bool | None = None
    convictions: Words | None = None
    reference: Line | None = None
    note: Words | None = None


def _yes_no(value: bool | None) -> Text | None:  # noqa: FBT001 - a fact of three values
    return None if value is None else say("yes" if value else "no")


def compose(facts: QueryAnswer, lang: Lang) -> Paper:
    """Write the answer."""
    return letter(
        facts,
        say("title-query-answer"),
        (
            words(say(f"query-answer-{facts.extent}")),
            reference_fields(facts.request, lang),
            *section(
                "results",
                rows(
                    ("identity", facts.identity),
                    ("residence", facts.address),
                    ("wanted", _yes_no(facts.wanted)),
                    ("vehicle-holder", facts.holder),
                    ("valid", _yes_no(facts.valid)),
                    ("convictions", facts.convictions),
                    ("kept-under", facts.reference),
                    ("note", facts.note),
                ),
            ),
            words(say("query-answer-closing")),
        ),
    )
