"""Write what waits for a peer into a bundle that a person carries.

1. The bundle gets its number and stands in the journal before its first byte is written.
2. It carries our directory, so that a node that was cut off knows the keys of today; our receipts
   for letters that the peer has no answer to, as far as its last bundle says; and every letter that
   waits for it, in the order of their numbers, signed and sealed today.
3. Nothing is marked as delivered: only receipts do that. What is carried and also goes by wire
   arrives once.
"""

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from django.db import transaction
from django.db.models import Max, Min, QuerySet

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.directory import directory_bytes
from eurazpol.exchange.actions.keys_receipts import believable
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.bundle import Entry, EntryKind, VolumeHead, VolumeList, write_end
from eurazpol.exchange.domain.directory import Node
from eurazpol.exchange.domain.envelope import seal
from eurazpol.exchange.domain.errors import NotReached, NotSent
from eurazpol.exchange.domain.letter import Letter
from eurazpol.exchange.domain.receipt import seal_receipt
from eurazpol.exchange.ports import OutgoingFile
from eurazpol.exchange.store import models as store
from eurazpol.exchange.store.bundles import BundleOut, VolumeIn

EndOf = Callable[[VolumeHead, tuple[Entry, ...], bool], bytes]
OpenFile = Callable[[VolumeHead, EndOf], OutgoingFile]
"""Begins the files of a bundle; ``EndOf`` signs the list of each volume."""

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Exported:
    """A bundle that was written; ``first`` and ``last`` are the numbers of its letters, or 0."""

    bundle: str
    number: int
    letters: int
    answers: int
    first: int
    last: int
    files: tuple[Path, ...]


def export_bundle(
    deps: ExchangeDeps, to: str, open_file: OpenFile, actor: Actor, now: datetime
) -> Exported:
    """Write a bundle for the node ``to``. Raises ``Forbidden`` and :class:`NotSent`.

    If it cannot be ended (a full disk), what was written of it is removed.
    """
    require(actor, Act.CARRY_BUNDLES, Target(ObjectKind.EXCHANGE))
    peer = _peer(deps, to, now)
    row = _begin(to, actor, now)
    out = open_file(VolumeHead(str(row.pk), row.number, deps.node, to, 1), _end_of(deps, to, now))
    try:
        directory = directory_bytes()
        if directory is not None:
            out.announce(peer.url, directory)
        for raw in _answers(deps, to, _statement(to), now):
            out.carry(EntryKind.ANSWER, _sealed_answer(raw, peer, now))
            row.answers += 1
        for seq, envelope in _letters(deps, peer, _statement(to), now):
            _deliver(out, peer, envelope)
            row.letters += 1
            row.first, row.last = row.first or seq, seq
        files = out.finish()
    except BaseException:
        out.abandon()
        raise
    row.volumes, row.ended_at = len(files), now
    row.save()
    return Exported(str(row.pk), row.number, row.letters, row.answers, row.first, row.last, files)


def _peer(deps: ExchangeDeps, to: str, now: datetime) -> Node:
    directory = current_directory()
    if directory is None or to not in directory.nodes or to == deps.node:
        raise NotSent("exchange-no-such-peer", field="to", peer=to)
    directory.require_current(now)
    return directory.nodes[to]


@transaction.atomic
def _begin(to: str, actor: Actor, now: datetime) -> BundleOut:
    """Give the bundle its number. The journal is locked first, so numbers are given one by one."""
    id_ = UUID(bytes=secrets.token_bytes(16), version=4)
    record(actor.entry("exchange-bundle-written", "bundle", str(id_), details={"to": to}), now)
    last = BundleOut.objects.filter(peer=to).aggregate(last=Max("number"))["last"]
    return BundleOut.objects.create(id=id_, peer=to, number=(last or 0) + 1, at=now, by=actor.login)


def _end_of(deps: ExchangeDeps, to: str, now: datetime) -> EndOf:
    """Return what signs the list of a volume, with the numbers as they are at the beginning."""
    taken = store.Peer.objects.filter(pk=to).values_list("received_seq", flat=True).first() or 0
    lane = store.Lane.objects.filter(pk=to).first()
    waiting = _queued(to).aggregate(first=Min("seq"))["first"]
    open_from = waiting or (lane.sent_seq if lane else 0) + 1
    key = deps.keys.signing(now)

    def end_of(head: VolumeHead, entries: tuple[Entry, ...], last: bool) -> bytes:  # noqa: FBT001
        told = VolumeList(wire.write_instant(now), entries, head, last, open_from, taken)
        return write_end(told, key)

    return end_of


def _statement(peer: str) -> VolumeIn | None:
    """Return what the newest bundle of the peer says of numbers."""
    return VolumeIn.objects.filter(peer=peer).order_by("-number", "-volume").first()


def _answers(deps: ExchangeDeps, to: str, told: VolumeIn | None, now: datetime) -> Iterator[bytes]:
    """Return our receipts for the letters that the peer said were open, in their order."""
    if told is None:
        return
    letters = store.InboxMessage.objects.filter(sender=to, seq__gte=told.open_from).order_by("seq")
    ids = list(letters.values_list("message_id", flat=True).iterator(chunk_size=2000))
    for at in range(0, len(ids), _AT_ONCE):
        some = ids[at : at + _AT_ONCE]
        rows = store.Receipt.objects.filter(direction="given", peer=to, message_id__in=some)
        given = {row.message_id: believable(deps, row, now) for row in rows}
        yield from (given[id_] for id_ in some if id_ in given)


def _sealed_answer(raw: bytes, peer: Node, now: datetime) -> bytes:
    return seal_receipt(raw, peer.agreement_key(now), secrets.token_bytes(32))


def _queued(to: str) -> QuerySet[store.OutboxMessage]:
    return store.OutboxMessage.objects.filter(lane=to, status=store.OutboxMessage.Status.QUEUED)


def _letters(
    deps: ExchangeDeps, peer: Node, told: VolumeIn | None, now: datetime
) -> Iterator[tuple[int, bytes]]:
    """Return the number and the sealed bytes of each letter that waits, one in memory at a time."""
    waiting = _queued(peer.name).filter(seq__gt=told.taken if told else 0).order_by("seq")
    for pk in list(waiting.values_list("pk", flat=True).iterator(chunk_size=2000)):
        row = _queued(peer.name).filter(pk=pk).first()
        if row is None:
            continue  # settled by wire meanwhile
        letter = Letter(bytes(row.header), bytes(row.manifest), bytes(row.parts))
        yield row.seq, seal(letter, deps.keys, peer, now, secrets.token_bytes(32))


def _deliver(out: OutgoingFile, peer: Node, envelope: bytes) -> None:
    try:
        out.deliver(peer.url, envelope)
    except NotReached as error:
        if error.code != "exchange-carried":
            raise
