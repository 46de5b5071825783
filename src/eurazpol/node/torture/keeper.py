"""Keeps the processes of one node under torture alive: starts each again as soon as it is gone.

    EURAZPOL_NODE=... EURAZPOL_TORTURE=... python -m eurazpol.node.torture.keeper ADDRESS

What a service manager does for a node in service. It has read the code but holds neither database,
key nor socket; the processes that it splits off are the web server and the worker of the product,
which put their node together themselves. So a restart costs a tenth of a second and not three.

It reads lines: ``roles web worker`` (exactly these shall run; what else runs is killed) and writes
lines: ``born web 123``, ``gone web 123 9`` (role, process id, signal or exit status).
"""

import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path

ROLES: dict[str, Callable[[str], None]] = {}
CODE = (
    "gunicorn.app.wsgiapp",
    "gunicorn.workers.gthread",
    "eurazpol.access.web.urls",
    "eurazpol.cooperation.web.urls",
    "eurazpol.documents.web.urls",
    "eurazpol.exchange.web.urls",
    "eurazpol.exchange.web.peers",
    "eurazpol.node.torture.desk",
    "eurazpol.node.web_worker",
    "eurazpol.node.worker",
)
PAUSE = 0.1
"""Seconds between the end of a process that was killed and its next start."""
FAULT_PAUSE = 1.0
"""And of one that ended by itself: what it needs is not there, and may come back."""


def _web(address: str) -> None:
    run = import_module("gunicorn.app.wsgiapp").run  # has no types
    from eurazpol.node.serve import web_words  # noqa: PLC0415 - likewise

    sys.argv = ["gunicorn", *web_words(address, workers=1)]
    run()


def _worker(_address: str) -> None:
    from eurazpol.node.worker import run  # noqa: PLC0415 - likewise

    run()


def _desk(_address: str) -> None:
    from eurazpol.node.torture.desk import run  # noqa: PLC0415 - likewise

    run(Path(os.environ["EURAZPOL_TORTURE"]))


ROLES.update(web=_web, worker=_worker, desk=_desk)


def _read_code() -> None:
    """Import what the processes need. Nothing is opened: no database, no key, no socket."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "eurazpol.node.settings")
    import_module("django").setup()
    for module in CODE:
        import_module(module)
    import_module("eurazpol.kernel.catalogue").catalogue()
    import_module("eurazpol.law.actions.load").load_book()


class Keeper:
    """The processes of one node."""

    def __init__(self, folder: Path, address: str) -> None:
        self._folder = folder
        self._address = address
        self._wanted: set[str] = set()
        self._running: dict[int, str] = {}
        self._not_before: dict[str, float] = {}

    def run(self) -> None:
        """Keep what is wanted until there is nobody left to tell."""
        unread = b""
        while True:
            self._reap()
            self._start_missing()
            ready, _, _ = select.select([0], [], [], PAUSE)
            if not ready:
                continue
            chunk = os.read(0, 4096)
            if not chunk:
                break
            *lines, unread = (unread + chunk).split(b"\n")
            for line in lines:
                self._want({*line.decode("ascii").split()[1:]})
        self._want(set())

    def _want(self, roles: set[str]) -> None:
        self._wanted = roles
        for pid, role in self._running.items():
            if role not in roles:
                _kill_group(pid)
        while any(role not in roles for role in self._running.values()):
            self._reap()
            time.sleep(0.01)

    def _reap(self) -> None:
        for pid in list(self._running):
            found, status = os.waitpid(pid, os.WNOHANG)
            if found:
                role = self._running.pop(pid)
                (self._folder / "pids" / role).unlink(missing_ok=True)
                _kill_group(pid)  # a web server that died leaves its own process behind
                code = os.waitstatus_to_exitcode(status)
                pause = PAUSE if code < 0 else FAULT_PAUSE
                self._not_before[role] = time.monotonic() + pause
                self._say(f"gone {role} {pid} {abs(code)}")

    def _start_missing(self) -> None:
        for role in self._wanted - set(self._running.values()):
            if time.monotonic() < self._not_before.get(role, 0.0):
                continue
            pid = os.fork()
            if not pid:
                self._become(role)
            self._running[pid] = role
            (self._folder / "pids" / role).write_text(str(pid), "ascii")
            self._say(f"born {role} {pid}")

    def _become(self, role: str) -> None:
        """Be that process from here on; never returns."""
        status = 1
        try:
            os.setsid()
            log = os.open(self._folder / f"{role}.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            nothing = os.open(os.devnull, os.O_RDONLY)
            for source, target in ((nothing, 0), (log, 1), (log, 2)):
                os.dup2(source, target)
            ROLES[role](self._address)
            status = 0
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 1
        except BaseException:  # noqa: BLE001 - whatever it is, this process ends here
            traceback.print_exc()
        finally:
            os._exit(status)

    @staticmethod
    def _say(line: str) -> None:
        with suppress(BrokenPipeError):  # whoever listened is gone; the end comes with stdin
            os.write(1, f"{line}\n".encode("ascii"))


def _kill_group(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def main() -> None:
    """Keep the node that the environment names."""
    folder = Path(os.environ["EURAZPOL_TORTURE"])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the torture ends its keepers itself
    _read_code()
    Keeper(folder, sys.argv[1]).run()


if __name__ == "__main__":
    main()
