"""The address under which a document is downloaded.

Bytes of people never become a page of this node: the type is the one found in the content, the
browser may not guess another, and what it shows is shut in a sandbox without scripts.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import cast
from urllib.parse import quote
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import URLPattern, path
from django.views.decorators.http import require_safe

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.errors import Forbidden
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.large_file import OpenedLarge, open_large
from eurazpol.documents.actions.queries import get
from eurazpol.documents.actions.read_file import read_file
from eurazpol.documents.domain.errors import DocumentAltered, DocumentErased, DocumentNotFound
from eurazpol.documents.domain.large import OTHER
from eurazpol.documents.domain.media import MAX_BYTES, MediaType
from eurazpol.documents.domain.views import DocumentView
from eurazpol.documents.web.large import large_response
from eurazpol.documents.web.signatures import signature_urls
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.ui.download import shut_in

_SHOWN = {MediaType.PDF.value, MediaType.PNG.value, MediaType.JPEG.value}


Reader = Callable[[str, Actor, datetime], None]
"""Told which case's document was handed out to whom, after it was permitted and recorded."""


def urls(deps: DocumentsDeps, clock: Callable[[], datetime], told: Reader) -> list[URLPattern]:
    """Return the addresses, to be mounted at the root of the node behind the sign-in."""
    return [
        *signature_urls(deps, clock),
        path(
            "documents/<uuid:document_id>",
            partial(download, deps=deps, clock=clock, told=told),
            name="document",
        ),
    ]


@require_safe
def download(
    http_request: HttpRequest,
    *,
    deps: DocumentsDeps,
    clock: Callable[[], datetime],
    told: Reader,
    document_id: UUID,
) -> HttpResponseBase:
    """``GET /documents/<uuid>``: the file; with ``?save`` always as a download."""
    request = cast("OfficerRequest", http_request)
    try:
        document = get(str(document_id))
        large = document.size > MAX_BYTES or document.media_type == OTHER
        opened = (open_large if large else read_file)(
            deps, document.id, ground=document.about, actor=request.actor, now=clock()
        )
    except DocumentNotFound as error:
        raise Http404(catalogue().error(error, request.lang)) from None
    except DocumentErased as error:
        page = {"heading": message("documents-erased-title"),
                "text": catalogue().error(error, request.lang)}  # fmt: skip
        return render(request, "ui/error.html", page, status=410)
    except DocumentAltered as error:
        page = {
            "heading": message("documents-altered-title"),
            "text": catalogue().error(error, request.lang),
            "reasons": (message("documents-altered-next"),),
        }
        return render(request, "ui/error.html", page, status=500)
    except Forbidden:
        raise
    except EurazpolError as error:
        page = {
            "heading": message("ui-error-title"),
            "text": catalogue().error(error, request.lang),
        }
        return render(request, "ui/error.html", page, status=403)
    told(document.about, request.actor, clock())
    if isinstance(opened, OpenedLarge):
        return large_response(http_request, opened, _disposition(document, save=True))
    response = HttpResponse(opened.data, content_type=_content_type(document))
    response["Content-Disposition"] = _disposition(document, save="save" in request.GET)
    return shut_in(response)


def attached(document: DocumentView) -> str:
    """Return the header that names a file to be kept, not shown."""
    return _disposition(document, save=True)


def _content_type(document: DocumentView) -> str:
    if document.media_type == MediaType.TEXT.value:
        return "text/plain; charset=utf-8"
    return document.media_type


def _disposition(document: DocumentView, *, save: bool) -> str:
    """Name the file by RFC 6266, with an ASCII name for old programmes."""
    shown = document.media_type in _SHOWN and not save
    ending = document.name.rpartition(".")[2]
    plain = f"{document.id}.{ending}" if ending.isascii() and ending.isalnum() else document.id
    how = "inline" if shown else "attachment"
    return f"{how}; filename=\"{plain}\"; filename*=UTF-8''{quote(document.name, safe='')}"
