"""Certificates of officers: installed, opened with a password or PIN, wrong ones counted."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import entries_about
from eurazpol.documents.actions.certificates import (
    certificate_of,
    install_certificate,
    open_key_of,
    remove_certificate,
)
from eurazpol.documents.actions.check_file import check_file
from eurazpol.documents.actions.cms import Pen
from eurazpol.documents.actions.deps import Signing, StoredKey
from eurazpol.documents.adapters.pkcs11 import Pkcs11Key
from eurazpol.documents.adapters.pkcs12 import Pkcs12Key
from eurazpol.documents.domain.certificates import Trust
from eurazpol.documents.domain.errors import CertificateRefused, SigningRefused
from eurazpol.documents.domain.signatures import Verdict
from tests.documents.conftest import SAULE, officer
from tests.documents.signers import NOW, WORD, against, key, letter, state

LIBRARY = Path("/usr/lib/softhsm/libsofthsm2.so")
PIN = "135790"
SETUP = Actor.system("setup")


def signing() -> Signing:
    return Signing("KZ", lambda stored, secret: Pkcs12Key(stored.secret, secret), Trust, "")


@pytest.mark.django_db
def test_a_certificate_is_installed_opened_and_taken_away() -> None:
    file = StoredKey(state("KZ").file_for("Сәуле", WORD), "")
    with pytest.raises(Forbidden):
        install_certificate(signing(), 1, file, WORD, actor=SAULE, now=NOW)
    with pytest.raises(SigningRefused, match="signing-password"):
        install_certificate(signing(), 1, file, "other", actor=SETUP, now=NOW)
    install_certificate(signing(), 1, file, WORD, actor=SETUP, now=NOW)
    second = StoredKey(state("KZ").file_for("Сәуле", WORD), "")
    made = install_certificate(signing(), 1, second, WORD, actor=SETUP, now=NOW)
    assert certificate_of(1) == made
    opened = open_key_of(signing(), SAULE, WORD, NOW)
    assert check_file(Pen(opened, NOW).sign_pdf(letter()), against()).verdict is Verdict.VALID
    with pytest.raises(SigningRefused, match="signing-term"):
        open_key_of(signing(), SAULE, WORD, NOW + timedelta(days=4000))
    remove_certificate(1, actor=SETUP, now=NOW)
    assert certificate_of(1) is None
    with pytest.raises(SigningRefused, match="signing-no-certificate"):
        open_key_of(signing(), SAULE, WORD, NOW)


@pytest.mark.django_db
def test_a_key_of_the_token_signs_again_and_again(token: bytes) -> None:
    library = partial(Pkcs11Key, LIBRARY, "officers")
    own = Signing("KZ", lambda key, pin: library(bytes.fromhex(key.key_id), pin), Trust, "")
    install_certificate(own, 1, StoredKey(b"", token.hex()), PIN, actor=SETUP, now=NOW)
    for _ in range(2):
        opened = open_key_of(own, SAULE, PIN, NOW)
        assert check_file(Pen(opened, NOW).sign_pdf(letter()), against()).verdict is Verdict.VALID
        opened.close()
    with pytest.raises(SigningRefused, match="signing-password"):
        open_key_of(own, SAULE, "000000", NOW)


@pytest.mark.django_db
def test_wrong_passwords_are_counted_and_never_written() -> None:
    file = StoredKey(state("KZ").file_for("Сәуле", WORD), "")
    install_certificate(signing(), 1, file, WORD, actor=SETUP, now=NOW)
    for _ in range(5):
        with pytest.raises(SigningRefused, match="signing-password"):
            open_key_of(signing(), SAULE, "қате құпиясөз", NOW)
    with pytest.raises(SigningRefused, match="signing-wait"):
        open_key_of(signing(), SAULE, WORD, NOW)
    open_key_of(signing(), SAULE, WORD, NOW + timedelta(minutes=2))
    said = [str(entry) for entry in entries_about("officer", "1")]
    assert sum("certificate-refused" in one for one in said) == 5
    assert not any("қате" in one or WORD in one for one in said)


@pytest.fixture(scope="module")
def token(tmp_path_factory: pytest.TempPathFactory) -> Iterator[bytes]:
    """A token with one key and its certificate; returns their id."""
    pkcs11 = pytest.importorskip("pkcs11")
    if not LIBRARY.exists() or shutil.which("softhsm2-util") is None:
        pytest.skip(
            "NOT RUN: SoftHSM2 not found (apt-get install --no-install-recommends softhsm2)"
        )
    folder = tmp_path_factory.mktemp("softhsm-officers")
    (folder / "tokens").mkdir()
    config = folder / "softhsm2.conf"
    config.write_text(f"directories.tokendir = {folder}/tokens\nlog.level = ERROR\n")
    before = os.environ.get("SOFTHSM2_CONF")
    os.environ["SOFTHSM2_CONF"] = str(config)
    words = ["--init-token", "--free", "--label", "officers", "--pin", PIN, "--so-pin", "24680"]
    subprocess.run(["softhsm2-util", *words], check=True, capture_output=True)
    library = pkcs11.lib(str(LIBRARY))
    library.reinitialize()
    id_ = b"\x4f\x01"
    with library.get_token(token_label="officers").open(rw=True, user_pin=PIN) as session:
        curve = session.create_domain_parameters(
            pkcs11.KeyType.EC,
            {pkcs11.Attribute.EC_PARAMS: pkcs11.util.ec.encode_named_curve_parameters("secp256r1")},
            local=True,
        )
        public, _ = curve.generate_keypair(store=True, id=id_, label="Сәуле")
        point = bytes(public[pkcs11.Attribute.EC_POINT])[-65:]
        half = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
        made = state("KZ").certify("Сәуле", half)
        session.create_object(
            {
                **pkcs11.util.x509.decode_x509_certificate(_der(made)),
                pkcs11.Attribute.TOKEN: True,
                pkcs11.Attribute.ID: id_,
            }
        )
    yield id_
    library.finalize()  # others in this process have tokens of their own
    os.environ.pop("SOFTHSM2_CONF")
    if before is not None:
        os.environ["SOFTHSM2_CONF"] = before


def _der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(Encoding.DER)


def test_a_token_signs_without_giving_its_key_away(token: bytes) -> None:
    opening = partial(Pkcs11Key, LIBRARY, "officers")
    own = opening(token, PIN)
    for data in (Pen(own, NOW).sign_pdf(letter()), Pen(own, NOW).sign_pdf(letter())):
        assert check_file(data, against()).verdict is Verdict.VALID
    own.close()
    with pytest.raises(SigningRefused, match="signing-password"):
        opening(token, "000000")
    with pytest.raises(CertificateRefused, match="certificate-not-in-token"):
        opening(b"\x00\x07", PIN)
    with pytest.raises(SigningRefused, match="signing-token-closed"):
        Pkcs11Key(LIBRARY, "nobody", token, PIN)
    with pytest.raises(SigningRefused, match="signing-token-closed"):
        Pkcs11Key(Path("/nonexistent.so"), "officers", token, PIN)


def test_only_who_manages_officers_takes_certificates_away() -> None:
    with pytest.raises(Forbidden):
        remove_certificate(1, actor=officer(Role.DUTY_OFFICER), now=NOW)
    assert key().chain == ()
