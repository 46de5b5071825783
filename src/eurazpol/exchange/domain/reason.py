"""The reason of a refusal on its way to another node.

A refusal travels as code, field and arguments, never as a sentence: the sender's node writes it in
the language of its own officer. Arguments keep their type: text and whole numbers stand as they
are, everything else is an object with one key that names the type.
"""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import msgspec

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.errors import Refusal, refused
from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Arg, Message, Texts, message

_MAX_TEXT = 1000


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was refused: the code of an error, the input it is about, its arguments."""

    code: str
    field: str | None = None
    args: Mapping[str, Arg] = dataclasses.field(default_factory=dict)

    @classmethod
    def of(cls, error: EurazpolError) -> "Reason":
        """Return the reason that an error states."""
        return cls(error.code, error.field, dict(error.args_by_name))

    @property
    def text(self) -> Message:
        """The sentence of the error."""
        return message(f"error-{self.code}", **self.args)


class ReasonText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A reason, as written."""

    args: dict[str, Any]
    code: wire.Code
    field: str | None

    def reason(self) -> Reason:
        """Return the reason that is written here; else ``malformed``."""
        return Reason(self.code, self.field, read_args(self.args))


def reason_text(reason: Reason | None) -> ReasonText | None:
    """Return a reason as it is written."""
    return ReasonText(write_args(reason.args), reason.code, reason.field) if reason else None


_FORMS: tuple[tuple[type, str, Callable[[Any], Any], Callable[[Any], Arg]], ...] = (
    (datetime, "instant", datetime.isoformat, datetime.fromisoformat),
    (date, "date", date.isoformat, date.fromisoformat),
    (PartialDate, "partial", str, PartialDate.parse),
    (Country, "country", str, Country),
    (Texts, "texts", lambda texts: [texts.kk, texts.ru, texts.en], lambda three: _texts(*three)),
    (
        Message,
        "message",
        lambda said: [said.id, write_args(said.args)],
        lambda pair: _message(*pair),
    ),
)


def _texts(kk: str, ru: str, en: str) -> Texts:
    return Texts(str(kk), str(ru), str(en))


def _message(id_: str, args: dict[str, Any]) -> Message:
    return Message(str(id_), read_args(args))


def write_arg(value: Any) -> Any:
    """Write one argument; what has no form on the wire goes as its text."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, tuple | list):
        return [write_arg(item) for item in value]
    for type_, tag, write, _ in _FORMS:
        if isinstance(value, type_):
            return {tag: write(value)}
    return str(value)[:_MAX_TEXT]


def write_args(args: Mapping[str, Any]) -> dict[str, Any]:
    """Write the arguments of a reason."""
    return {name: write_arg(value) for name, value in args.items()}


def read_arg(value: Any) -> Arg:
    """Read one argument; anything else than :func:`write_arg` writes is ``malformed``."""
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, list):
        return tuple(read_arg(item) for item in value)
    for _, tag, _, read in _FORMS:
        if isinstance(value, dict) and set(value) == {tag}:
            try:
                return read(value[tag])
            except (EurazpolError, ValueError, TypeError, AttributeError):
                break
    raise refused(Refusal.MALFORMED, field="reason")


def read_args(args: Mapping[str, Any]) -> dict[str, Arg]:
    """Read the arguments of a reason."""
    return {str(name): read_arg(value) for name, value in args.items()}
