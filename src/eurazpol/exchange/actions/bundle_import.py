"""Take in volumes of bundles that were brought (``domain.bundle`` has the rules).

1. :func:`bring_volume` proves a volume and puts it on the shelf; a volume that we have already
   changes nothing. What breaks a rule is recorded and refused by name.
2. :func:`take_volumes` takes in what lies on the shelf, each sender's bundles and volumes in the
   order of their numbers, and goes on where it stopped, whatever stopped it. Receipts settle our
   letters; letters are given to ``receive`` in batches, with all its rules.
3. A volume waits while a number before its letters is missing; it stops for good when a letter in
   it cannot be taken in at all (sealed for a key that was destroyed, signed by one that was revoked
   since): its sender still holds the letter and carries or sends it again.
"""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Max

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.bundle_answers import take_answers
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.directory import take_directory
from eurazpol.exchange.actions.receive import receive
from eurazpol.exchange.actions.refusals import keep_refusal
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.batch import BATCH, read_batch, write_batch
from eurazpol.exchange.domain.bounds import MAX_BATCH, MAX_BATCH_LETTERS, MAX_WAITING_VOLUMES
from eurazpol.exchange.domain.bundle import (
    EntryKind,
    Volume,
    claim_of_volume,
    prove,
    read_volume,
    require_addressed,
    same_or_new,
)
from eurazpol.exchange.domain.errors import Claim, NotAllowed, Refusal, Refused
from eurazpol.exchange.domain.reason import Reason, write_args
from eurazpol.exchange.domain.receipt import SEALED, read_receipt
from eurazpol.exchange.ports import CarriedFile, Shelf
from eurazpol.exchange.store import models as store
from eurazpol.exchange.store.bundles import VolumeIn

log = logging.getLogger(__name__)

_FRAME = 4
_SAMPLE = 1024 * 1024
_PASSING = {f"exchange-{why}" for why in (
    Refusal.NO_DIRECTORY, Refusal.DIRECTORY_EXPIRED, Refusal.CLOCK_SKEW, Refusal.SEQUENCE_GAP
)}  # fmt: skip
"""Refusals of a letter that may pass: the volume waits."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Entries of one kind that are taken in together: the places from ``begin`` to ``end``."""

    kind: EntryKind
    begin: int
    end: int


def bring_volume(
    deps: ExchangeDeps, shelf: Shelf, file: CarriedFile, origin: str, actor: Actor, now: datetime
) -> VolumeIn:
    """Prove a volume and put it on the shelf; ``origin`` is the name of the file, for the record.

    Raises ``Forbidden``, :class:`Refused` (recorded) and :class:`NotAllowed` when too many volumes
    wait or the disk has no room.
    """
    require(actor, Act.CARRY_BUNDLES, Target(ObjectKind.EXCHANGE))
    try:
        volume, known = _proven(deps, file, now)
    except Refused as error:
        claimed = error.claimed(Claim(claim_of_volume(file.read)))
        keep_refusal(file.read(0, _SAMPLE), claimed, origin, now)
        raise
    if known is not None:
        return known
    if VolumeIn.objects.filter(status="waiting").count() >= MAX_WAITING_VOLUMES:
        raise NotAllowed("exchange-bundles-full", limit=MAX_WAITING_VOLUMES)
    shelf.keep(_name(volume.head.bundle, volume.head.volume), file)
    return _keep(volume, actor, now)


def _proven(deps: ExchangeDeps, file: CarriedFile, now: datetime) -> tuple[Volume, VolumeIn | None]:
    volume = read_volume(file.read, file.size)
    require_addressed(volume, deps.node)
    _take_directory(deps, volume, file, now)
    prove(volume, file.read, deps.node, current_directory(), now)
    head = volume.head
    known = VolumeIn.objects.filter(bundle=head.bundle, volume=head.volume).first()
    same_or_new(volume, bytes(known.digest) if known else None)
    return volume, known


def _take_directory(deps: ExchangeDeps, volume: Volume, file: CarriedFile, now: datetime) -> None:
    """Trust the directory that is carried, if we may; else the one in force has to do."""
    raw = volume.directory(file.read)
    if raw is None or deps.secretariat is None:
        return
    try:
        take_directory(deps, raw, now)
    except (Refused, NotAllowed):
        return


@transaction.atomic
def _keep(volume: Volume, actor: Actor, now: datetime) -> VolumeIn:
    head = volume.head
    details = {"from": head.sender, "number": head.number, "volume": head.volume}
    record(actor.entry("exchange-volume-brought", "bundle", head.bundle, details=details), now)
    first, last = volume.numbers()
    newest = VolumeIn.objects.filter(peer=head.sender).aggregate(most=Max("number"))["most"] or 0
    if head.number >= newest:
        _carry_again(head.sender, volume)
    return VolumeIn.objects.create(
        bundle=head.bundle,
        volume=head.volume,
        peer=head.sender,
        number=head.number,
        digest=volume.digest,
        made_at=volume.at,
        brought_at=now,
        by=actor.login,
        last_volume=volume.list.last,
        taken=volume.list.taken,
        open_from=volume.list.open_from,
        first=first,
        last=last,
        entries=len(volume.list.entries),
    )


def _carry_again(peer: str, volume: Volume) -> None:
    """Queue again what was settled before the bundle was made and its sender does not have."""
    store.OutboxMessage.objects.filter(
        lane=peer,
        seq__gt=volume.list.taken,
        status__in=["accepted", "refused"],
        settled_at__lt=volume.at,
    ).update(status=store.OutboxMessage.Status.QUEUED)


def _name(bundle: object, volume: int) -> str:
    return f"{bundle}-{volume:04}.ezv"


def take_volumes(deps: ExchangeDeps, shelf: Shelf, now: datetime) -> None:
    """Take in what lies on the shelf as far as it goes."""
    while _take_round(deps, shelf, now):
        # A volume that is done may have brought what another waits for.
        pass


def _take_round(deps: ExchangeDeps, shelf: Shelf, now: datetime) -> bool:
    """Take in each volume once; return whether one was ended and another waits."""
    ended = waits = False
    waiting = VolumeIn.objects.filter(status="waiting")
    for row in waiting.order_by("peer", "number", "volume"):
        try:
            with shelf.open(_name(row.bundle, row.volume)) as file:
                if file is not None:
                    _take(deps, row, file, now)
        except Exception:
            # A fault of our own at one letter must not hold up what other nodes sent.
            log.exception("exchange: the volume %s could not be taken in", row)
            continue
        if row.status == VolumeIn.Status.WAITING:
            waits = True
        else:
            ended = True
            shelf.clear(_name(row.bundle, row.volume))
    return ended and waits


def _take(deps: ExchangeDeps, row: VolumeIn, file: CarriedFile, now: datetime) -> None:
    """Take in a volume from its next entry on; leave in the row how far it went and why."""
    row.refresh_from_db(fields=["next_entry", "status"])
    row.missing = row.problem = None
    try:
        volume = read_volume(file.read, file.size)
        for stretch in _stretches(volume, row.next_entry):
            if not _take_stretch(deps, row, volume, file, stretch, now):
                break
            row.save(update_fields=["next_entry"])
    except Refused as error:
        # Our own copy has changed on the disk.
        _stop(row, Reason.of(error))
    if row.next_entry == row.entries and row.problem is None:
        _done(row, now)
    row.save()


def _stretches(volume: Volume, begin: int) -> Iterator[_Stretch]:
    """Cut the entries from ``begin`` on into stretches, as large as a batch may be."""
    entries = volume.list.entries
    while begin < len(entries):
        kind, end, room = entries[begin].kind, begin + 1, MAX_BATCH - len(BATCH)
        room -= entries[begin].size + _FRAME
        while (
            end < len(entries)
            and entries[end].kind is kind
            and end - begin < MAX_BATCH_LETTERS
            and entries[end].size + _FRAME <= room
        ):
            room -= entries[end].size + _FRAME
            end += 1
        yield _Stretch(kind, begin, end)
        begin = end


def _take_stretch(
    deps: ExchangeDeps,
    row: VolumeIn,
    volume: Volume,
    file: CarriedFile,
    stretch: _Stretch,
    now: datetime,
) -> bool:
    """Take in one stretch; return whether the next may follow."""
    places = range(stretch.begin, stretch.end)
    if stretch.kind is EntryKind.LETTER:
        return _take_letters(deps, row, volume, file, places, now)
    if stretch.kind is EntryKind.ANSWER:
        answers = [volume.entry(file.read, place) for place in places]
        take_answers(deps, row.peer, answers, str(row), now)
    row.next_entry = stretch.end
    return True


def _take_letters(
    deps: ExchangeDeps,
    row: VolumeIn,
    volume: Volume,
    file: CarriedFile,
    places: range,
    now: datetime,
) -> bool:
    """Give letters to ``receive``; a missing number before them is noticed without asking it."""
    peer = store.Peer.objects.filter(pk=row.peer).first()
    expected = (peer.received_seq if peer else 0) + 1
    if volume.list.entries[places[0]].seq > expected:
        row.missing = expected
        return False
    letters = [volume.entry(file.read, place) for place in places]
    body = letters[0] if len(letters) == 1 else write_batch(letters)
    answer = receive(deps, body, now, f"bundle {row}")
    answers: Sequence[bytes] = read_batch(answer) if answer.startswith(BATCH) else (answer,)
    final = sum(one.startswith(SEALED) for one in answers)
    row.next_entry += final
    if final == len(letters):
        return True
    if final < len(answers):
        _hold(row, read_receipt(answers[final])[1].reason, volume.list.entries[places[final]].seq)
    return False


def _hold(row: VolumeIn, reason: Reason | None, seq: int) -> None:
    """Note why a letter was not taken in: the volume waits, or stops for good."""
    if reason is None or reason.code not in _PASSING:
        _stop(row, reason or Reason("exchange-no-answer"))
    elif reason.code == f"exchange-{Refusal.SEQUENCE_GAP}":
        expected = reason.args.get("expected")
        row.missing = expected if isinstance(expected, int) else seq


def _stop(row: VolumeIn, reason: Reason) -> None:
    row.status = VolumeIn.Status.STOPPED
    row.problem = {"code": reason.code, "field": reason.field, "args": write_args(reason.args)}


@transaction.atomic
def _done(row: VolumeIn, now: datetime) -> None:
    details = {"from": row.peer, "number": row.number, "volume": row.volume}
    entry = EXCHANGE.entry("exchange-volume-taken-in", "bundle", str(row.bundle), details=details)
    record(entry, now)
    row.status, row.done_at = VolumeIn.Status.DONE, now
    row.save()
