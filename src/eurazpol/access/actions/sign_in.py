"""Sign officers in and out.

1. Before a password is looked at, the attempt is counted as failed; the right password takes that
   back. So attempts at the same time cannot pass the limit together.
2. An unknown login, a removed officer, a password that was made and has expired, and a wrong
   password give the same answer in the same time.
3. Nobody is signed in before every step of ``domain/steps.py`` is done.
4. Success, failure and sign-out are in the journal. What was typed as an unknown login is not:
   people type their password there.
"""

from uuid import UUID

from django.db import transaction

from eurazpol.access.actions.queries import actor_of
from eurazpol.access.actions.sessions import begin, close
from eurazpol.access.actions.throttle import count, forgive
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.attempts import Counted
from eurazpol.access.domain.caller import Caller, Moment
from eurazpol.access.domain.errors import SignInRefused
from eurazpol.access.domain.passwords import MAX_PASSWORD
from eurazpol.access.domain.terms import SignInTerms
from eurazpol.access.store.credentials import ClientCertificate, PasswordState, SignInSession
from eurazpol.access.store.models import Officer
from eurazpol.audit.actions.record import record
from eurazpol.audit.domain.journal import Entry

LONGEST_LOGIN = 60
Account = Officer
"""The row of an officer, as pages hand it on between the steps of a sign-in."""


def account(officer_id: int) -> Account | None:
    """Return an active officer."""
    return Officer.objects.filter(pk=officer_id, is_active=True).first()


def account_of_login(login: str, caller: Caller, moment: Moment) -> Account:
    """Return the officer for whom the provider of the organisation vouches.

    Nobody is made here by a sign-in elsewhere. Raises :class:`SignInRefused`
    ``access-oidc-unknown`` if no active officer has the login.
    """
    known = _known(login.strip().lower())
    if known is None:
        failed(None, caller, moment, why="oidc")
        raise SignInRefused("access-oidc-unknown")
    return known


def prove_password(login: str, password: str, caller: Caller, moment: Moment) -> Officer:
    """Return the officer whose login and password these are.

    Raises :class:`SignInRefused`: ``access-sign-in`` if they do not belong together,
    ``access-wait`` after too many failures; then the password is not looked at.
    """
    login = login.strip().lower()
    count(Counted.LOGIN, login, caller, moment)
    known = _known(login)
    if not _matches(known, password) or known is None or _expired(known, moment):
        failed(known, caller, moment)
        raise SignInRefused("access-sign-in")
    with transaction.atomic():
        forgive(Counted.LOGIN, login, caller)
    return known


def finish(
    officer: Officer,
    methods: frozenset[str],
    caller: Caller,
    terms: SignInTerms,
    moment: Moment,
) -> SignInSession:
    """Begin a session of an officer who has done every step, and record the sign-in.

    Raises :class:`SignInRefused` like :func:`check_certificate`.
    """
    actor = actor_of(officer)
    if actor is None:
        raise SignInRefused("access-sign-in")
    check_certificate(officer, caller, terms, moment)
    with transaction.atomic():
        session = begin(officer, methods, caller, terms, moment)
        details = {"address": caller.address, "methods": sorted(methods)}
        if terms.client_certificate:
            details["certificate"] = caller.certificate
        record(actor.entry("sign-in", "officer", officer.pk, details=details), moment.now)
    return session


def check_certificate(officer: Account, caller: Caller, terms: SignInTerms, moment: Moment) -> None:
    """Raise :class:`SignInRefused` unless the connection has the certificate that is asked for.

    It must be one that the TLS layer verified, and be bound to this officer.
    """
    if not terms.client_certificate:
        return
    enrolled = ClientCertificate.objects.filter(officer=officer, fingerprint=caller.certificate)
    if not caller.certificate or not enrolled.exists():
        failed(officer, caller, moment, why="certificate")
        raise SignInRefused("access-certificate-needed")


def sign_out(actor: Actor, session_id: UUID | None, moment: Moment) -> None:
    """End the session of an officer who leaves, and record it."""
    with transaction.atomic():
        if session_id is not None:
            close(session_id, "sign-out", moment)
        record(actor.entry("sign-out", "officer", actor.officer_id), moment.now)


def failed(officer: Officer | None, caller: Caller, moment: Moment, *, why: str = "") -> None:
    """Record that a sign-in failed; ``why`` names the factor if it was not the password."""
    who, name = (f"officer:{officer.pk}", officer.name) if officer else ("unknown", "")
    object_id = str(officer.pk) if officer else "unknown"
    details = {"address": caller.address, **({"factor": why} if why else {})}
    with transaction.atomic():
        entry = Entry(who, name, "sign-in-failed", "officer", object_id, details=details)
        record(entry, moment.now)


def _known(login: str) -> Officer | None:
    if len(login) > LONGEST_LOGIN or not login.isascii() or "\x00" in login:
        return None
    return Officer.objects.filter(login=login, is_active=True).first()


def _matches(officer: Officer | None, password: str) -> bool:
    if len(password) > MAX_PASSWORD:
        password = ""
    if officer is None:
        Officer().set_password(password)  # the same work as for a known login
        return False
    return officer.check_password(password)


def _expired(officer: Officer, moment: Moment) -> bool:
    return PasswordState.objects.filter(officer=officer, temporary_until__lt=moment.true).exists()
