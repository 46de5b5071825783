"""The errors of the room, split by what the caller can do about them."""

from eurazpol.kernel.errors import EurazpolError


class MatchingError(EurazpolError):
    """The base: something about matching cannot be done."""


class RegisterBusy(MatchingError):
    """Another process rebuilds the register. Wait until it has ended."""


class UnusableList(MatchingError):
    """A list of persons cannot be read at all. Correct the list, or choose another."""


class RegisterUnreachable(MatchingError):
    """The engine that searches the register does not answer as agreed. Ask its administrator."""


class LinkageMissing(MatchingError):
    """De-duplication needs software that is not installed. The message says how to install it."""
