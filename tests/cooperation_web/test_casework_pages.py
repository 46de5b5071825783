"""Casework at the pages: two officers, tasks, alerts, absence, calendar, hand-over of a load."""

import re

import pytest
from django.test import Client

from eurazpol.access.actions.officers import NewOfficer, create_officer
from eurazpol.access.domain.actor import Role
from eurazpol.cooperation.store.casework import FeedRow
from eurazpol.kernel.texts import LANGS
from eurazpol.node.wiring import services
from tests.cooperation_web.conftest import NEW, PERSON, SETUP, Officer


@pytest.fixture
def saule(office: None) -> Officer:
    """A second prosecutor of the central authority."""
    new = NewOfficer("saule", "Абаева", "Сәуле", "gp", [Role.CENTRAL_AUTHORITY], "kk")
    create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=services().clock())
    return Officer("saule")


@pytest.fixture
def admin(office: None) -> Officer:
    new = NewOfficer("admin", "Әлімбек", "Руслан", "gp", [Role.ADMINISTRATOR], "kk")
    create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=services().clock())
    return Officer("admin")


def key_of(officer: Officer) -> int:
    return int(officer.client.session["_auth_user_id"])


def test_tasks_advice_notes_and_links_by_their_forms(dana: Officer, saule: Officer) -> None:
    number, other = dana.opens_case(), dana.opens_case(**{"persons[0].names[0].family": "Серік"})
    base = f"/cases/{number}"
    for lang in LANGS:
        dana.speaks(lang)
        assert "⟨" not in dana.get(f"{base}/casework")
    due = "31.12.2036"
    to = str(key_of(saule))
    dana.post(f"{base}/tasks", {"what": "Сотқа қоңырау шалу", "task_for": to, "task_due": due})
    dana.post(f"{base}/advice", {"question": "Шарт әлі қолданыла ма?", "adviser": to,
                                 "advice_due": due})  # fmt: skip
    dana.post(f"{base}/links", {"other": other, "sort": "related", "link_reason": "Бір адам"})
    dana.post(f"{base}/notes", {"text": "Күн сайын қоңырау шалады."})
    page = dana.get(f"{base}/casework")
    for text in ("Сотқа қоңырау шалу", "Шарт әлі қолданыла ма?", other, "Күн сайын"):
        assert text in page
    assert "Сотқа қоңырау шалу" in saule.get("/tasks")
    assert "Сотқа қоңырау шалу" in saule.get("/work")
    question = re.search(rf"{base}/advice/(\d+)", saule.get(f"{base}/casework"))
    assert question
    saule.post(f"{base}/advice/{question[1]}", {"answer": "agrees", "reason": "Иә, қолданылады."})
    assert "Иә, қолданылады." in dana.get(f"{base}/casework")
    form = {"what": "Хат жазу", "task_for": to, "task_due": "31.02.2030"}
    wrong = dana.post(f"{base}/tasks", form, status=422)
    assert 'value="Хат жазу"' in wrong
    assert 'href="#f-task-due"' in wrong
    assert "Күн сайын" not in dana.get(f"{base}.json")


def test_an_alert_is_counted_on_every_page_and_read(dana: Officer, saule: Officer) -> None:
    number = dana.opens_case()
    form = {"what": "Аударманы табу", "task_for": key_of(saule), "task_due": "31.12.2036"}
    dana.post(f"/cases/{number}/tasks", form)
    assert "Хабарландырулар: 1" in saule.get("/help")
    page = saule.get("/alerts")
    assert number in page
    assert "Аударманы табу" not in page
    saule.post("/alerts", {"read": "all"})
    assert "Хабарландырулар: 0" in saule.get("/alerts")


def test_an_earlier_request_is_ticked_with_a_reason(dana: Officer) -> None:
    first = dana.opens_case()
    name = "persons[0].names[0]"
    latin = {f"{name}.script": "Latn", f"{name}.family": "Ulgibayev", f"{name}.given": "Yerlan"}
    form = {**PERSON, **latin, "save": "save"}
    page = dana.post(NEW, form, status=422)
    assert f'name="look.{first}"' in page
    page = dana.post(NEW, {**form, f"look.{first}": "link"}, status=422)
    assert f'href="#f-look-{first}-reason"' in page
    said = {f"look.{first}": "link", f"look.{first}.reason": "Айып кеңейтілді"}
    second = dana.post(NEW, {**form, **said}).rpartition("/")[2]
    assert first in dana.get(f"/cases/{second}")
    assert second in dana.get(f"/cases/{first}")


def test_the_calendar_address_is_shown_once_and_opens_without_a_sign_in(dana: Officer) -> None:
    dana.opens_case()
    made = dana.client.post("/desk/calendar", {"do": "make"})
    assert made.headers["Cache-Control"] == "no-store"
    found = re.search(r"/calendar/([\w-]+)\.ics", made.content.decode())
    assert found
    address = found[0]
    assert found[1] not in dana.get("/desk")
    stranger = Client()
    answer = stranger.get(address)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/calendar")
    assert b"BEGIN:VCALENDAR" in answer.content
    assert "Set-Cookie" not in answer.headers
    dana.post("/desk/calendar", {"do": "revoke"})
    assert stranger.get(address).status_code == 404
    assert stranger.get("/calendar/nothing.ics").status_code == 404
    assert FeedRow.objects.get().revoked_at


def test_a_secret_of_an_address_is_in_no_log(
    dana: Officer, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    from eurazpol.node.masked import MaskSecrets  # noqa: PLC0415 - only here

    secret = "x" * 43
    caplog.handler.addFilter(MaskSecrets())
    Client().get(f"/calendar/{secret}.ics")
    assert secret not in caplog.text
    assert "/calendar/***" in caplog.text
    assert secret not in "".join(capfd.readouterr())


def test_an_absence_by_its_form_and_by_the_administrator(
    dana: Officer, saule: Officer, admin: Officer
) -> None:
    today = services().clock().astimezone(services().zone).date()
    form = {"first": f"{today:%d.%m.%Y}", "last": f"{today:%d.%m.%Y}", "substitute": key_of(saule)}
    wrong = dana.post("/desk/absence", {**form, "last": "01.01.2020"}, status=422)
    assert 'href="#f-last"' in wrong
    dana.post("/desk/absence", form)
    assert "Абаева" in dana.get("/desk")
    found = re.search(r"/desk/absence/(\d+)/end", dana.get("/desk"))
    assert found
    assert "/end" not in saule.get("/desk").partition('id="alerts"')[0]
    admin.post(f"/admin/absences/{found[1]}/end", {})
    assert "/end" not in dana.get("/desk")
    admin.post("/admin/absences", {**form, "officer": key_of(dana)})
    assert saule.client.get("/admin/absences").status_code == 403


def test_a_load_is_handed_over_with_a_report(dana: Officer, saule: Officer, admin: Officer) -> None:
    number = dana.opens_case()
    address = f"/admin/load/{key_of(dana)}"
    assert number not in admin.get(address)
    page = admin.post(address, {"to": "", "reason": "Жұмыстан кетті"}, status=422)
    assert "faults" in page
    report = admin.post(address, {"to": key_of(saule), "reason": "Жұмыстан кетті"})
    assert number in admin.get(report)
    assert saule.case(number)["holder_id"] == key_of(saule)
    assert dana.client.get(address).status_code == 403
