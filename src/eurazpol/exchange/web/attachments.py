"""The doors through which the bytes of attachments come; the rules are in ``domain.attachment``.

``GET /exchange/attachments/<id>`` answers how far an attachment is, ``PUT
/exchange/attachments/<id>/<number>`` takes a chunk in, and the list of hashes under the number
2^32. An answer is sealed for the sender of the letter; a refusal is readable, proves nothing and
tells nothing but the rule. A body is read only when its length is that of the chunk, and for at
most :data:`SECONDS`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse, UnreadablePostError
from django.urls import URLPattern, path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from eurazpol.exchange.actions.attachments_in import largest_body, progress, take_chunk
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.refusals import keep_refusal
from eurazpol.exchange.domain.errors import Refusal, Refused, refused
from eurazpol.exchange.web.urls import DOCUMENT, Clock

SECONDS = 60.0
"""So long may a peer be silent in the middle of a chunk."""
_PIECE = 256 * 1024
_STATUS = {
    Refusal.TOO_LARGE: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    Refusal.UNKNOWN_ATTACHMENT: HTTPStatus.NOT_FOUND,
    Refusal.NO_SPACE: HTTPStatus.INSUFFICIENT_STORAGE,
    Refusal.LIST_MISSING: HTTPStatus.CONFLICT,
}
_NOT_RECORDED = {Refusal.NO_SPACE, Refusal.LIST_MISSING, Refusal.UNKNOWN_ATTACHMENT}
"""A state of ours, or nobody's file: no reason to write a row for whoever knocks."""


def attachment_urls(deps: ExchangeDeps, clock: Clock) -> list[URLPattern]:
    """Return the addresses, to be mounted at the root of the node without a sign-in."""
    one = "exchange/attachments/<uuid:attachment>"
    return [
        path(one, _door(partial(show, deps=deps, clock=clock), "GET")),
        path(f"{one}/<int:number>", _door(partial(put, deps=deps, clock=clock), "PUT")),
    ]


def _door(view: Callable[..., HttpResponse], method: str) -> Callable[..., HttpResponse]:
    return csrf_exempt(require_http_methods([method])(view))


def show(
    request: HttpRequest, *, deps: ExchangeDeps, clock: Clock, attachment: UUID
) -> HttpResponse:
    """``GET``: how far the attachment is."""
    try:
        return HttpResponse(progress(deps, attachment, clock()), content_type=DOCUMENT)
    except Refused as error:
        return _refusal(request, error, b"", clock)


def put(
    request: HttpRequest, *, deps: ExchangeDeps, clock: Clock, attachment: UUID, number: int
) -> HttpResponse:
    """``PUT``: take in one chunk."""
    raw = b""
    try:
        raw = _body(request, largest_body(attachment, number))
        answer = take_chunk(deps, attachment, number, raw, clock())
    except Refused as error:
        return _refusal(request, error, raw, clock)
    return HttpResponse(answer, content_type=DOCUMENT)


def _body(request: HttpRequest, limit: int) -> bytes:
    """Read the body; one that is longer than ``limit``, or says that it is, is not read on."""
    declared = request.headers.get("Content-Length", "")
    if declared.isdecimal() and int(declared) > limit:
        raise refused(Refusal.TOO_LARGE, field="chunk", limit=limit)
    taken = bytearray()
    with _impatient(request):
        try:
            while piece := request.read(min(_PIECE, limit + 1 - len(taken))):
                taken += piece
        except (UnreadablePostError, OSError):
            raise refused(Refusal.MALFORMED, field="chunk") from None
    if len(taken) > limit:
        raise refused(Refusal.TOO_LARGE, field="chunk", limit=limit)
    return bytes(taken)


@contextmanager
def _impatient(request: HttpRequest) -> Iterator[None]:
    """Give the peer a bounded time to go on, where the server lets us have the socket."""
    link: Any = request.META.get("gunicorn.socket")
    if link is None:
        yield
        return
    before = link.gettimeout()
    link.settimeout(SECONDS)
    try:
        yield
    finally:
        link.settimeout(before)


def _refusal(request: HttpRequest, error: Refused, raw: bytes, clock: Clock) -> HttpResponse:
    if error.name not in _NOT_RECORDED:
        keep_refusal(raw, error, str(request.META.get("REMOTE_ADDR", "")), clock())
    name = error.name
    status = _STATUS.get(Refusal(name), HTTPStatus.BAD_REQUEST)
    response = JsonResponse({"refusal": name}, status=status)
    response["X-Refusal"] = name
    return response
