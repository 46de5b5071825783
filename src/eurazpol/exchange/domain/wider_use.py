"""Asking the owner for a wider use: three kinds of messages.

1. ``wider-use/1``: the holder asks about one message of the owner, naming uses, recipients,
   purposes and the reason. The id of this letter names the request for ever.
2. ``wider-use-answer/1``: the owner permits, wholly or in part, until an instant; or refuses.
   It never permits more than was asked, and answers once.
3. ``wider-use-done/1``: the holder tells what was done under the permission.
"""

from collections.abc import Mapping
from typing import Annotated, Any, TypeVar

import msgspec

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.errors import ExchangeError
from eurazpol.exchange.domain.handling import Pointer, Purpose, UseKind

ASK, ANSWER, DONE = "wider-use/1", "wider-use-answer/1", "wider-use-done/1"
MAX_RECIPIENTS = 32

Reason = Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]
Recipients = Annotated[tuple[wire.NodeName, ...], msgspec.Meta(max_length=MAX_RECIPIENTS)]
Uses = Annotated[tuple[UseKind, ...], msgspec.Meta(max_length=8)]
Purposes = Annotated[tuple[Purpose, ...], msgspec.Meta(max_length=8)]


class _Wire(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A form of the wire; an unknown field or value is refused by name."""


class WiderUse(_Wire, frozen=True, kw_only=True):
    """What is asked: about the message ``message`` or those ``fields`` of it."""

    fields: Annotated[tuple[Pointer, ...], msgspec.Meta(max_length=200)]
    message: wire.Uuid
    purposes: Purposes
    reason: Reason
    to: Recipients
    uses: Uses


class WiderUseAnswer(_Wire, frozen=True, kw_only=True):
    """The answer to the request ``ask``; without uses and purposes it is a refusal.

    ``until`` is the instant at which the permission ends, empty for a refusal.
    """

    ask: wire.Uuid
    purposes: Purposes
    reason: Reason
    to: Recipients
    until: Annotated[str, msgspec.Meta(pattern=rf"^\Z|{wire.INSTANT}")]
    uses: Uses

    @property
    def granted(self) -> bool:
        """Whether anything is permitted."""
        return bool(self.uses or self.purposes)


class WiderUseDone(_Wire, frozen=True, kw_only=True):
    """What was done under the answer to ``ask``: ``what`` is the SHA-256 or the id of it."""

    ask: wire.Uuid
    at: wire.Instant
    to: wire.NodeNameOrNone
    use: UseKind
    what: Annotated[str, msgspec.Meta(max_length=100)]


S = TypeVar("S", WiderUse, WiderUseAnswer, WiderUseDone)


def read_wider(shape: type[S], body: Mapping[str, Any]) -> S:
    """Read a body; raise :class:`ExchangeError` that names the field which is wrong."""
    try:
        return msgspec.convert(body, shape)
    except msgspec.ValidationError as error:
        what, _, place = str(error).partition(" - at `$")
        field = place.rstrip("`").lstrip(".") or "body"
        raise ExchangeError("exchange-wider-use-shape", field=field, why=what) from None


def check_ask(ask: WiderUse) -> None:
    """Refuse a request that asks for nothing, or to pass on to nobody."""
    if not ask.uses and not ask.purposes:
        raise ExchangeError("exchange-wider-use-empty", field="uses")
    if (UseKind.ONWARD in ask.uses) != bool(ask.to):
        raise ExchangeError("exchange-wider-use-recipients", field="to")


def check_answer(ask: WiderUse, answer: WiderUseAnswer) -> None:
    """Refuse an answer that permits more than was asked, or without an end."""
    for name in ("uses", "to", "purposes"):
        beyond = set(getattr(answer, name)) - set(getattr(ask, name))
        if beyond:
            value = str(min(beyond))
            raise ExchangeError("exchange-wider-use-beyond", field=name, value=value)
    if answer.granted != bool(answer.until):
        raise ExchangeError("exchange-wider-use-until", field="until")
    if (UseKind.ONWARD in answer.uses) != bool(answer.to):
        raise ExchangeError("exchange-wider-use-recipients", field="to")
