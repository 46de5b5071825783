"""Nodes and a browser for each module: the clock, language and cases it leaves are nobody else's.

They end before other modules begin: Playwright keeps an event loop in this thread, and Django
refuses the database to such a thread.
"""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from eurazpol.kernel.texts import Lang
from eurazpol.node.demo.nodes import Running
from eurazpol.node.demo.stage import Stage
from tests.browser import site
from tests.browser.window import Window, new_window

OpenWindow = Callable[..., Window]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    if site.chromium_path() is None:
        said = f"Chromium not found: {site.INSTALL}"
        if os.environ.get("CI") == "true":
            pytest.fail(said)
        pytest.skip(said)
    with site.browser() as browser:
        yield browser


@pytest.fixture(scope="module")
def running(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with site.running_nodes(tmp_path_factory.mktemp("nodes") / "demo") as running:
        yield running


@pytest.fixture(scope="module")
def stage(running: Running) -> Iterator[Stage]:
    """The clock of the nodes, and when their messages have arrived."""
    with Stage(running, "en") as stage:
        yield stage


@pytest.fixture
def window(chromium: Browser, running: Running) -> Iterator[OpenWindow]:
    """Open windows of officers, one for each; nothing may happen in them unseen."""
    opened: dict[Any, Window] = {}

    def open_window(node: str, login: str, lang: Lang, **how: Any) -> Window:
        key = (node, login, str(how))
        if key not in opened:
            opened[key] = new_window(chromium, running.nodes[node].url, lang, **how)
            if login:
                opened[key].sign_in(login, site.password(node, login))
        made = opened[key]
        made.open("/help")
        if made.page.locator("html").get_attribute("lang") != lang:
            made.read_in(lang)  # the language is the officer's, in every window
        made.lang = lang
        return made

    yield open_window
    for one in opened.values():
        one.page.context.close()
    assert [fault for one in opened.values() for fault in one.faults] == []
