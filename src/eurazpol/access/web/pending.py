"""A sign-in under way: the password was right, something is still to be shown or chosen.

It lies in the browser's session on the server for a few minutes; until it is done nobody is signed
in. A change of the password ends it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from django.contrib import auth, messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme

from eurazpol.access.actions.security import since_last_sign_in, standing_of
from eurazpol.access.actions.sign_in import Account, account, check_certificate, finish
from eurazpol.access.domain.caller import Caller, Moment
from eurazpol.access.domain.steps import Step, next_step
from eurazpol.access.domain.terms import STEP_TIME
from eurazpol.access.web import carried
from eurazpol.access.web.deps import AccessDeps
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Lang, Message

SIGN_IN = "/sign-in"
SESSION = "sign_in"
"""Where the id of the sign-in stands in the browser's session."""
_PENDING = "sign_in_pending"
_BACKEND = "django.contrib.auth.backends.ModelBackend"
_PAGES = {
    Step.SECOND: f"{SIGN_IN}/second",
    Step.ENROL: f"{SIGN_IN}/enrol",
    Step.PASSWORD: f"{SIGN_IN}/password",
}


@dataclass(frozen=True, slots=True)
class Pending:
    """Who signs in, what was shown so far, and where to go afterwards."""

    officer: Account
    methods: frozenset[str]
    next: str = ""
    id_token: str = ""

    def shown(self, method: str) -> "Pending":
        """Return the sign-in with one more method shown."""
        return replace(self, methods=self.methods | {method})


def pending_of(request: HttpRequest, moment: Moment) -> Pending | None:
    """Return the sign-in that is under way in this browser, if it is not too old."""
    kept: dict[str, Any] | None = request.session.get(_PENDING)
    if kept is None or moment.true - datetime.fromisoformat(kept["at"]) > STEP_TIME:
        return None
    officer = account(kept["officer"])
    if officer is None or officer.get_session_auth_hash() != kept["password"]:
        return None
    methods = frozenset(kept["methods"])
    return Pending(officer, methods, kept["next"], kept["id_token"])


def step_of(pending: Pending, deps: AccessDeps) -> Step:
    """Return what has to be done next."""
    return next_step(standing_of(pending.officer.pk), pending.methods, deps.terms)


def go_on(request: HttpRequest, deps: AccessDeps, pending: Pending) -> HttpResponse:
    """Lead to the next step, or sign in if none is left.

    The browser gets a new session at each step, so that one planted before is worth nothing.
    Raises :class:`SignInRefused` if the certificate of the connection is not the officer's.
    """
    moment, caller = deps.moment(), caller_of(request)
    check_certificate(pending.officer, caller, deps.terms, moment)
    step = step_of(pending, deps)
    if step is not Step.DONE:
        request.session.cycle_key()
        request.session[_PENDING] = {
            "officer": pending.officer.pk,
            "methods": sorted(pending.methods),
            "next": pending.next,
            "id_token": pending.id_token,
            "at": moment.true.isoformat(),
            "password": pending.officer.get_session_auth_hash(),
        }
        return HttpResponseRedirect(_PAGES[step])
    session = finish(pending.officer, pending.methods, caller, deps.terms, moment)
    form = carried.take(request, pending.officer.pk)
    request.session.flush()
    auth.login(request, pending.officer, backend=_BACKEND)
    _tell(request, since_last_sign_in(pending.officer.pk), pending.officer.lang)
    request.session[SESSION] = str(session.pk)
    if pending.id_token:
        request.session["id_token"] = pending.id_token
    if form is not None:
        carried.keep(request, form)
        return HttpResponseRedirect(carried.PAGE)
    return HttpResponseRedirect(safe_next(request, pending.next, deps.home))


def _tell(request: HttpRequest, notes: Iterable[Message], lang: Lang) -> None:
    """Say on the next page what happened to the account since the last sign-in."""
    for note in notes:
        messages.warning(request, catalogue().render(note, lang), "warn", fail_silently=True)


def caller_of(request: HttpRequest) -> Caller:
    """Return the far end of the connection; headers are not believed."""
    return Caller(
        str(request.META.get("REMOTE_ADDR", "")),
        request.headers.get("User-Agent", ""),
        cast("str", request.META.get("eurazpol.client_certificate", "")),
    )


def safe_next(request: HttpRequest, wanted: str, otherwise: str) -> str:
    """Return ``wanted`` if it is a path of this node, else ``otherwise``."""
    inside = wanted.startswith("/") and url_has_allowed_host_and_scheme(
        wanted, allowed_hosts=None, require_https=request.is_secure()
    )
    return wanted if inside else otherwise
