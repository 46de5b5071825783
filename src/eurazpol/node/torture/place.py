"""The nodes under torture: made, kept running, connected by the faulty link, stopped.

In the folder of the run each node has ``<name>/`` (its disk: configuration, keys, database) and
``<name>.rack/`` (how it is tortured, see ``inside``; and its logs). Peers reach a node through the
link: the address in its configuration is the link's.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from importlib.resources import as_file, files
from pathlib import Path
from typing import IO

import httpx

from eurazpol.kernel.errors import EurazpolError
from eurazpol.node.torture.databases import Database, FileDatabase, NamedServer, PrivateServer
from eurazpol.node.torture.disk import Disk

START_SECONDS = 240.0
STATES = ("kz", "uz")
SECRETARIAT = "secretariat"
MESSAGE_BYTES = 1000
SERVICE = ("web", "worker")


class NotStarted(EurazpolError):
    """The nodes could not be made or do not run."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person ordered."""

    messages: int
    kills: int
    minutes: float
    database: str
    seed: int


@dataclass
class Victim:
    """One node under torture."""

    name: str
    folder: Path
    port: int
    link_port: int
    database: Database
    disk: Disk | None = None
    born: Counter[str] = field(default_factory=Counter)
    gone: Counter[str] = field(default_factory=Counter)
    _keeper: subprocess.Popen[bytes] | None = None

    @property
    def rack(self) -> Path:
        """Where its torture is steered."""
        return self.folder.with_name(f"{self.name}.rack")

    @property
    def url(self) -> str:
        """Where its peers reach it: the link."""
        return f"http://127.0.0.1:{self.link_port}"

    @property
    def environment(self) -> dict[str, str]:
        """What its processes are told."""
        return {
            **os.environ,
            "EURAZPOL_NODE": str(self.folder),
            "EURAZPOL_TORTURE": str(self.rack),
            "EURAZPOL_TRAINING_CLOCK": str(self.rack / "clock"),
        }

    def command(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a module or command of ours for this node."""
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-m", *words],
            env=self.environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        if check and done.returncode:
            why = done.stderr.strip()[-2000:]
            raise NotStarted("demo-command-failed", command=" ".join(words), why=why)
        return done

    def keep(self, *roles: str) -> None:
        """Let exactly these processes run; what else runs is killed."""
        if self._keeper is None:
            with (self.rack / "keeper.log").open("ab") as log:
                self._keeper = subprocess.Popen(  # noqa: S603
                    [
                        *(sys.executable, "-m", "eurazpol.node.torture.keeper"),
                        f"127.0.0.1:{self.port}",
                    ],
                    env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                    stderr=log,
                )  # fmt: skip
            listener = threading.Thread(target=self._listen, args=(self._keeper,), daemon=True)
            listener.start()
        _pipe(self._keeper.stdin).write(f"roles {' '.join(roles)}\n".encode("ascii"))
        _pipe(self._keeper.stdin).flush()

    def _listen(self, keeper: "subprocess.Popen[bytes]") -> None:
        for line in _pipe(keeper.stdout):
            what, role, *_ = line.decode("ascii").split()
            (self.born if what == "born" else self.gone)[role] += 1

    def kill(self, role: str) -> bool:
        """Kill a process from outside, with its children; tell whether there was one."""
        with suppress(OSError, ValueError):
            pid = int((self.rack / "pids" / role).read_text("ascii"))
            # The number may have been given to a stranger since.
            if b"torture.keeper" in Path(f"/proc/{pid}/cmdline").read_bytes():
                os.killpg(pid, signal.SIGKILL)
                return True
        return False

    def deaths(self) -> list[str]:
        """Return the steps at which processes have died so far."""
        with suppress(FileNotFoundError):
            return [
                line.split()[0] for line in (self.rack / "deaths").read_text("ascii").splitlines()
            ]
        return []

    def arm(self, step: str, nth: int) -> None:
        """Plan a death: who reaches the step for the n-th time."""
        self._write(f"plan/{step}", str(nth))

    def _write(self, name: str, text: str) -> None:
        """Put a whole file in place at once: whoever reads it never finds half of it."""
        draft = self.rack / "draft"
        draft.write_text(text, "ascii")
        draft.replace(self.rack / name)

    def armed(self, step: str) -> bool:
        """Whether a planned death is still to come."""
        return (self.rack / "plan" / step).exists()

    def disarm(self, step: str) -> None:
        """Take a plan back."""
        (self.rack / "plan" / step).unlink(missing_ok=True)

    def order(self, messages: int) -> None:
        """Tell the desk how many messages it shall have sent in all."""
        other = STATES[1 - STATES.index(self.name)]
        told = {"to": other, "messages": messages, "bytes": MESSAGE_BYTES}
        self._write("desk.json", json.dumps(told))

    def set_clock(self, seconds: int) -> None:
        """Move the clock of this node by so many seconds from the true time, either way."""
        self._write("clock", str(seconds))

    def answers(self) -> bool:
        """Whether its web server answers; raise :class:`NotStarted` if nobody keeps it."""
        if self._keeper is not None and self._keeper.poll() is not None:
            raise NotStarted("torture-not-started")
        with suppress(httpx.HTTPError):
            found = httpx.get(f"http://127.0.0.1:{self.port}/health", timeout=2, trust_env=False)
            return found.status_code == httpx.codes.OK
        return False

    def end(self) -> None:
        """End its processes."""
        if self._keeper is not None:
            _pipe(self._keeper.stdin).close()
            try:
                self._keeper.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self._keeper.kill()
        self.database.drop()
        if self.disk is not None:
            self.disk.remove()


def _pipe(end: IO[bytes] | None) -> IO[bytes]:
    if end is None:
        raise NotStarted("torture-not-started")
    return end


@dataclass
class Place:
    """All nodes and the link."""

    folder: Path
    victims: dict[str, Victim]
    no_disks: str
    _link: subprocess.Popen[bytes] | None = None

    @property
    def states(self) -> tuple[Victim, Victim]:
        """The two state nodes."""
        return self.victims[STATES[0]], self.victims[STATES[1]]

    def start_link(self, seed: int, share: float) -> None:
        """Connect the nodes; nothing is faulty until :meth:`calm` says so."""
        one, other = (victim.rack for victim in self.states)
        sides = {STATES[0]: (other, one), STATES[1]: (one, other)}
        routes = [
            {
                "listen": victim.link_port,
                "target": victim.port,
                "sender": str(sides[name][0]) if name in sides else "",
                "recipient": str(sides[name][1]) if name in sides else "",
            }
            for name, victim in self.victims.items()
        ]
        self.calm(still=True)
        settings = self.folder / "link.json"
        told = {"seed": seed, "share": share, "routes": routes}
        settings.write_text(json.dumps(told), "ascii")
        with (self.folder / "link.log").open("ab") as log:
            self._link = subprocess.Popen(  # noqa: S603
                [sys.executable, "-m", "eurazpol.node.torture.link", str(settings)],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip

    def calm(self, *, still: bool) -> None:
        """Let the link be an ordinary one, or a faulty one."""
        if still:
            (self.folder / "calm").touch()
        else:
            (self.folder / "calm").unlink()

    def link_counts(self) -> dict[str, int]:
        """Return what the link has carried and what it has done to it."""
        with suppress(FileNotFoundError):
            found: dict[str, int] = json.loads((self.folder / "link-counts.json").read_text())
            return found
        return {}

    def end(self) -> None:
        """End everything."""
        if self._link is not None:
            self._link.kill()
            self._link.wait()
        for victim in self.victims.values():
            victim.end()


@contextmanager
def made(folder: Path, wish: Wish, no_disks: str) -> Iterator[Place]:
    """Make the nodes, let them run and know each other; end everything afterwards.

    ``no_disks`` says why disks of their own cannot be had; empty if they can.
    """
    names = (SECRETARIAT, *STATES)
    ports = iter(_free_ports(3 * len(names)))
    victims = {
        name: Victim(name, folder / name, next(ports), next(ports), FileDatabase(folder / name))
        for name in names
    }
    place = Place(folder, victims, no_disks)
    with ExitStack() as afterwards:
        afterwards.callback(place.end)
        for victim in victims.values():
            _make_rack(victim, wish)
            _make_disk(place, victim)
            victim.database = _make_database(victim, wish.database, next(ports))
        place.start_link(wish.seed, share=0.1)
        with ThreadPoolExecutor(max_workers=3) as pool:
            list(pool.map(_make_node(place), victims.values()))
        victims[SECRETARIAT].keep(*SERVICE)
        for victim in place.states:
            victim.command("eurazpol.node.torture.tables")
            victim.keep(*SERVICE)
        _wait(lambda: all(victim.answers() for victim in victims.values()))
        victims[SECRETARIAT].command(
            "eurazpol.node", "node", "accept-peer", *STATES,
            "--officer", "admin", "--wait", str(int(START_SECONDS)),
        )  # fmt: skip
        yield place


def _free_ports(count: int) -> list[int]:
    with ExitStack() as held:
        probes = [held.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [int(probe.getsockname()[1]) for probe in probes]


def _make_rack(victim: Victim, wish: Wish) -> None:
    victim.folder.mkdir(parents=True)
    (victim.rack / "plan").mkdir(parents=True)
    (victim.rack / "pids").mkdir()
    if victim.name in STATES:
        victim.order((wish.messages + 1 - STATES.index(victim.name)) // 2)


def _make_disk(place: Place, victim: Victim) -> None:
    if place.no_disks or victim.name not in STATES:
        return
    disk = Disk(victim.folder)
    place.no_disks = disk.mount()
    if not place.no_disks:
        victim.disk = disk
        victim.folder.chmod(0o755)  # the database server has an account of its own


def _make_database(victim: Victim, kind: str, port: int) -> Database:
    if kind == "sqlite":
        return victim.database
    if kind == "postgresql":
        server = PrivateServer(victim.folder, port)
        server.make()
        server.wait()
        return server
    return NamedServer(kind, victim.name)


def _make_node(place: Place) -> Callable[[Victim], None]:
    secretariat = place.victims[SECRETARIAT]

    def make(victim: Victim) -> None:
        words = ["--name", victim.name, "--url", victim.url, "--training"]
        if victim.name in STATES:
            words += ["--state", victim.name.upper(), "--secretariat", secretariat.url]
        if victim.database.url:
            words += ["--database", victim.database.url]
        victim.command("eurazpol.node", "node", "init", *words)
        with as_file(files("eurazpol.node.demo") / "people" / f"{victim.name}.yaml") as people:
            victim.command("eurazpol.node", "node", "people", str(people))

    return make


def _wait(true: Callable[[], bool]) -> None:
    end = time.monotonic() + START_SECONDS
    while not true():
        if time.monotonic() > end:
            raise NotStarted("torture-not-started")
        time.sleep(0.1)
