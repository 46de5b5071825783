"""What becomes of a notification whose letter its owner takes back, or narrows.

1. Nothing of ours rests on a notification before the law: it is erased at once.
2. The version that the letter brought loses what the order names. Without a version left to read
   the notification is over: it alarms nobody. What stays is number, topic, times, and our replies.
3. Stricter conditions are joined with those that hold.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.notifications.rows import Hand
from eurazpol.cooperation.domain import notification_wire as wire
from eurazpol.cooperation.store.notifications import NotificationRow, NotificationVersionRow
from eurazpol.exchange.domain.handling import Handling, strictest
from eurazpol.exchange.domain.recall import Demand, Order
from eurazpol.kernel.texts import LANGS, Message, message

EXCHANGE = Actor.system("exchange")
_GONE = "—"


@dataclass(frozen=True, slots=True)
class NotificationKeeper:
    """The notifications of this node, as the exchange asks them."""

    deps: CooperationDeps

    def case_of(self, sender: str, message_id: str) -> str:  # noqa: ARG002
        """Return nothing: a notification is no case."""
        return ""

    def rests_on(self, demand: Demand, now: datetime) -> tuple[Message, ...]:  # noqa: ARG002
        """Return nothing: no decision rests on a notification."""
        return ()

    def put_off(
        self, demand: Demand, why: tuple[Message, ...], due: datetime, now: datetime
    ) -> None:
        """Do nothing: another room puts the question."""

    def obey(self, demand: Demand, now: datetime) -> None:
        """Erase what the letter brought, or mark it with stricter conditions."""
        order = demand.order
        version = _version(order.owner, order.message)
        if version is None:
            return
        row = NotificationRow.objects.select_for_update().get(pk=version.notification_id)
        hand = Hand(self.deps, row, EXCHANGE, now)
        if order.handling is not None:
            joined = strictest(wire.read(Handling, row.handling), order.handling)
            row.handling = row.handling | wire.plain(joined)
        if order.erases:
            parts = None if demand.whole else {one.split("/")[1] for one in order.fields}
            version.content = without(version.content, parts)
            version.save(update_fields=["content"])
            row.lines.filter(by_peer=True).update(detail="")
            if version.version == row.version:
                row.content = version.content
                if parts is None and row.cancelled_at is None:
                    row.cancelled_at = now
            row.cancel_reason = ""
        row.save()
        hand.tell(message("cooperation-line-erased", version=version.version))
        hand.journal("notification-erased", order.ground, message=order.message)

    def keep(self, demand: Demand, ground: str, now: datetime) -> None:
        """Do nothing: nothing is kept here against the owner's wish."""

    def unconfirmed(self, order: Order, about: str, now: datetime) -> None:
        """Say on our notification that a holder has not confirmed in time."""
        self._tell(order, about, "cooperation-line-unconfirmed", now)

    def confirmed(self, order: Order, about: str, now: datetime) -> None:
        """Say on our notification that a holder has confirmed."""
        self._tell(order, about, "cooperation-line-confirmed", now)

    def _tell(self, order: Order, about: str, what: str, now: datetime) -> None:
        row = NotificationRow.objects.filter(origin=self.deps.node.name, number=about).first()
        if row is not None:
            holder = self.deps.courier.state_of(order.to) or order.to
            Hand(self.deps, row, EXCHANGE, now).tell(message(what, name=holder))


def without(content: Mapping[str, Any], parts: set[str] | None) -> dict[str, Any]:
    """Return a notification without those parts of it, or without all that it says."""
    gone: dict[str, Any] = {
        "subject": dict.fromkeys(LANGS, _GONE),
        "text": dict.fromkeys(LANGS, _GONE),
        "persons": [],
        "things": [],
        "reason": "",
    }
    named = gone if parts is None else {part: gone[part] for part in parts & gone.keys()}
    return {**content, **named}


def _version(owner: str, message_id: str) -> NotificationVersionRow | None:
    rows = NotificationVersionRow.objects.select_for_update().filter(
        notification__origin=owner, message_id=message_id
    )
    return rows.first()
