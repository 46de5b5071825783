"""Typed reads of the journal, newest first. ``before`` is a number: only older records."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.db.models import Count, QuerySet

from eurazpol.audit.actions.verify import verify
from eurazpol.audit.domain.journal import Record
from eurazpol.audit.store.models import Head, JournalEntry

__all__ = [
    "action_counts",
    "entries_about",
    "entries_by",
    "journal_size",
    "latest",
    "recorded_file",
    "records_of",
    "verify",
]

FILED = ("document-produced", "document-received", "document-uploaded")
"""Actions with which a document begins; their details have its SHA-256."""


def entries_about(
    object_kind: str, object_id: str, limit: int = 200, before: int | None = None
) -> tuple[Record, ...]:
    """Return what was done to one object."""
    rows = JournalEntry.objects.filter(object_kind=object_kind, object_id=object_id)
    return _newest(rows, limit, before)


def entries_by(actor: str, limit: int = 200, before: int | None = None) -> tuple[Record, ...]:
    """Return what one actor did; ``actor`` is the reference, as ``officer:12``."""
    return _newest(JournalEntry.objects.filter(actor=actor), limit, before)


def latest(
    limit: int = 200, before: int | None = None, action: str | None = None
) -> tuple[Record, ...]:
    """Return the newest records, of one action if given."""
    rows = JournalEntry.objects.all()
    return _newest(rows.filter(action=action) if action else rows, limit, before)


def records_of(
    actions: Iterable[str], begin: datetime | None = None, end: datetime | None = None
) -> Iterator[Record]:
    """Return the records of these actions from ``begin`` on, before ``end``, newest first."""
    rows = JournalEntry.objects.filter(action__in=list(actions)).order_by("-seq")
    if begin is not None:
        rows = rows.filter(at__gte=begin)
    if end is not None:
        rows = rows.filter(at__lt=end)
    for row in rows.iterator(2000):
        yield row.record


def recorded_file(sha256: str) -> Record | None:
    """Return the oldest record of a document with this SHA-256, in hexadecimal."""
    rows = JournalEntry.objects.filter(
        action__in=FILED, details__contains=f'"sha256":"{sha256}"'
    ).order_by("seq")
    row = rows.first()
    return row.record if row else None


def journal_size() -> int:
    """Return the number of records."""
    return Head.objects.filter(pk=1).values_list("size", flat=True).first() or 0


def action_counts() -> dict[str, int]:
    """Return how often each action was recorded."""
    rows = JournalEntry.objects.order_by().values_list("action").annotate(times=Count("seq"))
    return dict(rows)


def _newest(rows: QuerySet[JournalEntry], limit: int, before: int | None) -> tuple[Record, ...]:
    if before is not None:
        rows = rows.filter(seq__lt=before)
    return tuple(row.record for row in rows.order_by("-seq")[:limit])
