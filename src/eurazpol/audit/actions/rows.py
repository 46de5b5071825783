"""Read the rows as they stand, without trusting that a value has its type."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from django.db import transaction

from eurazpol.audit.domain.journal import Record
from eurazpol.audit.domain.merkle import CompactRange
from eurazpol.audit.domain.verification import StoredRow
from eurazpol.audit.store.models import Head

CHUNK = 5000
_TEXT = {str}
_ROWS = (
    "SELECT seq, at, actor, actor_name, action, object_kind, object_id, ground, details, "
    "leaf_hash, root FROM audit_journalentry WHERE seq > %s ORDER BY seq LIMIT %s"
)


def stored_rows(after: int) -> Iterator[StoredRow]:
    """Return the rows with numbers above ``after`` in their order, read in chunks."""
    while True:
        with transaction.get_connection().cursor() as cursor:
            cursor.execute(_ROWS, [after, CHUNK])
            chunk = cursor.fetchall()
        for values in chunk:
            yield _stored(values)
        if len(chunk) < CHUNK:
            return
        after = chunk[-1][0]


def stored_head() -> CompactRange | None:
    """Return the head, or None if there is none that can be read."""
    head = Head.objects.filter(pk=1).first()
    try:
        return CompactRange.from_bytes(head.size, bytes(head.peaks)) if head else None
    except (TypeError, ValueError):
        return None


def _stored(values: tuple[Any, ...]) -> StoredRow:
    at, texts = _instant(values[1]), values[2:9]
    record = None
    if at is not None and set(map(type, texts)) == _TEXT:
        record = Record(values[0], at, *texts)
    return StoredRow(values[0], at, record, _bytes(values[9]), _bytes(values[10]))


def _instant(value: object) -> datetime | None:
    """Read an instant: aware from PostgreSQL, text in UTC from SQLite."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    if not isinstance(value, datetime):
        return None
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _bytes(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else b""
