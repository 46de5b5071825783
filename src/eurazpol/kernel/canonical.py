"""One byte form of a value, for hashing and signing.

The form of RFC 8785 (JSON Canonicalization Scheme) for the values that we use: objects with keys
in the order of their UTF-16 code units, arrays, strings, whole numbers, booleans and null. Floating
point numbers are refused: two languages rarely print them alike.
"""

import hashlib
import json
from typing import Any

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
            if not all(isinstance(key, str) for key in value):
                raise InvalidValue("canonical-key-not-text")
            ordered = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
            return {key: _checked(value[key], depth + 1) for key in ordered}
        case list() | tuple():
            return [_checked(item, depth + 1) for item in value]
        case _:
            raise InvalidValue("canonical-type", type=type(value).__name__)


def canonical_bytes(value: Any) -> bytes:
    """Return the canonical UTF-8 form; raise :class:`InvalidValue` for a value that has none."""
    text = json.dumps(_checked(value, 0), ensure_ascii=False, separators=(",", ":"))
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise InvalidValue("canonical-lone-surrogate") from None


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 of ``data`` as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
