"""The page of programmes and tokens: who may see it, what it shows once, what ends."""

import re
from collections.abc import Mapping
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.http import HttpResponse
from django.test import Client, RequestFactory

from eurazpol.access.actions.officers import NewOfficer, create_officer
from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.access.store.tokens import ApiToken
from eurazpol.access.store.tokens import Programme as ProgrammeRow
from eurazpol.access.web import tokens
from eurazpol.audit.actions.queries import latest
from eurazpol.kernel.texts import LANGS
from eurazpol.node.wiring import services
from tests.api.client import Programme
from tests.api.conftest import PASSWORD, SETUP

pytestmark = pytest.mark.django_db
NEW = {
    "name": "Реестр", "code": "registry", "purpose": "Ведёт реестр дел", "authority": "gp",
    "roles": ["central_authority"], "scopes": ["cases:read"], "days": "30", "per_minute": "600",
}  # fmt: skip


@pytest.fixture
def admin(office: None) -> Actor:
    new = NewOfficer("admin", "Әлімбек", "Руслан", "gp", [Role.ADMINISTRATOR], "en")
    create_officer(new, PASSWORD, actor=SETUP, now=services().clock())
    return actor_by_login("admin")


def page(actor: Actor, data: Mapping[str, Any] | None = None, **keys: int) -> HttpResponse:
    """Ask the view itself: sign-in and proof are tried with the pages of the node."""
    factory = RequestFactory()
    request: Any = factory.get(tokens.PAGE) if data is None else factory.post(tokens.PAGE, data)
    request.actor, request.lang, request.user = actor, "en", get_user_model()(login="x")
    view = tokens.issue if "programme" in keys else tokens.revoke if keys else tokens.tokens
    return view(request, deps=services().access, **keys)


def test_a_secret_is_shown_once(admin: Actor) -> None:
    shown = page(admin, NEW).content.decode()
    secret = re.search(r'value="(ezp_[^"]{43})"', shown)
    assert secret is not None
    assert Programme(secret[1]).get("/me")["scopes"] == ["cases:read"]
    again = page(admin).content.decode()
    assert secret[1] not in again
    assert secret[1][:8] in again
    assert [one.action for one in latest(3)][::-1][-1] == "token-issued"


def test_more_tokens_and_their_end(admin: Actor) -> None:
    page(admin, NEW)
    page(admin, {"scopes": ["cases:read", "law:read"], "days": "5", "per_minute": "60"},
         programme=ProgrammeRow.objects.get().pk)  # fmt: skip
    newest = ApiToken.objects.latest("pk")
    assert newest.scopes == ["cases:read", "law:read"]
    assert "is revoked" in page(admin, {}, token=newest.pk).content.decode()
    newest.refresh_from_db()
    assert newest.revoked_at is not None


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [("code", "A B", "code"), ("scopes", [], "scope"), ("days", "900", "366"),
     ("purpose", "", "characters"), ("authority", "nobody", "not found"), ("roles", [], "role")],
)  # fmt: skip
def test_what_is_wrong_is_named_and_nothing_is_lost(
    admin: Actor, field: str, value: object, said: str
) -> None:
    response = page(admin, {**NEW, field: value})
    shown = response.content.decode()
    assert response.status_code == 422
    assert said in shown
    assert "Ведёт реестр дел" in shown or field == "purpose"
    assert not ProgrammeRow.objects.exists()


def test_only_an_administrator(dana: Actor) -> None:
    with pytest.raises(Forbidden):
        page(dana)
    with pytest.raises(Forbidden):
        page(dana, NEW)
    assert Client().get("/admin/tokens").status_code == 302


def test_three_languages(admin: Actor) -> None:
    page(admin, NEW)
    for lang in LANGS:
        factory: Any = RequestFactory().get(tokens.PAGE)
        factory.actor, factory.lang = admin, lang
        assert "⟨" not in tokens.tokens(factory, deps=services().access).content.decode()
