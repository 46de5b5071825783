"""Client certificates of officers, where ``[sign_in] client_certificate`` asks for them.

Who vouches for a certificate is the TLS layer's matter (``[tls] client_ca``); here is whose it is.
"""

from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from django.db import IntegrityError, transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.caller import Moment
from eurazpol.access.domain.errors import FactorRefused
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.access.store.credentials import ClientCertificate
from eurazpol.audit.actions.record import record

MAX_BYTES = 32 * 1024


@dataclass(frozen=True, slots=True)
class CertificateView:
    """A certificate that an officer's browser shows."""

    id: int
    subject: str
    fingerprint: str
    not_after: datetime


def enrol_certificate(
    officer_id: int, pem: bytes, *, actor: Actor, moment: Moment
) -> CertificateView:
    """Bind a certificate (PEM or DER) to an officer; raise :class:`FactorRefused` if it cannot."""
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    found = _read(pem)
    if not found.not_valid_before_utc <= moment.true <= found.not_valid_after_utc:
        raise FactorRefused("access-certificate-expired", field="certificate")
    fingerprint = found.fingerprint(hashes.SHA256()).hex()
    try:
        with transaction.atomic():
            row = ClientCertificate.objects.create(
                officer_id=officer_id,
                fingerprint=fingerprint,
                subject=found.subject.rfc4514_string()[:300],
                not_after=found.not_valid_after_utc,
                made_at=moment.true,
            )
            details = {"factor": "certificate", "fingerprint": fingerprint}
            record(actor.entry("factor-added", "officer", officer_id, details=details), moment.now)
    except IntegrityError:
        raise FactorRefused("access-certificate-known", field="certificate") from None
    return _view(row)


def remove_certificate(certificate_id: int, *, actor: Actor, moment: Moment) -> None:
    """Take a certificate from its officer; sessions that it carries end at their next request."""
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    with transaction.atomic():
        row = ClientCertificate.objects.filter(pk=certificate_id).first()
        if row is not None:
            row.delete()
            details = {"factor": "certificate", "fingerprint": row.fingerprint}
            entry = actor.entry("factor-removed", "officer", row.officer_id, details=details)
            record(entry, moment.now)


def certificates_of(officer_id: int) -> tuple[CertificateView, ...]:
    """Return the certificates of an officer, the one that lasts longest first."""
    rows = ClientCertificate.objects.filter(officer_id=officer_id).order_by("-not_after")
    return tuple(_view(row) for row in rows)


def _view(row: ClientCertificate) -> CertificateView:
    return CertificateView(row.pk, row.subject, row.fingerprint, row.not_after)


def _read(data: bytes) -> x509.Certificate:
    if len(data) > MAX_BYTES:
        raise FactorRefused("access-certificate-unreadable", field="certificate")
    try:
        if data.lstrip().startswith(b"-----BEGIN"):
            return x509.load_pem_x509_certificate(data)
        return x509.load_der_x509_certificate(data)
    except ValueError:
        raise FactorRefused("access-certificate-unreadable", field="certificate") from None
