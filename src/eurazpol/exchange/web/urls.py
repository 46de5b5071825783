"""The doors of the exchange for other nodes. No session, no form: every body proves itself.

An answer is a signed document of the exchange; the HTTP status and the header ``X-Refusal`` only
repeat, for people and their tools, what it says.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import URLPattern, path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.directory import (
    directory_bytes,
    identity,
    take_directory,
    take_enrolment,
)
from eurazpol.exchange.actions.receive import receive, reject_oversized
from eurazpol.exchange.actions.refusals import keep_refusal
from eurazpol.exchange.domain.batch import BATCH
from eurazpol.exchange.domain.bounds import MAX_DIRECTORY, MAX_IDENTITY, MAX_MESSAGE
from eurazpol.exchange.domain.errors import ExchangeError, NotAllowed, Refusal, Refused, refused
from eurazpol.exchange.domain.receipt import rejection_name
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS, Lang

DOCUMENT = "application/vnd.eurazpol.exchange"
Clock = Callable[[], datetime]
View = Callable[..., HttpResponse]

_STATUS: dict[str, HTTPStatus] = {
    Refusal.TOO_LARGE: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    Refusal.UNKNOWN_PEER: HTTPStatus.FORBIDDEN,
    Refusal.WRONG_SIGNER: HTTPStatus.FORBIDDEN,
    Refusal.EXPIRED_KEY: HTTPStatus.FORBIDDEN,
    Refusal.REVOKED_KEY: HTTPStatus.FORBIDDEN,
    Refusal.NO_DIRECTORY: HTTPStatus.SERVICE_UNAVAILABLE,
    Refusal.DIRECTORY_EXPIRED: HTTPStatus.SERVICE_UNAVAILABLE,
    Refusal.REPLAYED: HTTPStatus.CONFLICT,
    Refusal.SEQUENCE_GAP: HTTPStatus.CONFLICT,
    Refusal.CONTENT_DIFFERS: HTTPStatus.CONFLICT,
    "not-secretariat": HTTPStatus.NOT_FOUND,
    "enrolments-full": HTTPStatus.TOO_MANY_REQUESTS,
}


def urls(deps: ExchangeDeps, clock: Clock) -> list[URLPattern]:
    """Return the addresses, to be mounted at the root of the node without a sign-in."""
    return [
        path("exchange/inbox", _door(partial(inbox, deps=deps, clock=clock), "POST")),
        path("exchange/enrol", _door(partial(enrol, deps=deps, clock=clock), "POST")),
        path("exchange/identity", _door(partial(show_identity, deps=deps, clock=clock), "GET")),
        path(
            "exchange/directory", _door(partial(directory, deps=deps, clock=clock), "GET", "POST")
        ),
    ]


def _door(view: View, *methods: str) -> View:
    """Let the methods through; a form's token is not asked for: no session opens this door."""
    return csrf_exempt(require_http_methods(methods)(view))


def inbox(request: HttpRequest, *, deps: ExchangeDeps, clock: Clock) -> HttpResponse:
    """``POST /exchange/inbox``: take in a letter or a batch, answer with receipts or refusals."""
    now, origin = clock(), _origin(request)
    raw = _body(request, MAX_MESSAGE)
    if raw is None:
        answer = reject_oversized(deps, MAX_MESSAGE, now, origin)
    else:
        answer = receive(deps, raw, now, origin)
    response = HttpResponse(answer, content_type=DOCUMENT)
    rule = None if answer.startswith(BATCH) else rejection_name(answer)
    if rule is not None:
        response.status_code = _STATUS.get(rule, HTTPStatus.BAD_REQUEST)
        response["X-Refusal"] = rule
    return response


def enrol(request: HttpRequest, *, deps: ExchangeDeps, clock: Clock) -> HttpResponse:
    """``POST /exchange/enrol`` on the secretariat: a node asks to be listed."""
    now, origin = clock(), _origin(request)
    raw = _body(request, MAX_IDENTITY)
    try:
        if raw is None:
            raise refused(Refusal.TOO_LARGE, field="identity", limit=MAX_IDENTITY)
        status = take_enrolment(deps, raw, now, origin)
    except (Refused, NotAllowed) as error:
        if isinstance(error, Refused):
            keep_refusal(raw or b"", error, origin, now)
        return _explained(request, error)
    return HttpResponse(status, content_type=DOCUMENT)


def show_identity(_request: HttpRequest, *, deps: ExchangeDeps, clock: Clock) -> HttpResponse:
    """``GET /exchange/identity``: who this node is, with its public keys, signed by itself."""
    return HttpResponse(identity(deps, clock()), content_type=DOCUMENT)


def directory(request: HttpRequest, *, deps: ExchangeDeps, clock: Clock) -> HttpResponse:
    """``GET /exchange/directory`` on the secretariat, ``POST`` of a newer one to a state's node."""
    if request.method == "POST":
        return _take_directory(request, deps, clock())
    if deps.role != "secretariat":
        return _explained(request, NotAllowed("exchange-not-secretariat"))
    raw = directory_bytes()
    if raw is None:
        return _explained(request, refused(Refusal.NO_DIRECTORY))
    return HttpResponse(raw, content_type=DOCUMENT)


def _take_directory(request: HttpRequest, deps: ExchangeDeps, now: datetime) -> HttpResponse:
    raw = _body(request, MAX_DIRECTORY)
    try:
        if raw is None:
            raise refused(Refusal.TOO_LARGE, field="directory", limit=MAX_DIRECTORY)
        version = take_directory(deps, raw, now).version
    except (Refused, NotAllowed) as error:
        if isinstance(error, Refused):
            keep_refusal(raw or b"", error, _origin(request), now)
        return _explained(request, error)
    return HttpResponse(str(version), content_type=DOCUMENT)


def _body(request: HttpRequest, limit: int) -> bytes | None:
    """Read the body; ``None``, with nothing more read, when it is longer than ``limit``."""
    declared = request.headers.get("Content-Length", "")
    if declared.isdecimal() and int(declared) > limit:
        return None
    raw = request.read(limit + 1)
    return raw if len(raw) <= limit else None


def _origin(request: HttpRequest) -> str:
    return str(request.META.get("REMOTE_ADDR", ""))


def _explained(request: HttpRequest, error: ExchangeError) -> HttpResponse:
    """Say why not: the code for the machine, a sentence for the person behind it."""
    name = error.code.removeprefix("exchange-")
    status = _STATUS.get(name, HTTPStatus.BAD_REQUEST)
    text = catalogue().error(error, _language(request))
    response = JsonResponse({"refusal": name, "text": text}, status=status)
    response["X-Refusal"] = name
    return response


def _language(request: HttpRequest) -> Lang:
    wanted = request.headers.get("Accept-Language", "")[:2].lower()
    return next((lang for lang in LANGS if lang == wanted), "en")
