"""What can go wrong in the room."""

from eurazpol.kernel.errors import EurazpolError


class AccessError(EurazpolError):
    """The base of the room's errors."""


class Forbidden(AccessError):
    """The actor may not do it; ``args_by_name["reason"]`` is the reason, a message."""


class PurposeNeeded(Forbidden):
    """The actor may open the object, after saying for what; ``kind`` and ``object_id`` name it."""


class InvalidPurpose(AccessError):
    """What was said about the purpose does not do; ``field`` names the part."""


class InvalidOfficer(AccessError):
    """An officer or an authority cannot be kept as given; ``field`` names the part."""


class SignInRefused(AccessError):
    """The person was not signed in: wrong login or password, or too many attempts."""


class ProofNeeded(AccessError):
    """The officer has to prove anew who it is before this can be done."""


class FactorRefused(AccessError):
    """A second factor cannot be taken, added or taken away as asked; ``field`` names the part."""


class InvalidToken(AccessError):
    """A programme or a token cannot be made as given; ``field`` names the part."""


class TokenRefused(AccessError):
    """A token proves nobody, or has been used too often in this minute."""


class KeyRefused(AccessError):
    """An idempotency key belongs to another request, or to one that is still at work."""
