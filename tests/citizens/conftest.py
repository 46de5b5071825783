"""The data bank of a real node: a mission, the Committee, the central authority."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.purpose import give_purpose
from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.citizens.actions.add import NewRecord, add_record
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.kernel.texts import Lang, Texts
from tests.cooperation.world import World

SETUP = Actor.system("setup")
NOW = datetime(2026, 1, 15, 6, 0, tzinfo=UTC)
OMAROV: dict[str, str] = {
    "family": "Омаров", "given": "Ғабит", "patronymic": "Қуанышұлы",
    "latin_family": "Omarov", "latin_given": "Gabit", "birth": "1979-08-14", "sex": "male",
    "document_kind": "passport", "document_number": "N 00000001", "citizenship": "confirmed",
    "state": "RU", "stage": "serving", "since": "2022-02-12",
    "place": "Исправительная колония № 1, Омская область", "group": "drugs",
    "host_article": "228(2) УК РФ", "host_words": "Хранил наркотические средства.",
    "own_article": "297(2)", "committed": "2021-05-20", "host_max": "180", "own_max": "120",
    "dual": "yes", "court": "Центральный районный суд города Омска", "judged": "2022-02-01",
    "final": "yes", "final_on": "2022-02-12", "imposed_months": "144",
    "term_begins": "2021-05-21", "term_ends": "2033-05-20", "consent": "yes",
    "consent_on": "2026-01-10", "confirmed_on": "2026-01-10", "confirmed_by": "visit",
}  # fmt: skip
"""A citizen of Kazakhstan who serves a sentence in Russia and wants to serve it at home."""
_BODIES = {
    "consul-ru": (AuthorityKind.CONSULAR, "consul", Role.CONSUL),
    "consul-tr": (AuthorityKind.CONSULAR, "consul-tr", Role.CONSUL),
    "statistics": (AuthorityKind.STATISTICS, "committee", Role.STATISTICIAN),
}


@dataclass
class Bank:
    """The data bank of Kazakhstan with its people; ``world`` carries letters by hand."""

    world: World
    deps: CitizensDeps
    chief: Actor
    people: Mapping[str, Actor]

    @property
    def now(self) -> datetime:
        return self.world.now

    def mission(self, login: str = "consul") -> int:
        found = self.people[login].authority_id
        assert found is not None
        return found

    def add(self, login: str = "consul", looked: Any = None, **changes: str) -> str:
        values = {path: text for path, text in {**OMAROV, **changes}.items() if text}
        new = NewRecord(self.mission(login), values, looked or {})
        return add_record(self.deps, new, self.people[login], self.now)

    def why(self, login: str, number: str) -> Actor:
        """Let the officer say for what the record is opened."""
        actor = self.people[login]
        give_purpose("databank", number, "casework", "", actor=actor, now=self.now)
        return actor


@pytest.fixture
def bank(db: None, tmp_path: Path) -> Bank:
    world = World(tmp_path, now=NOW)
    node = world.node("kz")
    people: dict[str, Actor] = {"chief": node.chief, "almaty": node.executor}
    for code, (kind, login, role) in _BODIES.items():
        create_authority(code, kind, Texts(code, code, code), actor=SETUP, now=NOW)
        new = NewOfficer(login, "Үлгі", "Айша", code, [role], "kk")
        create_officer(new, "korrekt-horse-7-battery", actor=SETUP, now=NOW)
        people[login] = actor_by_login(login)
    return Bank(world, CitizensDeps(node.deps), node.chief, people)


class Officer:
    """An officer with a browser that runs no scripts."""

    def __init__(self, login: str, lang: Lang = "en") -> None:
        get_user_model().objects.filter(login=login).update(language=lang)
        self.client = Client()
        self.client.force_login(get_user_model().objects.get(login=login))

    def opens(self, *about: str) -> None:
        """Say for what the list or records are opened."""
        for one in about:
            data = {"about": f"databank:{one}", "next": "/help", "purpose": "casework"}
            assert self.client.post("/purpose", data).status_code == 302

    def get(self, path: str, status: int = 200) -> str:
        response = self.client.get(path)
        assert response.status_code == status, response.content.decode()[:1500]
        return response.content.decode()

    def post(self, path: str, data: Mapping[str, Any], status: int = 302) -> str:
        """Send a form; return the address it leads to, or the page that shows what is wrong."""
        response = self.client.post(path, data)
        page = response.content.decode()
        assert response.status_code == status, page.partition('class="faults"')[2][:900] or page
        return response.headers.get("Location") or page
