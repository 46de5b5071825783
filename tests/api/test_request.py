"""A programme carries a whole request between two states, by the interface alone."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.urls import clear_url_caches

from eurazpol.access.domain.actor import AuthorityKind, Role
from eurazpol.access.web.api.rooms import rooms as access_rooms
from eurazpol.cooperation.web.api.rooms import rooms as cooperation_rooms
from eurazpol.documents.web.api.rooms import rooms as documents_rooms
from eurazpol.node.api import build, urls
from tests.api import site_kz, site_uz
from tests.api.client import Programme
from tests.api.conftest import issue
from tests.cast import AUTHORITIES, BRIBE_TRACE, PDF
from tests.cooperation.conftest import world  # noqa: F401 - a fixture
from tests.cooperation.world import VERIFIED, World

pytestmark = pytest.mark.django_db
SITES = {"kz": site_kz, "uz": site_uz}
WHY = "The conditions of the treaty and of the Code are met on the papers of the case."
PURPOSE = {"Idempotency-Key": "send-the-request-1"}


@pytest.fixture
def nodes(world: World) -> Iterator[dict[str, Programme]]:  # noqa: F811 - the fixture
    """The programmes of two central authorities, and those who work with them."""
    made: dict[str, Programme] = {}
    for name, site in SITES.items():
        deps = world.node(name).deps
        rooms = (
            *cooperation_rooms(deps),
            *documents_rooms(deps.documents, lambda *_: None),
            *access_rooms(name),
        )
        site.urlpatterns[:] = urls(build(rooms, lambda: world.now))
        for code, (kind, _) in AUTHORITIES[name].items():
            central = kind is AuthorityKind.CENTRAL
            role = Role.CENTRAL_AUTHORITY if central else Role.EXECUTING_AUTHORITY
            key = name if central else f"{name}-executor"
            token = issue(f"{code}-robot", code, [role])
            made.setdefault(key, Programme(token, site.__name__))
        central_code = next(
            code for code, (kind, _) in AUTHORITIES[name].items() if kind is AuthorityKind.CENTRAL
        )
        second = issue(f"{name}-second", central_code, [Role.CENTRAL_AUTHORITY])
        made[f"{name}-second"] = Programme(second, site.__name__)
    clear_url_caches()
    yield made
    for site in SITES.values():
        site.urlpatterns.clear()


class Desk:
    """A programme at one case."""

    def __init__(self, programme: Programme, number: str, second: Programme | None = None) -> None:
        self.programme, self.number, self.second = programme, number, second

    @property
    def at(self) -> str:
        return f"/cases/{self.number}"

    def add(self, *papers: str) -> None:
        for paper in papers:
            files = {"file": PDF + paper.encode()}
            self.programme.ask(
                "POST", f"{self.at}/papers", {"paper": paper}, files=files, status=201
            )

    def take(
        self, step: str, status: int = 200, files: dict[str, bytes] | None = None, **inputs: Any
    ) -> Any:
        """Take a step; what two persons must sign is signed by the second one too."""
        listed = self.programme.get(f"{self.at}/steps")
        form = next((one["form"] for one in listed if one["step"]["id"] == step), None)
        known = form["properties"] if form else {}
        given = {name: value for name, value in inputs.items() if name in known}
        tag = self.programme.send("GET", self.at)["ETag"]
        done = self.programme.ask(
            "POST", f"{self.at}/steps/{step}", {"inputs": given}, status=status, files=files,
            **{"If-Match": tag},
        )  # fmt: skip
        waiting = self.programme.get(self.at).get("proposal") if status == 200 else None
        if waiting and self.second:
            path = f"{self.at}/proposals/{waiting['id']}/countersignature"
            done = self.second.post(path, None, 200)
        return done


def test_legal_assistance_from_draft_to_close(
    nodes: dict[str, Programme], world: World  # noqa: F811 - the fixture
) -> None:  # fmt: skip
    kz, uz = nodes["kz"], nodes["uz"]
    body = {"kind": "mla", "peer": "UZ", "facts": BRIBE_TRACE}
    made = kz.post("/cases", body)
    assert made == {"number": made["number"], "version": 1, "state": "draft", "stage": "draft"}
    ours = Desk(kz, made["number"], nodes["kz-second"])
    ours.add("D_QUESTIONS", "D_RIGHTS", "D_SANCTION", "D_TRANSLATION")
    ours.take("submit")
    unmet = ours.take("sign_and_send", 422)
    assert unmet["errors"][0]["field"] in {"step", "verification"}
    ours.take("sign_and_send", verification=VERIFIED)
    world.carry()

    messages = kz.get(f"{ours.at}/messages")
    assert isinstance(messages, list)
    theirs = Desk(uz, uz.get("/cases")["items"][0]["number"], nodes["uz-second"])
    assert uz.get("/cases?side=requested&peer=KZ&kind=mla")["total"] == 1
    theirs.take("accept")
    theirs.take("return_request", missing=["D_CHARGE"],
                reason="Необходима копия постановления о квалификации.")  # fmt: skip
    world.carry()
    assert kz.get(ours.at)["state_id"] == "to_complete"
    ours.add("D_CHARGE")
    ours.take("complete_and_send")
    world.carry()

    law = uz.get(f"{theirs.at}/law")
    opinion = {"agrees": True, "fingerprint": law["summary"]["fingerprint"]}
    uz.post(f"{theirs.at}/opinions", opinion)
    theirs.take("decide_grant", decided="2026-01-15", authority=world.authority("uz"), reason=WHY,
                verification=VERIFIED)  # fmt: skip
    executor = Desk(nodes["uz-executor"], theirs.number)
    executor.take("begin_execution")
    executor.take("add_material", files={"material": PDF}, material_as="P_INTERVIEW")
    executor.take("report_materials")
    theirs.take("send_results")
    world.carry()

    done = kz.get(ours.at)
    assert done["state_id"] == "result_received"
    answer = next(one for one in done["papers"] if one["paper"] == "P_INTERVIEW")["files"][0]
    raw = kz.get(f"/documents/{answer['document_id']}/content", Accept="*/*")
    assert raw == PDF
    assert ours.take("close")["stage"] == "closed"
    assert theirs.take("close")["stage"] == "closed"
    kz.post(f"{ours.at}/events", {"kind": "executed", "at": "2026-01-15"}, 403)


def test_what_another_programme_may_not(
    nodes: dict[str, Programme], world: World  # noqa: F811 - the fixture
) -> None:  # fmt: skip
    number = nodes["kz"].post("/cases", {"kind": "mla", "peer": "UZ", "facts": BRIBE_TRACE})
    at = f"/cases/{number['number']}"
    outsider = nodes["kz-executor"]
    outsider.get(at, 403)
    outsider.get(f"{at}/papers", 403)
    outsider.post(f"{at}/notes", {"text": "x"}, 403)
    assert outsider.get("/cases")["total"] == 0
