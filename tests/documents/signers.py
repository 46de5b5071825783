"""Authorities, officers' keys and papers to sign; an authority of time-stamps over real HTTP."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import typst
from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from eurazpol.documents.actions.check_cms import Against
from eurazpol.documents.actions.cms import Pen
from eurazpol.documents.adapters.pkcs12 import Pkcs12Key
from eurazpol.documents.domain.certificates import Trust, TrustList
from eurazpol.documents.domain.package import Package, Seal, ToPack, placed
from eurazpol.documents.ports import Timestamper
from eurazpol.node.demo.certificates import Authority, authority

NOW = datetime(2026, 2, 5, 11, 45, tzinfo=UTC)
WORD = "жеті-қабат көк аспан"


@cache
def state(iso: str) -> Authority:
    return authority(iso, NOW - timedelta(days=100))


@cache
def _key(iso: str) -> Pkcs12Key:
    return Pkcs12Key(state(iso).file_for("Нұрпейісова Сәуле", WORD), WORD)


def key(iso: str = "KZ") -> Pkcs12Key:
    return _key(iso)


def der(pem: bytes) -> bytes:
    return x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER)


def crl(pem: bytes) -> bytes:
    return x509.load_pem_x509_crl(pem).public_bytes(Encoding.DER)


def trust(*states: str, revoked: bytes | None = None, stamps: tuple[bytes, ...] = ()) -> Trust:
    """The lists of states; ``revoked`` in place of their empty revocation lists (PEM)."""
    return Trust(
        {
            iso: TrustList((der(state(iso).pem),), (crl(revoked or state(iso).revoked()),))
            for iso in states or ("KZ",)
        },
        stamps,
    )


def against(lists: Trust | None = None, iso: str = "KZ", digest: str = "") -> Against:
    return Against(lists or trust(), NOW + timedelta(hours=1), iso, digest)


def pen(iso: str = "KZ", stamps: Timestamper | None = None, at: datetime = NOW) -> Pen:
    return Pen(key(iso), at, stamps)


@cache
def letter() -> bytes:
    """A letter as the typesetter prints it."""
    text = '#set text(lang: "kk")\n#set document(title: "Хат")\n= Хат\n\nӘә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі'
    return typst.compile(
        text.encode(), format="pdf", pdf_standards=["a-2a", "ua-1"], ignore_system_fonts=True,
        timestamp=NOW,
    )  # fmt: skip


@cache
def signed_letter() -> bytes:
    return pen().sign_pdf(letter())


def package(*papers: bytes) -> Package:
    listed = (
        ToPack("D_REQUEST", "application/pdf", sha256(one).hexdigest(), len(one), "kk")
        for one in papers
    )
    return Package(
        case="KZ-2026-000001", peer_case="", sender=("kz", "KZ"), recipient=("ru", "RU"),
        message="request/1", effect=("sent",), at="2026-02-05T11:45:00Z", papers=placed(listed),
    )  # fmt: skip


@cache
def seal() -> Seal:
    made = package(signed_letter(), letter())
    return Seal(made, pen().sign_manifest(made.manifest))


@cache
def container() -> bytes:
    held = {sha256(one).hexdigest(): one for one in (signed_letter(), letter())}
    return seal().package.container(seal().signature, held.__getitem__)


Answer = Callable[[bytes], tuple[int, str, bytes]]


@contextmanager
def stamping(answer: Answer) -> Iterator[str]:
    """Answer requests for time-stamps on a port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, kind, data = answer(body)
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.end_headers()
            try:
                self.wfile.write(data)
            except OSError:
                return  # the client had enough

        def log_message(self, *_args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/"
        finally:
            server.shutdown()
            thread.join()


@cache
def clockmaker() -> tuple[bytes, DummyTimeStamper]:
    """An authority of time-stamps: its certificate, and what stamps."""
    secret = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Training TSA")])
    usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
    made = (
        x509.CertificateBuilder(name, name, secret.public_key(), 77)
        .not_valid_before(NOW - timedelta(days=9))
        .not_valid_after(NOW + timedelta(days=900))
        .add_extension(usage, critical=True)
        .sign(secret, hashes.SHA256())
        .public_bytes(Encoding.DER)
    )
    plain = secret.private_bytes(
        Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    stamper = DummyTimeStamper(
        asn1_x509.Certificate.load(made), keys.PrivateKeyInfo.load(plain),
        fixed_dt=NOW + timedelta(minutes=2),
    )  # fmt: skip
    return made, stamper


def stamped(body: bytes) -> tuple[int, str, bytes]:
    answer = clockmaker()[1].request_tsa_response(tsp.TimeStampReq.load(body))
    return 200, "application/timestamp-reply", answer.dump()
