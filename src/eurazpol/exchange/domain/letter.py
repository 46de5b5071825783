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
    MAX_HEADER,
    MAX_MANIFEST,
    MAX_MESSAGE,
    MAX_PART_NAME,
    MAX_PARTS,
)
from eurazpol.exchange.domain.errors import NotSent, Refusal, Refused, refused
from eurazpol.kernel.canonical import canonical_bytes
from eurazpol.kernel.errors import InvalidValue

_DIGEST_LABEL = b"eurazpol exchange 1 letter"
_MEDIA_TYPE = r"^[a-z]+/[a-z0-9][a-z0-9.+-]{0,80}\Z"


@dataclass(frozen=True, slots=True)
class Part:
    """A file that travels with a letter."""

    name: str
    media_type: str
    data: bytes = field(repr=False)


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
    body: dict[str, Any]
    kind: wire.Kind
    parts: Annotated[tuple[PartEntry, ...], msgspec.Meta(max_length=MAX_PARTS)]


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


def write_manifest(
    kind: str, about: str, body: Mapping[str, Any], parts: Sequence[Part]
) -> tuple[bytes, bytes]:
    """Return the manifest and the parts in bytes; raise :class:`NotSent` for what cannot travel."""
    plain = {
        "about": about,
        "body": dict(body),
        "kind": kind,
        "parts": [
            {
                "media_type": part.media_type,
                "name": unicodedata.normalize("NFC", part.name),
                "sha256": sha256(part.data).hexdigest(),
                "size": len(part.data),
            }
            for part in parts
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
    return written, b"".join(part.data for part in parts)


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
    """Names of parts are file names: shown, stored and told apart as they are."""
    if manifest.about and not wire.plain_text(manifest.about):
        raise refused(Refusal.MALFORMED, field="about")
    names = [entry.name for entry in manifest.parts]
    for name in names:
        if not wire.plain_text(name) or name in {".", ".."} or "/" in name or "\\" in name:
            raise refused(Refusal.MALFORMED, field="parts")
    if len({name.casefold() for name in names}) != len(names):
        raise refused(Refusal.MALFORMED, field="parts")


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
