"""Several letters of one sender in one body, and their answers in one answer.

``magic "EZPB" (4) | version 1 (1)``, then for each piece ``length (4) | bytes``. Every letter keeps
its own signature, seal, number and receipt; the frame itself proves nothing and needs no proof.

Rules, in the order in which they are applied to a batch that comes in:

1. It is not larger than its bound; it is framed as above and holds 1 to 64 pieces
   (``too-large``, ``malformed``). A broken frame refuses the batch as a whole.
2. The letters are opened and admitted one after another (``domain.envelope``). The first that is
   refused, and it alone, is answered with its refusal; what comes after it is not looked at and
   not answered, because its number cannot be the next.
3. A letter from another sender than the first is ``malformed``.
4. The answers stand in the order of the letters. There may be fewer: a letter without an answer is
   not settled and is sent again.
"""

from collections.abc import Iterable
from struct import pack, unpack_from

from eurazpol.exchange.domain.bounds import MAX_BATCH, MAX_BATCH_LETTERS
from eurazpol.exchange.domain.errors import Refusal, refused

BATCH = b"EZPB\x01"
_LENGTH = 4


def write_batch(pieces: Iterable[bytes]) -> bytes:
    """Return the pieces in one frame."""
    framed = [BATCH]
    for piece in pieces:
        framed += (pack(">I", len(piece)), piece)
    return b"".join(framed)


def read_batch(raw: bytes) -> tuple[bytes, ...]:
    """Return the pieces; ``too-large`` or ``malformed`` about the field ``batch``."""
    if len(raw) > MAX_BATCH:
        raise refused(Refusal.TOO_LARGE, field="batch", limit=MAX_BATCH)
    pieces: list[bytes] = []
    at = len(BATCH)
    while at + _LENGTH <= len(raw) and len(pieces) < MAX_BATCH_LETTERS:
        (length,) = unpack_from(">I", raw, at)
        at += _LENGTH
        pieces.append(raw[at : at + length])
        at += length
    if not raw.startswith(BATCH) or at != len(raw) or not pieces:
        raise refused(Refusal.MALFORMED, field="batch")
    return tuple(pieces)
