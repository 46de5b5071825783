"""The pages of the data bank, as officers without scripts see them, in three languages."""

import json
import re
from collections.abc import Iterator
from datetime import date
from uuid import uuid4

import pytest
from django.conf import LazySettings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import clear_url_caches

from eurazpol.access.actions.officers import NewOfficer, create_officer
from eurazpol.access.domain.actor import Role
from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.urls import urls as access_urls
from eurazpol.citizens.actions.care import add_complaint, add_visit
from eurazpol.citizens.actions.change import advance
from eurazpol.citizens.actions.erase import finish_erasures
from eurazpol.citizens.actions.papers import NewPaper, add_paper
from eurazpol.citizens.domain.fields import FIELDS
from eurazpol.citizens.domain.offline import FORMAT
from eurazpol.citizens.store.models import CitizenRow
from eurazpol.citizens.store.retention import RetentionRow
from eurazpol.citizens.web.urls import urls
from eurazpol.cooperation.web.urls import urls as case_urls
from eurazpol.kernel.texts import LANGS
from eurazpol.node.wiring import services
from tests.cast import PDF
from tests.citizens.conftest import NOW, OMAROV, SETUP, Bank, Officer
from tests.citizens.test_actions import TOLD, came
from tests.citizens.test_retention import FREE, WHY, erasing
from tests.cooperation.test_retention import Key
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
    site.urlpatterns[:] = [
        *urls(bank.deps, erasing(bank, Key(), [])),
        *case_urls(bank.deps.cases),
        *access_urls(access),
    ]
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
        (letter,) = set(re.findall(r"/notices/(\d+)", officer.get("/databank/notices")))
        for path in ("", "/home", "/forms", "/notices", "/notices/new", f"/notices/{letter}",
                     "/promises", "/retention", "/new", f"/new?notice={letter}", f"/{number}",
                     f"/{number}/card", f"/{number}/stage", f"/{number}/correct",
                     f"/{number}/transfer"):  # fmt: skip
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


def test_a_record_page_asks_at_most_fourteen_times(pages: Bank) -> None:
    number = pages.add(sex="female", with_children="yes")
    pages.add(looked={number: "Another person of the same name."}, birth="1979-08-15")
    who = {"actor": pages.people["consul"], "now": pages.now}
    inquiry = add_paper(pages.deps, number, NewPaper("inquiry", "2026-01-11", "15-2/1"), **who)
    add_paper(pages.deps, number, NewPaper("reply", "2026-01-12", answers=inquiry), **who)
    for day in ("2026-01-12", "2026-01-13"):
        add_visit(pages.deps, number, day, "Healthy.", **who)
        add_complaint(pages.deps, number, day, "health", "No doctor.", "Ministry", **who)
    officer = consul(pages)
    officer.opens(number)
    officer.get(f"/databank/{number}")  # the session has noted that it is in use
    with CaptureQueriesContext(connection) as asked:
        page = officer.get(f"/databank/{number}")
    assert page.count("Healthy.") == 2
    said = [one["sql"] for one in asked.captured_queries]
    ended = [one for one in said if one.startswith("RELEASE")]  # in service: COMMIT, which is none
    assert len(said) - len(ended) <= 14, "\n".join(one[:90] for one in said)


def test_a_record_at_its_end_is_let_go_and_erased_by_the_pages(pages: Bank) -> None:
    number = pages.add(term_ends="2026-01-14")
    advance(pages.deps, number, FREE, actor=pages.people["consul"], now=pages.world.now)
    row = CitizenRow.objects.get(number=number)
    row.since = date(2020, 1, 1)
    row.values = {**row.values, "since": "2020-01-01"}
    row.save()
    officer = Officer("committee")
    page = officer.get("/databank/retention")
    assert number in page
    assert "Омаров" not in page
    address, reason = f"/databank/retention/{number}", f"reason.{number}"
    wrong = {"what": "keep", reason: WHY, f"until.{number}": "41.01.2030"}
    page = officer.post(address, wrong, status=422)
    assert f'href="#f-until-{number}"' in page
    assert WHY in page
    officer.post(address, {"what": "keep", reason: WHY, f"until.{number}": "01.02.2028"})
    assert address not in officer.get("/databank/retention")
    RetentionRow.objects.update(review_on=date(2026, 1, 1))
    officer.post(address, {"what": "let_go", reason: WHY})
    officer.get("/databank/erasures", status=403)
    create_officer(NewOfficer("guard", "Үлгі", "Айша", "statistics", [Role.DATA_PROTECTION], "kk"),
                   "korrekt-horse-7-battery", actor=SETUP, now=NOW)  # fmt: skip
    guard = Officer("guard")
    assert number in guard.get("/databank/erasures")
    guard.post(f"/databank/erasures/{number}", {})
    assert CitizenRow.objects.get(number=number).erased_at is None  # not confirmed
    guard.post(f"/databank/erasures/{number}", {"confirm": number})
    finish_erasures(erasing(pages, Key(), []), pages.now)
    assert f"/databank/erasures/{number}.json" in guard.get("/databank/erasures")
    assert number in guard.get(f"/databank/erasures/{number}.json")
    officer.opens(number)
    assert "⟨" not in officer.get(f"/databank/{number}", status=409)
