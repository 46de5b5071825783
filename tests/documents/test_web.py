"""The address of a document and the way of an upload, through the whole of Django."""

import io
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.http import HttpResponse
from django.test import Client
from pytest_django import Settings

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.audit.actions.queries import entries_about
from eurazpol.documents.actions.queries import documents_about
from eurazpol.documents.actions.store_file import Upload, store_file
from eurazpol.documents.domain.media import MAX_BYTES
from eurazpol.documents.domain.views import DocumentView
from eurazpol.kernel.texts import Texts
from tests.documents import site
from tests.documents.conftest import CASE, NOW, SAULE
from tests.documents.test_files import PDF

pytestmark = pytest.mark.django_db
PASSWORD = "жеті-қабат көк аспан"
SETUP = Actor.system("setup")


@pytest.fixture
def client(settings: Settings) -> Client:
    settings.ROOT_URLCONF = "tests.documents.site"
    settings.MIDDLEWARE = [
        *(one for one in settings.MIDDLEWARE if "eurazpol" not in one),
        "tests.documents.site.middleware",
    ]
    settings.FILE_UPLOAD_HANDLERS = ["eurazpol.documents.web.uploads.BoundedUploads"]
    templates = deepcopy(settings.TEMPLATES)
    templates[0]["OPTIONS"]["context_processors"] = [
        "django.template.context_processors.request",
        "eurazpol.ui.shell.context",
    ]
    settings.TEMPLATES = templates
    return Client()


def enter(client: Client, role: Role) -> Client:
    name = Texts("Бас прокуратура", "Генеральная прокуратура", "General Prosecutor's Office")
    create_authority("gp", AuthorityKind.CENTRAL, name, actor=SETUP, now=NOW)
    new = NewOfficer(
        login="aliya",
        family_name="Ахметова",
        given_name="Әлия",
        authority="gp",
        roles=[role],
        language="ru",
    )
    create_officer(new, PASSWORD, actor=SETUP, now=NOW)
    client.force_login(get_user_model().objects.get(login="aliya"))
    return client


def put(name: str, data: bytes) -> DocumentView:
    upload = Upload(name, io.BytesIO(data))
    return store_file(site.deps, upload, about=CASE, actor=SAULE, now=NOW)


def test_a_paper_is_shown_in_a_sandbox(client: Client) -> None:
    view = put("қаулы «1».pdf", PDF)
    answer = enter(client, Role.CENTRAL_AUTHORITY).get(view.url)
    assert (answer.status_code, answer.content) == (200, PDF)
    assert answer["Content-Type"] == "application/pdf"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert answer["Cache-Control"] == "private, no-store"
    shown = answer["Content-Disposition"]
    assert shown.startswith(f"inline; filename=\"{view.id}.pdf\"; filename*=UTF-8''")
    assert "%D2%9B%D0%B0%D1%83%D0%BB%D1%8B" in shown
    saved = client.get(f"{view.url}?save")
    assert saved["Content-Disposition"].startswith("attachment;")
    read = entries_about("document", view.id)[0]
    assert (read.action, read.ground) == ("document-read", CASE)


def test_text_is_never_shown_as_a_page(client: Client) -> None:
    view = put("note.txt", b"<script>alert(1)</script>")
    answer = enter(client, Role.CENTRAL_AUTHORITY).get(view.url)
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert answer["Content-Disposition"].startswith("attachment;")


def test_strangers_and_other_roles_get_nothing(client: Client) -> None:
    view = put("a.pdf", PDF)
    assert client.get(view.url).status_code == 302
    refused = enter(client, Role.STATISTICIAN).get(view.url)
    assert refused.status_code == 403
    assert PDF not in refused.content
    assert [entry.action for entry in entries_about("document", view.id)] == ["document-uploaded"]


def test_an_unknown_address_and_a_wrong_method(client: Client) -> None:
    enter(client, Role.CENTRAL_AUTHORITY)
    assert client.get("/documents/00000000-0000-0000-0000-000000000000").status_code == 404
    assert client.get("/documents/1").status_code == 404
    assert client.post("/documents/00000000-0000-0000-0000-000000000000").status_code == 405


def test_an_altered_file_is_named_and_withheld(client: Client) -> None:
    view = put("справка.pdf", PDF + b"altered later")
    path = site.FILES / view.sha256[:2] / view.sha256
    path.write_bytes(PDF)
    answer = enter(client, Role.CENTRAL_AUTHORITY).get(view.url)
    assert answer.status_code == 500
    assert "справка.pdf" in answer.content.decode()
    assert entries_about("document", view.id)[0].action == "document-altered"


def test_a_small_upload_arrives_whole(client: Client) -> None:
    answer = send(enter(client, Role.CENTRAL_AUTHORITY), 3_000_000)
    assert answer.status_code == 200
    (view,) = documents_about(CASE)
    assert view.size == 3_000_000


def test_an_upload_beyond_the_bound_is_named_and_not_kept(client: Client, tmp_path: Path) -> None:
    before = sorted(site.FILES.rglob("*"))
    answer = send(enter(client, Role.CENTRAL_AUTHORITY), 3 * MAX_BYTES)
    assert answer.status_code == 422
    assert answer.content.decode() == "file: файл больше 25 МБ"
    assert documents_about(CASE) == ()
    assert sorted(site.FILES.rglob("*")) == before


def test_an_empty_upload_is_named(client: Client) -> None:
    answer = enter(client, Role.CENTRAL_AUTHORITY).post("/upload", {"paper": named(io.BytesIO())})
    assert answer.content.decode() == "file: файл пуст"


def send(client: Client, size: int) -> HttpResponse:
    """Post a form with a PDF of ``size`` bytes."""
    return client.post("/upload", {"paper": named(io.BytesIO(b"%PDF-" + bytes(size - 5)))})


def named(stream: io.BytesIO) -> io.BytesIO:
    stream.name = "a.pdf"
    return stream


@pytest.fixture(autouse=True)
def _tidy() -> Iterator[None]:
    yield
    for path in site.FILES.rglob("*"):
        if path.is_file():
            path.unlink()
