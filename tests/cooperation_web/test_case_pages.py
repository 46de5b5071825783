"""The pages of one case: what they show, what they refuse, what they never lose."""

import io
import re
from typing import Any

import pytest

from eurazpol.kernel.texts import LANGS, Lang
from tests.cooperation_web.conftest import PDF, PERSON, Officer
from tests.cooperation_web.test_new_request import faults

PAGES = ("", "/facts", "/law", "/package", "/events", "/exchange", "/act/submit", "/act/abandon")


def upload(data: bytes = PDF, name: str = "қаулы.pdf") -> Any:
    file = io.BytesIO(data)
    file.name = name
    return file


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_has_words_in_every_language(dana: Officer, lang: Lang) -> None:
    number = dana.opens_case()
    dana.speaks(lang)
    for page in PAGES:
        text = dana.get(f"/cases/{number}{page}")
        assert "⟨" not in text, f"{page}: {re.findall('⟨[^⟩]*⟩', text)[:5]}"
        assert f'<html lang="{lang}"' in text
        title = re.search(r"<title>(.*?)</title>", text)
        assert title is not None
        assert "Үлгібаев" not in title[1], "no personal data in the titles of tabs"
    for page in ("/work", "/cases/new", "/exchange", "/help", "/law/instruments/cis_chisinau_2002"):
        assert "⟨" not in dana.get(page)


def test_the_case_page_says_where_it_stands_and_what_comes_next(dana: Officer) -> None:
    page = dana.get(f"/cases/{dana.opens_case()}")
    assert "Үлгібаев Ерлан" in page
    assert "Қазақстан → Ресей" in page
    assert "/act/submit" in page


def test_an_unknown_case_and_a_wrong_address_look_alike(dana: Officer) -> None:
    one = dana.get("/cases/KZ-2026-999999", status=404)
    two = dana.get("/nothing-here", status=404)
    heading = "Мұндай бет немесе жазба жоқ"
    assert heading in one
    assert heading in two
    assert dana.client.get("/cases/KZ-2026-999999.json").json()["code"] == "case-unknown"


def test_two_savings_at_once_show_both_versions_and_lose_nothing(dana: Officer) -> None:
    number = dana.opens_case()
    version = dana.case(number)["version"]
    path = f"/cases/{number}/facts"
    mine = {**PERSON, "persons[0].birth_place": "Алматы", "version": version, "save": "save"}
    theirs = {**PERSON, "persons[0].birth_place": "Тараз", "version": version, "save": "save"}
    dana.post(path, theirs)
    page = dana.post(path, mine, status=409)
    assert "Алматы" in page
    assert "Тараз" in page
    assert dana.case(number)["facts"]["persons"][0]["birth_place"] == "Тараз"
    again = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page))
    dana.post(path, {**again, "save": "save"})
    assert dana.case(number)["facts"]["persons"][0]["birth_place"] == "Алматы"


def test_send_leads_to_the_list_of_what_is_missing(dana: Officer) -> None:
    number = dana.opens_case()
    page = dana.get(f"/cases/{number}/act/submit")
    assert "Бұл әрекет қазір мүмкін емес" in page
    for paper in dana.case(number)["law"]["assessment"]["papers"]:
        if paper["state"] == "missing" and paper["id"] != "D_REQUEST":
            assert f"paper={paper['id']}" in page, "each one with a way to add it"
    dana.post(f"/cases/{number}/act/submit", {"version": dana.case(number)["version"]}, status=422)
    assert dana.case(number)["state_id"] == "draft"


def test_a_paper_is_added_and_taken_out_with_a_reason(dana: Officer) -> None:
    number = dana.opens_case()
    dana.post(f"/cases/{number}/papers", {"paper": "D_ARREST_ORDER", "file": upload()})
    page = dana.get(f"/cases/{number}/package")
    assert "қаулы.pdf" in page
    [file] = next(
        paper["files"]
        for paper in dana.case(number)["papers"]
        if paper["paper"] == "D_ARREST_ORDER"
    )
    remove = f"/cases/{number}/papers/{file['id']}/remove"
    assert faults(dana.post(remove, {"reason": "жоқ"}, status=422))
    dana.post(remove, {"reason": "басқа адамның құжаты екен"})
    assert (
        "қаулы.pdf"
        not in dana.get(f"/cases/{number}/package")
        .partition("<footer")[0]
        .rpartition("</table>")[0]
    )


@pytest.mark.parametrize(
    ("data", "name"), [(b"MZ\x90\x00program", "a.pdf"), (b"", "empty.pdf"), (None, "")]
)
def test_a_file_that_cannot_be_taken_says_why(dana: Officer, data: bytes | None, name: str) -> None:
    number = dana.opens_case()
    form: dict[str, Any] = {"paper": "D_ARREST_ORDER"}
    if data is not None:
        form["file"] = upload(data, name)
    page = dana.post(f"/cases/{number}/papers", form, status=422)
    assert faults(page)[0].startswith("Файл")
    assert not any(paper["files"] for paper in dana.case(number)["papers"])


def test_an_event_is_recorded_and_corrected_with_its_reason(dana: Officer) -> None:
    number = dana.opens_case()
    path = f"/cases/{number}/events"
    assert faults(dana.post(path, {"kind": "request_sent", "at": "31.02.2026"}, status=422))
    assert faults(dana.post(path, {"kind": "detained_at", "at": "05.02.2026"}, status=422))
    dana.post(path, {"kind": "original_posted", "at": "05.02.2026", "ground": "№ 7"})
    [event] = dana.case(number)["events"]
    page = dana.get(f"{path}?correct={event['id']}")
    assert 'value="05.02.2026"' in page
    form = {"correct": event["id"], "kind": "original_posted", "at": "04.02.2026"}
    assert faults(dana.post(path, {**form, "reason": "қате"}, status=422))
    dana.post(path, {**form, "reason": "пошта мөрі бойынша"})
    [event] = dana.case(number)["events"]
    assert event["at"] == "2026-02-04"
    assert [old["at"] for old in event["replaced"]] == ["2026-02-05"]
    assert "пошта мөрі бойынша" in dana.get(path)


def test_a_note_is_beside_the_record(dana: Officer) -> None:
    number = dana.opens_case()
    dana.post(f"/cases/{number}/notes", {"text": "<script>alert(1)</script>"})
    assert "&lt;script&gt;alert(1)" in dana.get(f"/cases/{number}")


def test_an_auditor_sees_who_read_but_not_the_file(dana: Officer, oraz: Officer) -> None:
    number = dana.opens_case()
    dana.get(f"/cases/{number}")
    assert "Үлгібаев" not in oraz.get(f"/cases/{number}", status=403)
    journal = oraz.get(f"/cases/{number}/journal")
    assert "Сейітова Dana" in journal
    assert "Үлгібаев" not in journal
    dana.get(f"/cases/{number}/journal", status=403)


def test_a_step_with_an_old_version_is_not_taken(dana: Officer) -> None:
    number = dana.opens_case()
    version = dana.case(number)["version"]
    dana.post(f"/cases/{number}/events", {"kind": "original_posted", "at": "05.02.2026"})
    form = {"version": version, "reason": "бұдан әрі қажет емес"}
    page = dana.post(f"/cases/{number}/act/abandon", form, status=409)
    assert "бұдан әрі қажет емес" in page
    assert dana.case(number)["state_id"] == "draft"
    dana.post(f"/cases/{number}/act/abandon", {**form, "version": dana.case(number)["version"]})
    assert dana.case(number)["state_id"] == "closed"


@pytest.mark.parametrize("step", ["decide_grant", "nothing", "../..", "submit%00"])
def test_a_step_that_is_not_there_is_refused_in_words(dana: Officer, step: str) -> None:
    number = dana.opens_case()
    response = dana.client.get(f"/cases/{number}/act/{step}")
    assert response.status_code in (404, 409)
    assert "<h1>" in response.content.decode()


def test_papers_on_demand_are_written_by_buttons(dana: Officer, oraz: Officer) -> None:
    number = dana.opens_case()
    assert 'value="case_sheet"' in dana.get(f"/cases/{number}")
    assert 'value="2001-05-03"' in dana.get(f"/cases/{number}/law?as_of=03.05.2001")
    address = f"/cases/{number}/documents"
    assert dana.post(address, {"what": "case_sheet", "lang": "kk"}).endswith("P_CASE_SHEET")
    annex = {"what": "legal_reasoning", "lang": "en", "as_of": "2001-05-03"}
    assert dana.post(address, annex).endswith("P_LEGAL_REASONING")
    page = dana.get(f"/cases/{number}/package")
    assert 'id="paper-P_CASE_SHEET"' in page
    assert 'id="paper-P_LEGAL_REASONING"' in page
    for wrong in ({"what": "love_letter"}, {"what": "case_sheet", "lang": "xx"}):
        dana.post(address, wrong, status=422)
    dana.post(address, {**annex, "as_of": "31.02.2026"}, status=422)
    oraz.post(address, {"what": "case_sheet"}, status=403)
