"""Sealing a letter, and the rules by which a sealed letter is opened.

The bytes of a sealed letter (``docs/exchange.md`` has the table)::

    magic "EZPM" (4) | version 1 (1) | length of the header (4) | header: canonical JSON
    recipient key id (16) | one-time public key (32) | ciphertext and tag

and inside the ciphertext::

    signing key id (16) | signature (64) | length of the manifest (4) | manifest | parts

It is signed, then encrypted. The signature covers the digest of the letter, and so sender,
recipient, id, time and number of the header, and kind, case, body and parts of the manifest; the
encryption authenticates the header again and the key for which it was sealed.

A letter that comes in passes these rules in this order, and the first that it breaks names the
refusal; nothing of the content is looked at before it is proven whose it is.

 1. Not larger than 16 MB                                        else ``too-large``
 2. Framed as above, a version that we know                      else ``malformed``,
                                                                      ``unknown-version``
 3. The header is canonical, has its five fields and no other    else ``malformed``, ``too-large``
 4. It is addressed to this node                                 else ``wrong-recipient``
 5. We hold a directory whose time has not ended                 else ``no-directory``,
                                                                      ``directory-expired``
 6. The sender stands in it, and is not ourselves                else ``unknown-peer``
 7. It was sealed for a key that we hold                         else ``unknown-key``
 8. Header and ciphertext are as they were sealed                else ``altered``
 9. The signing key is one of the sender's, the signature holds  else ``wrong-signer``
10. That key is usable today, and so is a key to answer with     else ``revoked-key``,
                                                                      ``expired-key``
11. It was not sent in the future (five minutes allowed)         else ``clock-skew``
12. The manifest is canonical and within its bounds, the parts
    are those that it lists                                      else ``malformed``,
                                                                      ``too-large``, ``altered``
13. Its id is new, or known with the same content (then the
    first receipt is given again and nothing else happens)       else ``content-differs``
14. Its number is the next of this sender                        else ``replayed`` (not above the
                                                                      last), ``sequence-gap``

Rules 1 to 12 are :func:`open_sealed`, 13 and 14 :func:`admit`. Age is no ground for refusal: a
node may be cut off for a week; ids and numbers are kept for ever, so nothing old works twice.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from struct import pack, unpack_from

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.bounds import CLOCK_SKEW, MAX_HEADER, MAX_MESSAGE
from eurazpol.exchange.domain.box import OVERHEAD, box, unbox
from eurazpol.exchange.domain.directory import Directory, Node
from eurazpol.exchange.domain.errors import Claim, Refusal, Refused, refused
from eurazpol.exchange.domain.keys import (
    KEY_ID_SIZE,
    SIGNATURE_SIZE,
    NodeKeys,
    PublicKey,
)
from eurazpol.exchange.domain.letter import (
    Header,
    Letter,
    Manifest,
    Part,
    Received,
    cut_parts,
    read_header,
    read_manifest,
)

MAGIC = b"EZPM"
VERSION = 1
_HEAD = 9
_SIGNATURE_LABEL = b"eurazpol exchange 1 signature"
_INSIDE = KEY_ID_SIZE + SIGNATURE_SIZE + 4
ENVELOPE_OVERHEAD = _HEAD + OVERHEAD + _INSIDE


@dataclass(frozen=True, slots=True)
class Opened:
    """A letter that has passed rules 1 to 12."""

    header: Header
    manifest: Manifest
    letter: Letter
    parts: tuple[Part, ...]
    sender: Node
    signer: PublicKey
    answer_to: PublicKey
    signature: bytes = field(repr=False)
    sent_at: datetime

    def received(self) -> Received:
        """Return the letter as its handler sees it."""
        return Received(
            id=self.header.id,
            kind=self.manifest.kind,
            sender=self.header.sender,
            sent_at=self.sent_at,
            body=self.manifest.body,
            parts=self.parts,
            about=self.manifest.about,
            digest=self.letter.digest.hex(),
            attachments=self.manifest.attachments,
            derived_from=self.manifest.derived_from,
            handling=self.manifest.handling,
        )


class Admission(Enum):
    """What an opened letter is to us."""

    NEW = "new"
    AGAIN = "again"


def signed_bytes(signer: bytes, digest: bytes) -> bytes:
    """Return what the signature of a letter covers."""
    return _SIGNATURE_LABEL + signer + digest


def seal(letter: Letter, keys: NodeKeys, recipient: Node, now: datetime, chance: bytes) -> bytes:
    """Sign the letter and seal it for ``recipient``; ``chance`` is 32 fresh random bytes."""
    key = keys.signing(now)
    signature = key.sign(signed_bytes(key.public.id, letter.digest))
    inside = b"".join(
        (key.public.id, signature, pack(">I", len(letter.manifest)), letter.manifest, letter.parts)
    )
    outside = MAGIC + pack(">BI", VERSION, len(letter.header)) + letter.header
    return box(inside, outside, recipient.agreement_key(now), chance)


def header_of(raw: bytes) -> Header:
    """Return the outside of a sealed letter; nothing of it is proven."""
    return _frame(raw)[0]


def claim_of(raw: bytes) -> Claim:
    """Return what the bytes say of their sender and id, as far as they can be read."""
    try:
        header, _ = _frame(raw)
    except Refused:
        return Claim()
    return Claim(header.sender, header.id)


def _frame(raw: bytes) -> tuple[Header, int]:
    """Rules 2 and 3: the header and where the box begins."""
    if len(raw) < _HEAD or raw[:4] != MAGIC:
        raise refused(Refusal.MALFORMED, field="frame")
    version, length = unpack_from(">BI", raw, 4)
    if version != VERSION:
        raise refused(Refusal.UNKNOWN_VERSION, version=version)
    if length > MAX_HEADER:
        raise refused(Refusal.TOO_LARGE, field="header", limit=MAX_HEADER)
    if len(raw) < _HEAD + length:
        raise refused(Refusal.MALFORMED, field="frame")
    return read_header(raw[_HEAD : _HEAD + length]), _HEAD + length


def open_sealed(raw: bytes, keys: NodeKeys, directory: Directory | None, now: datetime) -> Opened:
    """Apply rules 1 to 12; the refusal of a broken rule carries what the letter claims to be."""
    if len(raw) > MAX_MESSAGE:
        raise refused(Refusal.TOO_LARGE, field="message", limit=MAX_MESSAGE)
    header, start = _frame(raw)
    try:
        sender = _addressed(header, keys.node, directory, now)
        return _prove(header, unbox(raw, start, keys), raw[_HEAD:start], sender, now)
    except Refused as error:
        raise error.claimed(Claim(header.sender, header.id)) from None


def _addressed(header: Header, node: str, directory: Directory | None, now: datetime) -> Node:
    """Rules 4 to 6."""
    if header.to != node:
        raise refused(Refusal.WRONG_RECIPIENT, to=header.to)
    if directory is None:
        raise refused(Refusal.NO_DIRECTORY)
    directory.require_current(now)
    if header.sender == node:
        raise refused(Refusal.UNKNOWN_PEER, sender=node)
    return directory.node(header.sender)


def _prove(header: Header, inside: bytes, outside: bytes, sender: Node, now: datetime) -> Opened:
    """Rules 9 to 12, on what came out of the box."""
    if len(inside) < _INSIDE:
        raise refused(Refusal.MALFORMED, field="inside")
    signer_id = inside[:KEY_ID_SIZE]
    signature = inside[KEY_ID_SIZE : KEY_ID_SIZE + SIGNATURE_SIZE]
    (length,) = unpack_from(">I", inside, KEY_ID_SIZE + SIGNATURE_SIZE)
    end = _INSIDE + length
    if end > len(inside):
        raise refused(Refusal.MALFORMED, field="inside")
    letter = Letter(outside, inside[_INSIDE:end], inside[end:])
    signer = sender.signing_key(signer_id)
    if signer is None or not signer.verifies(signature, signed_bytes(signer_id, letter.digest)):
        raise refused(Refusal.WRONG_SIGNER, key=signer_id.hex())
    signer.require_usable(now)
    answer_to = sender.agreement_key(now)
    sent_at = wire.read_instant(header.sent_at, "sent_at")
    if sent_at > now + CLOCK_SKEW:
        raise refused(Refusal.CLOCK_SKEW, sent=sent_at, now=now)
    manifest = read_manifest(letter.manifest)
    parts = cut_parts(manifest, letter.parts)
    return Opened(header, manifest, letter, parts, sender, signer, answer_to, signature, sent_at)


def admit(opened: Opened, known: bytes | None, last: int) -> Admission:
    """Apply rules 13 and 14.

    ``known`` is the digest under which this sender's id is already kept, ``last`` the highest
    number taken from this sender (0 before the first).
    """
    claim = Claim(opened.header.sender, opened.header.id)
    if known is not None:
        if known != opened.letter.digest:
            raise refused(Refusal.CONTENT_DIFFERS, id=opened.header.id).claimed(claim)
        return Admission.AGAIN
    if opened.header.seq <= last:
        raise refused(Refusal.REPLAYED, seq=opened.header.seq, last=last).claimed(claim)
    if opened.header.seq != last + 1:
        raise refused(Refusal.SEQUENCE_GAP, seq=opened.header.seq, expected=last + 1).claimed(claim)
    return Admission.NEW
