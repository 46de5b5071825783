"""Every address of the node, room by room."""

from typing import cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, URLResolver, path

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.web.admin import admin_urls
from eurazpol.access.web.urls import urls as access_urls
from eurazpol.citizens.web.urls import urls as citizens_urls
from eurazpol.cooperation.actions.circles import hidden_numbers
from eurazpol.cooperation.web.my_desk import feed_urls
from eurazpol.cooperation.web.retention_urls import retention_urls
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
from eurazpol.legal_statistics.web.urls import urls as statistics_urls
from eurazpol.matching.web.publication import PublicationDeps
from eurazpol.matching.web.publication import urls as publication_urls
from eurazpol.matching.web.urls import urls as matching_urls
from eurazpol.node.administration import admin_deps
from eurazpol.node.api import urls as api_urls
from eurazpol.node.middleware import home_of
from eurazpol.node.reach import paper_opened, target_of_record
from eurazpol.node.record import erasing, erasing_citizens, with_record
from eurazpol.node.wiring import services
from eurazpol.notices.web.external_urls import external_urls
from eurazpol.notices.web.match_urls import match_urls
from eurazpol.notices.web.rights_urls import rights_urls
from eurazpol.notices.web.urls import notice_urls


def home(request: HttpRequest) -> HttpResponse:
    """Lead the officer to the first section of the work."""
    return HttpResponseRedirect(home_of(cast("OfficerRequest", request).actor))


def health(_request: HttpRequest) -> HttpResponse:
    """Say that the web server answers; nothing about the node is told to strangers."""
    return HttpResponse("ok\n", content_type="text/plain")


def help_page(request: HttpRequest) -> HttpResponse:
    """Explain the words and keys of the pages."""
    return render(request, "ui/help.html")


def _all() -> list[URLPattern | URLResolver]:
    wired = services()
    found = [
        path("", home, name="home"),
        path("health", health, name="health"),
        path("help", help_page, name="help"),
        *access_urls(with_record(wired)),
        *admin_urls(admin_deps(wired)),
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
        *tracker_urls(wired.exchange, wired.clock, hidden_numbers),
        *recall_urls(wired.exchange, wired.clock, target_of_record),
        *notice_urls(wired.notices),
        *documents_urls(wired.documents, wired.clock, paper_opened(wired)),
        *statistics_urls(wired.statistics),
        *matching_urls(wired.appearance),
        *publication_urls(
            PublicationDeps(
                wired.register,
                wired.config.name,
                wired.config.url,
                wired.config.register.publish_token,
                wired.clock,
            )
        ),
        *match_urls(wired.matches),
        *external_urls(wired.external),
        *rights_urls(wired.matches),
    ]
    if wired.cooperation is not None:
        found += cooperation_urls(wired.cooperation)
        found += retention_urls(wired.cooperation, erasing(wired))
        found += feed_urls(wired.cooperation, wired.clock)
    if wired.citizens is not None:
        found += citizens_urls(wired.citizens, erasing_citizens(wired, wired.citizens))
    return [*found, *api_urls()]


urlpatterns = _all()
handler400 = "eurazpol.ui.errors.refused"
handler403 = "eurazpol.ui.errors.forbidden"
handler404 = "eurazpol.ui.errors.not_found"
handler500 = "eurazpol.ui.errors.broken"
