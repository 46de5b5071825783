"""The programme interface of the node, /api/v1: the rooms' operations put together.

Its requests pass none of the pages' doors: no session, no cookie, no form token (`programmes`).
Every error is a problem (RFC 9457), also for an address that there is not.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from http import HTTPStatus
from typing import Any, cast

from django.core.exceptions import DisallowedHost, RequestDataTooBig, SuspiciousOperation
from django.core.signals import got_request_exception
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import Resolver404, URLPattern, URLResolver, path, re_path, resolve
from django.urls.resolvers import RoutePattern
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe
from ninja.errors import HttpError, ValidationError
from ninja.renderers import JSONRenderer

from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.errors import Forbidden
from eurazpol.access.domain.permissions import Act
from eurazpol.access.domain.scopes import Scope, scope_of
from eurazpol.access.web.api.gate import Gate, not_allowed
from eurazpol.access.web.api.headers import language
from eurazpol.access.web.api.rooms import rooms as access_rooms
from eurazpol.cooperation.actions.circles import hidden_numbers
from eurazpol.cooperation.domain.errors import (
    NotAllowed,
    RequirementsUnmet,
    StaleVersion,
    UnknownCase,
)
from eurazpol.cooperation.web.api.rooms import rooms as cooperation_rooms
from eurazpol.documents.domain.errors import (
    DocumentAltered,
    DocumentErased,
    DocumentNotFound,
    UploadRefused,
)
from eurazpol.documents.domain.media import MAX_BYTES
from eurazpol.documents.web.api.rooms import rooms as documents_rooms
from eurazpol.exchange.actions.evidence import keep_rejections
from eurazpol.exchange.domain.errors import NotAllowed as ExchangeNotAllowed
from eurazpol.exchange.web.api.rooms import rooms as exchange_rooms
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError, InvalidValue
from eurazpol.node.clock import Clock
from eurazpol.node.reach import paper_opened, target_of_record
from eurazpol.node.wiring import Services, services
from eurazpol.ui.api.description import DescribedApi
from eurazpol.ui.api.operations import Room
from eurazpol.ui.api.page import sections
from eurazpol.ui.api.problem import PREFIX, ApiProblem, Wrong, plain_problem
from eurazpol.ui.api.reading import BoundedParser, misfit, unreadable

log = logging.getLogger(__name__)

ROOT = "api/v1/"
DOCS = f"/{ROOT}docs"
OPEN = (DOCS,)
"""Pages of the interface that are open without a sign-in: they hold no data."""
FIELDS_BYTES = 2 * 1024 * 1024
_TOLD = """What a programme can do on this node with its own rights: every right is asked of the
same table as for officers, and the scopes of its token can only narrow them. Every read of a
person's record is in the journal, with the ground that the header `Ground` gives (percent-encoded
UTF-8) or, without it, with what the programme is registered for. Numbers, codes and ids stay the
same in every language; texts are in the language of `Accept-Language`. A change answers with what
it made and its version. New fields and operations may be added to version 1; nothing is taken away
from it."""
_STATUSES: tuple[tuple[type[EurazpolError], HTTPStatus], ...] = (
    (Forbidden, HTTPStatus.FORBIDDEN),
    (StaleVersion, HTTPStatus.PRECONDITION_FAILED),
    (UnknownCase, HTTPStatus.NOT_FOUND),
    (NotAllowed, HTTPStatus.CONFLICT),
    (ExchangeNotAllowed, HTTPStatus.CONFLICT),
    (DocumentNotFound, HTTPStatus.NOT_FOUND),
    (DocumentErased, HTTPStatus.GONE),
    (DocumentAltered, HTTPStatus.CONFLICT),
)


_ABSENT = ("-unknown", "-not-there", "-no-such-key", "-no-alarm")
"""How codes end that say of a part of the address that there is no such record."""


def rooms(wired: Services) -> tuple[Room, ...]:
    """Return the operations of every room that this node has; the secretariat has no cases."""
    found = [
        *access_rooms(wired.config.name),
        *documents_rooms(wired.documents, paper_opened(wired)),
        *exchange_rooms(wired.exchange, target_of_record, hidden_numbers),
    ]
    if wired.cooperation is not None:
        found = [*cooperation_rooms(wired.cooperation), *found]
    return tuple(found)


class _Renderer(JSONRenderer):
    """Writes letters as they are."""

    json_dumps_params = {"ensure_ascii": False}  # noqa: RUF012 - ninja declares it so


@cache
def interface() -> DescribedApi:
    """Put the interface of this node together."""
    wired = services()
    return build(rooms(wired), wired.clock)


def build(found: tuple[Room, ...], clock: Clock) -> DescribedApi:
    """Put an interface together from the operations of rooms."""
    api = DescribedApi(
        title="Eurazpol node",
        version="1.0.0",
        description=_TOLD,
        openapi_url=None,
        docs_url=None,
        parser=BoundedParser(),
        renderer=_Renderer(),
        servers=[{"url": "/"}],
        openapi_extra={"info": {"license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"}}},
    )
    api.rooms = found
    api.scope_of = _scope
    api.scopes = {scope.value: catalogue().render(scope.text, "en") for scope in Scope}
    for room in api.rooms:
        api.add_router("", room.router)
    handlers: dict[type[Exception], Any] = {
        EurazpolError: _refused,
        ValidationError: lambda request, error: _answer(request, misfit(error)),
        HttpError: _unreadable,
        ApiProblem: _answer,
        Http404: lambda request, _: _answer(request, _missing()),
    }
    for kind, handler in handlers.items():
        api.add_exception_handler(kind, handler)
    gate = Gate(clock, MAX_BYTES + FIELDS_BYTES)
    for router in api._get_bound_routers():  # noqa: SLF001 - ninja lists them nowhere else
        for view in router.path_operations.values():
            gate.close(view)
    return api


def _scope(act: str) -> str | None:
    found = scope_of(Act(act))
    return found.value if found else None


@cache
def description() -> dict[str, Any]:
    """Return the description of the interface."""
    return interface().describe(ROOT)


def urls(api: DescribedApi | None = None) -> list[URLPattern | URLResolver]:
    """Return the addresses; the last one answers for those that there are not."""
    return [
        URLResolver(
            RoutePattern(ROOT), cast("Any", _Addresses(api)), app_name="api", namespace="api-v1"
        ),
        re_path(r"^api(/.*)?$", nowhere),
    ]


@dataclass
class _Addresses:
    """Stands for a module of addresses; they are put together when one is first asked for.

    A process that only serves pages or delivers letters never pays for it: it takes seconds.
    """

    api: DescribedApi | None

    @cached_property
    def urlpatterns(self) -> list[URLPattern | URLResolver]:
        patterns = [
            pattern
            for router in (self.api or interface())._get_bound_routers()  # noqa: SLF001 - as above
            for pattern in router.urls_paths(router.prefix)
        ]
        return [path("openapi.json", openapi), path("docs", docs), *patterns]


def openapi(request: HttpRequest) -> HttpResponse:
    """``GET /api/v1/openapi.json``: the description; it holds no data and needs no token."""
    if request.method not in ("GET", "HEAD"):
        return not_allowed(request, ["GET", "HEAD"])
    return JsonResponse(description(), json_dumps_params={"ensure_ascii": False})


@require_safe
def docs(request: HttpRequest) -> HttpResponse:
    """``GET /api/v1/docs``: the same for a person, written here, without scripts of others."""
    return render(request, "ui/api.html", sections(description()))


def nowhere(request: HttpRequest, *_: Any) -> HttpResponse:
    """Answer an address that is none of the interface."""
    return plain_problem(request, HTTPStatus.NOT_FOUND, "api-missing-record")


def programmes(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Let requests of programmes past the doors of pages: cookies mean nothing to them."""
    wired = services()

    def middleware(request: HttpRequest) -> HttpResponseBase:
        inside = request.path.startswith(PREFIX) or request.path == PREFIX.rstrip("/")
        if not inside or request.path in OPEN:
            return get_response(request)
        cast("Any", request).lang = language(request, "en")
        method = request.method
        response = _answered(request)
        request.method = method
        patch_vary_headers(response, ("Authorization", "Accept-Language"))
        response.headers.setdefault("Content-Language", cast("Any", request).lang)
        response.headers.setdefault("Cache-Control", "private, no-store")
        response.headers.setdefault("X-Frame-Options", "DENY")
        keep_rejections(wired.exchange, wired.clock())
        return response

    return middleware


def _answered(request: HttpRequest) -> HttpResponseBase:
    try:
        request.get_host()
        found = resolve(request.path_info)
        request.resolver_match = found
        return cast("HttpResponseBase", found.func(request, *found.args, **found.kwargs))
    except Resolver404:
        return nowhere(request)
    except RequestDataTooBig:
        status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        return plain_problem(request, status, "api-too-large", limit=FIELDS_BYTES)
    except (DisallowedHost, SuspiciousOperation):
        return plain_problem(request, HTTPStatus.BAD_REQUEST, "api-form")
    except Exception:
        log.exception("the interface failed at %s", request.path)
        got_request_exception.send(sender=None, request=request)
        return plain_problem(request, HTTPStatus.INTERNAL_SERVER_ERROR, "api-broken")


def _answer(request: HttpRequest, error: ApiProblem) -> HttpResponse:
    return error.response(cast("ApiRequest", request).lang)


def _unreadable(request: HttpRequest, error: HttpError) -> HttpResponse:
    cause = error.__cause__
    return _answer(request, cause if isinstance(cause, ApiProblem) else unreadable("api-form"))


def _missing() -> ApiProblem:
    return ApiProblem(HTTPStatus.NOT_FOUND, InvalidValue("api-missing-record"))


def _refused(http_request: HttpRequest, error: EurazpolError) -> HttpResponse:
    """Answer an error of a room: its class, and which part of the address it is about, decide."""
    request = cast("ApiRequest", http_request)
    if isinstance(error, Forbidden):
        request.refused = error.args_by_name["reason"]
    reasons = error.reasons if isinstance(error, RequirementsUnmet) else ()
    wrong = [Wrong("step", reason.id, reason) for reason in reasons]
    return _answer(request, ApiProblem(_status(request, error), error, wrong=wrong))


def _status(request: HttpRequest, error: EurazpolError) -> HTTPStatus:
    known = request.resolver_match.kwargs if request.resolver_match else {}
    if error.field in known and error.code.endswith(_ABSENT):
        return HTTPStatus.NOT_FOUND
    if isinstance(error, UploadRefused) and error.code == "upload-too-large":
        return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    if isinstance(error, UnknownCase) and error.field:
        return HTTPStatus.UNPROCESSABLE_ENTITY
    found = (status for kind, status in _STATUSES if isinstance(error, kind))
    return next(found, HTTPStatus.UNPROCESSABLE_ENTITY)
