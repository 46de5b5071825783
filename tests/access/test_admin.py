"""Administration over HTTP: health in words, people and their places, the access list; no cases."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.queries import actor_by_login, officers
from eurazpol.access.domain.actor import OFFICER_ROLES, Actor, AuthorityKind, Role
from eurazpol.audit.actions.queries import entries_about
from eurazpol.node.administration import beat
from eurazpol.node.wiring import services
from tests.access.matrix import NAME, build

SETUP = Actor.system("setup")
pytestmark = pytest.mark.django_db


def browser(login: str) -> Client:
    """A browser of an officer who has just proved who it is."""
    client = Client()
    client.force_login(get_user_model().objects.get(login=login))
    return client


@pytest.fixture
def admin() -> Client:
    now = services().clock()
    create_authority("gp", AuthorityKind.CENTRAL, NAME, actor=SETUP, now=now)
    for login, role in (("chief", Role.ADMINISTRATOR), ("dana", Role.CENTRAL_AUTHORITY)):
        new = NewOfficer(login, "Сейітова", login.title(), "gp", [role], "en")
        create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=now)
    return browser("chief")


def sent(client: Client, path: str, data: dict[str, Any], status: int = 302) -> str:
    response = client.post(path, data)
    page = response.content.decode()
    assert response.status_code == status, (path, page.partition("faults")[2][:600] or page[:600])
    return page


def test_the_first_screen_says_how_the_node_is(admin: Client) -> None:
    page = admin.get("/admin").content.decode()
    lines = ("Worker", "Messages waiting", "Last backup", "Keys of the node", "Disk", "Book of law")
    for words in (*lines, "has not started yet", "none yet", "Failed sign-ins"):
        assert words in page, words
    beat(services(), services().clock())
    assert "alive" in admin.get("/admin").content.decode()


def test_people_come_serve_move_and_leave(admin: Client) -> None:
    sent(admin, "/admin/bodies", {"body.code": "pd", "body.kind": "executing",
         "body.name_kk": "ПД", "body.name_ru": "ДП", "body.name_en": "PD"})  # fmt: skip
    unit = {"unit.authority": "pd", "unit.code": "inv"}
    names = {f"unit.name_{lang}": "Inv" for lang in ("kk", "ru", "en")}
    sent(admin, "/admin/bodies/units", unit | names)
    new = {"login": "Madina", "family_name": "Төлеген", "given_name": "Мадина", "language": "kk",
           "place": "pd/inv", "roles": ["executing_authority"]}  # fmt: skip
    assert "is taken" in sent(admin, "/admin/officers", new | {"login": "dana"}, 422)
    made = sent(admin, "/admin/officers", new, 200)
    assert "<code>" in made, "the password is shown once"
    madina = actor_by_login("madina")
    assert madina.unit_id is not None
    one = f"/admin/officers/{madina.officer_id}"
    sent(admin, f"{one}/move", {"move.place": "gp", "move.roles": ["statistician"]})
    assert actor_by_login("madina").roles == {Role.STATISTICIAN}
    wrong = {"move.place": "pd", "move.roles": ["head"]}
    assert "head of the central authority" in sent(admin, f"{one}/move", wrong, 422)
    sent(admin, f"{one}/posts", {"post.place": "pd", "post.roles": ["auditor"]})
    assert actor_by_login("madina").roles == {Role.STATISTICIAN, Role.AUDITOR}
    assert "access list" in admin.get("/admin/access").content.decode().lower()
    sent(admin, f"{one}/remove", {"remove.reason": "Left the service."})
    assert madina.officer_id not in {one.id for one in officers()}
    assert admin.get(one).status_code == 200
    told = [one.action for one in entries_about("officer", str(madina.officer_id))]
    assert told[0] == "officer-removed"


def test_an_administrator_has_no_case_access(db: None) -> None:
    """No superuser: whoever administers the node reads no case, and nobody can be Django's."""
    ground = build(services())
    client = browser("administrator")
    for number in list(ground.cases.values())[:4]:
        for below in ("", ".json", "/law", "/exchange", "/package", "/journal", "/access"):
            assert client.get(f"/cases/{number}{below}").status_code == 403, below
    for path in ("/work", "/search?q=x", "/cases/new", "/notifications"):
        assert client.get(path).status_code == 403, path
    assert not {"is_superuser", "is_staff", "user_permissions"} & set(dir(get_user_model()))


def test_only_who_may_sees_administration(db: None) -> None:
    build(services())
    seen: dict[str, set[Role]] = {}
    for role in OFFICER_ROLES:
        client = browser(role.value.replace("_", "-"))
        for path in ("/admin", "/admin/officers", "/admin/access", "/admin/bodies"):
            if client.get(path).status_code != 403:
                seen.setdefault(path, set()).add(role)
        answer = client.post("/admin/officers", {})
        assert (answer.status_code == 403) == (role is not Role.ADMINISTRATOR), role
    readers = {Role.ADMINISTRATOR, Role.AUDITOR, Role.HEAD}
    assert seen["/admin/officers"] == seen["/admin/access"] == readers
    assert seen["/admin"] == {Role.ADMINISTRATOR, Role.AUDITOR}
