"""The way in where a second factor is required, and what protects it."""

import re
from datetime import UTC, datetime, timedelta

import pyotp
import pytest
from django.contrib.auth import get_user_model
from django.http import HttpResponse
from django.test import Client
from pytest_django import Settings

from eurazpol.access.actions.factor_reset import confirm_reset, reset_factors, waiting_resets
from eurazpol.access.actions.officers import NewOfficer, create_officer, remove_officer
from eurazpol.access.actions.passwords import give_temporary_password
from eurazpol.access.actions.queries import OfficerView, actor_by_login
from eurazpol.access.actions.security import (
    alarms,
    security_of,
    since_last_sign_in,
    standing_of,
)
from eurazpol.access.actions.sessions import forget
from eurazpol.access.domain.actor import Role
from eurazpol.access.domain.caller import Moment
from eurazpol.access.domain.errors import FactorRefused, Forbidden
from eurazpol.access.store.credentials import RecoveryCode, Totp
from eurazpol.audit.actions import queries as audit
from eurazpol.kernel.texts import message
from tests.access import strict_site as site
from tests.access.conftest import BEGIN, PASSWORD, SETUP

pytestmark = pytest.mark.django_db
TRUE = datetime(2026, 11, 21, 9, 0, 10, tzinfo=UTC)
"""The world's time; the node's own clock stands in February."""


@pytest.fixture
def client(settings: Settings) -> Client:
    settings.ROOT_URLCONF = "tests.access.strict_site"
    settings.MIDDLEWARE = [
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "tests.access.strict_site.middleware",
    ]
    site.clock.now, site.watch.now = BEGIN, TRUE
    return Client()


@pytest.fixture
def admin(aliya: OfficerView) -> OfficerView:
    new = NewOfficer("marat", "Серік", "Марат", "gp", [Role.ADMINISTRATOR], "en")
    return create_officer(new, PASSWORD, actor=SETUP, now=BEGIN)


def text(answer: HttpResponse) -> str:
    return answer.content.decode()


def by_password(client: Client, login: str = "aliya", password: str = PASSWORD) -> HttpResponse:
    answer: HttpResponse = client.post(
        "/sign-in", {"login": login, "password": password, "next": "/work?tab=mine"}
    )
    return answer


def code(secret: str, shift: int = 0) -> str:
    return pyotp.TOTP(secret).at(site.watch.now + timedelta(seconds=30 * shift))


def enrol(client: Client, login: str = "aliya") -> tuple[str, list[str]]:
    """Sign in for the first time and add an app; return its secret and the recovery codes."""
    assert by_password(client, login)["Location"] == "/sign-in/enrol"
    page = text(client.get("/sign-in/enrol"))
    found = re.search(r"<code>([A-Z2-7 ]{32,})</code>", page)
    assert found
    secret = found[1].replace(" ", "")
    shown = client.post("/sign-in/enrol", {"code": code(secret)})
    codes = re.findall(r"<code>(\d(?:-[2-9a-z]{4}){3})</code>", text(shown))
    assert shown.status_code == 200
    assert 'href="/work?tab=mine"' in text(shown)
    return secret, codes


def later(**by: float) -> None:
    site.watch.now += timedelta(**by)


def test_a_first_sign_in_chooses_an_app_and_shows_ten_codes(
    client: Client, aliya: OfficerView
) -> None:
    assert by_password(client)["Location"] == "/sign-in/enrol"
    page = text(client.get("/sign-in/enrol"))
    assert "<svg" in page
    assert "style=" not in page, "the policy of the pages allows no style in them"
    assert client.get("/work").status_code == 302, "nobody is signed in yet"
    assert client.post("/sign-in/enrol", {"code": "000000"}).status_code == 422
    _, codes = enrol(client)
    assert len(set(codes)) == 10
    assert text(client.get("/work")) == "Ахметова Әлия ru"
    row = Totp.objects.get()
    assert row.last_step == int(TRUE.timestamp()) // 30
    (entry,) = audit.latest(action="sign-in")
    assert '"methods":["password","totp"]' in entry.details
    assert [one.action for one in audit.latest(5)][:3] == [
        "sign-in", "recovery-codes-made", "factor-added",
    ]  # fmt: skip


def test_a_code_is_taken_once_and_only_near_its_time(client: Client, aliya: OfficerView) -> None:
    secret, _ = enrol(client)
    stranger = Client()
    assert by_password(stranger)["Location"] == "/sign-in/second"
    used = code(secret)
    assert stranger.post("/sign-in/second", {"code": used}).status_code == 403, "used at enrolment"
    assert stranger.post("/sign-in/second", {"code": code(secret, -2)}).status_code == 403
    assert stranger.post("/sign-in/second", {"code": code(secret, 3)}).status_code == 403
    assert stranger.get("/work").status_code == 302
    answer = stranger.post(
        "/sign-in/second", {"code": f" {code(secret, 1)[:3]} {code(secret, 1)[3:]}"}
    )
    assert answer["Location"] == "/work?tab=mine"
    later(seconds=30)
    again = Client()
    by_password(again)
    assert again.post("/sign-in/second", {"code": code(secret)}).status_code == 403


def test_a_recovery_code_works_once(client: Client, aliya: OfficerView) -> None:
    _, codes = enrol(client)
    for browser, taken in ((Client(), True), (Client(), False)):
        by_password(browser)
        answer = browser.post("/sign-in/second", {"code": codes[4].upper().replace("-", " ")})
        assert (answer.status_code == 302) is taken
    assert standing_of(aliya.id).codes_left == 9
    assert not RecoveryCode.objects.filter(hashed__contains=codes[0][2:6]).exists()
    journal = " ".join(row.details for row in audit.latest(50))
    assert not any(one in journal or one.replace("-", "") in journal for one in codes)


def test_an_officer_is_told_what_happened_since_the_last_sign_in(
    client: Client, aliya: OfficerView
) -> None:
    _, codes = enrol(client)
    assert since_last_sign_in(aliya.id) == (), "there was none before"
    browser = Client()
    for _ in range(3):
        by_password(browser, password="wrong")
    by_password(browser)
    browser.post("/sign-in/second", {"code": codes[0]})
    told = since_last_sign_in(aliya.id)
    changed = message("access-since-changed")
    assert told == (message("access-since-failed", count=3),)
    by_password(browser)
    browser.post("/sign-in/second", {"code": codes[1]})
    assert since_last_sign_in(aliya.id) == ()
    reset_factors(aliya.id, "Lost.", actor=SETUP, moment=Moment(BEGIN, TRUE))
    enrol(Client())
    assert since_last_sign_in(aliya.id) == (changed,)


def test_guesses_at_codes_wait_apart_from_passwords(
    client: Client, aliya: OfficerView, admin: OfficerView
) -> None:
    secret, _ = enrol(client)
    guesser = Client()
    by_password(guesser)
    statuses = [
        guesser.post("/sign-in/second", {"code": f"00000{n}"}).status_code for n in range(6)
    ]
    assert statuses == [403] * 5 + [429]
    assert guesser.post("/sign-in/second", {"code": code(secret, 1)}).status_code == 429
    assert not alarms()
    for _ in range(4):
        later(minutes=16)
        by_password(guesser)
        guesser.post("/sign-in/second", {"code": "000000"})
    (alarm,) = alarms()
    assert (alarm.kind, alarm.officer, alarm.failures) == ("factor", "Ахметова Әлия", 9)
    assert audit.latest(action="sign-in-alarm")


def test_the_steps_cannot_be_skipped(client: Client, aliya: OfficerView) -> None:
    for path in ("/sign-in/second", "/sign-in/enrol", "/sign-in/password"):
        assert client.get(path)["Location"] == "/sign-in"
    enrol(client)
    half = Client()
    by_password(half)
    assert half.get("/sign-in/enrol")["Location"] == "/sign-in", "a second app is not a way in"
    assert half.post("/sign-in/enrol/begin")["Location"] == "/sign-in"
    assert half.get("/me/security").status_code == 302
    later(minutes=11)
    assert half.get("/sign-in/second")["Location"] == "/sign-in", "the password is too long ago"


def test_a_changed_password_ends_a_sign_in_under_way(client: Client, aliya: OfficerView) -> None:
    secret, _ = enrol(client)
    half = Client()
    by_password(half)
    give_temporary_password(aliya.id, actor=SETUP, moment=Moment(BEGIN, TRUE))
    reset_factors(aliya.id, "Lost.", actor=SETUP, moment=Moment(BEGIN, TRUE))
    assert half.get("/sign-in/enrol")["Location"] == "/sign-in"
    assert half.post("/sign-in/second", {"code": code(secret, 1)})["Location"] == "/sign-in"


def test_a_made_password_opens_only_the_choice_of_an_own_one(
    client: Client, aliya: OfficerView
) -> None:
    secret, _ = enrol(client)
    made = give_temporary_password(aliya.id, actor=SETUP, moment=Moment(BEGIN, TRUE))
    assert client.get("/work").status_code == 302, "earlier sessions have ended"
    browser = Client()
    by_password(browser, password=made)
    assert browser.post("/sign-in/second", {"code": code(secret, 1)})["Location"] == (
        "/sign-in/password"
    )
    assert browser.get("/work").status_code == 302
    for typed, again, said in (
        ("short", "short", "кемінде 12"),
        ("qwertyuiop12", "qwertyuiop12", "тым"),
        ("Akhmetova-aliya", "Akhmetova-aliya", "атыңыз"),
        (made, made, "қазіргі"),
        ("үш тентек қоңыз", "үш тентек қоңызы", "сәйкес емес"),
    ):
        answer = browser.post("/sign-in/password", {"password": typed, "again": again})
        assert answer.status_code == 422, typed
        assert said in text(answer)
    answer = browser.post(
        "/sign-in/password", {"password": "үш тентек қоңыз", "again": "үш тентек қоңыз"}
    )
    assert answer["Location"] == "/work?tab=mine"
    late = give_temporary_password(aliya.id, actor=SETUP, moment=Moment(BEGIN, site.watch.now))
    later(days=8)
    assert by_password(Client(), password=late).status_code == 403


def test_sessions_end_without_use_and_after_a_day(client: Client, aliya: OfficerView) -> None:
    enrol(client)
    for _ in range(24):
        later(minutes=29)
        assert client.get("/work").status_code == 200
    later(minutes=29)
    assert client.get("/work?a=1")["Location"] == "/sign-in?why=longest&next=%2Fwork%3Fa%3D1"
    assert "Истекла" in text(client.get("/sign-in?why=longest", headers={"accept-language": "ru"}))
    assert security_of(aliya.id).sessions[0].why_ended == "longest"


def test_what_is_over_is_thrown_away(client: Client, aliya: OfficerView) -> None:
    enrol(client)
    later(minutes=31)
    forget(site.deps.terms, site.deps.moment())
    assert [one.why_ended for one in security_of(aliya.id).sessions] == ["idle"]
    later(days=91)
    forget(site.deps.terms, site.deps.moment())
    assert not security_of(aliya.id).sessions


def test_a_form_that_came_too_late_waits_through_the_sign_in(
    client: Client, aliya: OfficerView
) -> None:
    secret, _ = enrol(client)
    later(minutes=31)
    answer = client.post(
        "/cases/1/sign", {"text": "Екі «жол»\nбар", "certificate_password": "secret"}
    )
    assert answer["Location"] == "/sign-in?why=idle"
    by_password(client)
    answer = client.post("/sign-in/second", {"code": code(secret)})
    assert answer["Location"] == "/me/form"
    page = text(client.get("/me/form"))
    assert 'action="/cases/1/sign"' in page
    assert "Екі «жол»\nбар" in page
    assert "secret" not in page.replace(secret, "")
    assert text(client.post("/cases/1/sign", {"text": "Екі"})) == "signed Екі"


def test_what_waits_is_for_nobody_else(
    client: Client, aliya: OfficerView, auditor: OfficerView
) -> None:
    enrol(client)
    later(minutes=31)
    client.post("/cases/1/sign", {"text": "of Aliya"})
    enrol(client, "dana")
    assert client.get("/me/form").status_code == 302


def test_signing_asks_again_and_keeps_what_was_typed(client: Client, aliya: OfficerView) -> None:
    secret, _ = enrol(client)
    assert text(client.post("/cases/1/sign", {"text": "a"})) == "signed a"
    later(minutes=16)
    assert client.get("/work").status_code == 200
    assert client.get("/cases/1/sign")["Location"] == "/me/confirm?next=%2Fcases%2F1%2Fsign"
    assert client.post("/cases/1/sign", {"text": "b"})["Location"].startswith("/me/confirm")
    before = client.session.session_key
    assert client.post("/me/confirm", {"code": "123456"}).status_code == 403
    answer = client.post("/me/confirm", {"code": code(secret), "next": "/cases/1/sign"})
    assert answer["Location"] == "/me/form"
    assert client.session.session_key != before
    assert text(client.post("/cases/1/sign", {"text": "b"})) == "signed b"


def test_an_officer_sees_and_ends_sessions(client: Client, aliya: OfficerView) -> None:
    secret, _ = enrol(client)
    other = Client(headers={"user-agent": "Other browser"})
    by_password(other)
    other.post("/sign-in/second", {"code": code(secret, 1)})
    page = text(client.get("/me/security"))
    assert "Other browser" in page
    there = next(one for one in security_of(aliya.id).sessions if one.browser == "Other browser")
    client.post(f"/me/security/sessions/{there.id}/end")
    assert other.get("/work")["Location"].startswith("/sign-in?why=ended")
    assert client.get("/work").status_code == 200
    client.post("/sign-out")
    assert client.get("/me/security").status_code == 302


def test_too_many_sessions_end_the_oldest(client: Client, aliya: OfficerView) -> None:
    _, codes = enrol(client)
    browsers = [Client(), Client()]
    for number, browser in enumerate(browsers):
        later(minutes=1)
        by_password(browser)
        assert browser.post("/sign-in/second", {"code": codes[number]}).status_code == 302
    assert client.get("/work")["Location"].startswith("/sign-in?why=newer")
    assert [browser.get("/work").status_code for browser in browsers] == [200, 200]


def test_a_removed_officer_has_no_session(client: Client, aliya: OfficerView) -> None:
    enrol(client)
    remove_officer(aliya.id, actor=SETUP, now=BEGIN)
    assert client.get("/work").status_code == 302
    assert security_of(aliya.id).sessions[0].why_ended == "removed"


def test_the_last_factor_stays_and_codes_can_be_made_anew(
    client: Client, aliya: OfficerView
) -> None:
    _, codes = enrol(client)
    assert client.post("/me/security/totp/remove").status_code == 422
    fresh = re.findall(
        r"<code>(\d(?:-[2-9a-z]{4}){3})</code>", text(client.post("/me/security/codes"))
    )
    assert len(fresh) == 10
    browser = Client()
    by_password(browser)
    assert browser.post("/sign-in/second", {"code": codes[0]}).status_code == 403
    assert browser.post("/sign-in/second", {"code": fresh[0]}).status_code == 302


def test_factors_change_only_after_a_fresh_proof(client: Client, aliya: OfficerView) -> None:
    enrol(client)
    later(minutes=16)
    for path in ("totp", "totp/remove", "passkey", "passkey/begin", "passkeys/1/remove", "codes"):
        assert client.post(f"/me/security/{path}")["Location"].startswith("/me/confirm"), path
    assert client.post("/me/security/sessions/end")["Location"].startswith("/me/confirm")


def test_a_password_is_changed_by_who_knows_it(client: Client, aliya: OfficerView) -> None:
    enrol(client)
    new = {"password": "үш тентек қоңыз", "again": "үш тентек қоңыз"}
    assert client.post("/me/password", {"current": "wrong", **new}).status_code == 422
    assert client.post("/me/password", {"current": PASSWORD, **new}).status_code == 302
    assert client.get("/work").status_code == 200, "this session stays"
    assert by_password(Client()).status_code == 403


def test_lost_factors_and_the_second_person(
    client: Client, aliya: OfficerView, admin: OfficerView
) -> None:
    new = NewOfficer("saule", "Бек", "Сәуле", "gp", [Role.ADMINISTRATOR], "en")
    create_officer(new, PASSWORD, actor=SETUP, now=BEGIN)
    enrol(client)
    moment, marat, saule = Moment(BEGIN, TRUE), actor_by_login("marat"), actor_by_login("saule")
    with pytest.raises(Forbidden):
        reset_factors(admin.id, "lost", actor=actor_by_login("aliya"), moment=moment)
    with pytest.raises(FactorRefused, match="reason"):
        reset_factors(aliya.id, "  ", actor=marat, moment=moment)
    assert reset_factors(aliya.id, "Phone lost; called back.", actor=marat, moment=moment)
    assert client.get("/work").status_code == 302
    assert not standing_of(aliya.id).has_factor
    (entry,) = audit.latest(action="factors-reset")
    assert entry.ground == "Phone lost; called back."

    enrol(Client(), "saule")
    assert not reset_factors(saule.officer_id, "Phone lost.", actor=marat, moment=moment)
    assert standing_of(saule.officer_id).has_factor
    for second, why in ((marat, "second"), (saule, "second")):
        with pytest.raises(FactorRefused, match=why):
            confirm_reset(saule.officer_id, actor=second, moment=moment)
    third = NewOfficer("olzhas", "Тұр", "Олжас", "gp", [Role.ADMINISTRATOR], "en")
    create_officer(third, PASSWORD, actor=SETUP, now=BEGIN)
    confirm_reset(saule.officer_id, actor=actor_by_login("olzhas"), moment=moment)
    assert not standing_of(saule.officer_id).has_factor
    assert not waiting_resets()


def test_the_administrator_s_pages(client: Client, aliya: OfficerView, admin: OfficerView) -> None:
    enrol(client)
    assert client.get("/admin/sign-in").status_code == 403
    assert client.post(f"/admin/sign-in/{admin.id}/password").status_code == 403
    chief = Client()
    enrol(chief, "marat")
    page = text(chief.get("/admin/sign-in"))
    assert f'href="/admin/sign-in/{aliya.id}"' in page
    shown = chief.post(f"/admin/sign-in/{aliya.id}/reset", {"reason": ""})
    assert shown.status_code == 422
    assert chief.post(f"/admin/sign-in/{aliya.id}/reset", {"reason": "Lost"}).status_code == 200
    given = text(chief.post(f"/admin/sign-in/{aliya.id}/password"))
    made = re.search(r"shown only now: (\S+?)</div>", given)
    assert made
    assert made[1] not in " ".join(row.details for row in audit.latest(20))
    assert by_password(Client(), password=made[1])["Location"] == "/sign-in/enrol"
    later(minutes=16)
    assert chief.post(f"/admin/sign-in/{aliya.id}/password")["Location"].startswith("/me/confirm")


def test_the_secret_of_an_app_is_sealed(
    client: Client, aliya: OfficerView, settings: Settings
) -> None:
    secret, _ = enrol(client)
    row = Totp.objects.get()
    assert secret.encode() not in bytes(row.sealed)
    settings.SECRET_KEY = "another node"
    browser = Client()
    by_password(browser)
    answer = browser.post("/sign-in/second", {"code": code(secret, 1)})
    assert answer.status_code == 403
    assert get_user_model().objects.get(pk=aliya.id).totp == row
