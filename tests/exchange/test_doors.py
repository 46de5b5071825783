"""The doors for other nodes, over a real server, real sockets and the real transport."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from urllib.parse import urlsplit

import httpx
import pytest
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from eurazpol.exchange.actions.deliver import DeliveryReport, deliver_due
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.directory import enrol, fetch_directory, publish_directory
from eurazpol.exchange.actions.message_queries import messages_about
from eurazpol.exchange.actions.queries import directory_view, enrolments, refused_inputs
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.adapters.http import DOCUMENT, HttpTransport
from eurazpol.exchange.domain.bounds import MAX_DIRECTORY, MAX_IDENTITY, MAX_MESSAGE
from eurazpol.exchange.domain.directory import read_identity
from eurazpol.exchange.domain.errors import NotReached
from eurazpol.exchange.domain.letter import Content, Part
from eurazpol.exchange.domain.receipt import read_receipt
from tests.exchange import site
from tests.exchange.world import (
    BODY,
    CASE,
    CENTRE,
    KZ,
    NOW,
    OFFICER,
    PARTS,
    RU,
    STRANGER,
    Memory,
    deps,
    directory_raw,
    letter,
    node,
    sealed,
    trust,
)

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def live_server(settings: Settings, transactional_db: None) -> Iterator[LiveServer]:
    """A server with the doors behind the parts of Django's chain that could close them."""
    settings.ROOT_URLCONF = "tests.exchange.site"
    settings.MIDDLEWARE = [
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
    ]
    server = LiveServer("127.0.0.1")
    yield server
    server.stop()


@pytest.fixture
def kz(live_server: LiveServer) -> Iterator[ExchangeDeps]:
    """KZ with the real transport; RU stands behind the live server."""
    site.TAKEN.clear()
    ru = replace(node(RU), url=live_server.url)
    trust(directory_raw(node(KZ), ru, node(CENTRE)))
    transport = HttpTransport()
    secretariat = f"{live_server.url}/centre"
    yield replace(deps(KZ, Memory()), transport=transport, secretariat=secretariat)
    transport.close()


def test_a_message_and_its_receipt_over_http(kz: ExchangeDeps) -> None:
    big = (*PARTS, Part("бейне.bin", "application/octet-stream", bytes(5 * 2**20)))
    for body in (BODY, {"refuse": True}):
        content = Content("request/1", CASE, body, big)
        send(kz, to="ru", content=content, actor=OFFICER, now=NOW)
    assert deliver_due(kz, NOW) == DeliveryReport(accepted=1, refused=1)
    assert [received.parts for received in site.TAKEN] == [big]
    out = [view for view in messages_about(CASE) if view.direction == "out"]
    assert [view.receipt.verified for view in out if view.receipt] == [True, True]
    for number in range(3):  # small ones go together
        content = Content("request/1", CASE, {"refuse": number == 1})
        send(kz, to="ru", content=content, actor=OFFICER, now=NOW)
    assert deliver_due(kz, NOW) == DeliveryReport(accepted=2, refused=1)


def test_enrolment_identity_and_directory_over_http(kz: ExchangeDeps) -> None:
    enrol(kz, NOW)
    assert [row.name for row in enrolments()] == ["kz"]
    assert publish_directory(site.CENTRE_DEPS, NOW).version == 2
    assert fetch_directory(kz, NOW).version == 2
    assert kz.secretariat is not None
    assert read_identity(kz.transport.identity(kz.secretariat), NOW) == node(CENTRE)


def test_a_new_directory_is_brought_to_the_door_and_must_prove_itself(
    kz: ExchangeDeps, live_server: LiveServer
) -> None:
    door = f"{live_server.url}/exchange/directory"
    newer = directory_raw(version=5)
    assert httpx.post(door, content=newer, timeout=60).headers["X-Refusal"] == "no-directory"
    fetch_directory(kz, NOW)  # pins the secretariat
    kz.transport.announce(live_server.url, newer)
    view = directory_view()
    assert view is not None
    assert view.version == 5
    for raw, name in (
        (directory_raw(version=4), "directory-rollback"),
        (newer[:-1] + b"\xff", "wrong-signer"),
        (bytes(MAX_DIRECTORY + 1), "too-large"),
    ):
        answer = httpx.post(door, content=raw, timeout=60)
        assert (answer.headers["X-Refusal"], refused_inputs()[0].code) == (name, f"exchange-{name}")
    answer = httpx.post(f"{live_server.url}/centre/exchange/directory", content=newer)
    assert answer.headers["X-Refusal"] == "is-secretariat"
    assert len(httpx.get(f"{live_server.url}/centre/exchange/directory").content) == len(newer)


@pytest.mark.parametrize(
    ("raw", "status", "name"),
    [
        (b"", 400, "malformed"),
        (b"<xml/>", 400, "malformed"),
        (sealed(letter(sender="xx"), STRANGER), 403, "unknown-peer"),
        (sealed(own=STRANGER), 403, "wrong-signer"),
        (sealed(letter(seq=2)), 409, "sequence-gap"),
        (bytes(MAX_MESSAGE + 1), 413, "too-large"),
    ],
)
def test_a_refusal_is_signed_named_and_recorded(
    kz: ExchangeDeps, live_server: LiveServer, raw: bytes, status: int, name: str
) -> None:
    answer = httpx.post(f"{live_server.url}/exchange/inbox", content=raw)
    assert (answer.status_code, answer.headers["X-Refusal"]) == (status, name)
    assert answer.headers["Content-Type"] == DOCUMENT
    document, receipt = read_receipt(answer.content)
    assert document.verified_by(RU.signing(NOW).public)
    assert receipt.reason is not None
    assert receipt.reason.code == f"exchange-{name}"
    (kept,) = refused_inputs()
    assert (kept.code, kept.origin) == (f"exchange-{name}", "127.0.0.1")


def test_an_upload_of_2_gigabytes_is_refused_before_it_is_read(
    kz: ExchangeDeps, live_server: LiveServer
) -> None:
    address = urlsplit(live_server.url)
    with socket.create_connection((address.hostname, address.port), timeout=20) as link:
        link.sendall(
            b"POST /exchange/inbox HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
            b"Content-Length: 2147483648\r\n\r\n" + bytes(1000)
        )
        assert link.recv(65536).startswith(b"HTTP/1.1 413")
    assert refused_inputs()[0].size == 0


@pytest.mark.parametrize(
    ("method", "path", "raw", "status", "name"),
    [
        ("POST", "/exchange/enrol", b"hello", 404, "not-secretariat"),
        ("GET", "/exchange/directory", None, 404, "not-secretariat"),
        ("POST", "/centre/exchange/enrol", b"hello", 400, "malformed"),
        ("POST", "/centre/exchange/enrol", bytes(MAX_IDENTITY + 1), 413, "too-large"),
    ],
)
def test_a_person_is_told_why_in_words(  # noqa: PLR0913, PLR0917
    kz: ExchangeDeps,
    live_server: LiveServer,
    method: str,
    path: str,
    raw: bytes | None,
    status: int,
    name: str,
) -> None:
    texts = set()
    for lang in ("kk-KZ", "ru", "en-GB", "fr"):
        headers = {"Accept-Language": lang}
        answer = httpx.request(method, live_server.url + path, content=raw, headers=headers)
        assert (answer.status_code, answer.json()["refusal"]) == (status, name)
        texts.add(answer.json()["text"])
    assert len(texts) == 3


@pytest.mark.parametrize("path", ["inbox", "enrol"])
def test_a_door_for_letters_shows_nothing(live_server: LiveServer, path: str) -> None:
    assert httpx.get(f"{live_server.url}/exchange/{path}").status_code == 405


@contextmanager
def server_that_says(*pieces: bytes) -> Iterator[str]:
    """A server that answers everything with the given bytes."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            link, _ = server.accept()
            with link:
                link.recv(65536)
                for piece in pieces:
                    try:
                        link.sendall(piece)
                    except OSError:
                        return

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        thread.join()


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: " + DOCUMENT.encode() + b"\r\nConnection: close\r\n"


@pytest.mark.parametrize(
    ("pieces", "code"),
    [
        ([], "exchange-unreachable"),
        ([b"hello\r\n\r\n"], "exchange-unreachable"),
        ([b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n"], "exchange-no-answer"),
        ([b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"], "exchange-no-answer"),
        ([HEAD + b"Content-Length: 50\r\n\r\nhello"], "exchange-unreachable"),
        ([HEAD + b"\r\n", *([bytes(2**16)] * 17)], "exchange-answer-too-large"),
    ],
)
def test_a_peer_that_misbehaves(pieces: list[bytes], code: str) -> None:
    transport = HttpTransport()
    with server_that_says(*pieces) as url, pytest.raises(NotReached) as caught:
        transport.directory(url)
    assert caught.value.code == code
    assert MAX_DIRECTORY < 17 * 2**16
    transport.close()


def test_a_peer_that_is_silent_or_not_there() -> None:
    transport = HttpTransport(httpx.Client(timeout=0.2, trust_env=False))
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(NotReached) as caught:
            transport.deliver(f"http://127.0.0.1:{port}", b"x")
        assert caught.value.code == "exchange-timed-out"
    with pytest.raises(NotReached) as caught:
        transport.deliver(f"http://127.0.0.1:{port}", b"x")
    assert caught.value.code == "exchange-unreachable"
    transport.close()
