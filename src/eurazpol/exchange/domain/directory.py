"""The directory of nodes and the enrolment by which a node enters it.

Rules, in the order in which they are applied to a directory (the model is the trusted metadata set
of The Update Framework; bytes in, a trusted directory or a named refusal out):

1. It is not larger than its bound and is framed and written in the one canonical way
   (``too-large``, ``malformed``, ``unknown-version``).
2. It is signed by the pinned key of the secretariat, by a signing key that the directory we
   already trust gives the secretariat, or by a key to which one of these was handed over
   (``wrong-signer``), and that key is usable now (``expired-key``, ``revoked-key``).
3. It has not expired (``directory-expired``).
4. Its version is not lower than the version we trust (``directory-rollback``); the same version
   has the same bytes (``directory-rollback`` as well: two directories of one number).

Only then does it replace the one we trust. A directory that we already trust is not thrown away
when its time ends; but nothing new is sent or accepted under it until a newer one comes.

A handover is a statement of the secretariat's old key and of its new one, signed by both: a node
that slept through the change still finds the way from the key it knows to the key of today. The old
key must have been usable at the instant of the handover; one that was revoked hands over nothing.

An enrolment is signed with a signing key that it carries: it proves possession, not identity.
Identity is what the administrator of the secretariat confirms by accepting it. An enrolment that is
signed with a key that the directory gives the same node, and changes nothing but its keys, is a
change of keys (:func:`continues`): who asks is proven, and nobody needs to telephone.

What the directory says of a node's keys after an enrolment is accepted (:func:`merged`):

1. A key that was listed keeps its beginning; its end and its revocation are only ever moved forward
   in time towards the present.
2. A listed key that the enrolment no longer carries is revoked as superseded.
3. When a new key of a use is listed, the older ones of that use end ``OVERLAP`` later.
4. Of more than 32 keys, those leave that ended first; who kept the older directories still
   verifies with them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from types import MappingProxyType
from typing import Annotated, Literal

import msgspec

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.bounds import (
    MAX_DIRECTORY,
    MAX_HANDOVERS,
    MAX_IDENTITY,
    MAX_KEYS,
    MAX_NODES,
    OVERLAP,
)
from eurazpol.exchange.domain.errors import Refusal, refused
from eurazpol.exchange.domain.keys import PrivateKey, PublicKey, RevokedFor, Use, in_order
from eurazpol.exchange.domain.signed import (
    DIRECTORY,
    IDENTITY,
    Signed,
    read_signed,
    write_signed,
)
from eurazpol.kernel.canonical import sha256_hex
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import InvalidValue

SECRETARIAT = "secretariat"
NodeRole = Literal["state", "secretariat"]


class KeyEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A public key with its validity, as written."""

    public: wire.Sha256
    revoked_at: wire.Instant | None
    revoked_for: RevokedFor | None
    use: Use
    valid_from: wire.Instant
    valid_until: wire.Instant


class NodeEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A node, as written."""

    keys: Annotated[tuple[KeyEntry, ...], msgspec.Meta(min_length=1, max_length=MAX_KEYS)]
    name: wire.NodeName
    role: NodeRole
    state: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}\Z")] | None
    url: wire.Url


class HandoverText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What both keys of a handover sign: when, by which key, to which key."""

    at: wire.Instant
    by: wire.KeyId
    key: KeyEntry


class HandoverEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A handover with its two signatures, in hexadecimal."""

    new: wire.Signature
    old: wire.Signature
    text: HandoverText


class DirectoryText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The directory, as written."""

    handovers: Annotated[tuple[HandoverEntry, ...], msgspec.Meta(max_length=MAX_HANDOVERS)]
    issued_at: wire.Instant
    nodes: Annotated[tuple[NodeEntry, ...], msgspec.Meta(max_length=MAX_NODES)]
    valid_until: wire.Instant
    version: wire.Sequence


class IdentityText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a node says of itself, as written."""

    issued_at: wire.Instant
    node: NodeEntry


@dataclass(frozen=True, slots=True)
class Node:
    """A node of the exchange: where it is and which keys speak for it."""

    name: str
    role: NodeRole
    state: Country | None
    url: str
    keys: tuple[PublicKey, ...]

    def signing_key(self, id_: bytes) -> PublicKey | None:
        """Return the signing key of that id, whatever its validity."""
        for key in self.keys:
            if key.use is Use.SIGN and key.id == id_:
                return key
        return None

    def agreement_key(self, now: datetime) -> PublicKey:
        """Return the newest agreement key usable now; else ``expired-key``."""
        usable = [key for key in self.keys if key.use is Use.AGREE and key.usable(now)]
        if not usable:
            raise refused(Refusal.EXPIRED_KEY, key=self.name, at=now)
        return max(usable, key=lambda key: key.valid_from)

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of everything that the node says of itself, in hexadecimal."""
        return sha256_hex(wire.write_json(_entry(self)))


@dataclass(frozen=True, slots=True)
class Directory:
    """A verified directory."""

    version: int
    issued_at: datetime
    valid_until: datetime
    nodes: Mapping[str, Node]
    digest: bytes
    handovers: tuple[HandoverEntry, ...] = ()

    def require_current(self, now: datetime) -> None:
        """Raise ``directory-expired`` when its time has ended."""
        if now >= self.valid_until:
            raise refused(Refusal.DIRECTORY_EXPIRED, until=self.valid_until)

    def node(self, name: str) -> Node:
        """Return the node of that name or raise ``unknown-peer``."""
        found = self.nodes.get(name)
        if found is None:
            raise refused(Refusal.UNKNOWN_PEER, sender=name)
        return found


def _key_entry(key: PublicKey) -> KeyEntry:
    return KeyEntry(
        key.raw.hex(),
        wire.write_instant(key.revoked_at) if key.revoked_at else None,
        key.revoked_for,
        key.use,
        wire.write_instant(key.valid_from),
        wire.write_instant(key.valid_until),
    )


def _key(entry: KeyEntry) -> PublicKey:
    return PublicKey(
        entry.use,
        bytes.fromhex(entry.public),
        wire.read_instant(entry.valid_from, "valid_from"),
        wire.read_instant(entry.valid_until, "valid_until"),
        wire.read_instant(entry.revoked_at, "revoked_at") if entry.revoked_at else None,
        entry.revoked_for,
    )


def _entry(node: Node) -> NodeEntry:
    return NodeEntry(
        tuple(_key_entry(key) for key in node.keys),
        node.name,
        node.role,
        node.state.iso if node.state else None,
        node.url,
    )


def _node(entry: NodeEntry) -> Node:
    if (entry.role == "state") != (entry.state is not None):
        raise refused(Refusal.MALFORMED, field="state")
    try:
        state = Country(entry.state) if entry.state else None
    except InvalidValue:
        raise refused(Refusal.MALFORMED, field="state") from None
    keys = tuple(_key(key) for key in entry.keys)
    if len({key.id for key in keys}) != len(keys):
        raise refused(Refusal.MALFORMED, field="keys")
    return Node(entry.name, entry.role, state, entry.url, keys)


def write_identity(node: Node, key: PrivateKey, now: datetime) -> bytes:
    """Return the signed enrolment of a node."""
    text = IdentityText(wire.write_instant(now), _entry(node))
    return write_signed(IDENTITY, wire.write_json(text), key)


def read_identity(raw: bytes, now: datetime) -> Node:
    """Return the node whose enrolment this is; it is signed by a key that it carries."""
    document = read_signed(raw, IDENTITY, MAX_IDENTITY)
    text = wire.read_json(document.text, IdentityText, "identity")
    node = _node(text.node)
    _require_signer(document, node.keys, now)
    return node


def continues(listed: Node | None, raw: bytes, offered: Node, now: datetime) -> bool:
    """Whether the enrolment ``raw`` of ``offered`` is a change of keys by the listed node itself.

    It was read by :func:`read_identity`, so its signature holds.
    """
    if listed is None:
        return False
    signer = listed.signing_key(read_signed(raw, IDENTITY, MAX_IDENTITY).signer)
    same = replace(offered, keys=listed.keys) == listed
    return same and signer is not None and signer.usable(now)


def merged(listed: Node | None, offered: Node, at: datetime) -> Node:
    """Return the node as the directory lists it from ``at`` on, by the rules told above."""
    if listed is None:
        return replace(offered, keys=in_order(offered.keys))
    before = {key.id: key for key in listed.keys}
    keys = [before[key.id].narrowed(key) if key.id in before else key for key in offered.keys]
    carried = {key.id for key in keys}
    keys += [
        key.revoked(at, RevokedFor.SUPERSEDED) if key.usable(at) else key
        for key in listed.keys
        if key.id not in carried
    ]
    for use in Use:
        newest = max(
            (key for key in keys if key.use is use),
            key=lambda key: (key.valid_from, key.id not in before),
        )
        if newest.id not in before:
            keys = [
                key if key.use is not use or key == newest else key.ending(at + OVERLAP)
                for key in keys
            ]
    keys.sort(key=lambda key: min(key.valid_until, key.revoked_at or key.valid_until))
    return replace(offered, keys=in_order(keys[-MAX_KEYS:]))


_HANDOVER = b"eurazpol exchange 1 handover"


def hand_over(old: PrivateKey, new: PrivateKey, now: datetime) -> HandoverEntry:
    """Return the statement that ``new`` follows ``old``, signed by both."""
    text = HandoverText(wire.write_instant(now), old.public.id.hex(), _key_entry(new.public))
    told = _HANDOVER + wire.write_json(text)
    return HandoverEntry(new.sign(told).hex(), old.sign(told).hex(), text)


def _follow(handovers: Sequence[HandoverEntry], known: dict[bytes, PublicKey]) -> None:
    """Add the keys to which a key that we know was handed over."""
    for entry in handovers:
        old, new = known.get(bytes.fromhex(entry.text.by)), _key(entry.text.key)
        at = wire.read_instant(entry.text.at, "at")
        if old is None or old.revoked_at is not None or not old.usable(at) or new.id in known:
            continue
        told = _HANDOVER + wire.write_json(entry.text)
        if old.verifies(bytes.fromhex(entry.old), told) and new.verifies(
            bytes.fromhex(entry.new), told
        ):
            known[new.id] = new


def write_directory(
    version: int,
    nodes: Sequence[Node],
    key: PrivateKey,
    now: datetime,
    until: datetime,
    handovers: Sequence[HandoverEntry] = (),
) -> bytes:
    """Return the signed directory of ``nodes``, in the order of their names."""
    text = DirectoryText(
        tuple(handovers[-MAX_HANDOVERS:]),
        wire.write_instant(now),
        tuple(_entry(node) for node in sorted(nodes, key=lambda node: node.name)),
        wire.write_instant(until),
        version,
    )
    return write_signed(DIRECTORY, wire.write_json(text), key)


@lru_cache(maxsize=8)
def read_directory(raw: bytes) -> tuple[Signed, Directory]:
    """Take a directory apart (rule 1); the signature is not looked at."""
    document = read_signed(raw, DIRECTORY, MAX_DIRECTORY)
    text = wire.read_json(document.text, DirectoryText, "directory")
    nodes = {entry.name: _node(entry) for entry in text.nodes}
    if len(nodes) != len(text.nodes):
        raise refused(Refusal.MALFORMED, field="nodes")
    directory = Directory(
        text.version,
        wire.read_instant(text.issued_at, "issued_at"),
        wire.read_instant(text.valid_until, "valid_until"),
        MappingProxyType(nodes),
        sha256(raw).digest(),
        text.handovers,
    )
    return document, directory


def trust_directory(
    raw: bytes, pinned: PublicKey, trusted: Directory | None, now: datetime
) -> Directory:
    """Apply rules 1 to 4; return the directory that is trusted from now on."""
    document, new = read_directory(raw)
    keys = {pinned.id: pinned}
    if trusted is not None and SECRETARIAT in trusted.nodes:
        # What the directory says of the pinned key counts more than the pin.
        keys.update((key.id, key) for key in trusted.nodes[SECRETARIAT].keys)
    _follow(new.handovers, keys)
    _require_signer(document, tuple(keys.values()), now)
    new.require_current(now)
    if trusted is None or new.version > trusted.version:
        return new
    if new.version < trusted.version or new.digest != trusted.digest:
        raise refused(Refusal.DIRECTORY_ROLLBACK, version=new.version, trusted=trusted.version)
    return trusted


def _require_signer(document: Signed, keys: Sequence[PublicKey], now: datetime) -> None:
    for key in keys:
        if document.verified_by(key):
            key.require_usable(now)
            return
    raise refused(Refusal.WRONG_SIGNER, key=document.signer.hex())
