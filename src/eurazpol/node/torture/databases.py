"""Databases of the nodes under torture: a file, a private PostgreSQL server each, or one by URL."""

import os
import shutil
import signal
import sqlite3
import subprocess
import time
import uuid
from contextlib import closing, suppress
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit, urlunsplit

from eurazpol.kernel.errors import EurazpolError

START_SECONDS = 30.0


class NoServer(EurazpolError):
    """No PostgreSQL server can be started or reached."""


class Database(Protocol):
    """The database of one node."""

    @property
    def url(self) -> str | None:
        """What goes into the configuration of the node."""
        ...

    def start(self) -> None:
        """Make sure that it can be reached; nothing if it is already."""
        ...

    def stop(self, *, kill: bool = False) -> None:
        """End it for now."""
        ...

    def ask(self, statement: str) -> int | None:
        """Return the number that a question finds; ``None`` if nobody answers now."""
        ...

    def drop(self) -> None:
        """Leave nothing behind."""
        ...


class FileDatabase:
    """SQLite in the folder of the node: there is nothing to start."""

    url: str | None = None

    def __init__(self, folder: Path) -> None:
        self._path = folder / "db.sqlite3"

    def start(self) -> None:
        """Nothing runs."""

    def stop(self, *, kill: bool = False) -> None:
        """Nothing runs."""

    def ask(self, statement: str) -> int | None:
        """Look into the file."""
        with suppress(sqlite3.Error):
            asked = sqlite3.connect(f"file:{self._path}?mode=ro", uri=True, timeout=1)
            with closing(asked):
                return int(asked.execute(statement).fetchone()[0] or 0)
        return None

    def drop(self) -> None:
        """It goes with its folder."""


def _ask_server(url: str | None, statement: str) -> int | None:
    import psycopg  # noqa: PLC0415 - for these kinds of database only

    with suppress(psycopg.Error), psycopg.connect(url or "", connect_timeout=2) as asked:
        found = asked.execute(statement).fetchone()
        return int(found[0] or 0) if found else 0
    return None


def server_binaries() -> Path:
    """Find the newest PostgreSQL server of this machine: Debian's folder, then the path."""
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / "initdb").exists():
            return folder
    found = shutil.which("initdb")
    if found is None:
        raise NoServer("torture-no-postgresql")
    return Path(found).resolve().parent


class PrivateServer:
    """A PostgreSQL server of one node with its data on the disk of the node.

    It refuses to run as root, so root hands it to the account ``postgres``.
    """

    def __init__(self, folder: Path, port: int) -> None:
        self._bin = server_binaries()
        self._data = folder / "postgresql"
        self._log = folder.parent / f"{folder.name}-postgresql.log"
        self._port = port
        self._account = "postgres" if os.getuid() == 0 else None
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str | None:
        """Where it listens."""
        return f"postgresql://eurazpol@127.0.0.1:{self._port}/postgres"

    def make(self) -> None:
        """Make the empty cluster and start it."""
        self._data.mkdir(mode=0o700)
        if self._account:
            shutil.chown(self._data, self._account, self._account)
        self._log.touch()
        subprocess.run(  # noqa: S603
            [
                str(self._bin / "initdb"), "--auth=trust", "--username=eurazpol",
                "--encoding=UTF8", "--locale=C.UTF-8", f"--pgdata={self._data}",
            ],
            user=self._account, check=True, stdout=subprocess.DEVNULL, cwd=self._data,
        )  # fmt: skip
        self.start()

    def start(self) -> None:
        """Start the server if it does not run, and wait until it answers."""
        if self._process is not None and self._process.poll() is None:
            return
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603
                [
                    str(self._bin / "postgres"), "-D", str(self._data), "-k", str(self._data),
                    "-c", "listen_addresses=127.0.0.1", "-c", f"port={self._port}",
                    "-c", "max_connections=40", "-c", "shared_buffers=64MB",
                    "-c", "max_wal_size=256MB", "-c", "logging_collector=off",
                ],
                user=self._account, cwd=self._data, stdout=log, stderr=log,
                start_new_session=True,
            )  # fmt: skip

    def wait(self) -> None:
        """Wait until the server answers; raise :class:`NoServer` if it does not."""
        end = time.monotonic() + START_SECONDS
        while not self.answers():
            if time.monotonic() > end:
                raise NoServer("torture-no-postgresql")
            time.sleep(0.1)
            self.start()

    def answers(self) -> bool:
        """Whether it takes connections now."""
        asked = [str(self._bin / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self._port)]
        return subprocess.run(asked, check=False).returncode == 0  # noqa: S603

    def stop(self, *, kill: bool = False) -> None:
        """End the server: at once with all its processes, or in good order."""
        if self._process is None or self._process.poll() is not None:
            return
        if kill:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
        else:
            self._process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=START_SECONDS)

    def ask(self, statement: str) -> int | None:
        """Ask the server."""
        return _ask_server(self.url, statement)

    def drop(self) -> None:
        """End it for good; its files go with the folder."""
        self.stop(kill=True)


class NamedServer:
    """A database of its own on a server that somebody named."""

    def __init__(self, server: str, node: str) -> None:
        self._server = server
        self._name = f"torture_{node}_{uuid.uuid4().hex[:8]}"
        self._run(f'CREATE DATABASE "{self._name}"')

    @property
    def url(self) -> str | None:
        """The database on that server."""
        return urlunsplit(urlsplit(self._server)._replace(path=f"/{self._name}"))

    def start(self) -> None:
        """It is somebody else's."""

    def stop(self, *, kill: bool = False) -> None:
        """It is somebody else's."""

    def ask(self, statement: str) -> int | None:
        """Ask the server."""
        return _ask_server(self.url, statement)

    def drop(self) -> None:
        """Remove the database from the server."""
        self._run(f'DROP DATABASE "{self._name}" WITH (FORCE)')

    def _run(self, statement: str) -> None:
        import psycopg  # noqa: PLC0415 - for this kind of database only

        try:
            with psycopg.connect(self._server, autocommit=True) as connection:
                connection.execute(statement)
        except psycopg.OperationalError as error:
            raise NoServer("torture-no-postgresql") from error
