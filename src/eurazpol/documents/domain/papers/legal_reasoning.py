"""Annex *legal reasoning*: instruments with their roles and the explanation tree."""

from datetime import date
from typing import Annotated, Literal, TypeAlias

from msgspec import Meta

from eurazpol.documents.domain.facts import Article, Line, Office, Part, Words
from eurazpol.documents.domain.paper import (
    Branch,
    Form,
    Item,
    Lines,
    Numbered,
    Paper,
    Table,
    Text,
    Tree,
)
from eurazpol.documents.domain.writing import citation, rows, say, section, words
from eurazpol.kernel.catalogue import document_date
from eurazpol.kernel.texts import Lang

OutcomeWord: TypeAlias = Literal["holds", "fails", "unknown"]
ConfidenceWord: TypeAlias = Literal["high", "medium", "low"]


class InstrumentRow(Part, frozen=True, kw_only=True):
    """An instrument that was considered, its part in the answer, and why."""

    title: Words
    role: Words
    reasons: tuple[Words, ...]


class FactRow(Part, frozen=True, kw_only=True):
    """A fact that a rule used and who supplied it."""

    what: Words
    value: Words
    source: Words


class ReasonRow(Part, frozen=True, kw_only=True):
    """A node of the explanation; ``level`` is its depth, 0 for the root's children."""

    level: Annotated[int, Meta(ge=0, le=20)]
    rule: Words
    outcome: OutcomeWord | None = None
    facts: tuple[FactRow, ...] = ()
    instrument: Words | None = None
    article: Article = ""
    confidence: ConfidenceWord = "high"


class QuestionRow(Part, frozen=True, kw_only=True):
    """What must be verified, who can supply it, what hangs on it."""

    fact: Words
    who: Words
    result: Words


class LegalReasoning(Part, frozen=True, kw_only=True):
    """Facts of the annex."""

    office: Office
    kind: Words
    conclusion: Words
    as_of: date
    data_version: Line
    rules: Annotated[tuple[ReasonRow, ...], Meta(min_length=1)]
    instruments: tuple[InstrumentRow, ...] = ()
    questions: tuple[QuestionRow, ...] = ()
    handling: Words | None = None


def compose(facts: LegalReasoning, lang: Lang) -> Paper:
    """Write the annex."""
    questions = tuple(
        Item(say("question", fact=row.fact, who=row.who), row.result) for row in facts.questions
    )
    return Paper(
        form=Form.RECORD,
        title=say("title-legal-reasoning"),
        sender=facts.office,
        handling=facts.handling,
        blocks=(
            rows(
                ("kind", facts.kind),
                ("conclusion", facts.conclusion),
                ("as-of", document_date(facts.as_of, lang)),
                ("data-version", facts.data_version),
            ),
            *section("instruments", *_instruments(facts)),
            *section("reasoning", Tree(_branches(facts.rules))),
            *(section("questions", Numbered(questions)) if questions else ()),
            words(say("reasoning-closing")),
        ),
    )


def _instruments(facts: LegalReasoning) -> tuple[Table, ...]:
    return (
        Table(
            heads=(say("column-instrument"), say("column-role"), say("column-why")),
            shares=(5, 3, 7),
            rows=tuple((row.title, row.role, Lines(row.reasons)) for row in facts.instruments),
        ),
    )


def _branches(rules: tuple[ReasonRow, ...]) -> tuple[Branch, ...]:
    counters: list[int] = []
    branches = []
    for row in rules:
        level = min(row.level, len(counters))
        counters = [*counters[:level], (counters[level] if level < len(counters) else 0) + 1]
        number = ".".join(map(str, counters))
        branches.append(Branch(number, level, row.rule, _lines(row)))
    return tuple(branches)


def _lines(row: ReasonRow) -> tuple[Text, ...]:
    lines: list[Text] = []
    if row.outcome is not None:
        lines.append(say(f"outcome-{row.outcome}"))
    lines += [
        say("fact-used", what=fact.what, value=fact.value, source=fact.source) for fact in row.facts
    ]
    if row.instrument is not None:
        lines.append(citation(row.instrument, row.article))
    if row.confidence != "high":
        lines.append(say(f"confidence-{row.confidence}"))
    return tuple(lines)
