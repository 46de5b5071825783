"""Story 1 clicked through in Chromium: officers of Kazakhstan read Kazakh, of Russia English.

At the key pages the same page is also read in the other of the two languages.
"""

from datetime import date

import pytest
from playwright.sync_api import expect

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Lang, Message, message
from eurazpol.node.demo.desk import File
from eurazpol.node.demo.stage import SECONDS, Stage, script
from tests.browser.conftest import OpenWindow
from tests.browser.window import Window

pytestmark = [pytest.mark.browser, pytest.mark.two_nodes, pytest.mark.timeout(900)]

PD_ALMATY = "Алматы қаласының Полиция департаменті"
CHISINAU = {"kk": "Кишинев", "en": "Chisinau"}
WHY = "The conditions of the convention are met; no ground of refusal was found."
STORY = script("extradition")


def paper(name: str) -> File:
    return STORY.papers[name].file()


def in_both_languages(window: Window) -> tuple[Lang, ...]:
    """The languages in which a key page is read, the officer's own last."""
    return ("en", "kk") if window.lang == "kk" else ("kk", "en")


def reads_status(window: Window, number: str, state: str, since: date, peer: str) -> None:
    """The page of the case says in words where the case stands."""
    window.case(number)
    for lang in in_both_languages(window):
        window.read_in(lang)
        sentence = f"cooperation-sentence-{state.replace('_', '-')}"
        window.reads(
            window.text(sentence, since=since, peer=Country(peer)),
            window.text(f"cooperation-state-{state.replace('_', '-')}"),
        )
        assert window.raw_keys() == []


def reads_limit(window: Window, number: str, limit: str, label: str, due: date) -> None:
    """The case shows a limit by its label and its day, and leads to its rule."""
    window.case(number)
    shown = window.page.locator(
        ".limit", has=window.page.locator(f'a[href="/cases/{number}/limits/{limit}"]')
    ).first
    for lang in in_both_languages(window):
        window.read_in(lang)
        expect(shown).to_contain_text(window.text("cooperation-limit-day-end", zone="UTC+5"))
        day = f"{due:%d.%m.%Y}" if lang == "kk" else f"{due.day} {due:%b %Y}"
        expect(shown.locator(".when b")).to_have_text(day)
        expect(shown.locator(f".due-{label}")).to_be_visible()
        if label == "met":
            expect(shown.locator(".due")).to_contain_text(window.text("cooperation-limit-met"))


def reads_conclusion(window: Window, number: str, decision: str) -> None:
    """The legal panel says what the law allows, and under which convention."""
    window.tab(number, "law")
    for lang in in_both_languages(window):
        window.read_in(lang)
        sentence = window.main.locator(".lead .sentence")
        expect(sentence).to_contain_text(window.text(f"cooperation-law-{decision}"))
        expect(sentence).to_contain_text(CHISINAU[lang])
        window.reads(
            window.text("cooperation-law-instruments"), window.text("cooperation-role-primary")
        )
        assert window.raw_keys() == []


def lacks(window: Window, number: str, step: str, reason: Message) -> None:
    """The step is refused with a reason in words; nothing happens."""
    window.step(number, step)
    for lang in in_both_languages(window):
        window.read_in(lang)
        window.reads(
            catalogue().render(reason, window.lang), window.text("cooperation-act-not-possible")
        )


def provisional_arrest(window: OpenWindow, stage: Stage) -> tuple[str, str]:
    """Russia asks, Kazakhstan takes in, detains and arrests; return both numbers."""
    bureau = window("ru", "p.lebedev", "en")
    asked = bureau.open_case("provisional_arrest", "Kazakhstan", STORY.facts)
    reads_status(bureau, asked, "draft", date(2026, 1, 12), "KZ")
    for name in ("D_PROV_STATEMENT", "D_ARREST_ORDER"):
        bureau.add_paper(asked, name, paper(name))
    bureau.take(asked, "submit")
    moscow = window("ru", "e.vorontsova", "en")
    moscow.take(asked, "sign_and_send")
    reads_status(moscow, asked, "for_approval", date(2026, 1, 12), "KZ")
    window("ru", SECONDS["ru"], "en").countersign(asked)
    reads_status(moscow, asked, "sent", date(2026, 1, 12), "KZ")

    duty = window("kz", "d.ospanov", "kk")
    got = arrived(duty, "Ветров")
    reads_status(duty, got, "received", date(2026, 1, 12), "RU")
    duty.take(got, "accept")
    duty.take(got, "assign_search", authority=PD_ALMATY)
    police = window("kz", "m.tulegen", "kk")
    stage.move_to("kz", "2026-01-15T10:40")
    police.take(
        got, "record_detention",
        detained_at="2026-01-15T10:30", place="Алматы, Абай даңғылы",
        protocol=paper("D_DETENTION_PROTOCOL"),
    )  # fmt: skip
    reads_status(police, got, "detained", date(2026, 1, 15), "RU")
    hours = police.page.locator(".limit", has_text="18.01.2026 10:30")
    expect(hours.first).to_be_visible()
    moscow.until(asked, "peer_detained")
    reads_status(moscow, asked, "peer_detained", date(2026, 1, 15), "KZ")
    stage.move_to("kz", "2026-01-16T15:10")
    police.take(got, "record_petition", petition_filed="2026-01-16T15:00")
    stage.move_to("kz", "2026-01-17T12:00")
    police.take(
        got, "record_provisional_arrest", ordered="2026-01-17", order=paper("P_COURT_ORDER")
    )
    reads_status(police, got, "provisionally_arrested", date(2026, 1, 17), "RU")
    return asked, got


def arrived(window: Window, name: str) -> str:
    """Wait until a new case is on top of the queue; return its number."""
    row = window.page.locator("table.queue tbody tr", has_text=name).filter(
        has_text=window.text("cooperation-state-received")
    )
    window.until_true("/work?tab=all", lambda: row.count() > 0)
    return row.first.locator("th a").inner_text()


def extradition_request(window: OpenWindow, stage: Stage, asked: str) -> tuple[str, str]:
    """The request follows the arrest; a package that lacks a paper is not sent."""
    moscow, astana = window("ru", "e.vorontsova", "en"), window("kz", "a.nurlanova", "kk")
    stage.move_to("ru", "2026-02-09T11:00")
    sent = moscow.open_case("extradition_prosecution", "Kazakhstan", {}, earlier=asked)
    moscow.reads("Ветров")
    for name in ("D_ARREST_ORDER", "D_LAW_TEXT", "D_LIMITATION_TEXT", "D_FACTS", "D_IDENTITY"):
        moscow.add_paper(sent, name, paper(name))
    moscow.add_paper(sent, "D_CITIZENSHIP", paper("D_CITIZENSHIP"))
    reads_conclusion(moscow, sent, "conditional")  # our letter is written when it is signed
    moscow.take(sent, "submit")
    moscow.take(sent, "sign_and_send")
    got = arrived(astana, "Ветров")
    moscow.until(asked, "followed")
    return sent, got


def check(window: OpenWindow, stage: Stage, got: str) -> None:
    """Extradition arrest and the extradition check; nobody decides before it."""
    astana, police = window("kz", "a.nurlanova", "kk"), window("kz", "m.tulegen", "kk")
    stage.move_to("kz", "2026-02-10T09:30")
    reads_limit(astana, got, "kz_40d", "left", date(2026, 2, 23))
    astana.take(got, "accept")
    astana.take(got, "assign_check", authority=PD_ALMATY)
    reads_status(astana, got, "extradition_check", date(2026, 2, 10), "RU")
    lacks(astana, got, "decide_grant", message("cooperation-needs-opinion"))
    stage.move_to("kz", "2026-02-12T16:00")
    police.take(
        got, "record_extradition_arrest",
        ordered="2026-02-12", order=paper("P_COURT_ORDER.extradition"),
    )  # fmt: skip
    reads_limit(police, got, "kz_40d", "met", date(2026, 2, 23))
    stage.move_to("kz", "2026-03-20T11:00")
    police.take(got, "report_check", check=paper("D_CHECK"))


def decision(window: OpenWindow, stage: Stage, sent: str, got: str) -> None:
    """An opinion, the decision, the copy; the complaint term runs to Monday; then in force."""
    astana, police = window("kz", "a.nurlanova", "kk"), window("kz", "m.tulegen", "kk")
    moscow = window("ru", "e.vorontsova", "en")
    stage.move_to("kz", "2026-05-18T10:00")
    reads_conclusion(astana, got, "grant-possible")
    astana.fill({"opinion": "agrees"})
    astana.send("#opinion button.main")
    astana.done()
    astana.take(got, "decide_grant", decided="18.05.2026", reason=WHY)
    window("kz", SECONDS["kz"], "kk").countersign(got)
    reads_status(astana, got, "granted", date(2026, 5, 18), "RU")
    moscow.until(sent, "peer_granted")
    reads_status(moscow, sent, "peer_granted", date(2026, 5, 18), "KZ")
    stage.move_to("kz", "2026-05-20T12:00")
    police.take(got, "record_copy_given", received="2026-05-20", receipt=paper("P_RECEIPT"))
    reads_limit(astana, got, "kz_appeal10", "left", date(2026, 6, 1))
    runs = message("cooperation-complaint-term-runs", due=date(2026, 6, 1))
    lacks(astana, got, "enter_into_force", runs)
    stage.move_to("kz", "2026-06-02T09:30")
    astana.take(got, "enter_into_force", in_force="2026-06-02")
    reads_status(astana, got, "in_force", date(2026, 6, 2), "RU")


def surrender(window: OpenWindow, stage: Stage, sent: str, got: str) -> None:
    """Hand-over with a record, taken over on the other side; both files are closed."""
    astana, police = window("kz", "a.nurlanova", "kk"), window("kz", "m.tulegen", "kk")
    moscow = window("ru", "e.vorontsova", "en")
    stage.move_to("kz", "2026-06-16T12:00")
    police.take(got, "hand_over", handed_over="2026-06-16T11:30", place="Кордай өткізу пункті")
    reads_status(police, got, "handed_over", date(2026, 6, 16), "RU")
    moscow.until(sent, "peer_handed_over")
    stage.move_to("ru", "2026-06-16T14:00")
    moscow.take(sent, "confirm_takeover", crossed="2026-06-16")
    reads_status(moscow, sent, "taken_over", date(2026, 6, 16), "KZ")
    moscow.take(sent, "close")
    astana.take(got, "close")
    for one, number, peer in ((moscow, sent, "KZ"), (astana, got, "RU")):
        status = one.text("cooperation-status-closed")
        said = one.text("cooperation-page-peer-says", peer=Country(peer), status=status)
        one.until_true(f"/cases/{number}", lambda one=one, said=said: said in one.main.inner_text())


def exchange_is_whole(window: OpenWindow, number: str) -> None:
    """Every message has a receipt that the other node signed and this one verified."""
    for lang in ("kk", "en"):
        tracker = window("ru", "e.vorontsova", lang)
        tracker.tab(number, "exchange")
        for summary in tracker.main.locator("article details > summary").all():
            summary.click()
        out = tracker.main.locator("article", has=tracker.page.locator(".icon-out, svg"))
        assert out.count() >= 1
        tracker.reads(tracker.text("exchange-track-verified"))
        assert tracker.text("exchange-track-not-verified") not in tracker.main.inner_text()


def test_extradition_from_provisional_arrest_to_hand_over(window: OpenWindow, stage: Stage) -> None:
    asked, arrest = provisional_arrest(window, stage)
    sent, got = extradition_request(window, stage, asked)
    reads_status(window("kz", "d.ospanov", "kk"), arrest, "followed", date(2026, 2, 9), "RU")
    check(window, stage, got)
    decision(window, stage, sent, got)
    surrender(window, stage, sent, got)
    exchange_is_whole(window, sent)
