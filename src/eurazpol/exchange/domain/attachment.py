"""Attachments: large files that follow their letter in chunks, and the rules for what comes in.

The letter names an attachment in its manifest (``letter.AttachmentEntry``): size, SHA-256, size of
the chunks, SHA-256 over the SHA-256 of all chunks, and a one-time X25519 key. The letter itself is
delivered and handled at once; the bytes follow through doors of their own and hold up no lane.

*Content key.* 64 bytes of HKDF-SHA256 over the secret that the one-time key and an agreement key of
the recipient share, bound to both keys and to the id of the attachment: 32 bytes for chunks, 32 for
answers. Only the recipient, and whoever holds the secret half of the one-time key, can make it. The
recipient never stores it; the sender keeps the secret half sealed for itself and forgets it when
the transfer ends. Whoever does not know the key can therefore neither read nor write a byte.

*Chunk.* ``recipient key id (16) || AES-256-GCM ciphertext and tag``; the nonce is the number of the
chunk, the additional data name the attachment, the number and the count: a chunk cannot stand in
for another. The *list* of the SHA-256 of all chunks (32 bytes each) travels the same way under the
number 2^32. The same number is only ever sealed with the same bytes.

What comes in passes these rules in this order; the first that is broken names the refusal, and
nothing of it is kept:

1. Its id is that of an attachment that a letter announced and that is
   still wanted                                           else ``unknown-attachment``
2. Not larger than a chunk (or the list) can be           else ``too-large``
3. A number below the count, exactly as long as that
   chunk is                                               else ``malformed``
4. Sealed for an agreement key that this node holds       else ``unknown-key``
5. As it was sealed, for this attachment and this number  else ``altered``
6. The list has the SHA-256 that the letter names         else ``altered``
7. There is room on the disk and within the quota; the
   transfer waits and is not lost                         else ``no-space``
8. A chunk comes after the list                           else ``list-missing``
9. The chunk has the SHA-256 that the list names          else ``altered``

A chunk that is there already is answered like the first time and changes nothing. When the last
chunk has come, the whole file is hashed once more from the disk; if it has the SHA-256 of the
letter, it becomes a document, and the node signs a statement that it holds it. Otherwise the
statement says ``altered``, and the bytes are thrown away.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from struct import pack
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from eurazpol.exchange.domain.errors import Refusal, refused
from eurazpol.exchange.domain.keys import KEY_ID_SIZE, NodeKeys, PublicKey, load_partner

HASH_SIZE = 32
LIST_NUMBER = 2**32
"""The number under which the list of hashes is sealed; counts of chunks stay below it."""
SEAL_OVERHEAD = KEY_ID_SIZE + 16
_LABEL = b"eurazpol exchange 1 attachment"


class TransferState(StrEnum):
    """Where an attachment stands, on either side."""

    EXPECTED = "expected"
    ARRIVING = "arriving"
    CHECKING = "checking"
    RECEIVED = "received"
    REFUSED = "refused"
    EXPIRED = "expired"
    ERASED = "erased"

    @property
    def final(self) -> bool:
        """Whether nothing more will come."""
        return self in _FINAL

    @property
    def open(self) -> bool:
        """Whether bytes are wanted."""
        return self in {TransferState.EXPECTED, TransferState.ARRIVING}


_FINAL = frozenset(
    {
        TransferState.RECEIVED,
        TransferState.REFUSED,
        TransferState.EXPIRED,
        TransferState.ERASED,
    }
)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file is cut: ``size`` and ``chunk_size`` in bytes, all chunks but the last are full."""

    attachment: str
    size: int
    chunk_size: int

    @property
    def count(self) -> int:
        """How many chunks there are."""
        return -(-self.size // self.chunk_size)

    @property
    def list_size(self) -> int:
        """How many bytes the list of hashes has."""
        return self.count * HASH_SIZE

    def offset(self, number: int) -> int:
        """Where a chunk begins in the file."""
        return number * self.chunk_size

    def length(self, number: int) -> int:
        """How long a chunk is, in plain form."""
        if number == LIST_NUMBER:
            return self.list_size
        if not 0 <= number < self.count:
            raise refused(Refusal.MALFORMED, field="number")
        return min(self.chunk_size, self.size - self.offset(number))

    def arrived(self, chunks: int) -> int:
        """How many bytes so many chunks are, at most."""
        return min(self.size, chunks * self.chunk_size)


@dataclass(frozen=True, slots=True)
class ContentKey:
    """The key of an attachment for one agreement key of the recipient."""

    recipient: bytes
    chunks: bytes = field(repr=False)
    answers: bytes = field(repr=False)


def one_time_public(secret: bytes) -> str:
    """Return the public half of a one-time key in hexadecimal, as the manifest has it."""
    return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw().hex()


def sending_key(secret: bytes, recipient: PublicKey, attachment: str) -> ContentKey:
    """Make the content key on the side of the sender, which holds the one-time secret."""
    private = X25519PrivateKey.from_private_bytes(secret)
    shared = private.exchange(load_partner(recipient.raw))
    return _content_key(shared, private.public_key().public_bytes_raw(), recipient, attachment)


def opening_key(keys: NodeKeys, key_id: bytes, one_time: str, attachment: str) -> ContentKey:
    """Make the content key on the side of the recipient; ``unknown-key``, ``altered``."""
    own = keys.opener(key_id)
    if own is None:
        raise refused(Refusal.UNKNOWN_KEY, key=key_id.hex())
    public = bytes.fromhex(one_time)
    try:
        shared = own.agree(public)
    except ValueError:
        raise refused(Refusal.ALTERED, field="key") from None
    return _content_key(shared, public, own.public, attachment)


def _content_key(
    shared: bytes, one_time: bytes, recipient: PublicKey, attachment: str
) -> ContentKey:
    info = _LABEL + b" key" + one_time + recipient.raw + UUID(attachment).bytes
    derived = HKDF(SHA256(), 64, None, info).derive(shared)
    return ContentKey(recipient.id, derived[:32], derived[32:])


def _around(layout: Layout, number: int) -> tuple[bytes, bytes]:
    """Return nonce and additional data of a chunk."""
    place = pack(">QQ", number, layout.count)
    return number.to_bytes(12, "big"), _LABEL + UUID(layout.attachment).bytes + place


def seal_chunk(key: ContentKey, layout: Layout, number: int, plain: bytes) -> bytes:
    """Return the chunk (or the list) as it travels."""
    nonce, data = _around(layout, number)
    return key.recipient + AESGCM(key.chunks).encrypt(nonce, plain, data)


def open_chunk(keys: NodeKeys, layout: Layout, number: int, one_time: str, raw: bytes) -> bytes:
    """Return the plain chunk, or list, by rules 2 to 5."""
    length = layout.length(number)
    if len(raw) > length + SEAL_OVERHEAD:
        raise refused(Refusal.TOO_LARGE, field="chunk", limit=length + SEAL_OVERHEAD)
    if len(raw) != length + SEAL_OVERHEAD:
        raise refused(Refusal.MALFORMED, field="chunk")
    key = opening_key(keys, raw[:KEY_ID_SIZE], one_time, layout.attachment)
    nonce, data = _around(layout, number)
    try:
        return AESGCM(key.chunks).decrypt(nonce, memoryview(raw)[KEY_ID_SIZE:], data)
    except InvalidTag:
        raise refused(Refusal.ALTERED, field="chunk") from None


def list_digest(hashes: bytes) -> str:
    """Return what the letter names: the SHA-256 over the SHA-256 of all chunks."""
    return sha256(hashes).hexdigest()


def require_list(hashes: bytes, named: str) -> None:
    """Rule 6: the list of hashes is the one that the letter names."""
    if list_digest(hashes) != named:
        raise refused(Refusal.ALTERED, field="list")


def hash_at(hashes: bytes, number: int) -> bytes:
    """Return the SHA-256 of a chunk out of the list."""
    return hashes[number * HASH_SIZE : (number + 1) * HASH_SIZE]


def require_hash(hashes: bytes, number: int, plain: bytes) -> None:
    """Rule 9: the chunk is the one that the list names."""
    if sha256(plain).digest() != hash_at(hashes, number):
        raise refused(Refusal.ALTERED, field="chunk")


def empty_marks(count: int) -> bytes:
    """Return the marks of a file of which nothing is there: one bit a chunk."""
    return bytes(-(-count // 8))


def is_marked(marks: bytes, number: int) -> bool:
    """Whether a chunk is there."""
    return bool(marks[number >> 3] & (1 << (number & 7)))


def marked(marks: bytes, number: int) -> bytes:
    """Return the marks with one chunk more."""
    made = bytearray(marks)
    made[number >> 3] |= 1 << (number & 7)
    return bytes(made)


def missing(marks: bytes, count: int) -> Iterator[tuple[int, int]]:
    """Give what is not there as pairs (first, last) of numbers, in order."""
    first: int | None = None
    for number in range(count):
        if is_marked(marks, number):
            if first is not None:
                yield first, number - 1
            first = None
        elif first is None:
            first = number
    if first is not None:
        yield first, count - 1
