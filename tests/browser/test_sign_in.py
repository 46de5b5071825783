"""Second factors in Chromium, by keyboard only: an app, a code on paper, a passkey; sessions."""

import re
import time
from datetime import UTC, datetime

import pyotp
import pytest
from playwright.sync_api import Browser, expect

from eurazpol.node.demo.nodes import Running
from tests.browser.site import password
from tests.browser.window import Window, new_window

pytestmark = pytest.mark.browser
LOGIN = "e.baimukhan"
PATIENCE = 60_000


@pytest.fixture
def desk(chromium: Browser, running: Running) -> Window:
    """A window at the node's name: passkeys belong to names, not to numbers."""
    url = running.nodes["kz"].url.replace("127.0.0.1", "localhost")
    made = new_window(chromium, url, "kk")
    made.page.context.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    return made


def press(desk: Window, *keys: str) -> None:
    for key in keys:
        desk.page.keyboard.press(key)


def reach(desk: Window, selector: str) -> None:
    """Tab until the control has the focus, which is visible."""
    for _ in range(80):
        if desk.page.evaluate("s => document.activeElement?.matches(s)", selector):
            outline = desk.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline != "none", selector
            return
        press(desk, "Tab")
    raise AssertionError(f"{selector} is not reached by keyboard on {desk.path}")


def activate(desk: Window, selector: str) -> None:
    reach(desk, selector)
    with desk.page.expect_navigation():
        press(desk, "Enter")


def by_password(desk: Window) -> None:
    desk.open("/sign-in")
    reach(desk, "#login")
    desk.page.keyboard.type(LOGIN)
    press(desk, "Tab")
    desk.page.keyboard.type(password("kz", LOGIN))
    with desk.page.expect_navigation():
        press(desk, "Enter")


def type_code(desk: Window, code: str) -> None:
    reach(desk, "#code")
    desk.page.keyboard.type(code)
    with desk.page.expect_navigation():
        press(desk, "Enter")


def fresh_code(secret: str, used: list[str]) -> str:
    """The code of the app, a new one each time as on a phone."""
    while (code := pyotp.TOTP(secret).at(datetime.now(UTC))) in used:
        time.sleep(0.5)
    used.append(code)
    return code


def sign_out(desk: Window) -> None:
    activate(desk, 'form[action="/sign-out"] button')
    assert desk.path == "/sign-in"


def test_an_app_and_codes_on_paper(desk: Window) -> None:
    by_password(desk)
    activate(desk, 'a[href="/me/security"]')
    activate(desk, 'a[href="/me/security/totp"]')
    assert desk.page.locator(".qr svg").bounding_box()
    key = desk.page.locator(".facts code").inner_text().replace(" ", "")
    type_code(desk, "000000")
    expect(desk.page.locator(".faults")).to_be_focused()
    used: list[str] = []
    type_code(desk, fresh_code(key, used))
    codes = desk.page.locator(".codes code").all_inner_texts()
    assert len(codes) == 10
    assert not desk.raw_keys()
    activate(desk, "a.button.main")
    sign_out(desk)

    by_password(desk)
    assert desk.path == "/sign-in/second"
    type_code(desk, codes[3])
    expect(desk.page.locator(".you b")).to_be_visible()
    sign_out(desk)
    by_password(desk)
    type_code(desk, codes[3])
    expect(desk.page.locator(".faults")).to_be_focused()
    type_code(desk, fresh_code(key, used))
    expect(desk.page.locator(".you b")).to_be_visible()
    desk.open("/me/security")
    desk.reads("Қалғаны: 9 резервтік код")
    assert not desk.raw_keys()
    assert not desk.faults


def test_a_passkey_alone_and_the_end_of_a_session(desk: Window) -> None:
    protocol = desk.page.context.new_cdp_session(desk.page)
    protocol.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
        "hasUserVerification": True, "isUserVerified": True, "automaticPresenceSimulation": True,
    }  # fmt: skip
    protocol.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    desk.sign_in("s.akhmet", password("kz", "s.akhmet"))
    desk.open("/me/security")
    reach(desk, "#name")
    desk.page.keyboard.type("Сұр кілт")
    with desk.page.expect_navigation():
        press(desk, "Enter")
    desk.follow(desk.main.locator("a.button.main"))
    desk.reads("Сұр кілт", "localhost")
    sign_out(desk)

    desk.open("/sign-in")
    activate(desk, "form[data-passkey] button")
    expect(desk.page.locator(".you b")).to_contain_text("Ахмет")

    desk.page.clock.install()
    desk.open("/help")
    expect(desk.page.locator(".session-alarm")).to_have_count(0)
    desk.page.clock.fast_forward("25:30")
    warning = desk.page.locator(".session-alarm")
    expect(warning).to_contain_text("F2")
    press(desk, "F2")
    expect(warning).to_have_count(0)
    desk.page.clock.fast_forward("31:00")
    expect(warning).to_contain_text(re.compile("қайта кіріңіз"))
    assert not desk.faults
