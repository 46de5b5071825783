"""What the reads of notifications return: plain values for pages and tests."""

from dataclasses import dataclass
from datetime import datetime

from eurazpol.access.actions.queries import AuthorityView
from eurazpol.cooperation.domain.notification import Reply, Standing, Step, Topic, Urgency
from eurazpol.cooperation.domain.notification_duties import Duty
from eurazpol.cooperation.domain.notification_wire import Notification, Said
from eurazpol.exchange.domain.handling import Handling
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Arg, Message


@dataclass(frozen=True, slots=True)
class Alarm:
    """What the reader has to acknowledge: how many, the fastest of them, the next end."""

    count: int
    urgency: Urgency
    overdue: int
    next_due: datetime | None


@dataclass(frozen=True, slots=True)
class AddresseeView:
    """One addressee with what happened there. ``name`` is a state, an authority or the desk."""

    name: Arg
    node: str
    step: Step
    delivered_at: datetime | None
    acknowledge_by: datetime | None
    acknowledged_at: datetime | None
    acknowledged_by: str
    reply: Reply | None
    reply_text: str
    replied_at: datetime | None
    replied_by: str
    refusal: Message | None


@dataclass(frozen=True, slots=True)
class NotificationItem:
    """One row of a list. ``from_state`` is ``None`` for one that was written here."""

    key: int
    number: str
    topic: Topic
    urgency: Urgency
    standing: Standing
    subject: Said
    ours: bool
    from_state: Country | None
    came_at: datetime
    valid_until: datetime
    waits: bool
    overdue: bool
    acknowledge_by: datetime | None
    acknowledged: int
    answered: int
    addressees: int
    version: int


@dataclass(frozen=True, slots=True)
class NotificationPage:
    """One page of a list."""

    items: tuple[NotificationItem, ...]
    page: int
    pages: int
    total: int


@dataclass(frozen=True, slots=True)
class LineView:
    """One line of the history."""

    text: Message
    detail: str
    at: datetime
    actor: str
    system: bool
    by_peer: bool


@dataclass(frozen=True, slots=True)
class NotificationView:
    """Everything about one notification that its reader may see."""

    key: int
    content: Notification
    topic: Topic
    duty: Duty
    standing: Standing
    cancelled_at: datetime | None
    cancel_reason: str
    ours: bool
    from_state: Country | None
    came_at: datetime
    handling: Handling
    addressees: tuple[AddresseeView, ...]
    versions: tuple[Notification, ...]
    lines: tuple[LineView, ...]
    may_reply: bool
    may_acknowledge: bool
    may_change: bool
    may_print: bool


@dataclass(frozen=True, slots=True)
class PeerWants:
    """What a peer wants, and who is on duty there; ``said`` is ``False`` while it said nothing."""

    node: str
    state: Country | None
    topics: tuple[Topic, ...]
    contact: Said
    roster: str
    at: datetime | None

    @property
    def said(self) -> bool:
        """Whether the peer told it, or every topic is assumed."""
        return self.at is not None


@dataclass(frozen=True, slots=True)
class Subscriptions:
    """The own topics and contact point, the routes within the state, and what the peers want."""

    own: PeerWants
    routes: frozenset[tuple[str, int]]
    authorities: tuple[AuthorityView, ...]
    peers: tuple[PeerWants, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which list is asked for: ``box`` is ``in`` or ``out``."""

    box: str = "in"
    topic: str = ""
    urgency: str = ""
    page: int = 1
