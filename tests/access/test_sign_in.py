"""Signing in and out through the pages, and what happens to strangers and guessers."""

from datetime import timedelta

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from eurazpol.access.actions import officers as office
from eurazpol.access.actions.queries import OfficerView
from eurazpol.access.web.pending import safe_next
from eurazpol.audit.actions import queries as audit
from tests.access import site
from tests.access.conftest import BEGIN, PASSWORD, SETUP

pytestmark = pytest.mark.django_db


def send(
    client: Client, login: str = "aliya", password: str = PASSWORD, **more: str
) -> HttpResponse:
    answer: HttpResponse = client.post("/sign-in", {"login": login, "password": password, **more})
    return answer


def text(answer: HttpResponse) -> str:
    return answer.content.decode()


def test_the_form_serves_a_password_manager_and_a_screen_reader(client: Client) -> None:
    page = text(client.get("/sign-in?next=/work?tab=mine"))
    assert '<label for="login">' in page
    assert 'autocomplete="username"' in page
    assert 'autocomplete="current-password"' in page
    assert 'name="next" value="/work?tab=mine"' in page
    assert "csrfmiddlewaretoken" in page


def test_signing_in_and_out(client: Client, aliya: OfficerView) -> None:
    client.get("/sign-in")
    client.session["before"] = 1
    answer = send(client, " Aliya ")
    assert (answer.status_code, answer["Location"]) == (302, "/work")
    assert answer.cookies["session_kz"]["httponly"]
    work = client.get("/work")
    assert text(work) == "Ахметова Әлия ru"
    assert work["Cache-Control"] == "private, no-store"
    assert client.get("/sign-in")["Location"] == "/work"
    assert client.get("/sign-out").status_code == 405
    assert client.post("/sign-out")["Location"] == "/sign-in"
    assert client.get("/work").status_code == 302
    actions = [row.action for row in audit.entries_about("officer", str(aliya.id))]
    assert actions == ["sign-out", "sign-in", "officer-created"]
    assert {row.actor for row in audit.entries_by(f"officer:{aliya.id}")} == {f"officer:{aliya.id}"}


def test_the_session_changes_at_sign_in(client: Client, aliya: OfficerView) -> None:
    session = client.session
    session["x"] = 1
    session.save()
    before = session.session_key
    send(client)
    assert client.session.session_key not in {None, before}


@pytest.mark.parametrize("login", ["aliya", "nobody", "nul\x00", "a" * 200, "Әлия", "' OR 1=1 --"])
def test_a_wrong_login_and_a_wrong_password_look_the_same(
    client: Client, aliya: OfficerView, login: str
) -> None:
    answer = send(client, login, "wrong password")
    assert answer.status_code == 403
    assert "логин немесе құпиясөз қате" in text(answer)
    assert "wrong password" not in text(answer)
    (row,) = audit.latest(action="sign-in-failed")
    assert row.object_id == (str(aliya.id) if login == "aliya" else "unknown")
    assert login == "aliya" or login not in row.details


@pytest.mark.parametrize(("login", "password"), [("", PASSWORD), ("aliya", ""), ("", "")])
def test_what_is_missing_is_named_at_its_field(client: Client, login: str, password: str) -> None:
    answer = send(client, login, password)
    assert answer.status_code == 422
    assert ('href="#login"' in text(answer)) == (not login)
    assert ('href="#password"' in text(answer)) == (not password)
    assert audit.journal_size() == 0


def test_a_password_of_a_megabyte_is_just_wrong(client: Client, aliya: OfficerView) -> None:
    assert send(client, "aliya", "x" * 1_000_000).status_code == 403


def test_the_sixth_attempt_waits_even_with_the_right_password(
    client: Client, aliya: OfficerView
) -> None:
    for _ in range(5):
        assert send(client, password="wrong").status_code == 403
    answer = send(client)
    assert answer.status_code == 429
    assert "1 минуттан кейін" in text(answer)
    assert len(audit.latest(action="sign-in-failed")) == 5
    site.clock.now = BEGIN + timedelta(seconds=61)
    assert send(client, password="wrong").status_code == 403
    assert "2 минуттан кейін" in text(send(client))
    site.clock.now += timedelta(minutes=3)
    assert send(client)["Location"] == "/work"
    client.post("/sign-out")
    assert send(client, password="wrong").status_code == 403


def test_an_unknown_login_waits_like_a_known_one(client: Client, aliya: OfficerView) -> None:
    statuses = [send(client, "nobody", "wrong").status_code for _ in range(6)]
    assert statuses == [403] * 5 + [429]
    assert send(client)["Location"] == "/work", "other logins at this address do not wait yet"


def test_one_address_cannot_try_many_logins(client: Client, aliya: OfficerView) -> None:
    statuses = [send(client, f"guess{number}", "wrong").status_code for number in range(21)]
    assert statuses == [403] * 20 + [429]
    answer = client.post(
        "/sign-in", {"login": "aliya", "password": PASSWORD}, REMOTE_ADDR="10.0.0.9"
    )
    assert answer.status_code == 302
    forged = client.post(
        "/sign-in", {"login": "bolat", "password": "wrong"}, headers={"x-forwarded-for": "1.2.3.4"}
    )
    assert forged.status_code == 429


def test_a_clock_moved_back_makes_nobody_wait(client: Client, aliya: OfficerView) -> None:
    for _ in range(6):
        send(client, password="wrong")
    site.clock.now = BEGIN - timedelta(days=40)
    assert send(client).status_code == 302


@pytest.mark.parametrize(
    ("wanted", "reached"),
    [
        ("/cases/KZ-1?tab=law", "/cases/KZ-1?tab=law"),
        ("", "/work"),
        ("https://evil.example/", "/work"),
        ("//evil.example/", "/work"),
        ("/\\evil.example/", "/work"),
        ("\t//evil.example", "/work"),
        ("javascript:alert(1)", "/work"),
        ("evil.example", "/work"),
    ],
)
def test_next_leads_nowhere_else(rf: RequestFactory, wanted: str, reached: str) -> None:
    assert safe_next(rf.get("/sign-in"), wanted, "/work") == reached


def test_a_sign_in_leads_where_the_officer_wanted(client: Client, aliya: OfficerView) -> None:
    assert send(client, next="/cases/KZ-1")["Location"] == "/cases/KZ-1"
    client.post("/sign-out")
    assert send(client, next="//evil.example/")["Location"] == "/work"


def test_without_a_token_nobody_is_signed_in(client: Client, aliya: OfficerView) -> None:
    strict = Client(enforce_csrf_checks=True)
    assert send(strict).status_code == 403
    assert strict.get("/work").status_code == 302


def test_every_page_asks_for_a_sign_in_unless_it_is_named(client: Client) -> None:
    assert client.get("/work?a=1&b=2")["Location"] == "/sign-in?next=%2Fwork%3Fa%3D1%26b%3D2"
    assert client.post("/work")["Location"] == "/sign-in"
    assert client.get("/no-such-page").status_code == 302
    assert client.get("/exchange-not").status_code == 302
    assert client.get("/exchange/inbox").json() == {"open": True}
    answer = client.get("/cases/1.json")
    assert answer.status_code == 401
    assert answer.json()["code"] == "access-sign-in-needed"


def test_who_may_not_is_told_why_and_it_is_recorded(client: Client, aliya: OfficerView) -> None:
    send(client)
    answer = client.get("/admin/sign-in")
    assert answer.status_code == 403
    assert "Ваша роль не даёт права на действие «управлять сотрудниками»" in text(answer)
    assert client.get("/audit.json").json()["code"] == "access-forbidden"
    (last, _) = audit.latest(action="access-refused")
    assert (last.object_id, last.actor) == ("/audit.json", f"officer:{aliya.id}")


def test_a_removed_officer_is_out_at_once(client: Client, aliya: OfficerView) -> None:
    send(client)
    office.remove_officer(aliya.id, actor=SETUP, now=BEGIN)
    assert client.get("/work").status_code == 302
    assert send(client).status_code == 403


def test_the_language_before_a_sign_in(client: Client) -> None:
    assert '<html lang="kk"' in text(client.get("/sign-in"))
    assert '<html lang="en"' in text(client.get("/sign-in", headers={"accept-language": "en-GB"}))
    answer = client.post("/language", {"lang": "ru", "next": "/sign-in?next=/work"})
    assert answer["Location"] == "/sign-in?next=/work"
    page = client.get("/sign-in", headers={"accept-language": "en-GB"})
    assert page["Content-Language"] == "ru"
    assert "Вход в систему" in text(page)
    assert client.post("/language", {"lang": "xx"}).status_code == 422
    assert client.post("/language", {"lang": "en", "next": "//evil.example"})["Location"] == "/work"


def test_the_language_of_an_officer_stays(client: Client, aliya: OfficerView) -> None:
    send(client)
    client.post("/language", {"lang": "en", "next": "/work"})
    assert text(client.get("/work")).endswith(" en")
    client.post("/language", {"lang": "en", "next": "/work"})
    assert len(audit.latest(action="language-changed")) == 1
    client.post("/sign-out")
    client.cookies.pop("language")
    send(client)
    assert text(client.get("/work")).endswith(" en")
