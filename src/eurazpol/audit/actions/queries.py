"""Typed reads of the journal, newest first. ``before`` is a number: only older records."""

from django.db.models import Count, QuerySet

from eurazpol.audit.actions.verify import verify
from eurazpol.audit.domain.journal import Record
from eurazpol.audit.store.models import Head, JournalEntry

__all__ = ["action_counts", "entries_about", "entries_by", "journal_size", "latest", "verify"]


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
