"""Write messages about a case and hand them to the courier, in the transaction of the change."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from eurazpol.cooperation.actions.conditions import conditions_to_send, keep_sent
from eurazpol.cooperation.actions.large_papers import Load, loaded
from eurazpol.cooperation.actions.refresh import assessed, happened
from eurazpol.cooperation.actions.seals import seal_papers
from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.domain import wire
from eurazpol.cooperation.domain.declare import Carries, Outcome, Sends
from eurazpol.cooperation.domain.errors import CooperationError
from eurazpol.cooperation.domain.events import EVENTS
from eurazpol.cooperation.domain.papers import INTERNAL_PAPERS, RESULT_PAPERS
from eurazpol.cooperation.domain.situation import Grounds, Inputs
from eurazpol.cooperation.store.models import PaperRow
from eurazpol.kernel.texts import Message, message

_WITH_RESULTS = RESULT_PAPERS | {"P_HANDOVER", "P_LETTER"}


def send_step(work: Work, sends: Sends, inputs: Inputs) -> str:
    """Send the message of a step; papers that leave with it are sealed and marked as sent."""
    papers = _leaving(work, sends)
    seal = seal_papers(work, sends, papers)
    if work.deps.session is not None and work.deps.session.preparing:
        return ""  # only to be shown; the step is undone
    papers += [seal] if seal else []
    load = loaded(work, papers)
    sent = tuple(
        wire.PaperSent(
            paper=paper.paper,
            name=paper.name,
            media_type=paper.media_type,
            sha256=paper.sha256,
            attachment=load.ids.get(paper.pk),
        )
        for paper in papers
    )
    body = _compose(work, sends, inputs, sent)
    message_id = _send(work, sends.kind, body, load, papers)
    PaperRow.objects.filter(pk__in=[paper.pk for paper in papers]).update(sent_at=work.now)
    return message_id


def tell_status(work: Work, note: str = "") -> str | None:
    """Tell the other side our status and events; nothing before the request has left."""
    if work.state.shared is None or not work.row.peer_node or not work.row.peer_number:
        return None
    return _send(work, "status/1", wire.Status(head=_head(work), note=note), Load(()))


def _send(
    work: Work,
    kind: str,
    body: wire.AnyMessage,
    load: Load,
    papers: Sequence[PaperRow] = (),
) -> str:
    if not work.row.peer_node:
        work.row.peer_node = work.deps.courier.node_of(work.peer) or ""
    if not work.row.peer_node:
        raise CooperationError("peer-without-node", field="peer", state=work.peer)
    plain = wire.body_of(body)
    going = conditions_to_send(work, plain, papers, work.row.peer_node)
    message_id = work.deps.courier.send(
        to=work.row.peer_node,
        kind=kind,
        body=plain,
        parts=load.parts,
        attachments=load.attachments,
        about=work.row.number,
        actor=work.actor,
        now=work.now,
        handling=going.handling,
        derived_from=going.derived_from,
    )
    keep_sent(work, message_id, going, work.row.peer_node)
    work.tell("message", _said(work, kind, body), message_id=message_id)
    work.row.save()
    return message_id


def _said(work: Work, kind: str, body: wire.AnyMessage) -> Message:
    """Return the line of the timeline; a status is told with its word."""
    status = body.head.status
    if isinstance(body, wire.Status) and status is not None:
        return message("cooperation-history-told-status", peer=work.peer, status=status.text)
    return message(f"cooperation-history-sent-{kind.partition('/')[0]}", peer=work.peer)


def _head(work: Work) -> wire.Head:
    row = work.row
    row.own_sequence += 1
    ours = (event for event in happened(row) if not event.from_peer and EVENTS[event.kind].shared)
    return wire.Head(
        case=row.number,
        peer_case=row.peer_number or None,
        sequence=row.own_sequence,
        at=work.now,
        status=work.state.shared,
        waits_for=work.state.waits.value,
        events=tuple(wire.event_sent(event) for event in ours),
    )


def _compose(
    work: Work, sends: Sends, inputs: Inputs, papers: tuple[wire.PaperSent, ...]
) -> wire.AnyMessage:
    head, reason = _head(work), str(inputs.get("reason") or inputs.get("note") or "")
    message_of: dict[str, Callable[[], wire.AnyMessage]] = {
        "request/1": lambda: _request(work, head, papers),
        "supplement/1": lambda: wire.Supplement(
            head=head, facts=work.facts, papers=papers, note=reason
        ),
        "return/1": lambda: wire.Return(
            head=head, missing=tuple(_missing(work, inputs)), reason=reason
        ),
        "status/1": lambda: wire.Status(head=head, note=reason),
        "decision/1": lambda: _decision(work, head, sends, inputs, papers),
        "result/1": lambda: _result(work, head, sends, papers, reason),
        "withdrawal/1": lambda: wire.Withdrawal(head=head, reason=reason),
        "reminder/1": lambda: wire.Reminder(head=head, note=reason),
    }
    return message_of[sends.kind]()


def _request(work: Work, head: wire.Head, papers: tuple[wire.PaperSent, ...]) -> wire.Request:
    row, earlier = work.row, work.row.earlier
    return wire.Request(
        head=head,
        kind=row.kind,
        requesting=row.requesting,
        requested=row.requested,
        handling=row.handling,
        facts=work.facts,
        papers=papers,
        earlier=earlier.number if earlier else None,
        earlier_peer=(earlier.peer_number or None) if earlier else None,
    )


def _missing(work: Work, inputs: Inputs) -> Iterable[wire.MissingSent]:
    rules = {need.id: need.citation for need in assessed(work.deps, work.row, work.now).papers}
    asked = inputs.get("missing", ())
    for paper in asked if isinstance(asked, tuple) else ():
        rule = rules.get(paper)
        yield wire.MissingSent(
            paper=paper,
            instrument=rule.instrument if rule else "",
            article=rule.article if rule else "",
        )


def _decision(
    work: Work,
    head: wire.Head,
    sends: Sends,
    inputs: Inputs,
    papers: tuple[wire.PaperSent, ...],
) -> wire.Decision:
    grounds = inputs.get("grounds")
    coded = grounds.chosen if isinstance(grounds, Grounds) else ()
    decided = inputs.get("decided")
    return wire.Decision(
        head=head,
        outcome=sends.outcome or Outcome.GRANTED,
        decided=decided if isinstance(decided, date) else work.today,
        reason=str(inputs.get("reason") or ""),
        grounds=tuple(
            wire.GroundSent(id=ground, instrument=instrument, article=article)
            for ground, instrument, article in coded
        ),
        papers=papers,
    )


def _result(
    work: Work,
    head: wire.Head,
    sends: Sends,
    papers: tuple[wire.PaperSent, ...],
    note: str,
) -> wire.Result:
    days = {event.kind: event.day for event in happened(work.row)}
    detained, ended = days.get("detained_at"), days.get("handed_over")
    sentence = work.facts.sentence
    return wire.Result(
        head=head,
        outcome=sends.outcome or Outcome.DONE,
        note=note,
        papers=papers,
        custody_days=(ended - detained).days + 1 if detained and ended else None,
        adapted_months=sentence.adapted_months if sentence else None,
        answer=work.facts.answer,
    )


def _leaving(work: Work, sends: Sends) -> list[PaperRow]:
    """Return our papers that have not left yet and that this message takes along."""
    ours = PaperRow.objects.filter(
        case=work.row, by_peer=False, sent_at=None, removed_at=None
    ).order_by("pk")
    if Carries.RESULTS in sends.carries:
        return list(ours.filter(paper__in=_WITH_RESULTS))
    if Carries.PAPERS in sends.carries:
        return list(ours.exclude(paper__in=INTERNAL_PAPERS | RESULT_PAPERS))
    return []
