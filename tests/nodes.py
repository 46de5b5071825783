"""Real nodes for tests: processes over real HTTP, on SQLite or on databases of their own."""

import os
import socket
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from shutil import copyfile
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

from eurazpol.node.demo import nodes
from eurazpol.node.demo.nodes import Running

BEGIN = datetime(2026, 1, 12, 4, tzinfo=UTC)


@contextmanager
def running_nodes(folder: Path, started: Sequence[str], *later: str) -> Iterator[Running]:
    """Make the nodes; start and accept ``started``; stop all afterwards and drop their databases.

    The secretariat is among them always; those of ``later`` are known but not made.
    """
    names = ("secretariat", *started)
    running = nodes.make(folder, BEGIN)
    with ExitStack() as afterwards:
        running.nodes = {
            name: replace(
                running.nodes[name],
                url=f"http://127.0.0.1:{port}",
                database=afterwards.enter_context(node_database(name, like=tables())),
            )
            for name, port in zip((*names, *later), free_ports(len(names + later)), strict=True)
        }
        known = dict(running.nodes)
        afterwards.enter_context(nodes.stopped_afterwards(running))
        running.nodes = {name: known[name] for name in names}
        for name in names:
            if running.nodes[name].database is None:
                running.nodes[name].folder.mkdir()
                copyfile(tables(), running.nodes[name].folder / "db.sqlite3")
        with ThreadPoolExecutor(max_workers=2) as pool:
            list(pool.map(lambda name: nodes.prepare(running, name), names))
        for name in names:
            nodes.launch(running, name)
        for name in names:
            nodes.wait_for(running, name)
        nodes.accept(running)
        running.nodes = known
        yield running


def free_ports(count: int) -> list[int]:
    """Return ports of 127.0.0.1 that nobody holds, all different."""
    with ExitStack() as held:
        probes = [held.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [int(probe.getsockname()[1]) for probe in probes]


@cache
def tables() -> str:
    """Make the tables of a node once in this run; return the file, or the name on the server.

    Every node of a test begins with a copy: to make them anew takes seven seconds of processor.
    """
    folder = Path(tempfile.mkdtemp(prefix="eurazpol-tables-"))
    database, settings = (
        "",
        'state = "KZ"\nname = "kz"\nurl = "http://127.0.0.1:1"\ntraining = true\n',
    )
    if server := os.environ.get("EURAZPOL_TEST_DATABASE", ""):
        database = f"tables_{uuid.uuid4().hex[:8]}"
        _run(server, sql.SQL("CREATE DATABASE {}").format(sql.Identifier(database)))
        settings += f'database = "{_on(server, database)}"\n'
    (folder / "node.toml").write_text(settings, encoding="utf-8")
    words = [sys.executable, "-m", "eurazpol.node", "node", "migrate", "--folder", str(folder)]
    subprocess.run(words, check=True, capture_output=True)
    return database or str(folder / "db.sqlite3")


def _on(server: str, database: str) -> str:
    return urlunsplit(urlsplit(server)._replace(path=f"/{database}"))


@contextmanager
def node_database(node: str, like: str = "template1") -> Iterator[str | None]:
    """Make a database on the server of the test run; without one it is SQLite.

    ``like`` is the name of the database that it begins as; left out, it is empty.
    """
    server = os.environ.get("EURAZPOL_TEST_DATABASE", "")
    if not server:
        yield None
        return
    name = f"nodes_{node}_{uuid.uuid4().hex[:8]}"
    copy = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
    _run(server, copy.format(sql.Identifier(name), sql.Identifier(like)))
    try:
        yield _on(server, name)
    finally:
        _run(server, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _run(server: str, statement: sql.Composed) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement)
