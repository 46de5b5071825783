"""Sign officers in and out.

1. Before a password is looked at, the attempt is counted as failed; the right password takes that
   back. So attempts at the same time cannot pass the limit together.
2. An unknown login, a removed officer and a wrong password give the same answer in the same time.
3. Success, failure and sign-out are in the journal. What was typed as an unknown login is not:
   people type their password there.
"""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F

from eurazpol.access.actions.queries import actor_of
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.attempts import FORGOTTEN_AFTER, Attempts, Counted
from eurazpol.access.domain.errors import SignInRefused
from eurazpol.access.store.models import Officer, SignInAttempts
from eurazpol.audit.actions.record import record
from eurazpol.audit.domain.journal import Entry

LONGEST_LOGIN = 60
LONGEST_PASSWORD = 1024


def sign_in(login: str, password: str, address: str, now: datetime) -> Officer:
    """Return the officer whose login and password these are, and record the sign-in.

    Raises :class:`SignInRefused`: ``access-sign-in`` if they do not belong together,
    ``access-wait`` after too many failures; then the password is not looked at.
    """
    login = login.strip().lower()
    with transaction.atomic():
        wait = _count(login, address, now)
    if wait:
        minutes = -((now - wait) // timedelta(minutes=1))  # rounded up
        raise SignInRefused("access-wait", minutes=minutes)
    known = _known(login)
    actor = actor_of(known) if _matches(known, password) and known else None
    if known is None or actor is None:
        with transaction.atomic():
            record(_failure(known, address), now)
        raise SignInRefused("access-sign-in")
    with transaction.atomic():
        _forgive(login, address)
        record(actor.entry("sign-in", "officer", known.pk, details={"address": address}), now)
    return known


def sign_out(actor: Actor, now: datetime) -> None:
    """Record that the officer left."""
    with transaction.atomic():
        record(actor.entry("sign-out", "officer", actor.officer_id), now)


def _known(login: str) -> Officer | None:
    if len(login) > LONGEST_LOGIN or not login.isascii() or "\x00" in login:
        return None
    return Officer.objects.filter(login=login, is_active=True).first()


def _matches(officer: Officer | None, password: str) -> bool:
    if len(password) > LONGEST_PASSWORD:
        password = ""
    if officer is None:
        Officer().set_password(password)  # the same work as for a known login
        return False
    return officer.check_password(password)


def _failure(officer: Officer | None, address: str) -> Entry:
    who, name = (f"officer:{officer.pk}", officer.name) if officer else ("unknown", "")
    object_id = str(officer.pk) if officer else "unknown"
    details = {"address": address}
    return Entry(who, name, "sign-in-failed", "officer", object_id, details=details)


def _count(login: str, address: str, now: datetime) -> datetime | None:
    """Count one failure for both, unless one of them has to wait: then return until when."""
    SignInAttempts.objects.filter(last_failed_at__lt=now - FORGOTTEN_AFTER).delete()
    values = {Counted.LOGIN: login, Counted.ADDRESS: address}
    limits = {counted.key(value): counted.limit for counted, value in values.items()}
    SignInAttempts.objects.bulk_create(
        (SignInAttempts(key=key, failures=0, last_failed_at=now) for key in limits),
        ignore_conflicts=True,
    )
    rows = list(SignInAttempts.objects.select_for_update().filter(key__in=limits).order_by("key"))
    counts = {row.key: Attempts(row.failures, row.last_failed_at) for row in rows}
    waits = [count.wait_until(limits[key], now) for key, count in counts.items()]
    wait = max((until for until in waits if until), default=None)
    if wait is None:
        for row in rows:
            after = counts[row.key].failed(now)
            row.failures, row.last_failed_at = after.failures, after.last_failed_at
            row.save(update_fields=["failures", "last_failed_at"])
    return wait


def _forgive(login: str, address: str) -> None:
    """Forget the failures of the login; take the one just counted back from the address."""
    SignInAttempts.objects.filter(key=Counted.LOGIN.key(login)).delete()
    rows = SignInAttempts.objects.filter(key=Counted.ADDRESS.key(address), failures__gt=0)
    rows.update(failures=F("failures") - 1)
