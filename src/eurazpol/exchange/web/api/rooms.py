"""The operations of the room, under their headings."""

from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.web.api.messages import Hidden, TargetOf, message_room
from eurazpol.exchange.web.api.peers import peer_room
from eurazpol.exchange.web.api.recalls import recall_room
from eurazpol.ui.api.operations import Room


def rooms(deps: ExchangeDeps, target_of: TargetOf, hidden: Hidden) -> tuple[Room, ...]:
    """Return them; ``hidden`` names the cases that do not exist for a reader."""
    return (
        peer_room(deps),
        message_room(deps, target_of, hidden),
        recall_room(deps, target_of),
    )
