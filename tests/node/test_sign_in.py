"""Signing in at a real node of production: its own certificate, the officer's certificate."""

import re
import ssl
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pyotp
import pytest

from eurazpol.node.config import ConfigError, Tls, read_config
from eurazpol.node.middleware import PROVEN_PATHS
from tests.node.test_tls import Authority, wait_for
from tests.nodes import free_ports

PEOPLE = """
authorities:
  - {code: gp, kind: central, name: {kk: БП, ru: ГП, en: PGO}}
officers:
  - {login: aliya, family_name: Ахметова, given_name: Әлия, authority: gp, language: en,
     roles: [central_authority]}
"""
PASSWORD = "үш тентек қоңыз"


@dataclass
class Node:
    """A running node that asks officers for their own certificates."""

    folder: Path
    url: str
    authority: Authority
    password: str

    def browser(self, tls: Tls | None = None) -> httpx.Client:
        context = ssl.create_default_context(cafile=self.authority.file)
        if tls is not None:
            context.load_cert_chain(tls.certificate, tls.key)
        return httpx.Client(base_url=self.url, verify=context, timeout=60)

    def command(self, *words: str) -> str:
        told = [sys.executable, "-m", "eurazpol.node", *words]
        done = subprocess.run(told, check=True, capture_output=True, text=True)
        return done.stdout


def post(browser: httpx.Client, path: str, **fields: str) -> httpx.Response:
    page = browser.get("/sign-in")
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.text)
    assert token
    data = {"csrfmiddlewaretoken": token[1], **fields}
    return browser.post(path, data=data, headers={"Referer": str(browser.base_url) + path})


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    folder = tmp_path_factory.mktemp("node")
    authority = Authority.make(folder, "ca")
    (port,) = free_ports(1)
    made = Node(folder / "kz", f"https://127.0.0.1:{port}", authority, "")
    where = ("--folder", str(made.folder))
    made.command("node", "init", *where, "--name", "kz", "--state", "KZ", "--url", made.url)
    tls = authority.issue("kz")
    with (made.folder / "node.toml").open("a") as file:
        file.write(
            f'[tls]\ncertificate = "{tls.certificate}"\nkey = "{tls.key}"\n'
            f'trusted_ca = "{authority.file}"\nclient_ca = "{authority.file}"\n'
            "[sign_in]\nclient_certificate = true\n"
        )
    people = folder / "people.yaml"
    people.write_text(PEOPLE, "utf-8")
    made.password = made.command("node", "people", *where, str(people)).split()[-1]
    serve = [sys.executable, "-m", "eurazpol.node", "node", "serve", *where, "--workers", "1"]
    process = subprocess.Popen(serve)
    try:
        wait_for(port)
        yield made
    finally:
        process.terminate()
        process.wait(30)


def test_the_officer_s_own_certificate_is_the_third_factor(node: Node) -> None:
    where = ("--folder", str(node.folder))
    right, other = node.authority.issue("aliya"), node.authority.issue("other")
    said = node.command("officers", "certificate", *where, "aliya", str(right.certificate))
    assert "CN=aliya" in said
    for tls in (None, other):
        with node.browser(tls) as browser:
            refused = post(browser, "/sign-in", login="aliya", password=node.password)
            assert refused.status_code == 403
            assert "клиент сертификатыңызды" in refused.text

    with node.browser(right) as browser:
        begun = post(browser, "/sign-in", login="aliya", password=node.password)
        assert begun.headers["location"] == "/sign-in/enrol"
        found = re.search(r"<code>([A-Z2-7 ]{32,})</code>", browser.get("/sign-in/enrol").text)
        assert found
        code = pyotp.TOTP(found[1].replace(" ", "")).at(datetime.now(UTC))
        codes = post(browser, "/sign-in/enrol", code=code)
        assert 'href="/sign-in/password"' in codes.text
        answer = post(browser, "/sign-in/password", password=PASSWORD, again=PASSWORD)
        assert answer.headers["location"] == "/"
        cookie = next(c for c in answer.headers.get_list("set-cookie") if "session_kz=" in c)
        assert cookie.startswith("__Host-session_kz=")
        assert {"Secure", "HttpOnly", "SameSite=Strict", "Path=/"} <= set(cookie.split("; "))
        assert browser.get("/work").status_code == 200
        stolen = browser.cookies
        with node.browser(other) as thief:
            thief.cookies = stolen
            assert "why=certificate" in thief.get("/work").headers["location"]
        assert browser.get("/work").status_code == 302, "the session has ended for everyone"
    assert "aliya" in node.command("officers", "list", *where)
    assert "no second" in node.command(
        "officers", "reset-factor", *where, "aliya", "--reason", "The phone fell into the Ishim."
    )


def test_every_answer_has_its_security_headers(node: Node) -> None:
    with node.browser() as browser:
        for path in ("/sign-in", "/static/ui/ui.js", "/nothing", "/health"):
            headers = browser.get(path).headers
            assert headers["strict-transport-security"] == "max-age=31536000; includeSubDomains"
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["referrer-policy"] == "same-origin"
            assert "access-control-allow-origin" not in headers
            policy = set(headers["content-security-policy"].split("; "))
            assert {"default-src 'none'", "object-src 'none'", "base-uri 'none'"} <= policy
            assert {"frame-ancestors 'none'", "script-src 'self'", "form-action 'self'"} <= policy
        assert browser.get("/health").text == "ok\n"
        assert browser.get("/static/").status_code == 404
        assert browser.get("/.git/config").status_code in {302, 404}
        assert browser.request("TRACE", "/sign-in").status_code == 405


def test_signing_and_administration_ask_for_a_fresh_proof() -> None:
    asked = ("/admin", "/admin/officers", "/peers/ru/decide", "/cases/KZ-1/countersign/7")
    steps = ("sign_and_send", "decide_grant", "decide_refuse", "send_query")
    for path in (*asked, *(f"/cases/KZ-1/act/{step}" for step in steps)):
        assert PROVEN_PATHS.fullmatch(path), path
    for path in ("/work", "/peers", "/cases/KZ-1", "/cases/KZ-1/act/submit", "/administration"):
        assert not PROVEN_PATHS.fullmatch(path), path


def test_settings_of_the_sign_in_are_checked(tmp_path: Path) -> None:
    head = 'state = "KZ"\nname = "kz"\nurl = "http://127.0.0.1:8701"\n'
    client = '[oidc]\nclient_id = "e"\n'
    (tmp_path / "secret").write_text("s3cret\n")
    wrong = {
        '[sign_in]\nsecond_factor = "never"': "sign_in.second_factor",
        "[sign_in]\nidle_minutes = 0": "sign_in.idle_minutes",
        "[sign_in]\nsessions = true": "sign_in.sessions",
        "[sign_in]\ncolour = 1": "sign_in.colour",
        "[sign_in]\nclient_certificate = true": "tls.client_ca",
        '[oidc]\nissuer = "https://x.kz"': "oidc.client_id",
        f'{client}issuer = "http://x.kz"\nclient_secret_file = "secret"': "oidc.issuer",
        f'{client}issuer = "https://x.kz"\nclient_secret_file = "no"': "oidc.client_secret_file",
    }
    for table, field in wrong.items():
        (tmp_path / "node.toml").write_text(head + table)
        with pytest.raises(ConfigError) as caught:
            read_config(tmp_path)
        assert caught.value.field == field
    (tmp_path / "node.toml").write_text(
        f'{head}training = true\n[sign_in]\nidle_minutes = 10\n[oidc]\nissuer = "https://x.kz"\n'
        'client_id = "e"\nclient_secret_file = "secret"\n'
    )
    read = read_config(tmp_path)
    assert (read.sign_in.second_factor, read.sign_in.idle) == ("optional", timedelta(minutes=10))
    assert read.oidc is not None
    assert (read.oidc.client_secret, read.oidc.name) == ("s3cret", "x.kz")
    (tmp_path / "node.toml").write_text(head)
    assert read_config(tmp_path).sign_in.second_factor == "required"
