"""Recover as a sender that came back from an old copy: a peer holds letters that we do not know.

1. The peer refused a letter as ``replayed``: its id is new to the peer, its number is not. The
   letter and those that wait behind it get the numbers after the peer's last; their digests change
   with them, and the evidence of their submission is issued anew.
2. A person is alarmed, and the peer is asked which letters it holds under the lost numbers.
3. What it lists is kept for a person to see. It changes nothing else: a letter cannot be made
   again from its name.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec
from django.db import transaction

from eurazpol.audit.actions.record import record, record_many
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.evidence import submitted_anew
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.actions.views import LostView
from eurazpol.exchange.actions.watch_alarms import raise_alarm
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.alarms import Alarm, AlarmSort
from eurazpol.exchange.domain.bounds import MAX_SEQUENCE
from eurazpol.exchange.domain.letter import Content, Letter, Received, read_header
from eurazpol.exchange.domain.lost import (
    LIST,
    MAX_LISTED,
    QUESTION,
    LostEntry,
    LostList,
    Span,
)
from eurazpol.exchange.store.lost import LostLetter
from eurazpol.exchange.store.models import InboxMessage, Lane, OutboxMessage


@transaction.atomic
def recover(deps: ExchangeDeps, row: OutboxMessage, last: int, now: datetime) -> None:
    """Number ``row`` and what waits behind it after ``last``, alarm a person, ask the peer."""
    first, peer = row.seq, row.lane_id
    # Who is alarmed locks before the journal does; the journal is locked before the lane.
    raise_alarm(deps, Alarm(AlarmSort.LETTERS_LOST, peer, str(row.pk), "", row.kind, now), now)
    waiting = OutboxMessage.objects.filter(
        lane=peer, seq__gte=first, status=OutboxMessage.Status.QUEUED
    )
    rows = list(waiting.order_by("-seq").only("header", "manifest", "kind", "about", "seq"))
    step = last + 1 - first
    if not rows or rows[0].seq + step >= MAX_SEQUENCE:
        return
    entries = [
        EXCHANGE.entry(
            "message-renumbered",
            "message",
            str(one.pk),
            ground=one.about,
            details={"to": peer, "seq": one.seq, "new_seq": one.seq + step},
        )
        for one in reversed(rows)
    ]
    record_many(entries, now)
    for one in rows:  # from the highest down: no number stands twice at any moment
        _renumber(deps, one, peer, one.seq + step, now)
    Lane.objects.filter(pk=peer).update(sent_seq=rows[0].seq)
    question = Content(QUESTION, "", {"first": first, "last": last})
    send(deps, to=peer, content=question, actor=EXCHANGE, now=now)


def _renumber(deps: ExchangeDeps, row: OutboxMessage, peer: str, seq: int, now: datetime) -> None:
    header = msgspec.structs.replace(read_header(bytes(row.header)), seq=seq)
    letter = Letter(wire.write_json(header), bytes(row.manifest), b"")
    row.seq, row.header = seq, letter.header
    OutboxMessage.objects.filter(pk=row.pk).update(
        seq=seq, header=letter.header, digest=letter.digest
    )
    submitted_anew(deps, str(row.pk), letter.digest, peer, now)


def take_question(deps: ExchangeDeps, received: Received, now: datetime) -> None:
    """Tell the sender which letters of its own we hold under the numbers that it names."""
    span = wire.shaped(dict(received.body), Span, "body")
    held = InboxMessage.objects.filter(
        sender=received.sender, seq__gte=span.first, seq__lte=span.last
    )
    named = list(
        held.order_by("seq").values_list("about", "digest", "message_id", "kind", "sent_at", "seq")
    )
    for begin in range(0, len(named), MAX_LISTED):
        letters = tuple(
            LostEntry(about, bytes(digest).hex(), str(id_), kind, wire.write_instant(sent_at), seq)
            for about, digest, id_, kind, sent_at, seq in named[begin : begin + MAX_LISTED]
        )
        body = msgspec.to_builtins(LostList(span.first, span.last, letters))
        send(deps, to=received.sender, content=Content(LIST, "", body), actor=EXCHANGE, now=now)


def take_list(_deps: ExchangeDeps, received: Received, now: datetime) -> None:
    """Keep what the peer lists, but for letters that we still know."""
    told = wire.shaped(dict(received.body), LostList, "body")
    ids = [UUID(entry.id) for entry in told.letters]
    known = set(OutboxMessage.objects.filter(pk__in=ids).values_list("pk", flat=True))
    lost = [entry for entry in told.letters if UUID(entry.id) not in known]
    details = {"peer": received.sender, "first": told.first, "last": told.last, "lost": len(lost)}
    record(EXCHANGE.entry("lost-letters-listed", "message", received.id, details=details), now)
    LostLetter.objects.bulk_create(
        (
            LostLetter(
                peer=received.sender,
                seq=entry.seq,
                message_id=UUID(entry.id),
                kind=entry.kind,
                about=entry.about,
                digest=bytes.fromhex(entry.digest),
                sent_at=wire.read_instant(entry.sent_at, "sent_at"),
                told_at=now,
            )
            for entry in lost
        ),
        ignore_conflicts=True,
    )


def lost_letters(limit: int = 200) -> Sequence[LostView]:
    """Return the letters that peers hold and we do not know, those told last first."""
    return tuple(
        LostView(
            row.peer,
            row.seq,
            str(row.message_id),
            row.kind,
            row.about,
            bytes(row.digest).hex(),
            row.sent_at,
        )
        for row in LostLetter.objects.order_by("-told_at", "peer", "seq")[:limit]
    )
