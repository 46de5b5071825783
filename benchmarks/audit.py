"""The journal on SQLite (WAL, synchronous=FULL) and PostgreSQL (fsync on), as a node keeps it.

``append_single``: one transaction a row; ``append_batch``: 500 rows a transaction; ``verify``: the
whole walk with every hash of every row and every root. Beside them, in the same run and on the same
database: ``plain_insert``, the same rows by ``executemany`` without any hash, index or trigger, and
``hash_chain``, one SHA-256 over the row and the hash before it in plain Python, in memory.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from tests.run import postgres, postgres_bin

if TYPE_CHECKING:
    from eurazpol.audit.domain.journal import Entry

ROWS = 1_000_000
"""Rows of the journal that is verified; ``--rows`` of the command changes it."""
SINGLE, BATCH, PLAIN = 1_000, 500, 100_000
NODE = 'state = "KZ"\nname = "bench"\nurl = "http://127.0.0.1:1"\n'
NOW = datetime(2026, 2, 5, tzinfo=UTC)
_PLAIN_ROW = "INSERT INTO plain VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)"


def run(rows: int | str = ROWS) -> dict[str, object]:
    """Measure on each database, in a process of its own, on a node made for it."""
    found: dict[str, object] = {"sqlite": _in_process("", int(rows))}
    server = postgres_bin()
    if server is not None:
        with postgres(server, fsync=True) as url:
            found["postgresql"] = _in_process(f'database = "{url}"\n', int(rows))
    return found


def _in_process(database: str, rows: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory(prefix="eurazpol-bench-") as folder:
        Path(folder, "node.toml").write_text(NODE + database, encoding="utf-8")
        environment = {
            **os.environ,
            "EURAZPOL_NODE": folder,
            "DJANGO_SETTINGS_MODULE": "eurazpol.node.settings",
        }
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.audit", str(rows)],
            env=environment, check=True, stdout=subprocess.PIPE,
        )  # fmt: skip
        figures: dict[str, object] = json.loads(done.stdout)
        return figures


def _entry(number: int) -> "Entry":
    from eurazpol.audit.domain.journal import Entry  # noqa: PLC0415 - in the process with a node

    details = {"fields": ["person.names", "offence.article"], "state": "open"}
    about = f"KZ-2026-{number:06d}"
    return Entry(
        "officer:12", "Ахметова Әлия Серікқызы", "facts-changed", "case", about, about, details
    )


def _seconds(do: Callable[[], object]) -> float:
    start = perf_counter()
    do()
    return perf_counter() - start


def _append(count: int, batch: int) -> None:
    from django.db import transaction  # noqa: PLC0415

    from eurazpol.audit.actions.record import record_many  # noqa: PLC0415

    for first in range(0, count, batch):
        size = min(batch, count - first)
        with transaction.atomic():
            record_many([_entry(first + number) for number in range(size)], NOW)


def _leaves(count: int) -> Iterator[bytes]:
    from eurazpol.audit.domain.journal import Record  # noqa: PLC0415

    return (Record.of(_entry(number), number + 1, NOW).leaf for number in range(count))


def _plain_insert(count: int) -> None:
    """The same columns into a bare table, in transactions of the same size."""
    from django.db import connection, transaction  # noqa: PLC0415

    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE plain (seq bigint, at text, actor text, actor_name text, action text, "
            "object_kind text, object_id text, ground text, details text)"
        )
    for first in range(0, count, BATCH):
        rows = [
            (first + number, NOW.isoformat(), one.actor, one.actor_name, one.action,
             one.object_kind, one.object_id, one.ground, json.dumps(dict(one.details)))
            for number, one in ((n, _entry(first + n)) for n in range(min(BATCH, count - first)))
        ]  # fmt: skip
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.executemany(_PLAIN_ROW, rows)


def _hash_chain(count: int) -> None:
    last = b""
    for leaf in _leaves(count):
        last = sha256(last + leaf).digest()


def _measure(rows: int) -> dict[str, object]:
    import django  # noqa: PLC0415 - only in the process that has a node

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415

    from eurazpol.audit.actions.verify import verify  # noqa: PLC0415

    call_command("migrate", "audit", verbosity=0, skip_checks=True)
    count = min(PLAIN, rows)
    plain = count / _seconds(lambda: _plain_insert(count))
    chain = count / _seconds(lambda: _hash_chain(count))
    single = SINGLE / _seconds(lambda: _append(SINGLE, 1))
    many = (rows - SINGLE) / _seconds(lambda: _append(rows - SINGLE, BATCH))
    start = perf_counter()
    report = verify()
    seconds = perf_counter() - start
    if not report.whole or report.size != rows:
        raise SystemExit("the journal that was written does not verify")
    return {
        "rows": rows,
        "append_single_rows_per_s": round(single),
        "append_batch_rows_per_s": round(many),
        "plain_insert_rows_per_s": round(plain),
        "append_to_plain_insert": round(many / plain, 2),
        "verify_s": round(seconds, 1),
        "verify_rows_per_s": round(rows / seconds),
        "hash_chain_rows_per_s": round(chain),
        "verify_to_hash_chain": round(rows / seconds / chain, 2),
    }


if __name__ == "__main__":
    json.dump(_measure(int(sys.argv[1])), sys.stdout)
