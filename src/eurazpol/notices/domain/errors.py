"""The errors of the room, split by what the caller can do about them."""

from eurazpol.kernel.errors import EurazpolError


class NoticeError(EurazpolError):
    """The base: something about a notice, a lead or a hit cannot be done."""


class InvalidNotice(NoticeError):
    """An input breaks a rule; ``field`` is its path. Correct it."""


class UnknownNotice(NoticeError):
    """There is no such notice, lead or hit on this node, for this reader."""


class NotAllowed(NoticeError):
    """The step does not exist from here, or another person takes it. Choose another step."""


class OutOfOrder(NoticeError):
    """A message of a peer that cannot follow what came before; it is refused with this code."""
