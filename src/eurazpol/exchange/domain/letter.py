"""A letter from one node to another: what is signed, how it is written into bytes.

A letter has an outside (:class:`Header`) and an inside: a manifest (kind, case, body, list of
parts) and the bytes of the parts. ``digest`` names the content of a letter for ever: it is the
SHA-256 over header and manifest, and the manifest holds the SHA-256 of each part. Signing and
sealing happen at each attempt to deliver, with the keys of that day; the digest stays the same.
"""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from struct import pack
from typing import Annotated, Any

import msgspec

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.bounds import (
    MAX_ATTACHMENT,
    MAX_ATTACHMENTS,
    MAX_CHUNK,
    MAX_CHUNKS,
    MAX_CUSTODY,
    MAX_DERIVED,
    MAX_HEADER,
    MAX_MANIFEST,
    MAX_MESSAGE,
    MAX_PART_NAME,
    MAX_PARTS,
)
from eurazpol.exchange.domain.errors import NotSent, Refusal, Refused, refused
from eurazpol.exchange.domain.handling import Handling
from eurazpol.kernel.canonical import canonical_bytes
from eurazpol.kernel.errors import InvalidValue

PROBE = "probe/1"
"""The kind of letter that asks for nothing but its receipt: it shows that the way works."""

_DIGEST_LABEL = b"eurazpol exchange 1 letter"
_MEDIA_TYPE = r"^[a-z]+/[a-z0-9][a-z0-9.+-]{0,80}\Z"


@dataclass(frozen=True, slots=True)
class Part:
    """A file that travels with a letter."""

    name: str
    media_type: str
    data: bytes = field(repr=False)


class Custody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One step of the chain of custody of an attachment: when, who, what was done."""

    at: wire.Instant
    by: Annotated[str, msgspec.Meta(max_length=200)]
    what: Annotated[str, msgspec.Meta(max_length=500)]


class AttachmentEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An attachment that follows its letter in chunks: what it is and the key that opens it.

    ``chunks`` is the SHA-256 over the SHA-256 (32 bytes each) of all chunks in plain form, ``key``
    the public half of an X25519 key made for this attachment of this letter, from which sender and
    recipient derive the content key (``domain.attachment``); ``origin`` says where the evidence
    comes from.
    """

    chunk_size: Annotated[int, msgspec.Meta(ge=1024, le=MAX_CHUNK)]
    chunks: wire.Sha256
    custody: Annotated[tuple[Custody, ...], msgspec.Meta(max_length=MAX_CUSTODY)]
    id: wire.Uuid
    key: wire.Sha256
    media_type: Annotated[str, msgspec.Meta(pattern=_MEDIA_TYPE)]
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_PART_NAME)]
    origin: Annotated[str, msgspec.Meta(max_length=1000)]
    sha256: wire.Sha256
    size: Annotated[int, msgspec.Meta(ge=1, le=MAX_ATTACHMENT)]


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A message of another node whose content is passed on: who owns it and its id there."""

    id: wire.Uuid
    owner: wire.NodeName


@dataclass(frozen=True, slots=True)
class Content:
    """What a letter says, before it is numbered and addressed.

    ``derived_from`` names the messages of others whose content it passes on: their owners can
    recall it through us.
    """

    kind: str
    about: str
    body: Mapping[str, Any]
    parts: Sequence[Part] = ()
    attachments: Sequence[AttachmentEntry] = ()
    derived_from: Sequence[Source] = ()
    handling: Handling = field(default_factory=Handling)


@dataclass(frozen=True, slots=True)
class Received:
    """A letter as the handler of its kind sees it: opened, verified, not seen before."""

    id: str
    kind: str
    sender: str
    sent_at: datetime
    body: Mapping[str, Any]
    parts: tuple[Part, ...]
    about: str
    digest: str
    attachments: tuple[AttachmentEntry, ...] = ()
    derived_from: tuple[Source, ...] = ()
    handling: Handling = field(default_factory=Handling)


Handler = Callable[[Received, datetime], None]
"""Takes a letter and ``now``; an ``EurazpolError`` refuses the letter with that code."""


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"sender": "from"}):
    """The outside of a letter: readable by whoever carries it, protected against change."""

    sender: wire.NodeName
    to: wire.NodeName
    id: wire.Uuid
    sent_at: wire.Instant
    seq: wire.Sequence


class PartEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One part in the manifest."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_PART_NAME)]
    media_type: Annotated[str, msgspec.Meta(pattern=_MEDIA_TYPE)]
    size: Annotated[int, msgspec.Meta(ge=0, le=MAX_MESSAGE)]
    sha256: wire.Sha256


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The inside of a letter, without the bytes of its parts."""

    about: wire.About
    attachments: Annotated[tuple[AttachmentEntry, ...], msgspec.Meta(max_length=MAX_ATTACHMENTS)]
    body: dict[str, Any]
    derived_from: Annotated[tuple[Source, ...], msgspec.Meta(max_length=MAX_DERIVED)]
    handling: Handling
    kind: wire.Kind
    parts: Annotated[tuple[PartEntry, ...], msgspec.Meta(max_length=MAX_PARTS)]

    @property
    def files(self) -> tuple[PartEntry | AttachmentEntry, ...]:
        """Every file of the letter: those inside it, then those that follow it."""
        found: list[PartEntry | AttachmentEntry] = [*self.parts]
        found += self.attachments
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter in its bytes: header and manifest in canonical JSON, the parts one after another."""

    header: bytes
    manifest: bytes
    parts: bytes = field(repr=False)

    @property
    def digest(self) -> bytes:
        """The 32 bytes that name this content."""
        head = _DIGEST_LABEL + pack(">I", len(self.header)) + self.header
        return sha256(head + self.manifest).digest()

    @property
    def size(self) -> int:
        """Bytes before sealing."""
        return len(self.header) + len(self.manifest) + len(self.parts)


def write_manifest(content: Content) -> tuple[bytes, bytes]:
    """Return the manifest and the parts in bytes; raise :class:`NotSent` for what cannot travel."""
    plain = {
        "about": content.about,
        "attachments": msgspec.to_builtins(content.attachments),
        "body": dict(content.body),
        "derived_from": msgspec.to_builtins(content.derived_from),
        "handling": msgspec.to_builtins(content.handling),
        "kind": content.kind,
        "parts": [
            {
                "media_type": part.media_type,
                "name": unicodedata.normalize("NFC", part.name),
                "sha256": sha256(part.data).hexdigest(),
                "size": len(part.data),
            }
            for part in content.parts
        ],
    }
    try:
        written = canonical_bytes(plain)
        _require_bound(written)
        _require_names(wire.shaped(plain, Manifest, "manifest"))
    except InvalidValue as error:
        raise NotSent(error.code, field="body", **error.args_by_name) from None
    except Refused as error:
        raise NotSent("exchange-not-sendable", field=error.field) from None
    return written, b"".join(part.data for part in content.parts)


def read_manifest(raw: bytes) -> Manifest:
    """Return the manifest, every bound and name checked; else ``too-large`` or ``malformed``."""
    _require_bound(raw)
    manifest = wire.read_json(raw, Manifest, "manifest")
    _require_names(manifest)
    return manifest


def _require_bound(raw: bytes) -> None:
    if len(raw) > MAX_MANIFEST:
        raise refused(Refusal.TOO_LARGE, field="manifest", limit=MAX_MANIFEST)


def _require_names(manifest: Manifest) -> None:
    """Names of files are shown, stored and told apart as they are."""
    if manifest.about and not wire.plain_text(manifest.about):
        raise refused(Refusal.MALFORMED, field="about")
    names = [entry.name for entry in manifest.parts]
    names += [entry.name for entry in manifest.attachments]
    for name in names:
        if not wire.plain_text(name) or name in {".", ".."} or "/" in name or "\\" in name:
            raise refused(Refusal.MALFORMED, field="parts")
    if len({name.casefold() for name in names}) != len(names):
        raise refused(Refusal.MALFORMED, field="parts")
    ids = {entry.id for entry in manifest.attachments}
    if len(ids) != len(manifest.attachments):
        raise refused(Refusal.MALFORMED, field="attachments")
    if any(entry.size > entry.chunk_size * MAX_CHUNKS for entry in manifest.attachments):
        raise refused(Refusal.MALFORMED, field="attachments")


def read_header(raw: bytes) -> Header:
    """Return the header; else ``too-large`` or ``malformed``."""
    if len(raw) > MAX_HEADER:
        raise refused(Refusal.TOO_LARGE, field="header", limit=MAX_HEADER)
    return wire.read_json(raw, Header, "header")


def cut_parts(manifest: Manifest, data: bytes) -> tuple[Part, ...]:
    """Cut the bytes of the parts by the manifest; sizes and hashes must agree exactly."""
    if sum(entry.size for entry in manifest.parts) != len(data):
        raise refused(Refusal.MALFORMED, field="parts")
    parts: list[Part] = []
    at = 0
    for entry in manifest.parts:
        piece = data[at : at + entry.size]
        if sha256(piece).hexdigest() != entry.sha256:
            raise refused(Refusal.ALTERED, field="parts")
        parts.append(Part(entry.name, entry.media_type, piece))
        at += entry.size
    return tuple(parts)
