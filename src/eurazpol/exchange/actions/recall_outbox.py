"""Erase the content of letters that this node sent: its own copies.

A letter that is still on its way is erased when its recipient has settled it: its number must
arrive, and the order that follows it in the same lane erases it there. Should the recipient lose
its database and ask for an erased letter again, it gets the number with nothing in it.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.domain.letter import Source, read_header, read_manifest
from eurazpol.exchange.domain.recall import Action, read_order
from eurazpol.exchange.domain.recall_content import Left, emptied, left_of
from eurazpol.exchange.store.models import InboxMessage, OutboxMessage
from eurazpol.exchange.store.recall import Derivation, OutboxErasure, Recall


def want_erased(letters: Iterable[Any], now: datetime) -> None:
    """Ask that letters of ours lose what the orders about them name; without one, everything."""
    rows = [OutboxErasure(letter_id=letter, wanted_at=now) for letter in letters]
    OutboxErasure.objects.bulk_create(rows, ignore_conflicts=True)


def want_erased_about(about: str, kinds: Iterable[str], since: datetime, now: datetime) -> None:
    """Ask that our letters of those kinds about a case, made since then, lose their content."""
    rows = OutboxMessage.objects.filter(about=about, kind__in=list(kinds), created_at__gte=since)
    want_erased(rows.values_list("pk", flat=True), now)


@transaction.atomic
def erase_settled(deps: ExchangeDeps, now: datetime) -> int:
    """Erase what was asked for and is settled; return how many letters."""
    wanted = OutboxErasure.objects.exclude(letter__status="queued").select_related("letter")
    ours = [one for one in wanted if read_header(bytes(one.letter.header)).sender == deps.node]
    for one in ours:
        row = one.letter
        left = _left(row)
        record(EXCHANGE.entry("content-erased", "message", str(row.pk), ground=row.about), now)
        OutboxMessage.objects.filter(pk=row.pk).update(
            manifest=left.manifest, parts=left.parts, erased_at=now
        )
        one.delete()
    return len(ours)


def _left(row: OutboxMessage) -> Left:
    given = Recall.objects.filter(side=Recall.Side.GIVEN, message_id=row.pk)
    orders = [read_order(bytes(one.raw)) for one in given.order_by("pk")]
    left = Left(bytes(row.manifest), bytes(row.parts), ())
    if not orders or any(order.action is Action.RECALL for order in orders):
        return emptied(read_manifest(left.manifest))
    for order in orders:
        left = left_of(order, left.manifest, left.parts)
    return left


def note_sources(letter: UUID, sources: Iterable[Source]) -> None:
    """Remember whose content a letter of ours passes on: its owner can take it back through us."""
    Derivation.objects.bulk_create(
        Derivation(owner=one.owner, source_id=one.id, letter_id=letter) for one in sources
    )


def kept_body(sender: str, message_id: str) -> Mapping[str, Any] | None:
    """Return the body of a letter that we hold, as far as it is not erased."""
    row = InboxMessage.objects.filter(sender=sender, message_id=message_id).first()
    return read_manifest(bytes(row.manifest)).body if row else None
