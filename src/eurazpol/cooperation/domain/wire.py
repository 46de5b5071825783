"""The messages between two files of one request: typed, versioned, each one complete in itself.

1. A kind is named with its version, ``request/1``; a change of shape is a new version, and a field
   that the version does not know is an error.
2. Every message opens with the same header: whose file it is about, the sender's number on it, the
   sender's status, and all events that the sender shares. So a message that is lost or comes late
   costs nothing: the next one says everything again.
3. Files travel as parts of the message; ``papers`` names them in the same order with their hash.
   A large file follows the message as an attachment, which ``papers`` names by its id.
"""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec import Struct

from eurazpol.cooperation.domain.declare import Outcome
from eurazpol.cooperation.domain.errors import CooperationError
from eurazpol.cooperation.domain.events import EVENTS, Happened
from eurazpol.cooperation.domain.facts import Facts
from eurazpol.cooperation.domain.query import QueryAnswer
from eurazpol.cooperation.domain.status import SharedStatus


class _Wire(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a message."""


class EventSent(_Wire, frozen=True, kw_only=True):
    """An event that the sender recorded; ``day`` for events in days, ``instant`` for others."""

    id: str
    kind: str
    zone: str
    day: date | None = None
    instant: datetime | None = None
    ground: str = ""


class PaperSent(_Wire, frozen=True, kw_only=True):
    """A file of the message: what it is, its name, and its SHA-256.

    It is the next part of the letter, or the attachment of that id, which follows the letter.
    """

    paper: str
    name: str
    media_type: str
    sha256: str
    attachment: str | None = None


class GroundSent(_Wire, frozen=True, kw_only=True):
    """A coded ground of refusal with its source."""

    id: str
    instrument: str
    article: str
    reason: str = ""


class MissingSent(_Wire, frozen=True, kw_only=True):
    """A paper that is asked for, with the rule that asks for it."""

    paper: str
    instrument: str = ""
    article: str = ""


class Head(_Wire, frozen=True, kw_only=True):
    """What every message opens with."""

    case: str
    peer_case: str | None
    sequence: int
    at: datetime
    status: SharedStatus | None
    waits_for: str
    events: tuple[EventSent, ...] = ()


class Request(_Wire, frozen=True, kw_only=True):
    """``request/1``: a request with its facts and papers.

    ``earlier`` is the sender's earlier file that this one follows (a provisional arrest),
    ``earlier_peer`` the receiver's number of it.
    """

    head: Head
    kind: str
    requesting: str
    requested: str
    handling: str
    facts: Facts
    papers: tuple[PaperSent, ...] = ()
    earlier: str | None = None
    earlier_peer: str | None = None


class Supplement(_Wire, frozen=True, kw_only=True):
    """``supplement/1``: what was missing, and the facts as they are now."""

    head: Head
    facts: Facts
    papers: tuple[PaperSent, ...] = ()
    note: str = ""


class Return(_Wire, frozen=True, kw_only=True):
    """``return/1``: sent back for completion."""

    head: Head
    missing: tuple[MissingSent, ...]
    reason: str = ""


class Status(_Wire, frozen=True, kw_only=True):
    """``status/1``: only the header has news; ``note`` is for the reader."""

    head: Head
    note: str = ""


class Decision(_Wire, frozen=True, kw_only=True):
    """``decision/1``: granted or refused, with coded grounds and reasons."""

    head: Head
    outcome: Outcome
    decided: date
    reason: str
    grounds: tuple[GroundSent, ...] = ()
    papers: tuple[PaperSent, ...] = ()


class Result(_Wire, frozen=True, kw_only=True):
    """``result/1``: what execution yielded; ``outcome`` is partial while more will follow.

    ``custody_days`` and ``adapted_months`` are told where the request is about a person, ``answer``
    where it was a police query.
    """

    head: Head
    outcome: Outcome
    note: str = ""
    papers: tuple[PaperSent, ...] = ()
    custody_days: int | None = None
    adapted_months: int | None = None
    answer: QueryAnswer | None = None


class Withdrawal(_Wire, frozen=True, kw_only=True):
    """``withdrawal/1``: the request is withdrawn."""

    head: Head
    reason: str


class Reminder(_Wire, frozen=True, kw_only=True):
    """``reminder/1``: asks how far the request is."""

    head: Head
    note: str = ""


AnyMessage = Request | Supplement | Return | Status | Decision | Result | Withdrawal | Reminder

SHAPES: Mapping[str, type[AnyMessage]] = MappingProxyType(
    {
        "request/1": Request,
        "supplement/1": Supplement,
        "return/1": Return,
        "status/1": Status,
        "decision/1": Decision,
        "result/1": Result,
        "withdrawal/1": Withdrawal,
        "reminder/1": Reminder,
    }
)

M = TypeVar("M", bound=AnyMessage)
FIRST_YEAR, LAST_YEAR = 2000, 2200
"""Between them an instant can be written in every zone."""


def body_of(sent: AnyMessage) -> dict[str, Any]:
    """Return the plain form of a message, for the exchange to sign and encrypt."""
    return cast("dict[str, Any]", msgspec.to_builtins(sent))


def check_text(body: Mapping[str, Any], field: str) -> None:
    """Refuse the character NUL in any text: no database keeps it, and no person writes it."""
    if b"\\u0000" in msgspec.json.encode(body):
        raise CooperationError("message-shape", field=field, why="U+0000")


def check_instant(at: datetime, field: str) -> None:
    """Refuse an instant without a zone, or one that cannot be written in every zone."""
    if at.tzinfo is None or not FIRST_YEAR <= at.year <= LAST_YEAR:
        raise CooperationError("message-shape", field=field, why=at.isoformat())


def read_body(kind: str, body: Mapping[str, Any]) -> AnyMessage:
    """Read a message; raise :class:`CooperationError` that names the field which is wrong."""
    shape = SHAPES.get(kind)
    if shape is None:
        raise CooperationError("message-kind-unknown", field="kind", value=kind)
    check_text(body, kind)
    try:
        found = msgspec.convert(body, shape)
    except msgspec.ValidationError as error:
        what, _, place = str(error).partition(" - at `$")
        field = place.rstrip("`").lstrip(".") or kind
        raise CooperationError("message-shape", field=field, why=what) from None
    check_instant(found.head.at, "head.at")
    return found


def event_sent(event: Happened) -> EventSent:
    """Write an event for the wire."""
    instant = event.at if isinstance(event.at, datetime) else None
    day = None if instant else event.day
    return EventSent(
        id=event.id, kind=event.kind, zone=event.zone, day=day, instant=instant, ground=event.ground
    )


def event_received(sent: EventSent) -> Happened:
    """Read an event of the wire; raise :class:`CooperationError` if it cannot be."""
    kind = EVENTS.get(sent.kind)
    at = sent.instant if kind and kind.instant else sent.day
    if kind is None or at is None:
        raise CooperationError("message-event", field="head.events", value=sent.kind)
    if not FIRST_YEAR - 100 <= at.year <= LAST_YEAR or (
        isinstance(at, datetime) and at.tzinfo is None
    ):
        raise CooperationError("message-event", field="head.events", value=sent.kind)
    try:
        ZoneInfo(sent.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise CooperationError("zone-unknown", field="head.events", value=sent.zone) from None
    return Happened(sent.id, sent.kind, at, sent.zone, sent.ground, from_peer=True)
