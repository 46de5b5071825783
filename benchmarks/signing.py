"""Signing many documents in one action: our opened key beside pyHanko's own signer, same run."""

import io
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import typst
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers.pdf_cms import SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner

from eurazpol.documents.actions.check_cms import Against
from eurazpol.documents.actions.check_file import check_file
from eurazpol.documents.actions.cms import Pen
from eurazpol.documents.adapters.pkcs12 import Pkcs12Key
from eurazpol.documents.domain.certificates import Trust
from eurazpol.node.demo.certificates import authority

NOW = datetime(2026, 2, 5, 11, 45, tzinfo=UTC)
WORD = "a password of some length"
SECONDS = 4.0


def run(**_options: str) -> dict[str, Any]:
    """Return signatures a second for each key, and checks a second."""
    text = '#set document(title: "Хат")\n= Хат\n' + "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі. " * 200
    letter = typst.compile(text.encode(), format="pdf", pdf_standards=["a-2a"], timestamp=NOW)
    state = authority("KZ", NOW)
    found: dict[str, Any] = {"letter_bytes": len(letter)}
    keys: dict[str, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey] = {
        "rsa_3072": rsa.generate_private_key(65537, 3072),
        "p_256": ec.generate_private_key(ec.SECP256R1()),
    }
    with TemporaryDirectory() as folder:
        for name, key in keys.items():
            made = state.certify("Officer", key.public_key())
            data = pkcs12.serialize_key_and_certificates(
                b"officer", key, made, None, BestAvailableEncryption(WORD.encode())
            )
            path = Path(folder) / f"{name}.p12"
            path.write_bytes(data)
            pen = Pen(Pkcs12Key(data, WORD), NOW)
            simple = _simple(path)
            found[name] = {
                "eurazpol_key_opened_once": _rate(lambda pen=pen: pen.sign_pdf(letter)),
                "pyhanko_simple_signer": _rate(lambda one=simple: _by_pyhanko(one, letter)),
                "pyhanko_simple_signer_reopened": _rate(
                    lambda path=path: _by_pyhanko(_simple(path), letter)
                ),
            }
    signed = pen.sign_pdf(letter)
    against = Against(Trust(), NOW)
    found["checks_per_second"] = _rate(lambda: check_file(signed, against))
    return found


def _simple(path: Path) -> SimpleSigner:
    signer = SimpleSigner.load_pkcs12(str(path), passphrase=WORD.encode())
    if signer is None:
        raise SystemExit("pyHanko cannot open the file")
    return signer


def _by_pyhanko(signer: SimpleSigner, letter: bytes) -> None:
    meta = PdfSignatureMetadata(field_name="Signature", subfilter=SigSeedSubFilter.PADES)
    PdfSigner(meta, signer).sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(letter)), output=io.BytesIO()
    )


def _rate(what: Callable[[], object]) -> float:
    """Return how often a second; the first call only warms up."""
    what()
    done, begin = 0, time.perf_counter()
    while (spent := time.perf_counter() - begin) < SECONDS:
        what()
        done += 1
    return round(done / spent, 1)
