"""Messages from node to node over loopback HTTP, durable on both sides: commits, receipts, journal.

Real nodes (``eurazpol node serve``), each with its own database: first SQLite (WAL,
synchronous=FULL), then PostgreSQL (fsync on), if its binaries are on this machine. Each message is
queued in a transaction of its own; ``flow`` counts from the first message queued to the last
receipt kept. ``drain`` is the exchange alone, from the first batch of what waits to the last
receipt. ``paced`` queues at the asked rate and says how long a message waited for its receipt.
``cpu_ms_per_message`` is the processor time that all processes together took for one in ``flow``.

``sketch`` is the least that could be called durable, measured in the same run: an HTTP server of
the standard library, one Ed25519 signature a message and one a receipt, one commit (SQLite,
synchronous=FULL) on each side before and after; no encryption, journal, directory or order.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.nodes import running_nodes
from tests.run import INSTALL_POSTGRES, postgres, postgres_bin

from benchmarks.durable_sketch import messages_per_second
from eurazpol.node.demo import nodes

SIZES = {"2_KB": (2 * 1024, 3000, 300.0), "500_KB": (500 * 1024, 120, 500 / 60)}
"""Bytes, messages at full speed, messages a second when paced."""
BACKLOG = 10_000


def run() -> dict[str, object]:
    """Measure on both databases."""
    figures: dict[str, object] = {}
    sketch = messages_per_second()
    figures["sketch_2_KB_per_s"] = round(sketch)
    figures["sqlite"] = _on_one(sketch)
    binaries = postgres_bin()
    if binaries is None:
        figures["postgresql"] = f"not run: {INSTALL_POSTGRES}"
    else:
        with postgres(binaries, fsync=True) as url, _environment(EURAZPOL_TEST_DATABASE=url):
            figures["postgresql"] = _on_one(sketch)
    return figures


@contextmanager
def _environment(**values: str) -> Iterator[None]:
    os.environ.update(values)
    try:
        yield
    finally:
        for name in values:
            del os.environ[name]


def _on_one(sketch: float) -> dict[str, object]:
    figures: dict[str, object] = {}
    with (
        tempfile.TemporaryDirectory(prefix="eurazpol-durable-") as folder,
        running_nodes(Path(folder) / "nodes", ("kz", "ru", "uz")) as running,
    ):
        nodes.halt(running, "uz", signal.SIGKILL)
        for name, (size, count, rate) in SIZES.items():
            figures[name] = {
                **_flow(running, size, count),
                **_asked(running, "drain", str(size), str(count)),
                **_asked(running, "paced", str(size), str(rate)),
            }
        _asked(running, "backlog", str(BACKLOG))
        size, count, _ = SIZES["2_KB"]
        behind = _flow(running, size, count)
        flow = figures["2_KB"]
        flow["ratio_to_sketch"] = round(flow["flow_per_s"] / sketch, 2)
        flow[f"flow_per_s_with_{BACKLOG}_waiting_for_a_dead_peer"] = behind["flow_per_s"]
        figures["receive_1_MB_peak_over_idle_MB"] = _peak(running)
    return figures


def _flow(running: nodes.Running, size: int, count: int) -> dict[str, Any]:
    """Carry ``count`` messages; say how much processor time all processes took for one."""
    before = _cpu_seconds(running)
    figures: dict[str, Any] = _asked(running, "flow", str(size), str(count))
    spent = _cpu_seconds(running) - before + figures.pop("cpu_s")
    return {**figures, "cpu_ms_per_message": round(1000 * spent / count, 2)}


def _cpu_seconds(running: nodes.Running) -> float:
    """Return the processor time that KZ and RU have taken so far."""
    ticks = 0
    for name in ("kz", "ru"):
        for pid in _descendants(running.processes[name]):
            ticks += sum(map(int, Path(f"/proc/{pid}/stat").read_text("ascii").split()[13:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def _asked(running: nodes.Running, *words: str) -> Any:
    """Run a part of the measurement in a process of the node KZ."""
    environment = {
        **os.environ,
        "EURAZPOL_NODE": str(running.nodes["kz"].folder),
        "EURAZPOL_TRAINING_CLOCK": str(running.clock_file),
        "DJANGO_SETTINGS_MODULE": "eurazpol.node.settings",
    }
    command = [sys.executable, "-m", "benchmarks.durable_desk", *words]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


def _peak(running: nodes.Running) -> float:
    """Return how far receiving 1 MB raises the memory of RU's web process over its idle state."""
    (web,) = (pid for pid in _descendants(running.processes["ru"]) if _is_web(pid))
    idle = _kilobytes(web, "VmRSS")
    Path(f"/proc/{web}/clear_refs").write_text("5", "ascii")  # forget the peak so far
    _asked(running, "flow", str(1024 * 1024), "5")
    return round((_kilobytes(web, "VmHWM") - idle) / 1024, 1)


def _descendants(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    return [int(child) for child in children] + [
        below for child in children for below in _descendants(int(child))
    ]


def _is_web(pid: int) -> bool:
    command = Path(f"/proc/{pid}/cmdline").read_bytes()
    return b"gunicorn" in command and not _descendants(pid)


def _kilobytes(pid: int, what: str) -> int:
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith(what))
