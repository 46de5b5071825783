"""Encryption for one recipient: X25519 with a key used once, HKDF-SHA256, AES-256-GCM.

A box is ``recipient key id (16) || one-time public key (32) || ciphertext and tag``. The key and
the nonce both come from HKDF over the shared secret, bound to the one-time key and the recipient's
key; a one-time key never seals twice, so a nonce is never used twice. Everything that stands before
the ciphertext is authenticated with it.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from eurazpol.exchange.domain.errors import Refusal, refused
from eurazpol.exchange.domain.keys import (
    KEY_ID_SIZE,
    KEY_SIZE,
    NodeKeys,
    PublicKey,
    load_partner,
)

_PREFIX = KEY_ID_SIZE + KEY_SIZE
_TAG = 16
OVERHEAD = _PREFIX + _TAG


def _key_and_nonce(shared: bytes, one_time: bytes, recipient: bytes) -> tuple[bytes, bytes]:
    info = b"eurazpol exchange 1 box" + one_time + recipient
    derived = HKDF(SHA256(), 44, None, info).derive(shared)
    return derived[:32], derived[32:]


def box(plaintext: bytes, outside: bytes, recipient: PublicKey, chance: bytes) -> bytes:
    """Return ``outside`` followed by the box; ``chance`` is 32 random bytes used only here."""
    private = X25519PrivateKey.from_private_bytes(chance)
    one_time = private.public_key().public_bytes_raw()
    shared = private.exchange(load_partner(recipient.raw))
    key, nonce = _key_and_nonce(shared, one_time, recipient.raw)
    before = outside + recipient.id + one_time
    return before + AESGCM(key).encrypt(nonce, plaintext, before)


def unbox(raw: bytes, start: int, keys: NodeKeys) -> bytes:
    """Return the plaintext of the box that begins at ``start``; all before it is authenticated.

    Raises ``malformed`` (too short), ``unknown-key`` (not for a key of ours) and ``altered``.
    """
    inside = start + _PREFIX
    if len(raw) < inside + _TAG:
        raise refused(Refusal.MALFORMED, field="box")
    before = raw[:inside]
    own = keys.opener(before[start : start + KEY_ID_SIZE])
    if own is None:
        raise refused(Refusal.UNKNOWN_KEY, key=before[start : start + KEY_ID_SIZE].hex())
    one_time = before[start + KEY_ID_SIZE :]
    try:
        shared = own.agree(one_time)
        key, nonce = _key_and_nonce(shared, one_time, own.public.raw)
        return AESGCM(key).decrypt(nonce, memoryview(raw)[inside:], before)
    except (InvalidTag, ValueError):
        raise refused(Refusal.ALTERED, field="box") from None
