"""Volumes of carried bundles, whole and wrong, and what proves one at the node RU. No database."""

from collections.abc import Sequence
from datetime import datetime

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.bundle import (
    Entry,
    EntryKind,
    Reader,
    Volume,
    VolumeHead,
    VolumeList,
    entry_of,
    prove,
    read_volume,
    require_addressed,
    same_or_new,
    write_end,
    write_head,
)
from eurazpol.exchange.domain.directory import Directory
from eurazpol.exchange.domain.keys import NodeKeys
from tests.exchange.letters import KZ, NOW, directory, directory_raw, letter, sealed

BUNDLE = "0b7e1a34-6b1c-4f5e-9a36-0d3c5b7a9e10"
HEAD = VolumeHead(BUNDLE, 3, "kz", "ru", 1)
LETTERS = [sealed(letter(seq=seq)) for seq in (4, 5, 7)]
ANSWER = b"EZPS\x01" + bytes(200)


def listed(entries: Sequence[Entry], head: VolumeHead = HEAD, **told: object) -> VolumeList:
    said = {"at": wire.write_instant(NOW), "last": True, "open_from": 4, "taken": 2}
    return VolumeList(entries=tuple(entries), head=head, **{**said, **told})  # type: ignore[arg-type]


def volume(
    pieces: Sequence[tuple[EntryKind, bytes]] | None = None,
    head: VolumeHead = HEAD,
    own: NodeKeys = KZ,
    told: VolumeList | None = None,
) -> bytes:
    if pieces is None:
        pieces = [(EntryKind.DIRECTORY, directory_raw()), (EntryKind.ANSWER, ANSWER)]
        pieces += [(EntryKind.LETTER, raw) for raw in LETTERS]
    told = told or listed([entry_of(kind, raw) for kind, raw in pieces], head)
    body = b"".join(raw for _, raw in pieces)
    return write_head(head) + body + write_end(told, own.signing(NOW))


def reader(raw: bytes) -> Reader:
    return lambda at, size: raw[max(at, 0) : max(at, 0) + size]


def read(raw: bytes) -> Volume:
    return read_volume(reader(raw), len(raw))


def taken(
    raw: bytes,
    at: datetime = NOW,
    known: bytes | None = None,
    listed_now: Directory | None = None,
) -> Volume:
    found = read(raw)
    require_addressed(found, "ru")
    prove(found, reader(raw), "ru", listed_now or directory(), at)
    same_or_new(found, known)
    return found
