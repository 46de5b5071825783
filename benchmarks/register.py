"""The register of persons: search, start, memory, recall and bulk, beside a peer in the same run.

``python -m benchmarks register --size 1000000``. Persons are fictional (:mod:`benchmarks.people`);
each query is one of them as another desk writes the name, with the birth date. Times are given
twice: as the clock on the wall has them, and of the processor, which other work on the machine
changes less. One process, one core, but for the bulk: two.

The peer is what the field uses: candidates from tantivy (three-letter pieces of names), the best 50
scored by nomenklatura's logic-v2. ``EURAZPOL_PEER_NOMENKLATURA`` names the Python that has both.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from benchmarks.people import Fictional, people, spelt

HOW = (
    "python3 -m venv P; P/bin/pip install nomenklatura tantivy; "
    "set EURAZPOL_PEER_NOMENKLATURA=P/bin/python"
)
PEER = Path(__file__).with_name("register_peer.py")
QUERIES, BULK = 2_000, 2_000
BUDGET = {
    "p95_ms": 10, "queries_per_s": 150, "recall_at_1": 0.99, "peak_mb": 400, "first_answer_s": 2,
    "bulk_persons_per_s_on_2": 1000,
}  # fmt: skip


def run(size: str = "1000000", peer: str = "") -> dict[str, Any]:
    """Build a register and measure it in fresh processes; ``peer``: its persons, if not as many."""
    count = int(size)
    with tempfile.TemporaryDirectory(prefix="eurazpol-bench-") as scratch:
        folder = Path(scratch)
        built = _part("build", folder, count)
        begun = perf_counter()
        searched = _part("search", folder, count, begun)
        bulk = _bulk(folder, count)
        ours = {"persons": count, "build": built, **searched, **bulk, "budget": BUDGET}
        return {**ours, "peer": _against(ours, folder, int(peer or count))}


def queries(count: int, most: int) -> Iterator[tuple[Fictional, str]]:
    """Return persons spread over the whole register, and how each is asked for."""
    chance = random.Random(7)  # noqa: S311 - the same at each run
    every = max(1, count // most)
    for person in people(count):
        if person.number % every == 0:
            yield person, spelt(person, chance)


def measured(
    asked: list[tuple[Fictional, str]], search: Callable[[Fictional, str], str | None]
) -> dict[str, Any]:
    """Ask one after the other; times in milliseconds, recall as a share."""
    wall, cpu, found = [], [], 0
    for person, name in asked:
        clock, processor = perf_counter(), process_time()
        first = search(person, name)
        cpu.append((process_time() - processor) * 1000)
        wall.append((perf_counter() - clock) * 1000)
        found += first == str(person.number)
    return {
        "queries": len(asked),
        "recall_at_1": round(found / len(asked), 4),
        **_times("wall", wall),
        **_times("cpu", cpu),
    }


def _times(name: str, values: list[float]) -> dict[str, float]:
    ordered = sorted(values)
    return {
        f"{name}_p50_ms": round(ordered[len(ordered) // 2], 2),
        f"{name}_p95_ms": round(ordered[int(len(ordered) * 0.95)], 2),
        f"{name}_queries_per_s": round(1000 * len(values) / sum(values), 1),
    }


def peak_mb() -> float:
    """Return the most memory that this process has had, in megabytes."""
    status = Path("/proc/self/status").read_text("ascii")
    line = next(row for row in status.splitlines() if row.startswith("VmHWM"))
    return round(int(line.split()[1]) / 1000, 1)


def _part(name: str, folder: Path, count: int, begun: float = 0.0) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.register", name, str(folder), str(count)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None  # noqa: S101 - for the checker of types
        first = process.stdout.readline()
        started = perf_counter() - begun
        rest = process.stdout.read()
    found: dict[str, Any] = json.loads(rest or first)
    if rest:
        found |= {"first_answer_wall_s": round(started, 2), **json.loads(first)}
    return found


def _bulk(folder: Path, count: int) -> dict[str, Any]:
    """Screen with two processes at once: persons a second, by the slower of the two."""
    command = [sys.executable, "-m", "benchmarks.register", "bulk", str(folder), str(count)]
    both = [subprocess.Popen([*command, half], stdout=subprocess.PIPE, text=True) for half in "01"]
    told = [json.loads(process.communicate()[0]) for process in both]
    return {
        f"bulk_{kind}_persons_per_s_on_2": round(
            sum(one["persons"] for one in told) / max(one[kind] for one in told)
        )
        for kind in ("wall", "cpu")
    }


def _against(ours: dict[str, Any], folder: Path, count: int) -> dict[str, Any]:
    python = os.environ.get("EURAZPOL_PEER_NOMENKLATURA")
    if not python:
        return {"peer": "nomenklatura logic-v2 over tantivy", "not_run": HOW}
    place = folder / "peer"
    place.mkdir()
    where = {**os.environ, "PYTHONPATH": str(PEER.parent.parent)}
    words = [python, "-m", "benchmarks.register_peer"]
    subprocess.run([*words, "build", str(place), str(count)], check=True, env=where)
    begun = perf_counter()
    with subprocess.Popen(
        [*words, "search", str(place), str(count)], stdout=subprocess.PIPE, text=True, env=where
    ) as process:
        assert process.stdout is not None  # noqa: S101 - likewise
        first = process.stdout.readline()
        started = perf_counter() - begun
        peer: dict[str, Any] = json.loads(process.stdout.read())
    peer |= {"first_answer_wall_s": round(started, 2), **json.loads(first)}
    ratio = {
        f"{name}_peer_to_ours": round(peer[name] / ours[name], 1)
        for name in ("cpu_p95_ms", "wall_p95_ms", "first_answer_cpu_s", "peak_mb")
    }
    return {"peer": "nomenklatura logic-v2 over tantivy", "persons": count, **peer, **ratio}


def _build(folder: Path, count: int) -> None:
    from eurazpol.matching.adapters.embedded.register import EmbeddedRegister  # noqa: PLC0415

    clock = perf_counter()
    EmbeddedRegister(folder / "register").rebuild(_record(one, one.full) for one in people(count))
    size = sum(file.stat().st_size for file in (folder / "register").iterdir())
    print(json.dumps({
        "cpu_s": round(process_time(), 1), "wall_s": round(perf_counter() - clock, 1),
        "disk_mb": round(size / 1e6, 1), "peak_mb": peak_mb(),
    }))  # fmt: skip


def _search(folder: Path, count: int) -> None:
    from eurazpol.matching.adapters.embedded.register import EmbeddedRegister  # noqa: PLC0415

    register = EmbeddedRegister(folder / "register")

    def search(person: Fictional, name: str) -> str | None:
        found = register.search(_record(person, name), 5)
        return found[0].id if found else None

    search(next(people(1)), "Ерлан")
    print(json.dumps({"first_answer_cpu_s": round(process_time(), 2)}), flush=True)
    result = measured(list(queries(count, QUERIES)), search)
    print(json.dumps({**result, "peak_mb": peak_mb()}))


def _bulk_half(folder: Path, count: int, half: int) -> None:
    from eurazpol.matching.adapters.embedded.register import EmbeddedRegister  # noqa: PLC0415
    from eurazpol.matching.domain.person import LEAD_THRESHOLD  # noqa: PLC0415

    register = EmbeddedRegister(folder / "register")
    asked = [_record(*one) for one in list(queries(count, BULK))[half::2]]
    clock, processor = perf_counter(), process_time()
    for record in asked:
        register.search(record, 5, LEAD_THRESHOLD)  # as `eurazpol screen` asks
    print(json.dumps({
        "persons": len(asked), "cpu": process_time() - processor, "wall": perf_counter() - clock,
    }))  # fmt: skip


def _record(person: Fictional, name: str) -> Any:
    from eurazpol.kernel.dates import PartialDate  # noqa: PLC0415
    from eurazpol.matching.domain.person import PersonRecord, RecordName  # noqa: PLC0415

    return PersonRecord(str(person.number), (RecordName(name),), PartialDate.of(person.birth))


if __name__ == "__main__":
    part, place, *rest = sys.argv[1:]
    if part == "bulk":
        _bulk_half(Path(place), int(rest[0]), int(rest[1]))
    else:
        {"build": _build, "search": _search}[part](Path(place), int(rest[0]))
