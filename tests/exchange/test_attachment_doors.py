"""The doors of attachments over a real server and real sockets."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit
from uuid import UUID

import httpx
import pytest
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from eurazpol.exchange.actions.attachments_in import finish_arrived
from eurazpol.exchange.actions.attachments_out import Uploader
from eurazpol.exchange.actions.deliver import deliver_due
from eurazpol.exchange.adapters.http import DOCUMENT, HttpTransport
from eurazpol.exchange.domain.errors import NotReached
from eurazpol.exchange.store.attachments import IncomingAttachment, OutgoingAttachment
from eurazpol.exchange.store.models import RefusedInput
from tests.exchange import attachment_site
from tests.exchange.attachments import CHUNK, Pair, pair
from tests.exchange.world import CENTRE, KZ, NOW, RU, directory_raw, node, trust

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def live(settings: Settings, transactional_db: None, tmp_path: Path) -> Iterator[Pair]:
    """KZ with the real transport, RU behind a live server."""
    settings.ROOT_URLCONF = "tests.exchange.attachment_site"
    settings.MIDDLEWARE = ["django.middleware.csrf.CsrfViewMiddleware"]
    server, both = LiveServer("127.0.0.1"), pair(tmp_path)
    ru = replace(node(RU), url=server.url)
    trust(directory_raw(node(KZ), ru, node(CENTRE), version=2))
    attachment_site.serve(both.ru)
    transport = HttpTransport()
    assert both.kz.attachments is not None
    both.kz = replace(both.kz, attachments=replace(both.kz.attachments, carrier=transport))
    both.url = server.url
    yield both
    transport.close()
    server.stop()


def test_a_file_over_sockets_and_what_the_doors_refuse(live: Pair) -> None:
    entry = live.send()
    both_ways = replace(live.kz, transport=live.link)
    live.link.nodes[live.url] = live.ru
    assert deliver_due(both_ways, NOW).accepted == 1
    doors = f"{live.url}/exchange/attachments"
    refusals = [
        ("GET", f"{doors}/{UUID(int=7)}", None, 404, "unknown-attachment"),
        ("PUT", f"{doors}/{UUID(int=7)}/0", b"x", 404, "unknown-attachment"),
        ("PUT", f"{doors}/{entry.id}/0", bytes(CHUNK + 33), 413, "too-large"),
        ("PUT", f"{doors}/{entry.id}/0", bytes(CHUNK + 32), 400, "unknown-key"),
        ("PUT", f"{doors}/{entry.id}/0", b"", 400, "malformed"),
        ("PUT", f"{doors}/{entry.id}/11", b"x", 400, "malformed"),
    ]
    for method, url, body, status, name in refusals:
        answer = httpx.request(method, url, content=body)
        assert (answer.status_code, answer.headers["X-Refusal"]) == (status, name)
        assert answer.headers["Content-Type"] != DOCUMENT
    assert httpx.post(f"{doors}/{entry.id}").status_code == 405
    assert RefusedInput.objects.count() == 4
    uploader = Uploader(live.kz, lambda: NOW)
    assert uploader.step() == 1
    assert finish_arrived(live.ru, lambda: NOW) == 1
    uploader.step()
    uploader.close()
    assert OutgoingAttachment.objects.get().state == "received"


def test_a_chunk_of_2_gigabytes_is_refused_before_it_is_read(live: Pair) -> None:
    entry = live.send()
    live.link.nodes[live.url] = live.ru
    deliver_due(live.kz, NOW)
    address = urlsplit(live.url)
    with socket.create_connection((address.hostname, address.port), timeout=20) as link:
        link.sendall(
            f"PUT /exchange/attachments/{entry.id}/0 HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            "Connection: close\r\nContent-Length: 2147483648\r\n\r\n".encode()
            + bytes(1000)
        )
        assert link.recv(65536).startswith(b"HTTP/1.1 413")
    assert IncomingAttachment.objects.get().chunks_done == 0


def test_a_node_without_room_is_named(live: Pair) -> None:
    entry = live.send()
    live.link.nodes[live.url] = live.ru
    deliver_due(live.kz, NOW)
    attachment_site.serve(replace(live.ru, terms=replace(live.ru.terms, attachment_quota_mb=0)))
    uploader = Uploader(live.kz, lambda: NOW)
    uploader.step()
    uploader.close()
    assert OutgoingAttachment.objects.get(pk=entry.id).problem["code"] == "exchange-no-space"
    assert live.kz.attachments is not None
    with pytest.raises(NotReached, match="exchange-unreachable"):
        live.kz.attachments.carrier.attachment("http://127.0.0.1:1", entry.id)
