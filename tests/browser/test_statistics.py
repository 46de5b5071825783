"""A form of the yearly report in three languages, from the table to the rows behind a figure.

Check 23 of the design: the total of a table equals the rows behind it, a corrected event keeps what
it was with the day and why, and the plot says what the table says.
"""

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from eurazpol.kernel.numbers import number
from eurazpol.kernel.texts import LANGS
from eurazpol.node.demo.nodes import Running, command
from tests.browser import site
from tests.browser.conftest import OpenWindow
from tests.browser.test_axe import OPTIONS

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]
ANALYST = "g.sadykova"
FORM = "/stats/forms/pg?year=2010"
NARROW = {"width": 320, "height": 800}
REASON = "The request was entered twice by mistake."


@pytest.fixture(scope="module")
def running(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One state is enough; its years are those of the Prosecutor General's table."""
    with site.running_nodes(tmp_path_factory.mktemp("nodes") / "demo", ("kz",)) as running:
        command(running, "kz", "stats", "example")
        yield running


def test_a_form_is_read_traced_and_corrected(window: OpenWindow) -> None:
    astana = window("kz", ANALYST, "ru")
    for year in (2009, 2010):
        astana.open(f"/stats?year={year}")
        astana.send(f'form[action="/stats/years/{year}/build"] button')
    for lang in LANGS:
        astana.read_in(lang)
        astana.open(FORM)
        astana.reads(astana.text("legal_statistics-form-pg"), number(1400, lang))
        astana.reads(astana.text("legal_statistics-standing-provisional"))
        assert astana.raw_keys() == []
        table = astana.main.locator("table.figures tbody tr").nth(2).inner_text()
        twin = astana.main.locator("figure details table tbody tr", has_text=number(1400, lang))
        astana.main.locator("figure summary").click()
        assert re.findall(r"\d+", twin.inner_text())[:1] == re.findall(r"\d+", table)[1:2]
        found = Axe().run(astana.page, options=OPTIONS).response["violations"]
        assert [one["id"] for one in found] == []
    astana.open(FORM)
    astana.follow(astana.main.get_by_role("link", name="1,400", exact=True))
    astana.reads("1,400 rows")
    link = astana.main.get_by_role("link", name="Correct").first
    astana.follow(link)
    event = astana.path
    astana.fill({"counts": "no", "reason": "why"})
    astana.send()
    expect(astana.page.locator(".faults")).to_be_focused()
    astana.fill({"reason": REASON})
    astana.send()
    astana.reads(REASON)
    assert astana.path == event
    astana.open("/stats/indicators/mla_examined?year=2010&live=1")
    astana.reads("1,399")
    small = window("kz", ANALYST, "kk", size=NARROW)
    for path in ("/stats?year=2010", FORM, "/stats/indicators/mla_examined?year=2010"):
        small.open(path)
        assert small.page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
