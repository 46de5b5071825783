"""Letter by which the materials of an executed request are sent back."""

from typing import Annotated, Literal

from msgspec import Meta

from eurazpol.documents.domain.facts import Letter, Part, Reference, Words
from eurazpol.documents.domain.letter import letter
from eurazpol.documents.domain.paper import Paper, Table
from eurazpol.documents.domain.writing import reference_fields, rows, say, section, words
from eurazpol.kernel.texts import Lang


class ActResult(Part, frozen=True, kw_only=True):
    """One requested act and what came of it."""

    act: Words
    done: Literal["done", "partly", "not_done"]
    result: Words


class ExecutionLetter(Letter, frozen=True, kw_only=True):
    """Facts of the letter; the materials are its enclosures."""

    request: Reference
    results: Annotated[tuple[ActResult, ...], Meta(min_length=1)]
    use_limits: Words | None = None
    """Limits on the use of the materials."""


def compose(facts: ExecutionLetter, lang: Lang) -> Paper:
    """Write the letter; whether the request is executed wholly follows from its acts."""
    whole = all(entry.done == "done" for entry in facts.results)
    return letter(
        facts,
        say("title-execution-letter"),
        (
            words(say("execution-whole" if whole else "execution-partial")),
            reference_fields(facts.request, lang),
            *section(
                "results",
                Table(
                    heads=(say("column-act"), say("column-done"), say("column-result")),
                    shares=(4, 2, 5),
                    rows=tuple(
                        (entry.act, say(f"act-{entry.done.replace('_', '-')}"), entry.result)
                        for entry in facts.results
                    ),
                ),
            ),
            rows(("use-limits", facts.use_limits)),
            words(say("execution-closing")),
        ),
    )
