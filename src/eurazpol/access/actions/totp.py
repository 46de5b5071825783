"""Codes of an authenticator app (RFC 6238: six digits, 30 seconds, SHA-1, a secret of 160 bits).

1. A code is good in its own 30 seconds and in those before and after it, for clocks that differ.
2. No code is taken twice, nor one older than the last that was taken.
3. An app counts as a factor only after it has shown a right code.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from secrets import compare_digest

import pyotp
import segno
from django.db import transaction

from eurazpol.access.actions.queries import actor_of
from eurazpol.access.actions.seal import seal, unseal
from eurazpol.access.domain.caller import Moment
from eurazpol.access.domain.errors import FactorRefused
from eurazpol.access.store.credentials import Totp
from eurazpol.access.store.models import Officer
from eurazpol.audit.actions.record import record

PERIOD = 30
_TOLERANCE = (0, -1, 1)


@dataclass(frozen=True, slots=True)
class NewApp:
    """What an authenticator app is told: as a picture (SVG) and as text to be typed."""

    secret: str
    address: str
    picture: str

    @property
    def spaced(self) -> str:
        """The secret in groups of four."""
        return " ".join(self.secret[at : at + 4] for at in range(0, len(self.secret), 4))


def start_totp(officer: Officer, issuer: str, moment: Moment) -> NewApp:
    """Return the secret for a new app; one that was not confirmed yet stays the same for a day."""
    if Totp.objects.filter(officer=officer).exclude(confirmed_at=None).exists():
        raise FactorRefused("access-totp-exists")
    row = Totp.objects.filter(officer=officer, made_at__gt=moment.true - timedelta(days=1)).first()
    if row is None:
        secret = pyotp.random_base32()
        sealed = seal(secret.encode(), f"totp:{officer.pk}")
        defaults = {"sealed": sealed, "made_at": moment.true, "last_step": 0}
        Totp.objects.update_or_create(officer=officer, defaults=defaults)
    else:
        secret = _secret(row)
    address = pyotp.TOTP(secret).provisioning_uri(name=officer.login, issuer_name=issuer)
    picture = segno.make(address, error="m").svg_inline(scale=5, border=4, light="#fff")
    return NewApp(secret, address, picture)


def confirm_totp(officer: Officer, code: str, moment: Moment) -> None:
    """Make the new app a factor; raise :class:`FactorRefused` for a wrong code."""
    actor = actor_of(officer)
    with transaction.atomic():
        row = Totp.objects.select_for_update().filter(officer=officer, confirmed_at=None).first()
        if row is None or actor is None:
            raise FactorRefused("access-totp-none", field="code")
        if not _take(row, code, moment.true):
            raise FactorRefused("access-code-wrong", field="code")
        row.confirmed_at = moment.true
        row.save(update_fields=["confirmed_at"])
        details = {"factor": "totp"}
        record(actor.entry("factor-added", "officer", officer.pk, details=details), moment.now)


def take_code(officer: Officer, code: str, moment: Moment) -> bool:
    """Whether the code is right, now and for the first time; then it is used up."""
    with transaction.atomic():
        row = (
            Totp.objects.select_for_update()
            .filter(officer=officer)
            .exclude(confirmed_at=None)
            .first()
        )
        return row is not None and _take(row, code, moment.true)


def remove_totp(officer: Officer, moment: Moment) -> None:
    """Take the app away."""
    actor = actor_of(officer)
    with transaction.atomic():
        gone, _ = Totp.objects.filter(officer=officer).delete()
        if gone and actor is not None:
            details = {"factor": "totp"}
            entry = actor.entry("factor-removed", "officer", officer.pk, details=details)
            record(entry, moment.now)


def _take(row: Totp, code: str, at: datetime) -> bool:
    typed = "".join(code.split())
    if not (typed.isascii() and typed.isdigit() and len(typed) == 6):
        return False
    app = pyotp.TOTP(_secret(row))
    here = int(at.timestamp()) // PERIOD
    for step in (here + shift for shift in _TOLERANCE):
        if compare_digest(app.generate_otp(step), typed) and step > row.last_step:
            row.last_step = step
            row.save(update_fields=["last_step"])
            return True
    return False


def _secret(row: Totp) -> str:
    return unseal(bytes(row.sealed), f"totp:{row.officer_id}").decode()
