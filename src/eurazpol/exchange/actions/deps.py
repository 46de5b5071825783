"""Everything that the actions of the room need, built once by the node."""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from eurazpol.access.domain.actor import Actor
from eurazpol.exchange.actions.attachment_deps import AttachmentDeps
from eurazpol.exchange.domain.alarms import Alarm
from eurazpol.exchange.domain.directory import Node, NodeRole
from eurazpol.exchange.domain.evidence import Evidence, Regarding
from eurazpol.exchange.domain.keys import NodeKeys
from eurazpol.exchange.domain.letter import Handler
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.domain.recall_keeper import Keeper
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.exchange.domain.terms import ExchangeTerms
from eurazpol.exchange.ports import NO_STEPS, Bell, KeyRing, Steps, Transport
from eurazpol.kernel.country import Country

EXCHANGE = Actor.system("exchange")
"""The node itself, as it stands in the journal for what the exchange does unasked."""


@dataclass(frozen=True, slots=True)
class Settled:
    """A message of ours that its recipient has settled: accepted, or refused with a reason."""

    message_id: str
    kind: str
    to: str
    about: str
    outcome: Outcome
    at: datetime
    reason: Reason | None


Listener = Callable[[Settled, datetime], None]
"""Told in the transaction that records the receipt; takes what was settled and ``now``."""

AlarmListener = Callable[[Alarm, datetime], None]
"""Told in the transaction that raises or ends an alarm; takes the alarm and ``now``."""


@dataclass(frozen=True, slots=True)
class Rejection:
    """A letter that could not be sent: the signed evidence of it, and who wanted to send it."""

    evidence: Evidence
    raw: bytes
    regarding: Regarding
    actor: Actor


@dataclass(frozen=True, slots=True)
class ExchangeDeps:
    """What the exchange works with.

    ``handlers`` maps a message kind (``request/1``) to what takes it in. ``secretariat`` is the
    address of the secretariat, ``None`` on the secretariat itself. ``pin`` is the id of its signing
    key in hexadecimal; without it the key is pinned on first contact. ``keepers`` undo what rooms
    above made of a letter; ``scrub`` takes what was erased off the disk. ``rejections`` are
    evidences of letters that could not be sent; they wait there for the end of the transaction
    that wanted to.
    """

    ring: KeyRing
    url: str
    state: Country | None
    transport: Transport
    handlers: Mapping[str, Handler]
    secretariat: str | None = None
    pin: str | None = None
    settled: Listener | None = None
    steps: Steps = NO_STEPS
    bell: Bell | None = None
    terms: ExchangeTerms = field(default_factory=ExchangeTerms)
    alarmed: AlarmListener | None = None
    rejections: deque[Rejection] = field(default_factory=deque)
    keepers: Sequence[Keeper] = ()
    scrub: Callable[[datetime], None] | None = None
    attachments: AttachmentDeps | None = None

    @property
    def keys(self) -> NodeKeys:
        """The keys of this node as they are now: a rotation needs no restart."""
        return self.ring.current()

    @property
    def node(self) -> str:
        """The name of this node."""
        return self.keys.node

    @property
    def role(self) -> NodeRole:
        """Whether this node is a state's or the secretariat's."""
        return "state" if self.state else "secretariat"

    def itself(self) -> Node:
        """Return this node as others know it."""
        return Node(self.node, self.role, self.state, self.url, self.keys.public())
