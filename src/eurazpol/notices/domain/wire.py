"""Messages about notices between nodes, shaped so that each is complete in itself.

1. ``notice-draft/1``, a state to the secretariat: a version for decision; of a diffusion, which is
   out already, for review.
2. ``notice-decision/1``, the secretariat to that state: published, returned or refused, with coded
   reasons.
3. ``notice/1``: a version in force; of a notice from the secretariat to every member, of a
   diffusion from its state to those chosen. A version that is not higher than the known changes
   nothing.
4. ``notice-status/1``: suspended, resumed, prolonged or cancelled, with the reason; from the owner
   to the secretariat (of a diffusion to its recipients as well), from the secretariat to every
   other node that has it.
5. ``notice-release/1``: which fields the owner releases for the public, none to withdraw; along the
   way of a status. A draft and a version carry the release that stands (``released``, left out
   where there is none); the later decision counts.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Struct

from eurazpol.exchange.domain.wire import NODE_NAME, UUID, Sha256
from eurazpol.notices.domain.content import Content, read_content
from eurazpol.notices.domain.decision import Decided, ReasonCode
from eurazpol.notices.domain.errors import NoticeError
from eurazpol.notices.domain.lifecycle import Step
from eurazpol.notices.domain.photo import MOST_PHOTOS

DRAFT, DECISION, NOTICE, STATUS, RELEASE = (
    "notice-draft/1", "notice-decision/1", "notice/1", "notice-status/1", "notice-release/1",
)  # fmt: skip
KINDS_OF_LETTERS = (DRAFT, DECISION, NOTICE, STATUS, RELEASE)
Uuid = Annotated[str, msgspec.Meta(pattern=UUID)]
NodeName = Annotated[str, msgspec.Meta(pattern=NODE_NAME)]
Number = Annotated[str, msgspec.Meta(pattern=r"^([A-Z]{2}|GS)-NOT-[0-9]{4}-[0-9]{6}\Z")]
Version = Annotated[int, msgspec.Meta(ge=1, le=1000)]
Text = Annotated[str, msgspec.Meta(max_length=4000)]
Word = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z-]{0,39}\Z")]
FIRST_YEAR, LAST_YEAR = 1900, 2200


class _Part(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a message."""


class Head(_Part, frozen=True, kw_only=True):
    """Which notice: the node that drew it up, its id there, its number, the version, when."""

    id: Uuid
    origin: NodeName
    number: Number
    version: Version
    at: datetime


class Released(_Part, frozen=True, kw_only=True):
    """What the owner released, and when; a field that this node does not know opens nothing."""

    fields: Annotated[tuple[Word, ...], msgspec.Meta(max_length=40)] = ()
    at: datetime


class PhotoSent(_Part, frozen=True, kw_only=True):
    """A photo that is a part of the letter, in the order of the parts."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    kind: Annotated[str, msgspec.Meta(max_length=30)]
    taken_on: Annotated[str, msgspec.Meta(max_length=10)] = ""
    source: Annotated[str, msgspec.Meta(max_length=300)]
    sha256: Sha256


Photos = Annotated[tuple[PhotoSent, ...], msgspec.Meta(max_length=MOST_PHOTOS)]


class DraftSent(_Part, frozen=True, kw_only=True, omit_defaults=True):
    """``notice-draft/1``; names of the officers who drew up and approved."""

    head: Head
    content: dict[str, Any]
    reason: Text = ""
    drafted_by: Text = ""
    approved_by: Text = ""
    photos: Photos = ()
    released: Released | None = None

    @property
    def notice(self) -> Content:
        """The content, checked."""
        return read_content(self.content)


class WhySent(_Part, frozen=True, kw_only=True):
    """One coded reason."""

    code: ReasonCode
    field: Annotated[str, msgspec.Meta(max_length=60)] = ""
    text: Text = ""


class DecisionSent(_Part, frozen=True, kw_only=True):
    """``notice-decision/1``."""

    head: Head
    outcome: Decided
    reasons: Annotated[tuple[WhySent, ...], msgspec.Meta(max_length=40)] = ()
    review_by: date | None = None


class NoticeSent(_Part, frozen=True, kw_only=True, omit_defaults=True):
    """``notice/1``."""

    head: Head
    content: dict[str, Any]
    published_at: datetime
    review_by: date
    reason: Text = ""
    photos: Photos = ()
    released: Released | None = None

    @property
    def notice(self) -> Content:
        """The content, checked."""
        return read_content(self.content)


class StatusSent(_Part, frozen=True, kw_only=True):
    """``notice-status/1``; ``review_by`` is the new date of what is prolonged."""

    head: Head
    step: Step
    reason: Text
    codes: Annotated[tuple[ReasonCode, ...], msgspec.Meta(max_length=40)] = ()
    review_by: date | None = None


class ReleaseSent(_Part, frozen=True, kw_only=True):
    """``notice-release/1``."""

    head: Head
    released: Released
    reason: Text = ""


AnySent = DraftSent | DecisionSent | NoticeSent | StatusSent | ReleaseSent
M = TypeVar("M", DraftSent, DecisionSent, NoticeSent, StatusSent, ReleaseSent)


def plain(sent: Struct) -> dict[str, Any]:
    """Return the plain form, for the exchange to sign."""
    found: dict[str, Any] = msgspec.to_builtins(sent)
    return found


def read(shape: type[M], body: Mapping[str, Any]) -> M:
    """Read one message; raise :class:`NoticeError` that names the field which is wrong."""
    if b"\\u0000" in msgspec.json.encode(body):
        raise NoticeError("notice-shape", field=shape.__name__, why="U+0000")
    try:
        found = msgspec.convert(body, shape)
    except msgspec.ValidationError as error:
        what, _, place = str(error).partition(" - at `$")
        field = place.rstrip("`").lstrip(".") or shape.__name__
        raise NoticeError("notice-shape", field=field, why=what) from None
    released = getattr(found, "released", None)
    times: list[datetime] = [found.head.at, getattr(found, "published_at", found.head.at)]
    if released:
        times.append(released.at)
    for at in times:
        if at.tzinfo is None or not FIRST_YEAR <= at.year <= LAST_YEAR:
            raise NoticeError("notice-shape", field="head.at", why=at.isoformat())
    return found
