"""Letter that sends papers or facts after a request, asked for or not."""

from eurazpol.documents.domain.facts import Letter, Reference, Words
from eurazpol.documents.domain.letter import greeting, letter
from eurazpol.documents.domain.paper import Item, Numbered, Paper
from eurazpol.documents.domain.writing import reference_fields, rows, say, section, words
from eurazpol.kernel.texts import Lang


class SupplementLetter(Letter, frozen=True, kw_only=True):
    """Facts of the supplement: ``asked`` after a return, ``supplied`` names the papers."""

    request: Reference
    subject: Words
    asked: bool = False
    supplied: tuple[Words, ...] = ()
    note: Words | None = None


def compose(facts: SupplementLetter, lang: Lang) -> Paper:
    """Write the letter."""
    supplied = Numbered(tuple(Item(paper) for paper in facts.supplied))
    return letter(
        facts,
        say("title-supplement-letter"),
        (
            greeting(
                facts, "supplement-letter-asked" if facts.asked else "supplement-letter", lang
            ),
            reference_fields(facts.request, lang),
            rows(("subject", facts.subject)),
            *(section("supplied", supplied) if facts.supplied else ()),
            rows(("note", facts.note)),
            words(say("supplement-closing")),
        ),
    )
