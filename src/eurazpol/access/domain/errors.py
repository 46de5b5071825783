"""What can go wrong in the room."""

from eurazpol.kernel.errors import EurazpolError


class AccessError(EurazpolError):
    """The base of the room's errors."""


class Forbidden(AccessError):
    """The actor may not do it; ``args_by_name["reason"]`` is the reason, a message."""


class InvalidOfficer(AccessError):
    """An officer or an authority cannot be kept as given; ``field`` names the part."""


class SignInRefused(AccessError):
    """The person was not signed in: wrong login or password, or too many attempts."""
