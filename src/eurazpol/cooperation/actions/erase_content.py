"""Erase what a case made of one message: papers, facts, events, words, documents, letters, drafts.

What other messages that are not erased have told as well stays: it came from there too. A case
whose facts came only from erased messages is emptied: nothing but its number, its states, its
dates of ours and coded decisions is left. A paper of our own that we were given elsewhere stays.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import Q

from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.actions.conditions import follow_facts
from eurazpol.cooperation.actions.desk.drafts import forget_forms
from eurazpol.cooperation.actions.erase_origin import BRING_FACTS
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.translations import forget_words
from eurazpol.cooperation.actions.verify_decisions import forget_decisions
from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.facts import facts_from, merge
from eurazpol.cooperation.store.models import DecisionRow, EventRow, HistoryRow, PaperRow, TaskRow
from eurazpol.cooperation.store.taken import ReusedRow, TakenRow
from eurazpol.documents.actions.erase import erase_documents
from eurazpol.documents.actions.queries import documents_about
from eurazpol.documents.domain.views import Origin
from eurazpol.exchange.actions.recall_outbox import kept_body, want_erased_about
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.exchange.domain.recall import Demand
from eurazpol.exchange.domain.recall_content import without
from eurazpol.kernel.texts import message

_WRITES = (*BRING_FACTS, "decision/1", "result/1")
"""Kinds of messages from which documents of ours are written."""
_ANSWERS = ("return/1", "status/1", "decision/1", "result/1", "reminder/1")
"""Letters of ours to the owner that say again what its request said."""
_FACTS = "/facts/"


def erase_taken(work: Work, reusing: Sequence[Work], taken: TakenRow, demand: Demand) -> None:
    """Erase what the message brought, wholly or as far as the order names it.

    ``reusing`` are the cases that took papers or facts from this one, opened like it.
    """
    others = list(TakenRow.objects.filter(case=work.row, erased_at=None).exclude(pk=taken.pk))
    bare = demand.whole and taken.kind in BRING_FACTS and not _bringing(others)
    facts = demand.whole or any(one.startswith(_FACTS) for one in demand.order.fields)
    files = set(demand.files)
    if demand.whole:
        files -= {one for other in others for one in other.files}
        _drop_events(work, taken, others)
    for other in reusing:
        _erase_reused(work, other, taken, demand, files)
    _erase_in(work, files, taken, facts=facts and taken.kind in _WRITES)
    _change_facts(work, taken, demand, _bringing(others))
    _forget_words(work, taken, demand)
    if facts:
        forget_words(work.row)
    if bare:
        _empty(work)
    if facts and taken.kind in BRING_FACTS and work.side is Side.REQUESTED:
        want_erased_about(work.row.number, _ANSWERS, taken.at, work.now)
    forget_forms(work.row, work.actor, work.now)
    if demand.whole:
        TakenRow.objects.filter(pk=taken.pk).update(erased_at=work.now, papers={}, events=[])
    told = "whole" if demand.whole else "part"
    work.tell(
        "message",
        message(f"cooperation-history-erased-{told}", owner=work.peer, order=demand.order.id),
        message_id=taken.message_id,
    )
    finish(work)
    work.journal(
        "content-erased", demand.order.ground, message=taken.message_id, order=demand.order.id,
        files=len(files), emptied=bare,
    )  # fmt: skip


def _bringing(rows: Iterable[TakenRow]) -> list[TakenRow]:
    return [row for row in rows if row.kind in BRING_FACTS]


def _erase_in(work: Work, files: set[str], taken: TakenRow, *, facts: bool) -> None:
    """Erase files of these hashes and, where facts go, what we wrote from them since."""
    gone = [
        one
        for one in documents_about(work.row.number)
        if one.erased_at is None
        and (
            (one.sha256 in files)
            or (facts and one.origin is Origin.PRODUCED and one.created_at >= taken.at)
        )
    ]
    ids = [one.id for one in gone]
    erase_documents(ids, ground=work.row.number, actor=work.actor, now=work.now)
    # A large file may still be arriving: then there is a paper and no document yet.
    papers = PaperRow.objects.filter(case=work.row).filter(
        Q(document_id__in=ids) | Q(sha256__in=files, by_peer=True)
    )
    papers.filter(removed_at=None).update(removed_at=work.now, removed_by=work.actor.name)
    papers.update(name="", removal_reason="", origin="", custody="")
    _blank(HistoryRow.objects.filter(case=work.row, document_id__in=ids))


def _drop_events(work: Work, taken: TakenRow, others: Sequence[TakenRow]) -> None:
    gone = set(taken.events) - {one for other in others for one in other.events}
    EventRow.objects.filter(case=work.row, by_peer=True, origin__in=gone).delete()


def _change_facts(
    work: Work, taken: TakenRow, demand: Demand, bringing: Sequence[TakenRow]
) -> None:
    """Take back what the message changed in the facts; what only we wrote stays."""
    row = work.row
    if demand.whole and taken.kind in BRING_FACTS:
        last = max(bringing, key=lambda one: one.pk, default=None)
        body = kept_body(last.sender, last.message_id) if last else None
        theirs: dict[str, Any] = dict(body["facts"]) if body else {}
    elif demand.whole and taken.kind == "result/1":
        row.facts = _without(row.facts, ["/facts/sentence/adapted_months", "/facts/answer"])
        return
    else:
        fields = [one for one in demand.order.fields if one.startswith(_FACTS)]
        if not fields or taken.kind not in BRING_FACTS:
            return
        theirs = _without(row.facts_of_peer, fields)
    before, row.facts = row.facts, _valid(merge(row.facts_of_peer, theirs, row.facts))
    row.facts_of_peer = theirs
    follow_facts(row, before, row.facts)


def _without(facts: dict[str, Any], pointers: Sequence[str]) -> dict[str, Any]:
    """Return facts without these places; a part that cannot stand without one goes as a whole."""
    places = set(pointers)
    while True:
        left: dict[str, Any] = without({"facts": facts}, places).get("facts", {})
        if _valid(left) or not left:
            return left
        places = {one.rpartition("/")[0] for one in places}
        if _FACTS.rstrip("/") in places:
            return {}


def _valid(facts: dict[str, Any]) -> dict[str, Any]:
    """Return facts that can be read, none rather than some that cannot."""
    try:
        facts_from(facts)
    except InvalidFact:
        return {}
    return facts


def _forget_words(work: Work, taken: TakenRow, demand: Demand) -> None:
    """Blank what the message said in words, on the timeline and in a decision of the peer."""
    said = demand.whole or {"/reason", "/note"} & set(demand.order.fields)
    if not said:
        return
    HistoryRow.objects.filter(case=work.row, message_id=taken.message_id).update(detail="")
    DecisionRow.objects.filter(case=work.row, by_peer=True, at=taken.at).update(reason="")
    if demand.whole:
        events = HistoryRow.objects.filter(
            case=work.row, by_peer=True, at=taken.at, category__in=("event", "paper")
        )
        _blank(events)
        if taken.kind == "return/1":
            work.row.asked = []


def _blank(lines: Any) -> None:
    """Leave of lines of the timeline only that there was something."""
    lines.update(
        text=write_arg(message("cooperation-history-erased-line")), detail="", document_id=""
    )


def _empty(work: Work) -> None:
    """Leave nothing in the case that its request had told."""
    row = work.row
    row.facts, row.facts_of_peer, row.asked = {}, {}, []
    HistoryRow.objects.filter(case=row).update(detail="")
    _blank(HistoryRow.objects.filter(case=row, category__in=("event", "paper", "facts")))
    row.notes.update(text="")
    row.opinions.update(reason="")
    row.decisions.update(reason="", verification="", optional_ground="")
    forget_decisions(row)
    row.events.update(ground="", correction_reason="")
    row.limit_changes.update(ground="")
    row.papers.update(removal_reason="")
    row.proposals.update(inputs={}, reason="")
    row.advice.update(question="", reason="")
    row.links.update(reason="", removal_reason="")
    row.tasks.update(reason="")
    blank = write_arg(message("cooperation-task-erased"))
    TaskRow.objects.filter(case=row, source__startswith="hand:").update(text=blank)
    TaskRow.objects.filter(case=row, done_at=None, source__startswith="message:").update(
        done_at=work.now, done_by=work.actor.name
    )


def _erase_reused(
    work: Work, other: Work, taken: TakenRow, demand: Demand, files: set[str]
) -> None:
    """Erase in another case what it took from this one."""
    parts = [
        part
        for one in ReusedRow.objects.filter(source=work.row, case=other.row)
        for part in one.parts
        if taken.kind in BRING_FACTS and _touched(part, demand)
    ]
    if parts:
        before = other.row.facts
        other.row.facts = _valid(_less(before, work.row.facts, parts))
        follow_facts(other.row, before, other.row.facts)
    _erase_in(other, files, taken, facts=bool(parts))
    other.tell("message", message("cooperation-history-erased-reused", number=work.row.number))
    finish(other)
    other.journal("content-erased", demand.order.ground, order=demand.order.id)
    forget_forms(other.row, other.actor, other.now)


def _touched(part: str, demand: Demand) -> bool:
    """Whether a part of the facts (``persons/0``) is erased or has an erased field."""
    here = _FACTS + part
    return demand.whole or any(one == here or one.startswith(f"{here}/") or here.startswith(one)
                               for one in demand.order.fields)  # fmt: skip


def _less(facts: dict[str, Any], source: dict[str, Any], parts: Sequence[str]) -> dict[str, Any]:
    """Return facts without the parts that were taken from ``source``."""
    left = dict(facts)
    for part in parts:
        name, _, index = part.partition("/")
        if name != "persons":
            left.pop(name, None)
            continue
        persons = source.get("persons", [])
        names = persons[int(index)].get("names", []) if int(index) < len(persons) else []
        left["persons"] = [
            one
            for one in left.get("persons", [])
            if not any(name in names for name in one.get("names", []))
        ]
    return left
