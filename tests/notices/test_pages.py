"""The pages of notices, with scripts off: editor, approval, the secretariat's assessment, print."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from django.conf import LazySettings
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import clear_url_caches

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.audit.actions.queries import entries_about
from eurazpol.kernel.texts import Texts
from eurazpol.node.urls import urlpatterns as every_url
from eurazpol.node.wiring import services
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.web.urls import notice_urls
from tests.notices import site
from tests.notices.contents import red
from tests.notices.test_life import at_secretariat
from tests.notices.world import World

SETUP = Actor.system("setup")
FORM: dict[str, Any] = {
    "form": "notice", "purpose": "prosecution", "code": "H1",
    "subject.names[0].script": "Cyrl", "subject.names[0].family": "Ветров",
    "subject.names[0].given": "Игорь", "subject.names[0].kind": "main",
    "subject.sex": "male", "subject.birth": "12.04.1981", "subject.nationalities": "Қазақстан",
    "subject.papers[0].kind": "passport", "subject.papers[0].number": "N00112233",
    "facts.summary.kk": "2025 жылғы наурызда ол банктен алдап 40 миллион теңге алған.",
    "facts.committed": "03.2025", "facts.place": "Алматы", "facts.charges": "Алаяқтық",
    "facts.articles": "ҚК 190-бап, 4-бөлік", "facts.max_months": "120",
    "court_act.kind": "arrest-warrant", "court_act.issued_by": "Алматы қаласының соты",
    "court_act.issued": "01.06.2025", "court_act.number": "7-12/25", "court_act.in_force": "yes",
    "assurances.competent": "yes", "assurances.coordinated": "yes",
    "assurances.extradition": "yes", "safeguards.asylum": "none",
    "safeguards.finally_judged": "no", "safeguards.private_dispute": "no",
    "safeguards.family_matter": "no", "safeguards.administrative": "no",
    "neutrality.nature": "ordinary", "neutrality.ordinary_harm": "yes", "neutrality.office": "no",
    "neutrality.expression": "no", "neutrality.context": "no", "neutrality.objections": "no",
    "neutrality.treaty_duty": "no", "interest": "Көрші елде болуы мүмкін.",
}  # fmt: skip


class Browser:
    """An officer with a browser that runs no scripts."""

    def __init__(self, login: str) -> None:
        self.client = Client()
        self.client.force_login(get_user_model().objects.get(login=login))

    def get(self, path: str, status: int = 200) -> str:
        answer = self.client.get(path)
        assert answer.status_code == status, answer.content.decode()[-3000:]
        return answer.content.decode()

    def post(self, path: str, form: Mapping[str, Any] = (), status: int = 302) -> str:  # type: ignore[assignment]
        answer = self.client.post(path, dict(form))
        page = answer.content.decode()
        assert answer.status_code == status, page.partition('class="faults"')[2][:900] or page
        return answer.headers.get("Location") or page

    def data(self, path: str) -> Any:
        answer = self.client.get(path)
        assert answer.status_code == 200, answer.content
        return answer.json()


@pytest.fixture
def officers(db: None) -> dict[str, Browser]:
    now = services().clock()
    name = Texts("Бюро", "Бюро", "Bureau")
    create_authority("ncb", AuthorityKind.BUREAU, name, actor=SETUP, now=now)
    roles = {
        "duty": Role.DUTY_OFFICER, "chief": Role.CENTRAL_AUTHORITY,
        "police": Role.EXECUTING_AUTHORITY, "one": Role.SECRETARIAT_OFFICER,
        "two": Role.SECRETARIAT_OFFICER, "auditor": Role.AUDITOR,
    }  # fmt: skip
    for login, role in roles.items():
        new = NewOfficer(login, "Сейітова", login.title(), "ncb", [role], "en")
        create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=now)
    return {login: Browser(login) for login in roles}


@pytest.fixture
def world(db: None, settings: LazySettings) -> Iterator[World]:
    world = World(now=services().clock())
    settings.ROOT_URLCONF = "tests.notices.site"
    opened(world.kz)
    yield world
    site.urlpatterns.clear()
    clear_url_caches()


def opened(deps: NoticesDeps) -> None:
    """Let the pages be those of this node; all others are the node's own."""
    mine = notice_urls(deps)
    names = {one.name for one in mine}
    site.urlpatterns[:] = [
        *mine,
        *(one for one in every_url if getattr(one, "name", "") not in names),
    ]
    clear_url_caches()


def test_a_notice_is_drawn_up_checked_approved_and_sent(
    world: World, officers: dict[str, Browser]
) -> None:
    duty, chief = officers["duty"], officers["chief"]
    assert "Red notice" in duty.get("/notices/new")
    form = duty.get("/notices/new?kind=red")
    uid = re.search(r'name="uid" value="([^"]+)"', form)
    assert uid is not None
    lacking = {**FORM, "uid": uid[1], "court_act.number": ""}
    edit = duty.post("/notices/new?kind=red", lacking)
    page = duty.get(edit)
    assert "Ask the court or the prosecutor for: the number of the court act" in page
    assert 'href="#part-court_act"' in page
    key = edit.removesuffix("/edit")
    refused = duty.post(f"{key}/submit", {}, 422)
    assert "the number of the court act" in refused
    seen = re.search(r'name="seen" value="([^"]+)"', page)
    assert seen is not None
    duty.post(edit, {**FORM, "seen": seen[1]})
    assert duty.post(edit, {**FORM, "seen": seen[1]}, 422).count("Somebody else has saved") == 1
    assert duty.post(f"{key}/submit") == key
    duty.get(f"{key}/approve", 403)
    before = chief.get(f"{key}/approve")
    assert "It leaves for the General Secretariat in a sealed letter" in before
    assert chief.post(f"{key}/approve", {"do": "approve"}) == key
    assert world.sent("kz")[0].body["content"]["subject"]["birth"] == "1981-04-12"
    shown = chief.data(f"{key}.json")
    assert shown["status"] == "review"
    assert [one["title"] for one in chief.data("/notices.json?box=work")["items"]] == [
        "Ветров Игорь"
    ]
    assert "Қызыл хабарлама" in chief.get(f"{key}/print?in=kk")
    assert "Красное уведомление" in chief.get(f"{key}/print?in=ru")
    assert duty.data("/notices.json?box=all&words=ветров")["total"] == 1
    (trace,) = entries_about("list", "notices")
    assert (trace.action, trace.ground) == ("list-read", "KZ-NOT-2026-000001")
    traces = [one.action for one in entries_about("notice", "KZ-NOT-2026-000001")]
    assert {"notice-read", "notice-approved"} <= set(traces)
    officers["police"].get(key, 404)
    officers["auditor"].get("/notices", 403)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("subject.birth", "31.02.1980", "31.02.1980"),
        ("subject.nationalities", "Atlantis", "Atlantis"),
        ("facts.max_months", "ten", "Enter a whole number: ten"),
        ("subject.names[0].family", "", "enter the family name"),
        ("facts.committed", "1970", "earlier than the birth"),
    ],
)
def test_bad_input_names_field_and_rule_and_loses_nothing(
    world: World, officers: dict[str, Browser], field: str, value: str, said: str
) -> None:
    page = officers["duty"].post("/notices/new?kind=red", {**FORM, field: value}, 422)
    assert 'class="faults"' in page
    assert said in page
    assert "N00112233" in page


def test_every_kind_has_its_form_and_the_check_answers_without_saving(
    world: World, officers: dict[str, Browser]
) -> None:
    duty = officers["duty"]
    for kind in ("blue", "green", "yellow", "black", "orange", "purple", "silver"):
        assert f"kind-{kind}" in duty.get(f"/notices/new?kind={kind}")
    assert "Choose the kind" in duty.get("/notices/new?kind=special")
    answer = duty.post("/notices/check?kind=red", {**FORM, "facts.max_months": "12"}, 200)
    assert "Maximum of 12 months; at least 24 are needed" in answer
    half = {**FORM, "facts.max_months": "12", "subject.birth": "1.", "facts.committed": "x"}
    answer = duty.post("/notices/check?kind=red", half, 200)
    assert "Maximum of 12 months; at least 24 are needed" in answer
    assert duty.data("/notices.json?box=all")["total"] == 0


def test_two_officers_of_the_secretariat_decide_and_reasons_are_counted(
    world: World, officers: dict[str, Browser]
) -> None:
    key = at_secretariat(world, red(neutrality={"office": True}))
    opened(world.secretariat)
    one, two = officers["one"], officers["two"]
    assert "two persons weigh it" in one.get(f"/notices/{key}/assess")
    grounded = "He was a mayor, but the fraud has nothing to do with that office."
    form: dict[str, Any] = {
        "neutrality": "respected", "neutrality_reason": grounded, "met.neutrality": "yes",
        "points.neutrality": grounded, "outcome": "publish",
    }  # fmt: skip
    lacking = {**form, "points.neutrality": ""}
    assert "The reason must have" in one.post(f"/notices/{key}/assess", lacking, 422)
    against = {**form, "outcome": "refuse", "reasons": ["R_POLITICAL"], "text": "See article 3"}
    one.post(f"/notices/{key}/assess", against)
    assert grounded in two.get(f"/notices/{key}/assess")
    two.post(f"/notices/{key}/assess", against)
    told = world.sent("secretariat")[-1].body
    assert told["reasons"] == [
        {"code": "R_POLITICAL", "field": "neutrality", "text": "See article 3"}
    ]
    assert "R_POLITICAL" in one.get("/notices/reasons")
    officers["chief"].get(f"/notices/{key}/assess", 403)


def test_the_owner_cancels_on_a_page_that_says_what_follows(
    world: World, officers: dict[str, Browser]
) -> None:
    duty, chief = officers["duty"], officers["chief"]
    diffusion = {**FORM, "form": "diffusion", "recipients": ["UZ", "RU"]}
    key = duty.post("/notices/new?kind=red", diffusion).removesuffix("/edit")
    duty.post(f"{key}/submit")
    assert "It leaves at once for these states" in chief.get(f"{key}/approve")
    chief.post(f"{key}/approve", {"do": "approve"})
    assert "recalled from every holder" in duty.get(f"{key}/do/cancel")
    assert "at least 10" in duty.post(f"{key}/do/cancel", {"reason": "no"}, 422)
    duty.post(f"{key}/do/cancel", {"reason": "He was arrested in Osh"})
    assert duty.data(f"{key}.json")["status"] == "cancelled"
    duty.get(f"{key}/do/resume", 409)
    duty.get(f"{key}/do/burn", 404)
