"""Signatures inside PDFs and over packages: made, checked, attacked, with real keys."""

import io
import random
import time
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pypdf
import pytest
from asn1crypto import tsp
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, pkcs12
from pyhanko.pdf_utils.generic import NumberObject, pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from eurazpol.documents.actions.check_file import check_file
from eurazpol.documents.actions.cms import Pen
from eurazpol.documents.adapters.pkcs12 import Pkcs12Key
from eurazpol.documents.adapters.trust import TrustFolder
from eurazpol.documents.adapters.tsa import MAX_BYTES, HttpTimestamper
from eurazpol.documents.domain.certificates import check_for_signing
from eurazpol.documents.domain.errors import CertificateRefused, SigningRefused
from eurazpol.documents.domain.signatures import FileChecked, Form, Verdict
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS
from tests.documents.signers import (
    NOW,
    WORD,
    Answer,
    against,
    clockmaker,
    container,
    crl,
    der,
    key,
    letter,
    pen,
    seal,
    signed_letter,
    stamped,
    stamping,
    state,
    trust,
)

REPLY = "application/timestamp-reply"


def codes(found: FileChecked) -> set[str]:
    """What was found, each finding written in every language on the way."""
    every = (
        *found.findings,
        *(one for signature in found.signatures for one in signature.findings),
    )
    for one in every:
        for lang in LANGS:
            assert catalogue().render(one.text, lang)
    return {one.code for one in every}


def test_a_signed_letter_is_valid_and_stays_pdf_a() -> None:
    found = check_file(signed_letter(), against())
    assert (found.form, found.verdict) == (Form.PDF, Verdict.VALID)
    assert codes(found) == {
        "covers-whole", "intact", "signature-right", "time-claimed", "chain-trusted",
        "revocation-none",
    }  # fmt: skip
    one = found.signatures[0]
    assert (one.signer, one.state, one.claimed_at) == ("Нұрпейісова Сәуле", "KZ", NOW)
    before, after = (pypdf.PdfReader(io.BytesIO(data)) for data in (letter(), signed_letter()))
    metadata = [reader.root_object["/Metadata"].get_data() for reader in (before, after)]  # type: ignore[union-attr]
    assert metadata[0] == metadata[1]
    assert b"<pdfaid:part>2" in metadata[0]
    assert signed_letter().startswith(letter())
    root = after.root_object["/StructTreeRoot"]
    numbers = root["/ParentTree"]["/Nums"]  # type: ignore[index]
    field = after.root_object["/AcroForm"]["/Fields"][0].get_object()  # type: ignore[index]
    assert numbers[-1].get_object()["/S"] == "/Form"
    assert (field["/StructParent"], field["/F"]) == (numbers[-2], 132)


def test_a_second_signature_leaves_the_first_valid() -> None:
    found = check_file(pen("RU").sign_pdf(signed_letter()), against(trust("KZ", "RU"), ""))
    assert found.verdict is Verdict.VALID
    assert [one.state for one in found.signatures] == ["KZ", "RU"]
    assert "later-signatures" in codes(found)


def test_a_package_and_its_seal_are_valid() -> None:
    for data, form in ((container(), Form.CONTAINER), (seal().data, Form.SEAL)):
        found = check_file(data, against(digest=sha256(data).hexdigest()))
        assert (found.form, found.verdict) == (form, Verdict.VALID)


@pytest.mark.parametrize("what", ["letter", "contents", "container", "seal"])
def test_no_flipped_bit_passes(what: str) -> None:
    data = {
        "letter": signed_letter, "contents": signed_letter, "container": container,
        "seal": lambda: seal().data,
    }[what]()  # fmt: skip
    begin, end, tries = 0, len(data), 80
    if what == "contents":
        begin = data.index(b"/Contents <") + 10
        end, tries = begin + 2400, 100
    chance = random.Random(what)  # noqa: S311 - chosen bits
    whole = sha256(data).hexdigest()
    for _ in range(tries):
        changed = bytearray(data)
        changed[chance.randrange(begin, end)] ^= 1 << chance.randrange(8)
        assert check_file(bytes(changed), against()).verdict is not Verdict.VALID
        assert "file-hash-differs" in codes(check_file(bytes(changed), against(digest=whole)))


def test_what_is_added_after_signing_is_found() -> None:
    writer = IncrementalPdfFileWriter(io.BytesIO(signed_letter()))
    page = writer.root["/Pages"]["/Kids"][0]
    page[pdf_name("/Rotate")] = NumberObject(180)
    writer.update_container(page)
    out = io.BytesIO()
    writer.write(out)
    found = check_file(out.getvalue(), against())
    assert found.verdict is Verdict.NOT_VALID
    assert "added-after" in codes(found)


def test_a_signature_wrapped_in_another_document_is_found() -> None:
    data = signed_letter()
    # The signed bytes are moved behind others and the range is written to follow them.
    at = data.index(b"/ByteRange [")
    numbers = data[at + 12 : data.index(b"]", at)].split()
    first, second, rest = int(numbers[1]), int(numbers[2]), int(numbers[3])
    evil = b"%PDF-1.7\n% another document\n"
    shifted = b"/ByteRange [%d %d %d %d]" % (len(evil), first, second + len(evil), rest)
    wrapped = evil + data.replace(data[at : data.index(b"]", at) + 1], shifted)
    assert check_file(wrapped, against()).verdict is Verdict.NOT_VALID
    hidden = data.replace(b"/Type /Sig\n", b"/Type /Gis\n").replace(b"/FT /Sig", b"/FT /Gis")
    assert hidden != data
    assert check_file(hidden, against()).verdict is Verdict.NOT_VALID


def test_whom_the_node_does_not_know_is_no_answer() -> None:
    for lists, iso, code in (
        (trust("RU"), "KZ", "chain-no-list"),
        (trust("RU"), "", "chain-unknown"),
        (trust("KZ", "RU"), "RU", "chain-other-state"),
        (replace(trust(), states={"KZ": replace(trust().states["KZ"], revoked=())}), "KZ",
         "revocation-no-list"),
        (trust(revoked=state("RU").revoked()), "KZ", "revocation-no-list"),
    ):  # fmt: skip
        found = check_file(signed_letter(), against(lists, iso))
        assert (found.verdict, code in codes(found)) == (Verdict.CANNOT_TELL, True), code


def test_a_forged_revocation_list_is_not_believed() -> None:
    forged = x509.load_pem_x509_crl(replace(state("KZ"), key=state("RU").key).revoked())
    lists = trust(revoked=forged.public_bytes(Encoding.PEM))
    assert "revocation-list-forged" in codes(check_file(signed_letter(), against(lists)))


def test_a_revoked_certificate_does_not_sign() -> None:
    own = x509.load_der_x509_certificate(key().certificate)
    earlier = trust(revoked=state("KZ").revoked(own, since=NOW - timedelta(days=1)))
    found = check_file(signed_letter(), against(earlier))
    assert (found.verdict, "revoked" in codes(found)) == (Verdict.NOT_VALID, True)
    later = trust(revoked=state("KZ").revoked(own, since=NOW + timedelta(minutes=10)))
    found = check_file(signed_letter(), against(later))
    assert found.verdict is Verdict.CANNOT_TELL  # nothing proves that it signed before
    with stamping(stamped) as url:
        data = pen(stamps=HttpTimestamper(url)).sign_pdf(letter())
    stamps = replace(later, stamps=(clockmaker()[0],))
    found = check_file(data, against(stamps))
    assert (found.verdict, "revoked-later" in codes(found)) == (Verdict.VALID, True)


def test_signing_out_of_term_is_not_valid() -> None:
    data = pen(at=NOW + timedelta(days=4000)).sign_pdf(letter())
    late = replace(against(), now=NOW + timedelta(days=4001))
    assert "period-out" in codes(check_file(data, late))
    ahead = pen(at=NOW + timedelta(hours=3)).sign_pdf(letter())
    assert "time-ahead" in codes(check_file(ahead, against()))


def test_time_is_stamped_by_an_authority() -> None:
    with stamping(stamped) as url:
        mine = pen(stamps=HttpTimestamper(url))
        made = seal().package
        files = (
            mine.sign_pdf(letter()),
            replace(seal(), signature=mine.sign_manifest(made.manifest)).data,
        )
    for data in files:
        found = check_file(data, against(trust(stamps=(clockmaker()[0],))))
        assert (found.verdict, "time-stamped" in codes(found)) == (Verdict.VALID, True)
        assert found.signatures[0].stamped_at == NOW + timedelta(minutes=2)
        found = check_file(data, against())
        assert (found.verdict, "stamp-untrusted" in codes(found)) == (Verdict.CANNOT_TELL, True)


def _other_nonce(body: bytes) -> tuple[int, str, bytes]:
    asked = tsp.TimeStampReq.load(body)
    asked["nonce"] = 7
    return stamped(asked.dump(force=True))


def _slow(_body: bytes) -> tuple[int, str, bytes]:
    time.sleep(0.6)
    return 200, REPLY, b""


@pytest.mark.parametrize(
    "answer",
    [
        lambda _: (500, REPLY, b""),
        lambda _: (200, "text/html", b"<h1>no</h1>"),
        lambda _: (200, REPLY, b"\x30\x03\x02\x01"),
        lambda _: (200, REPLY, b"\x30" * (MAX_BYTES + 1)),
        lambda _: (200, REPLY, tsp.TimeStampResp({"status": {"status": "rejection"}}).dump()),
        _other_nonce,
        _slow,
    ],
)
def test_a_bad_answer_of_the_authority_signs_nothing(answer: Answer) -> None:
    with stamping(answer) as url, pytest.raises(SigningRefused, match="signing-timestamp"):
        pen(stamps=HttpTimestamper(url, seconds=0.3)).sign_pdf(letter())


def test_malformed_files_are_findings() -> None:
    data = signed_letter()
    chance = random.Random(1)  # noqa: S311 - chosen bits
    at = data.index(b"/Contents <") + 11
    broken = [
        data[: len(data) // 2] + b"/ByteRange",
        b"%PDF-1.7 /ByteRange [0 1 2 3]",
        b"%PDF-1.7\n" + chance.randbytes(5000) + b"/ByteRange",
        data[:at] + b"3003020100" + data[at + 10 :],
        data[:at] + b"ZZ" + data[at + 2 :],
        data[:at] + b"0" * 2000 + data[at + 2000 :],
        data.replace(b"ETSI.CAdES.detached", b"ETSI.CAdES.detachee"),
    ]
    for one in broken:
        found = check_file(one, against())
        assert found.verdict is Verdict.NOT_VALID
        assert codes(found)


def test_an_encrypted_pdf_is_no_answer() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(letter()))
    writer.add_metadata({"/Mark": "/ByteRange"})
    writer.encrypt("secret", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    found = check_file(out.getvalue() + b"\n%/ByteRange", against())
    assert (found.verdict, codes(found)) == (Verdict.CANNOT_TELL, {"pdf-encrypted"})
    large = signed_letter() + b"\n" * (100 * 1024**2)
    assert codes(check_file(large, against())) == {"file-too-large"}


def test_unsigned_files_are_not_signed() -> None:
    for data in (letter(), b"text", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04 zip"):
        found = check_file(data, against())
        assert (found.form, found.signed, found.verdict) == (Form.NONE, False, Verdict.CANNOT_TELL)


def test_certificates_that_cannot_sign_are_refused() -> None:
    with pytest.raises(CertificateRefused, match="certificate-use"):
        check_for_signing(der(state("KZ").pem), NOW)
    with pytest.raises(CertificateRefused, match="certificate-term"):
        check_for_signing(key().certificate, NOW + timedelta(days=9999))
    with pytest.raises(CertificateRefused, match="certificate-unreadable"):
        check_for_signing(b"\x30\x00", NOW)
    with pytest.raises(SigningRefused, match="signing-password"):
        Pkcs12Key(state("KZ").file_for("X", WORD), WORD + "x")
    other = ec.generate_private_key(ec.SECP256R1())
    mixed = pkcs12.serialize_key_and_certificates(None, other, None, None, NoEncryption())
    with pytest.raises(CertificateRefused, match="certificate-no-key"):
        Pkcs12Key(mixed, "")
    authority_key = Pkcs12Key(
        pkcs12.serialize_key_and_certificates(
            b"ca", state("KZ").key, state("KZ").certificate, None, NoEncryption()
        ), "",
    )  # fmt: skip
    found = check_file(Pen(authority_key, NOW).sign_pdf(letter()), against())
    assert (found.verdict, "usage-wrong" in codes(found)) == (Verdict.NOT_VALID, True)


def test_trust_lists_are_read_from_a_folder(tmp_path: Path) -> None:
    folder = TrustFolder(tmp_path)
    assert folder().states == {}
    (tmp_path / "KZ").mkdir()
    (tmp_path / "KZ" / "authority.pem").write_bytes(state("KZ").pem)
    (tmp_path / "KZ" / "revoked.crl").write_bytes(crl(state("KZ").revoked()))
    assert check_file(signed_letter(), against(folder())).verdict is Verdict.VALID
    (tmp_path / "KZ" / "second.pem").write_bytes(b"-----BEGIN nothing")
    with pytest.raises(CertificateRefused, match="trust-unreadable"):
        folder()
