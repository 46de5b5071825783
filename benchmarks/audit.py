"""The journal on SQLite as a node keeps it (WAL, synchronous=FULL): rows a second.

``append_single``: one transaction a row; ``append_batch``: 500 rows a transaction; ``verify``: the
whole walk with every hash of every row and every root.
"""

import json
import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

SINGLE, BATCHES, BATCH = 2_000, 100, 500
NODE = 'state = "KZ"\nname = "bench"\nurl = "http://127.0.0.1:1"\n'


def run() -> dict[str, object]:
    """Measure in a process of its own, on a node made for it."""
    with tempfile.TemporaryDirectory(prefix="eurazpol-bench-") as folder:
        Path(folder, "node.toml").write_text(NODE, encoding="utf-8")
        environment = {
            **os.environ,
            "EURAZPOL_NODE": folder,
            "DJANGO_SETTINGS_MODULE": "eurazpol.node.settings",
        }
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.audit"],
            env=environment,
            check=True,
            stdout=subprocess.PIPE,
        )
        figures: dict[str, object] = json.loads(done.stdout)
        return figures


def _measure() -> dict[str, object]:
    import django  # noqa: PLC0415 - only in the process that has a node

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415
    from django.db import transaction  # noqa: PLC0415

    from eurazpol.audit.actions.record import record, record_many  # noqa: PLC0415
    from eurazpol.audit.actions.verify import verify  # noqa: PLC0415
    from eurazpol.audit.domain.journal import Entry  # noqa: PLC0415

    call_command("migrate", "audit", verbosity=0, skip_checks=True)
    now = datetime(2026, 2, 5, tzinfo=UTC)

    def entry(number: int) -> Entry:
        details = {"fields": ["person.names", "offence.article"], "state": "open"}
        about = f"KZ-2026-{number:06d}"
        name = "Ахметова Әлия Серікқызы"
        return Entry("officer:12", name, "facts-changed", "case", about, about, details)

    start = perf_counter()
    for number in range(SINGLE):
        with transaction.atomic():
            record(entry(number), now)
    single = SINGLE / (perf_counter() - start)
    start = perf_counter()
    for batch in range(BATCHES):
        with transaction.atomic():
            record_many([entry(batch * BATCH + number) for number in range(BATCH)], now)
    many = BATCHES * BATCH / (perf_counter() - start)
    start = perf_counter()
    report = verify()
    whole = report.size / (perf_counter() - start)
    if not report.whole or report.size != SINGLE + BATCHES * BATCH:
        raise SystemExit("the journal that was written does not verify")
    return {
        "rows": report.size,
        "append_single_rows_per_s": round(single),
        "append_batch_rows_per_s": round(many),
        "verify_rows_per_s": round(whole),
    }


if __name__ == "__main__":
    json.dump(_measure(), sys.stdout)
