"""Passkeys: what holds, and what does not, against an authenticator written here."""

import json
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from django.http import HttpResponse
from django.test import Client
from fido2.cose import ES256
from fido2.utils import websafe_decode, websafe_encode
from fido2.webauthn import (
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    CollectedClientData,
)
from pytest_django import Settings

from eurazpol.access.actions.passkeys import domain_of
from eurazpol.access.actions.queries import OfficerView
from eurazpol.access.store.credentials import Passkey
from eurazpol.audit.actions import queries as audit
from tests.access import strict_site as site
from tests.access.conftest import BEGIN, PASSWORD
from tests.access.test_second_factor import TRUE, by_password

pytestmark = pytest.mark.django_db
HOST, ORIGIN = "localhost", "http://localhost"
FLAG = AuthenticatorData.FLAG


@pytest.fixture
def client(settings: Settings) -> Client:
    settings.ROOT_URLCONF = "tests.access.strict_site"
    settings.MIDDLEWARE = [
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "tests.access.strict_site.middleware",
    ]
    site.clock.now, site.watch.now = BEGIN, TRUE
    return Client(SERVER_NAME=HOST)


@dataclass
class Key:
    """A security key: signs for one domain, counts, and says whether it verified its user."""

    private: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )
    count: int = 0
    verifies: bool = True
    origin: str = ORIGIN
    domain: str = HOST
    handle: bytes = b""

    @property
    def credential(self) -> AttestedCredentialData:
        id_ = sha256(self.private.public_key().public_numbers().x.to_bytes(32, "big")).digest()
        public = ES256.from_cryptography_key(self.private.public_key())
        return AttestedCredentialData.create(b"\0" * 16, id_, public)

    def made(self, options: dict[str, Any]) -> str:
        self.handle = websafe_decode(options["publicKey"]["user"]["id"])
        data = self._data(self.credential)
        shown = AttestationObject.create("none", data, {})
        client_data = self._client("webauthn.create", options)
        return self._answer({"attestationObject": shown, "clientDataJSON": client_data})

    def answered(self, options: dict[str, Any]) -> str:
        self.count += 1
        data, client_data = self._data(), self._client("webauthn.get", options)
        signature = self.private.sign(data + client_data.hash, ec.ECDSA(hashes.SHA256()))
        return self._answer(
            {
                "authenticatorData": data,
                "clientDataJSON": client_data,
                "signature": signature,
                "userHandle": self.handle,
            }
        )

    def _data(self, credential: Any = None) -> AuthenticatorData:
        seen = FLAG.UP | (FLAG.UV if self.verifies else FLAG(0))
        seen |= FLAG.AT if credential else FLAG(0)
        domain = sha256(self.domain.encode()).digest()
        extra = {"credential_data": credential} if credential else {}
        return AuthenticatorData.create(domain, seen, self.count, **extra)

    def _client(self, type_: str, options: dict[str, Any]) -> CollectedClientData:
        challenge = websafe_decode(options["publicKey"]["challenge"])
        return CollectedClientData.create(type_, challenge, self.origin)

    def _answer(self, response: dict[str, bytes]) -> str:
        id_ = websafe_encode(self.credential.credential_id)
        encoded = {name: websafe_encode(value) for name, value in response.items()}
        return json.dumps({"id": id_, "rawId": id_, "type": "public-key", "response": encoded})


def enrolled(client: Client, key: Key, login: str = "aliya") -> HttpResponse:
    by_password(client, login)
    options = client.post("/sign-in/enrol/begin").json()
    answer: HttpResponse = client.post(
        "/sign-in/enrol", {"answer": key.made(options), "name": "Менің кілтім"}
    )
    return answer


def alone(client: Client, key: Key) -> HttpResponse:
    options = client.post("/sign-in/passkey/begin").json()
    answer: HttpResponse = client.post("/sign-in/passkey", {"answer": key.answered(options)})
    return answer


def test_a_passkey_is_chosen_and_opens_alone(client: Client, aliya: OfficerView) -> None:
    key = Key()
    assert enrolled(client, key).status_code == 200
    assert client.get("/work").status_code == 200
    other = Client(SERVER_NAME=HOST)
    assert alone(other, key)["Location"] == "/work"
    row = Passkey.objects.get()
    assert (row.name, row.domain, row.uses, row.used_at) == ("Менің кілтім", HOST, 1, TRUE)
    (entry,) = audit.latest(1, action="sign-in")[:1]
    assert '"methods":["passkey"]' in entry.details


def test_a_passkey_beside_the_password(client: Client, aliya: OfficerView) -> None:
    key = Key(verifies=False)
    enrolled(client, key)
    other = Client(SERVER_NAME=HOST)
    assert alone(other, key).status_code == 403, "it did not verify its user: not enough alone"
    by_password(other)
    assert b"data-passkey" in other.get("/sign-in/second").content
    options = other.post("/sign-in/second/begin").json()
    assert options["publicKey"]["allowCredentials"]
    answer = other.post("/sign-in/second", {"answer": key.answered(options)})
    assert answer["Location"] == "/work?tab=mine"


@pytest.mark.parametrize(
    "change",
    [
        {"origin": "http://evil.localhost"},
        {"origin": "https://evil.example"},
        {"domain": "evil.example"},
        {"private": ec.generate_private_key(ec.SECP256R1())},
        {"handle": b"officer:999"},
        {"count": -1},
    ],
)
def test_what_does_not_hold_is_refused(
    client: Client, aliya: OfficerView, change: dict[str, Any]
) -> None:
    key = Key()
    enrolled(client, key)
    alone(Client(SERVER_NAME=HOST), key)
    for name, value in change.items():
        setattr(key, name, value if name != "count" else 0)
    stranger = Client(SERVER_NAME=HOST)
    assert alone(stranger, key).status_code == 403
    assert stranger.get("/work").status_code == 302
    assert audit.latest(action="sign-in-failed")


def test_an_answer_is_good_once_and_for_its_own_question(
    client: Client, aliya: OfficerView
) -> None:
    key = Key()
    enrolled(client, key)
    stranger = Client(SERVER_NAME=HOST)
    options = stranger.post("/sign-in/passkey/begin").json()
    answer = key.answered(options)
    for garbage in ("", "{", "[]", "{}", json.dumps({"id": 1}), answer.replace("signature", "s")):
        assert stranger.post("/sign-in/passkey", {"answer": garbage}).status_code == 403
    assert stranger.post("/sign-in/passkey", {"answer": answer}).status_code == 403, "asked anew"
    by_password(stranger)
    options = stranger.post("/sign-in/second/begin").json()
    assert stranger.post("/sign-in/passkey", {"answer": key.answered(options)}).status_code == 403
    options = stranger.post("/sign-in/passkey/begin").json()
    site.watch.now += timedelta(minutes=11)
    assert stranger.post("/sign-in/passkey", {"answer": key.answered(options)}).status_code == 403


def test_a_passkey_of_somebody_else_is_no_second_factor(
    client: Client, aliya: OfficerView, auditor: OfficerView
) -> None:
    mine, hers = Key(), Key()
    enrolled(client, mine)
    enrolled(Client(SERVER_NAME=HOST), hers, "dana")
    stranger = Client(SERVER_NAME=HOST)
    by_password(stranger, password=PASSWORD)
    options = stranger.post("/sign-in/second/begin").json()
    answer = stranger.post("/sign-in/second", {"answer": hers.answered(options)})
    assert answer.status_code == 403


def test_where_the_address_is_a_number_there_are_no_passkeys(
    client: Client, aliya: OfficerView
) -> None:
    numbered = Client(SERVER_NAME="127.0.0.1")
    assert b"data-passkey" not in numbered.get("/sign-in").content
    assert numbered.post("/sign-in/passkey/begin").status_code == 422
    hosts = {"127.0.0.1:8701": "", "[::1]:8701": "", "Node.Example.KZ:8701": "node.example.kz"}
    assert {host: domain_of(host) for host in hosts} == hosts
