"""Use papers and facts of one case in another, with where they come from.

1. The officer may read the one case and change the other; neither is the same, nor closed.
2. What other states laid on them is asked first: a case with a third state is passing on, another
   line of work is another purpose, a paper kept as material for a court is use as evidence.
3. The copy carries at least the same conditions, with the same owner and message.
4. Nothing that is there already is overwritten: persons are added, other parts must be free.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.conditions import (
    conditions_of,
    copy_conditions,
    record_done,
)
from eurazpol.cooperation.actions.conditions_copy import permitted_copy
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.erase_origin import note_reused
from eurazpol.cooperation.actions.papers import put_document
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.work import Work, opened, require_act
from eurazpol.cooperation.domain.conditions import (
    COURT_PAPERS,
    FACTS,
    PAPERS,
    on,
)
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.facts import facts_from, facts_json
from eurazpol.cooperation.domain.papers import paper_text
from eurazpol.cooperation.store.models import CaseRow, PaperRow
from eurazpol.documents.actions.read_file import read_file
from eurazpol.documents.actions.store_file import ReceivedFile, store_received
from eurazpol.exchange.domain.handling import UseKind
from eurazpol.kernel.texts import Message, Texts, message


@dataclass(frozen=True, slots=True)
class Reuse:
    """What to take: ids of papers, parts of the facts (``persons/0``, ``offence``); where to."""

    target: str
    papers: Sequence[int] = ()
    parts: Sequence[str] = ()


@transaction.atomic
def reuse(deps: CooperationDeps, number: str, wanted: Reuse, actor: Actor, now: datetime) -> None:
    """Copy the papers and parts into the case ``wanted.target``.

    Raises ``Forbidden``, ``UnknownCase``, :class:`InvalidFact`, and :class:`ConditionBars` with
    owner and rule where a condition stands against it; nothing is copied then.
    """
    source, target = _both(deps, number, wanted.target, actor, now)
    if not wanted.papers and not wanted.parts:
        raise InvalidFact("reuse-nothing", field="papers")
    laid = conditions_of(source.row, deps.courier.state_of)
    rows = _papers(source, wanted.papers)
    taken: list[Texts | Message] = []
    by: dict[str, UseKind] = {}
    if wanted.parts:
        require_act(target, Act.CHANGE_FACTS)
    for part in wanted.parts:
        by |= permitted_copy(target, on(laid, f"{FACTS}/{part}"), court=False)
        taken.append(_take_part(source, target, part))
    for paper in rows:
        court = paper.paper in COURT_PAPERS
        by |= permitted_copy(target, on(laid, f"{PAPERS}/{paper.pk}"), court=court)
        _take_paper(source, target, paper)
        taken.append(paper_text(paper.paper, deps.book))
    what = tuple(taken)
    told = message("cooperation-history-reused", number=source.row.number, what=what)
    target.tell("paper", told)
    there = message("cooperation-history-reused-there", number=target.row.number, what=what)
    source.tell("paper", there)
    source.row.save(update_fields=["last_text", "last_at"])
    note_reused(target, source.row, wanted.parts)
    finish(target)
    target.journal("reused", source=number, parts=list(wanted.parts), papers=list(wanted.papers))
    source.journal("reused-there", target=wanted.target)
    for ask_id, kind in by.items():
        if kind is UseKind.EVIDENCE:  # passing on is told when it leaves
            record_done(target, (ask_id,), kind, target.row.number)


def _both(
    deps: CooperationDeps, number: str, other: str, actor: Actor, now: datetime
) -> tuple[Work, Work]:
    """Open both cases, in the order of their numbers, so that two officers never wait in a ring."""
    if other == number:
        raise InvalidFact("reuse-same", field="target")
    first, second = sorted((number, other))
    works = {one: opened(deps, one, actor, now) for one in (first, second)}
    source, target = works[number], works[other]
    require_act(source, Act.READ_CASE)
    require_act(target, Act.ADD_PAPER)
    if target.row.closed_at is not None:
        raise InvalidFact("reuse-stage", field="target", number=other)
    return source, target


def _papers(source: Work, wanted: Sequence[int]) -> list[PaperRow]:
    rows = list(
        PaperRow.objects.filter(case=source.row, pk__in=wanted, removed_at=None).order_by("pk")
    )
    if len(rows) != len(set(wanted)):
        raise InvalidFact("paper-not-there", field="papers", id=0)
    return rows


def _take_paper(source: Work, target: Work, paper: PaperRow) -> None:
    opened_file = read_file(
        source.deps.documents, paper.document_id, ground=target.row.number, actor=source.actor,
        now=source.now,
    )  # fmt: skip
    sender = source.row.peer_node if paper.by_peer else source.deps.node.name
    file = ReceivedFile(paper.name, paper.media_type, opened_file.data, sender)
    stored = store_received(
        target.deps.documents, file, about=target.row.number, actor=target.actor, now=target.now
    )
    row = put_document(target, paper.paper, stored)
    copy_conditions(source.row, target.row, f"{PAPERS}/{paper.pk}", f"{PAPERS}/{row.pk}", row)


def _take_part(source: Work, target: Work, part: str) -> Message:
    """Copy one part of the facts with its conditions; return its name."""
    name, _, index = part.partition("/")
    kept, facts = source.row.facts.get(name), dict(target.row.facts)
    named = message(f"cooperation-part-{name.replace('_', '-')}")
    if name == "persons":
        persons = kept or []
        if not (index.isascii() and index.isdigit() and int(index) < len(persons)):
            raise InvalidFact("input-choice", field="parts", value=part[:40])
        there = list(facts.get("persons", []))
        facts["persons"] = [*there, persons[int(index)]]
        new = f"{name}/{len(there)}"
    else:
        if index or kept is None:
            raise InvalidFact("input-choice", field="parts", value=part[:40])
        if facts.get(name):
            raise InvalidFact("reuse-present", field="parts", number=target.row.number, part=named)
        facts[name], new = kept, name
    target.row.facts = facts_json(facts_from(facts))
    copy_conditions(source.row, target.row, f"{FACTS}/{part}", f"{FACTS}/{new}")
    return named


def part_names(row: CaseRow) -> tuple[str, ...]:
    """Return the parts of the facts that can be taken: each person, and every other part."""
    facts: dict[str, Any] = row.facts
    persons = tuple(f"persons/{index}" for index, _ in enumerate(facts.get("persons", ())))
    return persons + tuple(name for name, value in facts.items() if name != "persons" and value)
