"""Checks of the design that look at paper, at the tracker, at words and at what is read aloud.

The numbers are those of ``docs/checks.md``.
"""

import io
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from eurazpol.kernel.texts import LANGS
from eurazpol.law.actions.load import load_book
from eurazpol.node.demo import nodes
from eurazpol.node.demo.desk import Desk
from eurazpol.node.demo.nodes import Running, wait_until
from eurazpol.node.demo.stage import SECONDS, Stage, script
from eurazpol.node.demo.stories import hit, notice
from eurazpol.node.demo.teller import Teller
from tests.browser.conftest import OpenWindow
from tests.browser.site import password
from tests.browser.window import VERIFIED, Window
from tests.notices.test_pages import FORM

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]

STORY = script("extradition")
CHIEF = "e.vorontsova"
_HASH = re.compile(r"[0-9a-f]{64}")


@pytest.fixture(scope="module")
def moscow(running: Running) -> Iterator[Desk]:
    with Desk("ru", running.nodes["ru"].url, CHIEF, "ru") as desk:
        desk.sign_in(password("ru", CHIEF))
        yield desk


def arrest(running: Running, moscow: Desk) -> str:
    """Have Moscow sign a request for an arrest; return its number there."""
    with Desk("ru", running.nodes["ru"].url, "p.lebedev", "ru") as bureau:
        bureau.sign_in(password("ru", "p.lebedev"))
        number = bureau.open_case("provisional_arrest", "KZ", STORY.facts)
        bureau.add_paper(number, "D_PROV_STATEMENT", STORY.papers["D_PROV_STATEMENT"].file())
        bureau.take(number, "submit")
    moscow.take(number, "sign_and_send", {"verification?": VERIFIED})
    with Desk("ru", running.nodes["ru"].url, SECONDS["ru"], "ru") as second:
        second.sign_in(password("ru", SECONDS["ru"]))
        second.countersign(number)
    return number


@pytest.fixture(scope="module")
def sent(stage: Stage, running: Running, moscow: Desk) -> tuple[str, str]:
    """A request that has arrived: its number in Moscow and in Astana."""
    number = arrest(running, moscow)
    wait_until(lambda: bool(moscow.case(number)["peer_number"]), 60, "demo-not-delivered")
    there = str(moscow.case(number)["peer_number"])
    stage.settle({"ru": number, "kz": there})
    return number, there


def gaps(window: Window, number: str) -> str:
    """What the tracker says of the first message, as one line."""
    window.open(f"/cases/{number}/exchange")
    return " ".join(window.main.locator("article").last.inner_text().split())


def test_03_deadlines_on_grey_paper_differ_by_word_and_sign(
    window: OpenWindow, sent: tuple[str, str]
) -> None:
    astana = window("kz", "a.nurlanova", "kk")
    astana.page.emulate_media(media="print")
    astana.open("/help")
    legend = astana.main.locator("li", has=astana.page.locator("svg"))
    explained = {one.locator("svg").inner_html(): one.inner_text() for one in legend.all()}
    assert len(explained) == len(set(explained.values())) >= 5
    astana.open("/work?tab=all")
    chips = astana.main.locator(".due")
    assert chips.count()
    for chip in chips.all():
        expect(chip).to_be_visible()
        assert chip.inner_text().strip()
        assert chip.locator("svg").inner_html() in explained
    astana.page.emulate_media(media="screen")


def test_11_and_12_the_tracker_names_each_gap_in_words(
    window: OpenWindow, running: Running, moscow: Desk
) -> None:
    chief, astana = window("ru", CHIEF, "en"), window("kz", "d.ospanov", "kk")
    nodes.halt(running, "kz")
    number = arrest(running, moscow)
    chief.until_true(
        f"/cases/{number}/exchange",
        lambda: chief.text("exchange-track-problem") in chief.main.inner_text(),
    )
    waiting = gaps(chief, number)
    assert chief.text("exchange-track-next") in waiting
    nodes.start(running, "kz")
    wait_until(lambda: bool(moscow.case(number)["peer_number"]), 90, "demo-not-delivered")
    said = {waiting, gaps(chief, number)}
    whole = chief.main.locator("article").last.text_content() or ""
    assert chief.text("exchange-track-verified") in whole
    there = str(moscow.case(number)["peer_number"])
    astana.open("/work?tab=all")
    assert astana.main.locator(f'a[href="/cases/{there}"]').count() == 1  # exactly one copy
    assert len(said) == 2


def test_17_the_twins_of_a_letter_carry_the_same_facts(
    window: OpenWindow, running: Running, stage: Stage
) -> None:
    asked = {
        "persons": STORY.facts["persons"],
        "query": {"template": "address"},
        "assistance": {"purpose": "Күдіктінің мекенжайын анықтау.", "urgent": "yes"},
    }
    astana = stage.desk("kz", "d.ospanov")
    number = astana.open_case("police_query", "RU", asked)
    astana.take(number, "send_query")
    officer = window("kz", "d.ospanov", "kk")
    officer.open(f"/cases/{number}/package")
    links = officer.main.locator("a[href^='/documents/']").evaluate_all(
        "all => all.map(one => one.getAttribute('href'))"
    )
    read = [officer.page.request.get(officer.url + link) for link in dict.fromkeys(links)]
    pdfs = [one.body() for one in read if "pdf" in one.headers["content-type"]]
    said = ["".join(page.extract_text() for page in PdfReader(io.BytesIO(x)).pages) for x in pdfs]
    (kazakh,) = [text for text in said if re.search(r"2026 жылғы \d{1,2} қаңтар", text)]
    (russian,) = [text for text in said if re.search(r"\d{1,2} января 2026 года", text)]
    assert set(_HASH.findall(kazakh)) & set(_HASH.findall(russian))


def test_21_a_reader_hears_title_heading_captions_and_deadlines(
    window: OpenWindow, sent: tuple[str, str]
) -> None:
    astana = window("kz", "a.nurlanova", "kk")
    for lang in LANGS:
        astana.read_in(lang)
        for path in ("/work?tab=all", f"/cases/{sent[1]}", f"/cases/{sent[1]}/law"):
            astana.open(path)
            heard: Any = astana.page.locator("body").aria_snapshot()
            assert astana.page.title().strip()
            assert astana.page.locator("h1").count() == 1
            assert heard.count("heading") > 0
            assert "[level=1]" in heard
            for table in astana.page.locator("table").all():
                named = table.evaluate(
                    "one => !!one.caption || one.hasAttribute('aria-label') "
                    "|| !!one.closest('[aria-label],[aria-labelledby]')"
                )
                assert named, table.inner_text()[:200]
            for chip in astana.main.locator(".due").all():
                assert chip.inner_text().strip() in " ".join(heard.split())
        assert astana.page.locator("#live[aria-live=polite]").count() == 1


def test_13_and_20_a_lead_is_decided_with_reasons_at_any_width(
    running: Running, stage: Stage, window: OpenWindow
) -> None:
    teller = Teller("ru", load_book(), lambda _line: None)
    notice.tell(stage, teller, ("ru",))
    with Desk("ru", running.nodes["ru"].url, "p.lebedev", "ru") as bureau:
        bureau.sign_in(password("ru", "p.lebedev"))
        bureau.open_case("police_query", "KZ", hit.FOUND)
        key = bureau.saved("/matches.csv").decode("utf-8-sig").splitlines()[1].partition(",")[0]
    desk = window("ru", "p.lebedev", "kk")
    desk.open(f"/matches/{key}")
    rows = desk.main.locator("table.match tbody tr")
    assert rows.count() == 8
    for row in rows.all():
        assert row.locator("th[scope=row]").count() == 1
        verdict, *reasons = row.locator("td").last.inner_text().splitlines()
        assert re.search(r"бірдей|ұқсас|өзгеше|дерек жоқ", verdict)
        assert any(reasons)
    buttons = desk.main.locator("fieldset.three button")
    widths = {round(one.bounding_box()["width"]) for one in buttons.all()}  # type: ignore[index]
    assert (buttons.count(), len(widths)) == (3, 1)
    assert desk.main.locator("#decide :checked").count() == 0
    desk.page.locator("#decide input[type=checkbox]").first.press("Enter")  # chooses nothing
    expect(desk.page.locator(".faults a")).to_have_attribute("href", "#f-decision")
    buttons.first.click()
    expect(desk.page.locator(".faults")).to_be_focused()
    desk.page.emulate_media(media="print")
    assert not desk.page.locator("#decide").is_visible()
    assert desk.page.locator("table.match").is_visible()
    desk.page.emulate_media(media="screen")
    narrow = window("ru", "p.lebedev", "kk", size={"width": 320, "height": 800})
    narrow.open(f"/matches/{key}")
    assert narrow.page.evaluate("document.scrollingElement.scrollWidth") <= 320


def test_22_a_draft_without_a_court_act_is_refused_and_wording_is_for_a_person(
    window: OpenWindow,
) -> None:
    astana = window("kz", "d.ospanov", "kk")
    astana.open("/notices/new?kind=red")
    typed = {name: text for name, text in FORM.items() if not name.startswith("court_act.")}
    typed["facts.summary.kk"] += " Ол саяси қызметкер болған."
    astana.fill(typed | {"subject.birth": "12.04."})  # half a date silences nothing
    expect(astana.page.locator("#live")).to_have_text(re.compile(r"\d"))
    expect(astana.main.locator("#compliance .is-bad")).to_be_visible()
    astana.fill({"subject.birth": typed["subject.birth"]})
    astana.send()
    bar = astana.main.locator("#compliance .is-bad")
    assert not bar.inner_text().endswith(" 0")
    assert "саяси" in astana.main.locator("#compliance").inner_text()
    astana.follow(astana.main.locator('form[action$="/submit"] button'))
    refused = astana.main.inner_text()
    assert astana.main.locator('.faults, .notice.bad, a[href*="part-court_act"]').count(), refused
    astana.open(astana.path.removesuffix("/submit") + ".json")
    assert '"draft"' in astana.page.inner_text("body")
