"""What the actions of the room need, built once by the node."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.kernel.country import Country
from eurazpol.notices.ports import Courier


@dataclass(frozen=True, slots=True)
class NodeIdentity:
    """Whose node this is: name in the directory, time zone, and the state.

    The secretariat has no state.
    """

    name: str
    state: Country | None
    zone: ZoneInfo

    @property
    def is_secretariat(self) -> bool:
        """Whether this node decides about notices of states."""
        return self.state is None


NoticeListener = Callable[[int, datetime], None]
"""Told, in the same transaction, the key of a notice that came into force or changed here."""


@dataclass(frozen=True, slots=True)
class NoticesDeps:
    """The node, the way to the other nodes, and who is told of each notice in force.

    ``documents`` keeps photos; without it there are none.
    """

    node: NodeIdentity
    courier: Courier
    in_force: Sequence[NoticeListener] = ()
    documents: DocumentsDeps | None = None
