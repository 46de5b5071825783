"""Seal a small secret with the node's own, so that a copy of the database alone is no use.

AES-256-GCM under a key derived by HKDF-SHA-256 from ``secret.key`` of the node (RFC 5869); the
purpose and the owner are bound to the ciphertext.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from eurazpol.access.domain.errors import FactorRefused

_NONCE = 12


def seal(secret: bytes, purpose: str) -> bytes:
    """Return the sealed form of a secret."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(_key()).encrypt(nonce, secret, purpose.encode())


def unseal(sealed: bytes, purpose: str) -> bytes:
    """Return the secret; raise :class:`FactorRefused` if it was sealed elsewhere or changed."""
    try:
        return AESGCM(_key()).decrypt(sealed[:_NONCE], sealed[_NONCE:], purpose.encode())
    except InvalidTag:
        raise FactorRefused("access-factor-broken") from None


def _key() -> bytes:
    derivation = HKDF(hashes.SHA256(), 32, salt=None, info=b"eurazpol second factor 1")
    return derivation.derive(settings.SECRET_KEY.encode())
