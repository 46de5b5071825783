"""Real nodes for a browser: the secretariat, Kazakhstan and Russia on ports of their own."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from eurazpol.node.demo import nodes
from eurazpol.node.demo.desk import Desk
from eurazpol.node.demo.nodes import Running
from eurazpol.node.demo.stage import people_of
from tests.nodes import running_nodes as started_nodes

SECONDS = 60.0
STATES = ("kz", "ru")
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
def running_nodes(folder: Path, states: Sequence[str] = STATES) -> Iterator[Running]:
    """Start the nodes and wait until they know each other; stop them afterwards."""
    with started_nodes(folder, states) as running:
        _wait_for_directory(running, states)
        yield running


def password(node: str, login: str) -> str:
    """Return what the demonstration prints on the screen."""
    officers = people_of(node).officers
    return next(one.password or "" for one in officers if one.login == login)


def _wait_for_directory(running: Running, states: Sequence[str]) -> None:
    """Wait until the state nodes know each other."""
    for name in states:
        with Desk(name, running.nodes[name].url, "admin", "en") as desk:
            desk.sign_in(password(name, "admin"))
            nodes.wait_until(
                lambda desk=desk: len(desk.data("/exchange.json")["peers"]) == len(states) + 1,
                SECONDS, "demo-directory-old",
            )  # fmt: skip
