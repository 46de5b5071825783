"""The pages about signatures: of a kept document, and of any file that somebody has."""

import io
import re

import pytest
from django.conf import LazySettings
from django.contrib.auth import get_user_model
from django.test import Client

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.documents.actions.queries import documents_about
from eurazpol.kernel.texts import Texts
from tests.documents.conftest import CASE, NOW
from tests.documents.signers import letter, signed_letter

SETUP = Actor.system("setup")


@pytest.fixture
def browser(db: None, settings: LazySettings) -> Client:
    name = Texts("Бас прокуратура", "Генеральная прокуратура", "Prosecutor General's Office")
    create_authority("gp", AuthorityKind.CENTRAL, name, actor=SETUP, now=NOW)
    new = NewOfficer("dana", "Сейітова", "Дана", "gp", [Role.CENTRAL_AUTHORITY], "en")
    create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=NOW)
    settings.ROOT_URLCONF = "tests.documents.site"
    settings.MIDDLEWARE = [
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
        "tests.documents.site.middleware",
    ]
    client = Client()
    client.force_login(get_user_model().objects.get(login="dana"))
    return client


def sent(data: bytes, name: str = "paper.pdf") -> io.BytesIO:
    file = io.BytesIO(data)
    file.name = name
    return file


def test_a_signed_upload_is_checked_and_kept_whatever_comes_out(browser: Client) -> None:
    broken = signed_letter()[:400] + b"\x00" + signed_letter()[401:]
    for data in (signed_letter(), broken, letter()):
        assert browser.post("/upload", {"paper": sent(data)}).status_code == 200
    pages = [
        browser.get(f"/documents/{one.id}/signature").content.decode()
        for one in documents_about(CASE)
    ]
    assert "nobody here can tell about the signature" in pages[0], "no trust list on this node"
    assert "no list" not in pages[1] or "the signature is not valid" in pages[1]
    assert "the signature is not valid" in pages[1]
    assert "has no electronic signature" in pages[2]
    [first, *_] = documents_about(CASE)
    assert browser.post(f"/documents/{first.id}/signature").status_code == 302
    assert browser.get(f"/documents/{CASE}/signature").status_code == 404


def test_any_file_can_be_checked_and_is_not_kept(browser: Client) -> None:
    page = browser.post("/documents/check", {"file": sent(signed_letter())}).content.decode()
    assert "nobody here can tell about the signature" in page
    assert "Нұрпейісова Сәуле" in page
    told = {"file": sent(signed_letter()), "sha256": "0" * 64}
    assert "is another" in browser.post("/documents/check", told).content.decode()
    for wrong, field in (({}, "file"), ({"file": sent(letter()), "sha256": "abc"}, "sha256")):
        answer = browser.post("/documents/check", wrong)
        assert answer.status_code == 422
        assert re.search(rf'href="#f?-?{field}', answer.content.decode())
    assert documents_about(CASE) == ()
