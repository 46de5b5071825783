"""The errors of the room, split by what the caller can do about them."""

from typing import Any

from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message


class NoticeError(EurazpolError):
    """The base: something about a notice, a lead or a hit cannot be done."""


class InvalidNotice(NoticeError):
    """A value of a notice, or an input of a form, breaks a rule; ``field`` is its path."""


class UnknownNotice(NoticeError):
    """There is no such notice, lead or hit on this node, or not for this reader."""


class NotAllowed(NoticeError):
    """The step does not exist from here, or it is another person's. Choose another step."""


class NotCompliant(NoticeError):
    """The rules stand against it: ``reasons`` names each one."""

    def __init__(self, reasons: tuple[Message, ...], **args: Any) -> None:
        self.reasons = reasons
        super().__init__("notice-not-compliant", count=len(reasons), **args)


class StaleNotice(NoticeError):
    """Somebody saved the notice in the meantime."""


class OutOfOrder(NoticeError):
    """A message of a peer that cannot follow what came before; it is refused with this code."""
