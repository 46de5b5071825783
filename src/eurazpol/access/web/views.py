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
from eurazpol.kernel.texts import Lang

_BACKEND = "django.contrib.auth.backends.ModelBackend"


@dataclass(frozen=True, slots=True)
class SignInPage:
    """What the sign-in page shows; ``errors`` are (id of the field or nothing, sentence)."""

    title: str
    login_label: str
    password_label: str
    button: str
    errors_title: str
    errors: tuple[tuple[str, str], ...] = ()
    login: str = ""
    next: str = ""

    def error_of(self, field: str) -> str:
        """Return the sentence about a field, or nothing."""
        return next((text for about, text in self.errors if about == field), "")

    @property
    def login_error(self) -> str:
        """What is wrong with the login."""
        return self.error_of("login")

    @property
    def password_error(self) -> str:
        """What is wrong with the password."""
        return self.error_of("password")


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def sign_in(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Show the form; sign in who sends a login and password that belong together."""
    request = cast("OpenRequest", http_request)
    if request.method == "GET":
        wanted = request.GET.get("next", "")
        if request.actor is not None:
            return HttpResponseRedirect(safe_next(request, wanted, deps.home))
        return _page(request, next_=wanted)
    login, password = request.POST.get("login", ""), request.POST.get("password", "")
    missing = tuple(
        (field, catalogue().text(f"access-{field}-missing", request.lang))
        for field, value in (("login", login.strip()), ("password", password))
        if not value
    )
    if missing:
        return _page(request, missing, status=422)
    try:
        officer = actions.sign_in(login, password, _address(request), deps.clock())
    except SignInRefused as error:
        refused = (("", catalogue().error(error, request.lang)),)
        return _page(request, refused, status=429 if error.code == "access-wait" else 403)
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
    chosen = request.POST.get("language", "")
    back = safe_next(request, request.POST.get("next", ""), SIGN_IN)
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
    request: OpenRequest,
    errors: tuple[tuple[str, str], ...] = (),
    *,
    status: int = 200,
    next_: str | None = None,
) -> HttpResponse:
    def text(name: str) -> str:
        return catalogue().text(f"access-{name}", lang)

    lang: Lang = request.lang
    page = SignInPage(
        title=text("sign-in-title"),
        login_label=text("login"),
        password_label=text("password"),
        button=text("sign-in-button"),
        errors_title=text("sign-in-errors"),
        errors=errors,
        login=request.POST.get("login", ""),
        next=request.POST.get("next", "") if next_ is None else next_,
    )
    return render(request, "access/sign_in.html", {"page": page}, status=status)


def _address(request: HttpRequest) -> str:
    """Return the address of the peer of the connection; headers are not believed."""
    return str(request.META.get("REMOTE_ADDR", ""))
