"""Officers at the pages of a real node, wired as it runs."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import clear_url_caches

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.cooperation.web.urls import urls
from eurazpol.kernel.texts import Lang, Texts
from eurazpol.node.wiring import services
from tests.cooperation.world import World
from tests.cooperation_web import site

SETUP = Actor.system("setup")
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
PERSON = {
    "persons[0].names[0].script": "Cyrl",
    "persons[0].names[0].family": "Үлгібаев",
    "persons[0].names[0].given": "Ерлан",
    "persons[0].birth": "05.02.1987",
    "persons[0].nationalities[0]": "Қазақстан",
    "persons[0].located_in": "RU",
    "offence.label": "алаяқтық",
    "offence.committed": "03.2025",
    "offence.max_months.KZ": "120",
    "offence.max_months.RU": "120",
}
NEW = "/cases/new?kind=extradition_prosecution&peer=RU"
_LOOK = re.compile(r'name="(look\.[A-Z]{2}-\d{4}-\d+)"')


class Officer:
    """An officer with a browser that runs no scripts."""

    def __init__(self, login: str) -> None:
        self.client = Client()
        self.client.force_login(get_user_model().objects.get(login=login))

    def get(self, path: str, status: int = 200) -> str:
        response = self.client.get(path)
        assert response.status_code == status, response.content.decode()[:2000]
        return response.content.decode()

    def post(self, path: str, data: Mapping[str, Any], status: int = 302) -> str:
        """Send a form; return the address it leads to, or the page that shows what is wrong."""
        return self.answered(self.client.post(path, data), status)

    def answered(self, response: Any, status: int = 302) -> str:
        """Return the address that an answer leads to, or its page."""
        page = response.content.decode()
        assert response.status_code == status, page.partition('class="faults"')[2][:900] or page
        return response.headers.get("Location") or page

    def speaks(self, lang: Lang) -> None:
        self.post("/language", {"lang": lang, "next": "/work"})

    def case(self, number: str) -> Any:
        return self.client.get(f"/cases/{number}.json").json()

    def opens_case(self, **more: str) -> str:
        """Create a request by the form and return its number; what looks alike is no duplicate."""
        form = {**PERSON, **more, "save": "save"}
        first = self.client.post(NEW, form)
        alike = set(_LOOK.findall(first.content.decode()))
        if not alike:
            return self.answered(first).rpartition("/")[2]
        form |= dict.fromkeys(alike, "not_duplicate")
        form |= {f"{name}.reason": "Басқа іс" for name in alike}
        return self.post(NEW, form).rpartition("/")[2]


@pytest.fixture
def office(db: None) -> None:
    now = services().clock()
    name = Texts("Бас прокуратура", "Генеральная прокуратура", "Prosecutor General's Office")
    create_authority("gp", AuthorityKind.CENTRAL, name, actor=SETUP, now=now)
    for login, role in (("dana", Role.CENTRAL_AUTHORITY), ("oraz", Role.AUDITOR)):
        new = NewOfficer(login, "Сейітова", login.title(), "gp", [role], "kk")
        create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=now)


@pytest.fixture
def dana(office: None) -> Officer:
    """A prosecutor of the central authority."""
    return Officer("dana")


@pytest.fixture
def oraz(office: None) -> Officer:
    """An auditor."""
    return Officer("oraz")


@pytest.fixture
def world(db: None, tmp_path: Path, settings: LazySettings) -> Iterator[World]:
    """A world in which Kazakhstan's pages are open and the post is carried by hand."""
    world = World(tmp_path, now=services().clock())
    site.urlpatterns[:] = urls(world.node("kz").deps)
    settings.ROOT_URLCONF = "tests.cooperation_web.site"
    clear_url_caches()
    yield world
    site.urlpatterns.clear()
    clear_url_caches()
