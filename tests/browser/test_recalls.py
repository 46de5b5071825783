"""A recall clicked through on two nodes, in three languages and on a narrow screen."""

from typing import Any

import pytest
from playwright.sync_api import expect

from eurazpol.kernel.texts import LANGS
from eurazpol.node.demo.stage import Stage
from tests.browser.conftest import OpenWindow
from tests.browser.window import Window
from tests.cast import VETROV

pytestmark = [pytest.mark.browser, pytest.mark.two_nodes, pytest.mark.timeout(600)]

FACTS: dict[str, Any] = {
    "persons": [{**VETROV, "papers": []}],
    "query": {"template": "address"},
    "assistance": {"purpose": "Установить адрес проживания."},
}
REASON = "The question was about another person of that name."
GROUND = "Police co-operation agreement, Article 9"
NARROW = {"width": 320, "height": 800}


def read_everywhere(window: Window, path: str, *keys: str) -> None:
    """The page is whole in each language and never wider than the screen."""
    for lang in LANGS:
        window.read_in(lang)
        window.open(path)
        window.reads(*(window.text(key) for key in keys))
        assert window.raw_keys() == []
        wide = window.page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
        assert not wide, f"{path} in {lang}"


def test_a_recall_is_read_ordered_confirmed_and_seen(window: OpenWindow, stage: Stage) -> None:
    moscow = window("ru", "e.vorontsova", "ru")
    sent = moscow.open_case("police_query", "KZ", FACTS)
    moscow.step(sent, "send_query")
    moscow.fill({})
    moscow.send()
    moscow.done()
    number = stage.peer_number(stage.reader("ru"), sent)
    moscow.open(f"/cases/{sent}/exchange")
    link = moscow.main.locator('a[href^="/recalls/new"]').last
    address = str(link.get_attribute("href"))
    read_everywhere(moscow, address, "exchange-recalls-new", "exchange-recalls-reason")
    small = window("ru", "e.vorontsova", "ru", size=NARROW)
    read_everywhere(small, address, "exchange-recalls-new")
    moscow.read_in("ru")
    moscow.open(address)
    moscow.fill({"reason": REASON, "ground": GROUND})
    moscow.send()
    moscow.reads(moscow.text("exchange-recalls-goes"), moscow.text("exchange-recalls-onward"))
    assert moscow.raw_keys() == []
    moscow.send("button.weighty")
    order = moscow.path
    done = moscow.main.locator(".status.is-good")
    moscow.until_true(order, lambda: done.count() == 1)
    for path in (order, "/recalls", f"/cases/{sent}/exchange"):
        read_everywhere(moscow, path)
        read_everywhere(small, path)
    expect(moscow.main.locator(f'a[href="{order}"]').first).to_be_visible()
    astana = window("kz", "a.nurlanova", "kk")
    for lang in LANGS:
        astana.read_in(lang)
        astana.case(number)
        erased = astana.text("cooperation-history-erased-whole", owner="", order="").split("(")[0]
        astana.reads(erased.split(",")[0].strip())
        assert astana.raw_keys() == []
    assert VETROV["names"][0]["family"] not in astana.page.content()
