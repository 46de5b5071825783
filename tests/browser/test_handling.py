"""Handling conditions clicked through on two nodes: sent, shown, obeyed, asked for, permitted."""

from typing import Any

import pytest
from playwright.sync_api import expect

from eurazpol.kernel.texts import Lang
from eurazpol.node.demo.stage import Stage
from tests.browser.conftest import OpenWindow
from tests.browser.window import Window
from tests.cast import VETROV
from tests.documents.reading import text

pytestmark = [pytest.mark.browser, pytest.mark.two_nodes, pytest.mark.timeout(600)]

FACTS: dict[str, Any] = {
    "persons": [{**VETROV, "papers": []}],
    "query": {"template": "address"},
    "assistance": {"purpose": "Установить адрес проживания."},
}
WHY = "The court of the city asks for it in the criminal case."
LANGUAGES: tuple[Lang, ...] = ("kk", "ru", "en")


def under_conditions(moscow: Window) -> str:
    """Moscow asks under H3, the date of birth for the central authority only."""
    number = moscow.open_case("police_query", "KZ", FACTS)
    moscow.tab(number, "handling")
    moscow.follow(moscow.main.locator('a[href$="/handling/send"]'))
    names = moscow.main.locator("summary").all_inner_texts()
    birth = next(
        at for at, name in enumerate(names) if moscow.text("cooperation-fact-persons-birth") in name
    )
    moscow.fill(
        {"t0.code": "H3", "t0.source": "B", "t0.information": "2", f"t{birth}.code": "H1",
         f"t{birth}.limits": ("central-only",)}
    )  # fmt: skip
    moscow.send()
    moscow.done()
    moscow.step(number, "send_query")
    moscow.reads(moscow.text("exchange-handling-h3"))
    moscow.fill({})
    moscow.send()
    moscow.done()
    return number


def annex(window: Window, number: str) -> None:
    """Ask for the annex with the reasons of the law."""
    window.tab(number, "law")
    form = window.main.locator('form:has(input[name="what"][value="legal_reasoning"])')
    window.follow(form.locator('button[value="ru"]'))


def test_conditions_bind_until_the_owner_permits(window: OpenWindow, stage: Stage) -> None:
    moscow = window("ru", "e.vorontsova", "ru")
    sent = under_conditions(moscow)
    number = stage.peer_number(stage.reader("ru"), sent)
    astana = window("kz", "a.nurlanova", "kk")
    for lang in LANGUAGES:
        astana.read_in(lang)
        for tab in ("", "handling", "package"):
            astana.open(f"/cases/{number}/{tab}".rstrip("/"))
            code = astana.page.locator(".identity .code.handling")
            expect(code).to_contain_text(astana.text("exchange-handling-h3"))
            assert astana.raw_keys() == []
    astana.case(number)
    birth = astana.main.locator("dd", has_text="1987")
    expect(birth.first.locator("details.mark summary .code")).to_have_text("H3")

    bureau = window("kz", "d.ospanov", "ru")
    bureau.case(number)
    withheld = bureau.main.locator("dd .status.is-warn").first
    expect(withheld).to_contain_text(bureau.text("exchange-limit-central-only"))
    assert "1987" not in bureau.main.inner_text()
    exported = astana.page.context.request.get(f"{astana.url}/cases/{number}.json").json()
    assert exported["facts"].get("persons", []) in ([], [{"names": []}])
    assert exported["conditions"]["marking"]["text"].startswith("H3")

    annex(astana, number)
    astana.reads(astana.text("exchange-handling-h3"))
    astana.tab(number, "handling")
    astana.follow(astana.main.locator('a[href$="/ask"]').first)
    astana.fill({"uses": ("evidence",), "whole": "yes", "reason": WHY})
    astana.send()
    astana.done()

    moscow.until_true(
        f"/cases/{sent}/handling",
        lambda: moscow.main.locator('a[href*="/handling/answer/"]').count() > 0,
    )
    moscow.follow(moscow.main.locator('a[href*="/handling/answer/"]'))
    moscow.fill({"until": "01.06.2026", "reason": "Суду передать можно, согласовано."})
    moscow.send()
    moscow.done()
    granted = astana.page.locator("article .status.is-good")
    astana.until_true(f"/cases/{number}/handling", lambda: granted.count() > 0)
    annex(astana, number)
    astana.done()
    paper = astana.main.locator('#paper-P_LEGAL_REASONING a[href^="/documents/"]').first
    answer = astana.page.context.request.get(astana.url + str(paper.get_attribute("href")))
    printed = " ".join(text(answer.body()).split())
    assert "H3: без разрешения владельца" in printed
    for reader, case in ((moscow, sent), (astana, number)):
        done = reader.text("cooperation-wider-done")
        reader.until_true(f"/cases/{case}/handling", _contains(reader, done))
        reader.tab(case, "exchange")
        reader.reads(reader.text("exchange-kind-wider-use"))


def _contains(reader: Window, said: str) -> Any:
    return lambda: said in reader.main.inner_text()
