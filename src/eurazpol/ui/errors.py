"""Pages for what Django itself refuses, and the bound on bodies of forms.

Named in the node: ``handler404``, ``handler500`` and so on, ``CSRF_FAILURE_VIEW``, and the
middleware :func:`bounded_forms`, which stands before everything that reads a body.
"""

import logging
import secrets
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Lang, Message, message

log = logging.getLogger(__name__)

FORM_TYPES = ("multipart/form-data", "application/x-www-form-urlencoded")
_MB = 1024**2
_PIECE = 1024**2
_DRAINED = 128 * 1024**2


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 404; the same words whether the record does not exist or is not open to the reader."""
    del exception
    return _page(request, 404, message("ui-not-found"), message("ui-not-found-text"))


def refused(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 400: what was sent could not be read."""
    del exception
    return _page(request, 400, message("ui-error-title"), message("ui-error-nothing-saved"))


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 403."""
    del exception
    return _page(request, 403, message("ui-forbidden"), message("ui-not-found-text"))


def broken(request: HttpRequest) -> HttpResponse:
    """Answer 500 with a number under which the log names the cause."""
    reference = secrets.token_hex(4)
    log.error("error page %s for %s %s", reference, request.method, request.path)
    heading, text = message("ui-server-error"), message("ui-server-error-text")
    return _page(request, 500, heading, text, reference=reference)


def outdated_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a form whose token does not fit the session."""
    del reason
    return _page(request, 403, message("ui-csrf"), message("ui-csrf-text"))


def bounded_forms(
    get_response: Callable[[HttpRequest], HttpResponseBase],
    bytes_of_file: Callable[[HttpRequest], int],
    field_bytes: int,
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Refuse a form larger than a file and its fields may be, before any of it is read in.

    ``bytes_of_file`` tells how large a file may be at the address that is asked for.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        file_bytes = bytes_of_file(request)
        declared = request.META.get("CONTENT_LENGTH") or "0"
        size = int(declared) if declared.isascii() and declared.isdigit() else 0
        if size <= file_bytes + field_bytes or request.content_type not in FORM_TYPES:
            return get_response(request)
        text = message("ui-too-large-text", limit=file_bytes // _MB, size=size // _MB)
        response = _page(request, 413, message("ui-too-large"), text)
        _drain(request, size)
        return response

    return middleware


def _drain(request: HttpRequest, size: int) -> None:
    """Let the browser finish sending, keeping nothing: only then does it show the answer.

    Of a body that would take too long no more than a part is read; the connection is closed then,
    and the browser may say that instead of showing the answer.
    """
    left = min(size, _DRAINED)
    while left > 0 and (piece := request.read(min(left, _PIECE))):
        left -= len(piece)


def _page(
    request: HttpRequest, status: int, heading: Message, text: Message, **more: Any
) -> HttpResponse:
    lang: Lang = getattr(request, "lang", "kk")
    if request.path.endswith(".json"):
        body = {"code": heading.id, "detail": catalogue().render(heading, lang)}
        return JsonResponse(body, status=status)
    context = {"heading": heading, "text": text, **more}
    return render(request, "ui/error.html", context, status=status)
