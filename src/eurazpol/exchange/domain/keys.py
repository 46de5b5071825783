"""Keys of nodes: Ed25519 to sign, X25519 to agree on a secret. Both are 32 bytes.

A key is named by the first 16 bytes of the SHA-256 of its use and its public half, so a key id
cannot be given to another key. Every key has a span of validity; a revoked key keeps the instant
and the ground of its revocation, so what it signed before can still be verified.

The life of a pair of keys, in order:

1. It is made, and waits: it signs nothing, because no peer knows it yet.
2. The directory lists it. From ``SETTLING`` later, when the peers have that directory, it is in
   use: it signs, and letters are sealed for it.
3. The directory lists its successor. Its validity ends ``OVERLAP`` later; until then it opens
   letters that were sealed for it, and what it signed is accepted.
4. Its validity has ended, or it was revoked, and its successor is in use: the secret half is
   destroyed. The public half stays for ever, and verifies what was signed in its time.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from typing import Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from eurazpol.exchange.domain.bounds import SETTLING
from eurazpol.exchange.domain.errors import NotAllowed, Refusal, refused

KEY_SIZE = 32
KEY_ID_SIZE = 16
SIGNATURE_SIZE = 64


class Use(StrEnum):
    """What a key is for."""

    SIGN = "sign"
    AGREE = "agree"


class RevokedFor(StrEnum):
    """Why a key was revoked.

    What a ``compromised`` key has signed is believed only if it was kept before the revocation:
    the thief can write any date under a signature, but not into our records.
    """

    COMPROMISED = "compromised"
    SUPERSEDED = "superseded"
    CEASED = "ceased"


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
    revoked_for: RevokedFor | None = None

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_SIZE or self.valid_until <= self.valid_from:
            raise refused(Refusal.MALFORMED, field="key")
        if (self.revoked_at is None) != (self.revoked_for is None):
            raise refused(Refusal.MALFORMED, field="key")

    @property
    def id(self) -> bytes:
        """The 16 bytes that name the key."""
        return key_id(self.use, self.raw)

    def usable(self, at: datetime) -> bool:
        """Whether the key is valid and not revoked at the instant."""
        return self.valid_from <= at < self.valid_until and self._before_revocation(at)

    def require_usable(self, at: datetime) -> None:
        """Raise ``revoked-key`` or ``expired-key`` unless the key is usable at the instant."""
        if self.revoked_at is not None and at >= self.revoked_at:
            raise refused(Refusal.REVOKED_KEY, key=self.id.hex(), at=self.revoked_at)
        if at < self.valid_from:
            raise refused(Refusal.EXPIRED_KEY, key=self.id.hex(), at=self.valid_from)
        if at >= self.valid_until:
            raise refused(Refusal.EXPIRED_KEY, key=self.id.hex(), at=self.valid_until)

    def signed_in_time(self, at: datetime, kept_at: datetime) -> bool:
        """Whether a signature dated ``at``, which we have had since ``kept_at``, counts."""
        stolen = self.revoked_for is RevokedFor.COMPROMISED
        return self.usable(at) and not (stolen and not self._before_revocation(kept_at))

    def _before_revocation(self, at: datetime) -> bool:
        return self.revoked_at is None or at < self.revoked_at

    def require_signed_in_time(self, at: datetime, kept_at: datetime) -> None:
        """Raise ``revoked-key`` or ``expired-key`` unless :meth:`signed_in_time`."""
        self.require_usable(at)
        if not self.signed_in_time(at, kept_at):
            raise refused(Refusal.REVOKED_KEY, key=self.id.hex(), at=self.revoked_at)

    def verifies(self, signature: bytes, data: bytes) -> bool:
        """Whether ``signature`` over ``data`` was made with this key."""
        if self.use is not Use.SIGN:
            return False
        try:
            _verifier(self.raw).verify(signature, data)
        except InvalidSignature:
            return False
        return True

    def revoked(self, at: datetime, why: RevokedFor) -> "PublicKey":
        """Return the key revoked from ``at``; an earlier revocation stays."""
        if self.revoked_at is not None and self.revoked_at <= at:
            return self
        return replace(self, revoked_at=at, revoked_for=why)

    def ending(self, until: datetime) -> "PublicKey":
        """Return the key with its validity ended at ``until`` at the latest."""
        if until >= self.valid_until or until <= self.valid_from:
            return self
        return replace(self, valid_until=until)

    def narrowed(self, other: "PublicKey") -> "PublicKey":
        """Return the key as far as both descriptions of it allow; nothing is ever widened."""
        narrow = self.ending(other.valid_until)
        if other.revoked_at is not None and other.revoked_for is not None:
            narrow = narrow.revoked(other.revoked_at, other.revoked_for)
        return narrow


def in_order(keys: Iterable[PublicKey]) -> tuple[PublicKey, ...]:
    """Return keys as they are listed: the oldest first, of one age the signing key first."""
    return tuple(sorted(keys, key=lambda key: (key.valid_from, key.use is Use.AGREE, key.raw)))


class SecretHalf(Protocol):
    """Does what needs the secret half of a key; two bodies: 32 bytes, and a key in a token."""

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte Ed25519 signature over ``data``."""
        ...

    def agree(self, their_public: bytes) -> bytes:
        """Return the X25519 secret; raise ``ValueError`` for a point of low order."""
        ...


@dataclass(frozen=True, slots=True)
class PlainHalf:
    """A secret half whose 32 bytes this process holds; never shown."""

    secret: bytes = field(repr=False)

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte signature over ``data``."""
        return _signer(self.secret).sign(data)

    def agree(self, their_public: bytes) -> bytes:
        """Return the shared secret; raise ``ValueError`` for a point of low order."""
        return _agreer(self.secret).exchange(load_partner(their_public))

    def public(self, use: Use) -> bytes:
        """Return the 32 bytes of the public half."""
        private = _signer(self.secret) if use is Use.SIGN else _agreer(self.secret)
        return private.public_key().public_bytes_raw()


@lru_cache(maxsize=64)
def _signer(secret: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(secret)


@lru_cache(maxsize=64)
def _agreer(secret: bytes) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(secret)


@dataclass(frozen=True, slots=True)
class PrivateKey:
    """A key of this node; in use from ``in_use_from``, or waiting to be listed."""

    public: PublicKey
    half: SecretHalf
    in_use_from: datetime | None

    @classmethod
    def of(
        cls, use: Use, secret: bytes, valid_from: datetime, valid_until: datetime
    ) -> "PrivateKey":
        """Return the key of a 32-byte secret, in use from the beginning."""
        half = PlainHalf(secret)
        public = PublicKey(use, half.public(use), valid_from, valid_until)
        return cls(public, half, valid_from)

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte signature over ``data``."""
        return self.half.sign(data)

    def agree(self, their_public: bytes) -> bytes:
        """Return the shared secret; raise ``ValueError`` for a point of low order."""
        return self.half.agree(their_public)

    def in_use(self, now: datetime) -> bool:
        """Whether the key is listed, known to the peers and usable."""
        used = self.in_use_from is not None and self.in_use_from <= now
        return used and self.public.usable(now)


@dataclass(frozen=True, slots=True)
class NodeKeys:
    """The keys of this node; ``past`` are those whose secret half was destroyed."""

    node: str
    keys: tuple[PrivateKey, ...]
    past: tuple[PublicKey, ...] = ()

    def signing(self, now: datetime) -> PrivateKey:
        """Return the newest signing key that is in use now."""
        found = self._newest_in_use(Use.SIGN, now)
        if found is None:
            raise NotAllowed("exchange-own-key-expired", node=self.node)
        return found

    def _newest_in_use(self, use: Use, now: datetime) -> PrivateKey | None:
        used = [key for key in self.keys if key.public.use is use and key.in_use(now)]
        return max(used, key=lambda key: key.public.valid_from, default=None)

    def opener(self, id_: bytes) -> PrivateKey | None:
        """Return the agreement key of that id; an old one still opens what was sealed for it."""
        for key in self.keys:
            if key.public.use is Use.AGREE and key.public.id == id_:
                return key
        return None

    def public(self) -> tuple[PublicKey, ...]:
        """Return the public halves, for the directory."""
        return in_order((*(key.public for key in self.keys), *self.past))

    def stolen(self) -> frozenset[bytes]:
        """Return the ids of the keys that were revoked as stolen or lost."""
        stolen = RevokedFor.COMPROMISED
        return frozenset(key.id for key in self.public() if key.revoked_for is stolen)

    def waiting(self) -> tuple[PrivateKey, ...]:
        """Return the keys that no directory lists yet."""
        return tuple(key for key in self.keys if key.in_use_from is None)

    def joined_by(self, *new: PrivateKey) -> "NodeKeys":
        """Return these keys and new ones."""
        return replace(self, keys=(*self.keys, *new))

    def adopted(self, listed: Iterable[PublicKey], now: datetime) -> "NodeKeys":
        """Return the keys as the directory has them: revocations, ends, and who is in use."""
        by_id = {key.id: key for key in listed}

        def adopt(key: PrivateKey) -> PrivateKey:
            entry = by_id.get(key.public.id)
            if entry is None:
                return key
            used = key.in_use_from or now + SETTLING
            return replace(key, public=key.public.narrowed(entry), in_use_from=used)

        past = tuple(key.narrowed(by_id.get(key.id, key)) for key in self.past)
        return replace(self, keys=tuple(adopt(key) for key in self.keys), past=past)

    def ended(self, now: datetime) -> tuple[PrivateKey, ...]:
        """Return the keys whose secret half is to be destroyed: over, with a successor in use."""
        return tuple(
            key
            for key in self.keys
            if key.in_use_from is not None
            and now >= key.public.valid_from  # else the clock was put back
            and not key.public.usable(now)
            and self._newest_in_use(key.public.use, now) is not None
        )

    def without(self, ended: Iterable[PrivateKey]) -> "NodeKeys":
        """Return the keys with the secret halves of ``ended`` destroyed."""
        gone = {key.public.id for key in ended}
        kept = tuple(key for key in self.keys if key.public.id not in gone)
        past = tuple(key.public for key in self.keys if key.public.id in gone)
        return replace(self, keys=kept, past=(*self.past, *past))
