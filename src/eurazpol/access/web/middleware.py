"""Who asks, in which language, and no page without a sign-in unless it is named as open."""

from collections.abc import Callable, Collection
from typing import cast
from urllib.parse import urlencode

from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.cache import patch_vary_headers

from eurazpol.access.actions.absences import with_absent
from eurazpol.access.actions.queries import actor_of, language_of_user
from eurazpol.access.actions.requests import OpenRequest
from eurazpol.access.domain.errors import Forbidden
from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.language import language_of
from eurazpol.audit.actions.record import record
from eurazpol.kernel.catalogue import catalogue

SIGN_IN = "/sign-in"
OPEN_HERE = (SIGN_IN, "/language")


class AccessMiddleware:
    """Sets ``request.actor`` and ``request.lang``; sends strangers to the sign-in page.

    ``open_paths`` are open to everyone: an exact path, or everything under one that ends with a
    slash. The sign-in and language pages are always open. Stands after Django's
    ``AuthenticationMiddleware``.
    """

    def __init__(
        self,
        get_response: Callable[[HttpRequest], HttpResponseBase],
        deps: AccessDeps,
        open_paths: Collection[str] = (),
    ) -> None:
        self.get_response = get_response
        self.deps = deps
        every = (*OPEN_HERE, *open_paths)
        self._exact = frozenset(path for path in every if not path.endswith("/"))
        self._under = tuple(path for path in every if path.endswith("/"))

    def __call__(self, http_request: HttpRequest) -> HttpResponseBase:
        """Answer one request."""
        request = cast("OpenRequest", http_request)
        request.actor = with_absent(actor_of(request.user), self.deps.clock())
        request.lang = language_of(request, language_of_user(request.user))
        if request.actor is None and not self.is_open(request.path):
            return _stranger(request)
        response = self.get_response(request)
        response.headers.setdefault("Content-Language", request.lang)
        patch_vary_headers(response, ("Cookie", "Accept-Language"))
        if request.actor is not None:
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response

    def is_open(self, path: str) -> bool:
        """Whether the path needs no sign-in."""
        return path in self._exact or path.startswith(self._under)

    def process_exception(
        self, http_request: HttpRequest, error: Exception
    ) -> HttpResponseBase | None:
        """Tell an officer why not, and record that it was tried."""
        request = cast("OpenRequest", http_request)
        if not isinstance(error, Forbidden) or request.actor is None:
            return None
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


def _stranger(request: OpenRequest) -> HttpResponse:
    if wants_json(request):
        text = catalogue().text("access-sign-in-needed", request.lang)
        return JsonResponse({"code": "access-sign-in-needed", "detail": text}, status=401)
    if request.method != "GET" or request.path == "/":
        return HttpResponseRedirect(SIGN_IN)
    return HttpResponseRedirect(f"{SIGN_IN}?{urlencode({'next': request.get_full_path()})}")
