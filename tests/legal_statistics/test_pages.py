"""The pages of figures: table, rows behind it, corrections with a trace, rights, languages."""

import re
from datetime import datetime

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.kernel.texts import LANGS, Texts
from eurazpol.legal_statistics.actions.build import build
from eurazpol.legal_statistics.actions.example import fill_with_example
from eurazpol.legal_statistics.domain.forms import FORMS
from eurazpol.legal_statistics.domain.table import INDICATORS
from eurazpol.legal_statistics.store.models import EventRow
from eurazpol.node.wiring import services

pytestmark = pytest.mark.django_db
SETUP = Actor.system("setup")
EXAMINED = "/stats/indicators/mla_examined"


class Reader:
    def __init__(self, login: str) -> None:
        self.client = Client()
        self.client.force_login(get_user_model().objects.get(login=login))

    def get(self, path: str, status: int = 200) -> str:
        response = self.client.get(path)
        assert response.status_code == status, f"{path}: {response.status_code}"
        return response.content.decode()

    def post(self, path: str, status: int = 302, **data: str) -> str:
        response = self.client.post(path, data)
        assert response.status_code == status, f"{path}: {response.status_code}"
        return response.content.decode()


@pytest.fixture
def now() -> datetime:
    return services().clock()


@pytest.fixture
def analyst(now: datetime) -> Reader:
    create_authority(
        "ls", AuthorityKind.STATISTICS, Texts("Комитет", "Комитет", "Committee"),
        actor=SETUP, now=now,
    )  # fmt: skip
    for login, role in (("analyst", Role.STATISTICIAN), ("duty", Role.DUTY_OFFICER)):
        new = NewOfficer(login, "Үлгі", login.title(), "ls", [role], "en")
        create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=now)
    fill_with_example(SETUP, now, (2009,))
    build(2008, SETUP, now)
    build(2009, SETUP, now)
    return Reader("analyst")


def test_every_form_and_indicator_is_shown_in_three_languages(analyst: Reader) -> None:
    for lang in LANGS:
        analyst.post("/language", lang=lang, next="/stats")
        pages = [f"/stats/forms/{form}?year=2009" for form in FORMS]
        if lang == "en":
            pages += [f"/stats/indicators/{name}?year=2009" for name in list(INDICATORS)[::4]]
        for path in ("/stats", EXAMINED, f"{EXAMINED}/rows?year=2009", *pages):
            text = analyst.get(path)
            assert "⟨" not in text, f"{lang} {path}: {re.findall('⟨[^⟩]*⟩', text)[:3]}"
            assert "style=" not in text
    form = analyst.get("/stats/forms/pg?year=2009")
    assert ">337</a>" in form
    assert "+337" in form
    assert "provisional" in form


def test_the_list_behind_a_figure_is_as_long_as_the_figure_says(analyst: Reader) -> None:
    page = analyst.get(f"{EXAMINED}?year=2009")
    cells = re.findall(r'href="(/stats/indicators/mla_examined/rows[^"]+)">([\d,]+)</a>', page)
    assert len(cells) > 5
    for path, value in cells:
        listed = analyst.get(path.replace("&amp;", "&"))
        (count,) = re.findall(r"<caption>([\d,]+) rows?</caption>", listed)
        assert count == value
    assert "XX-2009-" in listed


def test_a_correction_keeps_what_stood_and_marks_a_closed_year_as_revised(
    analyst: Reader,
) -> None:
    analyst.post("/stats/years/2009/close")
    assert "final" in analyst.get(f"{EXAMINED}?year=2009")
    event = EventRow.objects.filter(what="request_examined", request="mla", day__year=2009)[0]
    path = f"/stats/events/{event.pk}"
    typed = {"counts": "no", "day": "01.02.2009", "offence": "fraud"}
    assert "at least 10 characters" in analyst.post(path, 422, **typed, reason="why")
    analyst.post(path, **typed, reason="It was entered twice by mistake.")
    assert "It was entered twice" in analyst.get(path)
    assert "336" in analyst.get(f"{EXAMINED}?year=2009&live=1")
    assert "337" in analyst.get(f"{EXAMINED}?year=2009")
    build(2009, SETUP, services().clock())
    page = analyst.get(f"{EXAMINED}?year=2009")
    assert "final, revised" in page
    assert "337 became 336. Reason: It was entered twice by mistake." in page
    assert fill_with_example(SETUP, services().clock(), (2009,)) == 0  # nothing new was told


def test_files_of_a_form_are_handed_out_and_bad_addresses_are_told(analyst: Reader) -> None:
    response = analyst.client.get("/stats/forms/pg/2009/csv")
    assert response.headers["Content-Disposition"].endswith("pg-legal-statistics-KZ-2009.csv")
    assert response.content.count(b"\r\n") > 30
    assert analyst.client.get("/stats/forms/pg/2009/xlsx").content.startswith(b"PK")
    for path in (
        "/stats/forms/none", "/stats/indicators/none", f"{EXAMINED}/rows?dim=ground&code=x",
        "/stats/forms/pg/2009/exe", "/stats/forms/pg/1901/csv", "/stats/events/999999",
    ):  # fmt: skip
        analyst.get(path, 404)
    assert "from 1900 to 2200" in analyst.get("/stats?year=20x9", 422)


def test_who_may_not_read_or_keep_statistics_is_refused(analyst: Reader) -> None:
    duty = Reader("duty")
    for path in ("/stats", "/stats/forms/pg", EXAMINED, f"{EXAMINED}/rows"):
        duty.get(path, 403)
    duty.post("/stats/years/2009/close", 403)
    analyst.post(f"/stats/years/{services().clock().year}/close", 422)
