"""The pages of keys and of carried files, as an administrator and a duty officer use them."""

import re
import shutil
from dataclasses import replace
from uuid import uuid4

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from pytest_django import Settings

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.exchange.actions.bundle_export import export_bundle
from eurazpol.exchange.actions.bundle_import import take_volumes
from eurazpol.exchange.actions.directory import (
    accept_peer,
    enrol,
    fetch_directory,
    renew_directory,
)
from eurazpol.exchange.actions.keys import rotate
from eurazpol.exchange.actions.lost import take_list
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.adapters.carried_file import SMALLEST, FileTransport
from eurazpol.exchange.domain.errors import Refused
from eurazpol.exchange.domain.keys import RevokedFor
from eurazpol.exchange.domain.letter import Content, Received
from eurazpol.exchange.domain.lost import LIST
from eurazpol.exchange.store.models import InboxMessage
from eurazpol.kernel.texts import LANGS, Texts
from tests.exchange import site_pages as site
from tests.exchange.world import ADMINISTRATOR, BODY, CASE, CENTRE, KZ, NOW, OFFICER, Ring

pytestmark = pytest.mark.django_db
SETUP = Actor.system("setup")


def signed_in(login: str, role: Role) -> Client:
    new = NewOfficer(login, "Омаров", login.title(), "gp", [role], "kk")
    create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=NOW)
    client = Client()
    client.force_login(get_user_model().objects.get(login=login))
    return client


@pytest.fixture
def clients(settings: Settings) -> dict[str, Client]:
    settings.ROOT_URLCONF = "tests.exchange.site_pages"
    shutil.rmtree(site.FOLDER, ignore_errors=True)
    site.CENTRE_DEPS.ring.change(lambda _: CENTRE)
    site.KZ_DEPS.ring.change(lambda _: KZ)
    renew_directory(site.CENTRE_DEPS, NOW)
    enrol(site.KZ_DEPS, NOW)
    accept_peer(site.CENTRE_DEPS, "kz", ADMINISTRATOR, NOW)
    fetch_directory(site.KZ_DEPS, NOW)
    name = Texts("БП", "ГП", "PGO")
    create_authority("gp", AuthorityKind.CENTRAL, name, actor=SETUP, now=NOW)
    return {
        "admin": signed_in("admin", Role.ADMINISTRATOR),
        "duty": signed_in("duty", Role.DUTY_OFFICER),
        "consul": signed_in("consul", Role.CONSUL),
    }


def page(client: Client, path: str, status: int = 200) -> str:
    answer = client.get(path)
    assert answer.status_code == status
    return answer.content.decode()


def test_the_pages_are_there_in_three_languages(clients: dict[str, Client]) -> None:
    for path in ("/peers/keys", "/peers/files", "/peers"):
        titles = set()
        for lang in LANGS:
            clients["admin"].post("/language", {"lang": lang, "next": "/peers"})
            titles.add(re.search(r"<h1>(.*?)</h1>", page(clients["admin"], path))[1])  # type: ignore[index]
        assert len(titles) == 3
    assert KZ.signing(NOW).public.id.hex() in page(clients["duty"], "/peers/keys")


def test_who_may_do_what(clients: dict[str, Client]) -> None:
    assert "/peers/keys/rotate" not in page(clients["duty"], "/peers/keys")
    assert clients["duty"].post("/peers/keys/rotate").status_code == 403
    assert clients["duty"].post("/peers/keys/revoke", {"node": "kz"}).status_code == 403
    page(clients["duty"], "/peers/files")
    for path in ("/peers/keys", "/peers/files"):
        page(clients["consul"], path, 403)
    assert clients["consul"].post("/peers/files/write", {"to": "kz"}).status_code == 403
    assert clients["consul"].post("/peers/files/bring").status_code == 403


def test_keys_are_changed_and_a_change_is_shown_as_proven(clients: dict[str, Client]) -> None:
    clients["admin"].post("/peers/keys/rotate")
    assert len(site.CENTRE_DEPS.keys.keys) == 4
    rotate(site.KZ_DEPS, ADMINISTRATOR, NOW)
    shown = page(clients["admin"], "/peers")
    fingerprint = re.search(r'name="fingerprint" value="([0-9a-f]{64})"', shown)
    assert fingerprint is not None
    form = {"decision": "accept", "fingerprint": fingerprint[1]}
    assert clients["admin"].post("/peers/kz/decide", form).status_code == 302
    assert len(site.CENTRE_DEPS.transport.nodes) == 2  # type: ignore[attr-defined]
    assert page(clients["admin"], "/peers/keys").count("<tr>") >= 8


def test_keys_are_revoked_on_a_ground_since_an_instant(clients: dict[str, Client]) -> None:
    form = {"node": "kz", "reason": "compromised", "since": "05.02.2026", "since.time": "10:00"}
    for wrong in (
        {**form, "reason": "boredom"},
        {**form, "since": "31.02.2026"},
        {**form, "since": "06.02.2027"},
        {**form, "node": "xx"},
        {},
    ):
        assert clients["admin"].post("/peers/keys/revoke", wrong).status_code == 302
        assert RevokedFor.COMPROMISED.value not in states()
    clients["admin"].post("/peers/keys/revoke", form)
    assert states() == {"compromised"}


def states() -> set[str]:
    directory = current_directory()
    assert directory is not None
    return {str(key.revoked_for.value) for key in directory.nodes["kz"].keys if key.revoked_for}


def test_files_are_written_saved_and_brought(clients: dict[str, Client]) -> None:
    content = Content("request/1", CASE, BODY)
    send(site.CENTRE_DEPS, to="kz", content=content, actor=OFFICER, now=NOW)
    client = clients["duty"]
    assert client.post("/peers/files/write", {"to": "kz", "split": "650"}).status_code == 302
    shown = page(client, "/peers/files")
    (link,) = re.findall(r'href="(/peers/files/kz/[^"]+)"', shown)
    saved = client.get(link)
    raw = b"".join(saved.streaming_content)  # type: ignore[attr-defined]
    assert raw[:4] == b"EZVF"
    assert "attachment" in saved["Content-Disposition"]
    for name in ("../node.toml", "..%2f..%2fsecret.key", "x.txt", "kz-..ezv"):
        assert client.get(f"/peers/files/kz/{name}").status_code == 404
    assert client.post("/peers/files/write", {"to": "kz", "split": "1"}).status_code == 404
    client.post("/peers/files/write", {"to": "../../x", "split": "650"})
    assert [path.name for path in (site.FOLDER / "out").iterdir()] == ["kz"]

    send(site.KZ_DEPS, to="secretariat", content=content, actor=OFFICER, now=NOW)
    out = site.FOLDER / "kz"
    (file,) = export_bundle(
        site.KZ_DEPS, "secretariat", lambda h, e: FileTransport(out, h, SMALLEST, e),
        ADMINISTRATOR, NOW,
    ).files  # fmt: skip
    wrong = SimpleUploadedFile("a.ezv", file.read_bytes()[:-30])
    right = SimpleUploadedFile("../../b.ezv", file.read_bytes())
    assert client.post("/peers/files/bring", {"volumes": [wrong, right]}).status_code == 302
    shown = page(client, "/peers/files")
    assert "a.ezv" in shown
    assert "kz" in shown
    take_volumes(site.CENTRE_DEPS, site.FILES.shelf, NOW)
    assert InboxMessage.objects.filter(sender="kz").count() == 1
    assert isinstance(site.KZ_DEPS.ring, Ring)


def test_a_form_without_its_token_is_not_taken(clients: dict[str, Client]) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = clients["admin"].cookies
    file = SimpleUploadedFile("a.ezv", b"x")
    assert strict.post("/peers/files/bring", {"volumes": [file]}).status_code == 403


def test_letters_that_this_node_has_lost_are_listed_for_a_person(
    clients: dict[str, Client],
) -> None:
    body = {
        "first": 4,
        "last": 4,
        "letters": [
            {
                "about": CASE,
                "digest": "ab" * 32,
                "id": (lost := "0a1b2c3d-0000-4000-8000-000000000009"),
                "kind": "request/1",
                "sent_at": "2026-02-05T05:30:00.000000Z",
                "seq": 4,
            }
        ],
    }
    told = Received(str(uuid4()), LIST, "ru", NOW, body, (), "", "cd" * 32)
    with transaction.atomic():
        take_list(site.KZ_DEPS, told, NOW)
    shown = page(clients["duty"], "/peers")
    assert lost in shown
    assert CASE in shown
    with pytest.raises(Refused):
        take_list(site.KZ_DEPS, replace(told, body={**body, "letters": [{}]}), NOW)
