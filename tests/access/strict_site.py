"""The small node on the terms of production: a second factor is required, proofs grow old."""

from collections.abc import Callable
from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.urls import path

from eurazpol.access.actions.requests import OfficerRequest, require_proof
from eurazpol.access.domain.terms import SignInTerms
from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.middleware import AccessMiddleware
from eurazpol.access.web.urls import urls
from tests.access.site import Clock, work

clock, watch = Clock(), Clock()
deps = AccessDeps(clock, watch=watch, terms=SignInTerms(sessions=2, proof=timedelta(minutes=15)))


def sign(request: OfficerRequest) -> HttpResponse:
    require_proof(request)
    return HttpResponse(f"signed {request.POST.get('text', '')}")


urlpatterns = [*urls(deps), path("work", work), path("cases/1/sign", sign)]


def middleware(get_response: Callable[[HttpRequest], HttpResponse]) -> AccessMiddleware:
    return AccessMiddleware(get_response, deps)
