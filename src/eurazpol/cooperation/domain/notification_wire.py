"""Messages about notifications, shaped so that each is complete in itself.

1. ``notification/1`` carries the whole notification; a higher ``version`` of the same ``id`` is its
   correction, a version that is not higher is late and changes nothing.
2. ``notification-cancel/1`` ends it before its time; its own time ends it by itself on both sides.
3. ``notification-reply/1`` brings the addressee's acknowledgement or answer to the sender.
4. ``subscription/1`` says which topics a node wants and who is on duty there; the highest
   ``sequence`` counts. A node of which nothing is known wants every topic.
"""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Annotated, Any, Literal, TypeVar, cast

import msgspec
from msgspec import Struct

from eurazpol.cooperation.domain.errors import CooperationError
from eurazpol.cooperation.domain.facts import Person, facts_from
from eurazpol.cooperation.domain.notification import MAX_MINUTES, Reply, Topic, Urgency
from eurazpol.cooperation.domain.notification_duties import DUTIES
from eurazpol.cooperation.domain.wire import check_instant, check_text
from eurazpol.exchange.domain.wire import NODE_NAME, UUID, plain_text
from eurazpol.kernel.texts import LANGS, Lang

MAX_SUBJECT, MAX_TEXT, MAX_ROSTER, MAX_ITEMS = 300, 20_000, 2000, 50

Uuid = Annotated[str, msgspec.Meta(pattern=UUID)]
Number = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}-N-[0-9]{4}-[0-9]{6}\Z")]
Version = Annotated[int, msgspec.Meta(ge=1, le=1000)]
NodeName = Annotated[str, msgspec.Meta(pattern=NODE_NAME)]
Short = Annotated[str, msgspec.Meta(max_length=300)]
Long = Annotated[str, msgspec.Meta(max_length=MAX_TEXT)]
Security = Literal["open", "official", "confidential"]
ThingKind = Literal[
    "vehicle", "document", "weapon", "substance", "phone", "account", "place", "other"
]


class _Part(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a message."""


class Said(_Part, frozen=True, kw_only=True):
    """A text in one, two or three languages; what a language lacks is empty."""

    kk: Long = ""
    ru: Long = ""
    en: Long = ""

    def best(self, lang: Lang) -> tuple[Lang, str]:
        """Return the text in ``lang``, else in the first language that has one."""
        order = (lang, *(one for one in LANGS if one != lang))
        return next(((one, text) for one in order if (text := getattr(self, one))), (lang, ""))


class Thing(_Part, frozen=True, kw_only=True):
    """An object that the notification is about: a vehicle by its plate, a weapon by its number."""

    kind: ThingKind
    identifier: Short = ""
    description: Short = ""


class Office(_Part, frozen=True, kw_only=True):
    """Who writes: the authority by its names, the officer, and how to reach the duty desk."""

    authority: Said
    officer: Short = ""
    contact: Said = Said()


class Notification(_Part, frozen=True, kw_only=True):
    """``notification/1``."""

    id: Uuid
    number: Number
    version: Version
    at: datetime
    duty: str
    topic: Topic
    urgency: Urgency
    security: Security
    subject: Said
    text: Said
    valid_until: datetime
    acknowledge_minutes: Annotated[int, msgspec.Meta(ge=1, le=MAX_MINUTES)]
    sender: Office
    addressees: Annotated[tuple[NodeName, ...], msgspec.Meta(max_length=500)]
    persons: Annotated[tuple[Person, ...], msgspec.Meta(max_length=MAX_ITEMS)] = ()
    things: Annotated[tuple[Thing, ...], msgspec.Meta(max_length=MAX_ITEMS)] = ()
    reason: Short = ""


class Cancellation(_Part, frozen=True, kw_only=True):
    """``notification-cancel/1``."""

    id: Uuid
    at: datetime
    reason: Short


class ReplySent(_Part, frozen=True, kw_only=True):
    """``notification-reply/1``: about the version that the officer had before the eyes."""

    id: Uuid
    version: Version
    at: datetime
    reply: Reply
    by: Office
    text: Long = ""


class Subscription(_Part, frozen=True, kw_only=True):
    """``subscription/1``: ``roster`` says who is on duty when, and by which telephone."""

    sequence: Annotated[int, msgspec.Meta(ge=1, le=2**53 - 1)]
    at: datetime
    topics: Annotated[tuple[Topic, ...], msgspec.Meta(max_length=len(Topic))]
    contact: Said = Said()
    roster: Annotated[str, msgspec.Meta(max_length=MAX_ROSTER)] = ""


AnyNotice = Notification | Cancellation | ReplySent | Subscription
NOTICE_SHAPES: Mapping[str, type[AnyNotice]] = MappingProxyType(
    {
        "notification/1": Notification,
        "notification-cancel/1": Cancellation,
        "notification-reply/1": ReplySent,
        "subscription/1": Subscription,
    }
)

N = TypeVar("N", bound=Struct)


def plain(sent: Struct) -> dict[str, Any]:
    """Return the plain form, for the exchange to sign and for the store."""
    return cast("dict[str, Any]", msgspec.to_builtins(sent))


def plain_of(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values of any of the types here in their plain form."""
    return cast("dict[str, Any]", msgspec.to_builtins(dict(values)))


def read(shape: type[N], body: Mapping[str, Any]) -> N:
    """Read one message; raise :class:`CooperationError` that names the field which is wrong."""
    check_text(body, shape.__name__.lower())
    try:
        found = msgspec.convert(body, shape)
    except msgspec.ValidationError as error:
        what, _, place = str(error).partition(" - at `$")
        field = place.rstrip("`").lstrip(".") or shape.__name__.lower()
        raise CooperationError("message-shape", field=field, why=what) from None
    _check_instants(found)
    if isinstance(found, Notification):
        check(found)
    return found


def check(sent: Notification) -> None:
    """Refuse a notification that says nothing, or whose parts contradict each other."""
    for field in ("subject", "text"):
        said = getattr(sent, field)
        if not any(getattr(said, lang).strip() for lang in LANGS):
            raise CooperationError("notification-says-nothing", field=field)
    for lang in LANGS:
        subject = getattr(sent.subject, lang)
        if subject and not plain_text(subject):
            raise CooperationError("notification-subject", field=f"subject.{lang}")
        if len(subject) > MAX_SUBJECT:
            raise CooperationError("input-too-long", field=f"subject.{lang}", maximum=MAX_SUBJECT)
    if sent.duty not in DUTIES:
        raise CooperationError("notification-duty", field="duty", value=sent.duty[:20])
    if sent.valid_until <= sent.at:
        raise CooperationError("notification-valid-before", field="valid_until")
    for index, thing in enumerate(sent.things):
        if not (thing.identifier.strip() or thing.description.strip()):
            raise CooperationError("notification-thing-empty", field=f"things[{index}].identifier")
    facts_from({"persons": msgspec.to_builtins(sent.persons)})


def _check_instants(found: Struct) -> None:
    for name in ("at", "valid_until"):
        value = getattr(found, name, None)
        if isinstance(value, datetime):
            check_instant(value, name)
