"""Carried files as a page: write a bundle and save its volumes; bring volumes and see how far."""

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

from django.contrib import messages
from django.core.files.uploadhandler import TemporaryFileUploadHandler
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, path
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_GET, require_POST

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.exchange.actions.bundle_export import EndOf, export_bundle
from eurazpol.exchange.actions.bundle_import import bring_volume
from eurazpol.exchange.actions.bundle_views import bundles_out, volume_view, volumes_in
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.queries import directory_view
from eurazpol.exchange.domain.bundle import VolumeHead
from eurazpol.exchange.ports import CarriedFile, OutgoingFile, Shelf
from eurazpol.exchange.web.urls import Clock
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Texts, message
from eurazpol.ui.forms import Input, one

_EXCHANGE = Target(ObjectKind.EXCHANGE)
_MB = 1000**2
SPLITS = {"650": "650 MB (CD)", "4000": "4 GB", "16000": "16 GB"}
_NAME = re.compile(r"[a-z0-9-]{1,120}\.ezv", re.ASCII)


@dataclass(frozen=True, slots=True)
class FilePages:
    """What the pages work with.

    ``out`` is the folder of written volumes that wait to be saved; ``begin`` begins the files of a
    bundle in a folder, with the size of a volume in bytes; ``opened`` opens one that was brought.
    """

    deps: ExchangeDeps
    clock: Clock
    shelf: Shelf
    out: Path
    begin: Callable[[Path, VolumeHead, int, EndOf], OutgoingFile]
    opened: Callable[[BinaryIO], CarriedFile]


def bundle_urls(pages: FilePages) -> list[URLPattern]:
    """Return the addresses of the page, its two orders and the files."""
    return [
        path("peers/files", partial(show, pages=pages), name="peer-files"),
        path("peers/files/write", partial(write, pages=pages), name="files-write"),
        path("peers/files/bring", partial(bring, pages=pages), name="files-bring"),
        path("peers/files/<str:peer>/<str:name>", partial(save, pages=pages), name="files-save"),
    ]


def _permitted(http_request: HttpRequest) -> OfficerRequest:
    request = cast("OfficerRequest", http_request)
    require(request.actor, Act.CARRY_BUNDLES, _EXCHANGE)
    return request


@require_GET
def show(http_request: HttpRequest, *, pages: FilePages) -> HttpResponse:
    """``GET /peers/files``: what was written and brought, and how far it is taken in."""
    request = _permitted(http_request)
    directory = directory_view()
    names = [name for name in (directory.nodes if directory else ()) if name != pages.deps.node]
    nodes = tuple((name, Texts(name, name, name)) for name in names)
    splits = tuple((size, Texts(text, text, text)) for size, text in SPLITS.items())
    context = {
        "to": Input("to", "select", message("exchange-files-to"), required=True, choices=nodes),
        "split": Input("split", "select", message("exchange-files-split"), required=True,
                       choices=splits, value="650"),
        "ready": [(name, _files(pages.out / name)) for name in names if _files(pages.out / name)],
        "out": bundles_out(),
        "brought": volumes_in(),
    }  # fmt: skip
    return render(request, "exchange/files.html", context)


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.ezv")) if folder.is_dir() else []


@require_POST
def write(http_request: HttpRequest, *, pages: FilePages) -> HttpResponse:
    """``POST /peers/files/write``: write a bundle; earlier files for the same node go.

    A newer bundle holds everything that is still open, so nothing is lost with the older one.
    """
    request = _permitted(http_request)
    to, split = one(request.POST, "to"), one(request.POST, "split")
    if split not in SPLITS:
        raise Http404
    folder = pages.out / to

    def open_file(head: VolumeHead, end_of: EndOf) -> OutgoingFile:
        shutil.rmtree(folder, ignore_errors=True)
        return pages.begin(folder, head, int(split) * _MB, end_of)

    try:
        done = export_bundle(pages.deps, to, open_file, request.actor, pages.clock())
        said = message("exchange-files-written", number=done.number, peer=to, count=done.letters,
                       answers=done.answers, volumes=len(done.files))  # fmt: skip
        messages.success(request, catalogue().render(said, request.lang))
    except EurazpolError as error:
        messages.error(request, catalogue().error(error, request.lang))
    return HttpResponseRedirect("/peers/files")


@require_GET
def save(http_request: HttpRequest, peer: str, name: str, *, pages: FilePages) -> FileResponse:
    """``GET /peers/files/<peer>/<name>``: one volume, streamed from the disk."""
    _permitted(http_request)
    listed = directory_view()
    if listed is None or peer not in listed.nodes or not _NAME.fullmatch(name):
        raise Http404
    try:
        file = (pages.out / peer / name).open("rb")
    except FileNotFoundError:
        raise Http404 from None
    return FileResponse(
        file, as_attachment=True, filename=name, content_type="application/octet-stream"
    )


@csrf_exempt  # the token is in the form; it is tested by _bring, once the form may be read
@require_POST
def bring(http_request: HttpRequest, *, pages: FilePages) -> HttpResponse:
    """``POST /peers/files/bring``: prove the volumes and put them where the worker takes them."""
    request = _permitted(http_request)
    request.upload_handlers = [TemporaryFileUploadHandler(request)]
    return csrf_protect(partial(_bring, pages=pages))(request)


def _bring(request: OfficerRequest, *, pages: FilePages) -> HttpResponse:
    for given in request.FILES.getlist("volumes"):
        name = Path(str(given.name)).name[:100]
        file = pages.opened(cast("BinaryIO", given.file))
        try:
            row = bring_volume(pages.deps, pages.shelf, file, name, request.actor, pages.clock())
            said = message("exchange-files-brought", name=name,
                           progress=volume_view(str(row.bundle), row.volume).progress)  # fmt: skip
            messages.success(request, catalogue().render(said, request.lang))
        except EurazpolError as error:
            why = catalogue().error(error, request.lang)
            messages.error(request, f"{name}: {why}")
    return HttpResponseRedirect("/peers/files")
