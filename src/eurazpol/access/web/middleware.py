"""Who asks, in which language, and no page without a sign-in unless it is named as open."""

import re
from collections.abc import Callable, Collection
from typing import cast
from urllib.parse import urlencode

from django.contrib import auth
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.cache import patch_vary_headers

from eurazpol.access.actions.absences import with_absent
from eurazpol.access.actions.queries import actor_signed_in, language_of_user
from eurazpol.access.actions.requests import OpenRequest
from eurazpol.access.actions.sessions import enter, look, why_ended
from eurazpol.access.domain.errors import Forbidden, ProofNeeded, PurposeNeeded
from eurazpol.access.web import carried
from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.language import language_of
from eurazpol.access.web.pending import SESSION, SIGN_IN, caller_of
from eurazpol.access.web.purpose import asking
from eurazpol.audit.actions.record import record
from eurazpol.kernel.catalogue import catalogue

OPEN_HERE = (SIGN_IN, f"{SIGN_IN}/", "/language")
_ROLES = "roles"


class AccessMiddleware:
    """Sets ``request.actor`` and ``request.lang``; sends strangers to the sign-in page.

    ``open_paths`` are open to everyone: an exact path, or everything under one that ends with a
    slash. The sign-in and language pages are always open. ``proof_paths`` are those where an
    officer has to have proved who it is a few minutes ago. Stands after Django's
    ``AuthenticationMiddleware``.
    """

    def __init__(
        self,
        get_response: Callable[[HttpRequest], HttpResponseBase],
        deps: AccessDeps,
        open_paths: Collection[str] = (),
        proof_paths: re.Pattern[str] | None = None,
    ) -> None:
        self.get_response = get_response
        self.deps = deps
        self.proof_paths = proof_paths
        every = (*OPEN_HERE, *open_paths)
        self._exact = frozenset(path for path in every if not path.endswith("/"))
        self._under = tuple(path for path in every if path.endswith("/"))

    def __call__(self, http_request: HttpRequest) -> HttpResponseBase:
        """Answer one request."""
        request = cast("OpenRequest", http_request)
        request.actor = actor_signed_in(request.user)
        if getattr(request.user, "named", True):  # only who was named stands in for anybody
            request.actor = with_absent(request.actor, self.deps.clock())
        request.lang = language_of(request, language_of_user(request.user))
        why = self._enter(request)
        if request.actor is None and not self.is_open(request.path):
            return _stranger(request, why)
        if request.actor is not None and not request.is_proven and self._asks_proof(request.path):
            return self._ask_proof(request)
        response = self.get_response(request)
        response.headers.setdefault("Content-Language", request.lang)
        patch_vary_headers(response, ("Cookie", "Accept-Language"))
        if request.actor is not None:
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response

    def _enter(self, request: OpenRequest) -> str:
        """Look at the session of an officer; return why it has ended, if it has.

        A session that was begun without a sign-in page (an older release) is entered into the list
        when it is first seen. A change of roles changes the id of the session.
        """
        request.live, request.is_proven = None, False
        if request.actor is None:
            return ""
        moment, actor, terms = self.deps.moment(), request.actor, self.deps.terms
        caller = caller_of(request)
        named = request.session.get(SESSION) or enter(actor, caller, terms, moment)
        live = look(named, actor, caller, terms, moment)
        if live is None:
            form = carried.read(request, actor.officer_id)
            auth.logout(request)
            request.actor = None
            carried.keep(request, form)
            return why_ended(named)
        roles = sorted(actor.roles)
        if request.session.get(_ROLES, roles) != roles:
            request.session.cycle_key()
        if request.session.get(_ROLES) != roles or SESSION not in request.session:
            request.session[_ROLES], request.session[SESSION] = roles, named
        request.live = live
        request.is_proven = moment.true < live.proven_until
        return ""

    def _asks_proof(self, path: str) -> bool:
        return self.proof_paths is not None and bool(self.proof_paths.fullmatch(path))

    def _ask_proof(self, request: OpenRequest) -> HttpResponse:
        """Ask who it is, and lead back afterwards, with what was typed."""
        if wants_json(request):
            text = catalogue().text("error-access-proof-needed", request.lang)
            return JsonResponse({"code": "access-proof-needed", "detail": text}, status=401)
        form = carried.read(request, request.actor.officer_id) if request.actor else None
        carried.keep(request, form)
        wanted = request.get_full_path() if request.method == "GET" else self.deps.home
        return HttpResponseRedirect(f"/me/confirm?{urlencode({'next': wanted})}")

    def is_open(self, path: str) -> bool:
        """Whether the path needs no sign-in."""
        return path in self._exact or path.startswith(self._under)

    def process_exception(
        self, http_request: HttpRequest, error: Exception
    ) -> HttpResponseBase | None:
        """Tell an officer why not, and record that it was tried."""
        request = cast("OpenRequest", http_request)
        if isinstance(error, ProofNeeded) and request.actor is not None:
            return self._ask_proof(request)
        if not isinstance(error, Forbidden) or request.actor is None:
            return None
        if isinstance(error, PurposeNeeded) and not wants_json(request):
            return asking(error, request.get_full_path() if request.method == "GET" else "/")
        reason = error.args_by_name["reason"]
        with transaction.atomic():
            details = {"reason": reason.id, "method": request.method or ""}
            entry = request.actor.entry(
                "access-refused", "page", request.path[:200], details=details
            )
            record(entry, self.deps.clock())
        if wants_json(request):
            text = catalogue().render(reason, request.lang)
            return JsonResponse({"code": error.code, "detail": text}, status=403)
        return render(request, "access/forbidden.html", {"reason": reason}, status=403)


def wants_json(request: HttpRequest) -> bool:
    """Whether a programme asks, not a person."""
    return request.path.endswith(".json") or request.headers.get("Accept", "").startswith(
        "application/json"
    )


def _stranger(request: OpenRequest, why: str) -> HttpResponse:
    if wants_json(request):
        text = catalogue().text("access-sign-in-needed", request.lang)
        return JsonResponse({"code": "access-sign-in-needed", "detail": text}, status=401)
    asked = {"why": why} if why else {}
    if request.method == "GET" and request.path != "/":
        asked["next"] = request.get_full_path()
    return HttpResponseRedirect(f"{SIGN_IN}?{urlencode(asked)}" if asked else SIGN_IN)
