"""Pages of published series, checks and forecasts, as the statistician and the head use them."""

import io
import re

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openpyxl import load_workbook

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.kernel.texts import Texts
from eurazpol.legal_statistics.actions.import_series import FileOrder, import_series
from eurazpol.legal_statistics.actions.packaged import (
    EXAMPLE_STAFF,
    EXAMPLE_WORKLOAD,
    packaged_files,
)
from eurazpol.legal_statistics.domain.figures import Standing
from eurazpol.node.wiring import services

pytestmark = pytest.mark.django_db
SETUP = Actor.system("setup")
HEADS = "series,indicator,breakdown,period,value,unit,note,source\n"


def sign_in(role: Role, lang: str = "en") -> Client:
    now = services().clock()
    name = Texts("Комитет", "Комитет", "Committee")
    code = f"body-{role.value.replace('_', '-')}"
    kind = AuthorityKind.CENTRAL if role is Role.HEAD else AuthorityKind.STATISTICS
    create_authority(code, kind, name, actor=SETUP, now=now)
    login = role.value.replace("_", "-")
    new = NewOfficer(login, "Үлгі", "Дана", code, [role], lang)
    create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=now)
    client = Client()
    client.force_login(get_user_model().objects.get(login=login))
    return client


def put(*paths) -> None:  # type: ignore[no-untyped-def]
    for path in paths:
        order = FileOrder(path.name, path.read_bytes(), Standing.FINAL)
        import_series(order, actor=SETUP, now=services().clock())


def text(client: Client, url: str, status: int = 200) -> str:
    response = client.get(url)
    assert response.status_code == status, response.content[:2000]
    page = response.content.decode()
    assert "⟨" not in page  # every text is in the catalogue
    return page


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_every_page_in_three_languages(lang: str) -> None:
    put(*(path for path in packaged_files() if path.stem in ("weapons", "minors_victims")))
    client = sign_in(Role.STATISTICIAN, lang)
    pages = ("series", "series/import", "checks", "forecasts", "targets", "crosswalk", "cost")
    of_series = ("illegal_firearms", "ekr_victims_profile?publish=1&per=1000")
    for url in (*pages, *(f"series/of/{name}" for name in of_series)):
        assert f'<html lang="{lang}"' in text(client, f"/stats/{url}")


def test_a_file_comes_in_and_is_corrected() -> None:
    client = sign_in(Role.STATISTICIAN)
    bad = SimpleUploadedFile("f.csv", (HEADS + "a,x,,2024,1x,cases,,s\n").encode())
    refused = client.post("/stats/series/import", {"file": bad, "standing": "final"})
    assert refused.status_code == 422
    assert "f.csv:2:value" in refused.content.decode()
    good = SimpleUploadedFile("f.csv", (HEADS + "a,x,,2024,10,cases,,s\n").encode())
    assert client.post("/stats/series/import", {"file": good, "standing": "final"}).url == (
        "/stats/series"
    )
    link = re.search(r"/stats/figures/\d+", text(client, "/stats/series/of/a"))
    assert link is not None
    order = {"value": "12", "reason": "One case was counted twice", "version": "1"}
    assert client.post(link[0], {**order, "reason": ""}).status_code == 422
    assert client.post(link[0], order).url == link[0]
    page = text(client, link[0])
    assert "One case was counted twice" in page
    assert ">10<" in page
    assert ">12<" in page
    rows = client.get("/stats/series/of/a/csv").content.decode().splitlines()
    assert rows[1] == "a,x,,2024,12,cases,,s,revised,2"
    book = load_workbook(io.BytesIO(client.get("/stats/series/of/a/xlsx").content))
    assert [cell.value for cell in book.active[2]][4] == 12
    text(client, "/stats/series/of/nothing", 404)


def test_checks_of_what_the_node_holds() -> None:
    put(*(path for path in packaged_files() if path.stem == "weapons"))
    client = sign_in(Role.STATISTICIAN)
    page = text(client, "/stats/checks?verdict=inconsistent")
    assert "CC-004" in page
    assert "1048 + 1409 + 1745 + 2448" in page
    rows = client.get("/stats/checks/file/csv").content.decode().splitlines()
    assert any(row.startswith("CC-004,equal,inconsistent") for row in rows)


def test_small_cells_are_hidden_for_publication() -> None:
    rows = "a,victims,kind=x,2024,3,persons,,s\na,victims,kind=y,2024,40,persons,,s\n"
    rows += "a,victims,kind=z,2024,7,persons,,s\na,victims,kind=all,2024,50,persons,,s\n"
    data = (HEADS + rows).encode()
    import_series(FileOrder("a.csv", data), actor=SETUP, now=services().clock())
    client = sign_in(Role.STATISTICIAN)
    assert text(client, "/stats/series/of/a").count(">hidden<") == 0
    page = text(client, "/stats/series/of/a?publish=1")
    assert page.count(">hidden<") == 2
    assert 'href="/stats/series/of/a/csv?publish=1"' in page
    whole = client.get("/stats/series/of/a/csv").content.decode()
    published = client.get("/stats/series/of/a/csv?publish=1").content.decode()
    assert (whole.count(",,persons,"), published.count(",,persons,")) == (0, 2)
    assert published.count(",hidden,") == 2
    for paper in ("series/of/a", "crosswalk/file"):
        assert client.get(f"/stats/{paper}/pdf").content.startswith(b"%PDF-")


def test_a_forecast_and_the_decision_of_the_head() -> None:
    put(EXAMPLE_STAFF, EXAMPLE_WORKLOAD)
    keeper = sign_in(Role.STATISTICIAN)
    source = "workload/requests_received[kind=mla_incoming]"
    asked = {"source": source, "months": "12"}
    assert keeper.post("/stats/forecasts", {**asked, "months": "99"}).status_code == 422
    assert keeper.post("/stats/forecasts", {**asked, "source": "x/y"}).status_code == 422
    made = keeper.post("/stats/forecasts", asked).url
    page = text(keeper, made)
    for words in ("Forecast, not report", "Back-test on past years", "same month of last year"):
        assert words in page
    staff = keeper.post("/stats/forecasts/staff").url
    page = text(keeper, staff)
    assert "Sex and reproductive age are not inputs" in page
    assert page.count("<td>negative</td>") == 10
    decision = {"decision": "Open 40 posts", "reason": "Neutral scenario"}
    assert keeper.post(staff, decision).status_code == 403
    head = sign_in(Role.HEAD)
    assert head.post(staff, {**decision, "reason": ""}).status_code == 422
    assert head.post(staff, decision).url == f"{staff}#decisions"
    page = text(keeper, staff)
    assert "Open 40 posts" in page
    assert "Neutral scenario" in page
    rows = keeper.get(f"{staff}/csv").content.decode().splitlines()
    assert rows[1].startswith("forecast,2026,short,ideal")


def test_others_do_not_see_or_keep_figures() -> None:
    consul = sign_in(Role.CONSUL)
    assert consul.get("/stats/series").status_code == 403
    reader = sign_in(Role.CENTRAL_AUTHORITY)
    assert reader.get("/stats/checks").status_code == 200
    assert reader.post("/stats/series/packaged").status_code == 403
    assert reader.post("/stats/forecasts/staff").status_code == 403


def test_counts_by_article_add_up_to_classes_and_costs_to_money() -> None:
    put(*(path for path in packaged_files() if path.stem == "corruption_officers"))
    client = sign_in(Role.STATISTICIAN)
    page = text(client, "/stats/series/of/iab_corruption_2024_articles")
    rows = re.findall(r'<th scope="row">(\d{4}|—)</th><td>.*?</td><td class="num">(\d+)</td>', page)
    assert dict(rows) == {"0701": "46", "0703": "82", "—": "3"}
    asked = "direct=100&indirect=50&deaths=2&per_death=1000&injured=3&per_injured=10.5"
    assert "2,181.5" in text(client, f"/stats/cost?{asked}")
    text(client, "/stats/cost?deaths=1.5", 422)
    for ending, begins in (("csv", b"part,value\n"), ("xlsx", b"PK"), ("pdf", b"%PDF-")):
        file = client.get(f"/stats/cost/file/{ending}?{asked}")
        assert (file.status_code, file.content[: len(begins)]) == (200, begins)
    assert b"total,2181.5" in client.get(f"/stats/cost/file/csv?{asked}").content
    text(client, "/stats/cost/file/csv?deaths=1.5", 422)
    text(client, "/stats/cost/file/doc", 404)


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_targets_are_handed_out(lang: str) -> None:
    put(*packaged_files())
    client = sign_in(Role.STATISTICIAN, lang)
    page = text(client, "/stats/targets")
    for ending, begins in (("csv", b"id,subject_en,"), ("xlsx", b"PK"), ("pdf", b"%PDF-")):
        assert f"/stats/targets/file/{ending}" in page
        file = client.get(f"/stats/targets/file/{ending}")
        assert (file.status_code, file.content[: len(begins)]) == (200, begins)
    rows = client.get("/stats/targets/file/csv").content.decode().splitlines()
    assert len(rows) - 1 == page.count('<tr><th scope="row"') > 3
