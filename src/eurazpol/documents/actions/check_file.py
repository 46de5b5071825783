"""Check the signatures of a file: a PDF, a package, the seal of one, or no signed file at all.

1. The whole file has the hash that was told, where one was told: bytes that no signature covers
   cannot be changed unseen either.
2. A PDF: every signature in it covers the whole document as it then was; what was added later are
   only further signatures. pyHanko compares the revisions (attacks by wrapping and by updates).
3. A package: its form (``domain/container.py``), every file's hash, every signature.

Whatever is wrong becomes a finding: a broken signature is told, and destroys no paper.
"""

import io
import logging
from collections.abc import Iterable, Sequence
from hashlib import new, sha256
from typing import Any

from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from eurazpol.documents.actions.check_cms import BROKEN, Against, Signed, check_signature
from eurazpol.documents.domain.container import TYPE, read
from eurazpol.documents.domain.errors import ContainerBroken
from eurazpol.documents.domain.media import MAX_BYTES
from eurazpol.documents.domain.package import is_seal, read_seal
from eurazpol.documents.domain.signatures import (
    FileChecked,
    Form,
    Found,
    SignatureFound,
    cannot_tell,
    fails,
    holds,
)

MAX_SIGNATURES = 32
MAX_REVISIONS = 200
MAX_CMS = 512 * 1024
_ZIP = b"PK\x03\x04"
_MARK = b"/ByteRange"
_UNREADABLE = (*BROKEN, PdfError, EOFError, MemoryError)
_QUIET = logging.getLogger("pyhanko")
_QUIET.setLevel(logging.CRITICAL)  # it would write names of certificates to the log


def check_file(data: bytes, against: Against) -> FileChecked:
    """Check a file of any kind; never raises for what is in it."""
    hashed = sha256(data).hexdigest()
    whole: list[Found] = []
    if against.sha256:
        same = against.sha256.lower() == hashed
        whole.append(
            holds("file-hash-same")
            if same
            else fails("file-hash-differs", sha256=hashed, expected=against.sha256)
        )
    form = form_of(data)
    if form is Form.NONE:
        return FileChecked(form=form, sha256=hashed, findings=tuple(whole))
    if form is Form.PDF and len(data) > MAX_BYTES:
        limit = str(MAX_BYTES // 1024**2)
        signatures: Iterable[SignatureFound] = ()
        found: Sequence[Found] = (cannot_tell("file-too-large", limit=limit),)
    else:
        signatures, found = _CHECKS[form](data, against)
    return FileChecked(
        form=form, sha256=hashed, signatures=tuple(signatures), findings=(*whole, *found)
    )


def form_of(data: bytes) -> Form:
    """Tell by its content how a file is signed."""
    if data.startswith(b"%PDF-"):
        return Form.PDF if _MARK in data else Form.NONE
    if data.startswith(_ZIP):
        return Form.CONTAINER if TYPE.encode("ascii") in data[:200] else Form.NONE
    return Form.SEAL if is_seal(data) else Form.NONE


def _check_pdf(data: bytes, against: Against) -> tuple[Sequence[SignatureFound], Sequence[Found]]:
    try:
        reader = PdfFileReader(io.BytesIO(data))
        if reader.encrypted:
            return (), (cannot_tell("pdf-encrypted"),)
        if reader.xrefs.total_revisions > MAX_REVISIONS:
            return (), (cannot_tell("pdf-too-many", limit=str(MAX_REVISIONS)),)
        embedded = reader.embedded_signatures
    except _UNREADABLE as error:
        return (), (fails("pdf-unreadable", why=type(error).__name__),)
    if len(embedded) > MAX_SIGNATURES:
        return (), (cannot_tell("pdf-too-many", limit=str(MAX_SIGNATURES)),)
    found = [_embedded(one, data, against) for one in embedded]
    hidden = data.count(_MARK) - len(embedded)
    return found, (fails("pdf-hidden"),) if hidden or not found else ()


def _embedded(one: EmbeddedPdfSignature, data: bytes, against: Against) -> SignatureFound:
    """Check one signature of a PDF."""
    try:
        der, strict = _contents(one, data)
        place = _coverage(one)
        signed = Signed(der, one.compute_digest, one.self_reported_timestamp)
    except _UNREADABLE as error:
        return SignatureFound(findings=(fails("signature-unreadable", why=type(error).__name__),))
    checked = check_signature(signed, against)
    loose = () if strict else (cannot_tell("signature-loose"),)
    return SignatureFound(
        signer=checked.signer, serial=checked.serial, issuer=checked.issuer, state=checked.state,
        claimed_at=checked.claimed_at, stamped_at=checked.stamped_at,
        findings=(place, *loose, *checked.findings),
    )  # fmt: skip


def _contents(one: EmbeddedPdfSignature, data: bytes) -> tuple[bytes, bool]:
    """Return the signature, and whether the room for it holds nothing else (only zeros)."""
    room = bytes(one.pkcs7_content)
    if len(room) > MAX_CMS:
        raise ValueError("too large")
    length = _der_length(room)
    first, second = int(one.byte_range[1]), int(one.byte_range[2])
    written = data[first:second]
    plain = room.hex().encode("ascii")
    exact = written in (b"<" + plain + b">", b"<" + plain.upper() + b">")
    return room[:length], exact and not any(room[length:])


def _der_length(data: bytes) -> int:
    """Return how long the first DER value is, with its head."""
    first = data[1]
    if first < 0x80:
        return 2 + first
    count = first & 0x7F
    if not 1 <= count <= 4:
        raise ValueError("no DER")
    return 2 + count + int.from_bytes(data[2 : 2 + count], "big")


def _coverage(one: EmbeddedPdfSignature) -> Found:
    """Say whether the signature is over the whole document, and what came after it (rule 2)."""
    one.compute_integrity_info()
    coverage: Any = one.coverage
    if coverage is SignatureCoverageLevel.ENTIRE_FILE:
        return holds("covers-whole")
    if coverage is not SignatureCoverageLevel.ENTIRE_REVISION:
        return fails("covers-part")
    level = getattr(one.diff_result, "modification_level", ModificationLevel.OTHER)
    later = one.reader.embedded_signatures[-1]
    if level in (ModificationLevel.NONE, ModificationLevel.LTA_UPDATES):
        return holds("later-signatures")
    if level is not ModificationLevel.FORM_FILLING:
        return fails("added-after")
    later.compute_integrity_info()
    whole = later is not one and later.coverage is SignatureCoverageLevel.ENTIRE_FILE
    return holds("later-signatures") if whole else cannot_tell("filled-after")


def _check_container(
    data: bytes, against: Against
) -> tuple[Sequence[SignatureFound], Sequence[Found]]:
    try:
        container = read(data)
    except ContainerBroken as error:
        words = {name: str(value) for name, value in error.args_by_name.items()}
        return (), (fails(error.code, **words),)
    found = [] if container.fixed else [cannot_tell("container-loose")]
    signatures = []
    for manifest in container.manifests:
        found += [fails("container-file-changed", path=path) for path in container.broken(manifest)]
        signatures.append(_detached(manifest.data, manifest.signature, against))
    if not any(one.outcome.value == "fails" for one in found):
        found.append(holds("container-files", count=str(len(container.files))))
    return signatures, found


def _check_seal(data: bytes, against: Against) -> tuple[Sequence[SignatureFound], Sequence[Found]]:
    try:
        seal = read_seal(data)
    except ContainerBroken as error:
        return (), (fails(error.code),)
    return (_detached(seal.package.manifest, seal.signature, against),), ()


def _detached(data: bytes, signature: bytes, against: Against) -> SignatureFound:
    return check_signature(Signed(signature, lambda name: new(name, data).digest()), against)


_CHECKS: dict[Form, Any] = {
    Form.PDF: _check_pdf,
    Form.CONTAINER: _check_container,
    Form.SEAL: _check_seal,
}
