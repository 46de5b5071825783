"""Programmes with tokens, at the node of the tests and at the nodes of a world."""

from collections.abc import Callable, Iterable, Iterator

import pytest
from django.urls import clear_url_caches

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.actions.tokens import NewProgramme, NewToken, create_programme, issue_token
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.access.domain.scopes import Scope
from eurazpol.kernel.texts import Texts
from eurazpol.node.wiring import services
from tests.api.client import Programme

SETUP = Actor.system("setup")
PASSWORD = "жеті-қабат көк аспан"
Make = Callable[..., Programme]


def issue(
    code: str,
    authority: str = "gp",
    roles: Iterable[Role] = (Role.CENTRAL_AUTHORITY,),
    scopes: Iterable[Scope] = Scope,
    **more: int,
) -> str:
    """Bring a programme in and return the secret of its token."""
    now = services().clock()
    new = NewProgramme(code, f"Бағдарлама {code}", "Тестілеуге арналған", authority, tuple(roles))
    key = create_programme(new, actor=SETUP, now=now)
    return issue_token(key, NewToken(tuple(scopes), **more), actor=SETUP, now=now).secret


@pytest.fixture
def office(db: None) -> None:
    now = services().clock()
    name = Texts("Бас прокуратура", "Генеральная прокуратура", "Prosecutor General's Office")
    create_authority("gp", AuthorityKind.CENTRAL, name, actor=SETUP, now=now)
    new = NewOfficer("dana", "Сейітова", "Дана", "gp", [Role.CENTRAL_AUTHORITY], "kk")
    create_officer(new, PASSWORD, actor=SETUP, now=now)


@pytest.fixture
def dana(office: None) -> Actor:
    return actor_by_login("dana")


@pytest.fixture
def make(office: None) -> Make:
    """Make programmes with a role and scopes."""

    def made(code: str = "robot", *roles: Role, scopes: Iterable[Scope] = Scope, **more: int):  # type: ignore[no-untyped-def]
        return Programme(issue(code, "gp", roles or (Role.CENTRAL_AUTHORITY,), scopes, **more))

    return made


@pytest.fixture
def robot(make: Make) -> Programme:
    """A programme of the central authority with every scope."""
    return make()


@pytest.fixture(autouse=True)
def _urls() -> Iterator[None]:
    clear_url_caches()
    yield
    clear_url_caches()
