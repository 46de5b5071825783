"""Papers at the pages: previews, two languages, translations, versions, copies, the full file."""

import re
from datetime import UTC, datetime

import pytest

from eurazpol.cooperation.actions.full_file import bind_next
from eurazpol.cooperation.store.models import PaperRow
from eurazpol.cooperation.store.paper_work import OfficeNameRow, RedactionRow, TranslationRow
from eurazpol.documents.actions.queries import facts_of
from eurazpol.node.wiring import services
from tests.cooperation_web.conftest import Officer

NAMES = {
    "kk": "Ойдан Шығарылған прокуратура",
    "ru": "Вымышленная прокуратура",
    "en": "Imaginary Prosecution Office",
    "kk_genitive": "Ойдан Шығарылған прокуратураның",
    "kk_dative": "Ойдан Шығарылған прокуратураға",
    "ru_genitive": "Вымышленной прокуратуры",
    "ru_dative": "Вымышленной прокуратуре",
}


@pytest.fixture
def petition(dana: Officer) -> tuple[str, int]:
    """A case with a case sheet written in Kazakh, which has places like any paper."""
    number = dana.opens_case()
    dana.post(f"/cases/{number}/documents", {"what": "case_sheet", "lang": "kk"})
    row = PaperRow.objects.get(case__number=number, paper="P_CASE_SHEET")
    return number, row.pk


def test_a_preview_names_the_fact_that_is_missing_and_keeps_nothing(dana: Officer) -> None:
    number = dana.opens_case()
    before = PaperRow.objects.count()
    page = dana.get(f"/cases/{number}/preview/extradition_request")
    assert f'href="/cases/{number}/facts"' in page
    assert "statement" in page or "act" in page
    assert dana.get(f"/cases/{number}/package").count(f"/cases/{number}/preview/")
    assert PaperRow.objects.count() == before
    assert dana.client.get(f"/cases/{number}/preview/love-letter").status_code == 422


def test_a_paper_stands_in_two_languages_side_by_side(
    dana: Officer, petition: tuple[str, int]
) -> None:
    number, paper = petition
    page = dana.get(f"/cases/{number}/papers/{paper}?left=kk&right=en")
    assert 'lang="kk"' in page
    assert 'lang="en"' in page
    assert "Үлгібаев" in page
    assert dana.client.get(f"/cases/{number}/papers/999999").status_code == 422


def test_a_name_and_its_forms_are_entered_at_the_page(
    dana: Officer, petition: tuple[str, int]
) -> None:
    number, paper = petition
    back = f"/cases/{number}/papers/{paper}"
    dana.post(f"/cases/{number}/office", {**NAMES, "ru_dative": "", "back": back}, 422)
    assert not OfficeNameRow.objects.exists()
    assert dana.post(f"/cases/{number}/office", {**NAMES, "back": back}) == back
    assert "Вымышленной прокуратуре" in dana.get(back)
    away = {**NAMES, "back": "https://elsewhere.example/"}
    assert dana.post(f"/cases/{number}/office", away) == f"/cases/{number}/package"


def test_a_copy_is_chosen_looked_at_and_written(dana: Officer, petition: tuple[str, int]) -> None:
    number, paper = petition
    address = f"/cases/{number}/papers/{paper}/redact"
    page = dana.get(address)
    keys = [
        re.findall(r'value="([^"]+)"', chunk)[0]
        for chunk in page.split('<label class="choice">')[1:]
        if "Үлгібаев" in chunk.split("</label>")[0]
    ]
    assert keys
    form = {"places": keys, "lang": "ru", "released_to": "защитник", "ground": "УПК, статья 201"}
    looked = dana.post(address, {**form, "look": "1"}, 200)
    assert "<del" in looked
    section = re.findall(r'name="sections" value="([^"]+)"', page)[1]
    assert dana.post(address, {"sections": [section], "look": "1"}, 200).count("<del") > len(keys)
    assert not RedactionRow.objects.exists()
    assert 'href="#' in dana.post(address, {**form, "ground": "так"}, 422)
    assert 'href="#' in dana.post(address, {**form, "places": []}, 422)
    assert dana.post(address, form).startswith(f"/cases/{number}/papers/{paper}")
    made = RedactionRow.objects.get()
    assert "Үлгібаев" not in facts_of(made.paper.document_id)
    shown = dana.get(f"/cases/{number}/papers/{paper}")
    assert "защитник" in shown
    assert "УПК, статья 201" in shown


def test_a_version_needs_a_reason_and_shows_what_changed(
    dana: Officer, petition: tuple[str, int]
) -> None:
    number, paper = petition
    address = f"/cases/{number}/papers/{paper}/versions"
    assert 'role="alert"' in dana.post(address, {"reason": "так"}, 422)
    assert dana.get(address)


def test_only_those_who_may_write_translate(
    dana: Officer, oraz: Officer, petition: tuple[str, int]
) -> None:
    number, paper = petition
    address = f"/cases/{number}/papers/{paper}/translation"
    wrong = {"source": "0" * 64, "lang": "kk", "text": "мәтін"}
    dana.post(address, wrong, 422)
    assert oraz.client.get(f"/cases/{number}/papers/{paper}").status_code in (403, 404)
    assert oraz.client.post(address, wrong).status_code in (403, 404)
    assert not TranslationRow.objects.exists()


def test_the_full_file_shows_how_far_it_is_without_scripts(dana: Officer) -> None:
    number = dana.opens_case()
    address = dana.post(f"/cases/{number}/full-file", {"lang": "ru"})
    waiting = dana.client.get(address)
    assert waiting["Refresh"] == "2"
    assert "Refresh" not in dana.client.get(f"{address}?still=1")
    desk = services().cooperation
    assert desk is not None
    assert bind_next(desk, datetime.now(UTC))
    done = dana.client.get(address)
    assert "Refresh" not in done
    (document,) = re.findall(
        r'class="button main" href="(/documents/[^"]+)"', done.content.decode()
    )
    assert dana.client.get(document)["Content-Type"] == "application/pdf"
    assert dana.client.get(f"/cases/{number}/full-file/{number}").status_code == 404
