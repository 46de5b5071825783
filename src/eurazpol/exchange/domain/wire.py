"""Reading and writing JSON of the wire: one byte form, known fields only, nothing guessed.

A text is accepted only if it is the canonical form of what it says (``kernel.canonical``): a
doubled key, a space, a number in another notation or an escaped letter is ``malformed``.
"""

import unicodedata
from datetime import UTC, datetime
from functools import lru_cache
from typing import Annotated, Any, TypeVar

import msgspec

from eurazpol.exchange.domain.bounds import MAX_ABOUT, MAX_SEQUENCE, MAX_URL
from eurazpol.exchange.domain.errors import Refusal, refused
from eurazpol.kernel.canonical import canonical_bytes
from eurazpol.kernel.errors import InvalidValue

NODE_NAME = r"^[a-z][a-z0-9-]{0,31}\Z"
KIND = r"^[a-z][a-z0-9]*([._/-][a-z0-9]+)*\Z"
UUID = r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z"
SHA256 = r"^[0-9a-f]{64}\Z"
INSTANT = r"^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\.[0-9]{6}Z\Z"

NodeName = Annotated[str, msgspec.Meta(pattern=NODE_NAME)]
Kind = Annotated[str, msgspec.Meta(pattern=KIND, max_length=80)]
Uuid = Annotated[str, msgspec.Meta(pattern=UUID)]
UuidOrNone = Annotated[str, msgspec.Meta(pattern=rf"^\Z|{UUID}")]
NodeNameOrNone = Annotated[str, msgspec.Meta(pattern=rf"^\Z|{NODE_NAME}")]
Sha256 = Annotated[str, msgspec.Meta(pattern=SHA256)]
Sha256OrNone = Annotated[str, msgspec.Meta(pattern=rf"^\Z|{SHA256}")]
KeyId = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")]
Signature = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{128}\Z")]
Instant = Annotated[str, msgspec.Meta(pattern=INSTANT)]
Sequence = Annotated[int, msgspec.Meta(ge=1, le=MAX_SEQUENCE)]
About = Annotated[str, msgspec.Meta(max_length=MAX_ABOUT)]
Code = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9._-]+\Z", max_length=120)]
Url = Annotated[str, msgspec.Meta(pattern=r"^https?://[!-~]+\Z", max_length=MAX_URL)]

T = TypeVar("T", bound=msgspec.Struct)


def write_instant(at: datetime) -> str:
    """Write an instant the one way it is written: UTC with six decimals and ``Z``."""
    return f"{at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def read_instant(text: str, field: str) -> datetime:
    """Read an instant; an impossible one is ``malformed``."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise refused(Refusal.MALFORMED, field=field) from None


def write_json(value: msgspec.Struct) -> bytes:
    """Return the canonical JSON of a structure of the wire."""
    return canonical_bytes(msgspec.to_builtins(value))


def read_json(raw: bytes, shape: type[T], field: str) -> T:
    """Return the structure whose canonical JSON is ``raw``, else ``malformed`` about ``field``.

    What was read is written again: only the one form of it is the same, with every field there.
    """
    try:
        value: T = _decoder(shape).decode(raw)
        canonical = write_json(value) == raw
    except (msgspec.MsgspecError, InvalidValue, UnicodeDecodeError, RecursionError):
        canonical = False
    if not canonical:
        raise refused(Refusal.MALFORMED, field=field)
    return value


@lru_cache
def _decoder(shape: type[msgspec.Struct]) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(shape)


def shaped(value: Any, shape: type[T], field: str) -> T:
    """Return the plain value as the structure that it must be, else ``malformed``."""
    try:
        return msgspec.convert(value, shape)
    except msgspec.MsgspecError:
        raise refused(Refusal.MALFORMED, field=field) from None


def plain_text(text: str) -> bool:
    """Whether a name can be shown and stored as it is: NFC, no control or hidden sign."""
    if not text or text != text.strip():
        return False
    if text.isascii():
        return text.isprintable()
    if not unicodedata.is_normalized("NFC", text):
        return False
    return not any(unicodedata.category(letter) in _UNSEEN for letter in text)


_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
