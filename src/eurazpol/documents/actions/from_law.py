"""Turn answers of the law engine into facts of papers, in all three languages at once."""

from collections.abc import Callable, Iterable

from eurazpol.documents.domain.facts import Ground, Office
from eurazpol.documents.domain.papers.legal_reasoning import (
    FactRow,
    InstrumentRow,
    LegalReasoning,
    QuestionRow,
    ReasonRow,
)
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.finding import Citation
from eurazpol.kernel.texts import LANGS, Message, Texts, message
from eurazpol.law.domain.assessment import Assessment, Reason

Titles = Callable[[str], Texts]
"""Gives the title of an instrument by its id."""
MAX_LEVEL = 20


def in_three(what: Message | Texts) -> Texts:
    """Write a message in the three languages."""
    if isinstance(what, Texts):
        return what
    said = {lang: catalogue().render(what, lang) for lang in LANGS}
    return Texts(kk=said["kk"], ru=said["ru"], en=said["en"])


def ground(text: Message | Texts, citation: Citation, titles: Titles) -> Ground:
    """Make a ground of a paper from a sentence and the provision that it rests on."""
    return Ground(
        text=in_three(text),
        instrument=titles(citation.instrument),
        article=citation.article,
    )


def reasoning(
    assessment: Assessment,
    *,
    office: Office,
    kind: Message | Texts,
    conclusion: Message,
    titles: Titles,
) -> LegalReasoning:
    """Make the facts of the annex *legal reasoning*; ``conclusion`` is the sentence of the page."""
    return LegalReasoning(
        office=office,
        kind=in_three(kind),
        conclusion=in_three(conclusion),
        as_of=assessment.as_of,
        data_version=assessment.book_version,
        instruments=tuple(
            InstrumentRow(
                title=row.title,
                role=in_three(message(f"documents-role-{row.role.value}")),
                reasons=tuple(in_three(reason) for reason in row.reasons),
            )
            for row in assessment.instruments
        ),
        rules=tuple(_rows((assessment.explanation,), 0, titles)),
        questions=tuple(
            QuestionRow(
                fact=in_three(question.fact),
                who=in_three(question.who),
                result=in_three(question.result),
            )
            for question in assessment.questions
        ),
    )


def _rows(reasons: Iterable[Reason], level: int, titles: Titles) -> Iterable[ReasonRow]:
    for reason in reasons:
        yield _row(reason, min(level, MAX_LEVEL), titles)
        yield from _rows(reason.children, level + 1, titles)


def _row(reason: Reason, level: int, titles: Titles) -> ReasonRow:
    cited = reason.citation
    return ReasonRow(
        level=level,
        rule=in_three(reason.rule),
        outcome=reason.outcome.value if reason.outcome else None,
        facts=tuple(
            FactRow(what=fact.key, value=fact.value, source=in_three(fact.source))
            for fact in reason.facts
        ),
        instrument=titles(cited.instrument) if cited else None,
        article=cited.article if cited else "",
        confidence=cited.confidence.value if cited else "high",
    )
