"""Reads of notifications: the inbox in the order of urgency, one notification, alarms, topics.

The number of queries does not grow with the number of rows.
"""

from datetime import datetime

from django.db.models import Count, Exists, Min, OuterRef, Q, QuerySet

from eurazpol.access.actions.queries import authorities
from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require, rows_for
from eurazpol.audit.actions.record import record_read
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.notifications.reply import addressed_to
from eurazpol.cooperation.actions.notifications.rows import JOURNAL, target
from eurazpol.cooperation.actions.notifications.views import (
    AddresseeView,
    Alarm,
    LineView,
    NotificationItem,
    NotificationPage,
    NotificationView,
    PeerWants,
    Subscriptions,
    Wanted,
)
from eurazpol.cooperation.actions.notifications.watch import addressee_name
from eurazpol.cooperation.domain.errors import UnknownCase
from eurazpol.cooperation.domain.notification import (
    Progress,
    Reply,
    Standing,
    Topic,
    Urgency,
    standing,
)
from eurazpol.cooperation.domain.notification_duties import BASES, DUTIES, Basis, Duty
from eurazpol.cooperation.domain.notification_wire import Notification, Said, read
from eurazpol.cooperation.store.notifications import (
    AddresseeRow,
    NotificationRow,
    SubscriptionRow,
    TopicRouteRow,
)
from eurazpol.exchange.domain.handling import Handling, Purpose, Use, UseKind
from eurazpol.exchange.domain.handling import may as may_use
from eurazpol.exchange.domain.reason import read_arg
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message

PAGE_SIZE = 50
URGENCIES = tuple(Urgency)


def is_desk(actor: Actor) -> bool:
    """Whether the actor acts for the duty desk of the node."""
    return may(actor, Act.NOTIFY_PEERS, Target(ObjectKind.NOTIFICATION)).allowed


def to_acknowledge(
    deps: CooperationDeps, actor: Actor, now: datetime
) -> QuerySet[AddresseeRow] | None:
    """Return the query for what the reader has to acknowledge, to be counted with others."""
    if not rows_for(actor, Act.ANSWER_NOTIFICATION, ObjectKind.NOTIFICATION):
        return None
    return AddresseeRow.objects.filter(
        _own(deps, actor),
        acknowledged_at=None,
        notification__cancelled_at=None,
        notification__valid_until__gt=now,
    )


def alarms(deps: CooperationDeps, actor: Actor, now: datetime) -> Alarm | None:
    """Return what the reader has to acknowledge, ``None`` if nothing."""
    waiting = to_acknowledge(deps, actor, now)
    if waiting is None:
        return None
    found = waiting.aggregate(
        count=Count("pk"),
        rank=Min("notification__rank"),
        due=Min("acknowledge_by"),
        overdue=Count("pk", filter=Q(acknowledge_by__lte=now)),
    )
    if not found["count"]:
        return None
    return Alarm(found["count"], URGENCIES[found["rank"]], found["overdue"], found["due"])


def notifications(
    deps: CooperationDeps, actor: Actor, wanted: Wanted, now: datetime
) -> NotificationPage:
    """Return a page of the inbox (what waits, then the most urgent, then the newest) or of ours."""
    if not rows_for(actor, Act.READ_NOTIFICATION, ObjectKind.NOTIFICATION):
        require(actor, Act.READ_NOTIFICATION, Target(ObjectKind.NOTIFICATION))
    waits = AddresseeRow.objects.filter(
        _own(deps, actor), notification=OuterRef("pk"), acknowledged_at=None
    )
    alive = Q(cancelled_at=None, valid_until__gt=now)
    rows = _visible(deps, actor, wanted.box).annotate(waits=Exists(waits) & Q(alive))
    if wanted.topic in list(Topic):
        rows = rows.filter(topic=wanted.topic)
    if wanted.urgency in list(Urgency):
        rows = rows.filter(rank=Urgency(wanted.urgency).rank)
    total = rows.count()
    pages = max(1, -(-total // PAGE_SIZE))
    page = min(max(wanted.page, 1), pages)
    ordered = rows.order_by("-waits", "rank", "-came_at", "-pk").prefetch_related("addressees")
    chosen = ordered[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]
    peers = deps.courier.peers()
    items = tuple(_item(deps, row, actor, peers.get(row.origin), now) for row in chosen)
    return NotificationPage(items, page, pages, total)


def read_notification(
    deps: CooperationDeps, pk: int, *, actor: Actor, now: datetime
) -> NotificationView:
    """Open a notification to read; the reading is on record with the duty as its ground."""
    row = (
        NotificationRow.objects.prefetch_related("addressees", "versions", "lines")
        .filter(pk=pk)
        .first()
    )
    if row is None:
        raise UnknownCase("notification-unknown", number=str(pk))
    addressees = tuple(row.addressees.all())
    require(actor, Act.READ_NOTIFICATION, target(row, addressees, actor))
    content = read(Notification, row.content)
    _require_use(deps, row, actor, UseKind.READ, now)
    ground = f"{content.duty} {row.number}"
    record_read(actor.entry("notification-read", JOURNAL, row.number, ground=ground), now)
    for peer in {row.origin, *(one.node for one in addressees)} - {"", deps.node.name}:
        deps.courier.opened(peer=peer, about=row.number, actor=actor, now=now)
    return _view(deps, row, content, actor, now)


def _require_use(
    deps: CooperationDeps, row: NotificationRow, actor: Actor, kind: UseKind, now: datetime
) -> None:
    """Raise ``Forbidden`` with the owner's rule where a condition bars this use of what came."""
    if row.origin == deps.node.name:
        return
    central = Role.CENTRAL_AUTHORITY in actor.roles
    use = Use(kind, purpose=Purpose.POLICE.value, central=central)
    verdict = may_use(use, read(Handling, row.handling), (), now)
    if not verdict.allowed:
        raise Forbidden("access-forbidden", reason=verdict.reason)


def subscriptions(deps: CooperationDeps) -> Subscriptions:
    """Return who wants which topics and who is on duty where."""
    said = {row.node: row for row in SubscriptionRow.objects.all()}
    peers = deps.courier.peers()
    return Subscriptions(
        _wants(deps.node.name, deps.node.state, said.get(deps.node.name)),
        frozenset(TopicRouteRow.objects.values_list("topic", "authority_id")),
        tuple(authorities()),
        tuple(_wants(name, peers[name], said.get(name)) for name in sorted(peers)),
    )


def basis_of(topic: Topic) -> tuple[Basis, tuple[Duty, ...]]:
    """Return what a notification about a topic rests on."""
    basis = BASES[topic]
    return basis, tuple(DUTIES[code] for code in basis.duties)


def _own(deps: CooperationDeps, actor: Actor) -> Q:
    """The addressees for which the actor replies."""
    own = Q(authority_id=actor.authority_id) if actor.authority_id else Q(pk__in=())
    return own | Q(node=deps.node.name) if is_desk(actor) else own


def _visible(deps: CooperationDeps, actor: Actor, box: str) -> QuerySet[NotificationRow]:
    """The desk sees all of the node; an authority what it wrote or was sent."""
    node = deps.node.name
    addressed = Exists(AddresseeRow.objects.filter(_own(deps, actor), notification=OuterRef("pk")))
    if box == "out":
        written = Q(origin=node)
        if not is_desk(actor):
            written &= Q(author_authority_id=actor.authority_id)
        return NotificationRow.objects.filter(written)
    came = ~Q(origin=node) if is_desk(actor) else Q(pk__in=())
    return NotificationRow.objects.filter(came | Q(addressed))


def _item(
    deps: CooperationDeps, row: NotificationRow, actor: Actor, state: Country | None, now: datetime
) -> NotificationItem:
    content = row.content
    addressees = tuple(row.addressees.all())
    own = addressed_to(deps.node.name, addressees, actor)
    found = standing(row.valid_until, row.cancelled_at, now)
    waits = own is not None and own.acknowledged_at is None and found is Standing.HOLDS
    until = own.acknowledge_by if own and waits else None
    return NotificationItem(
        key=row.pk,
        number=row.number,
        topic=Topic(row.topic),
        urgency=URGENCIES[row.rank],
        standing=found,
        subject=Said(**content["subject"]),
        ours=row.origin == deps.node.name,
        from_state=state,
        came_at=row.came_at,
        valid_until=row.valid_until,
        waits=waits,
        overdue=bool(until and until <= now),
        acknowledge_by=until,
        acknowledged=sum(one.acknowledged_at is not None for one in addressees),
        answered=sum(bool(one.reply) and Reply(one.reply).answers for one in addressees),
        addressees=len(addressees),
        version=row.version,
    )


def _view(
    deps: CooperationDeps, row: NotificationRow, content: Notification, actor: Actor, now: datetime
) -> NotificationView:
    addressees = tuple(sorted(row.addressees.all(), key=lambda one: one.pk))
    own = addressed_to(deps.node.name, addressees, actor)
    found = standing(row.valid_until, row.cancelled_at, now)
    ours = row.origin == deps.node.name
    may_write = may(actor, Act.NOTIFY, target(row, addressees, actor)).allowed
    abroad = any(one.node for one in addressees)
    written = is_desk(actor) if abroad else row.author_authority_id == actor.authority_id
    lines = sorted(row.lines.all(), key=lambda one: one.pk, reverse=True)
    return NotificationView(
        key=row.pk,
        content=content,
        topic=content.topic,
        duty=DUTIES[content.duty],
        standing=found,
        cancelled_at=row.cancelled_at,
        cancel_reason=row.cancel_reason,
        ours=ours,
        from_state=None if ours else deps.courier.state_of(row.origin),
        came_at=row.came_at,
        handling=read(Handling, row.handling),
        addressees=tuple(_addressee(deps, one, now) for one in _seen(row, addressees, actor)),
        versions=tuple(
            read(Notification, one.content)
            for one in sorted(row.versions.all(), key=lambda one: one.version, reverse=True)
        ),
        lines=tuple(
            LineView(_message(one.text), one.detail, one.at, one.actor, one.system, one.by_peer)
            for one in lines
            if _sees_all(row, actor)
        ),
        may_reply=own is not None and row.cancelled_at is None,
        may_acknowledge=(
            own is not None and own.acknowledged_at is None and found is Standing.HOLDS
        ),
        may_change=ours and may_write and written and found is Standing.HOLDS,
        may_print=ours
        or may_use(
            Use(UseKind.PRINT, purpose=Purpose.POLICE.value), read(Handling, row.handling), (), now
        ).allowed,
    )


def _seen(
    row: NotificationRow, addressees: tuple[AddresseeRow, ...], actor: Actor
) -> tuple[AddresseeRow, ...]:
    """An authority sees how it stands with itself; the desk and the author see all."""
    if _sees_all(row, actor):
        return addressees
    return tuple(one for one in addressees if one.authority_id == actor.authority_id)


def _sees_all(row: NotificationRow, actor: Actor) -> bool:
    return is_desk(actor) or row.author_authority_id == actor.authority_id


def _addressee(deps: CooperationDeps, one: AddresseeRow, now: datetime) -> AddresseeView:
    reply = Reply(one.reply) if one.reply else None
    progress = Progress(
        one.delivered_at, one.refusal is not None, one.acknowledge_by, one.acknowledged_at, reply
    )
    return AddresseeView(
        name=addressee_name(deps, one),
        node=one.node,
        step=progress.step(now),
        delivered_at=one.delivered_at,
        acknowledge_by=one.acknowledge_by,
        acknowledged_at=one.acknowledged_at,
        acknowledged_by=one.acknowledged_by,
        reply=reply,
        reply_text=one.reply_text,
        replied_at=one.replied_at,
        replied_by=one.replied_by,
        refusal=_message(one.refusal) if one.refusal else None,
    )


def _wants(node: str, state: Country | None, row: SubscriptionRow | None) -> PeerWants:
    if row is None:
        return PeerWants(node, state, tuple(Topic), Said(), "", None)
    topics = tuple(Topic(one) for one in row.topics)
    return PeerWants(node, state, topics, Said(**row.contact), row.roster, row.at)


def _message(stored: object) -> Message:
    found = read_arg(stored)
    if not isinstance(found, Message):
        raise TypeError("not a stored message")
    return found
