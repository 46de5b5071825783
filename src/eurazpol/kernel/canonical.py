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


_as_it_stands = msgspec.json.Encoder().encode
_by_code_points = msgspec.json.Encoder(order="sorted").encode


def _check(value: Any, depth: int) -> bool:
    """Refuse what has no canonical form; return whether every key is ASCII.

    Called for containers only: it runs several times on every message of the exchange.
    """
    if value and depth >= MAX_DEPTH:
        raise InvalidValue("canonical-too-deep", limit=MAX_DEPTH)
    ascii_keys = True
    if isinstance(value, dict):
        for key in value:
            if not isinstance(key, str):
                raise InvalidValue("canonical-key-not-text")
            ascii_keys = ascii_keys and key.isascii()
        value = value.values()
    for item in value:
        if isinstance(item, dict | list | tuple):
            ascii_keys = _check(item, depth + 1) and ascii_keys
        elif not (item is None or isinstance(item, str | bool)):
            _check_number(item)
    return ascii_keys


def _check_number(value: Any) -> None:
    if not isinstance(value, int):
        raise InvalidValue("canonical-type", type=type(value).__name__)
    if abs(value) > 2**53 - 1:
        raise InvalidValue("canonical-number-too-large", value=str(value)[:40])


def _ordered(value: Any) -> Any:
    """Return the value with its keys in the order of their UTF-16 code units."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: str(key).encode("utf-16-be", "surrogatepass"))
        return {key: _ordered(value[key]) for key in keys}
    if isinstance(value, list | tuple):
        return [_ordered(item) for item in value]
    return value


def canonical_bytes(value: Any) -> bytes:
    """Return the canonical UTF-8 form; raise :class:`InvalidValue` for a value that has none."""
    # For ASCII the order of code points is that of UTF-16 code units.
    ascii_keys = _check((value,), -1)
    try:
        return _by_code_points(value) if ascii_keys else _as_it_stands(_ordered(value))
    except UnicodeEncodeError:
        raise InvalidValue("canonical-lone-surrogate") from None


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 of ``data`` as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
