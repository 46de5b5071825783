"""Acknowledge a notification, or answer it; the sender is told at once.

1. Only an addressee replies: the duty desk of this node to what came from a peer, an officer of an
   authority to what was sent to that authority.
2. A person acknowledges; an answer (a hit, nothing known, useful, not for us) acknowledges too.
3. A reply is about the version that the person had before the eyes; of an older one it is refused.
4. What was cancelled is answered no more; what is no longer valid may still be answered.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.notifications.rows import Hand, office, opened, require_act
from eurazpol.cooperation.domain import notification_wire as wire
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed
from eurazpol.cooperation.domain.notification import Reply
from eurazpol.cooperation.store.notifications import AddresseeRow
from eurazpol.kernel.texts import message


@dataclass(frozen=True, slots=True)
class Answer:
    """What an addressee says; a hit and a bare refusal of competence are explained in words."""

    reply: str
    text: str = ""
    version: int | None = None


@transaction.atomic
def reply(deps: CooperationDeps, pk: int, answer: Answer, actor: Actor, now: datetime) -> None:
    """Record the reply and send it to the node that wrote the notification."""
    hand = opened(deps, pk, actor, now)
    addressees = require_act(hand, Act.ANSWER_NOTIFICATION)
    one = addressed_to(hand.deps.node.name, addressees, actor)
    if one is None:
        raise NotAllowed("notification-not-addressed", number=hand.row.number)
    if hand.row.cancelled_at is not None:
        hand.require_running()
    if answer.version is not None and answer.version != hand.row.version:
        raise NotAllowed("notification-changed-meanwhile", number=hand.row.number)
    said = _checked(answer)
    _put(one, said, answer.text.strip(), actor, now)
    hand.tell(
        message("cooperation-line-reply", reply=said.label, name=actor.authority_name),
        detail=answer.text.strip(),
    )
    hand.journal("notification-replied", answer.text, reply=said.value, version=hand.row.version)
    if one.node:
        _send(hand, said, answer.text.strip())


def addressed_to(
    own_node: str, addressees: tuple[AddresseeRow, ...], actor: Actor
) -> AddresseeRow | None:
    """Return the addressee for which the actor replies: the desk before the own authority."""
    desk = may(actor, Act.NOTIFY_PEERS, Target(ObjectKind.NOTIFICATION)).allowed
    for one in addressees:
        if desk and one.node == own_node:
            return one
    return next(
        (one for one in addressees if one.authority_id and one.authority_id == actor.authority_id),
        None,
    )


def _checked(answer: Answer) -> Reply:
    try:
        said = Reply(answer.reply)
    except ValueError:
        raise InvalidFact("input-choice", field="reply", value=answer.reply[:40]) from None
    text = answer.text.strip()
    if said is Reply.HIT and len(text) < 10:
        raise InvalidFact("input-too-short", field="text", minimum=10)
    if len(text) > wire.MAX_TEXT or "\x00" in text:
        raise InvalidFact("input-too-long", field="text", maximum=wire.MAX_TEXT)
    return said


def _put(one: AddresseeRow, said: Reply, text: str, actor: Actor, now: datetime) -> None:
    if one.acknowledged_at is None:
        one.acknowledged_at, one.acknowledged_by = now, actor.name
    if said.answers or not one.reply:
        one.reply, one.reply_text = said.value, text
        one.replied_at, one.replied_by = now, actor.name
    one.save()


def _send(hand: Hand, said: Reply, text: str) -> None:
    body = wire.ReplySent(
        id=str(hand.row.uid),
        version=hand.row.version,
        at=hand.now,
        reply=said,
        by=office(hand.deps, hand.actor),
        text=text,
    )
    hand.deps.courier.send(
        to=hand.row.origin,
        kind="notification-reply/1",
        body=wire.plain(body),
        parts=(),
        about=hand.row.number,
        actor=hand.actor,
        now=hand.now,
    )
