"""What becomes of a notice whose letter its owner takes back, or narrows.

1. The version that the letter brought loses its content; what stays is kind, form, number, dates
   and the coded reasons of decisions. Without a version left to read the notice is over here.
2. Whoever screens is told: the person is looked for no more.
3. Nothing of ours rests on a notice before the law by itself; what an arrest rests on is a case.
"""

from dataclasses import dataclass
from datetime import datetime

import msgspec

from eurazpol.access.domain.actor import Actor
from eurazpol.exchange.domain.handling import strictest
from eurazpol.exchange.domain.recall import Demand, Order
from eurazpol.kernel.texts import Message, message
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.hand import Hand, handling_of
from eurazpol.notices.actions.photos_kept import forget_photos
from eurazpol.notices.domain.lifecycle import Status
from eurazpol.notices.store.models import NoticeRow, VersionRow

EXCHANGE = Actor.system("exchange")


@dataclass(frozen=True, slots=True)
class NoticeKeeper:
    """The notices of this node, as the exchange asks them."""

    deps: NoticesDeps

    def case_of(self, sender: str, message_id: str) -> str:  # noqa: ARG002
        """Return nothing: a notice is no case."""
        return ""

    def rests_on(self, demand: Demand, now: datetime) -> tuple[Message, ...]:  # noqa: ARG002
        """Return nothing: no decision rests on the notice itself."""
        return ()

    def put_off(
        self, demand: Demand, why: tuple[Message, ...], due: datetime, now: datetime
    ) -> None:
        """Do nothing: another room puts the question."""

    def obey(self, demand: Demand, now: datetime) -> None:
        """Erase what the letter brought, or mark it with stricter conditions."""
        order = demand.order
        version = (
            VersionRow.objects.select_for_update()
            .filter(message_id=order.message)
            .exclude(notice__origin=self.deps.node.name)
            .first()
        )
        if version is None:
            return
        row = NoticeRow.objects.select_for_update().get(pk=version.notice_id)
        hand = Hand(self.deps, row, EXCHANGE, now)
        if order.handling is not None:
            joined = strictest(handling_of(row.handling), order.handling)
            row.handling = row.handling | msgspec.to_builtins(joined)
        if order.erases:
            self._erase(hand, version)
        hand.save()
        hand.tell(message("notices-line-erased", version=version.version), by_peer=True)
        hand.journal("notice-erased", order.ground, message=order.message)
        hand.tell_listeners()

    def keep(self, demand: Demand, ground: str, now: datetime) -> None:
        """Do nothing: nothing is kept here against the owner's wish."""

    def unconfirmed(self, order: Order, about: str, now: datetime) -> None:
        """Say on our notice that a holder has not confirmed in time."""
        self._tell(order, about, "notices-line-unconfirmed", now)

    def confirmed(self, order: Order, about: str, now: datetime) -> None:
        """Say on our notice that every holder of a letter has confirmed."""
        self._tell(order, about, "notices-line-confirmed", now)

    def _erase(self, hand: Hand, version: VersionRow) -> None:
        row = hand.row
        bare = {"kind": row.kind, "form": row.form}
        version.content, version.reason = bare, ""
        version.save(update_fields=["content", "reason"])
        forget_photos(version.photos.all(), hand, row.number)
        newest = max(row.version, 1)
        if version.version >= newest:
            row.content, row.title, row.words = bare, "", f" {row.number.casefold()} "
            row.erased_at, row.stage = hand.now, ""
            if not hand.status.over:
                row.status = Status.CANCELLED.value

    def _tell(self, order: Order, about: str, what: str, now: datetime) -> None:
        row = NoticeRow.objects.filter(origin=self.deps.node.name, number=about).first()
        if row is not None:
            holder = self.deps.courier.state_of(order.to) or order.to
            Hand(self.deps, row, EXCHANGE, now).tell(message(what, name=holder))
