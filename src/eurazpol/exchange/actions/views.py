"""What the queries of the exchange return: plain values for pages and tests."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from eurazpol.exchange.domain.directory import NodeRole
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, message

Direction = Literal["out", "in"]


class Stage(StrEnum):
    """Where a message stands."""

    QUEUED = "queued"
    HELD_UP = "held_up"
    ACCEPTED = "accepted"
    REFUSED = "refused"

    @property
    def text(self) -> Message:
        """The name of the stage."""
        return message(f"exchange-stage-{self.value.replace('_', '-')}")


class StepName(StrEnum):
    """The steps of a message: the first three of one that we sent, the others of its end."""

    CREATED = "created"
    SENT = "sent"
    RECEIVED = "received"
    DELIVERED = "delivered"
    REFUSED = "refused"

    @property
    def text(self) -> Message:
        """The name of the step."""
        return message(f"exchange-step-{self.value}")


@dataclass(frozen=True, slots=True)
class StepView:
    """One step; ``at`` is ``None`` while it has not happened."""

    name: StepName
    at: datetime | None


@dataclass(frozen=True, slots=True)
class PartView:
    """A file that travelled with a message; ``size`` in bytes, ``sha256`` in hexadecimal."""

    name: str
    media_type: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ReceiptView:
    """A receipt, its signature checked while the view was made.

    ``hash`` is the digest of the message, ``key`` the id of the signing key, both in hexadecimal.
    ``why_not`` says why it is not verified.
    """

    signer: str
    key: str
    at: datetime
    outcome: Outcome
    hash: str
    verified: bool
    why_not: Message | None


@dataclass(frozen=True, slots=True)
class MessageView:
    """A message as the tracker shows it.

    ``reason`` is the peer's reason of a refusal, or our own for an incoming one; ``problem`` is
    what holds up a queued message. ``digest`` names the content, in hexadecimal.
    """

    id: str
    direction: Direction
    peer: str
    kind: str
    about: str
    seq: int
    size: int
    digest: str
    stage: Stage
    status: Message
    steps: tuple[StepView, ...]
    parts: tuple[PartView, ...]
    receipt: ReceiptView | None
    reason: Message | None = None
    problem: Message | None = None
    attempts: int = 0
    next_attempt_at: datetime | None = None

    @property
    def kind_text(self) -> Message:
        """The name of the kind."""
        return kind_text(self.kind)

    def at(self, step: StepName) -> datetime | None:
        """When a step happened."""
        return next((view.at for view in self.steps if view.name is step), None)


@dataclass(frozen=True, slots=True)
class PeerView:
    """A peer of the directory with the health of the way to it."""

    name: str
    state: Country | None
    role: NodeRole
    url: str
    queued: int
    health: Message
    failing_since: datetime | None
    next_attempt_at: datetime | None
    answered_at: datetime | None
    heard_at: datetime | None


@dataclass(frozen=True, slots=True)
class RefusedView:
    """A refused input; sender and id are what it claimed to be."""

    at: datetime
    code: str
    reason: Message
    claimed_sender: str
    claimed_id: str
    size: int
    sha256: str
    origin: str


@dataclass(frozen=True, slots=True)
class EnrolmentView:
    """A node that asked to be listed; ``proven`` if a key that it is listed with signed for it."""

    name: str
    state: Country | None
    url: str
    fingerprint: str
    status: str
    asked_at: datetime
    proven: bool


@dataclass(frozen=True, slots=True)
class DirectoryView:
    """The directory in force. ``pinned_key`` is empty on the secretariat."""

    version: int
    issued_at: datetime
    valid_until: datetime
    nodes: tuple[str, ...]
    pinned_key: str


KINDS = frozenset(
    {
        "request",
        "supplement",
        "return",
        "status",
        "decision",
        "result",
        "withdrawal",
        "reminder",
        "recall",
        "narrow",
        "erased",
    }
)


def kind_text(kind: str) -> Message:
    """Return the name of a message kind; its version (``/1``) is not shown."""
    name = kind.partition("/")[0]
    if name in KINDS:
        return message(f"exchange-kind-{name}")
    return message("exchange-kind-other", kind=kind)
