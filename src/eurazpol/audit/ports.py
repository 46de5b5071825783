"""What the journal needs from outside."""

from typing import Protocol


class Signer(Protocol):
    """Signs checkpoints: the node's key on disk, or a token that never gives its key away."""

    @property
    def key_id(self) -> str:
        """The name under which verifiers find the public key."""

    def sign(self, data: bytes) -> bytes:
        """Return the signature over ``data``."""
