"""Sign-in at a service of the organisation: a small real provider, spoken to over HTTP."""

import json
import threading
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey
from pytest_django import Settings

from eurazpol.access.actions.queries import OfficerView
from eurazpol.access.adapters.oidc import OidcClient
from eurazpol.access.domain.terms import OidcTerms, SignInTerms
from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.middleware import AccessMiddleware
from eurazpol.access.web.urls import urls
from eurazpol.audit.actions import queries as audit
from tests.access.site import Clock, work

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
SECRET = "a secret of the client"


@dataclass
class Provider:
    """Vouches for whom a test names; ``spoil`` changes what its ID token claims."""

    login: str = "aliya"
    ways: tuple[str, ...] = ("pwd", "mfa")
    spoil: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=lambda: {"alg": "ES256", "kid": "1"})
    key: Any = field(default_factory=lambda: ECKey.generate_key("P-256", {"kid": "1"}))
    signer: Any = None
    issuer: str = ""
    claimed_issuer: str = ""
    asked: dict[str, dict[str, str]] = field(default_factory=dict)

    def metadata(self) -> dict[str, str]:
        ways = ("authorization", "token", "end_session")
        found = {f"{way}_endpoint": f"{self.issuer}/{way}" for way in ways}
        issuer = self.claimed_issuer or self.issuer
        return {**found, "issuer": issuer, "jwks_uri": f"{self.issuer}/keys"}

    def authorize(self, query: str) -> str:
        """Take the browser in and send it back with a code."""
        asked = {name: values[0] for name, values in parse_qs(query).items()}
        code = f"code{len(self.asked)}"
        self.asked[code] = asked
        return f"{asked['redirect_uri']}?code={code}&state={asked['state']}"

    def token(self, form: dict[str, str], authorization: str) -> dict[str, str] | None:
        asked = self.asked.pop(form["code"], None)
        digest = sha256(form["code_verifier"].encode()).digest()
        challenge = urlsafe_b64encode(digest).rstrip(b"=").decode()
        who = b64decode(authorization.removeprefix("Basic ")).decode()
        right = who == f"eurazpol:{SECRET}" and asked and challenge == asked["code_challenge"]
        if not right or asked is None:
            return None
        now = int(NOW.timestamp())
        claims = {
            "iss": self.issuer, "aud": "eurazpol", "sub": "1", "iat": now, "exp": now + 300,
            "nonce": asked["nonce"], "amr": list(self.ways), "preferred_username": self.login,
        }  # fmt: skip
        claims |= self.spoil
        kept = {name: value for name, value in claims.items() if value is not None}
        token = jwt.encode(
            self.headers, kept, self.signer or self.key, algorithms=["ES256", "HS256"]
        )
        return {"id_token": token, "access_token": "x", "token_type": "Bearer"}


def handler(provider: Provider) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known: dict[str, Callable[[], Any]] = {
                "/.well-known/openid-configuration": provider.metadata,
                "/keys": lambda: {"keys": [provider.key.as_dict(private=False)]},
            }
            found = known.get(urlsplit(self.path).path)
            self._answer(found() if found else None)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            form = {name: values[0] for name, values in parse_qs(body).items()}
            self._answer(provider.token(form, self.headers.get("Authorization", "")))

        def _answer(self, found: Any) -> None:
            data = json.dumps(found or {"error": "invalid_grant"}).encode()
            self.send_response(200 if found else 400)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: Any) -> None:
            pass

    return Handler


@pytest.fixture
def provider() -> Iterator[Provider]:
    made = Provider()
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(made))
    made.issuer = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield made
    server.shutdown()
    thread.join()
    server.server_close()


class Site:
    """The URL configuration and the middleware of a node that has a provider."""

    urlpatterns: list[Any]
    deps: AccessDeps


@pytest.fixture
def client(provider: Provider, settings: Settings) -> Iterator[Client]:
    oidc = OidcClient(OidcTerms(provider.issuer, "eurazpol", SECRET, name="Бірыңғай кіру"))
    clock = Clock()
    clock.now = NOW
    Site.deps = AccessDeps(clock, terms=SignInTerms(), oidc=oidc)
    Site.urlpatterns = [*urls(Site.deps), path("work", work)]
    settings.ROOT_URLCONF = Site
    settings.MIDDLEWARE = [
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "tests.access.test_oidc.middleware",
    ]
    yield Client(SERVER_NAME="localhost")
    oidc.close()


def middleware(get_response: Callable[[HttpRequest], HttpResponse]) -> AccessMiddleware:
    return AccessMiddleware(get_response, Site.deps)


def through(client: Client, provider: Provider, **tamper: str) -> HttpResponse:
    """Go to the provider and come back; ``tamper`` changes what the browser brings back."""
    leads = client.get("/sign-in/oidc?next=/work?a=1")["Location"]
    assert leads.startswith(f"{provider.issuer}/authorization?")
    back = urlsplit(provider.authorize(urlsplit(leads).query))
    assert back.path == "/sign-in/oidc/back"
    query = {name: values[0] for name, values in parse_qs(back.query).items()} | tamper
    answer: HttpResponse = client.get(back.path, query)
    return answer


def test_who_is_vouched_for_by_several_factors_is_in(
    client: Client, provider: Provider, aliya: OfficerView
) -> None:
    assert "Бірыңғай кіру" in client.get("/sign-in").content.decode()
    assert through(client, provider)["Location"] == "/work?a=1"
    assert client.get("/work").status_code == 200
    (entry,) = audit.latest(action="sign-in")
    assert "oidc-strong" in entry.details
    assert client.post("/sign-out")["Location"] == "/sign-in"
    page = client.get("/sign-in").content.decode()
    assert f"{provider.issuer}/end_session?id_token_hint=" in page


def test_one_factor_there_asks_for_another_here(
    client: Client, provider: Provider, aliya: OfficerView
) -> None:
    provider.ways = ("pwd",)
    assert through(client, provider)["Location"] == "/sign-in/enrol"
    assert client.get("/work").status_code == 302


def test_nobody_is_made_by_a_sign_in_elsewhere(
    client: Client, provider: Provider, aliya: OfficerView
) -> None:
    provider.login = "somebody"
    answer = through(client, provider)
    assert answer.status_code == 403
    assert "есептік жазбасы жоқ" in answer.content.decode()
    assert client.get("/work").status_code == 302


HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    "spoil",
    [
        {"nonce": "another"},
        {"nonce": None},
        {"aud": "another"},
        {"aud": ["eurazpol", "another"]},
        {"azp": "another"},
        {"iss": "https://evil.example"},
        {"exp": int((NOW - HOUR).timestamp())},
        {"exp": None},
        {"iat": int((NOW + HOUR).timestamp())},
        {"preferred_username": None},
        {"preferred_username": ["aliya"]},
    ],
    ids=str,
)
def test_a_token_that_does_not_hold_opens_nothing(
    client: Client, provider: Provider, aliya: OfficerView, spoil: dict[str, Any]
) -> None:
    provider.spoil = spoil
    assert through(client, provider).status_code == 403
    assert client.get("/work").status_code == 302


def test_only_the_keys_of_the_issuer_sign(
    client: Client, provider: Provider, aliya: OfficerView
) -> None:
    provider.signer = ECKey.generate_key("P-256", {"kid": "1"})
    assert through(client, provider).status_code == 403
    provider.signer, provider.headers = OctKey.import_key(SECRET), {"alg": "HS256", "kid": "1"}
    assert through(client, provider).status_code == 403
    provider.signer, provider.headers = None, {"alg": "ES256", "kid": "1"}
    assert through(client, provider).status_code == 302


def test_what_the_browser_brings_back_is_its_own(
    client: Client, provider: Provider, aliya: OfficerView
) -> None:
    assert through(client, provider, state="another").status_code == 403
    assert through(client, provider, code="another").status_code == 403
    assert through(client, provider, code="").status_code == 403
    stranger = Client(SERVER_NAME="localhost")
    assert stranger.get("/sign-in/oidc/back?code=code0&state=x")["Location"] == "/sign-in"


def test_another_issuer_under_the_same_address_is_not_believed(
    client: Client, provider: Provider
) -> None:
    provider.claimed_issuer = "https://evil.example"
    assert client.get("/sign-in/oidc").status_code == 403


def test_a_provider_that_is_silent_leaves_the_password(client: Client, provider: Provider) -> None:
    with httpx.Client() as probe:
        assert probe.get(f"{provider.issuer}/nothing").status_code == 400
    provider.issuer = "http://127.0.0.1:1"
    silent = OidcClient(OidcTerms(provider.issuer, "eurazpol", SECRET, name="x"))
    Site.deps = AccessDeps(Site.deps.clock, terms=SignInTerms(), oidc=silent)
    Site.urlpatterns[:] = urls(Site.deps)
    assert "жауап бермейді" in client.get("/sign-in/oidc").content.decode()
    silent.close()
