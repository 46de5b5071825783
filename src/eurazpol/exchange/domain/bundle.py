"""Letters and receipts carried between two nodes as files.

A bundle is what one node has for another at one moment, in as many volumes as its size asks for.
The bytes of a volume::

    magic "EZVF" (4) | version 1 (1) | length of the head (4) | head: canonical JSON
    the entries, one after another, nothing between them
    list: a signed document with the magic "EZPL"
    length of the list (4) | end mark "FVZE" (4)

The head says what the volume claims to be; the list says it again, signed, with kind, size and
SHA-256 of every entry. An entry is the directory that its sender trusts, a sealed receipt, or a
sealed letter; each is what it would be on the wire and proves itself there as it does there.
Nothing is compressed, and no name of a file means anything.

A volume that is brought passes these rules in this order; the first that it breaks names the
refusal, and nothing of it is kept.

 1. Not larger than a volume may be; framed as above, a known       ``too-large``, ``malformed``,
    version, with its end                                           ``unknown-version``,
                                                                    ``truncated``
 2. Head and list canonical and in bounds; the entries fill the
    space between them exactly                                      ``too-large``, ``malformed``
 3. Addressed to this node                                          ``wrong-recipient``
 4. The directory in it is taken over if its own rules allow; then
    this node has one that has not expired                          ``no-directory``,
                                                                    ``directory-expired``
 5. The sender stands in it and is not this node                    ``unknown-peer``
 6. The list is signed by a key of the sender that is usable now    ``wrong-signer``,
                                                                    ``revoked-key``, ``expired-key``
 7. It was not made in the future (five minutes allowed)            ``clock-skew``
 8. The list says what the head says, and every entry has its
    SHA-256                                                         ``altered``
 9. New, or known with the same list (then nothing happens)         ``content-differs``

Then its entries are taken in like anything that comes by wire: receipts settle our letters, letters
go through the rules of ``domain.envelope`` in the order of their numbers. A number that is missing
holds up the letters behind it until the volume or bundle that has them is brought, or they come by
wire. What a list says of numbers counts if no later bundle of that sender was seen: ``taken``, the
highest number that its sender has of us (what we thought was delivered and is above it is carried
again), and ``open_from``, the lowest number of its own that we have not answered as far as it knows
(our receipts from there on go with our next bundle).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from struct import pack, unpack
from typing import Annotated

import msgspec

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.bounds import (
    CLOCK_SKEW,
    MAX_DIRECTORY,
    MAX_LIST,
    MAX_LIST_ENTRIES,
    MAX_MESSAGE,
    MAX_RECEIPT,
    MAX_SEQUENCE,
    MAX_VOLUME,
    MAX_VOLUME_HEAD,
    MAX_VOLUMES,
)
from eurazpol.exchange.domain.directory import Directory, Node
from eurazpol.exchange.domain.envelope import header_of
from eurazpol.exchange.domain.errors import Refusal, Refused, refused
from eurazpol.exchange.domain.keys import PrivateKey
from eurazpol.exchange.domain.signed import LIST, Signed, read_signed, write_signed

MAGIC, END = b"EZVF", b"FVZE"
VERSION = 1
_FRONT = 9
_TAIL = 8
ENTRY_BYTES = 160
"""At most what an entry costs in the list; a writer plans with it."""
LIST_BYTES = 1024
"""At most what the list costs beside its entries."""

Reader = Callable[[int, int], bytes]
"""Returns the bytes of a file from a place on, as many as asked for; fewer at its end."""

_Count = Annotated[int, msgspec.Meta(ge=0, le=MAX_SEQUENCE)]
_Volume = Annotated[int, msgspec.Meta(ge=1, le=MAX_VOLUMES)]


class EntryKind(StrEnum):
    """What is carried."""

    DIRECTORY = "directory"
    ANSWER = "answer"
    LETTER = "letter"


_LIMITS = {
    EntryKind.DIRECTORY: MAX_DIRECTORY,
    EntryKind.ANSWER: MAX_RECEIPT,
    EntryKind.LETTER: MAX_MESSAGE,
}


class VolumeHead(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"sender": "from"}
):
    """What a volume claims to be: which bundle of whom to whom, and which volume of it."""

    bundle: wire.Uuid
    number: wire.Sequence
    sender: wire.NodeName
    to: wire.NodeName
    volume: _Volume


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of a list; ``seq`` is the number of a letter, 0 for anything else."""

    kind: EntryKind
    seq: _Count
    sha256: wire.Sha256
    size: Annotated[int, msgspec.Meta(ge=1, le=MAX_MESSAGE)]


class VolumeList(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The signed list of a volume; ``last`` on the last volume of a bundle."""

    at: wire.Instant
    entries: Annotated[tuple[Entry, ...], msgspec.Meta(max_length=MAX_LIST_ENTRIES)]
    head: VolumeHead
    last: bool
    open_from: wire.Sequence
    taken: _Count


@dataclass(frozen=True, slots=True)
class Volume:
    """A volume taken apart (rules 1 and 2); nothing of it is proven yet."""

    head: VolumeHead
    list: VolumeList
    signed: Signed
    starts: tuple[int, ...]

    @property
    def digest(self) -> bytes:
        """The 32 bytes that name this content."""
        return sha256(self.signed.raw).digest()

    @property
    def at(self) -> datetime:
        """When it was made."""
        return wire.read_instant(self.list.at, "at")

    def numbers(self) -> tuple[int, int]:
        """Return the lowest and the highest number of its letters, zeros if it has none."""
        numbers = [entry.seq for entry in self.list.entries if entry.kind is EntryKind.LETTER]
        return (min(numbers), max(numbers)) if numbers else (0, 0)

    def entry(self, read: Reader, place: int) -> bytes:
        """Return one entry; ``altered`` if it is not what the list says."""
        entry = self.list.entries[place]
        raw = read(self.starts[place], entry.size)
        if sha256(raw).hexdigest() != entry.sha256:
            raise refused(Refusal.ALTERED, field="entry")
        return raw

    def directory(self, read: Reader) -> bytes | None:
        """Return the directory that is carried; ``None`` if there is none."""
        for place, entry in enumerate(self.list.entries):
            if entry.kind is EntryKind.DIRECTORY:
                return self.entry(read, place)
        return None


def write_head(head: VolumeHead) -> bytes:
    """Return what a volume begins with."""
    text = wire.write_json(head)
    return MAGIC + pack(">BI", VERSION, len(text)) + text


def write_end(told: VolumeList, key: PrivateKey) -> bytes:
    """Return what a volume ends with."""
    signed = write_signed(LIST, wire.write_json(told), key)
    return signed + pack(">I", len(signed)) + END


def entry_of(kind: EntryKind, raw: bytes) -> Entry:
    """Return the line of the list for an entry."""
    seq = header_of(raw).seq if kind is EntryKind.LETTER else 0
    return Entry(kind, seq, sha256(raw).hexdigest(), len(raw))


def read_volume(read: Reader, size: int) -> Volume:
    """Apply rules 1 and 2 to a file of ``size`` bytes."""
    if size > MAX_VOLUME:
        raise refused(Refusal.TOO_LARGE, field="volume", limit=MAX_VOLUME)
    head, start = _read_head(read)
    tail = read(size - _TAIL, _TAIL) if size >= start + _TAIL else b""
    if tail[4:] != END:
        raise refused(Refusal.TRUNCATED)
    (length,) = unpack(">I", tail[:4])
    if length > MAX_LIST:
        raise refused(Refusal.TOO_LARGE, field="list", limit=MAX_LIST)
    end = size - _TAIL - length
    if end < start:
        raise refused(Refusal.MALFORMED, field="list")
    signed = read_signed(read(end, length), LIST, MAX_LIST)
    told = wire.read_json(signed.text, VolumeList, "list")
    return Volume(head, told, signed, _starts(told.entries, start, end))


def _read_head(read: Reader) -> tuple[VolumeHead, int]:
    front = read(0, _FRONT)
    if len(front) < _FRONT or front[:4] != MAGIC:
        raise refused(Refusal.MALFORMED, field="frame")
    version, length = unpack(">BI", front[4:])
    if version != VERSION:
        raise refused(Refusal.UNKNOWN_VERSION, version=version)
    if length > MAX_VOLUME_HEAD:
        raise refused(Refusal.TOO_LARGE, field="head", limit=MAX_VOLUME_HEAD)
    return wire.read_json(read(_FRONT, length), VolumeHead, "head"), _FRONT + length


def _starts(entries: Sequence[Entry], start: int, end: int) -> tuple[int, ...]:
    """Return where each entry begins; kinds, sizes and numbers must fit."""
    starts: list[int] = []
    last = 0
    for place, entry in enumerate(entries):
        misplaced = entry.kind is EntryKind.DIRECTORY and place > 0
        letter = entry.kind is EntryKind.LETTER
        disordered = entry.seq <= last if letter else entry.seq != 0
        if entry.size > _LIMITS[entry.kind] or misplaced or disordered:
            raise refused(Refusal.MALFORMED, field="entries")
        last = entry.seq if letter else last
        starts.append(start)
        start += entry.size
    if start != end:
        raise refused(Refusal.MALFORMED, field="entries")
    return tuple(starts)


def require_addressed(volume: Volume, node: str) -> None:
    """Apply rule 3."""
    if volume.head.to != node:
        raise refused(Refusal.WRONG_RECIPIENT, to=volume.head.to)


def prove(
    volume: Volume, read: Reader, node: str, directory: Directory | None, now: datetime
) -> Node:
    """Apply rules 4 to 8; return the sender. Reads the file once, an entry at a time."""
    if directory is None:
        raise refused(Refusal.NO_DIRECTORY)
    directory.require_current(now)
    if volume.head.sender == node:
        raise refused(Refusal.UNKNOWN_PEER, sender=node)
    sender = directory.node(volume.head.sender)
    key = sender.signing_key(volume.signed.signer)
    if key is None or not volume.signed.verified_by(key):
        raise refused(Refusal.WRONG_SIGNER, key=volume.signed.signer.hex())
    key.require_usable(now)
    if volume.at > now + CLOCK_SKEW:
        raise refused(Refusal.CLOCK_SKEW, sent=volume.at, now=now)
    if volume.list.head != volume.head:
        raise refused(Refusal.ALTERED, field="head")
    for place in range(len(volume.list.entries)):
        volume.entry(read, place)
    return sender


def same_or_new(volume: Volume, known: bytes | None) -> bool:
    """Apply rule 9: whether the volume is new; ``known`` is the digest of the one we have."""
    if known is not None and known != volume.digest:
        raise refused(Refusal.CONTENT_DIFFERS, id=volume.head.bundle)
    return known is None


def claim_of_volume(read: Reader) -> str:
    """Return what the bytes say of their sender, as far as they can be read."""
    try:
        return _read_head(read)[0].sender
    except Refused:
        return ""
