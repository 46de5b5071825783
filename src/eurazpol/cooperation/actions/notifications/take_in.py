"""Take in what peers send about notifications; the exchange has already proven who sent it.

1. A notification is kept under its sender and its id; the same or an older version changes nothing,
   a newer one is its correction. Its number bears the sender's state, and it names this node.
2. It is for the duty desk of this node, and for the authorities that its topic is routed to, unless
   its conditions forbid to pass it on: then the desk alone has it.
3. A cancellation or a reply must be about what we know from, or sent to, that very peer.
4. A reply to an older version than ours is history: it acknowledges nothing.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from django.db import transaction

from eurazpol.access.actions.queries import authorities
from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.notifications.rows import Hand, acknowledge_by
from eurazpol.cooperation.actions.notifications.send import ask_again, put_content
from eurazpol.cooperation.actions.notifications.subscriptions import routed, take_subscription
from eurazpol.cooperation.domain import notification_wire as wire
from eurazpol.cooperation.domain.errors import OutOfOrder
from eurazpol.cooperation.store.notifications import AddresseeRow, NotificationRow
from eurazpol.exchange.actions.deps import Settled
from eurazpol.exchange.domain.handling import Handling, Purpose, Use, UseKind, may
from eurazpol.exchange.domain.letter import Handler, Received
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.kernel.texts import message

PEER = Actor.system("notifications")


def notification_handlers(deps: CooperationDeps) -> Mapping[str, Handler]:
    """Return what takes in each kind of message, for the node to give to the exchange."""
    taking = {
        "notification/1": _take_notification,
        "notification-cancel/1": _take_cancellation,
        "notification-reply/1": _take_reply,
        "subscription/1": take_subscription,
    }
    return {kind: partial(transaction.atomic(handler), deps) for kind, handler in taking.items()}


def _take_notification(deps: CooperationDeps, received: Received, now: datetime) -> None:
    content = wire.read(wire.Notification, received.body)
    state = deps.courier.state_of(received.sender)
    if state is None or not content.number.startswith(f"{state.iso}-"):
        raise OutOfOrder("message-of-another-state", field="number", value=content.number)
    if deps.node.name not in content.addressees:
        raise OutOfOrder("notification-for-others", field="addressees")
    row = _known(received.sender, content.id)
    if row is not None and content.version <= row.version:
        return
    new = row is None
    row = row or NotificationRow(uid=content.id, origin=received.sender, came_at=now)
    if not new and content.number != row.number:
        raise OutOfOrder("notification-number-differs", field="number", value=content.number)
    row.number, row.topic, row.message_id = content.number, content.topic.value, received.id
    row.handling = wire.plain(received.handling)
    put_content(row, content, now)
    hand = Hand(deps, row, PEER, now)
    if new:
        _address(hand, content, received.handling)
        hand.tell(message("cooperation-line-came", peer=state), by_peer=True)
    else:
        for one in row.addressees.all():
            ask_again(one, acknowledge_by(content, now))
            one.save()
        told = message("cooperation-line-corrected", version=content.version)
        hand.tell(told, detail=content.reason, by_peer=True)
    hand.journal("notification-received", message=received.id, version=content.version)


def _address(hand: Hand, content: wire.Notification, handling: Handling) -> None:
    """Make the desk and the routed authorities addressees of what came."""
    until, now = acknowledge_by(content, hand.now), hand.now
    made = [AddresseeRow(node=hand.deps.node.name)]
    use = Use(UseKind.ONWARD, purpose=Purpose.POLICE.value, to=hand.deps.node.name)
    if may(use, handling, (), now).allowed:
        names = {one.id: one.name for one in authorities()}
        made += [
            AddresseeRow(
                authority_id=id_,
                name={"kk": names[id_].kk, "ru": names[id_].ru, "en": names[id_].en},
            )
            for id_ in routed(content.topic)
            if id_ in names
        ]
    for one in made:
        one.notification, one.sent_at, one.delivered_at = hand.row, content.at, now
        one.acknowledge_by = until
    AddresseeRow.objects.bulk_create(made)


def _take_cancellation(deps: CooperationDeps, received: Received, now: datetime) -> None:
    said = wire.read(wire.Cancellation, received.body)
    row = _known(received.sender, said.id)
    if row is None:
        raise OutOfOrder("notification-not-here", field="id", value=said.id)
    if row.cancelled_at is not None:
        return
    row.cancelled_at, row.cancel_reason = now, said.reason
    row.save(update_fields=["cancelled_at", "cancel_reason"])
    hand = Hand(deps, row, PEER, now)
    hand.tell(message("cooperation-line-cancelled"), detail=said.reason, by_peer=True)
    hand.journal("notification-cancelled", said.reason, message=received.id)


def _take_reply(deps: CooperationDeps, received: Received, now: datetime) -> None:
    said = wire.read(wire.ReplySent, received.body)
    row = _known(deps.node.name, said.id)
    one = (
        AddresseeRow.objects.select_for_update()
        .filter(notification=row, node=received.sender)
        .first()
        if row
        else None
    )
    if row is None or one is None or said.version > row.version:
        raise OutOfOrder("notification-not-here", field="id", value=said.id)
    hand = Hand(deps, row, PEER, now)
    state = deps.courier.state_of(received.sender)
    told = message("cooperation-line-reply", reply=said.reply.label, name=state or received.sender)
    hand.tell(told, detail=said.text, by_peer=True)
    hand.journal("notification-reply-received", reply=said.reply.value, message=received.id)
    if said.version < row.version:
        return
    if one.acknowledged_at is None:
        one.acknowledged_at, one.acknowledged_by = min(said.at, now), said.by.officer
    if one.delivered_at is None:  # the reply overtook our own knowledge of the receipt
        one.delivered_at = one.acknowledged_at
    if said.reply.answers or not one.reply:
        one.reply, one.reply_text = said.reply.value, said.text
        one.replied_at, one.replied_by = min(said.at, now), said.by.officer
    one.save()


def notification_settled(settled: Settled, now: datetime) -> None:  # noqa: ARG001
    """Note that a notification arrived at a peer, or that the peer's node refused it, and why."""
    if settled.kind != "notification/1":
        return
    rows = AddresseeRow.objects.select_related("notification").filter(message_id=settled.message_id)
    for one in rows:
        if settled.outcome is Outcome.ACCEPTED:
            content = wire.read(wire.Notification, one.notification.content)
            one.delivered_at = settled.at
            one.acknowledge_by = acknowledge_by(content, settled.at)
            one.save(update_fields=["delivered_at", "acknowledge_by"])
        elif settled.reason is not None:
            one.refusal = write_arg(settled.reason.text)
            one.save(update_fields=["refusal"])


def _known(origin: str, uid: str) -> NotificationRow | None:
    return NotificationRow.objects.select_for_update().filter(origin=origin, uid=uid).first()
