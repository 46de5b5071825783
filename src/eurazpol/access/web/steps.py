"""The pages between a right password and the work: second factor, its choice, an own password."""

from collections.abc import Callable
from functools import wraps
from typing import cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from eurazpol.access.actions.passkeys import (
    add_passkey,
    ask_passkey,
    domain_of,
    start_passkey,
)
from eurazpol.access.actions.passwords import change_password
from eurazpol.access.actions.prove import prove_by_code, prove_by_passkey
from eurazpol.access.actions.recovery import new_codes
from eurazpol.access.actions.requests import OpenRequest
from eurazpol.access.actions.security import standing_of
from eurazpol.access.actions.totp import confirm_totp, start_totp
from eurazpol.access.domain.errors import FactorRefused, InvalidOfficer, SignInRefused
from eurazpol.access.domain.passwords import MIN_PASSWORD
from eurazpol.access.domain.steps import PASSKEY, TOTP, Step
from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.pending import (
    SIGN_IN,
    Pending,
    caller_of,
    go_on,
    pending_of,
    step_of,
)
from eurazpol.access.web.views import answer_of, told
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message, message

_SECOND, _NEW = "passkey_second", "passkey_new"
StepView = Callable[[OpenRequest, AccessDeps, Pending], HttpResponse]


def _at(step: Step) -> Callable[[StepView], Callable[..., HttpResponse]]:
    """Open a page only to who is at that step of a sign-in; others begin anew."""

    def decorated(view: StepView) -> Callable[..., HttpResponse]:
        @never_cache
        @wraps(view)
        def opened(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
            pending = pending_of(http_request, deps.moment())
            if pending is None or step_of(pending, deps) is not step:
                return HttpResponseRedirect(SIGN_IN)
            try:
                return view(cast("OpenRequest", http_request), deps, pending)
            except SignInRefused:  # the connection has lost the officer's certificate
                return HttpResponseRedirect(f"{SIGN_IN}?why=certificate")

        return opened

    return decorated


@sensitive_post_parameters("code")
@require_http_methods(["GET", "POST"])
@_at(Step.SECOND)
def second(request: OpenRequest, deps: AccessDeps, pending: Pending) -> HttpResponse:
    """Ask for a code of the app or of paper, or for a passkey."""
    if request.method == "GET":
        return _second_page(request, pending)
    try:
        if "answer" in request.POST:
            state = request.session.pop(_SECOND, {})
            prove_by_passkey(
                pending.officer, answer_of(request), state, caller_of(request), deps.moment()
            )
            method = PASSKEY
        else:
            method = prove_by_code(
                pending.officer, request.POST.get("code", ""), caller_of(request), deps.moment()
            )
        return go_on(request, deps, pending.shown(method))
    except (SignInRefused, FactorRefused) as error:
        return _second_page(request, pending, said(error), 429 if "wait" in error.code else 403)


@require_POST
@_at(Step.SECOND)
def second_begin(request: OpenRequest, deps: AccessDeps, pending: Pending) -> HttpResponse:
    """Give the browser a challenge for the officer's passkeys."""
    try:
        domain = domain_of(request.get_host())
        options, state = ask_passkey(pending.officer, domain, deps.moment())
    except FactorRefused as error:
        return told(request, error)
    request.session[_SECOND] = state
    return JsonResponse(options)


@sensitive_post_parameters("code")
@require_http_methods(["GET", "POST"])
@_at(Step.ENROL)
def enrol(request: OpenRequest, deps: AccessDeps, pending: Pending) -> HttpResponse:
    """Let an officer who needs a second factor choose one; then show the recovery codes."""
    if request.method == "GET":
        return _enrol_page(request, deps, pending)
    moment = deps.moment()
    try:
        if "answer" in request.POST:
            state = request.session.pop(_NEW, {})
            name = request.POST.get("name", "")
            add_passkey(pending.officer, name, answer_of(request), state, moment)
            method = PASSKEY
        else:
            confirm_totp(pending.officer, request.POST.get("code", ""), moment)
            method = TOTP
    except FactorRefused as error:
        return _enrol_page(request, deps, pending, said(error), 422)
    codes = new_codes(pending.officer, moment)
    answer = go_on(request, deps, pending.shown(method))
    shown = {"codes": codes, "onward": answer["Location"], "login": pending.officer.login}
    return render(request, "access/codes.html", shown)


@require_POST
@_at(Step.ENROL)
def enrol_begin(request: OpenRequest, deps: AccessDeps, pending: Pending) -> HttpResponse:
    """Give the browser what a new passkey needs."""
    try:
        domain = domain_of(request.get_host())
        options, state = start_passkey(pending.officer, domain, deps.moment())
    except FactorRefused as error:
        return told(request, error)
    request.session[_NEW] = state
    return JsonResponse(options)


@sensitive_post_parameters("password", "again")
@require_http_methods(["GET", "POST"])
@_at(Step.PASSWORD)
def password(request: OpenRequest, deps: AccessDeps, pending: Pending) -> HttpResponse:
    """Let an officer replace the password that somebody else made."""
    errors: tuple[tuple[str, Message], ...] = ()
    if request.method == "POST":
        try:
            typed, again = request.POST.get("password", ""), request.POST.get("again", "")
            change_password(pending.officer, typed, again, deps.moment())
            return go_on(request, deps, pending)
        except InvalidOfficer as error:
            errors = ((error.field or "password", said(error)),)
    shown = {
        "errors": errors,
        "error_by": dict(errors),
        "login": pending.officer.login,
        "limit": MIN_PASSWORD,
        "action": f"{SIGN_IN}/password",
    }
    return render(request, "access/password.html", shown, status=422 if errors else 200)


def said(error: EurazpolError) -> Message:
    """Return the text of an error."""
    return message(f"error-{error.code}", **error.args_by_name)


def _second_page(
    request: OpenRequest, pending: Pending, error: Message | None = None, status: int = 200
) -> HttpResponse:
    standing = standing_of(pending.officer.pk)
    shown = {
        "error": error,
        "standing": standing,
        "passkeys": standing.has_passkey and bool(domain_of(request.get_host())),
    }
    return render(request, "access/second.html", shown, status=status)


def _enrol_page(
    request: OpenRequest,
    deps: AccessDeps,
    pending: Pending,
    error: Message | None = None,
    status: int = 200,
) -> HttpResponse:
    shown = {
        "error": error,
        "app": start_totp(pending.officer, deps.issuer, deps.moment()),
        "passkeys": bool(domain_of(request.get_host())),
        "action": f"{SIGN_IN}/enrol",
        "forced": True,
    }
    return render(request, "access/enrol.html", shown, status=status)
