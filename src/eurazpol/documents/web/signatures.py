"""Pages about electronic signatures: those of a kept document, and of any file brought to be seen.

The file that is brought is checked and forgotten. What is found is written in words, with the
reason for each doubt.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, cast
from uuid import UUID

from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, path
from django.views.decorators.http import require_http_methods

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.documents.actions.check_documents import check_again, check_unkept, checked_at
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.read_file import permitted
from eurazpol.documents.domain.errors import DocumentErased, DocumentNotFound
from eurazpol.documents.domain.media import MAX_BYTES
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, with_faults

LIMIT_MB = MAX_BYTES // 1024**2
_SHA256 = re.compile(r"[0-9a-fA-F]{64}")


def signature_urls(deps: DocumentsDeps, clock: Callable[[], datetime]) -> list[URLPattern]:
    """Return the addresses, to be mounted at the root of the node behind the sign-in."""
    return [
        path("documents/check", partial(check, deps=deps, clock=clock), name="check-signature"),
        path(
            "documents/<uuid:document_id>/signature",
            partial(signature, deps=deps, clock=clock),
            name="document-signature",
        ),
    ]


@require_http_methods(["GET", "HEAD", "POST"])
def signature(
    http_request: HttpRequest,
    *,
    deps: DocumentsDeps,
    clock: Callable[[], datetime],
    document_id: UUID,
) -> HttpResponse:
    """``/documents/<uuid>/signature``: what the signatures came to; a POST checks again."""
    request, now = cast("OfficerRequest", http_request), clock()
    try:
        document, _ = permitted(deps, str(document_id), "", request.actor, now)
    except (DocumentNotFound, DocumentErased) as error:
        raise Http404(catalogue().error(error, request.lang)) from None
    if request.method == "POST":
        check_again(deps, document, actor=request.actor, now=now)
        return HttpResponseRedirect(f"{document.url}/signature")
    found = checked_at(document.id)
    shown: dict[str, Any] = {
        "document": document,
        "found": found[0] if found else None,
        "at": found[1] if found else None,
    }
    return render(request, "documents/signature.html", shown)


@dataclass(frozen=True, slots=True)
class _Brought:
    """What the form of the page holds, and what is wrong with it."""

    file: "UploadedFile[bytes] | None"
    sha256: str
    faults: tuple[tuple[str, str], ...] = ()


@require_http_methods(["GET", "HEAD", "POST"])
def check(
    http_request: HttpRequest, *, deps: DocumentsDeps, clock: Callable[[], datetime]
) -> HttpResponse:
    """``/documents/check``: check a file that somebody has, without keeping it."""
    request = cast("OfficerRequest", http_request)
    brought, found = _Brought(None, ""), None
    if request.method == "POST":
        brought = _read(request)
        if brought.file is not None and not brought.faults:
            found = check_unkept(deps, brought.file.read(), brought.sha256, clock())
    shown = {
        "fields": with_faults(_fields(brought), brought.faults),
        "faults": brought.faults,
        "found": found,
        "name": brought.file.name if brought.file else "",
    }
    status = 422 if brought.faults else 200
    return render(request, "documents/check.html", shown, status=status)


def _read(request: OfficerRequest) -> _Brought:
    given, sha256 = request.FILES.get("file"), request.POST.get("sha256", "").strip()
    faults: list[tuple[str, str]] = []

    def wrong(field: str, id_: str, **args: Any) -> None:
        faults.append((field, catalogue().text(id_, request.lang, **args)))

    file = given if isinstance(given, UploadedFile) else None
    if file is None:
        wrong("file", "documents-check-missing")
    elif (file.size or 0) > MAX_BYTES:
        wrong("file", "error-upload-too-large", limit=LIMIT_MB)
    if sha256 and not _SHA256.fullmatch(sha256):
        wrong("sha256", "documents-check-hash-wrong")
    return _Brought(file, sha256, tuple(faults))


def _fields(brought: _Brought) -> tuple[Input, ...]:
    return (
        Input("file", "file", message("documents-check-file"),
              message("documents-check-hint", limit=LIMIT_MB), required=True, limit=LIMIT_MB,
              any_type=True),
        Input("sha256", "text", message("documents-check-hash"), value=brought.sha256,
              max_length=64, wide=True),
    )  # fmt: skip
