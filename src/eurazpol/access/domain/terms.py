"""The terms on which officers sign in: ``[sign_in]`` and ``[oidc]`` of ``node.toml``.

1. In production a second factor is required and few sessions run at once; in training both are
   loose, so that the demonstration is open within a minute (ADR on second factors).
2. A session ends after a time without use, and after a working day whatever happens in it.
3. Before a signature and before administration an officer proves anew who it is, unless that was
   done a few minutes ago.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

WARNED_BEFORE = timedelta(minutes=5)
"""How long before the end of a session its officer is told."""
STEP_TIME = timedelta(minutes=10)
"""How long an officer has between the password and the second factor."""
PASSWORD_TIME = timedelta(days=7)
"""How long a password that somebody else made may wait for its officer."""
KEPT = timedelta(days=90)
"""How long ended sessions are listed to their officer."""


class SecondFactor(StrEnum):
    """Whether everyone needs a second factor, or who has one."""

    REQUIRED = "required"
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True)
class SignInTerms:
    """The settings of ``[sign_in]``; ``sessions`` is how many an officer may have at once."""

    second_factor: SecondFactor = SecondFactor.REQUIRED
    client_certificate: bool = False
    idle: timedelta = timedelta(minutes=30)
    longest: timedelta = timedelta(hours=12)
    proof: timedelta = timedelta(minutes=15)
    sessions: int = 5

    @classmethod
    def default(cls, *, training: bool) -> "SignInTerms":
        """Return what holds where nothing is set (rule 1)."""
        if training:
            return cls(SecondFactor.OPTIONAL, proof=timedelta(hours=12), sessions=100)
        return cls()


@dataclass(frozen=True, slots=True)
class OidcTerms:
    """The settings of ``[oidc]``; ``claim`` of the ID token is an officer's login here."""

    issuer: str
    client_id: str
    client_secret: str
    claim: str = "preferred_username"
    name: str = ""
