"""The officer's own page of factors and sessions, and the proof of who it is, asked for anew."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import cast
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from eurazpol.access.actions.passkeys import (
    add_passkey,
    ask_passkey,
    domain_of,
    remove_passkey,
    start_passkey,
)
from eurazpol.access.actions.passwords import change_password
from eurazpol.access.actions.prove import prove_by_code, prove_by_passkey, prove_by_password
from eurazpol.access.actions.recovery import new_codes
from eurazpol.access.actions.requests import OfficerRequest, require_proof
from eurazpol.access.actions.security import security_of, standing_of
from eurazpol.access.actions.sessions import end_all, end_one, prove_again
from eurazpol.access.actions.sign_in import Account, account
from eurazpol.access.actions.totp import confirm_totp, remove_totp, start_totp
from eurazpol.access.domain.errors import FactorRefused, Forbidden, InvalidOfficer, SignInRefused
from eurazpol.access.domain.passwords import MIN_PASSWORD
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.access.domain.terms import SecondFactor
from eurazpol.access.web import carried
from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.pending import caller_of, safe_next
from eurazpol.access.web.steps import said
from eurazpol.access.web.views import answer_of, told
from eurazpol.kernel.texts import Message, message

PAGE, CONFIRM = "/me/security", "/me/confirm"
DONE = ("added", "removed", "ended", "password")
_NEW, _PROOF = "passkey_new", "passkey_proof"
OwnView = Callable[..., HttpResponse]


def _own(*, proven: bool = True) -> Callable[[OwnView], OwnView]:
    """Open a page to a signed-in officer, as its own; ``proven`` asks for a fresh proof first."""

    def decorated(view: OwnView) -> OwnView:
        @never_cache
        @wraps(view)
        def opened(http_request: HttpRequest, deps: AccessDeps, **path: int | UUID) -> HttpResponse:
            request = cast("OfficerRequest", http_request)
            require(request.actor, Act.KEEP_OWN_SIGN_IN, Target(ObjectKind.DESK))
            if proven:
                require_proof(request)
            officer = account(request.actor.officer_id)
            if officer is None:
                raise Forbidden("access-forbidden", reason=message("access-sign-in-needed"))
            return view(request, deps, officer, **path)

        return opened

    return decorated


@require_GET
@_own(proven=False)
def security(request: OfficerRequest, deps: AccessDeps, officer: Account) -> HttpResponse:
    """Show factors, sessions and the last failed sign-ins."""
    return _page(request, deps, officer)


@sensitive_post_parameters("code")
@require_http_methods(["GET", "POST"])
@_own()
def totp(request: OfficerRequest, deps: AccessDeps, officer: Account) -> HttpResponse:
    """Add an authenticator app."""
    moment, error = deps.moment(), None
    if request.method == "POST":
        try:
            confirm_totp(officer, request.POST.get("code", ""), moment)
            return _added(request, deps, officer)
        except FactorRefused as refused:
            error = said(refused)
    try:
        app = start_totp(officer, deps.issuer, moment)
    except FactorRefused:
        return HttpResponseRedirect(PAGE)
    shown = {"error": error, "app": app, "passkeys": False, "action": f"{PAGE}/totp"}
    return render(request, "access/enrol.html", shown, status=422 if error else 200)


@require_POST
@_own()
def totp_remove(request: OfficerRequest, deps: AccessDeps, officer: Account) -> HttpResponse:
    """Take the app away."""
    if error := _is_last(deps, officer, passkeys_left=True):
        return _page(request, deps, officer, error)
    remove_totp(officer, deps.moment())
    return HttpResponseRedirect(f"{PAGE}?done=removed")


@require_POST
@_own()
def passkey_begin(request: OfficerRequest, deps: AccessDeps, officer: Account) -> HttpResponse:
    """Give the browser what a new passkey needs."""
    try:
        options, state = start_passkey(officer, domain_of(request.get_host()), deps.moment())
    except FactorRefused as error:
        return told(request, error)  # type: ignore[arg-type]  # the same language
    request.session[_NEW] = state
    return JsonResponse(options)


@require_POST
@_own()
def passkey(request: OfficerRequest, deps: AccessDeps, officer: Account) -> HttpResponse:
    """Add a passkey."""
    state = request.session.pop(_NEW, {})
    try:
        name = request.POST.get("name", "")
        add_passkey(officer, name, answer_of(request), state, deps.moment())
    except FactorRefused as error:
        return _page(request, deps, officer, said(error))
    return _added(request, deps, officer)


@require_POST
@_own()
def passkey_remove(
    request: OfficerRequest, deps: AccessDeps, officer: Account, passkey_id: int
) -> HttpResponse:
    """Take a passkey away."""
    if error := _is_last(deps, officer, passkeys_left=False):
        return _page(request, deps, officer, error)
    remove_passkey(officer, passkey_id, deps.moment())
    return HttpResponseRedirect(f"{PAGE}?done=removed")


@require_POST
@_own()
def codes(request: OfficerRequest, deps: AccessDeps, officer: Account) -> HttpResponse:
    """Make new recovery codes and show them once."""
    if not standing_of(officer.pk).has_factor:
        return _page(request, deps, officer, message("error-access-factor-first"))
    shown = {"codes": new_codes(officer, deps.moment()), "onward": PAGE, "login": officer.login}
    return render(request, "access/codes.html", shown)


@require_POST
@_own()
def session_end(
    request: OfficerRequest, deps: AccessDeps, officer: Account, session_id: UUID
) -> HttpResponse:
    """End one session; the present one ends like by signing out."""
    del officer
    end_one(session_id, "ended", request.actor, deps.moment())
    return HttpResponseRedirect(f"{PAGE}?done=ended#sessions")


@require_POST
@_own()
def sessions_end(request: OfficerRequest, deps: AccessDeps, officer: Account) -> HttpResponse:
    """End every session but the present one."""
    here = request.live.id if request.live else None
    end_all(officer.pk, "ended", request.actor, deps.moment(), but=here)
    return HttpResponseRedirect(f"{PAGE}?done=ended#sessions")


@sensitive_post_parameters("current", "password", "again")
@require_http_methods(["GET", "POST"])
@_own(proven=False)
def password(request: OfficerRequest, deps: AccessDeps, officer: Account) -> HttpResponse:
    """Change the password; the present one is asked for."""
    errors: tuple[tuple[str, Message], ...] = ()
    if request.method == "POST":
        current, typed, again = (
            request.POST.get(name, "") for name in ("current", "password", "again")
        )
        here = request.live.id if request.live else None
        try:
            prove_by_password(officer, current, caller_of(request), deps.moment())
            change_password(officer, typed, again, deps.moment(), keep=here)
            _stay(request, officer)
            return HttpResponseRedirect(f"{PAGE}?done=password")
        except SignInRefused as error:
            errors = (("current", said(error)),)
        except InvalidOfficer as error:
            errors = ((error.field or "password", said(error)),)
    shown = {
        "errors": errors,
        "error_by": dict(errors),
        "login": officer.login,
        "limit": MIN_PASSWORD,
        "action": "/me/password",
        "current": True,
    }
    return render(request, "access/password.html", shown, status=422 if errors else 200)


@sensitive_post_parameters("password", "code")
@require_http_methods(["GET", "POST"])
@_own(proven=False)
def confirm(request: OfficerRequest, deps: AccessDeps, officer: Account) -> HttpResponse:
    """Ask an officer who is signed in to prove anew who it is; then lead back."""
    if request.method == "GET":
        return confirm_page(request, deps, wanted=request.GET.get("next", ""))
    post, caller, moment = request.POST, caller_of(request), deps.moment()
    try:
        if "answer" in post:
            state = request.session.pop(_PROOF, {})
            prove_by_passkey(officer, answer_of(request), state, caller, moment)
        elif standing_of(officer.pk).has_factor:
            prove_by_code(officer, post.get("code", ""), caller, moment)
        else:
            prove_by_password(officer, post.get("password", ""), caller, moment)
    except (SignInRefused, FactorRefused) as error:
        return confirm_page(request, deps, said(error), wanted=post.get("next", ""))
    return proven(request, deps, post.get("next", ""))


@require_POST
@_own(proven=False)
def confirm_begin(request: OfficerRequest, deps: AccessDeps, officer: Account) -> HttpResponse:
    """Give the browser a challenge for the proof by a passkey."""
    try:
        options, state = ask_passkey(officer, domain_of(request.get_host()), deps.moment())
    except FactorRefused as error:
        return told(request, error)  # type: ignore[arg-type]  # the same language
    request.session[_PROOF] = state
    return JsonResponse(options)


@require_http_methods(["GET", "POST"])
@_own(proven=False)
def session(request: OfficerRequest, deps: AccessDeps, officer: Account) -> HttpResponse:
    """Stay signed in: any request moves the idle time on, and this one does nothing else."""
    del officer
    left = request.live.ends_at - deps.moment().true if request.live else timedelta()
    if request.headers.get("Accept", "").startswith("application/json"):
        return JsonResponse({"left": int(left.total_seconds())})
    back = request.POST.get("next") or request.GET.get("next", "")
    return HttpResponseRedirect(safe_next(request, back, deps.home))


@require_GET
@_own(proven=False)
def form(request: OfficerRequest, deps: AccessDeps, officer: Account) -> HttpResponse:
    """Show that a form was kept through a sign-in, and let it be sent now."""
    del officer
    kept = carried.waiting(request)
    if kept is None:
        return HttpResponseRedirect(deps.home)
    return render(request, "access/carried.html", {"kept": kept})


def confirm_page(
    request: OfficerRequest,
    deps: AccessDeps,
    error: Message | None = None,
    *,
    wanted: str = "",
) -> HttpResponse:
    """Show the question."""
    standing = standing_of(request.actor.officer_id)
    provider = deps.oidc.name if deps.oidc and request.session.get("id_token") else ""
    shown = {
        "error": error,
        "standing": standing,
        "next": wanted,
        "passkeys": standing.has_passkey and bool(domain_of(request.get_host())),
        "minutes": int(deps.terms.proof.total_seconds() // 60),
        "provider": provider,
    }
    return render(request, "access/confirm.html", shown, status=403 if error else 200)


def proven(request: OfficerRequest, deps: AccessDeps, wanted: str) -> HttpResponse:
    """Note the proof, change the id of the session and lead back, to the form that waits if any."""
    if request.live is not None:
        prove_again(request.live.id, deps.terms, deps.moment())
    request.session.cycle_key()
    if carried.waiting(request) is not None:
        return HttpResponseRedirect(carried.PAGE)
    return HttpResponseRedirect(safe_next(request, wanted, deps.home))


def _added(request: OfficerRequest, deps: AccessDeps, officer: Account) -> HttpResponse:
    """Lead back, with recovery codes if there are none yet."""
    if standing_of(officer.pk).codes_left:
        return HttpResponseRedirect(f"{PAGE}?done=added")
    shown = {"codes": new_codes(officer, deps.moment()), "onward": PAGE, "login": officer.login}
    return render(request, "access/codes.html", shown)


def _is_last(deps: AccessDeps, officer: Account, *, passkeys_left: bool) -> Message | None:
    """Return why the factor cannot go: where one is required, the last one stays."""
    if deps.terms.second_factor is not SecondFactor.REQUIRED:
        return None
    view = security_of(officer.pk)
    others = bool(view.passkeys) if passkeys_left else view.totp_since or len(view.passkeys) > 1
    return None if others else message("error-access-factor-last")


def _stay(request: OfficerRequest, officer: Account) -> None:
    """Keep this session after a change of the password, under a new id."""
    request.session.cycle_key()
    request.session["_auth_user_hash"] = officer.get_session_auth_hash()


def _page(
    request: OfficerRequest, deps: AccessDeps, officer: Account, error: Message | None = None
) -> HttpResponse:
    done = request.GET.get("done", "")
    shown = {
        "view": security_of(officer.pk),
        "here": request.live.id if request.live else None,
        "error": error,
        "done": message(f"access-security-done-{done}") if done in DONE else None,
        "passkeys": bool(domain_of(request.get_host())),
        "terms": deps.terms,
        "idle": int(deps.terms.idle.total_seconds() // 60),
        "longest": int(deps.terms.longest.total_seconds() // 3600),
    }
    return render(request, "access/security.html", shown, status=422 if error else 200)
