"""Why the exchange refuses something, by name.

Every input from outside ends in a value or in :class:`Refused` with one of the names of
:class:`Refusal`; there is no third way. The name is part of the wire format (docs/exchange.md).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from eurazpol.kernel.errors import EurazpolError


class ExchangeError(EurazpolError):
    """The base of the room's errors."""


class NotSent(ExchangeError):
    """A message that this node cannot send: unknown peer, too large, a part without a name."""


class NotAllowed(ExchangeError):
    """A step that the state of the exchange does not allow: no such message, no such enrolment."""


class NotReached(ExchangeError):
    """A peer that gave no usable answer: unreachable, too slow, an answer that cannot be read."""


class Refusal(StrEnum):
    """The names of refusals, in the order in which they are looked for."""

    TOO_LARGE = "too-large"
    MALFORMED = "malformed"
    UNKNOWN_VERSION = "unknown-version"
    TRUNCATED = "truncated"
    WRONG_RECIPIENT = "wrong-recipient"
    NO_DIRECTORY = "no-directory"
    DIRECTORY_EXPIRED = "directory-expired"
    DIRECTORY_ROLLBACK = "directory-rollback"
    UNKNOWN_PEER = "unknown-peer"
    UNKNOWN_KEY = "unknown-key"
    ALTERED = "altered"
    WRONG_SIGNER = "wrong-signer"
    EXPIRED_KEY = "expired-key"
    REVOKED_KEY = "revoked-key"
    CLOCK_SKEW = "clock-skew"
    WRONG_TIME = "wrong-time"
    CONTENT_DIFFERS = "content-differs"
    REPLAYED = "replayed"
    SEQUENCE_GAP = "sequence-gap"
    WRONG_ANSWER = "wrong-answer"
    UNKNOWN_ATTACHMENT = "unknown-attachment"
    NO_SPACE = "no-space"
    LIST_MISSING = "list-missing"


@dataclass(frozen=True, slots=True)
class Claim:
    """What a refused input says of itself. Nothing of it is proven; empty where unreadable."""

    sender: str = ""
    message_id: str = ""


class Refused(ExchangeError):
    """An input from outside that was refused; ``claim`` is what it said of itself."""

    def __init__(
        self,
        code: str,
        /,
        *,
        field: str | None = None,
        claim: Claim | None = None,
        **args: Any,
    ) -> None:
        super().__init__(code, field=field, **args)
        self.claim = claim or Claim()

    @property
    def name(self) -> str:
        """The name on the wire, without the prefix of the room."""
        return self.code.removeprefix("exchange-")

    def claimed(self, claim: Claim) -> "Refused":
        """Return the same refusal with what the input said of itself."""
        return Refused(self.code, field=self.field, claim=claim, **self.args_by_name)


def refused(why: Refusal, /, *, field: str | None = None, **args: Any) -> Refused:
    """Return the refusal ``why``; its text is ``error-exchange-<name>``."""
    return Refused(f"exchange-{why.value}", field=field, **args)
