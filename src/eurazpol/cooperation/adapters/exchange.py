"""The courier that is the exchange."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from eurazpol.access.domain.actor import Actor
from eurazpol.documents.domain.views import DocumentView
from eurazpol.exchange.actions.attachments_out import Evidence, attach
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.evidence_handover import opened
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.letter import AttachmentEntry, Content, Custody, Part, Source
from eurazpol.kernel.country import Country

_MILDEST = Handling()


@dataclass(frozen=True, slots=True)
class ExchangeCourier:
    """Sends by the outbox of the exchange; knows the peers from the signed directory."""

    exchange: ExchangeDeps

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
        content = Content(kind, about, body, parts, attachments, derived_from, handling)
        return send(self.exchange, to=to, content=content, actor=actor, now=now)

    def fits(self, size: int) -> bool:
        """Whether a paper of so many bytes may travel in the letter itself, by the setting."""
        return size <= self.exchange.terms.part_max_mb * 1024**2

    def attach(
        self, document: DocumentView, origin: str, custody: Sequence[Custody], now: datetime
    ) -> AttachmentEntry:
        """Prepare a document to follow the letter that is sent next, in this transaction."""
        return attach(self.exchange, Evidence(document, origin, custody), now)

    def opened(self, *, peer: str, about: str, actor: Actor, now: datetime) -> None:
        """Have the peer told, by evidence, that its messages were opened."""
        opened(self.exchange, peer=peer, about=about, actor=actor, now=now)

    def peers(self) -> Mapping[str, Country]:
        """Return the other states' nodes of the directory by name."""
        directory = current_directory()
        nodes = directory.nodes.values() if directory else ()
        own = self.exchange.node
        return {node.name: node.state for node in nodes if node.state and node.name != own}

    def node_of(self, state: Country) -> str | None:
        """Return the name of the node of a state, if it is in the directory."""
        directory = current_directory()
        nodes = directory.nodes.values() if directory else ()
        return next((node.name for node in nodes if node.state == state), None)

    def state_of(self, node: str) -> Country | None:
        """Return the state of a node, if it is in the directory."""
        directory = current_directory()
        listed = directory.nodes.get(node) if directory else None
        return listed.state if listed else None
