"""A fictional past, and hands that change it behind the back of the product."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from django.db import connection, transaction

from eurazpol.audit.actions.record import record
from eurazpol.audit.domain.journal import Entry
from eurazpol.audit.store import triggers

BEGIN = datetime(2026, 2, 5, 5, 30, tzinfo=UTC)


def entry(number: int = 1, **changes: object) -> Entry:
    values: dict[str, object] = {
        "actor": f"officer:{number % 3 + 1}",
        "actor_name": "Ахметова Әлия Серікқызы",
        "action": "case-read",
        "object_kind": "case",
        "object_id": f"KZ-2026-{number:05d}",
        "ground": "ҚПК 588-бап",
        "details": {"field": "person.names", "n": number},
    }
    return Entry(**{**values, **changes})  # type: ignore[arg-type]


def at(number: int) -> datetime:
    """The time of record ``number``."""
    return BEGIN + timedelta(minutes=number)


def write(count: int, start: int = 1) -> None:
    with transaction.atomic():
        for number in range(start, start + count):
            record(entry(number), at(number))


@contextmanager
def without_triggers() -> Iterator[None]:
    """What an intruder with the rights of the database owner can do."""
    run(*triggers.removal(connection.vendor))
    yield
    run(*triggers.creation(connection.vendor))


def run(*statements: str) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def tamper(statement: str, *values: object) -> None:
    with without_triggers(), connection.cursor() as cursor:
        cursor.execute(statement, list(values))
