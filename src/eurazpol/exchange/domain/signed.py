"""A signed document: receipt, evidence, directory or enrolment.

``magic (4) || version (1) || length of the text (4) || canonical JSON || key id (16) ||
signature (64)``. The signature covers everything before it; the magic keeps one sort of document
from being passed off as another.
"""

from dataclasses import dataclass
from struct import pack, unpack_from

from eurazpol.exchange.domain.errors import Refusal, refused
from eurazpol.exchange.domain.keys import KEY_ID_SIZE, SIGNATURE_SIZE, PrivateKey, PublicKey

VERSION = 1
_HEAD = 9
_TAIL = KEY_ID_SIZE + SIGNATURE_SIZE

RECEIPT = b"EZPR"
EVIDENCE = b"EZPV"
ORDER = b"EZPW"
ERASURE = b"EZPX"
STATEMENT = b"EZPA"
DIRECTORY = b"EZPD"
IDENTITY = b"EZPI"
LIST = b"EZPL"


@dataclass(frozen=True, slots=True)
class Signed:
    """A signed document in its parts. Nothing is proven before :meth:`require_signer`."""

    raw: bytes
    text: bytes
    signer: bytes

    def verified_by(self, key: PublicKey) -> bool:
        """Whether ``key`` made the signature."""
        if key.id != self.signer:
            return False
        return key.verifies(self.raw[-SIGNATURE_SIZE:], self.raw[:-SIGNATURE_SIZE])


def write_signed(magic: bytes, text: bytes, key: PrivateKey) -> bytes:
    """Return the signed document."""
    before = magic + pack(">BI", VERSION, len(text)) + text + key.public.id
    return before + key.sign(before)


def read_signed(raw: bytes, magic: bytes, limit: int) -> Signed:
    """Take a document apart; ``too-large``, ``malformed`` or ``unknown-version``."""
    if len(raw) > limit:
        raise refused(Refusal.TOO_LARGE, limit=limit)
    if len(raw) < _HEAD + _TAIL or raw[:4] != magic:
        raise refused(Refusal.MALFORMED, field="frame")
    version, length = unpack_from(">BI", raw, 4)
    if version != VERSION:
        raise refused(Refusal.UNKNOWN_VERSION, version=version)
    if _HEAD + length + _TAIL != len(raw):
        raise refused(Refusal.MALFORMED, field="frame")
    end = _HEAD + length
    return Signed(raw, raw[_HEAD:end], raw[end : end + KEY_ID_SIZE])
