"""A small node around the room's pages: one closed page, one that only some may see, one open."""

from collections.abc import Callable
from datetime import UTC, datetime

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.access.domain.terms import SignInTerms
from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.middleware import AccessMiddleware
from eurazpol.access.web.urls import urls


class Clock:
    """A clock that tests move."""

    now = datetime(2026, 2, 5, 5, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


clock = Clock()
deps = AccessDeps(clock, terms=SignInTerms.default(training=True))


def work(request: OfficerRequest) -> HttpResponse:
    return HttpResponse(f"{request.actor.name} {request.lang}")


def journal(request: OfficerRequest) -> HttpResponse:
    require(request.actor, Act.READ_JOURNAL, Target(ObjectKind.JOURNAL))
    return HttpResponse("journal")


def inbox(request: HttpRequest) -> HttpResponse:
    return JsonResponse({"open": True})


urlpatterns = [
    *urls(deps),
    path("work", work),
    path("cases/1.json", work),
    path("audit.json", journal),
    path("exchange/inbox", inbox),
    path("exchange-not", inbox),
]


def middleware(get_response: Callable[[HttpRequest], HttpResponse]) -> AccessMiddleware:
    return AccessMiddleware(get_response, deps, open_paths=("/exchange/", "/health"))
