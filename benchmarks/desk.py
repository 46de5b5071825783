"""The desk over many cases: server time of queue, case page and search, and their queries.

A request is the whole of Django's chain in this process, from the middleware to the written page,
for an officer of the central authority. The peer is Django's own ``ListView`` over the same table,
with its paginator, the same ordering and ``icontains`` for the search, without rights, counts of
tabs or limits. ``--size`` is the number of cases (100,000), ``--rounds`` the requests of each page.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles
from time import perf_counter
from typing import Any

from tests.run import INSTALL_POSTGRES, postgres, postgres_bin

TARGETS_MS = {"queue": 60, "case": 60, "search": 100}
MOST_QUERIES = {"queue": 14, "case": 14}
WARM = 5


def run(size: str = "100000", rounds: str = "200") -> dict[str, object]:
    """Measure on both databases, each in a process of its own."""
    figures: dict[str, object] = {"cases": int(size), "sqlite": _apart("", size, rounds)}
    binaries = postgres_bin()
    if binaries is None:
        figures["postgresql"] = f"not run: {INSTALL_POSTGRES}"
    else:
        with postgres(binaries, fsync=True) as url:
            figures["postgresql"] = _apart(url, size, rounds)
    return figures


def _apart(database: str, size: str, rounds: str) -> dict[str, object]:
    with tempfile.TemporaryDirectory(prefix="eurazpol-bench-") as folder:
        node = 'state = "KZ"\nname = "bench"\nurl = "http://127.0.0.1:1"\n'
        node += f'database = "{database}"\n' if database else ""
        Path(folder, "node.toml").write_text(node, encoding="utf-8")
        Path(folder, "static").mkdir()
        environment = {
            **os.environ,
            "EURAZPOL_NODE": folder,
            "DJANGO_SETTINGS_MODULE": "eurazpol.node.settings",
        }
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.desk", size, rounds],
            env=environment,
            check=True,
            stdout=subprocess.PIPE,
        )
        figures: dict[str, object] = json.loads(done.stdout)
        return figures


def _measure(size: int, rounds: int) -> dict[str, object]:
    import django  # noqa: PLC0415 - only in the process that has a node

    django.setup()
    from django.conf import settings  # noqa: PLC0415
    from django.contrib.auth import get_user_model  # noqa: PLC0415
    from django.core.management import call_command  # noqa: PLC0415
    from django.test import Client  # noqa: PLC0415

    import eurazpol.node.wsgi  # noqa: F401, PLC0415 - begins as a web process does
    from benchmarks import desk_fill as fill  # noqa: PLC0415
    from eurazpol.cooperation.store.models import CaseRow  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415

    call_command("migrate", verbosity=0, skip_checks=True)
    settings.ALLOWED_HOSTS = ["testserver"]
    now = datetime.now(UTC)
    deps = services().cooperation
    assert deps is not None  # noqa: S101 - the node is a state's
    begin = perf_counter()
    staff = fill.people(now)
    fill.Filler(fill.prototypes(deps, staff[0], now), staff, now).fill(size)
    filled = perf_counter() - begin
    _settle()
    client = Client()
    client.force_login(get_user_model().objects.get(login="officer-0"))
    dice = random.Random(7)  # noqa: S311 - the same requests in every run
    numbers = list(CaseRow.objects.values_list("number", flat=True))
    pages = {
        "queue": _queue_paths(dice),
        "case": (f"/cases/{dice.choice(numbers)}" for _ in iter(int, 1)),
        "search": _search_paths(dice, fill, numbers),
    }
    measured = {name: _timed(client.get, paths, rounds) for name, paths in pages.items()}
    peers = _peers(dice, fill, min(40, size // 50))
    for name, (get, paths) in peers.items():
        measured[name]["peer"] = _timed(get, paths, rounds) | {"name": "django ListView"}
        measured[name]["ratio_p95"] = round(
            measured[name]["p95_ms"] / measured[name]["peer"]["p95_ms"], 2
        )
    for name, target in TARGETS_MS.items():
        measured[name]["met"] = measured[name]["p95_ms"] < target and measured[name][
            "queries"
        ] <= MOST_QUERIES.get(name, sys.maxsize)
    return {"fill_s": round(filled, 1), **measured}


def _settle() -> None:
    """Let the database know its data, as its own housekeeping does in service."""
    from django.db import connection  # noqa: PLC0415

    with connection.cursor() as cursor:
        cursor.execute("ANALYZE" if connection.vendor == "sqlite" else "VACUUM ANALYZE")


def _queue_paths(dice: random.Random) -> Iterator[str]:
    tabs = ("my", "team", "unassigned", "awaiting", "all")
    more = ("", "", "&sort=person", "&sort=-last", "&sort=holder", "&kind=mla&peer=UZ",
            "&side=requested&due=week", "&page=7", "&sort=number&page=40")  # fmt: skip
    while True:
        yield f"/work?tab={dice.choice(tabs)}{dice.choice(more)}"


def _search_paths(dice: random.Random, fill: Any, numbers: list[str]) -> Iterator[str]:
    while True:
        texts = (
            f"{dice.choice(fill.FAMILIES)} {dice.choice(fill.GIVEN)}",
            f"{dice.choice(fill.FAMILIES)}{dice.choice(fill.ENDINGS)}",
            dice.choice(numbers)[:-2],
            " ".join(dice.sample(fill.WORDS_OF_TEXT, 3)),
            f"б{dice.randrange(1, len(numbers))}",
        )
        scope = dice.choice(("cases", "people", "documents"))
        yield f"/search?text={dice.choice(texts)}&in={scope}"


def _peers(
    dice: random.Random, fill: Any, pages: int
) -> dict[str, tuple[Callable[[str], Any], Iterator[str]]]:
    """Return Django's own list and detail over the same table, by the same kind of requests."""
    from django.template import engines  # noqa: PLC0415
    from django.test import RequestFactory  # noqa: PLC0415
    from django.views.generic import ListView  # noqa: PLC0415

    from eurazpol.cooperation.store.models import CaseRow  # noqa: PLC0415

    table = engines["django"].from_string(
        "<table>{% for row in object_list %}<tr><th>{{ row.number }}</th><td>{{ row.person }}</td>"
        "<td>{{ row.kind }}</td><td>{{ row.state }}</td><td>{{ row.next_due_at }}</td>"
        "<td>{{ row.holder_name }}</td><td>{{ row.last_at }}</td></tr>{% endfor %}</table>"
        "{{ page_obj.number }} / {{ paginator.num_pages }}"
    )

    class Cases(ListView):  # type: ignore[type-arg]
        model, paginate_by, ordering = CaseRow, 50, ("next_due_at", "pk")

        def get_queryset(self) -> Any:
            text = self.request.GET.get("text", "")
            found = super().get_queryset()
            return found.filter(person__icontains=text) if text else found

        def render_to_response(self, context: Any, **_more: Any) -> Any:
            from django.http import HttpResponse  # noqa: PLC0415

            return HttpResponse(table.render(context, self.request))

    view, factory = Cases.as_view(), RequestFactory()

    def get(path: str) -> Any:
        request = factory.get(path)
        return view(request)

    lists = (f"/?page={dice.randrange(pages) + 1}" for _ in iter(int, 1))
    texts = (f"/?text={dice.choice(fill.FAMILIES)}" for _ in iter(int, 1))
    return {"queue": (get, lists), "search": (get, texts)}


def _timed(get: Callable[[str], Any], paths: Iterator[str], rounds: int) -> dict[str, Any]:
    """Return the server time of so many requests, and the most queries of one of them."""
    from django.db import connection  # noqa: PLC0415

    times: list[float] = []
    most = 0
    for turn in range(WARM + rounds):
        counted = [0]

        def count(execute: Any, *args: Any, seen: list[int] = counted) -> Any:
            seen[0] += 1
            return execute(*args)

        path = next(paths)
        with connection.execute_wrapper(count):
            begin = perf_counter()
            response = get(path)
            spent = perf_counter() - begin
        if response.status_code not in (200, 302):
            raise SystemExit(f"{path}: {response.status_code}")
        if turn >= WARM:
            times.append(spent * 1000)
            most = max(most, counted[0])
    cuts = quantiles(times, n=100)
    return {"p50_ms": round(cuts[49], 1), "p95_ms": round(cuts[94], 1), "queries": most}


if __name__ == "__main__":
    json.dump(_measure(int(sys.argv[1]), int(sys.argv[2])), sys.stdout)
