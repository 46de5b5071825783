"""``/admin/tokens``: programmes and their tokens; a secret is shown once, on the page that made it.

The page after an order is the answer to the form itself, not another address: a secret that had to
wait for the next page would have to be kept somewhere.
"""

from typing import cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from eurazpol.access.actions.programmes import programmes
from eurazpol.access.actions.queries import authorities
from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.actions.tokens import (
    LONGEST_DAYS,
    PER_MINUTE,
    Issued,
    NewProgramme,
    NewToken,
    begin_programme,
    close_programme,
    issue_token,
    revoke_token,
)
from eurazpol.access.domain.actor import OFFICER_ROLES, Role
from eurazpol.access.domain.errors import AccessError, Forbidden, InvalidToken
from eurazpol.access.domain.scopes import Scope
from eurazpol.access.web.deps import AccessDeps
from eurazpol.kernel.texts import Message, message
from eurazpol.ui.forms import Input, one, with_faults
from eurazpol.ui.templatetags.ui import write

PAGE = "/admin/tokens"
_DAYS = 90
Faults = tuple[tuple[str, str], ...]


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def tokens(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """``/admin/tokens``: every programme; a new one gets its first token at once."""
    request = cast("OfficerRequest", http_request)
    if request.method != "POST":
        return _page(request, deps)
    now, data = deps.clock(), request.POST
    try:
        token = _token(request)
        new = NewProgramme(
            one(data, "code"), one(data, "name"), one(data, "purpose"), one(data, "authority"),
            [Role(role) for role in data.getlist("roles") if role in set(OFFICER_ROLES)],
            request.lang,
        )  # fmt: skip
        issued = begin_programme(new, token, actor=request.actor, now=now)
    except Forbidden:
        raise
    except AccessError as error:
        return _page(request, deps, faults=_faults(request, error))
    return _page(request, deps, issued=issued)


@never_cache
@require_POST
def issue(http_request: HttpRequest, deps: AccessDeps, programme: int) -> HttpResponse:
    """``POST /admin/tokens/<programme>/issue``: another token, with the scopes of the form."""
    request = cast("OfficerRequest", http_request)
    try:
        made = issue_token(programme, _token(request), actor=request.actor, now=deps.clock())
    except InvalidToken as error:
        return _page(request, deps, faults=_faults(request, error))
    return _page(request, deps, issued=made)


@never_cache
@require_POST
def revoke(http_request: HttpRequest, deps: AccessDeps, token: int) -> HttpResponse:
    """``POST /admin/tokens/token/<token>/revoke``: the token opens nothing any more."""
    request = cast("OfficerRequest", http_request)
    try:
        revoke_token(token, actor=request.actor, now=deps.clock())
    except InvalidToken as error:
        return _page(request, deps, faults=_faults(request, error))
    return _page(request, deps, note=message("access-tokens-revoked"))


@never_cache
@require_POST
def close(http_request: HttpRequest, deps: AccessDeps, programme: int) -> HttpResponse:
    """``POST /admin/tokens/<programme>/close``: all its tokens and its rights end."""
    request = cast("OfficerRequest", http_request)
    try:
        close_programme(programme, actor=request.actor, now=deps.clock())
    except InvalidToken as error:
        return _page(request, deps, faults=_faults(request, error))
    return _page(request, deps, note=message("access-tokens-closed"))


def _token(request: OfficerRequest) -> NewToken:
    data = request.POST
    scopes = tuple(Scope(scope) for scope in data.getlist("scopes") if scope in set(Scope))
    return NewToken(scopes, _number(data.get("days", "")), _number(data.get("per_minute", "")))


def _number(text: str) -> int:
    """Return what was typed, 0 for what is no number; the action names the field."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0


def _fields(request: OfficerRequest) -> tuple[Input, ...]:
    given = request.POST
    roles = tuple((role.value, role.text) for role in OFFICER_ROLES)
    bodies = tuple((body.code, body.name) for body in authorities())
    return (
        Input("name", "text", message("access-tokens-name"), required=True,
              value=given.get("name", ""), max_length=100),
        Input("code", "text", message("access-tokens-code"), message("access-tokens-code-hint"),
              required=True, value=given.get("code", ""), max_length=40),
        Input("purpose", "area", message("access-tokens-purpose"),
              message("access-tokens-purpose-hint"), required=True, wide=True, rows=2,
              value=given.get("purpose", ""), max_length=300),
        Input("authority", "select", message("access-tokens-authority"), required=True,
              choices=bodies, value=given.get("authority", "")),
        Input("roles", "checks", message("access-tokens-roles"), required=True, wide=True,
              choices=roles, values=tuple(given.getlist("roles"))),
        *_token_fields(request),
    )  # fmt: skip


def _token_fields(request: OfficerRequest) -> tuple[Input, ...]:
    given = request.POST
    scopes = tuple((scope.value, scope.text) for scope in Scope)
    return (
        Input("scopes", "checks", message("access-tokens-scopes"),
              message("access-tokens-scopes-hint"), required=True, wide=True, choices=scopes,
              values=tuple(given.getlist("scopes"))),
        Input("days", "number", message("access-tokens-days"),
              message("access-tokens-days-hint", maximum=LONGEST_DAYS), required=True,
              value=given.get("days", str(_DAYS)), max_length=4),
        Input("per_minute", "number", message("access-tokens-rate"), required=True,
              value=given.get("per_minute", str(PER_MINUTE)), max_length=6),
    )  # fmt: skip


def _faults(request: OfficerRequest, error: AccessError) -> Faults:
    text = write(message(f"error-{error.code}", **error.args_by_name), request.lang)
    known = {field.path: field for field in _fields(request)}
    field = known.get(error.field or "")
    if field is None:
        return (("", text),)
    return ((field.path, f"{write(field.label, request.lang)}: {text}"),)


def _page(
    request: OfficerRequest,
    deps: AccessDeps,
    *,
    issued: Issued | None = None,
    note: Message | None = None,
    faults: Faults = (),
) -> HttpResponse:
    context = {
        "programmes": programmes(request.actor, deps.clock()),
        "fields": with_faults(_fields(request), faults),
        "token_fields": with_faults(_token_fields(request), ()),
        "faults": faults,
        "issued": issued,
        "note": note,
    }
    return render(request, "access/tokens.html", context, status=422 if faults else 200)
