"""The pages of the data bank, as officers without scripts see them, in three languages."""

import json
import re
from collections.abc import Iterator
from uuid import uuid4

import pytest
from django.conf import LazySettings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import clear_url_caches

from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.urls import urls as access_urls
from eurazpol.citizens.domain.fields import FIELDS
from eurazpol.citizens.domain.offline import FORMAT
from eurazpol.citizens.web.urls import urls
from eurazpol.cooperation.web.urls import urls as case_urls
from eurazpol.kernel.texts import LANGS
from eurazpol.node.wiring import services
from tests.cast import PDF
from tests.citizens.conftest import OMAROV, Bank, Officer
from tests.citizens.test_actions import TOLD, came
from tests.cooperation_web import site

DAYS = {path: ".".join(reversed(text.split("-")))
        for path, text in OMAROV.items() if re.fullmatch(r"\d{4}-\d\d-\d\d", text)}  # fmt: skip
FORM = OMAROV | DAYS
"""What a consul types: days first."""


@pytest.fixture
def pages(bank: Bank, settings: LazySettings) -> Iterator[Bank]:
    wired = services()
    bank.world.now = wired.clock()
    access = AccessDeps(wired.clock, "/")
    site.urlpatterns[:] = [*urls(bank.deps), *case_urls(bank.deps.cases), *access_urls(access)]
    settings.ROOT_URLCONF = "tests.cooperation_web.site"
    clear_url_caches()
    yield bank
    site.urlpatterns.clear()
    clear_url_caches()


def consul(pages: Bank) -> Officer:
    officer = Officer("consul")
    officer.opens("register")
    return officer


def test_the_purpose_is_asked_first(pages: Bank) -> None:
    number = pages.add()
    officer = Officer("committee")
    for about, path in (("register", "/databank"), (number, f"/databank/{number}")):
        asked = officer.client.get(path)
        assert asked.status_code == 302
        assert asked.headers["Location"].startswith("/purpose?about=databank")
        officer.opens(about)
        assert "Омаров" in officer.get(path)


def test_a_consul_places_on_record_by_the_form(pages: Bank) -> None:
    officer = consul(pages)
    wrong = {**FORM, "birth": "41.12.1979", "family": "", "mission": str(pages.mission())}
    page = officer.post("/databank/new", wrong, status=422)
    assert 'href="#f-birth"' in page
    assert 'href="#f-family"' in page
    assert 'value="41.12.1979"' in page  # nothing typed is lost
    address = officer.post("/databank/new", {**FORM, "mission": str(pages.mission())})
    page = officer.get(address)
    assert "Омаров Ғабит Қуанышұлы" in page
    assert "cis_moscow_1998_transfer" in page
    again = {**FORM, "mission": str(pages.mission()), "document_number": ""}
    page = officer.post("/databank/new", again, status=422)
    number = address.rpartition("/")[2]
    assert f'name="looked.{number}"' in page
    officer.post("/databank/new", {**again, f"looked.{number}": "A cousin of the same name."})
    listed = officer.get("/databank?text=omarov")
    assert listed.count("Омаров Ғабит") == 2


def test_every_page_in_three_languages_without_raw_keys(pages: Bank) -> None:
    number = pages.add(sex="female", with_children="yes", confirmed_on="2025-01-01")
    came(pages)
    for lang in LANGS:
        officer = Officer("kz-gp-1", lang)
        officer.opens("register", number)
        for path in ("", "/home", "/forms", "/notices", "/notices/new", "/notices/1", "/promises",
                     "/new", "/new?notice=1", f"/{number}", f"/{number}/card", f"/{number}/stage",
                     f"/{number}/correct", f"/{number}/transfer"):  # fmt: skip
            page = officer.get(f"/databank{path}")
            assert "⟨" not in page, (lang, path, page[page.index("⟨") :][:60])
            assert f'<html lang="{lang}"' in page


def test_the_card_has_no_sensitive_part(pages: Bank) -> None:
    number = pages.add(sex="female", with_children="yes")
    officer = consul(pages)
    officer.opens(number)
    card = officer.get(f"/databank/{number}/card")
    assert "Омаров" in card
    for hidden in (OMAROV["host_article"], OMAROV["host_words"], OMAROV["court"], "144"):
        assert hidden not in card
    assert "Children" not in card


def test_changes_by_the_pages(pages: Bank) -> None:
    number = pages.add()
    officer = consul(pages)
    officer.opens(number)
    at = f"/databank/{number}"
    page = officer.post(f"{at}/confirm", {"confirmed_on": "99.99.2026"}, status=422)
    assert 'href="#f-confirmed_on"' in page or 'href="#f-confirmed-on"' in page
    officer.post(f"{at}/confirm", {"confirmed_on": "12.01.2026", "confirmed_by": "call"})
    officer.post(f"{at}/papers", {"sort": "", "dated": "12.01.2026"}, status=422)
    file = SimpleUploadedFile("reply.pdf", PDF, "application/pdf")
    officer.post(f"{at}/papers", {"sort": "reply", "dated": "12.01.2026", "file": file})
    bad = SimpleUploadedFile("x.exe", b"MZ\x00\x01")
    officer.post(f"{at}/papers", {"sort": "reply", "dated": "12.01.2026", "file": bad}, status=422)
    officer.post(f"{at}/visits", {"day": "13.01.2026", "findings": "Healthy, asks for books."})
    officer.post(f"{at}/complaints", {"day": "13.01.2026", "about": "health", "text": "No doctor."})
    page = officer.get(at)
    key = re.findall(rf"{at}/complaints/(\d+)", page)[0]
    page = officer.post(f"{at}/complaints/{key}", {"answer": "A doctor came."}, status=422)
    assert "A doctor came." in page
    officer.post(
        f"{at}/complaints/{key}", {"answered_on": "14.01.2026", "answer": "A doctor came."}
    )
    fixed = {**FORM, "place": "Омск", "confirmed_on": "13.01.2026", "reason": "Wrong town written.",
             "version": "1"}  # fmt: skip
    officer.post(f"{at}/correct", fixed, status=409)
    version = re.findall(r'name="version" value="(\d+)"', officer.get(f"{at}/correct"))[0]
    page = officer.post(f"{at}/correct", {**fixed, "version": version, "reason": "x"}, status=422)
    assert "Омск" in page
    officer.post(f"{at}/correct", {**fixed, "version": version})
    step = {"stage": "released", "since": "14.01.2026", "place": "Омск",
            "confirmed_on": "14.01.2026", "confirmed_by": "visit",
            "imposed_months": "144"}  # fmt: skip
    officer.post(f"{at}/stage", {**step, "stage": "charged"}, status=422)
    officer.post(f"{at}/stage", step)
    page = officer.get(at)
    for text in ("Wrong town written.", "reply.pdf", "Healthy, asks for books.", "Released"):
        assert text in page
    officer.get("/databank/KZ-D-2026-999999", status=404)


def test_an_off_line_form_is_given_out_and_taken_back(pages: Bank) -> None:
    officer = consul(pages)
    for lang in LANGS:
        page = officer.get(f"/databank/forms/{lang}.html")
        assert "http" not in page.replace("http-equiv", "")  # it loads nothing
        assert "⟨" not in page
        assert page.count('data-field="') == len(FIELDS)
    officer.get("/databank/forms/de.html", status=404)
    about = json.loads(re.findall(r'type="application/json">(.*?)</script>', page, re.DOTALL)[0])
    saved = {"format": FORMAT, "form": about["form"], "mark": about["mark"], "saved": "now",
             "entry": str(uuid4()), "values": {**FORM, "sex": "none"}}  # fmt: skip

    def give(data: object, status: int) -> str:
        file = SimpleUploadedFile("a.json", json.dumps(data).encode())
        return officer.post("/databank/forms/take", {"file": file}, status=status)

    assert 'href="#f-file"' in give([], 422)
    officer.post("/databank/forms/take", {}, status=422)
    page = give(saved, 422)  # shown with what is wrong, nothing lost
    assert 'href="#f-sex"' in page
    assert 'value="20.05.2033"' in page
    page = give({**saved, "values": FORM}, 200)
    hidden = dict(re.findall(r'name="(form\.\w+)" value="([^"]+)"', page))
    sent = {**FORM, **hidden, "mission": str(pages.mission())}
    number = officer.post("/databank/new", sent).rpartition("/")[2]
    assert number in give({**saved, "values": FORM}, 200)
    twice = {**sent, f"looked.{number}": "Another man."}
    assert number in officer.post("/databank/new", twice, status=422)


def test_a_letter_is_made_a_record(pages: Bank) -> None:
    came(pages)
    officer = Officer("committee")
    officer.opens("register")
    key = re.findall(r"/databank/notices/(\d+)", officer.get("/databank/notices"))[0]
    page = officer.get(f"/databank/new?notice={key}")
    assert 'value="Омаров"' in page
    form = {**FORM, "citizenship": "being_checked", "notice": key,
            "mission": str(pages.mission())}  # fmt: skip
    number = officer.post("/databank/new", form).rpartition("/")[2]
    assert number in officer.get("/databank/notices")
    officer.post(f"/databank/notices/{key}/settle", {"reason": "Once more."}, status=409)


def test_a_letter_is_sent_by_the_form(pages: Bank) -> None:
    officer = Officer("kz-almaty-1")
    told = {path: FORM[path] for path in TOLD}
    head = {"to_state": "RU", "notifier": "court", "body": "Алматы сотының алқасы",
            "told": ["relatives"]}  # fmt: skip
    assert 'href="#f-to-state"' in officer.post("/databank/notices/new", told, status=422)
    officer.post("/databank/notices/new", {**head, **told})
    assert pages.world.post[-1].kind == "citizen-notice/1"
    assert "Омаров" in officer.get("/databank/notices")


def test_a_request_is_opened_by_the_page(pages: Bank) -> None:
    number = pages.add()
    officer = Officer("kz-gp-1")
    officer.opens(number, "register")
    assert officer.post(f"/databank/{number}/transfer", {}).startswith("/cases/KZ-")
    page = officer.post(f"/databank/{number}/transfer", {}, status=422)
    look = re.findall(r'name="(look\.[^"]+)"', page)[0]
    officer.post(f"/databank/{number}/transfer", {look: "Another judgment."})
    mission = Officer("consul")
    mission.opens(number)
    mission.client.post(f"/databank/{number}/transfer", {})
    assert mission.client.post(f"/databank/{number}/transfer", {}).status_code == 403
