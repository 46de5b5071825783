"""Letter that returns a request so that missing papers can be supplied."""

from datetime import date
from typing import Annotated

from msgspec import Meta

from eurazpol.documents.domain.facts import Ground, Letter, Reference, Words
from eurazpol.documents.domain.letter import letter
from eurazpol.documents.domain.paper import Paper
from eurazpol.documents.domain.writing import (
    day,
    grounds,
    reference_fields,
    rows,
    say,
    section,
    words,
)
from eurazpol.kernel.texts import Lang


class ReturnForCompletion(Letter, frozen=True, kw_only=True):
    """Facts of the return: what is missing and by which rule (the ``text`` names the paper)."""

    request: Reference
    missing: Annotated[tuple[Ground, ...], Meta(min_length=1)]
    reply_by: date | None = None
    note: Words | None = None


def compose(facts: ReturnForCompletion, lang: Lang) -> Paper:
    """Write the letter."""
    return letter(
        facts,
        say("title-return-for-completion"),
        (
            words(say("return-for-completion")),
            reference_fields(facts.request, lang),
            *section("missing", grounds(facts.missing)),
            rows(("supply-by", day(facts.reply_by, lang)), ("note", facts.note)),
            words(say("return-closing")),
        ),
    )
