"""Write to the journal, in the transaction of the change that is recorded.

The head row is locked first, so that two writers never take the same number: PostgreSQL locks the
row, SQLite has already locked the file, since every transaction of a node begins IMMEDIATE.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from eurazpol.audit.domain.errors import InvalidEntry, JournalBroken, NotInTransaction
from eurazpol.audit.domain.journal import Entry, Record
from eurazpol.audit.domain.merkle import CompactRange
from eurazpol.audit.store.models import Head, JournalEntry

_INSERT = (
    "INSERT INTO audit_journalentry (seq, at, actor, actor_name, action, object_kind, object_id, "
    "ground, details, leaf_hash, root) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
)


def record(entry: Entry, now: datetime) -> int:
    """Append one entry and return its number.

    Raises :class:`NotInTransaction` outside an atomic block and :class:`InvalidEntry` for details
    that have no canonical form.
    """
    return record_many((entry,), now)[0]


def record_many(entries: Sequence[Entry], now: datetime) -> list[int]:
    """Append entries in their order and return their numbers."""
    if not transaction.get_connection().in_atomic_block:
        raise NotInTransaction("audit-not-in-transaction")
    head = _locked_head()
    tree = CompactRange.from_bytes(head.size, bytes(head.peaks))
    first = tree.size + 1
    rows: list[tuple[Any, ...]] = []
    connection = transaction.get_connection()
    for entry in entries:
        row = Record.of(entry, tree.size + 1, now)
        leaf = row.leaf_hash
        tree = tree.append(leaf)
        at = connection.ops.adapt_datetimefield_value(row.at)
        rows.append(
            (row.seq, at, row.actor, row.actor_name, row.action, row.object_kind, row.object_id,
             row.ground, row.details, leaf, tree.root)
        )  # fmt: skip
    if rows:
        # Without the models: most of the time of a large batch would be theirs.
        with connection.cursor() as cursor:
            cursor.executemany(_INSERT, rows)
        Head.objects.filter(pk=1).update(size=tree.size, peaks=tree.to_bytes())
    return list(range(first, tree.size + 1))


def record_read(entry: Entry, now: datetime) -> int:
    """Record that a person's file was read, in a transaction of its own if there is none.

    Reading without a ground is refused with :class:`InvalidEntry`.
    """
    if not entry.ground.strip():
        raise InvalidEntry("audit-ground-missing", field="ground")
    with transaction.atomic():
        return record(entry, now)


def _locked_head() -> Head:
    """Return the head, locked until the end of the transaction; begin the journal if it is new."""
    head = Head.objects.select_for_update().filter(pk=1).first()
    if head is None:
        if JournalEntry.objects.exists():
            raise JournalBroken("audit-head-missing")
        Head.objects.bulk_create([Head()], ignore_conflicts=True)
        head = Head.objects.select_for_update().get(pk=1)
    return head
