"""The desk in Chromium: what an officer must be able to do at the queue and in unfinished forms.

The numbers are those of the checks of the design.
"""

from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import expect

from eurazpol.cooperation.web.fact_paths import flat
from eurazpol.node.demo.desk import File
from eurazpol.node.demo.stage import script
from tests.browser.conftest import OpenWindow
from tests.browser.site import password
from tests.browser.window import Window

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]

STORY = script("extradition")
CHIEF, INVESTIGATOR = "e.vorontsova", "k.sokolov"
FAMILY = '[name="persons[0].names[0].family"]'
LABEL = '[name="offence.label"]'
BAR = 48
"""The height of the bar that stays at the foot of the window."""


def facts_of(family: str, **offence: Any) -> dict[str, Any]:
    facts: dict[str, Any] = deepcopy(STORY.facts)
    facts["persons"][0]["names"] = [{"script": "Cyrl", "family": family, "given": "Тест"}]
    facts["offence"] |= offence
    return facts


def form_of(window: Window, family: str, **offence: Any) -> None:
    """Open the form of a new request and fill it in, without saving it."""
    window.open("/cases/new?kind=extradition_prosecution&peer=KZ")
    window.fill(flat(facts_of(family, **offence)))


def opened(window: Window, family: str, **offence: Any) -> str:
    form_of(window, family, **offence)
    window.send()
    window.done()
    return window.path.rpartition("/")[2]


def test_01_without_scripts_an_unfinished_request_is_found_with_its_file(
    window: OpenWindow,
) -> None:
    plain = window("ru", INVESTIGATOR, "ru", scripts=False)
    form_of(plain, "Бумагин")
    paper = STORY.papers["D_ARREST_ORDER"].file()
    plain.main.locator('[name="file_as"]').select_option("D_ARREST_ORDER")
    plain.fill({"file": File(paper.name, paper.data)})
    plain.send('button[name="save"][value="keep"]')
    plain.done()
    plain.follow(plain.page.locator('form[action="/sign-out"] button'))
    plain.sign_in(INVESTIGATOR, password("ru", INVESTIGATOR))
    plain.open("/drafts")
    plain.reads(paper.name)
    plain.follow(plain.main.locator("tbody th a").first)
    expect(plain.page.locator(FAMILY)).to_have_value("Бумагин")
    expect(plain.page.locator('[name="offence.summary"]')).to_have_value(
        str(STORY.facts["offence"]["summary"])
    )
    plain.reads(paper.name)
    plain.send('button.main[name="save"]')
    plain.done()
    plain.tab(plain.path.rpartition("/")[2], "package")
    plain.reads(paper.name)


def test_02_and_03_eight_cases_at_once_and_limits_without_colour(window: OpenWindow) -> None:
    chief = window("ru", CHIEF, "ru")
    for number in range(8):
        opened(chief, f"Рядов{'абвгдежз'[number]}")
    chief.open("/work?tab=all")
    rows = chief.main.locator("tbody tr:has(th[scope=row])")
    height = chief.page.evaluate("window.innerHeight") - BAR
    for row in range(8):
        box = rows.nth(row).bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= height, row
    heads = chief.main.locator("thead th").all_inner_texts()
    assert len(heads) >= 7
    expect(chief.main.locator("th[aria-sort=ascending]")).to_have_count(1)
    looks = chief.page.evaluate(
        """() => { const kept = document.querySelector('main');
        return ['overdue', 'today', 'left', 'paused', 'met'].map(name => {
          const one = document.createElement('span'); one.className = `due due-${name}`;
          one.textContent = name; kept.append(one); return one; }) && null; }"""
    )
    assert looks is None
    chief.page.emulate_media(media="print")
    styles = chief.page.evaluate(
        """() => ['overdue', 'today', 'left', 'paused', 'met'].map(name => {
          const one = getComputedStyle([...document.querySelectorAll(`.due-${name}`)].pop());
          return [one.borderTopStyle, parseFloat(one.borderTopWidth).toFixed(1)].join(' '); })"""
    )
    assert len(set(styles)) == len(styles), styles
    expect(chief.main.locator(".tools")).to_be_hidden()
    expect(chief.main.locator(".bulk")).to_be_hidden()
    expect(chief.main.locator("caption").first).to_be_visible()
    chief.page.emulate_media(media="screen")


def test_09_the_second_of_two_editors_chooses_between_both_versions(window: OpenWindow) -> None:
    chief, other = window("ru", CHIEF, "ru"), window("ru", INVESTIGATOR, "ru")
    number = opened(other, "Двойнов")
    for one in (other, chief):
        one.open(f"/cases/{number}/facts")
    expect(chief.main.locator(".notice.warn").first).to_be_visible()
    other.page.fill(LABEL, "кража")
    other.send('button.main[name="save"]')
    other.done()
    chief.page.fill(FAMILY, "Двойнова")
    chief.send('button.main[name="save"]')
    chief.reads("кража", "Двойнова")
    chief.send("button.main")
    chief.done()
    chief.open(f"/cases/{number}/facts")
    expect(chief.page.locator(FAMILY)).to_have_value("Двойнова")
    expect(chief.page.locator(LABEL)).to_have_value("кража")


def test_10_what_is_typed_before_the_network_goes_is_kept(window: OpenWindow) -> None:
    chief = window("ru", CHIEF, "ru")
    chief.page.clock.install()
    chief.open("/cases/new?kind=mla&peer=KZ")
    chief.page.fill(FAMILY, "Обрывов")
    with chief.page.expect_response(lambda answer: "/drafts/" in answer.url):
        chief.page.clock.fast_forward(20_000)
    expect(chief.page.locator("#live")).not_to_be_empty()
    chief.page.context.set_offline(True)
    chief.page.fill('[name="persons[0].names[0].given"]', "Поздний")
    chief.page.clock.fast_forward(20_000)
    chief.page.context.set_offline(False)
    with chief.page.expect_response(lambda answer: "/drafts/" in answer.url):
        chief.page.clock.fast_forward(20_000)
    chief.page.goto("about:blank")
    chief.open("/drafts")
    chief.follow(chief.main.locator("tbody th a").first)
    expect(chief.page.locator(FAMILY)).to_have_value("Обрывов")
    expect(chief.page.locator('[name="persons[0].names[0].given"]')).to_have_value("Поздний")


def test_14_letters_that_look_alike_find_the_same(window: OpenWindow) -> None:
    chief = window("ru", CHIEF, "kk")
    number = opened(chief, "Мөлшеров", summary="Мүлікті қорғау туралы")
    seen = []
    for typed in ("қoрғау", "қорғау"):
        chief.page.fill("#search", typed)
        chief.page.press("#search", "Enter")
        chief.page.wait_for_url("**/search?**")
        seen.append((chief.main.locator("tbody th a").all_inner_texts(),
                     chief.main.locator(".tabs .count").all_inner_texts()))  # fmt: skip
    assert seen[0] == seen[1]
    assert number in seen[0][0]
    chief.open("/search?text=м\u04dbлшер&in=people")
    chief.reads("Мөлшеров")
