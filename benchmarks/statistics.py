"""The yearly report over many events: build, files and pages, against plain DuckDB SQL.

A million fictional events of two years lie in the table of events of a node with the embedded
default. Measured: the build of both years with every file of the report, the largest memory of
that process, and the page of an indicator after the nightly build and live. The peer is the same
report in DuckDB's own SQL over its own file (``GROUPING SETS``), without files, pages, revisions or
suppression; every cell of the two reports is compared. ``--size`` is the number of events.
"""

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

YEAR = 2025
TARGETS = {"report_s": 60, "memory_mb": 1024, "page_built_ms": 300, "page_live_ms": 3000}
_PAGES = 15
_COLUMNS = (
    "key", "version", "what", "day", "room", "about", "request", "side", "way", "state", "offence",
    "outcome", "ground", "stage", "authority", "notice", "topic", "amount", "recorded_at",
    "replaced_at", "reason", "by_name",
)  # fmt: skip


def run(size: str = "1000000", **_more: str) -> dict[str, object]:
    """Measure on the embedded default, in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="eurazpol-bench-") as folder:
        node = 'state = "KZ"\nname = "bench"\nurl = "http://127.0.0.1:1"\n'
        Path(folder, "node.toml").write_text(node, encoding="utf-8")
        Path(folder, "static").mkdir()
        environment = {
            **os.environ,
            "EURAZPOL_NODE": folder,
            "DJANGO_SETTINGS_MODULE": "eurazpol.node.settings",
        }
        figures: dict[str, Any] = {"events": int(size)}
        for step in ("fill", "report", "pages", "peer"):
            done = subprocess.run(
                [sys.executable, "-m", "benchmarks.statistics", step, size, folder],
                env=environment,
                check=True,
                stdout=subprocess.PIPE,
            )
            figures |= json.loads(done.stdout)
        figures["ratio_count"] = round(figures["count_s"] / figures["duckdb_s"], 1)
        figures["ratio_report"] = round(figures["report_s"] / figures["duckdb_s"], 1)
        figures["met"] = {name: figures[name] < most for name, most in TARGETS.items()}
        return figures


def _events(size: int) -> Iterator[tuple[Any, ...]]:
    """Deal events out over both years, the same ones in every run."""
    from eurazpol.cooperation.domain.kinds.table import KINDS  # noqa: PLC0415
    from eurazpol.legal_statistics.domain.events import What  # noqa: PLC0415

    dice = random.Random(20260115)  # noqa: S311 - the same events in every run
    whats, kinds = [what.value for what in What], list(KINDS)
    states = ("RU", "UZ", "KG", "TR", "TJ", "AZ", "GE", "DE", "PL", "CN", "BY", "AM")
    offences = ("property", "fraud", "drugs", "person", "corruption", "cyber", "other", "traffic")
    grounds = ("R_OWN_NATIONAL", "R_DUAL_CRIM", "R_LIMITATION", "R_POLITICAL")
    begin = date(YEAR - 1, 1, 1)
    for number in range(size):
        outcome = dice.choice(("granted", "granted", "refused"))
        yield (
            f"b:{number}", 1, dice.choice(whats), begin + timedelta(days=dice.randrange(730)),
            "bench", f"XX-{number // 6:07d}", dice.choice(kinds),
            dice.choice(("requested", "requesting")), dice.choice(("in", "out")),
            dice.choice(states), dice.choice(offences), outcome,
            dice.choice(grounds) if outcome == "refused" else "",
            dice.choice(("detained", "charged", "tried", "serving")), str(dice.randrange(30)),
            dice.choice(("red", "blue", "green", "yellow")), dice.choice(("a", "b", "")),
            dice.randrange(400), "2025-12-31 21:00:00", None, "", "",
        )  # fmt: skip


def _fill(size: int, _folder: str) -> dict[str, object]:
    from django.core.management import call_command  # noqa: PLC0415
    from django.db import connection, transaction  # noqa: PLC0415

    from eurazpol.legal_statistics.store.models import EventRow  # noqa: PLC0415

    call_command("migrate", verbosity=0, skip_checks=True)
    table = EventRow._meta.db_table  # noqa: SLF001 - Django's public name
    marks = ", ".join(["%s"] * len(_COLUMNS))
    begin = perf_counter()
    with transaction.atomic(), connection.cursor() as cursor:
        names = ", ".join(f'"{name}"' for name in _COLUMNS)
        cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", _events(size))  # noqa: S608
        cursor.execute("ANALYZE")
    return {"fill_s": round(perf_counter() - begin, 1)}


def _report(_size: int, _folder: str) -> dict[str, object]:
    from datetime import UTC, datetime  # noqa: PLC0415
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    from eurazpol.access.domain.actor import Actor  # noqa: PLC0415
    from eurazpol.kernel.country import Country  # noqa: PLC0415
    from eurazpol.legal_statistics.actions.build import build  # noqa: PLC0415
    from eurazpol.legal_statistics.actions.write_report import writers, year_report  # noqa: PLC0415

    actor, now = Actor.system("bench"), datetime.now(UTC)
    begin = perf_counter()
    for year in (YEAR - 1, YEAR):
        build(year, actor, now)
    counted = perf_counter() - begin
    made = writers(year_report(Country("KZ"), YEAR, actor), ZoneInfo("Asia/Almaty"))
    sizes = {ending: len(write().content) for ending, write in made.items()}
    whole = perf_counter() - begin
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "count_s": round(counted, 2),
        "report_s": round(whole, 2),
        "memory_mb": round(memory),
        "file_bytes": sizes,
    }


def _pages(_size: int, _folder: str) -> dict[str, object]:
    from django.conf import settings  # noqa: PLC0415
    from django.contrib.auth import get_user_model  # noqa: PLC0415
    from django.test import Client  # noqa: PLC0415

    from eurazpol.access.actions.officers import (  # noqa: PLC0415
        NewOfficer,
        create_authority,
        create_officer,
    )
    from eurazpol.access.domain.actor import Actor, AuthorityKind, Role  # noqa: PLC0415
    from eurazpol.kernel.texts import Texts  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415

    settings.ALLOWED_HOSTS = ["testserver"]
    setup, now = Actor.system("bench"), services().clock()
    name = Texts("Комитет", "Комитет", "Committee")
    create_authority("ls", AuthorityKind.STATISTICS, name, actor=setup, now=now)
    new = NewOfficer("analyst", "Үлгі", "Тест", "ls", [Role.STATISTICIAN], "kk")
    create_officer(new, "жеті-қабат көк аспан", actor=setup, now=now)
    client = Client()
    client.force_login(get_user_model().objects.get(login="analyst"))
    client.get("/stats")

    def timed(more: str) -> list[float]:
        times = []
        for indicator in ("requests_decided", "requests_open", "days_to_decision"):
            for _ in range(_PAGES // 3):
                begin = perf_counter()
                response = client.get(f"/stats/indicators/{indicator}?year={YEAR}{more}")
                times.append((perf_counter() - begin) * 1000)
                if response.status_code != 200:
                    raise SystemExit(f"{indicator}: {response.status_code}")
        return times

    return {
        "page_built_ms": round(max(timed("")), 1),
        "page_live_ms": round(max(timed("&live=1")), 1),
    }


def _peer(size: int, folder: str) -> dict[str, object]:
    """Count the same in DuckDB's SQL over its own file, and compare every cell."""
    import duckdb  # noqa: PLC0415

    from eurazpol.legal_statistics.domain.table import INDICATORS  # noqa: PLC0415
    from eurazpol.legal_statistics.store.models import FigureRow  # noqa: PLC0415

    path = str(Path(folder, "peer.duckdb"))
    with duckdb.connect(path) as database:
        _load(database, size, Path(folder, "events.csv"))
    with duckdb.connect(path) as database:
        begin = perf_counter()
        found = {
            (indicator.id, year): _cells(database, indicator, year)
            for year in (YEAR - 1, YEAR)
            for indicator in INDICATORS.values()
        }
        spent = perf_counter() - begin
    ours: dict[tuple[str, int], dict[tuple[str, str], float]] = {}
    for row in FigureRow.objects.all():
        ours.setdefault((row.indicator, row.year), {})[row.dim, row.code] = row.value
    differ = [
        (name, key)
        for name, cells in found.items()
        for key in {*cells, *ours.get(name, {})}
        if abs(cells.get(key, 0) - ours.get(name, {}).get(key, 0)) > 1e-6
    ]
    if differ:
        raise SystemExit(f"{len(differ)} cells differ: {differ[:5]}")
    return {
        "duckdb": duckdb.__version__,
        "duckdb_s": round(spent, 2),
        "cells_compared": sum(map(len, ours.values())),
        "cells_that_differ": 0,
    }


def _load(database: Any, size: int, path: Path) -> None:
    import csv  # noqa: PLC0415

    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((_COLUMNS, *_events(size)))
    types = dict.fromkeys(_COLUMNS, "VARCHAR") | {"day": "DATE", "amount": "BIGINT"}
    columns = ", ".join(f"'{name}': '{kind}'" for name, kind in types.items())
    database.execute(
        f"CREATE TABLE events AS SELECT * FROM read_csv('{path}', header=true, "  # noqa: S608
        f"nullstr='\\N', columns={{{columns}}})"
    )


def _cells(database: Any, indicator: Any, year: int) -> dict[tuple[str, str], float]:
    from eurazpol.legal_statistics.domain.indicators import Measure  # noqa: PLC0415

    if indicator.measure is Measure.LARGEST:
        query = (
            f"SELECT max(n) FROM (SELECT count(*) n FROM events WHERE {_where(indicator, year)} "  # noqa: S608
            "AND topic <> '' GROUP BY topic)"
        )
        return {("", ""): database.execute(query).fetchone()[0] or 0}
    value = {
        Measure.AMOUNT: f"coalesce(sum(amount), 0) / {indicator.per}",
        Measure.MEDIAN: "median(amount)",
    }.get(indicator.measure, "count(*)")
    cells = _grouped(database, indicator, value, _where(indicator, year))
    if indicator.less is not None:
        ended = _grouped(database, indicator, value, _where(indicator, year, less=True))
        cells = {key: cells.get(key, 0) - ended.get(key, 0) for key in {*cells, *ended}}
    return {key: one for key, one in cells.items() if one is not None}


def _where(indicator: Any, year: int, *, less: bool = False) -> str:
    where = indicator.less if less else indicator.where
    first, last = indicator.span(year)
    parts = ["what IN ('" + "', '".join(where.what) + "')", f"day <= DATE '{last}'"]
    parts += [f"day >= DATE '{first}'"] if first else []
    parts += [f"{dim} IN ('" + "', '".join(codes) + "')" for dim, codes in where.codes.items()]
    return " AND ".join(parts)


def _grouped(database: Any, indicator: Any, value: str, where: str) -> dict[tuple[str, str], float]:
    names = [dim.value for dim in indicator.by]
    if not names:
        query = f"SELECT {value} FROM events WHERE {where}"  # noqa: S608
        return {("", ""): database.execute(query).fetchone()[0]}
    sets = ", ".join(["()", *(f"({name})" for name in names)])
    marks = ", ".join(f"grouping({name})" for name in names)
    query = (
        f"SELECT {', '.join(names)}, {marks}, {value} FROM events WHERE {where} "  # noqa: S608
        f"GROUP BY GROUPING SETS ({sets})"
    )
    found: dict[tuple[str, str], float] = {}
    for row in database.execute(query).fetchall():
        codes, grouped, cell = row[: len(names)], row[len(names) : -1], row[-1]
        key = ("", "")
        for name, code, out in zip(names, codes, grouped, strict=True):
            if not out:
                key = (name, code)
        found[key] = float(cell) if cell is not None else None  # type: ignore[assignment]
    return found


STEPS = {"fill": _fill, "report": _report, "pages": _pages, "peer": _peer}

if __name__ == "__main__":
    import django

    django.setup()
    json.dump(STEPS[sys.argv[1]](int(sys.argv[2]), sys.argv[3]), sys.stdout)
