"""Count failures and make those who guess wait; tell the administrator of long guessing."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F

from eurazpol.access.domain.attempts import FORGOTTEN_AFTER, Attempts, Counted, places
from eurazpol.access.domain.caller import Caller, Moment
from eurazpol.access.domain.errors import SignInRefused
from eurazpol.access.store.credentials import SignInAlarm
from eurazpol.access.store.models import Officer, SignInAttempts
from eurazpol.audit.actions.record import record
from eurazpol.audit.domain.journal import Entry


def count(kind: Counted, value: str, caller: Caller, moment: Moment) -> None:
    """Count one failure for an account and for where it comes from, before it is looked at.

    So attempts at the same time cannot pass the limit together; :func:`forgive` takes it back.
    Raises :class:`SignInRefused` ``access-wait`` if one of them has to wait; nothing is counted.
    """
    with transaction.atomic():
        wait, loud = _count({kind: value, **places(caller.address)}, moment.true)
        if loud:
            _raise_alarm(loud, kind, value, caller, moment)
    if wait:
        minutes = -((moment.true - wait) // timedelta(minutes=1))  # rounded up
        raise SignInRefused("access-wait", minutes=minutes)


def forgive(kind: Counted, value: str, caller: Caller) -> None:
    """Forget the failures of the account; take the one just counted back from the place."""
    SignInAttempts.objects.filter(key=kind.key(value)).delete()
    keys = [counted.key(place) for counted, place in places(caller.address).items()]
    rows = SignInAttempts.objects.filter(key__in=keys, failures__gt=0)
    rows.update(failures=F("failures") - 1)


def _count(
    values: Mapping[Counted, str], now: datetime
) -> tuple[datetime | None, dict[Counted, int]]:
    """Return until when to wait, or which counters have become so high that it is an alarm."""
    SignInAttempts.objects.filter(last_failed_at__lt=now - FORGOTTEN_AFTER).delete()
    kinds = {counted.key(value): counted for counted, value in values.items()}
    SignInAttempts.objects.bulk_create(
        (SignInAttempts(key=key, failures=0, last_failed_at=now) for key in kinds),
        ignore_conflicts=True,
    )
    rows = list(SignInAttempts.objects.select_for_update().filter(key__in=kinds).order_by("key"))
    counts = {row.key: Attempts(row.failures, row.last_failed_at) for row in rows}
    waits = [count.wait_until(kinds[key].limit, now) for key, count in counts.items()]
    wait = max((until for until in waits if until), default=None)
    loud: dict[Counted, int] = {}
    if wait is None:
        for row in rows:
            after = counts[row.key].failed(now)
            row.failures, row.last_failed_at = after.failures, after.last_failed_at
            row.save(update_fields=["failures", "last_failed_at"])
            if after.alarms(kinds[row.key].limit):
                loud[kinds[row.key]] = after.failures
    return wait, loud


def _raise_alarm(
    loud: Mapping[Counted, int], kind: Counted, value: str, caller: Caller, moment: Moment
) -> None:
    officer = _officer(kind, value)
    for counted, failures in loud.items():
        about = officer if counted is kind else None
        SignInAlarm.objects.create(
            officer=about,
            kind=counted.value,
            address=caller.address[:45],
            failures=failures,
            raised_at=moment.true,
        )
        details = {"address": caller.address, "failures": failures, "counted": counted.value}
        object_id = str(about.pk) if about else "unknown"
        entry = Entry("node:sign-in", "", "sign-in-alarm", "officer", object_id, details=details)
        record(entry, moment.now)


def _officer(kind: Counted, value: str) -> Officer | None:
    if kind is Counted.FACTOR:
        return Officer.objects.filter(pk=int(value)).first()
    plain = value.isascii() and "\x00" not in value and len(value) <= 60
    return Officer.objects.filter(login=value, is_active=True).first() if plain else None
