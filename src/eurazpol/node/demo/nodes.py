"""The nodes of the demonstration: made, started, accepted by the secretariat, stopped.

Each node is its own folder, database, keys and pair of processes, started with the same commands
that a real node uses. They share one training clock and nothing else.
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from importlib.resources import as_file, files
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from eurazpol.kernel.errors import EurazpolError
from eurazpol.node.clock import system_clock

FIRST_PORT = 8700
LAST_PORT = 8799
START_SECONDS = 60.0
STOP_SECONDS = 15.0


class DemoFailed(EurazpolError):
    """A step of the demonstration did not come true."""


@dataclass(frozen=True, slots=True)
class DemoNode:
    """One node of the demonstration; ``state`` is empty for the secretariat."""

    name: str
    state: str
    timezone: str
    folder: Path
    url: str
    database: str | None = None


@dataclass
class Running:
    """The nodes while they run, with the shared clock."""

    folder: Path
    nodes: dict[str, DemoNode]
    processes: dict[str, int] = field(default_factory=dict)
    children: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def clock_file(self) -> Path:
        """The file that moves the clock of all nodes."""
        return self.folder / "training-clock"

    def now(self) -> datetime:
        """Return the instant that the nodes have."""
        return system_clock() + _shift(self.clock_file)

    def move_to(self, at: datetime) -> None:
        """Move every node to ``at``; time never goes back."""
        seconds = int((at - system_clock()).total_seconds()) + 1
        if self.clock_file.exists() and seconds <= int(self.clock_file.read_text("ascii")):
            return
        draft = self.clock_file.with_suffix(".new")
        draft.write_text(str(seconds), "ascii")
        draft.replace(self.clock_file)


def _shift(path: Path) -> timedelta:
    return timedelta(seconds=int(path.read_text("ascii")) if path.exists() else 0)


_TABLE = (
    ("secretariat", "", "Asia/Almaty"),
    ("kz", "KZ", "Asia/Almaty"),
    ("ru", "RU", "Europe/Moscow"),
    ("uz", "UZ", "Asia/Tashkent"),
)


def _free_ports(count: int) -> list[int]:
    """Return the first ports on 127.0.0.1 that nobody holds, in the range of the demonstration."""
    found: list[int] = []
    for port in range(FIRST_PORT, LAST_PORT + 1):
        with socket.socket() as probe, suppress(OSError):
            # As the server binds: a port that is only cooling down is free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))
            found.append(port)
        if len(found) == count:
            return found
    raise DemoFailed("demo-no-ports", count=count, first=str(FIRST_PORT), last=str(LAST_PORT))


def passed_over(running: "Running") -> list[int]:
    """Return the ports that somebody else holds, below those of the nodes."""
    ports = {urlsplit(node.url).port for node in running.nodes.values()}
    return [port for port in range(FIRST_PORT, max(filter(None, ports))) if port not in ports]


def _environment(running: Running, node: DemoNode) -> dict[str, str]:
    return {
        **os.environ,
        "EURAZPOL_NODE": str(node.folder),
        "EURAZPOL_TRAINING_CLOCK": str(running.clock_file),
    }


def _eurazpol(running: Running, node: DemoNode, *words: str) -> str:
    """Run the command line for a node and return what it printed; a failure ends the demo."""
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "eurazpol.node", *words],
        env=_environment(running, node),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise DemoFailed(
            "demo-command-failed", command=" ".join(words), why=done.stderr.strip()[-2000:]
        )
    return done.stdout


def command(running: Running, name: str, *words: str) -> str:
    """Run a command of the product for a node, as its administrator would."""
    return _eurazpol(running, running.nodes[name], *words)


def make(folder: Path, begin: datetime, table: Sequence[tuple[str, str, str]] = _TABLE) -> Running:
    """Make room for the nodes in ``folder``, at the instant ``begin``.

    ``table`` has name, state and zone of each; left out, the four of the demonstration.
    """
    stop_recorded(folder)
    if folder.exists():
        _remove(folder)
    folder.mkdir(parents=True)
    ports = _free_ports(len(table))
    nodes = {
        name: DemoNode(name, state, zone, (folder / name).resolve(), f"http://127.0.0.1:{port}")
        for (name, state, zone), port in zip(table, ports, strict=True)
    }
    running = Running(folder.resolve(), nodes)
    running.move_to(begin)
    return running


def _remove(folder: Path) -> None:
    """Remove an earlier demonstration, and nothing that is not one."""
    if any(folder.iterdir()) and not (folder / "training-clock").exists():
        raise DemoFailed("demo-folder-not-ours", path=str(folder))
    shutil.rmtree(folder)


def prepare(
    running: Running, name: str, people: Path | None = None, certificates: Path | None = None
) -> None:
    """Write the configuration, the database, the keys and the officers of one node.

    ``people`` is their file; left out, the officers of the demonstration. ``certificates`` is a
    folder with the PKCS#12 files with which they sign.
    """
    node = running.nodes[name]
    words = ["node", "init", "--name", node.name, "--url", node.url, "--training"]
    words += ["--timezone", node.timezone]
    if node.state:
        words += ["--state", node.state]
        words += ["--secretariat", running.nodes["secretariat"].url]
    if node.database:
        words += ["--database", node.database]
    _eurazpol(running, node, *words)
    packaged = files("eurazpol.node.demo") / "people" / f"{name}.yaml"
    signing = ["--certificates", str(certificates)] if certificates else []
    with as_file(packaged) if people is None else nullcontext(people) as file:
        _eurazpol(running, node, "node", "people", str(file), *signing)


def start(running: Running, name: str) -> None:
    """Start one node and wait until it answers."""
    launch(running, name)
    wait_for(running, name)


def launch(running: Running, name: str) -> None:
    """Start one node."""
    node = running.nodes[name]
    with (node.folder / "node.log").open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "eurazpol.node", "node", "serve", "--workers", "1"],
            env=_environment(running, node),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    running.processes[name] = process.pid
    running.children.append(process)
    (running.folder / "processes.json").write_text(json.dumps(running.processes), "ascii")


def wait_for(running: Running, name: str) -> None:
    """Wait until a node answers."""
    node = running.nodes[name]
    wait_until(lambda: _answers(node), START_SECONDS, "demo-node-silent", name=name)


def _answers(node: DemoNode) -> bool:
    with suppress(httpx.HTTPError):
        return httpx.get(f"{node.url}/exchange/identity", timeout=2).status_code == httpx.codes.OK
    return False


def wait_until(true: Callable[[], bool], seconds: float, code: str, **fields: str) -> None:
    """Wait until something is true; raise :class:`DemoFailed` with ``code`` if it does not."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise DemoFailed(code, **fields)
        time.sleep(0.1)


def accept(running: Running, *names: str) -> None:
    """Let the secretariat's administrator accept the nodes as they ask; without names all."""
    waiting = names or tuple(name for name, node in running.nodes.items() if node.state)
    words = ("accept-peer", *waiting, "--officer", "admin", "--wait", str(int(START_SECONDS)))
    command(running, "secretariat", "node", *words)


def halt(running: Running, name: str, how: signal.Signals = signal.SIGTERM) -> None:
    """End one node with its web server and worker; ``SIGKILL`` gives them no time for anything."""
    pid = running.processes.pop(name)
    if how is signal.SIGKILL:
        os.killpg(pid, how)  # each node is the leader of a session of its own
    _end({name: pid})


def stop(running: Running) -> None:
    """End every node by its process id and wait until it is gone."""
    _end(running.processes)
    for child in running.children:
        # A process that is ending has lost its command line before it can be waited for.
        child.wait(STOP_SECONDS)
    (running.folder / "processes.json").unlink(missing_ok=True)


def stop_recorded(folder: Path) -> bool:
    """End the nodes that an earlier demonstration left in ``folder``; tell whether any ran."""
    path = folder / "processes.json"
    if not path.exists():
        return False
    recorded: dict[str, int] = json.loads(path.read_text("ascii"))
    ran = any(_is_node(pid) for pid in recorded.values())
    _end(recorded)
    path.unlink()
    return ran


def _end(processes: dict[str, int]) -> None:
    ours = [pid for pid in processes.values() if _is_node(pid)]
    for pid in ours:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
    end = time.monotonic() + STOP_SECONDS
    while any(_is_node(pid) for pid in ours) and time.monotonic() < end:
        time.sleep(0.1)


def _is_node(pid: int) -> bool:
    """Whether the process is a node of ours: a process id may have been given to another."""
    with suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)
    try:
        return b"eurazpol.node" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


@contextmanager
def stopped_afterwards(running: Running) -> Iterator[Running]:
    """Stop the nodes on the way out, whatever happened."""
    try:
        yield running
    finally:
        stop(running)
