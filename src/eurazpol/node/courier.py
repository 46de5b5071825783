"""The way of the room *cooperation* to the other nodes: the exchange and its directory."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from eurazpol.access.domain.actor import Actor
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.letter import Part
from eurazpol.kernel.country import Country


class ExchangeCourier:
    """Queues messages in the outbox of this node and knows the nodes of the directory."""

    def __init__(self, deps: ExchangeDeps) -> None:
        self._deps = deps

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
    ) -> str:
        """Queue a message in the transaction of the caller and return its id."""
        return send(
            self._deps,
            to=to,
            kind=kind,
            body=body,
            parts=parts,
            about=about,
            actor=actor,
            now=now,
        )

    def node_of(self, state: Country) -> str | None:
        """Return the name of the node of a state, if it is in the directory."""
        directory = current_directory()
        found = (
            [node.name for node in directory.nodes.values() if node.state == state]
            if (directory)
            else []
        )
        return found[0] if found else None

    def state_of(self, node: str) -> Country | None:
        """Return the state of a node, if it is in the directory."""
        directory = current_directory()
        listed = directory.nodes.get(node) if directory else None
        return listed.state if listed else None
