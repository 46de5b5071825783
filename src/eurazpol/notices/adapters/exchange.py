"""The courier that is the exchange."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from eurazpol.access.domain.actor import Actor
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.recall import Wish, recalled, take_back
from eurazpol.exchange.actions.recall_views import recalls_of_letters
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.letter import Content
from eurazpol.exchange.domain.recall import Action
from eurazpol.kernel.country import Country
from eurazpol.notices.ports import Copy, Outgoing


@dataclass(frozen=True, slots=True)
class ExchangeCourier:
    """Sends by the outbox of the exchange; knows the nodes from the signed directory."""

    exchange: ExchangeDeps

    def send(self, letter: Outgoing, actor: Actor, now: datetime) -> str:
        """Queue a letter and return its id."""
        content = Content(
            letter.kind,
            letter.about,
            letter.body,
            letter.parts,
            derived_from=tuple(letter.derived_from),
            handling=letter.handling,
        )
        return send(self.exchange, to=letter.to, content=content, actor=actor, now=now)

    def recall(
        self, letters: Sequence[str], reason: str, ground: str, actor: Actor, now: datetime
    ) -> None:
        """Order every holder of these letters to erase them; what was recalled before is left."""
        before = recalled(self.exchange, letters)
        wanted = tuple(one for one in letters if one not in before)
        if wanted:
            wish = Wish(wanted, Action.RECALL, reason, ground, own=True)
            take_back(self.exchange, wish, actor, now)

    def copies(self, letters: Sequence[str]) -> tuple[Copy, ...]:
        """Return who held copies of recalled letters and what each has confirmed."""
        return tuple(
            Copy(holder.node, holder.text, not holder.open, holder.verified, order.id)
            for order in recalls_of_letters(self.exchange.node, letters)
            if order.ours
            for holder in order.holders
        )

    def secretariat(self) -> str | None:
        """Return the name of the secretariat's node, once the directory is known."""
        directory = current_directory()
        nodes = directory.nodes.values() if directory else ()
        return next((node.name for node in nodes if node.role == "secretariat"), None)

    def peers(self) -> Mapping[str, Country]:
        """Return the other states' nodes of the directory by name."""
        directory = current_directory()
        nodes = directory.nodes.values() if directory else ()
        own = self.exchange.node
        return {node.name: node.state for node in nodes if node.state and node.name != own}

    def state_of(self, node: str) -> Country | None:
        """Return the state of a node, if it is in the directory."""
        directory = current_directory()
        listed = directory.nodes.get(node) if directory else None
        return listed.state if listed else None
