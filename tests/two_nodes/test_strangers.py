"""What a node refuses at its door, by name, and keeps on record."""

import socket
import uuid
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from eurazpol.exchange.adapters.keys import open_keys
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.bounds import MAX_MESSAGE
from eurazpol.exchange.domain.directory import Node, read_directory
from eurazpol.exchange.domain.envelope import seal
from eurazpol.exchange.domain.keys import NodeKeys
from eurazpol.node.demo.nodes import Running
from eurazpol.node.demo.stage import Stage
from tests.exchange.world import chance, letter
from tests.two_nodes.requests import arrived, sent

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(600)]


class Mallory:
    """Knows how to write to Kazakhstan, with keys of her own or with stolen ones."""

    def __init__(self, running: Running, folder: Path) -> None:
        self.running = running
        self.now = running.now()
        self.own = open_keys(folder, "uz", b"a passphrase", self.now).current()
        uz = running.nodes["uz"].folder
        secret = (uz / "secret.key").read_bytes()
        self.stolen = open_keys(uz / "keys", "uz", secret, self.now).current()

    def kz(self) -> Node:
        url = self.running.nodes["secretariat"].url
        raw = httpx.get(f"{url}/exchange/directory").content
        return read_directory(raw)[1].nodes["kz"]

    def envelope(self, keys: NodeKeys, **header: Any) -> bytes:
        told = {"id": str(uuid.uuid4()), "sender": "uz", "to": "kz", "seq": 1}
        told["sent_at"] = wire.write_instant(self.now)
        written = letter(**{**told, **header})
        return seal(written, keys, self.kz(), self.now, chance(uuid.uuid4()))

    def knock(self, raw: bytes) -> tuple[int, str]:
        url = self.running.nodes["kz"].url
        answer = httpx.post(f"{url}/exchange/inbox", content=raw, timeout=30)
        return answer.status_code, answer.headers["X-Refusal"]


@pytest.fixture
def mallory(stage: Stage, running: Running, tmp_path: Path) -> Mallory:
    arrived(stage, sent(stage))  # Uzbekistan has answered: its number 1 is taken
    return Mallory(running, tmp_path)


def test_each_refusal_is_named_and_recorded(stage: Stage, mallory: Mallory) -> None:
    genuine = mallory.envelope(mallory.stolen)
    altered = genuine[:-1] + bytes([genuine[-1] ^ 1])
    expected = {
        "unknown-peer": mallory.knock(mallory.envelope(mallory.own, sender="xx")),
        "wrong-signer": mallory.knock(mallory.envelope(mallory.own)),
        "altered": mallory.knock(altered),
        "replayed": mallory.knock(genuine),
        "wrong-recipient": mallory.knock(mallory.envelope(mallory.stolen, to="ru")),
        "sequence-gap": mallory.knock(mallory.envelope(mallory.stolen, seq=10_000)),
        "malformed": mallory.knock(b"%PDF-1.7 hello"),
        "too-large": mallory.knock(bytes(MAX_MESSAGE + 1)),
    }
    assert {name: found for name, (_, found) in expected.items()} == {n: n for n in expected}
    assert all(status >= 400 for status, _ in expected.values())
    kept = stage.reader("kz").data("/exchange.json")["refused"][: len(expected)]
    assert [one["code"] for one in reversed(kept)] == [f"exchange-{name}" for name in expected]
    assert all(one["origin"] == "127.0.0.1" and one["reason"]["text"] for one in kept)


def test_two_gigabytes_are_refused_before_they_are_read(stage: Stage, running: Running) -> None:
    address = urlsplit(running.nodes["kz"].url)
    with socket.create_connection((address.hostname, address.port), timeout=20) as link:
        link.sendall(
            b"POST /exchange/inbox HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
            b"Content-Length: 2147483648\r\n\r\n" + bytes(1000)
        )
        assert link.recv(65536).startswith(b"HTTP/1.1 413")
    assert stage.reader("kz").data("/exchange.json")["refused"][0]["code"] == "exchange-too-large"
