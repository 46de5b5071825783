"""Take erased content off the disk: the database keeps old bytes in its files until told not to.

SQLite: every index of words is merged, since it keeps what was taken out of it until then; the file
is written anew (``VACUUM``) and its log is emptied into it and cut to nothing.
PostgreSQL: the tables are written anew (``VACUUM FULL``), and a checkpoint lets the server drop the
old files and reuse its log. Backups and replicas are beyond both, see docs/exchange.md.
"""

from django.apps import apps
from django.db import connection

ROOMS = ("exchange", "cooperation", "documents", "sessions")
"""The applications whose tables can hold what a letter said."""
_MAY_CHECKPOINT = """
    SELECT bool_or(pg_has_role(oid, 'member')) FROM pg_roles WHERE rolname = 'pg_checkpoint'
"""
"""A role of PostgreSQL 15 and later; without it the server's own next checkpoint does it."""

_WORD_INDEXES = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"


def scrub_database() -> None:
    """Write anew what the database keeps in its files.

    Takes no transaction. Raises the database's error when another process holds the file for too
    long; the caller tries again.
    """
    if connection.vendor == "sqlite":
        _scrub_sqlite()
    else:
        _scrub_postgresql()


def _scrub_sqlite() -> None:
    with connection.cursor() as cursor:
        cursor.execute(_WORD_INDEXES)
        for (table,) in cursor.fetchall():
            name = connection.ops.quote_name(table)
            cursor.execute(f"INSERT INTO {name} ({name}) VALUES ('optimize')")  # noqa: S608 - quoted
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy = cursor.fetchone()[0]
    if busy:
        raise TimeoutError("the log of the database is still in use")


def _scrub_postgresql() -> None:
    tables = [
        model._meta.db_table  # noqa: SLF001 - Django's public name for it
        for room in ROOMS
        for model in apps.get_app_config(room).get_models()
    ]
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"VACUUM FULL {connection.ops.quote_name(table)}")
        cursor.execute(_MAY_CHECKPOINT)
        if cursor.fetchone()[0]:
            cursor.execute("CHECKPOINT")
