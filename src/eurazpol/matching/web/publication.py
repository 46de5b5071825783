"""Two addresses that a programme fetches, not a person: the register as a data set.

``Authorization: Token <token>`` opens them, as yente sends it. Without a token in the configuration
of the node, or with a wrong one, there is nothing here.
"""

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.http import Http404, HttpRequest, HttpResponseBase, JsonResponse, StreamingHttpResponse
from django.urls import URLPattern, path
from django.views.decorators.http import require_GET

from eurazpol.matching.actions.publication import (
    ENTITIES,
    INDEX,
    MEDIA_TYPE,
    catalogue_of,
    entity_lines,
    journal_fetch,
)
from eurazpol.matching.ports import Register

PLACE = "register"


@dataclass(frozen=True, slots=True)
class PublicationDeps:
    """What is published, under which name and address, and for whom."""

    register: Register
    node: str
    url: str
    token: str
    clock: Callable[[], datetime]


def urls(deps: PublicationDeps) -> list[URLPattern]:
    """Return the addresses."""
    return [
        path(f"{PLACE}/{INDEX}", partial(index, deps=deps), name="register-index"),
        path(f"{PLACE}/{ENTITIES}", partial(entities, deps=deps), name="register-entities"),
    ]


@require_GET
def index(request: HttpRequest, deps: PublicationDeps) -> HttpResponseBase:
    """Say which version there is, and where its entities lie."""
    _admit(request, deps)
    address = f"{deps.url.rstrip('/')}/{PLACE}"
    return JsonResponse(catalogue_of(deps.register, deps.node, address, deps.clock()))


@require_GET
def entities(request: HttpRequest, deps: PublicationDeps) -> HttpResponseBase:
    """Give every entity, line by line."""
    _admit(request, deps)
    journal_fetch(deps.register, deps.node, deps.clock())
    return StreamingHttpResponse(entity_lines(deps.register), content_type=MEDIA_TYPE)


def _admit(request: HttpRequest, deps: PublicationDeps) -> None:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    given = token.strip().encode()
    if not deps.token or kind != "Token" or not hmac.compare_digest(given, deps.token.encode()):
        raise Http404
