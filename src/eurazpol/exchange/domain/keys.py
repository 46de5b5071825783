"""Keys of nodes: Ed25519 to sign, X25519 to agree on a secret. Both are 32 bytes.

A key is named by the first 16 bytes of the SHA-256 of its use and its public half, so a key id
cannot be given to another key. Every key has a span of validity; a revoked key keeps the instant of
its revocation, so what it signed before can still be verified.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from eurazpol.exchange.domain.errors import NotAllowed, Refusal, refused

KEY_SIZE = 32
KEY_ID_SIZE = 16
SIGNATURE_SIZE = 64


class Use(StrEnum):
    """What a key is for."""

    SIGN = "sign"
    AGREE = "agree"


@lru_cache(maxsize=1024)
def _verifier(raw: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(raw)


@lru_cache(maxsize=1024)
def load_partner(raw: bytes) -> X25519PublicKey:
    """Return the public agreement key of 32 bytes."""
    return X25519PublicKey.from_public_bytes(raw)


@lru_cache(maxsize=1024)
def key_id(use: Use, raw: bytes) -> bytes:
    """Return the 16 bytes that name a public key."""
    return sha256(b"eurazpol key " + use.encode() + raw).digest()[:KEY_ID_SIZE]


@dataclass(frozen=True, slots=True)
class PublicKey:
    """The public half of a key with its validity; ``raw`` is 32 bytes."""

    use: Use
    raw: bytes
    valid_from: datetime
    valid_until: datetime
    revoked_at: datetime | None = None

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_SIZE or self.valid_until <= self.valid_from:
            raise refused(Refusal.MALFORMED, field="key")

    @property
    def id(self) -> bytes:
        """The 16 bytes that name the key."""
        return key_id(self.use, self.raw)

    def usable(self, at: datetime) -> bool:
        """Whether the key is valid and not revoked at the instant."""
        in_time = self.valid_from <= at < self.valid_until
        return in_time and (self.revoked_at is None or at < self.revoked_at)

    def require_usable(self, at: datetime) -> None:
        """Raise ``revoked-key`` or ``expired-key`` unless the key is usable at the instant."""
        if self.revoked_at is not None and at >= self.revoked_at:
            raise refused(Refusal.REVOKED_KEY, key=self.id.hex(), at=self.revoked_at)
        if at < self.valid_from:
            raise refused(Refusal.EXPIRED_KEY, key=self.id.hex(), at=self.valid_from)
        if at >= self.valid_until:
            raise refused(Refusal.EXPIRED_KEY, key=self.id.hex(), at=self.valid_until)

    def verifies(self, signature: bytes, data: bytes) -> bool:
        """Whether ``signature`` over ``data`` was made with this key."""
        if self.use is not Use.SIGN:
            return False
        try:
            _verifier(self.raw).verify(signature, data)
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True)
class PrivateKey:
    """A key of this node; the secret half is never shown."""

    public: PublicKey
    secret: bytes = field(repr=False)

    @classmethod
    def of(
        cls, use: Use, secret: bytes, valid_from: datetime, valid_until: datetime
    ) -> "PrivateKey":
        """Return the key of a 32-byte secret."""
        raw = _public_half(use, secret)
        return cls(PublicKey(use, raw, valid_from, valid_until), secret)

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte signature over ``data``."""
        return _signer(self.secret).sign(data)

    def agree(self, their_public: bytes) -> bytes:
        """Return the shared secret; raise ``ValueError`` for a point of low order."""
        return _agreer(self.secret).exchange(load_partner(their_public))


@lru_cache(maxsize=64)
def _signer(secret: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(secret)


@lru_cache(maxsize=64)
def _agreer(secret: bytes) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(secret)


def _public_half(use: Use, secret: bytes) -> bytes:
    private = _signer(secret) if use is Use.SIGN else _agreer(secret)
    return private.public_key().public_bytes_raw()


@dataclass(frozen=True, slots=True)
class NodeKeys:
    """The keys of this node, old ones included."""

    node: str
    keys: tuple[PrivateKey, ...]

    def signing(self, now: datetime) -> PrivateKey:
        """Return the newest signing key that is usable now."""
        return self._newest(Use.SIGN, now)

    def agreement(self, now: datetime) -> PrivateKey:
        """Return the newest agreement key that is usable now."""
        return self._newest(Use.AGREE, now)

    def _newest(self, use: Use, now: datetime) -> PrivateKey:
        usable = [key for key in self.keys if key.public.use is use and key.public.usable(now)]
        if not usable:
            raise NotAllowed("exchange-own-key-expired", node=self.node)
        return max(usable, key=lambda key: key.public.valid_from)

    def opener(self, id_: bytes) -> PrivateKey | None:
        """Return the agreement key of that id; an old one still opens what was sealed for it."""
        for key in self.keys:
            if key.public.use is Use.AGREE and key.public.id == id_:
                return key
        return None

    def public(self) -> tuple[PublicKey, ...]:
        """Return the public halves, for the directory."""
        return tuple(key.public for key in self.keys)
