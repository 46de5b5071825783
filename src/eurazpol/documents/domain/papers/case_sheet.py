"""The case on two pages: identity, summary, limits, legal basis, latest events."""

from typing import Literal

from eurazpol.documents.domain.facts import (
    Article,
    Count,
    Ground,
    Line,
    Office,
    Part,
    Person,
    Words,
)
from eurazpol.documents.domain.paper import Block, Form, Paper, Table
from eurazpol.documents.domain.writing import (
    citation,
    grounds,
    person_fields,
    rows,
    say,
    section,
    words,
)
from eurazpol.kernel.texts import Lang, Message

SHOWN_EVENTS = 18
"""So many of the latest events fit on the second page."""


class LimitRow(Part, frozen=True, kw_only=True):
    """A running limit as the case page shows it; ``due`` is written with its time zone."""

    what: Words
    due: Line
    state: Literal["overdue", "today", "running", "paused", "met"]
    instrument: Words
    article: Article
    days_left: Count | None = None


class EventRow(Part, frozen=True, kw_only=True):
    """An entry of the timeline: when (with zone), what, by whom."""

    at: Line
    what: Words
    who: Line


class CaseSheet(Part, frozen=True, kw_only=True):
    """Facts of the sheet; events come newest first."""

    office: Office
    kind: Words
    status: Words
    requesting: Words
    requested: Words
    holder: Line
    person: Person | None = None
    next_action: Words | None = None
    limits: tuple[LimitRow, ...] = ()
    basis: tuple[Ground, ...] = ()
    events: tuple[EventRow, ...] = ()
    handling: Words | None = None


def compose(facts: CaseSheet, lang: Lang) -> Paper:
    """Write the sheet; events beyond the second page are counted, not printed."""
    person = section("person", person_fields(facts.person, lang)) if facts.person else ()
    basis = section("basis", grounds(facts.basis)) if facts.basis else ()
    return Paper(
        form=Form.RECORD,
        title=say("title-case-sheet"),
        sender=facts.office,
        handling=facts.handling,
        blocks=(
            rows(
                ("kind", facts.kind),
                ("status", facts.status),
                ("requesting", facts.requesting),
                ("requested", facts.requested),
                ("holder", facts.holder),
                ("next-action", facts.next_action),
            ),
            *person,
            *section("limits", *_limits(facts)),
            *basis,
            *section("timeline", *_events(facts)),
        ),
    )


def _limits(facts: CaseSheet) -> tuple[Block, ...]:
    if not facts.limits:
        return (words(say("no-limits")),)
    return (
        Table(
            heads=(say("column-limit"), say("column-due"), say("column-state"), say("column-rule")),
            shares=(5, 4, 3, 4),
            rows=tuple(
                (row.what, row.due, _state(row), citation(row.instrument, row.article))
                for row in facts.limits
            ),
        ),
    )


def _state(row: LimitRow) -> Message:
    if row.state == "running" and row.days_left is not None:
        return say("limit-left", days=row.days_left)
    return say(f"limit-{row.state}")


def _events(facts: CaseSheet) -> tuple[Block, ...]:
    if not facts.events:
        return (words(say("no-events")),)
    table = Table(
        heads=(say("column-when"), say("column-what"), say("column-who")),
        shares=(3, 7, 3),
        rows=tuple((event.at, event.what, event.who) for event in facts.events[:SHOWN_EVENTS]),
    )
    further = len(facts.events) - SHOWN_EVENTS
    return (table, words(say("further-events", count=further))) if further > 0 else (table,)
