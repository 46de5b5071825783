"""What the room asks of the way to the other nodes: the exchange, or a courier of the tests."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from eurazpol.access.domain.actor import Actor
from eurazpol.documents.domain.views import DocumentView
from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.letter import AttachmentEntry, Custody, Part, Source
from eurazpol.kernel.country import Country

_MILDEST = Handling()


class Courier(Protocol):
    """Takes messages in the transaction of the change that sends them, and knows the peers."""

    def send(  # noqa: PLR0913 - a letter has an address, a kind, a content and a subject
        self,
        *,
        to: str,
        kind: str,
        body: Mapping[str, Any],
        parts: Sequence[Part],
        about: str,
        actor: Actor,
        now: datetime,
        handling: Handling = _MILDEST,
        derived_from: Sequence[Source] = (),
        attachments: Sequence[AttachmentEntry] = (),
    ) -> str:
        """Queue a message and return its id."""
        ...

    def fits(self, size: int) -> bool:
        """Whether a paper of so many bytes may travel in the letter itself."""
        ...

    def attach(
        self, document: DocumentView, origin: str, custody: Sequence[Custody], now: datetime
    ) -> AttachmentEntry:
        """Prepare a document to follow the letter that is sent next, in this transaction."""
        ...

    def opened(self, *, peer: str, about: str, actor: Actor, now: datetime) -> None:
        """Take notice that ``actor`` was shown what ``peer`` has sent about its case ``about``."""
        ...

    def peers(self) -> Mapping[str, Country]:
        """Return the other states' nodes of the directory by name."""
        ...

    def node_of(self, state: Country) -> str | None:
        """Return the name of the node of a state, if it is in the directory."""
        ...

    def state_of(self, node: str) -> Country | None:
        """Return the state of a node, if it is in the directory."""
        ...
