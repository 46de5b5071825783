"""How officers sign in, for the administrator: alarms, lost factors, passwords, certificates."""

from collections.abc import Callable
from functools import wraps
from typing import cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from eurazpol.access.actions import security
from eurazpol.access.actions.certificates import (
    certificates_of,
    enrol_certificate,
    remove_certificate,
)
from eurazpol.access.actions.factor_reset import (
    confirm_reset,
    reset_factors,
    waiting_resets,
    withdraw_reset,
)
from eurazpol.access.actions.passwords import give_temporary_password
from eurazpol.access.actions.requests import OfficerRequest, require_proof
from eurazpol.access.actions.sessions import end_all
from eurazpol.access.domain.errors import FactorRefused, InvalidOfficer
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.steps import said
from eurazpol.kernel.texts import Message, message

PAGE = "/admin/sign-in"
Do = Callable[[OfficerRequest, AccessDeps, int], Message]


@never_cache
@require_GET
def sign_ins(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Show alarms, resets that wait, and how each officer signs in."""
    return _page(cast("OfficerRequest", http_request), deps)


@never_cache
@require_GET
def officer(http_request: HttpRequest, deps: AccessDeps, officer_id: int) -> HttpResponse:
    """Show how one officer signs in, with everything that can be done about it."""
    request = cast("OfficerRequest", http_request)
    return _officer_page(request, deps, officer_id)


def _doing(view: Do) -> Callable[..., HttpResponse]:
    """Do something about one officer, after a fresh proof, and say on its page what was done."""

    @require_POST
    @wraps(view)
    def done(http_request: HttpRequest, deps: AccessDeps, officer_id: int) -> HttpResponse:
        request = cast("OfficerRequest", http_request)
        require(request.actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
        require_proof(request)
        try:
            return _officer_page(request, deps, officer_id, note=view(request, deps, officer_id))
        except (FactorRefused, InvalidOfficer) as error:
            return _officer_page(request, deps, officer_id, error=said(error), status=422)

    return done


@_doing
def reset(request: OfficerRequest, deps: AccessDeps, officer_id: int) -> Message:
    """Take every factor of an officer away, or ask for it."""
    reason = request.POST.get("reason", "")
    at_once = reset_factors(officer_id, reason, actor=request.actor, moment=deps.moment())
    return message("access-reset-done" if at_once else "access-reset-waits")


@_doing
def reset_confirm(request: OfficerRequest, deps: AccessDeps, officer_id: int) -> Message:
    """Confirm as the second person."""
    confirm_reset(officer_id, actor=request.actor, moment=deps.moment())
    return message("access-reset-done")


@_doing
def reset_drop(request: OfficerRequest, deps: AccessDeps, officer_id: int) -> Message:
    """Drop a reset that waits."""
    withdraw_reset(officer_id, actor=request.actor, moment=deps.moment())
    return message("access-reset-dropped")


@_doing
def password(request: OfficerRequest, deps: AccessDeps, officer_id: int) -> Message:
    """Make a temporary password and show it once."""
    made = give_temporary_password(officer_id, actor=request.actor, moment=deps.moment())
    return message("access-password-given", password=made)


@_doing
def sessions(request: OfficerRequest, deps: AccessDeps, officer_id: int) -> Message:
    """End every session of an officer."""
    ended = end_all(officer_id, "administrator", request.actor, deps.moment())
    return message("access-sessions-ended", count=ended)


@_doing
def certificate(request: OfficerRequest, deps: AccessDeps, officer_id: int) -> Message:
    """Bind a client certificate to an officer."""
    pem = request.POST.get("certificate", "").encode()
    enrol_certificate(officer_id, pem, actor=request.actor, moment=deps.moment())
    return message("access-certificate-added")


@_doing
def certificate_remove(request: OfficerRequest, deps: AccessDeps, officer_id: int) -> Message:
    """Take a client certificate from an officer."""
    number = request.POST.get("id", "")
    if number in {str(one.id) for one in certificates_of(officer_id)}:
        remove_certificate(int(number), actor=request.actor, moment=deps.moment())
    return message("access-certificate-removed")


@require_POST
def alarm_end(http_request: HttpRequest, deps: AccessDeps, alarm_id: int) -> HttpResponse:
    """Note that an administrator has looked at an alarm."""
    request = cast("OfficerRequest", http_request)
    security.end_alarm(alarm_id, actor=request.actor, moment=deps.moment())
    return HttpResponseRedirect(PAGE)


def _page(request: OfficerRequest, deps: AccessDeps) -> HttpResponse:
    rows = security.sign_ins(request.actor)
    shown = {
        "rows": rows,
        "alarms": security.alarms(),
        "waiting": waiting_resets(),
        "terms": deps.terms,
        "without": sum(not (row.has_totp or row.passkeys) for row in rows),
    }
    return render(request, "access/admin_sign_in.html", shown)


def _officer_page(
    request: OfficerRequest,
    deps: AccessDeps,
    officer_id: int,
    *,
    note: Message | None = None,
    error: Message | None = None,
    status: int = 200,
) -> HttpResponse:
    row = next((one for one in security.sign_ins(request.actor) if one.id == officer_id), None)
    if row is None:
        return HttpResponseRedirect(PAGE)
    shown = {
        "row": row,
        "certificates": certificates_of(officer_id),
        "waiting": next((w for w in waiting_resets() if w.officer_id == officer_id), None),
        "note": note,
        "error": error,
        "terms": deps.terms,
        "reason": request.POST.get("reason", "") if error else "",
    }
    return render(request, "access/admin_officer.html", shown, status=status)
