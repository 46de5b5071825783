"""What officers see of their own sign-in, and administrators of everybody's."""

import json
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Count, Max, Q

from eurazpol.access.actions.certificates import CertificateView, certificates_of
from eurazpol.access.actions.sessions import SessionView, sessions_of
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.caller import Moment
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.access.domain.steps import Standing
from eurazpol.access.store.credentials import (
    Passkey,
    SignInAlarm,
    Totp,
)
from eurazpol.access.store.models import Officer
from eurazpol.audit.actions import queries as journal
from eurazpol.audit.actions.record import record
from eurazpol.kernel.texts import Message, message

_LOOKED_THROUGH = 200
_CHANGES = frozenset(
    {"password-changed", "password-given", "factor-added", "factor-removed", "factors-reset"}
)
_FAILURES = 10


@dataclass(frozen=True, slots=True)
class PasskeyView:
    """A passkey in the list of its officer."""

    id: int
    name: str
    domain: str
    made_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class Failure:
    """A sign-in under the officer's login that failed, by the node's clock."""

    at: datetime
    address: str


@dataclass(frozen=True, slots=True)
class SecurityView:
    """Everything that protects one officer's access."""

    standing: Standing
    totp_since: datetime | None
    passkeys: tuple[PasskeyView, ...]
    certificates: tuple[CertificateView, ...]
    sessions: tuple[SessionView, ...]
    failures: tuple[Failure, ...]


@dataclass(frozen=True, slots=True)
class OfficerSignIn:
    """A row of the administrator's list."""

    id: int
    login: str
    name: str
    has_totp: bool
    passkeys: int
    certificates: int
    sessions: int
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class AlarmView:
    """An alarm about guesses; ``officer`` is empty if nobody here has that login."""

    id: int
    kind: str
    officer: str
    address: str
    failures: int
    raised_at: datetime

    @property
    def about(self) -> Message:
        """What the guesses are about."""
        return message(f"access-alarm-{self.kind}")


def standing_of(officer_id: int) -> Standing:
    """Return which factors an officer has, in one query."""
    found = Officer.objects.filter(pk=officer_id).aggregate(
        totp=Count("totp", filter=Q(totp__confirmed_at__isnull=False), distinct=True),
        passkeys=Count("passkeys", distinct=True),
        codes=Count(
            "recovery_codes", filter=Q(recovery_codes__used_at__isnull=True), distinct=True
        ),
        temporary=Count(
            "password_state",
            filter=Q(password_state__temporary_until__isnull=False),
            distinct=True,
        ),
    )
    return Standing(
        bool(found["totp"]), bool(found["passkeys"]), found["codes"], bool(found["temporary"])
    )


def security_of(officer_id: int) -> SecurityView:
    """Return what the officer's own page shows."""
    totp = Totp.objects.filter(officer_id=officer_id).exclude(confirmed_at=None).first()
    return SecurityView(
        standing_of(officer_id),
        totp.confirmed_at if totp else None,
        tuple(
            PasskeyView(row.pk, row.name, row.domain, row.made_at, row.used_at)
            for row in Passkey.objects.filter(officer_id=officer_id).order_by("made_at")
        ),
        certificates_of(officer_id),
        sessions_of(officer_id),
        tuple(
            Failure(row.at, json.loads(row.details).get("address", ""))
            for row in journal.entries_about("officer", str(officer_id), _LOOKED_THROUGH)
            if row.action == "sign-in-failed"
        )[:_FAILURES],
    )


def since_last_sign_in(officer_id: int) -> tuple[Message, ...]:
    """Return what an officer is told after a sign-in: failures under the log-in, changed factors.

    There is nothing to tell at the first one.

    What the officer did in the last session is told too: it may not have been the officer.
    """
    rows = journal.entries_about("officer", str(officer_id), _LOOKED_THROUGH)
    actions = [row.action for row in rows]
    if actions.count("sign-in") < 2:
        return ()
    actions = actions[: actions.index("sign-in", actions.index("sign-in") + 1)]
    failures = actions.count("sign-in-failed")
    told = [message("access-since-failed", count=failures)] if failures else []
    if _CHANGES & set(actions):
        told.append(message("access-since-changed"))
    return tuple(told)


def sign_ins(actor: Actor) -> tuple[OfficerSignIn, ...]:
    """Return how every active officer signs in, for the administrator."""
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    rows = Officer.objects.filter(is_active=True).annotate(
        totps=Count("totp", filter=Q(totp__confirmed_at__isnull=False), distinct=True),
        keys=Count("passkeys", distinct=True),
        papers=Count("certificates", distinct=True),
        open=Count("sessions", filter=Q(sessions__ended_at__isnull=True), distinct=True),
        last=Max("sessions__began_at"),
    )
    return tuple(
        OfficerSignIn(
            row.pk, row.login, row.name, bool(row.totps), row.keys, row.papers, row.open,
            row.last,
        )
        for row in rows.order_by("login")
    )  # fmt: skip


def alarms() -> tuple[AlarmView, ...]:
    """Return the open alarms about guesses, newest first."""
    rows = SignInAlarm.objects.filter(ended_at=None).select_related("officer")
    return tuple(
        AlarmView(
            row.pk,
            row.kind,
            row.officer.name if row.officer else "",
            row.address,
            row.failures,
            row.raised_at,
        )
        for row in rows.order_by("-raised_at")[:100]
    )


def alarm_count() -> int:
    """Return how many alarms about guesses are open."""
    return SignInAlarm.objects.filter(ended_at=None).count()


def end_alarm(alarm_id: int, *, actor: Actor, moment: Moment) -> None:
    """Note that an administrator has looked at an alarm."""
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    with transaction.atomic():
        if SignInAlarm.objects.filter(pk=alarm_id, ended_at=None).update(ended_at=moment.true):
            record(actor.entry("sign-in-alarm-ended", "officer", f"alarm-{alarm_id}"), moment.now)
