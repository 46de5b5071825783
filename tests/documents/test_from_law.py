"""An assessment becomes the annex of a paper."""

from datetime import date

from eurazpol.documents.actions.from_law import ground, reasoning
from eurazpol.documents.domain.facts import Office
from eurazpol.documents.domain.templates import TEMPLATES
from eurazpol.kernel.finding import Citation, Confidence, Outcome
from eurazpol.kernel.texts import Texts, message
from eurazpol.law.domain.assessment import (
    Assessment,
    Decision,
    FactUse,
    Question,
    RankedInstrument,
    Reason,
    Role,
)
from tests.documents.reading import text
from tests.documents.test_papers import compiled

TITLE = Texts("Конвенция", "Конвенция", "Convention")
SAID = message("documents-days", days=21)
CITED = Citation("cis_minsk_1993", "56(1)", Confidence.MEDIUM)


def titles(_id: str) -> Texts:
    return TITLE


def chain(depth: int) -> Reason:
    """A reason that rests on a reason, ``depth`` times."""
    facts = (FactUse("person.citizenship", "KZ", SAID),)
    found = Reason(SAID, Outcome.UNKNOWN, facts, CITED)
    for _ in range(depth):
        found = Reason(SAID, Outcome.HOLDS, (), None, (found,))
    return found


def test_the_tree_is_printed_in_every_language() -> None:
    found = Assessment(
        decision=Decision.GRANT_POSSIBLE,
        as_of=date(2026, 2, 5),
        book_version="v1",
        instruments=tuple(RankedInstrument(role, TITLE, role, (SAID, SAID)) for role in Role),
        conditions=(),
        grounds=(),
        papers=(),
        limits=(),
        questions=(Question("q", SAID, SAID, SAID),),
        explanation=chain(30),
    )
    facts = reasoning(found, office=Office(name=TITLE), kind=SAID, conclusion=SAID, titles=titles)
    assert len(facts.rules) == 31
    assert facts == TEMPLATES["legal_reasoning"].read(facts)
    russian = text(compiled("legal_reasoning", "ru", facts))
    assert "21 сутки" in russian
    assert "Итог: неизвестно" in russian
    assert "Конвенция, ст. 56(1)" in russian
    assert "Достоверность: средняя" in russian
    assert "21 тәулік" in text(compiled("legal_reasoning", "kk", facts))


def test_a_ground_of_a_whole_instrument_has_no_article() -> None:
    made = ground(SAID, Citation("cis_minsk_1993", ""), titles)
    assert (made.text.get("en") if isinstance(made.text, Texts) else made.text) == "21 days"
    assert (made.instrument, made.article) == (TITLE, "")
