"""The operations of the room, under their headings."""

from eurazpol.access.web.api.journal import journal
from eurazpol.access.web.api.me import me
from eurazpol.access.web.api.officers import officers
from eurazpol.ui.api.operations import Room


def rooms(node: str) -> tuple[Room, ...]:
    """Return them; ``node`` is the name of this node."""
    return me(node), officers(), journal(node)
