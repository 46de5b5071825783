"""A window of Chromium in which one officer works at one node, by clicking and typing."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, Request, expect

from eurazpol.cooperation.web.fact_paths import flat
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Lang
from eurazpol.node.demo.desk import File
from tests.browser.site import SCREEN

PATIENCE = 15_000
"""How long, in milliseconds, a page may take on a busy machine."""
VERIFIED = "Checked in the register of treaties and with the Ministry of Foreign Affairs."
"""How an officer answers the questions that the law leaves open, where a step asks for it."""
_KEY = re.compile(r"\b[a-z]+(?:-[a-z0-9]+)+\b")
Value = str | tuple[str, ...] | File


@dataclass
class Window:
    """A page with the officer, the language of reading, and what went wrong unseen."""

    page: Page
    url: str
    lang: Lang
    faults: list[str] = field(default_factory=list)

    def text(self, id_: str, **args: Any) -> str:
        """Return a message as this officer reads it."""
        return catalogue().text(id_, self.lang, **args)

    def open(self, path: str) -> None:
        """Go to a page of the node."""
        self.page.goto(self.url + path)

    @property
    def path(self) -> str:
        """Where the window is."""
        return urlsplit(self.page.url).path

    @property
    def main(self) -> Locator:
        """The content of the page without its frame."""
        return self.page.locator("main")

    def sign_in(self, login: str, password: str) -> None:
        """Sign in by the form, then read in the language of the window."""
        self.open("/sign-in")
        self.page.fill("#login", login)
        self.page.fill("#password", password)
        self.send()
        expect(self.page.locator(".you b")).to_be_visible()
        self.read_in(self.lang)

    def read_in(self, lang: Lang) -> None:
        """Switch the language by its link at the top."""
        self.lang = lang
        self.follow(self.page.locator(f"header .langs button[value={lang}]"))
        expect(self.page.locator("html")).to_have_attribute("lang", lang)

    def fill(self, values: Mapping[str, Value]) -> None:
        """Fill in fields of the form of the page by their names; an instant is ``…T10:30``."""
        self._unfold()
        for name, value in values.items():
            control = self.main.locator(f'[name="{name}"]')
            if not control.count():
                rows = name.rpartition("[")[0]
                self.send(f'button[name="add"][value="{rows}"]')
                self._unfold()
            self._put(control, name, value)

    def _unfold(self) -> None:
        folded = self.main.locator("form details:not([open]) > summary")
        while folded.count():
            folded.first.click()

    def _put(self, control: Locator, name: str, value: Value) -> None:
        kind = control.first.evaluate("one => one.type")
        if isinstance(value, File):
            control.set_input_files(
                {"name": value.name, "mimeType": "application/pdf", "buffer": value.data}
            )
        elif kind in ("radio", "checkbox"):
            for one in (value,) if isinstance(value, str) else value:
                self.main.locator(f'[name="{name}"][value="{one}"]').check()
        elif kind == "select-one":
            options = control.locator("option").evaluate_all(
                "all => all.map(one => [one.value, one.textContent.trim()])"
            )
            control.select_option(next(id_ for id_, text in options if value in (id_, text)))
        else:
            day, _, time = str(value).partition("T") if ".time" not in name else (value, "", "")
            clock = self.main.locator(f'[name="{name}.time"]')
            if time and clock.count():
                control.fill(day)
                clock.fill(time)
            else:
                control.fill(str(value))

    def send(self, button: str = "button.main") -> None:
        """Press the main button of the form and wait for the next page."""
        self.follow(self.main.locator(button).last)

    def follow(self, link: Locator) -> None:
        """Click what leads to another page, and wait for that page."""
        with self.page.expect_navigation(timeout=PATIENCE):
            link.click()

    def done(self) -> None:
        """The page says that something was done, and lists no fault."""
        faults = self.main.locator(".faults, .notice.bad")
        assert faults.count() == 0, faults.first.inner_text()
        expect(self.main.locator("div.notice[role=status]")).to_be_visible()

    def open_case(self, kind: str, peer: str, facts: Mapping[str, Any], earlier: str = "") -> str:
        """Open a request by both steps of its form; return its number."""
        self.follow(self.page.locator('nav.sections a[href="/cases/new"]'))
        self.fill({"kind": kind, "peer": peer, "earlier": earlier})
        self.send()
        self.fill(flat(facts))
        self.send()
        self.done()
        return self.path.rpartition("/")[2]

    def case(self, number: str) -> None:
        """Open the page of a case."""
        self.open(f"/cases/{number}")

    def tab(self, number: str, name: str) -> None:
        """Go from a case to one of its pages."""
        self.case(number)
        self.follow(self.page.locator(f'nav.tabs a[href="/cases/{number}/{name}"]'))

    def step(self, number: str, step: str) -> None:
        """Click the button of a step on the page of the case."""
        self.case(number)
        link = self.main.locator(f'a[href="/cases/{number}/act/{step}"]').first
        if not link.is_visible():
            self.main.locator("section.lead details summary").click()
        self.follow(link)

    def take(self, number: str, step: str, **values: Value) -> None:
        """Take a step by its form."""
        self.step(number, step)
        expect(self.main).to_contain_text(self.text(f"cooperation-act-{step.replace('_', '-')}"))
        if self.main.locator('[name="verification"]').count():
            values = {"verification": VERIFIED, **values}
        self.fill(values)
        self.send()
        self.done()

    def countersign(self, number: str) -> None:
        """Sign as the second officer what a colleague has prepared."""
        self.case(number)
        self.follow(self.main.locator("#second a.button"))
        self.send('button[name="do"][value="sign"]')
        self.done()

    def add_paper(self, number: str, paper: str, file: File) -> None:
        """Put a file into the package by its form."""
        self.tab(number, "package")
        self.fill({"paper": paper, "file": file})
        self.send("#upload button.main")
        self.done()

    def until(self, number: str, state: str) -> None:
        """Open a case again and again until it is in a state: the other node is heard."""
        wanted = self.text(f"cooperation-state-{state.replace('_', '-')}")
        self.until_true(
            f"/cases/{number}",
            lambda: self.page.locator(".identity dd b").first.inner_text() == wanted,
        )

    def until_true(self, path: str, true: Callable[[], bool], seconds: int = 60) -> None:
        """Open a page again and again until something is true of it."""
        for _ in range(seconds * 4):
            self.open(path)
            if true():
                return
            self.page.wait_for_timeout(250)
        raise AssertionError(f"{path}: {self.main.inner_text()[:2000]}")

    def reads(self, *texts: str) -> None:
        """The texts are visible on the page."""
        whole = _squeezed(self.page.locator("body").inner_text())
        for text in texts:
            assert _squeezed(text) in whole, f"{text!r} is not in: {whole[:3000]}"

    def raw_keys(self) -> list[str]:
        """Return what looks like a message that was not written."""
        whole = self.page.locator("body").inner_text()
        found = [token for token in _KEY.findall(whole) if catalogue().has(token)]
        return found + re.findall(r"[⟨⟩].*", whole)

    def shown_in_first_screen(self, locator: Locator) -> bool:
        """Whether the whole of an element lies in the window without scrolling."""
        box = locator.bounding_box()
        height = self.page.evaluate("window.innerHeight")
        return box is not None and box["y"] >= 0 and box["y"] + box["height"] <= height


def _squeezed(text: str) -> str:
    return " ".join(text.split()).casefold()


def new_window(
    browser: Browser, url: str, lang: Lang, *, scripts: bool = True, size: Any = SCREEN
) -> Window:
    """Open a window of its own, with its own cookies, that notes what should not happen."""
    context = browser.new_context(
        viewport=size, java_script_enabled=scripts, locale="en", service_workers="block"
    )
    context.set_default_timeout(PATIENCE)
    window = Window(context.new_page(), url, lang)

    def heard(said: ConsoleMessage) -> None:
        if "Content Security Policy" in said.text:
            window.faults.append(said.text)

    def asked(request: Request) -> None:
        if not request.url.startswith((url, "data:")):
            window.faults.append(f"another host: {request.url}")

    window.page.on("console", heard)
    window.page.on("request", asked)
    window.page.on("pageerror", lambda error: window.faults.append(str(error)))
    return window
