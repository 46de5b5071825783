"""The data bank clicked through: purpose, an off-line form filled in without a connection and given
back, who may come home, a letter of the other state; three languages, axe, a narrow screen.
"""

import json
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from eurazpol.citizens.domain.notice import TOLD_FIELDS
from eurazpol.kernel.texts import LANGS, Lang
from tests.browser.conftest import OpenWindow
from tests.browser.test_axe import violations
from tests.browser.test_recalls import NARROW
from tests.browser.window import Window
from tests.citizens.conftest import OMAROV

pytestmark = [pytest.mark.browser, pytest.mark.two_nodes, pytest.mark.timeout(600)]
ONLINE = OMAROV | {"consent_on": "", "confirmed_on": "12.01.2026"}
CONVICT = {path: ONLINE[path] for path in TOLD_FIELDS if ONLINE.get(path)}


def opened(window: Window, path: str) -> None:
    """Open a page of the data bank; say for what, where that is asked."""
    window.open(path)
    if window.path == "/purpose":
        radios = window.main.locator('input[name="purpose"]')
        assert radios.count() == 6
        assert window.main.locator("form .field").last.locator("textarea").count() == 1
        window.fill({"purpose": "casework"})
        window.send()


def filled_off_line(chromium: Browser, form: Path, lang: Lang, folder: Path) -> Path:
    """Open the file from disk without a network, fill it in, save; return what it saved."""
    context = chromium.new_context(offline=True, accept_downloads=True)
    page, faults = context.new_page(), []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    page.on("request", lambda one: faults.append(one.url) if one.url.startswith("http") else None)
    page.goto(form.as_uri())
    expect(page.locator("html")).to_have_attribute("lang", lang)
    assert violated(page) == []
    page.click("#save")  # nothing is saved while something is missing
    expect(page.locator("#faults")).to_be_focused()
    wrong = page.locator("#faults li").count()
    assert wrong >= 10
    for path, text in ONLINE.items():
        control = page.locator(f'[name="{path}"]')
        kind = control.first.evaluate("one => one.type") if text else ""
        if kind == "radio":
            page.check(f'[name="{path}"][value="{text}"]')
        elif kind == "select-one":
            control.select_option(text)
        elif kind:
            control.fill("41.12.1979" if path == "birth" else text)
    page.click("#save")
    expect(page.locator("#faults li")).to_have_count(1)  # no such day
    page.fill('[name="birth"]', "14.08.1979")
    with page.expect_download() as saving:
        page.click("#save")
    saved = folder / "saved.json"
    saving.value.save_as(saved)
    page.reload()
    page.set_input_files("#open", saved)  # and goes on from there
    expect(page.locator('[name="family"]')).to_have_value("Омаров")
    assert faults == []
    context.close()
    return saved


def violated(page: Page) -> list[str]:
    return [one["id"] for one in Axe().run(page).response["violations"]]


def test_an_off_line_form_becomes_a_record(
    chromium: Browser, window: OpenWindow, tmp_path: Path
) -> None:
    consul = window("kz", "s.akhmet", "kk")
    opened(consul, "/databank")
    consul.open("/databank/forms")
    with consul.page.expect_download() as giving:
        consul.main.locator('a[href="/databank/forms/kk.html"]').click()
    form = tmp_path / "form.html"
    giving.value.save_as(form)
    saved = filled_off_line(chromium, form, "kk", tmp_path)
    (tmp_path / "broken.json").write_text('{"format": "x"}', encoding="utf-8")
    consul.page.set_input_files("#f-file", tmp_path / "broken.json")
    consul.send()
    expect(consul.main.locator(".faults")).to_be_focused()
    plain = json.loads(saved.read_text(encoding="utf-8"))
    plain["values"]["sex"] = "none"
    spoilt = tmp_path / "spoilt.json"
    spoilt.write_text(json.dumps(plain), encoding="utf-8")
    consul.page.set_input_files("#f-file", spoilt)
    consul.send()
    consul.reads(consul.text("citizens-field-sex"))
    expect(consul.page.locator("#f-family")).to_have_value("Омаров")
    consul.open("/databank/forms")
    consul.page.set_input_files("#f-file", saved)
    consul.send()
    assert consul.main.locator(".faults").count() == 0
    expect(consul.page.locator("#f-family")).to_have_value("Омаров")
    consul.send()
    consul.done()
    number = consul.path.rpartition("/")[2]
    consul.reads("Омаров Ғабит", consul.text("citizens-home-holds"))
    consul.open("/databank/forms")
    consul.page.set_input_files("#f-file", saved)
    consul.send()
    consul.reads(number)  # the same file is known again


def test_the_pages_in_three_languages(window: OpenWindow) -> None:
    chief = window("kz", "a.nurlanova", "kk")
    opened(chief, "/databank")
    number = str(chief.main.locator("tbody a").first.get_attribute("href")).rpartition("/")[2]
    opened(chief, f"/databank/{number}")
    paths = ("", "/home", "/forms", "/notices", "/notices/new", "/promises", "/new", f"/{number}",
             f"/{number}/card", f"/{number}/stage", f"/{number}/correct",
             f"/{number}/transfer")  # fmt: skip
    small = window("kz", "a.nurlanova", "kk", size=NARROW)
    for lang in LANGS:
        chief.open("/help")
        chief.read_in(lang)
        for path in paths:
            chief.open(f"/databank{path}")
            assert chief.raw_keys() == [], (lang, path)
            assert violations(chief) == [], (lang, path)
            small.open(f"/databank{path}")
            wide = small.page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
            assert not wide, (lang, path)
    chief.open(f"/databank/{number}/transfer")
    chief.send()
    chief.done()
    assert chief.path.startswith("/cases/KZ-")
    chief.reads("Омаров")


def test_the_other_state_tells_of_our_citizen(window: OpenWindow) -> None:
    moscow = window("ru", "k.sokolov", "ru")
    moscow.open("/databank/notices/new")
    head = {"to_state": "KZ", "notifier": "executing_body", "body": "Колония № 1",
            "told": ("relatives", "lawyer")}  # fmt: skip
    moscow.fill(head | CONVICT)
    moscow.send()
    moscow.done()
    astana = window("kz", "a.nurlanova", "ru")
    opened(astana, "/databank")
    link = astana.main.locator('tbody a[href^="/databank/notices/"]')
    astana.until_true("/databank/notices", lambda: link.count() == 1)
    astana.follow(link)
    astana.reads("Омаров Ғабит", "Колония № 1", astana.text("citizens-told-relatives"))
    assert violations(astana) == []
    astana.follow(astana.main.locator("form button").first)  # the person of the record
    astana.done()
    astana.reads(astana.text("citizens-paper-notice"))
