"""The pages of requests of persons concerned, as each side meets them without scripts."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from django.test import Client
from django.urls import URLPattern, clear_url_caches

from eurazpol.access.actions.officers import NewOfficer, create_officer
from eurazpol.access.domain.actor import Actor, Role
from eurazpol.node.urls import urlpatterns as every_url
from eurazpol.node.wiring import services
from eurazpol.notices.store.models import PublishedRow
from eurazpol.notices.web.rights_urls import rights_urls
from tests.cooperation.world import World as CaseWorld
from tests.cooperation_web.conftest import Officer
from tests.notices import match_site
from tests.notices.leads import Leads
from tests.notices.world import World

SETUP = Actor.system("setup")
FORM: dict[str, Any] = {
    "right": "deletion", "family": "Ветров", "given": "Игорь", "birth": "12.04.1981",
    "nationality": "Қазақстан", "lang": "kk", "contact": "Алматы, Абай 1", "proof": "passport",
    "proof_number": "N00112233", "asked": "Қамауға алу туралы қаулының күші жойылған.",
}  # fmt: skip
REASONS = "Сот қаулының күшін жойған, деректерді сақтауға негіз қалмады."
CLEAN = (
    "Өтініш беруші деректерді жоюды сұрады. Палата деректерге негіз болған сот актісінің күші "
    "жойылғанын анықтап, өтінішті қанағаттандырды."
)


@pytest.fixture
def leads(db: None, tmp_path: Path, settings: LazySettings) -> Iterator[Leads]:
    now = services().clock()
    leads = Leads(CaseWorld(tmp_path / "cases", now=now), World(now=now), tmp_path)
    roles = {
        "dpo": Role.DATA_PROTECTION, "one": Role.REVIEW_CHAMBER, "two": Role.REVIEW_CHAMBER,
        "duty": Role.DUTY_OFFICER,
    }  # fmt: skip
    for login, role in roles.items():
        new = NewOfficer(login, "Омарова", login.title(), "kz-gp", [role], "kk")
        create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=now)
    mine = rights_urls(leads.deps)
    names = {one.name for one in mine}
    others = [one for one in every_url if isinstance(one, URLPattern) and one.name not in names]
    match_site.urlpatterns[:] = [*mine, *others]
    settings.ROOT_URLCONF = "tests.notices.match_site"
    clear_url_caches()
    yield leads
    match_site.urlpatterns.clear()
    clear_url_caches()


def main(text: str) -> str:
    return text.partition('<main id="main"')[2]


def taken_in(leads: Leads, dpo: Officer) -> str:
    day = leads.now.astimezone(services().zone).strftime("%d.%m.%Y")
    return dpo.post("/rights/new", {**FORM, "received": day})


def test_a_request_is_taken_in_and_bad_input_is_named(leads: Leads) -> None:
    dpo = Officer("dpo")
    assert 'name="right" value="access" checked' not in dpo.get("/rights/new")
    for field, value in (
        ("proof_number", ""), ("birth", "31.02.1981"), ("nationality", "Атлантида"),
        ("received", "01.01.2999"), ("right", ""), ("lang", "xx"), ("power", "17"),
    ):  # fmt: skip
        page = main(dpo.post("/rights/new", {"received": "01.02.2026", **FORM, field: value}, 422))
        wrong = {"power": "lawyer"}.get(field, field)
        assert f'href="#f-{wrong.replace("_", "-")}"' in page
        assert "Абай 1" in page  # nothing is lost
    here = taken_in(leads, dpo)
    assert "9 айдан кешіктірілмей" in dpo.get(f"{here}/receipt?in=kk")
    assert "9 месяцев" in dpo.get(f"{here}/receipt?in=ru")
    assert main(dpo.post(f"{here}/withdraw", {"reason": "жоқ"}, 422)).count('href="#f-reason"') == 1
    assert "/letter" not in dpo.get(here)
    dpo.get(f"{here}/letter", status=409)


def test_the_way_of_a_request_through_the_pages(leads: Leads) -> None:
    notice = leads.own_notice()
    dpo, one, two, duty = (Officer(login) for login in ("dpo", "one", "two", "duty"))
    here = taken_in(leads, dpo)
    one.post(f"{here}/admit", {})
    assert notice.number in main(one.get(f"{here}/notices"))
    one.post(f"{here}/concerned", {"notice": notice.number})
    assert "Ветров" in main(one.get(f"{here}/notices/{notice.pk}"))
    dpo_page = main(dpo.get(here))
    assert notice.number not in dpo_page  # who takes in does not see what the desk holds

    ruling = {"held": "granted", "grounds": ["R_NO_COURT_ACT"], "reasons": REASONS}
    page = main(one.post(f"{here}/rule/decision", ruling, status=422))
    assert 'href="#f-remedy"' in page
    assert REASONS in page
    one.post(f"{here}/rule/decision", {**ruling, "remedy": "delete", "order": REASONS})
    (sign,) = set(re.findall(rf"{here}/sign/\d+", one.get(here)))
    assert 'value="sign"' not in one.get(sign)
    assert one.post(sign, {"do": "sign"}, status=409)
    assert 'value="sign"' in two.get(sign)
    two.post(sign, {"do": "sign"})
    letter = main(dpo.get(f"{here}/letter?in=en"))
    assert "R_NO_COURT_ACT" in letter
    assert "recalled, verify before use" in letter or "to be verified" in letter
    assert REASONS in letter

    assert "/rights/asked" in duty.get("/notices")  # the alarm on every page of the desk
    (ask,) = set(re.findall(r"/rights/asked/\d+", duty.get("/rights/asked")))
    assert f"/notices/{notice.pk}/do/cancel" in duty.get(ask)
    page = duty.post(ask, {"done": "yes", "text": REASONS}, status=422)
    assert 'href="#f-done"' in main(page)

    text = f"{CLEAN} Ветровтың ісі."
    page = main(one.post(f"{here}/rule/publication", {"text_kk": text}, status=422))
    assert "«Ветровтың», 1-жол" in page
    one.post(f"{here}/rule/publication", {"text_kk": CLEAN})
    (sign,) = set(re.findall(rf"{here}/sign/\d+", two.get(here)))
    two.post(sign, {"do": "sign"})
    number = PublishedRow.objects.get().number
    stranger = Client()
    for address in ("/decisions", f"/decisions/{number}"):
        page = stranger.get(address).content.decode()
        assert CLEAN in page
        assert not re.search("Ветров|Vetrov|RTS|NOT-2", page)
    assert stranger.get("/decisions/D-1999-0001").status_code == 404
    assert stranger.get("/rights").status_code == 302
    refused = ((duty, here), (duty, "/rights"), (one, "/notices"), (one, "/work"),
                            (one, f"/notices/{notice.pk}"), (dpo, f"{here}/notices"),
                            (one, "/rights/new"), (one, "/rights/asked"))  # fmt: skip
    for reader, address in refused:
        reader.get(address, status=403)
    assert "R_NO_COURT_ACT" in main(one.get("/rights/figures"))
