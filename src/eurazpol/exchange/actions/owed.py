"""What stands open between this node and each peer in the exchange itself.

1. A letter of ours without a receipt: the peer owes the receipt since the letter was made.
2. An attachment that is not whole: who sends it owes the rest.
3. A recall: the holder owes the receipt of erasure.

Letters are counted by peer and kind, so that a long queue is one row. Four queries, whatever the
number of rows.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Min

from eurazpol.exchange.domain.attachment import TransferState
from eurazpol.exchange.domain.terms import ExchangeTerms
from eurazpol.exchange.store.attachments import IncomingAttachment, OutgoingAttachment
from eurazpol.exchange.store.models import OutboxMessage
from eurazpol.exchange.store.recall import Recall

_MOVING = [state.value for state in TransferState if not state.final]
_OPEN_RECALLS = [Recall.Status.ASKED, Recall.Status.SCRUBBING, Recall.Status.PENDING]


@dataclass(frozen=True, slots=True)
class Debt:
    """Something open: ``theirs`` if the peer owes it. ``sort`` is receipt, attachment or recall.

    ``kind`` is the kind of the message, ``count`` how many there are of it, ``since`` when the
    first began.
    """

    peer: str
    theirs: bool
    sort: str
    about: str
    kind: str
    count: int
    since: datetime
    due_at: datetime


def debts(terms: ExchangeTerms) -> tuple[Debt, ...]:
    """Return what is open with every peer."""
    return (*_letters(terms), *_attachments(terms), *_recalls(terms))


def _letters(terms: ExchangeTerms) -> Iterator[Debt]:
    queued = OutboxMessage.objects.filter(status=OutboxMessage.Status.QUEUED)
    found = queued.values("lane_id", "kind").annotate(count=Count("pk"), first=Min("created_at"))
    for row in found.order_by("lane_id", "kind"):
        yield Debt(
            peer=row["lane_id"],
            theirs=True,
            sort="receipt",
            about="",
            kind=row["kind"],
            count=row["count"],
            since=row["first"],
            due_at=row["first"] + terms.warn_after,
        )


def _attachments(terms: ExchangeTerms) -> Iterator[Debt]:
    arriving = IncomingAttachment.objects.filter(state__in=_MOVING)
    leaving = OutgoingAttachment.objects.filter(state__in=_MOVING).exclude(peer="")
    for theirs, rows in (
        (True, arriving.values_list("sender", "about", "created_at")),
        (False, leaving.values_list("peer", "about", "created_at")),
    ):
        for peer, about, since in rows:
            yield Debt(
                peer=peer,
                theirs=theirs,
                sort="attachment",
                about=about,
                kind="",
                count=1,
                since=since,
                due_at=since + terms.attachment_expires_after,
            )


def _recalls(terms: ExchangeTerms) -> Iterator[Debt]:
    given = Recall.objects.filter(side=Recall.Side.GIVEN, confirmed_at=None)
    got = Recall.objects.filter(side=Recall.Side.GOT, status__in=_OPEN_RECALLS)
    for row in (*given, *got):
        theirs = row.side == Recall.Side.GIVEN
        patience = terms.recall_alarm_after if theirs else terms.recall_decide_within
        yield Debt(
            peer=row.holder if theirs else row.owner,
            theirs=theirs,
            sort="recall",
            about=row.about,
            kind=row.kind,
            count=1,
            since=row.ordered_at,
            due_at=(None if theirs else row.due_at) or row.ordered_at + patience,
        )
