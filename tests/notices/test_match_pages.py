"""Pages of leads, hits and the route, as an officer without scripts meets them."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.contrib.auth import get_user_model
from django.urls import clear_url_caches

from eurazpol.access.actions.officers import NewOfficer, create_officer
from eurazpol.access.domain.actor import Actor, Role
from eurazpol.audit.store.models import JournalEntry
from eurazpol.kernel.texts import LANGS
from eurazpol.node.wiring import services
from eurazpol.notices.domain import hit_wire as wire
from eurazpol.notices.store.models import HitRow, MatchRow
from eurazpol.notices.web.match_urls import match_urls
from tests.cooperation.world import World as CaseWorld
from tests.cooperation_web.conftest import Officer
from tests.notices import match_site
from tests.notices.leads import Leads, person
from tests.notices.test_hits import arrive, hit_on
from tests.notices.world import World

SETUP = Actor.system("setup")
NOTE = "Салыстырылды: паспорт, фотосурет."
DECIDED = {"turn": "0", "decision": "same", "reasons": ["document", "birth"], "note": NOTE}


@pytest.fixture
def leads(db: None, tmp_path: Path, settings: LazySettings) -> Iterator[Leads]:
    now = services().clock()
    leads = Leads(CaseWorld(tmp_path / "cases", now=now), World(now=now), tmp_path)
    new = NewOfficer("duty", "Омаров", "Серік", "kz-gp", [Role.DUTY_OFFICER], "kk")
    create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=now)
    match_site.urlpatterns[:] = match_urls(leads.deps)
    settings.ROOT_URLCONF = "tests.notices.match_site"
    clear_url_caches()
    yield leads
    match_site.urlpatterns.clear()
    clear_url_caches()


def page_of(text: str) -> str:
    return text.partition('<main id="main"')[2]


def test_a_lead_is_one_table_with_row_heads_and_no_default(leads: Leads) -> None:
    leads.case(person(names=[{"script": "Latn", "family": "Vetrov", "given": "Igor"}]))
    leads.publish()
    page = page_of(Officer("duty").get(f"/matches/{leads.lead().pk}"))
    assert page.count("<table") == 1
    rows = re.findall(r'<tr><th scope="row">(.*?)</tr>', page, re.DOTALL)
    assert len(rows) == 8  # seven fields and the photo
    assert all(re.search(r"<b>\w+", row) for row in rows)  # a verdict in a word
    assert 'lang="und-Latn" dir="ltr"' in page
    assert "жеке басты анықтау емес" in page
    buttons = re.findall(r'<button name="decision" value="([\w-]+)">', page)
    assert buttons == ["same", "different", "cannot-tell"]
    assert "checked" not in page
    # Enter in a field presses the first button, which chooses nothing.
    assert re.findall(r'name="decision" value="([\w-]*)"', page)[0] == ""


def test_same_without_a_reason_is_refused_and_nothing_is_lost(leads: Leads) -> None:
    leads.case(person())
    leads.publish()
    here = f"/matches/{leads.lead().pk}"
    page = page_of(Officer("duty").post(here, {**DECIDED, "reasons": []}, status=422))
    assert 'class="faults" role="alert"' in page
    assert 'href="#f-reasons"' in page
    assert NOTE in page
    page = Officer("duty").post(here, {**DECIDED, "decision": ""}, status=422)
    assert page_of(page).count("checked") == 2


def test_two_officers_confirm_and_the_hit_goes_out(leads: Leads) -> None:
    leads.case(person())
    leads.publish()
    here = f"/matches/{leads.lead().pk}"
    duty, chief = Officer("duty"), Officer("kz-gp-1")
    assert duty.post(here, DECIDED) == here
    assert "басқа қызметкер растауға тиіс" in duty.get(here)
    assert duty.post(here, {**DECIDED, "turn": "1"}, status=409)
    chief.post(here, {**DECIDED, "turn": "1"})
    assert f'href="{here}/hit"' in duty.get(here)
    form = page_of(duty.get(f"{here}/hit"))
    assert 'value="N00112233"' in form or "KZ N00112233" in form
    data = {
        "facts[0].field": "document", "facts[0].value": "N00112233", "facts[0].source": "",
        "facts[0].sure": "confirmed", "text": "", "custody": "yes",
    }  # fmt: skip
    assert 'href="#f-facts-0--source"' in duty.post(f"{here}/hit", data, status=422)
    to = duty.post(f"{here}/hit", {**data, "facts[0].source": "паспорт"})
    assert to == f"/hits/{HitRow.objects.get().pk}"
    assert "N00112233" in duty.get(to)
    assert len(leads.notices.sent("kz", wire.HIT)) == 1


def test_the_list_says_what_was_screened_and_is_given_as_a_file(leads: Leads) -> None:
    duty = Officer("duty")
    assert "Әлі тексеру болған жоқ" in duty.get("/matches")
    leads.case(person())
    leads.publish()
    page = page_of(duty.get("/matches?band=strong&kind=red"))
    assert "Күшті сәйкестік: 1" in page
    assert "RU-NOT-2026-000001" in page
    assert "Соңғы тексеру" in page
    assert page_of(duty.get("/matches?band=possible")).count("/matches/") == 1  # a tab
    response = duty.client.get("/matches.csv")
    rows = list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert [row["band"] for row in rows] == ["strong"]


def test_every_page_has_words_in_three_languages(leads: Leads) -> None:
    leads.case(person())
    leads.case(person(papers=[]))
    leads.publish()
    notice = leads.own_notice(subject={"photo": True})
    arrive(leads, hit_on(notice, leads))
    for row in MatchRow.objects.filter(notice__origin="ru"):
        MatchRow.objects.filter(pk=row.pk).update(standing="same")
    match, hit = MatchRow.objects.first(), HitRow.objects.get()
    assert match is not None
    chief = Officer("kz-gp-1")
    for lang in LANGS:
        get_user_model().objects.filter(login="kz-gp-1").update(language=lang)
        for path in (
            "/matches?standing=all", f"/matches/{match.pk}", "/matches/joined", "/hits",
            f"/hits/{hit.pk}", f"/matches/{match.pk}/hit", f"/notices/{notice.pk}/route",
            "/hits?closed=1", "/notices/lookup",
        ):  # fmt: skip
            page = chief.get(path)
            assert "⟨" not in page, (lang, path, page[page.index("⟨") :][:80])


def test_records_are_joined_and_parted_by_form(leads: Leads) -> None:
    leads.case(person())
    leads.case(person(papers=[]))
    leads.publish()
    first, second = MatchRow.objects.order_by("pk")
    MatchRow.objects.update(standing="same")
    chief = Officer("kz-gp-1")
    here = f"/matches/{first.pk}"
    assert f'value="{second.source}:{second.ref}"' in chief.get(here)
    data = {"other": f"{second.source}:{second.ref}", "reason": "x"}
    assert chief.post(f"{here}/join", data, status=422)
    assert chief.post(f"{here}/join", {**data, "reason": NOTE}) == "/matches/joined"
    page = chief.get("/matches/joined")
    part = re.search(r"/matches/joined/\d+/part", page)
    assert part is not None
    assert chief.post(part[0], {"reason": NOTE}) == "/matches/joined"
    assert '/part"' not in chief.get("/matches/joined")
    Officer("duty").post(f"{here}/join", {**data, "reason": NOTE}, status=403)


def test_the_route_is_kept_by_form_and_opens_the_case(leads: Leads) -> None:
    notice = leads.own_notice()
    arrive(leads, hit_on(notice, leads))
    duty, here = Officer("duty"), f"/notices/{notice.pk}/route"
    step = {"step": "request", "on": "31.02.2026", "body": "Прокуратура", "reference": "1"}
    assert 'href="#f-on"' in duty.post(here, step, status=422)
    today = leads.now.strftime("%d.%m.%Y")
    duty.post(here, {**step, "on": today})
    to = duty.post(f"{here}/case", {"state": "UZ"})
    assert to.startswith("/cases/KZ-")
    page = page_of(duty.get(here))
    assert to in page
    duty.post("/notices/999/route", step, status=404)


def test_the_owner_answers_a_hit_by_form(leads: Leads) -> None:
    arrive(leads, hit_on(leads.own_notice(), leads))
    duty, here = Officer("duty"), f"/hits/{HitRow.objects.get().pk}"
    assert 'name="step" value="acknowledged"' in duty.get(here)
    duty.post(here, {"step": "acknowledged"})
    assert 'href="#f-text"' in duty.post(here, {"step": "ours", "text": ""}, status=422)
    assert 'href="#f-step"' in duty.post(here, {"step": "", "text": NOTE}, status=422)
    duty.post(here, {"step": "closed", "outcome": "arrested", "text": NOTE})
    assert 'id="step"' not in duty.get(here)
    assert here in duty.get("/hits?closed=1")
    assert here not in duty.get("/hits")


def test_whoever_reads_notices_asks_whether_a_person_is_sought(leads: Leads) -> None:
    leads.publish()
    duty = Officer("duty")
    asked = {"name": "VETROV I.", "birth": "12.04.1981", "ground": "Шекарадағы тексеру 17"}
    page = page_of(duty.post("/notices/lookup", asked, status=200))
    assert "RU-NOT-2026-000001" in page
    assert "жеке басты анықтау емес" in page
    assert JournalEntry.objects.get(action="person-checked").ground == asked["ground"]
    page = page_of(duty.post("/notices/lookup", {**asked, "name": "Сейітов Аян"}, status=200))
    assert "Ешкім табылған жоқ" in page
    assert "тізім нұсқасы" in page
    for changed, field in (
        ({"name": ""}, "name"), ({"ground": ""}, "ground"), ({"birth": "вчера"}, "birth"),
        ({"nationality": "ZZ"}, "nationality"), ({"name": "\u202e" + "x" * 400}, "name"),
    ):  # fmt: skip
        assert f'href="#f-{field}"' in duty.post(
            "/notices/lookup", {**asked, **changed}, status=422
        )
