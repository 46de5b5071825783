"""Messages between the chamber and the owner of a notice on another node, each complete in itself.

1. ``notice-rights-ask/1``, to the node that owns the notice: give a view, or do what the chamber
   ruled, by a day. It names the notice, never the applicant.
2. ``notice-rights-answer/1``, back: what the owner says, and whether it was done.
"""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Struct

from eurazpol.notices.domain.errors import NoticeError
from eurazpol.notices.domain.hit_wire import FIRST_YEAR, LAST_YEAR, Desk, NodeName, Number, Uuid
from eurazpol.notices.domain.rights_ruling import Remedy

ASK, ANSWER = "notice-rights-ask/1", "notice-rights-answer/1"
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=4000)]


class AskSent(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``notice-rights-ask/1``. ``origin``, ``notice`` and ``number`` name the notice."""

    id: Uuid
    notice: Uuid
    origin: NodeName
    number: Number
    remedy: Remedy
    text: Text
    due: date
    at: datetime
    by: Desk


class AnswerSent(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``notice-rights-answer/1``; ``ask`` is the id of what was asked."""

    ask: Uuid
    done: bool
    text: Text
    at: datetime
    by: Desk


RIGHTS_SHAPES: Mapping[str, type[AskSent] | type[AnswerSent]] = MappingProxyType(
    {ASK: AskSent, ANSWER: AnswerSent}
)
M = TypeVar("M", AskSent, AnswerSent)


def read_rights(shape: type[M], body: Mapping[str, Any]) -> M:
    """Read one message; raise :class:`NoticeError` that names the field which is wrong."""
    if b"\\u0000" in msgspec.json.encode(body):
        raise NoticeError("notice-shape", field=shape.__name__, why="U+0000")
    try:
        found = msgspec.convert(body, shape)
    except msgspec.ValidationError as error:
        what, _, place = str(error).partition(" - at `$")
        field = place.rstrip("`").lstrip(".") or shape.__name__
        raise NoticeError("notice-shape", field=field, why=what) from None
    if found.at.tzinfo is None or not FIRST_YEAR <= found.at.year <= LAST_YEAR:
        raise NoticeError("notice-shape", field="at", why=found.at.isoformat())
    return found
