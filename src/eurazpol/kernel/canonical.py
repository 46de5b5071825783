"""One byte form of a value, for hashing and signing.

The form of RFC 8785 (JSON Canonicalization Scheme) for the values that we use: objects with keys
in the order of their UTF-16 code units, arrays, strings, whole numbers, booleans and null. Floating
point numbers are refused: two languages rarely print them alike.
"""

import hashlib
from typing import Any

import msgspec

from eurazpol.kernel.errors import InvalidValue

MAX_DEPTH = 32


def _checked(value: Any, depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise InvalidValue("canonical-too-deep", limit=MAX_DEPTH)
    match value:
        case None | bool() | str():
            return value
        case int():
            if abs(value) > 2**53 - 1:
                raise InvalidValue("canonical-number-too-large", value=str(value)[:40])
            return value
        case dict():
            return {key: _checked(value[key], depth + 1) for key in _ordered(value)}
        case list() | tuple():
            return [_checked(item, depth + 1) for item in value]
        case _:
            raise InvalidValue("canonical-type", type=type(value).__name__)


def _ordered(value: dict[Any, Any]) -> list[str]:
    """Sort keys by UTF-16 code units; for ASCII keys that is the plain order."""
    if not all(isinstance(key, str) for key in value):
        raise InvalidValue("canonical-key-not-text")
    if all(key.isascii() for key in value):
        return sorted(value)
    return sorted(value, key=lambda key: str(key).encode("utf-16-be", "surrogatepass"))


def canonical_bytes(value: Any) -> bytes:
    """Return the canonical UTF-8 form; raise :class:`InvalidValue` for a value that has none."""
    try:
        return msgspec.json.encode(_checked(value, 0))
    except UnicodeEncodeError:
        raise InvalidValue("canonical-lone-surrogate") from None


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 of ``data`` as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
