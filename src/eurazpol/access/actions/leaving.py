"""What must be settled before an officer leaves; upper rooms say what somebody still holds.

An upper room is asked here, and not by each caller of the removal, so that no way of removing an
officer can forget to ask. The node registers the rooms once, when it is put together.
"""

from collections.abc import Callable

from eurazpol.kernel.errors import EurazpolError

Held = Callable[[int], EurazpolError | None]
"""Given the id of an officer, says what still has to be handed over, or None."""

_asked: dict[str, Held] = {}


def ask_before_leaving(room: str, held: Held) -> None:
    """Let a room be asked from now on."""
    _asked[room] = held


def check_leaving(officer_id: int) -> None:
    """Raise what a room says while the officer still holds something there."""
    for held in _asked.values():
        error = held(officer_id)
        if error is not None:
            raise error
