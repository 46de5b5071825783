"""Sign-in at the provider of the organisation, where ``[oidc]`` names one."""

from dataclasses import asdict
from typing import cast
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from eurazpol.access.actions.requests import OfficerRequest, OpenRequest
from eurazpol.access.actions.sign_in import Account, account_of_login
from eurazpol.access.domain.errors import SignInRefused
from eurazpol.access.domain.steps import OIDC, OIDC_STRONG
from eurazpol.access.ports import Errand, Vouched
from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.pending import SIGN_IN, Pending, caller_of, go_on
from eurazpol.access.web.security import proven
from eurazpol.access.web.views import sign_in_page
from eurazpol.kernel.texts import message

BACK = f"{SIGN_IN}/oidc/back"
_ERRAND = "oidc_errand"


@never_cache
@require_GET
def begin(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Send the browser to the provider.

    A link, not a form: the policy of our pages lets no form lead to another host.
    """
    request = cast("OpenRequest", http_request)
    if deps.oidc is None:
        return HttpResponseRedirect(SIGN_IN)
    try:
        leads, errand = deps.oidc.begin(request.build_absolute_uri(BACK))
    except SignInRefused as error:
        return _refused(request, deps, error)
    request.session[_ERRAND] = {"errand": asdict(errand), "next": request.GET.get("next", "")}
    return HttpResponseRedirect(leads)


@never_cache
@require_GET
def back(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Take the browser back from the provider: sign in, or note the proof of who is signed in."""
    request = cast("OpenRequest", http_request)
    kept = request.session.pop(_ERRAND, None)
    if deps.oidc is None or kept is None:
        return HttpResponseRedirect(SIGN_IN)
    try:
        vouched, officer = _vouched(request, deps, Errand(**kept["errand"]))
        if request.actor is not None:
            return proven(cast("OfficerRequest", request), deps, kept["next"])
        method = OIDC_STRONG if vouched.is_strong else OIDC
        pending = Pending(officer, frozenset({method}), kept["next"], vouched.id_token)
        return go_on(request, deps, pending)
    except SignInRefused as error:
        return _refused(request, deps, error)


def _vouched(request: OpenRequest, deps: AccessDeps, errand: Errand) -> tuple[Vouched, Account]:
    """Return what the provider says, and about whom; raise :class:`SignInRefused` if nothing."""
    code = request.GET.get("code", "")
    if deps.oidc is None or not code or request.GET.get("state") != errand.state:
        raise SignInRefused("access-oidc-refused")
    moment = deps.moment()
    vouched = deps.oidc.finish(errand, code, request.build_absolute_uri(BACK), moment.true)
    officer = account_of_login(vouched.login, caller_of(request), moment)
    if request.actor is not None and officer.pk != request.actor.officer_id:
        raise SignInRefused("access-oidc-other")
    return vouched, officer


def _refused(request: OpenRequest, deps: AccessDeps, error: SignInRefused) -> HttpResponse:
    if request.actor is not None:
        return HttpResponseRedirect(f"/me/confirm?{urlencode({'next': deps.home})}")
    wrong = message(f"error-{error.code}", **error.args_by_name)
    return sign_in_page(request, deps, (("login", wrong),), status=403)
