"""A node around the room's one address, and a form that takes a file."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.urls import path

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.actor import Actor
from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.middleware import AccessMiddleware
from eurazpol.documents.actions.deps import documents_deps
from eurazpol.documents.actions.store_file import Upload, store_file
from eurazpol.documents.domain.errors import UploadRefused
from eurazpol.documents.web.urls import urls
from eurazpol.kernel.catalogue import catalogue
from tests.documents.conftest import CASE, NOW, TARGET

FILES = Path(mkdtemp(prefix="eurazpol-documents-"))
deps = documents_deps(FILES, ZoneInfo("Asia/Almaty"), lambda _about: TARGET)


def clock() -> datetime:
    return NOW


opened: list[str] = []


def told(about: str, actor: Actor, _now: datetime) -> None:
    opened.append(f"{about} {actor.login}")


def upload(request: OfficerRequest) -> HttpResponse:
    sent = request.FILES["paper"]
    try:
        view = store_file(
            deps,
            Upload(sent.name or "", sent, sent.content_type or ""),
            about=CASE,
            actor=request.actor,
            now=NOW,
        )
    except UploadRefused as error:
        return HttpResponse(catalogue().error(error, request.lang), status=422)
    return HttpResponse(view.id)


urlpatterns = [*urls(deps, clock, told), path("upload", upload)]


def middleware(get_response: Callable[[HttpRequest], HttpResponse]) -> AccessMiddleware:
    return AccessMiddleware(get_response, AccessDeps(clock))
