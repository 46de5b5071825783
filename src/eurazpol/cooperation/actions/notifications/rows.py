"""A notification in hand: opened and locked, its history, its journal, and who may touch it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.domain.errors import NotAllowed, UnknownCase
from eurazpol.cooperation.domain.notification import Standing, standing
from eurazpol.cooperation.domain.notification_wire import Notification, Office, Said, read
from eurazpol.cooperation.store.notifications import (
    AddresseeRow,
    NotificationLineRow,
    NotificationRow,
    SubscriptionRow,
)
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.kernel.texts import Message, Texts

JOURNAL = "notification"


@dataclass(frozen=True, slots=True)
class Hand:
    """Who works at which notification, when."""

    deps: CooperationDeps
    row: NotificationRow
    actor: Actor
    now: datetime

    @property
    def content(self) -> Notification:
        """The notification as it stands."""
        return read(Notification, self.row.content)

    @property
    def ours(self) -> bool:
        """Whether it was written on this node."""
        return self.row.origin == self.deps.node.name

    def tell(self, text: Message, *, detail: str = "", by_peer: bool = False) -> None:
        """Add a line to the history."""
        NotificationLineRow.objects.create(
            notification=self.row,
            text=write_arg(text),
            detail=detail,
            at=self.now,
            actor=self.actor.name,
            system=self.actor.is_system,
            by_peer=by_peer,
        )

    def journal(self, action: str, ground: str = "", **details: Any) -> None:
        """Write the row of the journal."""
        entry = self.actor.entry(
            action, JOURNAL, self.row.number, ground=ground[:1000], details=details
        )
        record(entry, self.now)

    def require_running(self) -> None:
        """Raise :class:`NotAllowed` where the notification was cancelled or no longer holds."""
        found = standing(self.row.valid_until, self.row.cancelled_at, self.now)
        if found is not Standing.HOLDS:
            raise NotAllowed("notification-over", number=self.row.number, standing=found.label)


def opened(deps: CooperationDeps, pk: int, actor: Actor, now: datetime) -> Hand:
    """Open a notification for a change, locked; raise :class:`UnknownCase` if there is none."""
    row = NotificationRow.objects.select_for_update().filter(pk=pk).first()
    if row is None:
        raise UnknownCase("notification-unknown", number=str(pk))
    return Hand(deps, row, actor, now)


def target(row: NotificationRow, addressees: Iterable[AddresseeRow], actor: Actor) -> Target:
    """Return the notification as the table of rights sees it.

    It is in the hands of the actor's authority where that wrote it or was addressed.
    """
    own = actor.authority_id
    involved = {row.author_authority_id, *(one.authority_id for one in addressees)}
    return Target(ObjectKind.NOTIFICATION, authority_id=own if own in involved else None)


def require_act(hand: Hand, act: Act) -> tuple[AddresseeRow, ...]:
    """Raise ``Forbidden`` unless the actor may do ``act``; return the addressees, locked."""
    addressees = tuple(
        AddresseeRow.objects.select_for_update().filter(notification=hand.row).order_by("pk")
    )
    require(hand.actor, act, target(hand.row, addressees, hand.actor))
    return addressees


def said(texts: Texts) -> Said:
    """Return a name in three languages in the word of the wire."""
    return Said(kk=texts.kk, ru=texts.ru, en=texts.en)


def office(deps: CooperationDeps, actor: Actor) -> Office:
    """Return who writes, and how the duty desk of this node is reached."""
    own = SubscriptionRow.objects.filter(pk=deps.node.name).first()
    contact = Said(**own.contact) if own else Said()
    return Office(authority=said(actor.authority_name), officer=actor.name, contact=contact)


def acknowledge_by(content: Notification, arrived: datetime) -> datetime:
    """Return until when a person acknowledges what arrived then."""
    return arrived + timedelta(minutes=content.acknowledge_minutes)
