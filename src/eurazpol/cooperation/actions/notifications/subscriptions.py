"""Who wants which topics: this node says it to every peer, and keeps what the peers say.

1. A node of which nothing is known wants every topic.
2. Setting the own topics and contact point raises the sequence; each peer is told once, also one
   that joined later (the worker looks for peers that were not told the latest).
3. What comes about a topic goes to the authorities of this state that the topic is routed to.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from eurazpol.access.actions.queries import authorities
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.domain import notification_wire as wire
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.notification import Topic
from eurazpol.cooperation.store.notifications import (
    SubscriptionRow,
    SubscriptionToldRow,
    TopicRouteRow,
)
from eurazpol.exchange.domain.letter import Received

DESK = Actor.system("notifications")


@dataclass(frozen=True, slots=True)
class OwnSubscription:
    """What an officer sets: topics wanted, contact point, roster, routes within the state.

    ``routes`` holds pairs of topic and id of an authority.
    """

    topics: Sequence[str]
    contact: wire.Said = field(default_factory=wire.Said)
    roster: str = ""
    routes: Sequence[tuple[str, int]] = ()


def wanted_by(deps: CooperationDeps, topic: Topic) -> tuple[str, ...]:
    """Return the peers that want a topic, by name."""
    said = {row.node: row.topics for row in SubscriptionRow.objects.all()}
    return tuple(
        sorted(peer for peer in deps.courier.peers() if topic.value in said.get(peer, list(Topic)))
    )


def routed(topic: Topic) -> tuple[int, ...]:
    """Return the authorities of this state that get what comes about a topic."""
    rows = TopicRouteRow.objects.filter(topic=topic.value).order_by("authority_id")
    return tuple(rows.values_list("authority_id", flat=True))


@transaction.atomic
def set_subscription(
    deps: CooperationDeps, wanted: OwnSubscription, actor: Actor, now: datetime
) -> None:
    """Set the topics, contact point and routes of this node, and tell every peer."""
    require(actor, Act.MANAGE_SUBSCRIPTIONS, Target(ObjectKind.NOTIFICATION))
    topics = _topics(wanted.topics)
    known = {one.id for one in authorities()}
    for topic, authority in wanted.routes:
        if topic not in list(Topic) or authority not in known:
            raise InvalidFact("authority-unknown", field="routes", value=authority)
    if len(wanted.roster) > wire.MAX_ROSTER:
        raise InvalidFact("input-too-long", field="roster", maximum=wire.MAX_ROSTER)
    last = SubscriptionRow.objects.filter(pk=deps.node.name).first()
    row = SubscriptionRow(
        node=deps.node.name,
        sequence=(last.sequence if last else 0) + 1,
        topics=topics,
        contact=wire.plain(wanted.contact),
        roster=wanted.roster.strip(),
        at=now,
    )
    row.save()
    TopicRouteRow.objects.all().delete()
    TopicRouteRow.objects.bulk_create(
        TopicRouteRow(topic=topic, authority_id=authority)
        for topic, authority in dict.fromkeys(wanted.routes)
    )
    details = {"topics": topics, "routes": [list(one) for one in wanted.routes]}
    record(actor.entry("subscription-set", "node", deps.node.name, details=details), now)
    tell_peers(deps, now, actor)


@transaction.atomic
def tell_peers(deps: CooperationDeps, now: datetime, actor: Actor = DESK) -> int:
    """Tell each peer the latest subscription that it was not told; return how many were."""
    own = SubscriptionRow.objects.filter(pk=deps.node.name).first()
    if own is None:
        return 0
    told = dict(SubscriptionToldRow.objects.values_list("peer", "sequence"))
    waiting = [peer for peer in deps.courier.peers() if told.get(peer, 0) < own.sequence]
    body = wire.Subscription(
        sequence=own.sequence,
        at=own.at,
        topics=tuple(Topic(topic) for topic in own.topics),
        contact=wire.Said(**own.contact),
        roster=own.roster,
    )
    for peer in sorted(waiting):
        deps.courier.send(
            to=peer, kind="subscription/1", body=wire.plain(body), parts=(), about="",
            actor=actor, now=now,
        )  # fmt: skip
        SubscriptionToldRow(peer=peer, sequence=own.sequence).save()
    return len(waiting)


def take_subscription(deps: CooperationDeps, received: Received, now: datetime) -> None:  # noqa: ARG001
    """Keep what a peer wants; an older sequence changes nothing."""
    said = wire.read(wire.Subscription, received.body)
    known = SubscriptionRow.objects.select_for_update().filter(pk=received.sender).first()
    if known is not None and known.sequence >= said.sequence:
        return
    SubscriptionRow(
        node=received.sender,
        sequence=said.sequence,
        topics=[topic.value for topic in said.topics],
        contact=wire.plain(said.contact),
        roster=said.roster,
        at=said.at,
    ).save()


def _topics(chosen: Sequence[str]) -> list[str]:
    for topic in chosen:
        if topic not in list(Topic):
            raise InvalidFact("input-choice", field="topics", value=topic[:40])
    return [topic.value for topic in Topic if topic in chosen]
