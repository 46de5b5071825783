"""What the room asks of the world outside."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Errand:
    """A sign-in at a provider under way; kept in the browser's session on the server.

    ``verifier`` is that of PKCE (RFC 7636), ``nonce`` and ``state`` are random and used once.
    """

    state: str
    nonce: str
    verifier: str


@dataclass(frozen=True, slots=True)
class Vouched:
    """Whom the provider vouches for: the login here, and whether it asked for several factors."""

    login: str
    is_strong: bool
    id_token: str


class OidcProvider(Protocol):
    """The sign-in service of the organisation (OpenID Connect, code flow with PKCE)."""

    @property
    def name(self) -> str:
        """The name on the button of the sign-in page."""

    def begin(self, back: str) -> tuple[str, Errand]:
        """Return where to send the browser, and what to remember; ``back`` is our address."""

    def finish(self, errand: Errand, code: str, back: str, now: datetime) -> Vouched:
        """Return for whom the code stands; raise :class:`SignInRefused` if it does not hold."""

    def leave(self, id_token: str, back: str) -> str:
        """Return the address that ends the session there, or "" if the provider has none."""
