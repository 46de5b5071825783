"""Every address of the node is in the table of rights, and does what its row says."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.db import transaction
from django.test import Client, override_settings
from django.urls import get_resolver
from ninja.operation import Operation

from eurazpol.access.domain.actor import OFFICER_ROLES, Role
from eurazpol.access.domain.permissions import Act, Line, ObjectKind, Side, Stage
from eurazpol.node.api import interface
from eurazpol.node.route_rights import ROUTES, Door
from eurazpol.node.wiring import services
from eurazpol.ui.api.operations import declared_of
from tests.access.matrix import KEYS, Ground, Key, build
from tests.access.test_matrix import BLANK
from tests.access.test_permissions import read_rights

pytestmark = pytest.mark.django_db
CELLS, OTHERS = read_rights()
Rights = tuple[tuple[Act, ObjectKind], ...]
HERE = (Line.JUDICIAL, Side.REQUESTED, Stage.OPEN)
OF_INTERFACE = re.compile(r"api/v1/|\^api")
"""Addresses of programmes: their operations declare their acts, and the gate asks for them."""
REFERENCE = {
    "givePurpose", "listAuthorities", "listCountries", "listEventCodes", "listKinds",
    "listPaperCodes", "listStages", "listUnits", "readKind", "readText", "whoAmI",
}  # fmt: skip
"""Codes, words, who one is, and for what one is about to read: open to every programme."""
SAMPLES = {"<uuid": "00000000-0000-4000-8000-000000000001",
           "<int": "999999", "<slug": "nothing", "<path": "1", "<str": "nothing"}  # fmt: skip


OWN = {
    (Role.EXECUTING_AUTHORITY, act, ObjectKind.NOTIFICATION)
    for act in (Act.READ_NOTIFICATION, Act.NOTIFY, Act.ANSWER_NOTIFICATION)
} | {
    (Role.CONSUL, act, ObjectKind.DATABANK)
    for act in (Act.LIST_CITIZENS, Act.READ_CITIZEN, Act.RECORD_CITIZEN, Act.CORRECT_CITIZEN)
}
"""What reaches as far as the own authority: the pages are theirs, and show no more than that."""
MISSING = re.compile(
    r"<(?!str:number>)|^data-protection/erasures/|^recalls/new$|^peers/files/write$|^\^"
    r"|^databank(/home|/notices)?$"
)
"""Addresses that name a record which is not there, or want a parameter or a purpose."""


def routes(patterns: list[Any], prefix: str = "") -> Iterator[str]:
    """Every route of the resolver, those of included resolvers too."""
    for one in patterns:
        route = f"{prefix}{one.pattern}"
        if hasattr(one, "url_patterns"):
            yield from routes(one.url_patterns, route)
        else:
            yield route


def address(route: str, number: str) -> str:
    """An address of the route; where it wants a record, mostly one that there is not."""
    if route.startswith("^"):
        return "/exchange/directories/nobody/" + "0" * 32
    route = route.replace("<str:number>", number)
    for mark, sample in SAMPLES.items():
        route = re.sub(rf"{re.escape(mark)}[^>]*>?", sample, route)
    return f"/{route}"


def operations() -> Iterator[tuple[str, Operation]]:
    for router in interface()._get_bound_routers():  # noqa: SLF001 - as the product does
        for path, view in router.path_operations.items():
            for one in view.operations:
                yield path, one


def test_every_route_is_listed_and_every_listed_route_is_there() -> None:
    there = {one for one in routes(get_resolver().url_patterns) if not OF_INTERFACE.match(one)}
    listed = {one for one in ROUTES if not OF_INTERFACE.match(one)}
    assert sorted(there - listed) == [], "give the address a row in node/route_rights.py"
    assert sorted(listed - there) == [], "take the row out: its address is gone"


def test_every_operation_of_the_interface_asks_for_acts_of_the_table() -> None:
    asked = {(declared_of(one).id, act) for _, one in operations() for act in declared_of(one).acts}
    assert {act for _, act in asked} <= {act.value for act in Act}
    without = {declared_of(one).id for _, one in operations()} - {id_ for id_, _ in asked}
    assert without <= REFERENCE, "an operation with data of the node declares its acts"


@override_settings(TEMPLATES=BLANK)
def test_strangers_get_nothing() -> None:
    client = Client(raise_request_exception=False)
    for route, row in ROUTES.items():
        at = address(route, "KZ-2026-000001")
        for needs, send in ((row.see, client.get), (row.do, client.post)):
            if needs in (None, Door.OPEN, Door.PEER):
                continue
            response = send(at)
            led = response.headers.get("Location", "").startswith("/sign-in")
            assert response.status_code == 401 or (response.status_code == 302 and led), at
    for path, _ in operations():
        at = "/api/v1/" + re.sub(r"<[^>]+>|{[^}]+}", "1", path.lstrip("/"))
        assert client.get(at).status_code in (401, 405), at


@override_settings(TEMPLATES=BLANK)
@pytest.mark.parametrize("role", OFFICER_ROLES)
def test_every_page_by_role(role: Role, ground: Ground) -> None:
    client = Client(raise_request_exception=False, headers={"accept": "application/json"})
    officer = ground.actors[role].officer_id
    client.force_login(get_user_model().objects.get(pk=officer))
    wrong = []
    for route, row in ROUTES.items():
        at = address(route, ground.cases[HERE])
        for method, needs in (("get", row.see), ("post", row.do)):
            if needs is None or isinstance(needs, Door):
                continue
            with transaction.atomic():
                status = getattr(client, method)(at).status_code
                transaction.set_rollback(True)
            if not fits(status, needs, role, route):
                wrong.append((method, at, status))
    assert not wrong, "\n".join(map(str, wrong))


def fits(status: int, needs: Rights, role: Role, route: str) -> bool:
    """Whether the answer is what the row says; of a record that is not there it says no more."""
    if MISSING.search(route) and status in (403, 404, 409, 410, 422):
        return True
    where = HERE if "<str:number>" in route else None
    permitted = all(allowed(role, act, kind, where) for act, kind in needs)
    return status < 500 and status != 404 and (status == 403) != permitted


def allowed(role: Role, act: Act, kind: ObjectKind, where: Key | None) -> bool:
    """Whether the role may do it there, or at any case where the address names none."""
    if kind is not ObjectKind.CASE:
        return (role, act, kind) in OTHERS | OWN
    return any(CELLS.get((role, act, *key), ".") in "+u" for key in ([where] if where else KEYS))


@pytest.fixture(scope="module")
def ground(django_db_setup: None, django_db_blocker: Any) -> Iterator[Ground]:
    with django_db_blocker.unblock(), transaction.atomic():
        yield build(services())
        transaction.set_rollback(True)
