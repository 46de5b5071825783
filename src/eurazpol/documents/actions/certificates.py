"""The certificates with which officers sign: install, take away, look at, open for one action.

1. Who may manage officers installs a certificate for one of them; a new one takes the place of the
   old. It must be a person's, for signatures, strong and in its term.
2. The key stays in the PKCS#12 file, which the officer's password opens, or in the token of the
   node. Password and PIN are given for one action, and are neither stored nor logged.
3. Wrong ones are counted, and from the fifth on the next attempt waits, like a sign-in.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.attempts import Attempts, Counted
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.documents.actions.deps import Signing, StoredKey
from eurazpol.documents.domain.certificates import CertificateView, check_for_signing, view_of
from eurazpol.documents.domain.errors import SigningRefused
from eurazpol.documents.ports import OfficerKey
from eurazpol.documents.store.signatures import OfficerCertificate

PASSWORD = "signing-password"  # noqa: S105 - the code of an error


@dataclass(frozen=True, slots=True)
class Installed:
    """An officer's certificate; ``in_token`` tells that its key lies in the token."""

    officer_id: int
    certificate: CertificateView
    in_token: bool


def install_certificate(
    signing: Signing,
    officer_id: int,
    key: StoredKey,
    secret: str,
    *,
    actor: Actor,
    now: datetime,
) -> Installed:
    """Install a certificate whose key ``secret`` opens; the former one is taken away.

    Raises :class:`CertificateRefused` naming the rule, :class:`SigningRefused` for a wrong secret,
    and ``Forbidden``.
    """
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    opened = signing.open_key(key, secret)
    opened.close()
    view = check_for_signing(opened.certificate, now)
    with transaction.atomic():
        OfficerCertificate.objects.filter(officer_id=officer_id, removed_at=None).update(
            removed_at=now, secret=b""
        )
        OfficerCertificate.objects.create(
            officer_id=officer_id, certificate=opened.certificate, fingerprint=view.fingerprint,
            place="pkcs11" if key.key_id else "pkcs12", secret=key.secret, key_id=key.key_id,
            installed_at=now, installed_by=actor.reference,
        )  # fmt: skip
        _journal("certificate-installed", officer_id, view, actor, now)
    return Installed(officer_id, view, bool(key.key_id))


def remove_certificate(officer_id: int, *, actor: Actor, now: datetime) -> None:
    """Take an officer's certificate away; raises :class:`SigningRefused` if there is none."""
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    with transaction.atomic():
        row = OfficerCertificate.objects.filter(officer_id=officer_id, removed_at=None).first()
        if row is None:
            raise SigningRefused("signing-no-certificate")
        row.removed_at, row.secret = now, b""
        row.save(update_fields=["removed_at", "secret"])
        _journal("certificate-removed", officer_id, view_of(bytes(row.certificate)), actor, now)


def installed() -> tuple[Installed, ...]:
    """Return the certificates of all officers."""
    rows = OfficerCertificate.objects.filter(removed_at=None).order_by("officer_id")
    return tuple(_view(row) for row in rows)


def certificate_of(officer_id: int) -> Installed | None:
    """Return the certificate with which an officer signs, if there is one."""
    row = OfficerCertificate.objects.filter(officer_id=officer_id, removed_at=None).first()
    return _view(row) if row else None


def open_key_of(signing: Signing, actor: Actor, secret: str, now: datetime) -> OfficerKey:
    """Open the actor's key with the password or PIN; raises :class:`SigningRefused`.

    Runs outside the transaction of what is signed, so that a wrong password is counted.
    """
    with transaction.atomic():
        row = (
            OfficerCertificate.objects.select_for_update()
            .filter(officer_id=actor.officer_id, removed_at=None)
            .first()
        )
        if row is None:
            raise SigningRefused("signing-no-certificate")
        before = Attempts(row.failures, row.last_failed_at or now)
        wait = before.wait_until(Counted.FACTOR.limit, now)
        if wait is not None:
            raise SigningRefused("signing-wait", field="certificate_password", until=wait)
        # Counted first: an attempt that ends the process has been made all the same.
        after = before.failed(now)
        row.failures, row.last_failed_at = after.failures, after.last_failed_at
        row.save(update_fields=["failures", "last_failed_at"])
        view = view_of(bytes(row.certificate))
    if not view.valid_at(now):
        raise SigningRefused("signing-term", since=view.valid_from, until=view.valid_until)
    try:
        key = signing.open_key(StoredKey(bytes(row.secret), row.key_id), secret)
    except SigningRefused as error:
        if error.code == PASSWORD:
            with transaction.atomic():
                _journal("certificate-refused", actor.officer_id, view, actor, now)
        raise
    if key.certificate != bytes(row.certificate):
        key.close()
        raise SigningRefused("signing-other-key")
    OfficerCertificate.objects.filter(pk=row.pk).update(failures=0)
    return key


def _view(row: OfficerCertificate) -> Installed:
    return Installed(row.officer_id, view_of(bytes(row.certificate)), bool(row.key_id))


def _journal(
    action: str, officer_id: int, view: CertificateView, actor: Actor, now: datetime
) -> None:
    details = {"serial": view.serial, "fingerprint": view.fingerprint}
    record(actor.entry(action, "officer", officer_id, details=details), now)
