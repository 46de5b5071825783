"""A node with two fictional officers."""

from datetime import UTC, datetime

import pytest
from django.test import Client
from pytest_django import Settings

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.queries import OfficerView
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.kernel.texts import Texts
from tests.access import site

BEGIN = datetime(2026, 2, 5, 5, 30, tzinfo=UTC)
PASSWORD = "жеті-қабат көк аспан"
SETUP = Actor.system("setup")


@pytest.fixture
def aliya(db: None) -> OfficerView:
    name = Texts("Бас прокуратура", "Генеральная прокуратура", "General Prosecutor's Office")
    create_authority("gp", AuthorityKind.CENTRAL, name, actor=SETUP, now=BEGIN)
    new = NewOfficer(
        login="aliya",
        family_name="Ахметова",
        given_name="Әлия",
        authority="gp",
        roles=[Role.CENTRAL_AUTHORITY],
        language="ru",
    )
    return create_officer(new, PASSWORD, actor=SETUP, now=BEGIN)


@pytest.fixture
def auditor(aliya: OfficerView) -> OfficerView:
    new = NewOfficer("dana", "Сейітова", "Дана", "gp", [Role.AUDITOR], "en")
    return create_officer(new, PASSWORD, actor=SETUP, now=BEGIN)


@pytest.fixture
def client(settings: Settings) -> Client:
    settings.ROOT_URLCONF = "tests.access.site"
    settings.MIDDLEWARE = [
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "tests.access.site.middleware",
    ]
    site.clock.now = BEGIN
    return Client()
