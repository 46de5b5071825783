"""What an officer must be able to see and do on each page, checked in Chromium.

The numbers are those of the checks of the design (first screen, rule of a limit, as of a day, …).
"""

import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from eurazpol.node.demo.desk import Desk, File
from eurazpol.node.demo.nodes import Running, wait_until
from eurazpol.node.demo.stage import SECONDS, script
from tests.browser.conftest import OpenWindow
from tests.browser.site import password
from tests.browser.window import VERIFIED, Window

pytestmark = pytest.mark.browser

STORY = script("extradition")
NARROW = {"width": 320, "height": 800}
CHIEF, BUREAU, POLICE = "e.vorontsova", "p.lebedev", "m.tulegen"
CHISINAU = "cis_chisinau_2002"
ZONE = "UTC+5"
ALMATY = ZoneInfo("Asia/Almaty")


def paper(name: str) -> File:
    return STORY.papers[name].file()


def facts_of(family: str, **offence: Any) -> dict[str, Any]:
    """The facts of the story about somebody else; ``None`` takes a fact of the offence away."""
    facts: dict[str, Any] = deepcopy(STORY.facts)
    facts["persons"][0]["names"] = [{"script": "Cyrl", "family": family, "given": "Тест"}]
    facts["offence"] |= offence
    facts["offence"] = {key: value for key, value in facts["offence"].items() if value is not None}
    return facts


@pytest.fixture(scope="module")
def desks(running: Running) -> Iterator[Any]:
    """Officers who prepare what a test looks at, through the same forms without a browser."""
    opened: dict[tuple[str, str], Desk] = {}

    def desk(node: str, login: str) -> Desk:
        if (node, login) not in opened:
            made = Desk(node, running.nodes[node].url, login, "ru")
            made.sign_in(password(node, login))
            opened[node, login] = made
        return opened[node, login]

    yield desk
    for one in opened.values():
        one.__exit__(None, None, None)


@pytest.fixture(scope="module")
def draft(desks: Any) -> str:
    """A draft in Moscow that lacks every paper and one fact."""
    return str(
        desks("ru", CHIEF).open_case(
            "extradition_prosecution", "KZ", facts_of("Черновиков", military=None)
        )
    )


def arrived(desks: Any, family: str) -> str:
    """Have Russia ask for an arrest and the police look for the person: the number in Astana."""
    bureau, chief = desks("ru", BUREAU), desks("ru", CHIEF)
    asked = bureau.open_case("provisional_arrest", "KZ", facts_of(family))
    bureau.add_paper(asked, "D_PROV_STATEMENT", paper("D_PROV_STATEMENT"))
    bureau.take(asked, "submit")
    chief.take(asked, "sign_and_send", {"verification?": VERIFIED})
    desks("ru", SECONDS["ru"]).countersign(asked)
    wait_until(lambda: bool(chief.case(asked)["peer_number"]), 60, "demo-not-delivered")
    got = str(chief.case(asked)["peer_number"])
    duty = desks("kz", "d.ospanov")
    duty.take(got, "accept")
    duty.take(got, "assign_search", {"authority": "Департамент полиции города Алматы"})
    return got


@pytest.fixture(scope="module")
def held(running: Running, desks: Any) -> str:
    """A person detained in Kazakhstan ten minutes ago: the number there."""
    got = arrived(desks, "Задержанов")
    at = f"{local(running, minutes=10):%Y-%m-%dT%H:%M}"
    desks("kz", POLICE).take(got, "record_detention", {"detained_at": at, "place": "Алматы"})
    return got


def local(running: Running, **ago: int) -> datetime:
    """Return the hour in Almaty some time ago."""
    return running.now().astimezone(ALMATY) - timedelta(**ago)


def test_01_without_scripts_a_request_is_made_and_found_again(window: OpenWindow) -> None:
    plain = window("ru", "k.sokolov", "ru", scripts=False)
    number = plain.open_case("extradition_prosecution", "Казахстан", facts_of("Бумагин"))
    plain.add_paper(number, "D_ARREST_ORDER", paper("D_ARREST_ORDER"))
    plain.follow(plain.page.locator('form[action="/sign-out"] button'))
    plain.sign_in("k.sokolov", password("ru", "k.sokolov"))
    plain.tab(number, "facts")
    expect(plain.page.locator('[name="persons[0].names[0].family"]')).to_have_value("Бумагин")
    expect(plain.page.locator('[name="offence.summary"]')).to_have_value(
        str(STORY.facts["offence"]["summary"])
    )
    plain.tab(number, "package")
    plain.reads(paper("D_ARREST_ORDER").name)


def test_04_a_case_opens_with_its_status_limits_and_next_step(
    window: OpenWindow, held: str
) -> None:
    police = window("kz", POLICE, "kk")
    police.case(held)
    lead = police.main.locator("section.lead")
    assert police.shown_in_first_screen(lead.locator(".sentence"))
    limits = lead.locator(".limit")
    assert limits.count() >= 2
    for limit in limits.all():
        assert police.shown_in_first_screen(limit)
        expect(limit).to_contain_text(re.compile(r"\d\d\.\d\d\.2026"))
        expect(limit).to_contain_text(ZONE)
        expect(limit.locator("a")).to_have_attribute("href", re.compile("/limits/"))
    assert police.shown_in_first_screen(police.main.locator("[data-next]").first)


def test_05_a_limit_leads_to_its_rule_and_moves_with_its_event(
    window: OpenWindow, running: Running, held: str
) -> None:
    police = window("kz", POLICE, "kk")
    police.case(held)
    police.follow(police.main.locator(f'.lead a[href="/cases/{held}/limits/kz_72h"]'))
    police.reads(
        police.text("cooperation-limit-start"), police.text("cooperation-law-version-word")
    )
    expect(police.main).to_contain_text("587")
    start = police.main.locator("dd a[href$='/events']")
    before = police.main.locator("dd b").first.inner_text()
    police.follow(start)
    row = police.main.locator("tr", has_text=police.text("cooperation-event-detained-at"))
    police.follow(row.locator("a[href*='correct=']"))
    earlier = local(running, hours=2)
    police.fill({"at": f"{earlier:%d.%m.%Y}", "at.time": f"{earlier:%H:%M}"})
    why = "Хаттамада сағат басқаша көрсетілген."
    police.fill({"reason": why})
    police.send("#form button.main")
    police.done()
    police.open(f"/cases/{held}/limits/kz_72h")
    after = police.main.locator("dd b").first
    expect(after).to_contain_text(f"{earlier + timedelta(hours=72):%d.%m.%Y %H:%M}")
    assert after.inner_text() != before
    police.case(held)
    police.reads(why)


def test_06_a_day_before_entry_into_force_the_treaty_is_no_basis(
    window: OpenWindow, draft: str
) -> None:
    chief = window("ru", CHIEF, "en")
    chief.tab(draft, "law")
    basis = chief.main.locator("table th", has_text=CHISINAU)
    expect(basis).to_have_count(1)
    chief.page.fill("#f-as-of", "27.06.2023")
    chief.send("form.filters button")
    expect(basis).to_have_count(0)
    out = chief.main.locator("details li", has=chief.page.locator(f"a[href$='{CHISINAU}']"))
    expect(out).to_contain_text("28 Jun 2023")
    chief.reads(chief.text("cooperation-law-back-today"))


def test_07_an_unknown_fact_is_unknown_until_it_is_answered_in_place(
    window: OpenWindow, draft: str
) -> None:
    chief = window("ru", CHIEF, "en")
    chief.tab(draft, "law")
    answer = chief.page.locator("form.answer", has=chief.page.locator('[name="offence.military"]'))
    row = chief.main.locator("tr", has=answer).first
    expect(row).to_contain_text(chief.text("ui-unknown"))
    asked = row.locator("th").inner_text()
    answer.locator('[value="no"]').check()
    chief.follow(answer.locator("button"))
    chief.done()
    expect(answer).to_have_count(0)
    cleared = chief.main.locator("details", has_text=asked).first
    cleared.locator("summary").click()
    expect(cleared.locator("li", has_text=asked).first).to_contain_text(chief.text("ui-fails"))


def test_08_a_package_that_lacks_a_paper_is_not_sent(window: OpenWindow, draft: str) -> None:
    chief = window("ru", CHIEF, "en")
    chief.tab(draft, "package")
    chief.follow(chief.main.locator(f'a[href="/cases/{draft}/act/submit"]'))
    chief.reads(chief.text("cooperation-act-not-possible"))
    row = chief.main.locator("tbody tr", has=chief.page.locator("a[href$='paper-D_ARREST_ORDER']"))
    expect(row.locator("td").nth(0)).to_contain_text("Chisinau 2002, 67")
    expect(row.locator("td").nth(1)).to_contain_text("Воронцова")
    assert chief.main.locator("form").count() == 0
    chief.tab(draft, "exchange")
    chief.reads(chief.text("exchange-track-empty"))


def test_09_a_second_save_shows_both_versions(
    window: OpenWindow, desks: Any, running: Running
) -> None:
    number = desks("ru", BUREAU).open_case("provisional_arrest", "KZ", facts_of("Двоев"))
    first, second = window("ru", CHIEF, "en"), window("ru", BUREAU, "en")
    for one in (first, second):
        one.tab(number, "facts")
    first.fill({"persons[0].address": "Алматы, Сейфуллин даңғылы, 1"})
    second.fill({"persons[0].address": "Алматы, Достық даңғылы, 2"})
    first.send('.actions button[name="save"][value="save"]')
    first.done()
    second.send('.actions button[name="save"][value="save"]')
    second.reads("Сейфуллин", "Достық", second.text("cooperation-stale-mine"))
    second.send("form button.main")
    second.done()
    second.reads("Достық")


PAGES = ("", "/facts", "/law", "/package", "/events", "/exchange", "/act/submit")


def test_18_every_page_reads_in_every_language(window: OpenWindow, draft: str) -> None:
    chief = window("ru", CHIEF, "en")
    paths = [f"/cases/{draft}{page}" for page in PAGES]
    paths += ["/work", "/cases/new", "/exchange", "/peers", "/peers/keys", "/help"]
    paths += [f"/law/instruments/{CHISINAU}", f"/cases/{draft}?x=1"]
    for path in paths:
        chief.open(path)
        for lang in ("kk", "ru", "en"):
            chief.read_in(lang)
            assert chief.page.url == chief.url + path
            assert chief.raw_keys() == [], path
            if draft in path:
                expect(chief.page.locator("h1")).to_have_text(draft)
            cut = chief.page.evaluate(
                """() => [...document.querySelectorAll("button:not(.unseen), a.button")]
                .filter(one => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
                .map(one => one.textContent)"""
            )
            assert cut == [], path


def test_18_what_is_typed_survives_a_change_of_language(window: OpenWindow, draft: str) -> None:
    chief = window("ru", CHIEF, "en")
    chief.tab(draft, "facts")
    chief.fill({"persons[0].address": "Алматы, Төле би көшесі, 7"})
    chief.read_in("kk")
    chief.follow(chief.main.locator('button[name="draft"][value="restore"]'))
    expect(chief.page.locator('[name="persons[0].address"]')).to_have_value(
        "Алматы, Төле би көшесі, 7"
    )
    chief.open(f"/cases/{draft}/facts")
    chief.follow(chief.main.locator('button[name="draft"][value="drop"]'))


_STOP = """selector => {
  const one = document.activeElement, style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  const top = document.elementFromPoint(
    Math.max(0, box.left + Math.min(box.width, 20) / 2),
    (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2);
  const label = one.closest("label");
  return {
    here: one.matches(selector),
    text: one.outerHTML.slice(0, 200),
    marked: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2)
      || style.boxShadow !== "none",
    seen: !!top && (one.contains(top) || top.contains(one) || !!(label && label.contains(top))),
  };
}"""
"""What has the focus: is it marked, and is it on top at its place, not under the bar."""


def tab_to(window: Window, selector: str) -> None:
    """Press Tab until an element has the focus; each stop is marked and visible."""
    for _ in range(120):
        window.page.keyboard.press("Tab")
        for _ in range(20):  # the page scrolls to the stop in the next frames
            stop = window.page.evaluate(_STOP, selector)
            if stop["seen"]:
                break
            window.page.wait_for_timeout(50)
        assert stop["marked"], stop
        assert stop["seen"], stop
        if stop["here"]:
            return
    raise AssertionError(f"{selector} is not reached by Tab")


def test_19_by_keyboard_from_sign_in_to_a_signed_refusal(
    window: OpenWindow, running: Running, desks: Any
) -> None:
    sought = arrived(desks, "Искомов")
    chief = window("kz", "", "kk")
    keys = chief.page.keyboard

    def enter() -> None:
        with chief.page.expect_navigation():
            keys.press("Enter")

    chief.open("/sign-in")
    tab_to(chief, "#login")
    keys.type("a.nurlanova")
    tab_to(chief, "#password")
    keys.type(password("kz", "a.nurlanova"))
    enter()
    chief.open("/work?tab=all")
    tab_to(chief, f'a[href="/cases/{sought}"]')
    enter()
    refusal = f'a[href="/cases/{sought}/act/decide_refuse"]'
    if not chief.main.locator(refusal).first.is_visible():
        tab_to(chief, "section.lead details > summary")
        keys.press("Enter")
    tab_to(chief, refusal)
    enter()
    tab_to(chief, '[name="decided"]')
    keys.type("31.02.2026")
    tab_to(chief, "main button.main")
    enter()
    expect(chief.page.locator(".faults")).to_be_focused()
    tab_to(chief, '[name="decided"]')
    keys.press("Control+a")
    keys.type(f"{local(running):%d.%m.%Y}")
    tab_to(chief, '[name="grounds"]')
    keys.press("Space")
    tab_to(chief, '[name="reason"]')
    keys.type("Тұлға осы іс бойынша бұрын сотталған, үкім күшінде.")
    tab_to(chief, "main button.main")
    enter()
    chief.done()
    chief.reads(chief.text("cooperation-state-refused"))


@pytest.mark.parametrize("page", ["", "/law", "/package", "/exchange", "/facts"])
def test_20_a_narrow_window_needs_no_sideways_scrolling(
    window: OpenWindow, draft: str, held: str, page: str
) -> None:
    narrow = window("kz", "a.nurlanova", "kk", size=NARROW)
    narrow.open(f"/cases/{held}{page}")
    width = narrow.page.evaluate("document.scrollingElement.scrollWidth")
    assert width <= NARROW["width"]


def test_an_officer_without_the_right_is_told_so(window: OpenWindow, held: str, draft: str) -> None:
    statistician = window("kz", "g.sadykova", "ru")
    for path in ("/work", f"/cases/{held}", f"/cases/{held}/law"):
        answer = statistician.page.goto(statistician.url + path)
        assert answer is not None
        assert answer.status == 403
        statistician.reads(statistician.text("access-forbidden-title"))
        assert "Задержанов" not in statistician.page.content()


def test_an_officer_of_another_state_does_not_get_in(window: OpenWindow) -> None:
    stranger = window("kz", "", "en", size={"width": 1000, "height": 700})
    stranger.open("/sign-in")
    stranger.page.fill("#login", CHIEF)
    stranger.page.fill("#password", password("ru", CHIEF))
    stranger.send()
    expect(stranger.page.locator(".faults")).to_be_visible()
    stranger.open("/work")
    assert stranger.path == "/sign-in"


def test_pages_forbid_what_is_not_theirs(window: OpenWindow, draft: str) -> None:
    chief = window("ru", CHIEF, "en")
    answer = chief.page.goto(f"{chief.url}/cases/{draft}/law")
    assert answer is not None
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy or "default-src 'self'" in policy
    assert "unsafe-inline" not in policy
