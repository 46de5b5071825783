"""axe-core on every page, as each role sees it, in the three languages and in the dark theme:
WCAG 2.2 A and AA.

The pages are not listed: an officer of each role follows every link from the start page, and one
page or a few of each pattern of addresses are examined.
"""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import Resolver404, resolve
from playwright.sync_api import Browser

from eurazpol.kernel.texts import LANGS, Lang
from eurazpol.law.actions.load import load_book
from eurazpol.node.demo import STORIES
from eurazpol.node.demo.nodes import Running
from eurazpol.node.demo.stage import Stage
from eurazpol.node.demo.teller import Teller
from tests.browser import site
from tests.browser.conftest import OpenWindow
from tests.browser.window import Window, new_window

pytestmark = [pytest.mark.timeout(900)]

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
OPTIONS = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
LINKS = re.compile(r'<a [^>]*href="(/[^"#]*)')
EXAMPLES = {"cases/<str:number>/act/<str:step>": 6, "cases/<str:number>": 3}
"""How many pages of one pattern are examined, where their forms differ; else one."""
LOGINS = (
    "a.nurlanova", "d.ospanov", "m.tulegen", "t.iskakov", "admin", "g.sadykova", "s.akhmet",
    "zh.seitkali", "r.sultanbek",
)  # fmt: skip
"""Central authority, duty officer, executing authority, auditor, administrator, statistician,
consul, data protection, review chamber."""


@dataclass
class Walk:
    """Follows links: which addresses were seen, by pattern. Who comes later sees what is left."""

    seen: dict[str, list[str]] = field(default_factory=dict)

    def pages(self, window: Window) -> list[str]:
        """Return every page that links lead to, breadth first."""
        pages: list[str] = []
        waiting = ["/"]
        while waiting:
            path = waiting.pop(0)
            found = self._alike(path)
            if found is None or path in found or len(found) >= _examples(path):
                continue
            answer = window.page.request.get(window.url + path)
            if not answer.ok:
                continue  # not this officer's: perhaps the next one's
            found.append(path)
            if "text/html" in answer.headers.get("content-type", ""):
                pages.append(path)
                waiting += map(html.unescape, LINKS.findall(answer.text()))
        return pages

    def _alike(self, path: str) -> list[str] | None:
        route = _route(path)
        return self.seen.setdefault(route, []) if route else None


def _examples(path: str) -> int:
    return EXAMPLES.get(_route(path), 1)


def _route(path: str) -> str:
    """Return the pattern of an address; empty for what is no page of ours."""
    try:
        return str(resolve(urlsplit(path).path).route) or "/"
    except Resolver404:
        return ""


@pytest.fixture(scope="module")
def running(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("nodes") / "demo"
    with site.running_nodes(folder, ("kz", "ru", "uz")) as running:
        yield running


@pytest.fixture(scope="module")
def told(stage: Stage) -> None:
    """Cases in every state: the story of an extradition, and one that is under way."""
    teller = Teller("en", load_book(), lambda _line: None)
    for name in ("extradition", "unfinished"):
        STORIES[name](stage, teller)


@pytest.fixture(scope="module")
def pages(chromium: Browser, running: Running, told: None) -> dict[str, list[str]]:
    """What is examined, by the officer who sees it."""
    walk, found = Walk(), {}
    for login in LOGINS:
        officer = new_window(chromium, running.nodes["kz"].url, "kk")
        officer.sign_in(login, site.password("kz", login))
        found[login] = walk.pages(officer)
        officer.page.context.close()
    assert len(walk.seen) > 30
    return found


def violations(window: Window) -> list[str]:
    """Return what axe finds on the page, a line for each rule that is broken."""
    found = Axe().run(window.page, options=OPTIONS).response["violations"]
    return [_line(one) for one in found]


def _line(one: dict[str, Any]) -> str:
    where = "; ".join(" ".join(map(str, node["target"])) for node in one["nodes"][:4])
    return f"{one['id']}: {one['help']} at {where}"


@pytest.mark.parametrize("look", [*LANGS, "dark"])
def test_no_page_breaks_a_rule(
    window: OpenWindow, pages: dict[str, list[str]], look: Lang | Literal["dark"]
) -> None:
    broken = {}
    for login, paths in pages.items():
        officer = window("kz", login, "kk" if look == "dark" else look)
        officer.page.emulate_media(color_scheme="dark" if look == "dark" else "light")
        for path in paths:
            officer.open(path)
            if found := violations(officer):
                broken[f"{login} {path}"] = found
    assert broken == {}, json.dumps(broken, ensure_ascii=False, indent=1)


def test_the_page_before_sign_in_breaks_no_rule(window: OpenWindow) -> None:
    stranger = window("kz", "", "kk")
    for lang in LANGS:
        stranger.open("/sign-in")
        stranger.read_in(lang)
        assert violations(stranger) == []
