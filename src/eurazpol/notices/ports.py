"""What the room asks of the way to the other nodes: the exchange, or a courier of the tests."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from eurazpol.access.domain.actor import Actor
from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.letter import Source
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A letter to one node: ``kind`` of message, its body, and the number of the notice."""

    to: str
    kind: str
    body: Mapping[str, Any]
    about: str
    handling: Handling = field(default_factory=Handling)
    derived_from: Sequence[Source] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """One node that held a copy of a letter: what it answered to the recall, proven or not."""

    node: str
    text: Message
    confirmed: bool
    verified: bool
    order: str


class Courier(Protocol):
    """Takes letters in the transaction of the change that sends them, and knows the nodes."""

    def send(self, letter: Outgoing, actor: Actor, now: datetime) -> str:
        """Queue a letter and return its id."""
        ...

    def recall(
        self, letters: Sequence[str], reason: str, ground: str, actor: Actor, now: datetime
    ) -> None:
        """Order every holder of these letters, and whoever got them from it, to erase them."""
        ...

    def copies(self, letters: Sequence[str]) -> tuple[Copy, ...]:
        """Return who held copies of recalled letters and what each has confirmed."""
        ...

    def secretariat(self) -> str | None:
        """Return the name of the secretariat's node, once the directory is known."""
        ...

    def peers(self) -> Mapping[str, Country]:
        """Return the other states' nodes of the directory by name."""
        ...

    def state_of(self, node: str) -> Country | None:
        """Return the state of a node, if it is in the directory."""
        ...
