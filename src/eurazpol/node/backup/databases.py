"""Copies of the node's database while it works: one consistent instant, on either engine.

SQLite: the backup interface of the library. PostgreSQL: ``pg_dump`` and ``pg_restore`` of the
machine, of the server's version or a later one; passwords go through the environment only.
"""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from urllib.parse import unquote, urlsplit

import psycopg

from eurazpol.node.backup.errors import BackupError
from eurazpol.node.config import NodeConfig

SQLITE = "db.sqlite3"
DUMP = "database.dump"


def copy_out(config: NodeConfig, place: Path) -> Path:
    """Write a copy of the database into the folder ``place`` and return its file."""
    if config.database is None:
        found = place / SQLITE
        with (
            closing(sqlite3.connect(f"file:{config.folder / SQLITE}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(found)) as copy,
        ):
            source.backup(copy)
        return found
    found = place / DUMP
    words = ("--format=custom", "--no-owner", "--no-privileges", f"--file={found}")
    _run("pg_dump", words, config.database)
    return found


def copy_in(config: NodeConfig, copied: Path) -> None:
    """Put a copy into the node's database, which must be empty."""
    if config.database is None:
        shutil.move(copied, config.folder / SQLITE)
        return
    require_empty(config.database)
    words = ("--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction")
    _run("pg_restore", (*words, str(copied)), config.database)


def require_empty(url: str) -> None:
    """Raise :class:`BackupError` unless the database of PostgreSQL is there and holds no table."""
    asked = "SELECT count(*) FROM pg_tables WHERE schemaname = ANY (current_schemas(false))"
    try:
        with psycopg.connect(url, connect_timeout=10) as connection:
            row = connection.execute(asked).fetchone()
    except psycopg.Error as error:
        raise BackupError("backup-database-unreachable", why=str(error).strip()) from None
    if row is None or row[0]:
        raise BackupError("backup-database-used")


def _run(program: str, words: tuple[str, ...], url: str) -> None:
    found = shutil.which(program)
    if found is None:
        raise BackupError("backup-program-missing", program=program)
    parts = urlsplit(url)
    bare = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    environment = {**os.environ, "PGUSER": unquote(parts.username or "")}
    if parts.password:
        environment["PGPASSWORD"] = unquote(parts.password)
    done = subprocess.run(  # noqa: S603 - found on the path, words of ours
        [found, f"--dbname={bare}", *words],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        why = done.stderr.strip()[-500:]
        raise BackupError("backup-program-failed", program=program, why=why)
