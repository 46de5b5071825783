"""Sign-in, sign-out and the language of pages."""

from dataclasses import dataclass
from typing import cast

from django.contrib import auth
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from eurazpol.access.actions import sign_in as actions
from eurazpol.access.actions.officers import change_language, check_language
from eurazpol.access.actions.requests import OpenRequest
from eurazpol.access.domain.errors import InvalidOfficer, SignInRefused
from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.language import remember
from eurazpol.access.web.middleware import SIGN_IN
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Message, message

_BACKEND = "django.contrib.auth.backends.ModelBackend"


@dataclass(frozen=True, slots=True)
class SignInPage:
    """What the sign-in page shows: what was typed and, by field, what is wrong."""

    errors: tuple[tuple[str, Message], ...] = ()
    login: str = ""
    next: str = ""

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
            return _page(request)
        return HttpResponseRedirect(safe_next(request, request.GET.get("next", ""), deps.home))
    login, password = request.POST.get("login", ""), request.POST.get("password", "")
    missing = tuple(
        (field, message(f"access-{field}-missing"))
        for field, value in (("login", login.strip()), ("password", password))
        if not value
    )
    if missing:
        return _page(request, missing, status=422)
    try:
        officer = actions.sign_in(login, password, _address(request), deps.clock())
    except SignInRefused as error:
        wrong = message(f"error-{error.code}", **error.args_by_name)
        waits = error.code == "access-wait"
        return _page(request, (("login", wrong),), status=429 if waits else 403)
    auth.login(request, officer, backend=_BACKEND)
    return HttpResponseRedirect(safe_next(request, request.POST.get("next", ""), deps.home))


@require_POST
def sign_out(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """End the session."""
    request = cast("OpenRequest", http_request)
    if request.actor is not None:
        actions.sign_out(request.actor, deps.clock())
    auth.logout(request)
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


def safe_next(request: HttpRequest, wanted: str, otherwise: str) -> str:
    """Return ``wanted`` if it is a path of this node, else ``otherwise``."""
    inside = wanted.startswith("/") and url_has_allowed_host_and_scheme(
        wanted, allowed_hosts=None, require_https=request.is_secure()
    )
    return wanted if inside else otherwise


def _page(
    request: OpenRequest, errors: tuple[tuple[str, Message], ...] = (), *, status: int = 200
) -> HttpResponse:
    page = SignInPage(
        errors,
        login=request.POST.get("login", ""),
        next=request.POST.get("next") or request.GET.get("next", ""),
    )
    return render(request, "access/sign_in.html", {"page": page}, status=status)


def _address(request: HttpRequest) -> str:
    """Return the address of the peer of the connection; headers are not believed."""
    return str(request.META.get("REMOTE_ADDR", ""))
