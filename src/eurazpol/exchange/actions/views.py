"""What the queries of the exchange return: plain values for pages and tests."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Literal

from eurazpol.exchange.domain.alarms import Alarm, AlarmSort
from eurazpol.exchange.domain.checkpoint import CHECKPOINT_KINDS
from eurazpol.exchange.domain.directory import NodeRole
from eurazpol.exchange.domain.evidence import EVIDENCE_LETTER, EvidenceKind
from eurazpol.exchange.domain.letter import PROBE
from eurazpol.exchange.domain.lost import LIST, QUESTION
from eurazpol.exchange.domain.reason import Reason, read_args
from eurazpol.exchange.domain.recall import ERASED_LETTER, Action
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, message

Direction = Literal["out", "in"]


class Stage(StrEnum):
    """Where a message stands."""

    QUEUED = "queued"
    HELD_UP = "held_up"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    NOT_SUBMITTED = "not_submitted"

    @property
    def text(self) -> Message:
        """The name of the stage."""
        return message(f"exchange-stage-{self.value.replace('_', '-')}")


class StepName(StrEnum):
    """The steps of a message, ours or theirs."""

    CREATED = "created"
    SENT = "sent"
    RECEIVED = "received"
    DELIVERED = "delivered"
    REFUSED = "refused"
    OPENED = "opened"

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
class EvidenceView:
    """A delivery evidence, its signature checked while the view was made.

    ``hash`` is the digest of the letter that it states, ``key`` the id of the signing key, both in
    hexadecimal; ``good`` tells whether it says that something was done, ``why_not`` why it is not
    verified, ``reason`` why something was not done.
    """

    kind: EvidenceKind
    text: Message
    good: bool
    signer: str
    key: str
    at: datetime
    hash: str
    verified: bool
    why_not: Message | None
    reason: Message | None = None

    @property
    def short(self) -> Message:
        """The name of the kind."""
        return message(f"exchange-short-{self.kind.value}")


@dataclass(frozen=True, slots=True)
class MessageView:
    """A message as the tracker shows it.

    ``reason`` is the peer's reason of a refusal, or our own for an incoming one; ``problem`` is
    what holds up a queued message. ``digest`` names the content, in hexadecimal. ``evidences``
    stand in the order in which they came; ``repeats`` counts how often an incoming one came again.
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
    evidences: tuple[EvidenceView, ...] = ()
    repeats: int = 0

    @property
    def recallable(self) -> bool:
        """Whether it carries content that its sender may take back."""
        return self.kind not in MACHINE_KINDS

    @property
    def kind_text(self) -> Message:
        """The name of the kind."""
        return kind_text(self.kind)

    def at(self, step: StepName) -> datetime | None:
        """When a step happened."""
        return next((view.at for view in self.steps if view.name is step), None)


@dataclass(frozen=True, slots=True)
class PeerView:
    """A peer of the directory with the health of the way to it.

    ``keys_until`` is the end of its keys in use, ``None`` when it has none; ``clock_ahead`` how far
    its clock was ahead of ours when it last answered.
    """

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
    keys_until: datetime | None = None
    keys_end_soon: bool = False
    clock_ahead: timedelta | None = None

    @property
    def clock_minutes(self) -> int:
        """By how many minutes the clocks differ, either way."""
        return int(abs(self.clock_ahead or timedelta()).total_seconds()) // 60


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


@dataclass(frozen=True, slots=True)
class AlarmView:
    """An open alarm."""

    id: int
    sort: AlarmSort
    text: Message
    peer: str
    message_id: str
    about: str
    raised_at: datetime


@dataclass(frozen=True, slots=True)
class LostView:
    """A letter of ours that a peer holds and this node does not know; ``digest`` in hexadecimal."""

    peer: str
    seq: int
    message_id: str
    kind: str
    about: str
    digest: str
    sent_at: datetime

    @property
    def kind_text(self) -> Message:
        """The name of the kind."""
        return kind_text(self.kind)


MACHINE_KINDS = frozenset(
    {
        EVIDENCE_LETTER,
        ERASED_LETTER,
        PROBE,
        QUESTION,
        LIST,
        *CHECKPOINT_KINDS,
        *(action.kind for action in Action),
    }
)
"""Kinds that the nodes handle between themselves: no officer opens them."""

KINDS = frozenset(
    {
        "evidence",
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
        "wider-use",
        "wider-use-answer",
        "wider-use-done",
        "notification",
        "notification-cancel",
        "notification-reply",
        "subscription",
        "probe",
        "lost-letters",
        "lost-letters-list",
        "checkpoint",
        "checkpoint-answer",
    }
)


def kind_text(kind: str) -> Message:
    """Return the name of a message kind; its version (``/1``) is not shown."""
    name = kind.partition("/")[0]
    if name in KINDS:
        return message(f"exchange-kind-{name}")
    return message("exchange-kind-other", kind=kind)


def alarm_text(alarm: Alarm) -> Message:
    """Return what the matter is, in words."""
    return message(
        f"exchange-alarm-{alarm.sort.value}",
        peer=alarm.peer,
        kind=kind_text(alarm.kind),
        since=alarm.since,
    )


def sentence(text: Message, code: str) -> Message:
    """Return a sentence that certainly can be written.

    The peer's node may be newer than ours and name a reason that our catalogue does not know, or
    give it other arguments; the code is shown then.
    """
    try:
        catalogue().render(text, "en")
    except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError):
        return message("exchange-reason-unknown", code=code)
    return text


def refusal_text(code: str, args: Mapping[str, Any]) -> Message:
    """Return the sentence of a refusal as it is kept: its code and its written arguments."""
    return sentence(Reason(code, None, read_args(args)).text, code)
