"""The gate of the interface: tokens, scopes, forms of requests, problems, keys, versions."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from eurazpol.access.actions.tokens import revoke_token
from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.permissions import Act
from eurazpol.access.domain.scopes import ACTS, NEVER, Scope
from eurazpol.access.store.tokens import ApiAnswer, ApiToken
from eurazpol.audit.actions.queries import latest
from eurazpol.cooperation.web.api.examples import CASE, FACTS
from eurazpol.node.wiring import services
from tests.api.client import Programme
from tests.api.conftest import PASSWORD, SETUP, Make, issue

pytestmark = pytest.mark.django_db
NONE = Programme("")


def about(family: str) -> dict[str, Any]:
    """Return a request about another person: the same twice would have to be looked at."""
    name = {"script": "Cyrl", "family": family}
    return {**CASE, "facts": {**FACTS, "persons": [{"names": [name], "located_in": "RU"}]}}


def seen(tag: str) -> dict[str, Any]:
    """Return the header that names the version that was read."""
    return {"If-Match": tag}


def codes(problem: Any) -> list[str]:
    return [problem["type"].rpartition(":")[2], *(one["rule"] for one in problem["errors"])]


def test_every_act_is_in_one_scope_or_for_persons_only() -> None:
    seen = [act for acts in ACTS.values() for act in acts] + list(NEVER)
    assert sorted(seen) == sorted(Act)
    assert set(ACTS) == set(Scope)


def test_a_token_is_needed_and_a_session_is_none(dana: Actor) -> None:
    response = NONE.send("GET", "/me", status=401)
    assert response["WWW-Authenticate"] == 'Bearer realm="eurazpol"'
    browser = Client()
    assert browser.login(login="dana", password=PASSWORD)
    Programme("", client=browser).get("/cases", 401)
    for bad in ("ezp_" + "x" * 43, "ezp_short", "ё", "Bearer"):
        Programme(bad.encode().decode("latin-1")).get("/me", 401)


def test_what_a_token_proves(make: Make) -> None:
    who = make("reader", Role.AUDITOR, scopes=[Scope.RECORD_READ, Scope.CASES_READ]).get("/me")
    assert who["roles"] == ["auditor"]
    assert who["scopes"] == ["cases:read", "record:read"]
    assert who["acts"] == ["read_journal", "verify_journal"]


def test_scopes_narrow_and_never_widen(make: Make) -> None:
    narrow = make("narrow", scopes=[Scope.CASES_READ])
    narrow.get("/cases")
    refused = narrow.post("/cases", CASE, 403)
    assert "scopes of this token" in refused["detail"]
    make("wide", Role.STATISTICIAN).get("/cases", 403)
    last = latest(1)[0]
    assert (last.action, last.actor.partition(":")[0]) == ("access-refused", "programme")


def test_tokens_end(make: Make) -> None:
    robot = make(days=1)
    robot.get("/me")
    token = ApiToken.objects.get()
    assert token.last_used_at is not None
    assert robot.token not in str(vars(token))
    revoke_token(token.pk, actor=SETUP, now=services().clock())
    assert codes(robot.get("/me", 401)) == ["access-token-bad"]
    ApiToken.objects.update(revoked_at=None, expires_at=services().clock() - timedelta(seconds=1))
    robot.get("/me", 401)


def test_requests_a_minute(make: Make) -> None:
    robot = make(per_minute=2)
    robot.get("/me")
    robot.get("/me")
    response = robot.send("GET", "/me", status=429)
    assert 1 <= int(response["Retry-After"]) <= 60


@pytest.mark.parametrize(
    ("lang", "title", "detail"),
    [
        ("kk", "Табылмады", "Мұндай жазба жоқ"),
        ("ru-RU, en;q=0.5", "Не найдено", "Такой записи нет"),
        ("de, en;q=0.1", "Not found", "There is no such record"),
    ],
)
def test_problems_speak_three_languages(
    robot: Programme, lang: str, title: str, detail: str
) -> None:
    for path in ("/nothing", "/cases/abc", "/peers/kz/nothing"):
        found = robot.get(path, 404, **{"Accept-Language": lang})
        assert found["title"] == title
        assert found["detail"].startswith(detail)


def test_other_methods_and_addresses(robot: Programme) -> None:
    response = robot.send("PATCH", "/cases", {}, status=405)
    assert response["Allow"] == "GET, POST, HEAD"
    assert response["Content-Type"] == "application/problem+json"
    assert NONE.client.get("/api").status_code == 404
    assert NONE.client.get("/api/v2/cases")["Content-Type"] == "application/problem+json"
    head = robot.client.head("/api/v1/me", headers={"Authorization": f"Bearer {robot.token}"})
    assert (head.status_code, head.content) == (200, b"")


def test_forms_of_requests(robot: Programme) -> None:
    robot.get("/cases", 406, Accept="text/html")
    robot.ask("POST", "/cases", status=400)
    post = robot.client.post
    known = {"Authorization": f"Bearer {robot.token}", "Accept-Language": "en"}
    for body, kind, status in (
        ("{", "application/json", 400),
        ("[" * 100 + "]" * 100, "application/json", 400),
        ("[" * 100_000, "application/json", 400),
        ('{"kind": NaN}', "application/json", 400),
        ('{"kind": "\\u0000"}', "application/json", 422),
        ('{"kind": "\\ud800"}', "application/json", 422),
        ("a=1", "application/x-www-form-urlencoded", 415),
        ("x" * (2 * 1024**2 + 1), "application/json", 413),
    ):
        response = post("/api/v1/cases", body, kind, headers=known)
        assert response.status_code == status, (body[:20], response.content[:300])
        assert response["Content-Type"] == "application/problem+json"


def test_parts_that_do_not_fit_are_named(robot: Programme) -> None:
    wrong = {**CASE, "kind": "divorce", "peer": "Russia", "more": 1, "facts": {"persons": [{}]}}
    found = robot.post("/cases", wrong, 400)
    named = {one["field"]: one["rule"] for one in found["errors"]}
    assert named["body.kind"] == "api-choice"
    assert named["body.peer"] == "api-pattern"
    assert named["body.more"] == "api-unknown"
    assert named["body.facts.persons[0].names"] == "api-missing"
    robot.get("/cases?tabs=my", 400)
    robot.get("/cases?tab=my&tab=all", 400)
    robot.get("/cases?text=%00", 422)


def test_rules_are_named_too(robot: Programme) -> None:
    young = {**FACTS, "persons": [{**FACTS["persons"][0], "birth": "2050"}]}
    found = robot.post("/cases", {**CASE, "facts": young}, 422)
    assert codes(found) == ["offence-before-birth", "offence-before-birth"]
    assert found["errors"][0]["field"] == "offence.committed"
    found = robot.post("/cases", {**CASE, "peer": "KZ"}, 422, **{"Accept-Language": "ru"})
    assert found["title"] == "Нарушено правило"


def test_a_key_does_it_once(robot: Programme) -> None:
    key: dict[str, Any] = {"Idempotency-Key": "case-of-today-1"}
    first = robot.send("POST", "/cases", CASE, status=201, **key)
    again = robot.send("POST", "/cases", CASE, status=201, **key)
    assert again.content == first.content
    assert (again["Location"], again["ETag"]) == (first["Location"], first["ETag"])
    assert again["Idempotent-Replayed"] == "true"
    assert robot.get("/cases")["total"] == 1
    other = robot.post("/cases", {**CASE, "handling": "open"}, 422, **key)
    assert codes(other)[0] == "access-key-other"
    stranger = Programme(issue("other"))
    stranger.post("/cases", about("Ахметов"), 201, **key)
    robot.post("/cases", CASE, 400, **{"Idempotency-Key": "short"})


def test_a_key_at_work_waits_and_a_refusal_gives_it_back(robot: Programme) -> None:
    key: dict[str, Any] = {"Idempotency-Key": "case-of-today-2"}
    robot.post("/cases", {**CASE, "peer": "KZ"}, 422, **key)
    assert not ApiAnswer.objects.exists()
    robot.post("/cases", CASE, 201, **key)
    ApiAnswer.objects.update(status=0, begun_at=services().clock())
    response = robot.send("POST", "/cases", CASE, status=409, **key)
    assert response["Retry-After"]
    ApiAnswer.objects.update(begun_at=services().clock() - timedelta(minutes=3))
    found = robot.post("/cases", CASE, 422, **key)
    assert codes(found)[0] == "earlier-not-looked-at"
    robot.post("/cases", about("Ахметов"), 201, **key)
    ApiAnswer.objects.update(begun_at=services().clock() - timedelta(hours=25))
    robot.post("/cases", about("Серіков"), 201, **key)


def test_versions(robot: Programme) -> None:
    number = robot.post("/cases", CASE)["number"]
    path = f"/cases/{number}/facts"
    tag = robot.send("GET", path)["ETag"]
    facts = robot.get(path)
    robot.ask("PUT", path, facts, status=428)
    robot.ask("PUT", path, facts, status=400, **seen("W/3"))
    facts["offence"]["label"] = "ұрлық"
    done = robot.send("PUT", path, facts, **seen(tag))
    assert done["ETag"] != tag
    stale = robot.ask("PUT", path, facts, status=412, **seen(tag))
    assert codes(stale)[0] == "case-stale"
    robot.ask("PUT", path, {**facts, "invoked": None}, status=200, **seen("*"))


def test_reads_leave_a_trace_with_their_ground(robot: Programme) -> None:
    number = robot.post("/cases", CASE)["number"]
    robot.get(f"/cases/{number}", Ground="%D0%B4%D0%B5%D0%BB%D0%BE 17")
    read = next(one for one in latest(5) if one.action == "case-read")
    assert read.ground == f"{number}: дело 17"
    assert read.actor.startswith("programme:")
    robot.get("/cases")
    listed = latest(1)[0]
    assert (listed.action, listed.ground) == ("list-read", "Тестілеуге арналған")


def test_pages_of_a_list(robot: Programme) -> None:
    response = robot.send("GET", "/cases?page=1&kind=mla")
    assert 'rel="first"' in response["Link"]
    links = response.json()["links"]
    assert links["self"] == "/api/v1/cases?page=1&kind=mla"
    assert (links["previous"], links["next"]) == (None, None)
