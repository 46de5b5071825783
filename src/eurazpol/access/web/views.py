"""Sign-in by password or passkey, sign-out and the language of pages."""

import json
from dataclasses import dataclass
from typing import Any, cast

from django.contrib import auth
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from eurazpol.access.actions import sign_in as actions
from eurazpol.access.actions.officers import change_language, check_language
from eurazpol.access.actions.passkeys import ask_passkey, domain_of
from eurazpol.access.actions.prove import prove_by_passkey
from eurazpol.access.actions.requests import OpenRequest
from eurazpol.access.domain.errors import FactorRefused, InvalidOfficer, SignInRefused
from eurazpol.access.domain.steps import PASSKEY, PASSWORD
from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.language import remember
from eurazpol.access.web.pending import SIGN_IN, Pending, caller_of, go_on, safe_next
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message, message

WHY = ("idle", "longest", "certificate", "ended", "administrator", "newer", "password", "reset")
_CHALLENGE, _LEAVE = "passkey_alone", "oidc_leave"


@dataclass(frozen=True, slots=True)
class SignInPage:
    """What the sign-in page shows: what was typed and, by field, what is wrong.

    ``why`` says why an earlier session ended; ``leave`` ends the session at the provider.
    """

    errors: tuple[tuple[str, Message], ...] = ()
    login: str = ""
    next: str = ""
    why: str = ""
    passkeys: bool = False
    provider: str = ""
    leave: str = ""

    @property
    def why_text(self) -> Message:
        """Why an earlier session ended."""
        return message(f"access-why-{self.why}")

    @property
    def login_error(self) -> Message | None:
        """What is wrong with the login."""
        return dict(self.errors).get("login")

    @property
    def password_error(self) -> Message | None:
        """What is wrong with the password."""
        return dict(self.errors).get("password")


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def sign_in(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Show the form; sign in who sends a login and password that belong together."""
    request = cast("OpenRequest", http_request)
    if request.method == "GET":
        if request.actor is None:
            return sign_in_page(request, deps)
        return HttpResponseRedirect(safe_next(request, request.GET.get("next", ""), deps.home))
    login, password = request.POST.get("login", ""), request.POST.get("password", "")
    missing = tuple(
        (field, message(f"access-{field}-missing"))
        for field, value in (("login", login.strip()), ("password", password))
        if not value
    )
    if missing:
        return sign_in_page(request, deps, missing, status=422)
    try:
        officer = actions.prove_password(login, password, caller_of(request), deps.moment())
        return go_on(request, deps, _begun(request, officer, PASSWORD))
    except SignInRefused as error:
        return _refused(request, deps, error)


@require_POST
def passkey_begin(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Give the browser a challenge for a sign-in by a passkey alone."""
    try:
        options, state = ask_passkey(None, domain_of(http_request.get_host()), deps.moment())
    except FactorRefused as error:
        return told(cast("OpenRequest", http_request), error)
    http_request.session[_CHALLENGE] = state
    return JsonResponse(options)


@never_cache
@require_POST
def passkey(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Sign in who answers the challenge with a passkey that asked for its user."""
    request = cast("OpenRequest", http_request)
    state = request.session.pop(_CHALLENGE, {})
    try:
        officer = prove_by_passkey(
            None, answer_of(request), state, caller_of(request), deps.moment()
        )
        return go_on(request, deps, _begun(request, officer, PASSKEY))
    except (FactorRefused, SignInRefused) as error:
        return _refused(request, deps, error)


@require_POST
def sign_out(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """End the session, here and at the provider that vouched for the officer."""
    request = cast("OpenRequest", http_request)
    leave = ""
    if request.actor is not None:
        here = request.live.id if request.live else None
        actions.sign_out(request.actor, here, deps.moment())
        id_token = request.session.get("id_token", "")
        if id_token and deps.oidc is not None:
            back = request.build_absolute_uri(SIGN_IN)
            leave = deps.oidc.leave(id_token, back)
    auth.logout(request)
    if leave:
        request.session[_LEAVE] = leave
    return HttpResponseRedirect(SIGN_IN)


@require_POST
def language(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Change the language of pages: on the officer, or in the browser before a sign-in."""
    request = cast("OpenRequest", http_request)
    chosen = request.POST.get("lang", "")
    back = safe_next(request, request.POST.get("next", ""), deps.home)
    try:
        check_language(chosen)
    except InvalidOfficer as error:
        return HttpResponse(catalogue().error(error, request.lang), status=422)
    if request.actor is not None:
        change_language(request.actor, chosen, deps.clock())
    response = HttpResponseRedirect(back)
    remember(response, chosen, secure=request.is_secure())
    return response


def sign_in_page(
    request: OpenRequest,
    deps: AccessDeps,
    errors: tuple[tuple[str, Message], ...] = (),
    *,
    status: int = 200,
) -> HttpResponse:
    """Show the form."""
    why = request.POST.get("why") or request.GET.get("why", "")
    page = SignInPage(
        errors,
        login=request.POST.get("login", ""),
        next=request.POST.get("next") or request.GET.get("next", ""),
        why=why if why in WHY else "",
        passkeys=bool(domain_of(request.get_host())),
        provider=deps.oidc.name if deps.oidc else "",
        leave=request.session.get(_LEAVE, ""),
    )
    return render(request, "access/sign_in.html", {"page": page}, status=status)


def answer_of(request: HttpRequest) -> dict[str, Any]:
    """Return what the browser's authenticator answered; nothing if it cannot be read."""
    try:
        answer = json.loads(request.POST.get("answer", ""))
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def told(request: OpenRequest, error: EurazpolError, status: int = 422) -> JsonResponse:
    """Tell a script what is wrong, in the reader's language."""
    text = catalogue().error(error, request.lang)
    return JsonResponse({"code": error.code, "detail": text}, status=status)


def _begun(request: OpenRequest, officer: actions.Account, method: str) -> Pending:
    return Pending(officer, frozenset({method}), request.POST.get("next", ""))


def _refused(request: OpenRequest, deps: AccessDeps, error: EurazpolError) -> HttpResponse:
    wrong = message(f"error-{error.code}", **error.args_by_name)
    waits = error.code == "access-wait"
    return sign_in_page(request, deps, (("login", wrong),), status=429 if waits else 403)
