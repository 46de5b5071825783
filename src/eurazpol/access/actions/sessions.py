"""Sessions: one row for each sign-in, so that an officer can see and end them.

1. A session ends after the idle time, after the longest time, at sign-out, when its officer or an
   administrator ends it, when the officer is removed, and when a newer one is one too many.
2. Every use moves its idle time on; that is written at most once a minute.
3. A session that began with a client certificate lives only on connections with that one.
"""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.contrib.sessions.backends.db import SessionStore
from django.db import transaction
from django.db.models import QuerySet

from eurazpol.access.actions.queries import actor_of
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.caller import Caller, Moment
from eurazpol.access.domain.terms import KEPT, SignInTerms
from eurazpol.access.store.credentials import SignInSession
from eurazpol.access.store.models import Officer
from eurazpol.audit.actions.record import record, record_many
from eurazpol.kernel.texts import Message, message

_WRITTEN = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Live:
    """A session that lasts: when it ends if nothing is done, and when the last proof is old."""

    id: uuid.UUID
    ends_at: datetime
    longest_until: datetime
    proven_until: datetime


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session as its officer sees it in the list; times are true, not of a training clock."""

    id: uuid.UUID
    methods: tuple[str, ...]
    address: str
    browser: str
    began_at: datetime
    seen_at: datetime
    ended_at: datetime | None
    why_ended: str

    @property
    def how(self) -> tuple[Message, ...]:
        """The names of the methods."""
        return tuple(message(f"access-method-{method}") for method in self.methods)

    @property
    def end(self) -> Message:
        """The reason of the end."""
        return message(f"access-ended-{self.why_ended}")


def begin(
    officer: Officer,
    methods: Iterable[str],
    caller: Caller,
    terms: SignInTerms,
    moment: Moment,
) -> SignInSession:
    """Begin a session; end the oldest ones if there are too many, forget those long ended."""
    now = moment.true
    SignInSession.objects.filter(officer=officer, ended_at__lt=now - KEPT).delete()
    _end(_open(officer.pk).filter(seen_at__lt=now - terms.idle), "idle", now)
    too_many = _open(officer.pk).order_by("-began_at")[max(terms.sessions - 1, 0) :]
    ended = _end(SignInSession.objects.filter(pk__in=[row.pk for row in too_many]), "newer", now)
    actor = actor_of(officer)
    if ended and actor is not None:
        details = {"count": ended, "why": "newer"}
        record(actor.entry("sessions-ended", "officer", officer.pk, details=details), moment.now)
    return SignInSession.objects.create(
        id=uuid.uuid4(),
        officer=officer,
        methods=",".join(sorted(methods)),
        address=caller.address[:45],
        browser=caller.browser[:200],
        certificate=caller.certificate if terms.client_certificate else "",
        began_at=now,
        proven_at=now,
        seen_at=now,
    )


def look(
    session_id: str, actor: Actor, caller: Caller, terms: SignInTerms, moment: Moment
) -> Live | None:
    """Return the session that a request names, moved on; None if it has ended, which is recorded.

    ``session_id`` is what stands in the browser's session.
    """
    row = SignInSession.objects.filter(pk=session_id, officer_id=actor.officer_id).first()
    if row is None or row.ended_at is not None:
        return None
    now = moment.true
    why = _why_over(row, caller, terms, now)
    if why:
        with transaction.atomic():
            if _end(SignInSession.objects.filter(pk=row.pk), why, now):
                details = {"why": why}
                entry = actor.entry("session-ended", "officer", actor.officer_id, details=details)
                record(entry, moment.now)
        return None
    if not now - _WRITTEN < row.seen_at <= now:
        SignInSession.objects.filter(pk=row.pk).update(seen_at=now)
        row.seen_at = now
    return _live(row, terms)


def enter(actor: Actor, caller: Caller, terms: SignInTerms, moment: Moment) -> str:
    """Begin a session for an officer whom Django knows as signed in; return its id."""
    officer = Officer.objects.get(pk=actor.officer_id)
    with transaction.atomic():
        return str(begin(officer, (), caller, terms, moment).pk)


def why_ended(session_id: str) -> str:
    """Return the reason of the end of a session."""
    row = SignInSession.objects.filter(pk=session_id).first()
    return row.why_ended if row else ""


def prove_again(session_id: uuid.UUID, terms: SignInTerms, moment: Moment) -> Live:
    """Note that the officer of a session has just proved who it is."""
    row = SignInSession.objects.get(pk=session_id)
    row.proven_at = row.seen_at = moment.true
    row.save(update_fields=["proven_at", "seen_at"])
    return _live(row, terms)


def sessions_of(officer_id: int, limit: int = 30) -> tuple[SessionView, ...]:
    """Return the sessions of an officer, newest first, those that ended lately among them."""
    rows = SignInSession.objects.filter(officer_id=officer_id).order_by("-began_at")[:limit]
    return tuple(
        SessionView(
            row.pk,
            tuple(row.methods.split(",")) if row.methods else (),
            row.address,
            row.browser,
            row.began_at,
            row.seen_at,
            row.ended_at,
            row.why_ended,
        )
        for row in rows
    )


def end_one(session_id: uuid.UUID, why: str, actor: Actor, moment: Moment) -> None:
    """End one of the actor's own sessions; a session of somebody else is left as it is."""
    with transaction.atomic():
        if _end(_open(actor.officer_id).filter(pk=session_id), why, moment.true):
            details = {"why": why}
            entry = actor.entry("session-ended", "officer", actor.officer_id, details=details)
            record(entry, moment.now)


def close(session_id: uuid.UUID, why: str, moment: Moment) -> None:
    """Note that a session ended by what the caller records."""
    _end(SignInSession.objects.filter(pk=session_id), why, moment.true)


def end_all(
    officer_id: int, why: str, actor: Actor, moment: Moment, *, but: uuid.UUID | None = None
) -> int:
    """End every session of an officer, ``but`` the present one; return how many there were."""
    with transaction.atomic():
        others = _open(officer_id) if but is None else _open(officer_id).exclude(pk=but)
        ended = _end(others, why, moment.true)
        if ended:
            details = {"count": ended, "why": why}
            entry = actor.entry("sessions-ended", "officer", officer_id, details=details)
            record_many([entry], moment.now)
    return ended


def forget(terms: SignInTerms, moment: Moment) -> None:
    """End what nobody has used, and throw away what is over: rows, and what browsers left here."""
    now = moment.true
    over = SignInSession.objects.filter(began_at__lt=now - terms.longest)
    _end(over, "longest", now)
    _end(SignInSession.objects.filter(seen_at__lt=now - terms.idle), "idle", now)
    SignInSession.objects.filter(ended_at__lt=now - KEPT).delete()
    SessionStore.clear_expired()


def _why_over(row: SignInSession, caller: Caller, terms: SignInTerms, now: datetime) -> str:
    if now >= row.seen_at + terms.idle:
        return "idle"
    if now >= row.began_at + terms.longest:
        return "longest"
    if terms.client_certificate and row.certificate != caller.certificate:
        return "certificate"
    return ""


def _live(row: SignInSession, terms: SignInTerms) -> Live:
    longest = row.began_at + terms.longest
    return Live(
        row.pk, min(row.seen_at + terms.idle, longest), longest, row.proven_at + terms.proof
    )


def _open(officer_id: int) -> QuerySet[SignInSession]:
    return SignInSession.objects.filter(officer_id=officer_id, ended_at=None)


def _end(rows: QuerySet[SignInSession], why: str, now: datetime) -> int:
    return rows.filter(ended_at=None).update(ended_at=now, why_ended=why)
