"""Every operation asks the table of rights: without its acts, by role or scope, it does nothing."""

import re
from typing import Any

import pytest

from eurazpol.access.domain.actor import OFFICER_ROLES, Role
from eurazpol.access.domain.permissions import PERMISSIONS, Act
from eurazpol.access.domain.scopes import Scope, scope_of
from eurazpol.cooperation.web.api.examples import CASE
from eurazpol.node.api import description
from tests.api import ROOT
from tests.api.client import Programme, request
from tests.api.conftest import Make

pytestmark = pytest.mark.django_db
UUID = "00000000-0000-4000-8000-000000000000"
VALUES = {"step": "submit", "kind": "mla", "node": "ru", "limit": "x", "id": "ui-yes"}
UUIDS = {"attachment", "ask", "document", "order", "message", "group"}
OPEN = {"whoAmI", "givePurpose"}


def operations(number: str) -> list[tuple[str, str, dict[str, Any]]]:
    """Return method, address and description of every operation that asks for a right."""
    found = []
    for template, methods in description()["paths"].items():
        for method, told in methods.items():
            if told["x-acts"]:
                path = re.sub(r"{(\w+)}", lambda one: value(one[1], number), template)
                asked = "?text=ab" if told["operationId"] == "search" else ""
                found.append((method.upper(), path.removeprefix(ROOT) + asked, told))
    return found


def value(name: str, number: str) -> str:
    if name == "number":
        return number
    if name == "kind":
        return "delivered"
    return VALUES.get(name, UUID if name in UUIDS else "1")


def tried(programme: Programme, method: str, path: str, told: dict[str, Any]) -> int:
    """Send the example of an operation; return the status."""
    content = told.get("requestBody", {}).get("content", {})
    form = content.get("multipart/form-data")
    body = next((one.get("example") for one in content.values()), None)
    files = None
    if form is not None and "application/json" not in content:
        body = (body or {}).get("body", {"paper": "P_EVIDENCE", "origin": "found at the scene"})
        files = {"file": b"%PDF-1.4\n%%EOF\n"}
    known = {"Authorization": f"Bearer {programme.token}", "If-Match": "*", "Accept": "*/*"}
    return int(request(programme.client, method, path, body, files, known).status_code)


def test_without_a_role_nothing_is_done(make: Make) -> None:
    number = make("owner").post("/cases", CASE)["number"]
    outsider = make("outsider", Role.STATISTICIAN)
    allowed = {act for row in PERMISSIONS if row.role is Role.STATISTICIAN for act in row.acts}
    open_ = [
        (told["operationId"], status)
        for method, path, told in operations(number)
        if not allowed & set(told["x-acts"])
        and (status := tried(outsider, method, path, told)) not in (403, 404)
    ]
    assert not open_


def test_without_a_scope_nothing_is_done(make: Make) -> None:
    number = make("owner").post("/cases", CASE)["number"]
    alone = (Role.HEAD, Role.REVIEW_CHAMBER)  # not to be held beside others
    roles = [role for role in OFFICER_ROLES if role not in alone]
    by_scope = {
        scope: make(f"without-{index}", *roles, scopes=[one for one in Scope if one is not scope],
                    per_minute=60_000)
        for index, scope in enumerate(Scope)
    }  # fmt: skip
    open_ = []
    for method, path, told in operations(number):
        needed = {scope for act in told["x-acts"] if (scope := scope_of(Act(act)))}
        if len(needed) == 1:  # where several acts can open it, each alone is no bar
            status = tried(by_scope[needed.pop()], method, path, told)
            if status not in (403, 404):
                open_.append((told["operationId"], status))
    assert not open_
