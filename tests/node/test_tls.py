"""Encrypted connections between nodes, over real sockets, with authorities made here."""

import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from eurazpol.exchange.adapters.http import DOCUMENT, HttpTransport
from eurazpol.exchange.adapters.tls import client_context
from eurazpol.exchange.domain.directory import read_identity
from eurazpol.exchange.domain.errors import NotReached
from eurazpol.node.clock import system_clock
from eurazpol.node.config import ConfigError, Tls, read_config
from eurazpol.node.serve import tls_words, web_words
from tests.nodes import free_ports

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Authority:
    """A certificate authority of a test."""

    folder: Path
    name: str
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @classmethod
    def make(cls, folder: Path, name: str) -> "Authority":
        key = ec.generate_private_key(ec.SECP256R1())
        made = cls(folder, name, key, _certificate(name, key, name, key, 3650 * DAY, ca=True))
        (folder / f"{name}.pem").write_bytes(_pem(made.certificate))
        return made

    @property
    def file(self) -> Path:
        return self.folder / f"{self.name}.pem"

    def issue(self, name: str, *, life: timedelta = DAY, address: str = "127.0.0.1") -> Tls:
        key = ec.generate_private_key(ec.SECP256R1())
        made = _certificate(name, key, self.name, self.key, life, address=address)
        files = self.folder / f"{name}.pem", self.folder / f"{name}.key"
        files[0].write_bytes(_pem(made))
        files[1].write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        return Tls(files[0], files[1], self.file, self.file, require_client=True)


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _certificate(  # noqa: PLR0913 - what a certificate says
    name: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: str,
    issuer_key: ec.EllipticCurvePrivateKey,
    life: timedelta,
    *,
    ca: bool = False,
    address: str = "127.0.0.1",
) -> x509.Certificate:
    now = datetime.now(UTC)

    def named(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    builder = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - 30 * DAY)
        .not_valid_after(now + life)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))]), critical=False
        )
    )
    return builder.sign(issuer_key, hashes.SHA256())


def site(_environ: object, start: object) -> list[bytes]:
    """The smallest site that answers like a door."""
    start("200 OK", [("Content-Type", DOCUMENT), ("Content-Length", "2")])  # type: ignore[operator]
    return [b"ok"]


@contextmanager
def served(tls: Tls | None) -> Iterator[str]:
    """A server of ours, told of certificates as a node is."""
    (port,) = free_ports(1)
    words = web_words(f"127.0.0.1:{port}", 1)[1:]
    command = [sys.executable, "-m", "gunicorn", "tests.node.test_tls:site", *words]
    process = subprocess.Popen([*command, *tls_words(tls)], stderr=subprocess.DEVNULL)
    try:
        wait_for(port)
        yield f"{'https' if tls else 'http'}://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(20)


def wait_for(port: int) -> None:
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("the server does not listen")


def first_answer(transport: HttpTransport, url: str) -> bytes:
    """Ask a node that has just been started: it listens before it is able to answer."""
    for _ in range(20):
        try:
            return transport.identity(url)
        except NotReached:
            time.sleep(1)
    raise AssertionError("the node does not answer")


def ask(url: str, context: ssl.SSLContext | None) -> str:
    """Ask and return what came, or the name of the refusal."""
    transport = HttpTransport(tls=context)
    try:
        return transport.directory(url).decode()
    except NotReached as error:
        return error.code
    finally:
        transport.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tls")


@pytest.fixture(scope="module")
def authority(folder: Path) -> Authority:
    return Authority.make(folder, "ca")


@pytest.fixture(scope="module")
def other(folder: Path) -> Authority:
    return Authority.make(folder, "other-ca")


def context_of(tls: Tls) -> ssl.SSLContext:
    return client_context(tls.trusted_ca, tls.certificate, tls.key)


def test_who_enters_a_node_that_requires_certificates(
    authority: Authority, other: Authority
) -> None:
    mine = authority.issue("kz")
    foreign = replace(other.issue("xx"), trusted_ca=authority.file)
    mistaken = replace(mine, trusted_ca=other.file)
    nothing = ssl.create_default_context(cafile=authority.file)
    old = ssl.create_default_context(cafile=authority.file)
    old.load_cert_chain(mine.certificate, mine.key)
    old.maximum_version = ssl.TLSVersion.TLSv1_2
    with served(authority.issue("ru")) as url:
        asked = {
            "good": ask(url, context_of(mine)),
            "no client certificate": ask(url, nothing),
            "of another authority": ask(url, context_of(foreign)),
            "expired": ask(url, context_of(authority.issue("late", life=-DAY))),
            "we trust another authority": ask(url, context_of(mistaken)),
            "an older version": ask(url, old),
            "not encrypted": ask(url.replace("https", "http"), context_of(mine)),
        }
        assert ask(url.replace("https", "http"), None) != "ok"
    assert asked == {
        "good": "ok",
        "no client certificate": "exchange-tls-wants-ours",
        "of another authority": "exchange-tls-wants-ours",
        "expired": "exchange-tls-wants-ours",
        "we trust another authority": "exchange-tls-unknown-ca",
        "an older version": "exchange-tls-failed",
        "not encrypted": "exchange-not-encrypted",
    }


@pytest.mark.parametrize(
    ("server", "code"),
    [
        ({"life": -DAY}, "exchange-tls-expired"),
        ({"address": "127.0.0.2"}, "exchange-tls-other-name"),
        ({}, "ok"),
    ],
)
def test_the_certificate_of_a_peer_is_checked(
    authority: Authority, server: dict[str, object], code: str
) -> None:
    shown = replace(authority.issue("uz", **server), require_client=False)  # type: ignore[arg-type]
    with served(shown) as url:
        assert ask(url, context_of(authority.issue("kz"))) == code


def test_a_node_with_certificates_does_not_speak_without(authority: Authority) -> None:
    with served(None) as url:
        context = context_of(authority.issue("kz"))
        assert ask(url, None) == "ok"
        assert ask(url, context) == "exchange-not-encrypted"
        assert ask(url.replace("http", "https"), context) == "exchange-tls-failed"


def test_a_real_node_over_tls(authority: Authority, tmp_path: Path) -> None:
    (port,) = free_ports(1)
    url = f"https://127.0.0.1:{port}"
    node = tmp_path / "secretariat"
    eurazpol = [sys.executable, "-m", "eurazpol.node", "node"]
    init = [*eurazpol, "init", "--folder", str(node), "--name", "secretariat", "--url", url]
    subprocess.run(init, check=True, capture_output=True)
    tls = authority.issue("secretariat")
    with (node / "node.toml").open("a") as file:
        file.write(
            f'[tls]\ncertificate = "{tls.certificate}"\nkey = "{tls.key}"\n'
            f'trusted_ca = "{authority.file}"\nclient_ca = "{authority.file}"\n'
            "require_client = true\n"
        )
    process = subprocess.Popen([*eurazpol, "serve", "--folder", str(node), "--workers", "1"])
    transport = HttpTransport(tls=context_of(authority.issue("kz")))
    try:
        assert read_identity(first_answer(transport, url), system_clock()).url == url
        with pytest.raises(httpx.HTTPError):
            httpx.get(f"{url}/health", verify=ssl.create_default_context(cafile=authority.file))
    finally:
        transport.close()
        process.terminate()
        process.wait(30)


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ('certificate = "no.pem"', "tls.certificate"),
        ("certificate = 1", "tls.certificate"),
        ('colour = "red"', "tls.colour"),
        ('certificate = "x"\nkey = "x"\ntrusted_ca = "x"\nrequire_client = true', "tls.client_ca"),
        ('certificate = "x"\nkey = "x"', "tls.trusted_ca"),
    ],
)
def test_certificates_that_cannot_be_used_are_named(tmp_path: Path, line: str, field: str) -> None:
    (tmp_path / "x").touch()
    head = 'role = "secretariat"\nname = "s"\nurl = "https://127.0.0.1"\n[tls]\n'
    (tmp_path / "node.toml").write_text(head + line)
    with pytest.raises(ConfigError) as caught:
        read_config(tmp_path)
    assert (caught.value.field) == field


def test_certificates_need_an_address_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "node.toml").write_text(
        'role = "secretariat"\nname = "s"\nurl = "http://127.0.0.1"\n[tls]\n'
    )
    with pytest.raises(ConfigError) as caught:
        read_config(tmp_path)
    assert caught.value.field == "url"


@pytest.mark.parametrize("table", ['pkcs11 = "x"', 'token = "x"', 'pin = "1"', "pkcs11 = 3"])
def test_a_token_has_a_library_and_a_label_and_its_pin_stands_elsewhere(
    tmp_path: Path, table: str
) -> None:
    head = 'role = "secretariat"\nname = "s"\nurl = "http://127.0.0.1"\n[keys]\n'
    (tmp_path / "node.toml").write_text(head + table)
    with pytest.raises(ConfigError) as caught:
        read_config(tmp_path)
    assert (caught.value.field or "").startswith("keys.")
