"""Certificates as values, the lists of whom a state trusts, and what a list of revoked ones says.

Parsing is that of the library *cryptography*; nothing here reads a file or a clock.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from eurazpol.documents.domain.errors import CertificateRefused
from eurazpol.documents.domain.signatures import Found, cannot_tell, fails, holds

MIN_RSA = 2048
_CURVES = (ec.SECP256R1, ec.SECP384R1, ec.SECP521R1)


@dataclass(frozen=True, slots=True)
class CertificateView:
    """A certificate as people see it; ``serial`` and ``fingerprint`` (SHA-256) in hex digits."""

    subject: str
    issuer: str
    serial: str
    valid_from: datetime
    valid_until: datetime
    fingerprint: str
    key: str

    def valid_at(self, at: datetime) -> bool:
        """Whether the certificate is in its term."""
        return self.valid_from <= at <= self.valid_until


@dataclass(frozen=True, slots=True)
class TrustList:
    """Whom a state names: authorities that certify its officers, and lists of what they revoked.

    All in DER.
    """

    roots: tuple[bytes, ...] = ()
    revoked: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Trust:
    """The lists of the states by ISO code, and the authorities of time-stamps."""

    states: Mapping[str, TrustList] = field(default_factory=lambda: MappingProxyType({}))
    stamps: tuple[bytes, ...] = ()


def view_of(der: bytes) -> CertificateView:
    """Read a certificate; raises :class:`CertificateRefused`."""
    found = parsed(der)
    return CertificateView(
        subject=_name(found.subject),
        issuer=_name(found.issuer),
        serial=f"{found.serial_number:X}",
        valid_from=found.not_valid_before_utc,
        valid_until=found.not_valid_after_utc,
        fingerprint=found.fingerprint(hashes.SHA256()).hex(),
        key=_key_text(found),
    )


def parsed(der: bytes) -> x509.Certificate:
    """Parse a certificate; raises :class:`CertificateRefused`."""
    try:
        return x509.load_der_x509_certificate(der)
    except (ValueError, UnsupportedAlgorithm):
        raise CertificateRefused("certificate-unreadable", field="file") from None


def check_for_signing(der: bytes, now: datetime) -> CertificateView:
    """Refuse a certificate that cannot sign: out of term, weak, of an authority, of other use."""
    found, view = parsed(der), view_of(der)
    if not view.valid_at(now):
        raise CertificateRefused(
            "certificate-term", field="file", since=view.valid_from, until=view.valid_until
        )
    if not may_sign(found):
        raise CertificateRefused("certificate-use", field="file", subject=view.subject)
    if not strong(found):
        raise CertificateRefused("certificate-weak", field="file", key=view.key)
    return view


def may_sign(certificate: x509.Certificate) -> bool:
    """Whether the certificate is a person's, for signatures (RFC 5280, 4.2.1.3 and 4.2.1.9)."""
    try:
        limits = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
        if limits.value.ca:
            return False
    except (x509.ExtensionNotFound, ValueError):
        pass
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except (x509.ExtensionNotFound, ValueError):
        return False
    return usage.digital_signature or usage.content_commitment


def strong(certificate: x509.Certificate) -> bool:
    """Whether the key may be believed today: RSA from 2048 bits, or a curve of the NIST."""
    try:
        key = certificate.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return False
    if isinstance(key, rsa.RSAPublicKey):
        return key.key_size >= MIN_RSA
    return isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, _CURVES)


def revocation(
    certificate: x509.Certificate, issuer: bytes, trust: TrustList, at: datetime, *, proven: bool
) -> Found:
    """Say whether the certificate of the authority ``issuer`` was revoked when it signed.

    ``proven`` tells that ``at`` is proven by a time-stamp, not only claimed by the signer.
    """
    every = (one for one in map(_crl, trust.revoked) if one is not None)
    lists = [one for one in every if one.issuer == certificate.issuer]
    if not lists:
        return cannot_tell("revocation-no-list", issuer=_name(certificate.issuer))
    genuine = [one for one in lists if _signed_by(one, issuer)]
    if not genuine:
        return cannot_tell("revocation-list-forged", issuer=_name(certificate.issuer))
    newest = max(genuine, key=lambda one: one.last_update_utc)
    entry = newest.get_revoked_certificate_by_serial_number(certificate.serial_number)
    if entry is not None:
        since = entry.revocation_date_utc
        if at >= since:
            return fails("revoked", since=since)
        told = holds if proven else cannot_tell
        return told("revoked-later" if proven else "revoked-later-unproven", since=since)
    until = newest.next_update_utc
    if until is not None and at > until:
        return cannot_tell("revocation-list-old", until=until)
    return holds("revocation-none", of=newest.last_update_utc)


def _crl(der: bytes) -> x509.CertificateRevocationList | None:
    try:
        return x509.load_der_x509_crl(der)
    except (ValueError, UnsupportedAlgorithm):
        return None


def _signed_by(found: x509.CertificateRevocationList, issuer: bytes) -> bool:
    key = parsed(issuer).public_key()
    if not isinstance(key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey):
        return False
    try:
        return found.is_signature_valid(key)
    except (InvalidSignature, UnsupportedAlgorithm, TypeError, ValueError):
        return False


def _name(name: x509.Name) -> str:
    """Return the common name, else the whole name."""
    common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()


def _key_text(found: x509.Certificate) -> str:
    try:
        key = found.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return "?"
    if isinstance(key, rsa.RSAPublicKey):
        return f"RSA {key.key_size}"
    return key.curve.name if isinstance(key, ec.EllipticCurvePublicKey) else type(key).__name__
