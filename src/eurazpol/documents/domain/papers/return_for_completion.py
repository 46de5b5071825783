"""Letter that returns a request so that missing papers or facts can be supplied."""

from datetime import date

from eurazpol.documents.domain.errors import FactError
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
    """Facts of the return: what is missing and by which rule (the ``text`` names the paper).

    Where no rule asks for papers, the ``note`` alone says what is to be made clear.
    """

    request: Reference
    missing: tuple[Ground, ...] = ()
    reply_by: date | None = None
    note: Words | None = None

    def __post_init__(self) -> None:
        """A return that does not say what is wanted is none."""
        if not self.missing and self.note is None:
            raise FactError("document-fact-missing", field="missing")


def compose(facts: ReturnForCompletion, lang: Lang) -> Paper:
    """Write the letter."""
    return letter(
        facts,
        say("title-return-for-completion"),
        (
            words(say("return-for-completion" if facts.missing else "return-to-clarify")),
            reference_fields(facts.request, lang),
            *(section("missing", grounds(facts.missing)) if facts.missing else ()),
            rows(("supply-by", day(facts.reply_by, lang)), ("note", facts.note)),
            words(say("return-closing" if facts.missing else "clarify-closing")),
        ),
    )
