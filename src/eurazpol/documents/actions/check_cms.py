"""Check one signature (CMS): the bytes it is over, the key, the certificate, the time.

1. It has one form only: what a signature does not cover, we would have written the same.
2. What is signed has the hash in it, and the signature is that of the certificate's key.
3. The certificate is for signatures, its key is strong, and a chain leads to an authority that the
   state names; the state is that of the sender, where the sender is known.
4. When it signed, it was in its term and not revoked. The time is that of a time-stamp that is
   trusted, else what the signer claims.

pyHanko and certvalidator do the work; every answer becomes a finding with its reason. What cannot
be parsed is a finding too: asn1crypto raises nearly anything on malformed input.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import new
from typing import Any

from asn1crypto import cms, tsp
from asn1crypto import x509 as asn1_x509
from pyhanko.sign.general import CMSExtractionError, SigningError
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.generic_cms import (
    extract_certs_for_validation,
    validate_sig_integrity,
)
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import (
    ExpiredError,
    NotYetValidError,
    PathBuildingError,
    PathError,
    ValidationError,
)

from eurazpol.documents.actions.cms import run
from eurazpol.documents.domain.certificates import (
    Trust,
    TrustList,
    may_sign,
    parsed,
    revocation,
    strong,
    view_of,
)
from eurazpol.documents.domain.errors import CertificateRefused
from eurazpol.documents.domain.signatures import (
    Found,
    SignatureFound,
    Verdict,
    cannot_tell,
    fails,
    holds,
    verdict_of,
)

AHEAD = timedelta(minutes=5)
"""So far may a signer's clock be ahead of ours."""
_DIGESTS = {"sha256", "sha384", "sha512"}
_STAMP = "signature_time_stamp_token"
BROKEN = (
    ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError,
    NotImplementedError, RecursionError, OverflowError, CMSExtractionError, SigningError,
    SignatureValidationError,
)  # fmt: skip
"""What the libraries raise on malformed input."""


@dataclass(frozen=True, slots=True)
class Against:
    """What a file is checked against: the lists of states, now, and whose signature it should be.

    ``state`` is the ISO code of the sender, empty where anybody may have signed. ``sha256`` is the
    hash that the whole file must have, empty where none is known.
    """

    trust: Trust
    now: datetime
    state: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature as found in a file: its bytes, and the digest of what it is over."""

    der: bytes
    digest: Callable[[str], bytes]
    claimed_at: datetime | None = None


def check_signature(signed: Signed, against: Against) -> SignatureFound:
    """Check one signature; never raises for what is in it."""
    try:
        return _checked(signed, against)
    except (*BROKEN, CertificateRefused) as error:
        return SignatureFound(findings=(fails("signature-unreadable", why=type(error).__name__),))


def _checked(signed: Signed, against: Against) -> SignatureFound:
    data, loose = _loaded(signed.der, "data")
    info = data["signer_infos"][0]
    certs = extract_certs_for_validation(data)
    signer = view_of(certs.signer_cert.dump())
    named = info["sid"].chosen
    if info["sid"].name == "issuer_and_serial_number":
        # Names are compared without regard to case; here nothing may differ.
        loose = loose or named["issuer"].dump() != certs.signer_cert.issuer.dump()
    findings = [cannot_tell("signature-loose")] if loose else []
    findings += _integrity(info, certs.signer_cert, "data", signed.digest)
    claimed = _claimed(info) or signed.claimed_at
    stamped, said = _time(info, claimed, against)
    at = stamped or claimed or against.now
    state, chain = _chain(certs.signer_cert, certs.other_certs, at, against)
    findings += [said, *chain]
    if state:
        findings.append(_revocation(certs, state, at, against, proven=stamped is not None))
    return SignatureFound(
        signer=signer.subject, serial=signer.serial, issuer=signer.issuer, state=state,
        claimed_at=claimed, stamped_at=stamped, findings=tuple(findings),
    )  # fmt: skip


def _loaded(der: bytes, content: str) -> tuple[Any, bool]:
    """Parse signed data; tell also whether its form leaves choices (rule 1)."""
    outer = cms.ContentInfo.load(der, strict=True)
    if outer["content_type"].native != "signed_data":
        raise ValueError("no signed data")
    data = outer["content"]
    if len(data["signer_infos"]) != 1:
        raise ValueError("not one signer")
    if data["encap_content_info"]["content_type"].native != content:
        raise ValueError("other content")
    return data, _one_form(data) != der


def _one_form(data: Any) -> bytes:
    """Write the signed data anew from the parts that are signed, or that the check rests on."""
    info = data["signer_infos"][0]
    by_serial = info["sid"].name == "issuer_and_serial_number"
    parts = {
        "version": "v1" if by_serial else "v3",
        "sid": info["sid"],
        "digest_algorithm": info["digest_algorithm"],
        "signed_attrs": info["signed_attrs"],
        "signature_algorithm": info["signature_algorithm"],
        "signature": info["signature"].native,
    }
    stamps = [one for one in info["unsigned_attrs"] or () if one["type"].native == _STAMP]
    if stamps:
        parts["unsigned_attrs"] = cms.CMSAttributes(stamps)
    plain = data["encap_content_info"]["content_type"].native == "data"
    again = {
        "version": "v1" if plain and by_serial else "v3",
        "digest_algorithms": cms.DigestAlgorithms([info["digest_algorithm"]]),
        "encap_content_info": data["encap_content_info"],
        "certificates": data["certificates"],
        "signer_infos": [cms.SignerInfo(parts)],
    }
    return bytes(
        cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(again)}).dump()
    )


def _integrity(
    info: Any, certificate: Any, content: str, digest: Callable[[str], bytes]
) -> list[Found]:
    """Compare what is signed, and verify the signature with the key (rule 2)."""
    algorithm = str(info["digest_algorithm"]["algorithm"].native).lower()
    if algorithm not in _DIGESTS:
        return [fails("digest-weak", algorithm=algorithm)]
    intact, right = validate_sig_integrity(info, certificate, content, digest(algorithm))
    return [
        holds("intact") if intact else fails("changed"),
        holds("signature-right") if right else fails("signature-wrong"),
    ]


def _claimed(info: Any) -> datetime | None:
    for attribute in info["signed_attrs"] or ():
        if attribute["type"].native == "signing_time":
            at = attribute["values"][0].native
            return at if isinstance(at, datetime) else None
    return None


def _time(info: Any, claimed: datetime | None, against: Against) -> tuple[datetime | None, Found]:
    """Say when it was signed: proven by a time-stamp, or claimed (rule 4)."""
    tokens = [
        value.dump()
        for one in info["unsigned_attrs"] or ()
        if one["type"].native == _STAMP
        for value in one["values"]
    ]
    if tokens:
        return _stamped(tokens[0], info["signature"].native, against)
    if claimed is None:
        return None, cannot_tell("time-none")
    if claimed > against.now + AHEAD:
        return None, cannot_tell("time-ahead", at=claimed)
    return None, holds("time-claimed", at=claimed)


def _stamped(token: bytes, signature: bytes, against: Against) -> tuple[datetime | None, Found]:
    """Check a time-stamp over a signature (RFC 3161)."""
    try:
        data, loose = _loaded(token, "tst_info")
        content = data["encap_content_info"]["content"]
        said: tsp.TSTInfo = content.parsed
        at, imprint = said["gen_time"].native, said["message_imprint"]
        algorithm, over = imprint["hash_algorithm"]["algorithm"].native, imprint["hashed_message"]
        certs, whole = extract_certs_for_validation(data), bytes(content)
        findings = _integrity(
            data["signer_infos"][0], certs.signer_cert, "tst_info",
            lambda name: new(name, whole).digest(),
        )  # fmt: skip
        right = algorithm in _DIGESTS and new(algorithm, signature).digest() == over.native
    except BROKEN:
        return None, fails("stamp-wrong")
    if not right or verdict_of(findings) is not Verdict.VALID:
        return None, fails("stamp-wrong")
    try:
        path = _path(certs.signer_cert, certs.other_certs, against.trust.stamps, at)
        run(path.async_validate_usage(set(), {"time_stamping"}))
    except (PathError, ValidationError, *BROKEN):
        return None, cannot_tell("stamp-untrusted", at=at)
    if loose:
        return None, cannot_tell("stamp-loose", at=at)
    authority = view_of(certs.signer_cert.dump()).subject
    return at, holds("time-stamped", at=at, authority=authority)


def _chain(
    certificate: Any, others: Iterable[Any], at: datetime, against: Against
) -> tuple[str, list[Found]]:
    """Find the state whose list leads to the certificate (rule 3)."""
    own, others = parsed(certificate.dump()), tuple(others)
    findings: list[Found] = []
    if not may_sign(own):
        findings.append(fails("usage-wrong"))
    if not strong(own):
        findings.append(fails("key-weak", key=view_of(certificate.dump()).key))
    lists = against.trust.states
    if against.state and against.state not in lists:
        return "", [*findings, cannot_tell("chain-no-list", state=against.state)]
    first = [against.state] if against.state else []
    for state in (*first, *sorted(set(lists) - set(first))):
        answer = _leads(certificate, others, lists[state], at, state)
        if answer is None:
            continue
        if against.state not in ("", state):
            answer = cannot_tell("chain-other-state", state=state, expected=against.state)
        return state, [*findings, answer]
    issuer = str(certificate.issuer.human_friendly)
    return "", [*findings, cannot_tell("chain-unknown", issuer=issuer, state=against.state or "—")]


def _leads(
    certificate: Any, others: Sequence[Any], trusted: TrustList, at: datetime, state: str
) -> Found | None:
    """Say what a state's list makes of the certificate; nothing if no chain leads to it."""
    try:
        run(_path(certificate, others, trusted.roots, at).async_validate_path())
    except PathBuildingError:
        return None
    except (ExpiredError, NotYetValidError):
        own = view_of(certificate.dump())
        return fails("period-out", since=own.valid_from, until=own.valid_until, at=at)
    except (PathError, ValidationError, *BROKEN) as error:
        return fails("chain-broken", state=state, why=str(error))
    return holds("chain-trusted", state=state)


def _path(
    certificate: Any, others: Iterable[Any], roots: Iterable[bytes], at: datetime
) -> CertificateValidator:
    context = ValidationContext(
        trust_roots=[asn1_x509.Certificate.load(root) for root in roots],
        moment=at, allow_fetching=False, revocation_mode="soft-fail",
    )  # fmt: skip
    return CertificateValidator(
        asn1_x509.Certificate.load(certificate.dump()), list(others), context
    )


def _revocation(certs: Any, state: str, at: datetime, against: Against, *, proven: bool) -> Found:
    trusted = against.trust.states[state]
    own = certs.signer_cert
    candidates = (*trusted.roots, *(one.dump() for one in certs.other_certs))
    issuer = next(
        (der for der in candidates if asn1_x509.Certificate.load(der).subject == own.issuer), None
    )
    if issuer is None:
        return cannot_tell("revocation-no-list", issuer=str(own.issuer.human_friendly))
    return revocation(parsed(own.dump()), issuer, trusted, at, proven=proven)
