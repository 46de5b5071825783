"""What the exchange tells the rooms above when an owner takes a letter back."""

from datetime import datetime
from typing import Protocol

from eurazpol.exchange.domain.recall import Demand, Order
from eurazpol.kernel.texts import Message


class Keeper(Protocol):
    """A room above that makes something of letters, and undoes it when their owner takes them back.

    Called in the transaction that carries out the order; two bodies: the cases, and the tests'.
    """

    def case_of(self, sender: str, message_id: str) -> str:
        """Return the number of our case that a letter belongs to, empty if to none."""
        ...

    def rests_on(self, demand: Demand, now: datetime) -> tuple[Message, ...]:
        """Return why a person has to decide; none: nothing rests on the content yet."""
        ...

    def put_off(
        self, demand: Demand, why: tuple[Message, ...], due: datetime, now: datetime
    ) -> None:
        """Lay the question before a person until ``due``."""
        ...

    def obey(self, demand: Demand, now: datetime) -> None:
        """Erase or mark anew whatever was made of the letter."""
        ...

    def keep(self, demand: Demand, ground: str, now: datetime) -> None:
        """Note that the content stays on that ground of law."""
        ...

    def unconfirmed(self, order: Order, about: str, now: datetime) -> None:
        """Tell a person that a holder has not confirmed in time what we ordered."""
        ...

    def confirmed(self, order: Order, about: str, now: datetime) -> None:
        """Tell a person that every holder has answered for good what we ordered."""
        ...
