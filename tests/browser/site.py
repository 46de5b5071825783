"""Real nodes for a browser: the secretariat, Kazakhstan and Russia on ports of their own."""

import os
import shutil
import socket
import uuid
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from playwright.sync_api import Browser, sync_playwright
from psycopg import sql

from eurazpol.node.demo import nodes
from eurazpol.node.demo.desk import Desk
from eurazpol.node.demo.nodes import Running
from eurazpol.node.demo.stage import people_of

BEGIN = datetime(2026, 1, 12, 4, tzinfo=UTC)
SECONDS = 60.0
NAMES = ("secretariat", "kz", "ru")
INSTALL = "apt-get install --no-install-recommends chromium"
ARGUMENTS = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SCREEN = {"width": 1366, "height": 768}


def chromium_path() -> str | None:
    """Find Debian's Chromium."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def browser() -> Iterator[Browser]:
    """Start Chromium without a window."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=chromium_path(), args=[*ARGUMENTS], headless=True
        )
        try:
            yield started
        finally:
            started.close()


@contextmanager
def running_nodes(folder: Path) -> Iterator[Running]:
    """Make and start the nodes; stop them afterwards and drop their databases."""
    running = nodes.make(folder, BEGIN)
    ports = _free_ports(len(NAMES))
    with ExitStack() as afterwards:
        running.nodes = {
            name: replace(
                running.nodes[name],
                url=f"http://127.0.0.1:{port}",
                database=afterwards.enter_context(_database(name)),
            )
            for name, port in zip(NAMES, ports, strict=True)
        }
        afterwards.enter_context(nodes.stopped_afterwards(running))
        with ThreadPoolExecutor(max_workers=2) as pool:
            list(pool.map(lambda name: nodes.prepare(running, name), NAMES))
        with warnings.catch_warnings():
            # The nodes are kept by their process ids; `stopped_afterwards` ends them.
            warnings.simplefilter("ignore", ResourceWarning)
            for name in NAMES:
                nodes.launch(running, name)
        for name in NAMES:
            nodes.wait_for(running, name)
        nodes.accept(running)
        _wait_for_directory(running)
        yield running


def password(node: str, login: str) -> str:
    """Return what the demonstration prints on the screen."""
    officers = people_of(node).officers
    return next(one.password or "" for one in officers if one.login == login)


def _wait_for_directory(running: Running) -> None:
    """Wait until the state nodes know each other."""
    for name in ("kz", "ru"):
        with Desk(name, running.nodes[name].url, "admin", "en") as desk:
            desk.sign_in(password(name, "admin"))
            nodes.wait_until(
                lambda desk=desk: len(desk.data("/exchange.json")["peers"]) == len(NAMES),
                SECONDS, "demo-directory-old",
            )  # fmt: skip


def _free_ports(count: int) -> list[int]:
    with ExitStack() as held:
        probes = [held.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [int(probe.getsockname()[1]) for probe in probes]


@contextmanager
def _database(node: str) -> Iterator[str | None]:
    """Make a database for a node on the server of the test run; without one it is SQLite."""
    server = os.environ.get("EURAZPOL_TEST_DATABASE", "")
    if not server:
        yield None
        return
    name = f"browser_{node}_{uuid.uuid4().hex[:8]}"
    _run(server, sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    try:
        yield urlunsplit(urlsplit(server)._replace(path=f"/{name}"))
    finally:
        _run(server, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _run(server: str, statement: sql.Composed) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement)
