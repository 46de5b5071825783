"""Every address of the node, room by room."""

from datetime import datetime
from functools import partial
from typing import cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, path

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import ObjectKind, Target
from eurazpol.access.web.urls import urls as access_urls
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.read_case import case_opened
from eurazpol.cooperation.domain.errors import UnknownCase
from eurazpol.cooperation.web.urls import urls as cooperation_urls
from eurazpol.documents.web.urls import urls as documents_urls
from eurazpol.exchange.adapters.carried_file import FileTransport, OpenFile
from eurazpol.exchange.web.attachments import attachment_urls
from eurazpol.exchange.web.bundles import FilePages, bundle_urls
from eurazpol.exchange.web.keys import key_urls
from eurazpol.exchange.web.peers import peer_urls
from eurazpol.exchange.web.recalls import recall_urls
from eurazpol.exchange.web.tracker import tracker_urls
from eurazpol.exchange.web.urls import urls as exchange_urls
from eurazpol.node.middleware import home_of
from eurazpol.node.wiring import Services, services


def home(request: HttpRequest) -> HttpResponse:
    """Lead the officer to the first section of the work."""
    return HttpResponseRedirect(home_of(cast("OfficerRequest", request).actor))


def health(_request: HttpRequest) -> HttpResponse:
    """Say that the web server answers; nothing about the node is told to strangers."""
    return HttpResponse("ok\n", content_type="text/plain")


def help_page(request: HttpRequest) -> HttpResponse:
    """Explain the words and keys of the pages."""
    return render(request, "ui/help.html")


def _paper_opened(wired: Services, number: str, actor: Actor, now: datetime) -> None:
    """Let the room of cases know that an officer has opened a paper of a case."""
    if wired.cooperation is not None:
        case_opened(wired.cooperation, number, actor, now)


def _target_of(about: str) -> Target:
    """Return the case with that number as the table of rights sees it, else the exchange."""
    try:
        return target_of(about)
    except UnknownCase:
        return Target(ObjectKind.EXCHANGE)


def _all() -> list[URLPattern]:
    wired = services()
    found = [
        path("", home, name="home"),
        path("health", health, name="health"),
        path("help", help_page, name="help"),
        *access_urls(wired.access),
        *exchange_urls(wired.exchange, wired.clock),
        *attachment_urls(wired.exchange, wired.clock),
        *peer_urls(wired.exchange, wired.clock),
        *key_urls(wired.exchange, wired.clock),
        *bundle_urls(
            FilePages(
                wired.exchange,
                wired.clock,
                wired.shelf,
                wired.config.folder / "to-carry",
                FileTransport,
                OpenFile,
            )
        ),
        *tracker_urls(wired.exchange, wired.clock),
        *recall_urls(wired.exchange, wired.clock, _target_of),
        *documents_urls(wired.documents, wired.clock, partial(_paper_opened, wired)),
    ]
    if wired.cooperation is not None:
        found += cooperation_urls(wired.cooperation)
    return found


urlpatterns = _all()
handler400 = "eurazpol.ui.errors.refused"
handler403 = "eurazpol.ui.errors.forbidden"
handler404 = "eurazpol.ui.errors.not_found"
handler500 = "eurazpol.ui.errors.broken"
