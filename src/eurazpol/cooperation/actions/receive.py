"""Take in the messages of the other side; the exchange has already proven who sent them.

1. A request opens a file here and is answered with our number; the same request again is refused.
2. Any other message must name a file that we have with that node; else it is refused by name.
3. Its events and papers are kept. A message that is not newer than what was applied is history: it
   adds what we did not have, and moves neither the state nor the status.
4. What the message does to the state is in the table of the kind; where the table says nothing, the
   message is history too.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

import msgspec
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.actions.act import react
from eurazpol.cooperation.actions.alerts import alert_holder
from eurazpol.cooperation.actions.conditions import follow_facts, keep_conditions
from eurazpol.cooperation.actions.create_case import inherit_events, new_row
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.erase_origin import note_taken
from eurazpol.cooperation.actions.large_papers import arriving_of, put_arriving
from eurazpol.cooperation.actions.messages import tell_status
from eurazpol.cooperation.actions.papers import put_document
from eurazpol.cooperation.actions.record_event import NewEvent, put_event
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.seals import note_signatures
from eurazpol.cooperation.actions.wider_use_receive import wider_use_handlers
from eurazpol.cooperation.actions.work import CONFIDENTIAL, HANDLING, Work, opened
from eurazpol.cooperation.domain import wire
from eurazpol.cooperation.domain.alerts import AlertKind
from eurazpol.cooperation.domain.declare import Stance
from eurazpol.cooperation.domain.errors import OutOfOrder
from eurazpol.cooperation.domain.events import EVENTS
from eurazpol.cooperation.domain.facts import facts_from, facts_json, merge
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.papers import check_paper_id
from eurazpol.cooperation.domain.situation import stance_of
from eurazpol.cooperation.domain.status import is_news
from eurazpol.cooperation.store.models import CaseRow, DecisionRow, EventRow, PaperRow
from eurazpol.documents.actions.store_file import ReceivedFile, store_received
from eurazpol.exchange.domain.letter import Handler, Received
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, message

PEER = Actor.system("cooperation")


def handlers(deps: CooperationDeps) -> Mapping[str, Handler]:
    """Return what takes in each kind of message, for the node to give to the exchange."""
    own = {kind: partial(receive, deps) for kind in wire.SHAPES}
    return {**own, **wider_use_handlers(deps)}


@transaction.atomic
def receive(deps: CooperationDeps, received: Received, now: datetime) -> None:
    """Take in one message; an error refuses it, and what it began is undone."""
    body = wire.read_body(received.kind, received.body)
    if isinstance(body, wire.Request):
        _take_request(deps, body, received, now)
        return
    work = _file_of(deps, body.head, received, now)
    _take(work, body, received)


def _file_of(deps: CooperationDeps, head: wire.Head, received: Received, now: datetime) -> Work:
    """Find our file: by our number, or by theirs where they do not know ours yet."""
    rows = CaseRow.objects.filter(peer_node=received.sender)
    if head.peer_case:
        row = rows.filter(number=head.peer_case).first()
    else:
        row = rows.filter(peer_number=head.case).first()
    if row is None or row.peer_number not in ("", head.case):
        raise OutOfOrder("message-without-case", field="head.case", number=head.case)
    return opened(deps, row.number, PEER, now)


def _take_request(
    deps: CooperationDeps, body: wire.Request, received: Received, now: datetime
) -> None:
    kind = kind_of(body.kind)
    requesting = deps.courier.state_of(received.sender)
    if requesting is None or body.requesting != requesting.iso:
        raise OutOfOrder("message-of-another-state", field="requesting", value=body.requesting)
    if body.requested != deps.node.state.iso:
        raise OutOfOrder("message-for-another-state", field="requested", value=body.requested)
    if body.handling not in HANDLING:
        raise OutOfOrder("message-shape", field="handling", why=body.handling)
    known = CaseRow.objects.filter(peer_node=received.sender, peer_number=body.head.case)
    if known.exists():
        raise OutOfOrder("message-request-repeated", field="head.case", number=body.head.case)
    row = new_row(deps, kind, Side.REQUESTED, requesting, now)
    row.peer_node, row.peer_number = received.sender, body.head.case
    row.handling, row.confidential = body.handling, body.handling == CONFIDENTIAL
    row.facts = row.facts_of_peer = facts_json(facts_from(facts_json(body.facts)))
    row.earlier = _earlier(body, received.sender)
    row.save()
    work = Work(deps, row, PEER, now)
    if row.earlier:
        _continue(work, row.earlier)
    put_event(work, NewEvent("request_received", now), tell=False)
    told = message("cooperation-history-request-came", peer=requesting, kind=kind.text)
    work.tell("message", told, message_id=received.id, by_peer=True)
    _keep(work, body.head, body.papers, received)
    _apply_status(work, body.head)
    finish(work)
    work.journal("message-received", kind=received.kind, message=received.id)
    alert_holder(work, AlertKind.MESSAGE, f"message:{received.id}", told)
    tell_status(work)


def _earlier(body: wire.Request, sender: str) -> CaseRow | None:
    """Find the file that the request continues: by our number, or by theirs."""
    rows = CaseRow.objects.select_for_update().filter(peer_node=sender)
    if body.earlier_peer:
        return rows.filter(number=body.earlier_peer).first()
    return rows.filter(peer_number=body.earlier).first() if body.earlier else None


def _continue(work: Work, earlier: CaseRow) -> None:
    """Take over custody events, holder and authority; the earlier file ends as followed."""
    inherit_events(earlier, work.row)
    row = work.row
    row.holder_id, row.holder_name = earlier.holder_id, earlier.holder_name
    row.authority_id, row.authority_name = earlier.authority_id, earlier.authority_name
    row.unit_id = earlier.unit_id
    work.tell("step", message("cooperation-history-continues", number=earlier.number))
    followed = replace(work, row=earlier)
    step = followed.kind.reaction(followed.side, earlier.state, None, "request/1", None)
    if step:
        react(followed, step)
        tell_status(followed)


def _take(work: Work, body: wire.AnyMessage, received: Received) -> None:
    row, head = work.row, body.head
    if head.sequence == row.peer_sequence:
        return
    news = is_news(head.sequence, row.peer_sequence)
    told = _told(work, body, received.kind, news=news)
    if told:
        work.tell("message", told, detail=_note(body), message_id=received.id, by_peer=True)
    row.peer_number = head.case
    _keep(work, head, getattr(body, "papers", ()), received)
    if isinstance(body, wire.Decision):
        _keep_decision(work, body)
    if not news:
        work.tell("message", message("cooperation-history-late"), by_peer=True)
        finish(work)
        work.journal("message-received", kind=received.kind, message=received.id, late=True)
        return
    if isinstance(body, wire.Supplement):
        merged = merge(row.facts_of_peer, facts_json(body.facts), row.facts)
        before, row.facts = row.facts, facts_json(facts_from(merged))
        follow_facts(row, before, row.facts, received.id)
        row.facts_of_peer = facts_json(body.facts)
    if isinstance(body, wire.Return):
        row.asked = [check_paper_id(one.paper, "missing") for one in body.missing]
    if isinstance(body, wire.Result):
        _keep_result(row, body, received)
    _apply_status(work, head)
    step = work.kind.reaction(
        work.side, row.state, _stance(work), received.kind, getattr(body, "outcome", None)
    )
    if step:
        react(work, step)
    else:
        finish(work)
    work.journal("message-received", kind=received.kind, message=received.id)
    _alert(work, told, body, received)
    if isinstance(body, wire.Supplement | wire.Withdrawal):
        tell_status(work)


def _alert(work: Work, told: Message | None, body: wire.AnyMessage, received: Received) -> None:
    """Tell the holder what the timeline tells; a decision or result is the answer."""
    if told is not None:
        answers = isinstance(body, wire.Decision | wire.Result)
        kind = AlertKind.ANSWER if answers else AlertKind.MESSAGE
        alert_holder(work, kind, f"message:{received.id}", told)


def _told(work: Work, body: wire.AnyMessage, kind: str, *, news: bool) -> Message | None:
    """Say what came; a status that says nothing new about the status is not a line of its own."""
    if not isinstance(body, wire.Status):
        return message(f"cooperation-history-came-{kind.partition('/')[0]}", peer=work.peer)
    status = body.head.status
    if status and not (news and status == work.row.peer_status):
        return message("cooperation-history-peer-status", peer=work.peer, status=status.text)
    return message("cooperation-history-came-note", peer=work.peer) if body.note else None


def _stance(work: Work) -> Stance | None:
    return stance_of(work.kind, work.side, work.facts, Country(work.row.requesting))


def _note(body: wire.AnyMessage) -> str:
    text = getattr(body, "reason", "") or getattr(body, "note", "")
    return str(text)[:4000]


def _keep_result(row: CaseRow, body: wire.Result, received: Received) -> None:
    """Bring what execution yielded into the facts: the adapted term, the answer to a query."""
    before, found = row.facts, dict(row.facts)
    if body.adapted_months is not None:
        found["sentence"] = {**found.get("sentence", {}), "adapted_months": body.adapted_months}
    if body.answer is not None:
        found["answer"] = msgspec.to_builtins(body.answer)
    if found != before:
        row.facts = found
        follow_facts(row, before, found, received.id)


def _apply_status(work: Work, head: wire.Head) -> None:
    row = work.row
    row.peer_sequence = head.sequence
    row.peer_status = head.status.value if head.status else ""
    row.peer_waits_for = head.waits_for[:20]
    row.peer_status_at = head.at


def _keep(
    work: Work, head: wire.Head, papers: tuple[wire.PaperSent, ...], received: Received
) -> None:
    _keep_events(work, head)
    entries, parts = arriving_of(papers, received), iter(received.parts)
    known = {
        (row.paper, row.sha256): row
        for row in PaperRow.objects.filter(case=work.row, removed_at=None)
    }
    kept: dict[int, PaperRow] = {}
    for number, paper in enumerate(papers):
        check_paper_id(paper.paper, "papers")
        if paper.attachment is not None:
            kept[number] = known.get((paper.paper, paper.sha256)) or put_arriving(
                work, paper.paper, entries[paper.attachment]
            )
            continue
        part = next(parts)
        file = ReceivedFile(part.name, part.media_type, part.data, received.sender, work.peer.iso)
        stored = store_received(
            work.deps.documents, file, about=work.row.number, actor=work.actor, now=work.now
        )
        if stored.sha256 != paper.sha256:
            raise OutOfOrder("message-paper-hash", field="papers", name=paper.name)
        kept[number] = known.get((paper.paper, stored.sha256)) or put_document(
            work, paper.paper, stored, by_peer=True
        )
    keep_conditions(work, received, kept)
    note_signatures(work, received, papers, kept)
    note_taken(work, received, kept, (sent.id for sent in head.events))


def _keep_events(work: Work, head: wire.Head) -> None:
    """Bring in the events of the other side: new ones are added, those no longer told withdrawn."""
    rows = EventRow.objects.filter(case=work.row)
    known = {row.origin for row in rows}
    told = {sent.id for sent in head.events}
    for sent in head.events:
        if sent.id in known:
            continue
        event = wire.event_received(sent)
        EventRow.objects.create(
            case=work.row,
            origin=event.id,
            kind=event.kind,
            day=event.day,
            instant=event.at if isinstance(event.at, datetime) else None,
            zone=event.zone,
            ground=event.ground,
            by_peer=True,
            recorded_at=work.now,
            recorded_by=work.peer.iso,
        )
        named = EVENTS[event.kind].text
        told_event = message("cooperation-history-event", event=named, at=event.at_place)
        work.tell("event", told_event, detail=event.ground, by_peer=True)
    if is_news(head.sequence, work.row.peer_sequence):
        files = {head.case} | {id_.partition("#")[0] for id_ in told}
        gone = [
            row.pk
            for row in rows.filter(by_peer=True, withdrawn=False).exclude(origin__in=told)
            if row.origin.partition("#")[0] in files
        ]
        rows.filter(pk__in=gone).update(withdrawn=True)


def _keep_decision(work: Work, body: wire.Decision) -> None:
    DecisionRow.objects.create(
        case=work.row,
        step="peer",
        outcome=body.outcome.value,
        decided=body.decided,
        reason=body.reason,
        grounds=[[one.id, one.instrument, one.article] for one in body.grounds],
        by_peer=True,
        by_name=work.peer.iso,
        at=work.now,
    )
