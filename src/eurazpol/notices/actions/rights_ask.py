"""What the chamber asks of the owner of a notice, and the owner's answer.

1. A view is asked for by one member; what two members ruled asks for a step of the life cycle.
2. The owner is the desk of this node, or a bureau over the exchange. The secretariat itself blocks
   and cancels notices of states that it published.
3. The owner does the step by hand; *done* is believed only where the notice shows it. What the own
   chamber ruled is done; another state's owner may say why not.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from uuid import uuid4

import msgspec
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import Settled
from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.letter import Handler, Received
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.deps import NodeIdentity
from eurazpol.notices.actions.hit_rows import desk_of
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.rights_hand import RIGHTS, RightsHand, concerned_of
from eurazpol.notices.domain import rights_wire as wire
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed, OutOfOrder, UnknownNotice
from eurazpol.notices.domain.lifecycle import Status
from eurazpol.notices.domain.rights import RightsStatus, check_reasons
from eurazpol.notices.domain.rights_ruling import Remedy, done
from eurazpol.notices.ports import Outgoing
from eurazpol.notices.store.models import AskRow, NoticeRow

PEER = Actor.system("rights")
_BY_SECRETARIAT = frozenset({Remedy.SUSPEND, Remedy.RESUME, Remedy.DELETE})


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for, in words, and by which day."""

    remedy: Remedy
    text: str
    due: date


def owner_of(node: NodeIdentity, notice: NoticeRow, remedy: Remedy) -> str:
    """Return the node that can do it (rule 2)."""
    if node.is_secretariat and remedy in _BY_SECRETARIAT:
        return node.name
    return str(notice.origin)


def ask_view(hand: RightsHand, wish: Wish) -> None:
    """Ask the owners of the notices concerned for their view, while the request is open."""
    if hand.status is not RightsStatus.ADMITTED:
        raise NotAllowed("rights-step", status=hand.status.text)
    check_reasons("text", wish.text)
    latest = hand.row.due or wish.due
    if not hand.today < wish.due <= latest:
        raise InvalidNotice("rights-view-day", field="due", day=latest)
    notices = concerned_of(hand.row)
    if not notices:
        raise NotAllowed("rights-none-concerned")
    for notice in notices:
        ask_owner(hand, notice, wish)


def ask_owner(hand: RightsHand, notice: NoticeRow, wish: Wish) -> None:
    """Ask the owner of a notice; over the exchange where it is another node."""
    node = hand.deps.notices.node
    row = AskRow(
        uid=uuid4(), request=hand.row, notice=notice, asker=node.name,
        owner=owner_of(node, notice, wish.remedy), remedy=wish.remedy.value, text=wish.text,
        due=wish.due, asked_at=hand.now, asked_by=hand.actor.name, version=notice.version,
    )  # fmt: skip
    if row.owner != node.name:
        sent = wire.AskSent(
            id=str(row.uid), notice=str(notice.uid), origin=notice.origin, number=notice.number,
            remedy=wish.remedy, text=wish.text, due=wish.due, at=hand.now,
            by=desk_of(hand.actor),
        )  # fmt: skip
        row.message_id = _post(hand.deps, row.owner, wire.ASK, sent, notice.number, hand)
    row.save()
    hand.tell(message("notices-rights-line-asked", what=wish.remedy.text, number=notice.number))
    hand.journal("rights-asked", what=wish.remedy.value, notice=notice.number, owner=row.owner)


@transaction.atomic
def answer(
    deps: MatchDeps, key: int, text: str, *, carried: bool, actor: Actor, now: datetime
) -> None:
    """Answer the chamber for the owner (rule 3).

    Raises ``Forbidden``, :class:`UnknownNotice`, :class:`NotAllowed`, :class:`InvalidNotice`.
    """
    require(actor, Act.ANSWER_CHAMBER, RIGHTS)
    own = deps.notices.node.name
    rows = AskRow.objects.select_for_update(of=("self",)).select_related("notice", "request")
    row = rows.filter(pk=key, owner=own).first()
    if row is None:
        raise UnknownNotice("rights-unknown", number=str(key))
    if row.answered_at is not None:
        raise NotAllowed("rights-answered")
    check_reasons("text", text)
    remedy = Remedy(row.remedy)
    if carried and not carried_out(row):
        raise InvalidNotice("rights-not-done", field="done", what=remedy.text)
    if not carried and remedy is not Remedy.VIEW and row.asker == own:
        raise InvalidNotice("rights-binding", field="done")
    _settle(row, text.strip(), actor.name, carried=carried, now=now)
    if row.asker != own:
        sent = wire.AnswerSent(
            ask=str(row.uid), done=carried, text=text.strip(), at=now, by=desk_of(actor)
        )
        letter = Outgoing(
            row.asker, wire.ANSWER, msgspec.to_builtins(sent), row.notice.number, Handling(), ()
        )
        deps.notices.courier.send(letter, actor, now)
    elif row.request is not None:
        _told(RightsHand(deps, row.request, actor, now), row)
    entry = actor.entry(
        "rights-answered", "rights", str(row.uid), ground=row.notice.number,
        details={"what": remedy.value, "done": carried},
    )  # fmt: skip
    record(entry, now)


def carried_out(row: AskRow) -> bool:
    """Whether the notice shows that what was asked is done."""
    notice = row.notice
    newer = notice.version > row.version
    return done(Remedy(row.remedy), Status(notice.status), newer=newer)


def rights_handlers(deps: MatchDeps) -> Mapping[str, Handler]:
    """Return what takes in each kind of message, for the node to give to the exchange."""
    taking = {wire.ASK: _take_ask, wire.ANSWER: _take_answer}
    return {kind: partial(transaction.atomic(handler), deps) for kind, handler in taking.items()}


def ask_settled(settled: Settled, now: datetime) -> None:  # noqa: ARG001
    """Note that the owner's node refused what the chamber asked, and why."""
    if settled.kind != wire.ASK or settled.outcome is Outcome.ACCEPTED or settled.reason is None:
        return
    rows = AskRow.objects.filter(message_id=settled.message_id, answered_at=None)
    rows.update(refusal=write_arg(settled.reason.text))


def _take_ask(deps: MatchDeps, received: Received, now: datetime) -> None:
    sent = wire.read_rights(wire.AskSent, received.body)
    own = deps.notices.node.name
    notice = NoticeRow.objects.filter(uid=sent.notice, origin=own).first()
    if sent.origin != own or notice is None or notice.number != sent.number or not notice.version:
        raise OutOfOrder("hit-no-notice", field="notice", value=sent.number)
    known = AskRow.objects.filter(uid=sent.id).first()
    if known is not None:
        if known.asker != received.sender or known.notice_id != notice.pk:
            raise OutOfOrder("hit-no-notice", field="id", value=sent.id)
        return
    AskRow.objects.create(
        uid=sent.id, notice=notice, asker=received.sender, owner=own, remedy=sent.remedy.value,
        text=sent.text, due=sent.due, asked_at=min(sent.at, now), asked_by=sent.by.officer,
        version=notice.version, message_id=received.id,
    )  # fmt: skip
    entry = PEER.entry(
        "rights-ask-received", "rights", sent.id, ground=sent.number,
        details={"what": sent.remedy.value, "message": received.id},
    )  # fmt: skip
    record(entry, now)


def _take_answer(deps: MatchDeps, received: Received, now: datetime) -> None:
    sent = wire.read_rights(wire.AnswerSent, received.body)
    rows = AskRow.objects.select_for_update(of=("self",)).select_related("notice", "request")
    row = rows.filter(uid=sent.ask, asker=deps.notices.node.name, owner=received.sender).first()
    if row is None or row.request is None:
        raise OutOfOrder("rights-no-ask", field="ask", value=sent.ask)
    if row.answered_at is not None:
        return
    _settle(row, sent.text, sent.by.officer, carried=sent.done, now=now)
    hand = RightsHand(deps, row.request, PEER, now)
    _told(hand, row, by_peer=True)
    hand.journal("rights-answer-received", what=row.remedy, done=sent.done, message=received.id)


def _settle(row: AskRow, text: str, by: str, *, carried: bool, now: datetime) -> None:
    row.answer, row.answered_by, row.answered_at, row.done = text, by[:300], now, carried
    row.save()


def _told(hand: RightsHand, row: AskRow, *, by_peer: bool = False) -> None:
    line = message(
        "notices-rights-line-answered", what=Remedy(row.remedy).text, number=row.notice.number
    )
    hand.tell(line, by_peer=by_peer)


def _post(
    deps: MatchDeps, to: str, kind: str, sent: wire.AskSent, about: str, hand: RightsHand
) -> str:
    letter = Outgoing(to, kind, msgspec.to_builtins(sent), about, Handling(), ())
    return deps.notices.courier.send(letter, hand.actor, hand.now)
