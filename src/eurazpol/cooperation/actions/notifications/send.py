"""Write a notification and send it to every addressee in one action.

1. The officer may notify; peers only where the table of rights says so.
2. Addressees are the peers that want the topic, or those chosen, and authorities of this state.
3. One letter goes to each peer with the same content and conditions; an authority has it at once.

All in one transaction: one addressee that cannot be reached at all leaves nothing behind; a peer
that is merely down gets its letter when it is back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import uuid4

from django.db import transaction

from eurazpol.access.actions.queries import authorities
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.notifications.rows import (
    Hand,
    acknowledge_by,
    office,
    opened,
    require_act,
)
from eurazpol.cooperation.actions.notifications.subscriptions import wanted_by
from eurazpol.cooperation.domain import notification_wire as wire
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed
from eurazpol.cooperation.domain.notification import Topic, Urgency
from eurazpol.cooperation.domain.notification_duties import BASES, DUTIES
from eurazpol.cooperation.store.notifications import (
    AddresseeRow,
    NotificationCounterRow,
    NotificationRow,
    NotificationVersionRow,
)
from eurazpol.exchange.domain.handling import Handling, check_known
from eurazpol.kernel.texts import message


@dataclass(frozen=True, slots=True)
class Draft:
    """What an officer writes. Texts, persons and things are plain data, checked as a whole.

    ``peers`` of ``None`` means every peer that wants the topic; ``authorities`` are ids of
    authorities of this state.
    """

    topic: str
    urgency: str
    subject: Mapping[str, str]
    text: Mapping[str, str]
    valid_until: datetime
    duty: str = ""
    security: str = "official"
    persons: Sequence[Mapping[str, Any]] = ()
    things: Sequence[Mapping[str, Any]] = ()
    handling: Handling = field(default_factory=Handling)
    peers: tuple[str, ...] | None = None
    authorities: tuple[int, ...] = ()


@transaction.atomic
def send_notification(deps: CooperationDeps, draft: Draft, actor: Actor, now: datetime) -> int:
    """Send it and return its key on this node.

    Raises ``Forbidden``, :class:`InvalidFact` or another error that names the field.
    """
    require(actor, Act.NOTIFY, Target(ObjectKind.NOTIFICATION, authority_id=actor.authority_id))
    check_known(draft.handling)
    topic = _choice(Topic, "topic", draft.topic)
    peers = wanted_by(deps, topic) if draft.peers is None else _known(deps, draft.peers)
    if peers:
        require(actor, Act.NOTIFY_PEERS, Target(ObjectKind.NOTIFICATION))
    bodies = _authorities(draft.authorities)
    if not peers and not bodies:
        raise InvalidFact("notification-without-addressee", field="peers")
    content = _content(deps, draft, peers, actor, now)
    row = NotificationRow(
        uid=content.id,
        origin=deps.node.name,
        number=content.number,
        topic=topic.value,
        handling=wire.plain(draft.handling),
        came_at=now,
        sent_at=now,
        author_id=actor.officer_id or None,
        author_authority_id=actor.authority_id,
    )
    put_content(row, content, now)
    hand = Hand(deps, row, actor, now)
    for peer in peers:
        AddresseeRow.objects.create(
            notification=row, node=peer, message_id=_post(hand, content, peer), sent_at=now
        )
    for id_, name in bodies.items():
        AddresseeRow.objects.create(
            notification=row, authority_id=id_, name=name, sent_at=now, delivered_at=now,
            acknowledge_by=acknowledge_by(content, now),
        )  # fmt: skip
    hand.tell(message("cooperation-line-sent", peers=len(peers), authorities=len(bodies)))
    hand.journal(
        "notification-sent", content.duty, topic=topic.value, urgency=content.urgency.value,
        peers=list(peers), authorities=list(bodies),
    )  # fmt: skip
    return int(row.pk)


@dataclass(frozen=True, slots=True)
class Correction:
    """What changes in a notification that was sent; everything else stays."""

    reason: str
    urgency: str
    subject: Mapping[str, str]
    text: Mapping[str, str]
    valid_until: datetime
    persons: Sequence[Mapping[str, Any]] = ()
    things: Sequence[Mapping[str, Any]] = ()
    version: int | None = None


@transaction.atomic
def correct(
    deps: CooperationDeps, pk: int, change: Correction, actor: Actor, now: datetime
) -> None:
    """Send a new version to every addressee; each acknowledges anew."""
    hand = opened(deps, pk, actor, now)
    addressees = _require_author(hand)
    old = hand.content
    if change.version is not None and change.version != old.version:
        raise NotAllowed("notification-changed-meanwhile", number=hand.row.number)
    if not change.reason.strip():
        raise InvalidFact("input-missing", field="reason", label=message("cooperation-correction"))
    plain = wire.plain(old) | {
        "version": old.version + 1,
        "at": now,
        "urgency": change.urgency,
        "subject": dict(change.subject),
        "text": dict(change.text),
        "valid_until": change.valid_until,
        "persons": list(change.persons),
        "things": list(change.things),
        "reason": change.reason.strip(),
        "sender": office(deps, actor),
    }
    if change.urgency in list(Urgency):
        plain["acknowledge_minutes"] = deps.notifying.minutes(Urgency(change.urgency))
    content = wire.read(wire.Notification, wire.plain_of(plain))
    put_content(hand.row, content, now)
    for one in addressees:
        ask_again(one, acknowledge_by(content, now))
        if one.node:
            one.message_id, one.sent_at = _post(hand, content, one.node), now
            one.delivered_at = one.acknowledge_by = None
        one.save()
    hand.tell(message("cooperation-line-corrected", version=content.version), detail=content.reason)
    hand.journal("notification-corrected", content.reason, version=content.version)


@transaction.atomic
def cancel(deps: CooperationDeps, pk: int, reason: str, actor: Actor, now: datetime) -> None:
    """End a notification before its time, on every node that has it."""
    hand = opened(deps, pk, actor, now)
    addressees = _require_author(hand)
    if not reason.strip():
        raise InvalidFact("input-missing", field="reason", label=message("cooperation-cancelling"))
    row = hand.row
    row.cancelled_at, row.cancel_reason = now, reason.strip()
    row.save(update_fields=["cancelled_at", "cancel_reason"])
    body = wire.Cancellation(id=str(row.uid), at=now, reason=row.cancel_reason)
    for one in addressees:
        if one.node:
            deps.courier.send(
                to=one.node, kind="notification-cancel/1", body=wire.plain(body), parts=(),
                about=row.number, actor=actor, now=now,
            )  # fmt: skip
    hand.tell(message("cooperation-line-cancelled"), detail=row.cancel_reason)
    hand.journal("notification-cancelled", row.cancel_reason)


def put_content(row: NotificationRow, content: wire.Notification, now: datetime) -> None:
    """Store a version; the columns of lists follow it."""
    row.version, row.content = content.version, wire.plain(content)
    row.rank, row.valid_until, row.sent_at = content.urgency.rank, content.valid_until, content.at
    row.save()
    NotificationVersionRow.objects.create(
        notification=row,
        version=content.version,
        content=row.content,
        message_id=row.message_id,
        at=now,
    )


def ask_again(one: AddresseeRow, until: datetime) -> None:
    """Ask an addressee for an acknowledgement of a new version; the answer stays on record."""
    one.acknowledge_by, one.acknowledged_at, one.acknowledged_by = until, None, ""
    one.reply, one.late_told_at = "", None


def _require_author(hand: Hand) -> tuple[AddresseeRow, ...]:
    """Only the node that wrote it changes it, while it holds; abroad only who may write abroad."""
    addressees = require_act(hand, Act.NOTIFY)
    own = hand.row.author_authority_id == hand.actor.authority_id
    if not hand.ours:
        raise NotAllowed("notification-of-another", number=hand.row.number)
    if any(one.node for one in addressees):
        require(hand.actor, Act.NOTIFY_PEERS, Target(ObjectKind.NOTIFICATION))
    elif not own:
        raise NotAllowed("notification-of-another", number=hand.row.number)
    hand.require_running()
    return addressees


def _content(
    deps: CooperationDeps, draft: Draft, peers: Sequence[str], actor: Actor, now: datetime
) -> wire.Notification:
    topic = _choice(Topic, "topic", draft.topic)
    urgency = _choice(Urgency, "urgency", draft.urgency)
    duty = draft.duty or BASES[topic].duties[0]
    if duty not in DUTIES or duty not in BASES[topic].duties:
        raise InvalidFact("notification-duty-of-topic", field="duty", topic=topic.label)
    return wire.read(
        wire.Notification,
        wire.plain_of(
            {
                "id": str(uuid4()),
                "number": _next_number(deps, now),
                "version": 1,
                "at": now,
                "duty": duty,
                "topic": topic,
                "urgency": urgency,
                "security": draft.security,
                "subject": dict(draft.subject),
                "text": dict(draft.text),
                "valid_until": draft.valid_until,
                "acknowledge_minutes": deps.notifying.minutes(urgency),
                "sender": office(deps, actor),
                "addressees": list(peers),
                "persons": list(draft.persons),
                "things": list(draft.things),
            }
        ),
    )


def _post(hand: Hand, content: wire.Notification, peer: str) -> str:
    return hand.deps.courier.send(
        to=peer,
        kind="notification/1",
        body=wire.plain(content),
        parts=(),
        about=hand.row.number,
        actor=hand.actor,
        now=hand.now,
        handling=wire.read(Handling, hand.row.handling),
    )


def _known(deps: CooperationDeps, chosen: Sequence[str]) -> tuple[str, ...]:
    known = deps.courier.peers()
    for peer in chosen:
        if peer not in known:
            raise InvalidFact("notification-peer-unknown", field="peers", value=peer[:40])
    return tuple(dict.fromkeys(chosen))


def _authorities(chosen: Sequence[int]) -> Mapping[int, Mapping[str, str]]:
    known = {one.id: one.name for one in authorities()}
    for id_ in chosen:
        if id_ not in known:
            raise InvalidFact("authority-unknown", field="authorities", value=id_)
    names = ((id_, known[id_]) for id_ in dict.fromkeys(chosen))
    return {id_: {"kk": name.kk, "ru": name.ru, "en": name.en} for id_, name in names}


def _choice(kind: Any, field: str, value: str) -> Any:
    try:
        return kind(value)
    except ValueError:
        raise InvalidFact("input-choice", field=field, value=str(value)[:40]) from None


def _next_number(deps: CooperationDeps, now: datetime) -> str:
    year = now.astimezone(deps.node.zone).year
    NotificationCounterRow.objects.bulk_create(
        [NotificationCounterRow(year=year)], ignore_conflicts=True
    )
    counter = NotificationCounterRow.objects.select_for_update().get(year=year)
    counter.last += 1
    counter.save(update_fields=["last"])
    return f"{deps.node.state.iso}-N-{year}-{counter.last:06d}"
