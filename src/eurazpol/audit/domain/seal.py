"""A seal: a hash in the journal that fixes a row of the database without giving anything away.

``SHA-256(0x02 || nonce || canonical JSON of the values)`` with 16 random bytes that lie beside the
row. Erasing the row erases the nonce: what is left in the journal cannot be guessed back, however
few values a field can have.
"""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from eurazpol.kernel.canonical import canonical_bytes

NONCE = 16


def seal_of(nonce: bytes, values: Mapping[str, Any]) -> str:
    """Return the seal over values with a canonical JSON form, in hexadecimal."""
    return sha256(b"\x02" + nonce + canonical_bytes(dict(values))).hexdigest()
