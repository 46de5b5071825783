"""What the room needs from outside: the officer's key, and an authority that says what time it is.

The key lies in a PKCS#12 file or in a PKCS#11 token. Without an authority signatures carry no
time-stamp.
"""

from typing import Protocol


class OfficerKey(Protocol):
    """The key of an officer, unlocked for one action; nothing of it is kept afterwards."""

    @property
    def certificate(self) -> bytes:
        """The certificate (DER)."""
        ...

    @property
    def chain(self) -> tuple[bytes, ...]:
        """The certificates between it and its root (DER), which travel with a signature."""
        ...

    def sign(self, data: bytes) -> bytes:
        """Return the signature over ``data`` with SHA-256: ECDSA (DER), or RSA PKCS#1 v1.5."""
        ...

    def close(self) -> None:
        """Forget the key, or sign out of its token."""
        ...


class Timestamper(Protocol):
    """An authority of time-stamps (RFC 3161)."""

    def stamp(self, digest: bytes) -> bytes:
        """Return the token (DER) over a SHA-256 digest; raises ``SigningRefused``."""
        ...
