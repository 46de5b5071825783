"""Messages about hits, each complete in itself.

1. ``notice-hit/1``, from the node that found to the one that owns the notice: who was found, where,
   each fact with its source and how sure it is, and within which time an answer is asked for.
2. ``notice-hit-step/1``, in either direction about a hit that both know: acknowledged, answered,
   supplemented, closed. A step that is known already changes nothing.
"""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Struct

from eurazpol.exchange.domain.wire import NODE_NAME, UUID
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.notices.domain.content import Said
from eurazpol.notices.domain.errors import NoticeError
from eurazpol.notices.domain.hit import MOST_MINUTES, HitField, HitOutcome, HitStep, Sure

HIT, HIT_STEP = "notice-hit/1", "notice-hit-step/1"
MOST_FACTS = 40
FIRST_YEAR, LAST_YEAR = 1900, 2200

Uuid = Annotated[str, msgspec.Meta(pattern=UUID)]
NodeName = Annotated[str, msgspec.Meta(pattern=NODE_NAME)]
Number = Annotated[str, msgspec.Meta(pattern=r"^([A-Z]{2}|GS)-NOT-[0-9]{4}-[0-9]{6}\Z")]
State = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}\Z")]
Short = Annotated[str, msgspec.Meta(max_length=300)]
Text = Annotated[str, msgspec.Meta(max_length=4000)]
Minutes = Annotated[int, msgspec.Meta(ge=1, le=MOST_MINUTES)]


class _Part(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a message."""


class Fact(_Part, frozen=True, kw_only=True):
    """One fact that was found, where it comes from, and how sure it is."""

    field: HitField
    value: Short
    source: Short
    sure: Sure


class Desk(_Part, frozen=True, kw_only=True):
    """Who writes: the authority by its names, the officer."""

    authority: Said
    officer: Short = ""


class HitSent(_Part, frozen=True, kw_only=True):
    """``notice-hit/1``. ``origin`` and ``notice`` name the notice, ``number`` is its number.

    ``version`` is the one that the finder had before the eyes.
    """

    id: Uuid
    notice: Uuid
    origin: NodeName
    number: Number
    version: Annotated[int, msgspec.Meta(ge=1, le=1000)]
    at: datetime
    found_in: State
    custody: bool | None = None
    facts: Annotated[tuple[Fact, ...], msgspec.Meta(min_length=1, max_length=MOST_FACTS)]
    text: Text = ""
    by: Desk
    acknowledge_minutes: Minutes
    answer_minutes: Minutes


class StepSent(_Part, frozen=True, kw_only=True):
    """``notice-hit-step/1``; ``hit`` is the id of the hit, ``outcome`` of a step that closes."""

    id: Uuid
    hit: Uuid
    at: datetime
    step: HitStep
    outcome: HitOutcome | None = None
    facts: Annotated[tuple[Fact, ...], msgspec.Meta(max_length=MOST_FACTS)] = ()
    text: Text = ""
    by: Desk


HIT_SHAPES: Mapping[str, type[HitSent] | type[StepSent]] = MappingProxyType(
    {HIT: HitSent, HIT_STEP: StepSent}
)
M = TypeVar("M", HitSent, StepSent)


def plain(sent: Struct) -> dict[str, Any]:
    """Return the plain form, for the exchange to sign and for the store."""
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
    if found.at.tzinfo is None or not FIRST_YEAR <= found.at.year <= LAST_YEAR:
        raise NoticeError("notice-shape", field="at", why=found.at.isoformat())
    if isinstance(found, HitSent):
        _check_state(found.found_in)
    elif (found.step is HitStep.CLOSED) != (found.outcome is not None):
        raise NoticeError("notice-shape", field="outcome", why=found.step.value)
    return found


def _check_state(iso: str) -> None:
    try:
        Country(iso)
    except EurazpolError:
        raise NoticeError("notice-shape", field="found_in", why=iso) from None
