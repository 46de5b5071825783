"""Erase what letters about a case say, at the end of its time: those that came and our own copies.

What stays is the header, the digest, the signature and the receipts: that there was a letter, and
of which content, can still be proven, and its number is never taken twice.
"""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.attachments import erase_attachments
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.recall_outbox import want_erased
from eurazpol.exchange.domain.letter import read_manifest
from eurazpol.exchange.domain.recall_content import emptied
from eurazpol.exchange.store.models import InboxMessage, OutboxMessage


@transaction.atomic
def erase_letters(
    deps: ExchangeDeps, *, ours: str, peer: str, theirs: str, ground: str, now: datetime
) -> int:
    """Erase the letters about our case ``ours`` and the peer's case ``theirs``; return how many.

    Letters of ours are emptied as soon as they are settled (``recall_outbox.erase_settled``).
    """
    got = InboxMessage.objects.filter(sender=peer, about__in=[one for one in (theirs, ours) if one])
    erased = _empty(deps, got, ground, now)
    sent = list(OutboxMessage.objects.filter(about=ours, erased_at=None).values_list("pk"))
    for (letter,) in sent:
        erase_attachments(deps, str(letter), now)
    want_erased((letter for (letter,) in sent), now)
    return erased + len(sent)


@transaction.atomic
def erase_received(
    deps: ExchangeDeps, peer: str, ids: Iterable[str], ground: str, now: datetime
) -> int:
    """Erase letters of a peer that belong to no case, by their ids; return how many."""
    got = InboxMessage.objects.filter(sender=peer, message_id__in=list(ids))
    return _empty(deps, got, ground, now)


def _empty(deps: ExchangeDeps, got: QuerySet[InboxMessage], ground: str, now: datetime) -> int:
    rows = list(got.filter(erased_at=None).order_by("pk"))
    for row in rows:
        left = emptied(read_manifest(bytes(row.manifest)))
        id_ = str(row.message_id)
        entry = EXCHANGE.entry(
            "content-erased", "message", id_, ground=ground, details={"files": len(left.files)}
        )
        record(entry, now)
        InboxMessage.objects.filter(pk=row.pk).update(
            manifest=left.manifest, parts=left.parts, erased_at=now
        )
        erase_attachments(deps, id_, now)
    return len(rows)


def letters_left(ours: str) -> bool:
    """Whether a letter of ours about the case still has its content: it is not settled yet."""
    return OutboxMessage.objects.filter(about=ours, erased_at=None).exists()
