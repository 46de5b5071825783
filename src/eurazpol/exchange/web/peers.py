"""The directory of nodes as a page; on the secretariat, the nodes that ask to be listed."""

from functools import partial
from typing import cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, path
from django.views.decorators.http import require_GET, require_POST

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.directory import accept_peer, decline_peer
from eurazpol.exchange.actions.lost import lost_letters
from eurazpol.exchange.actions.queries import directory_view, enrolments, peers
from eurazpol.exchange.domain.errors import ExchangeError
from eurazpol.exchange.web.urls import Clock
from eurazpol.kernel.catalogue import catalogue

_PEERS = Target(ObjectKind.EXCHANGE)


def peer_urls(deps: ExchangeDeps, clock: Clock) -> list[URLPattern]:
    """Return the addresses of the page and of its two decisions."""
    return [
        path("peers", partial(show, deps=deps, clock=clock), name="peers"),
        path("peers/<str:name>/decide", partial(decide, deps=deps, clock=clock), name="peer"),
    ]


@require_GET
def show(http_request: HttpRequest, *, deps: ExchangeDeps, clock: Clock) -> HttpResponse:
    """``GET /peers``: the directory in force, the health of each way, who waits to be listed."""
    request = cast("OfficerRequest", http_request)
    require(request.actor, Act.READ_PEERS, _PEERS)
    context = {
        "directory": directory_view(),
        "peers": peers(clock()),
        "waiting": enrolments() if deps.role == "secretariat" else (),
        "own": deps.itself(),
        "lost": lost_letters(),
        "may_decide": may(request.actor, Act.MANAGE_PEERS, _PEERS).allowed,
        "may_carry": may(request.actor, Act.CARRY_BUNDLES, _PEERS).allowed,
    }
    return render(request, "exchange/peers.html", context)


@require_POST
def decide(
    http_request: HttpRequest, name: str, *, deps: ExchangeDeps, clock: Clock
) -> HttpResponse:
    """``POST /peers/<name>/decide``: accept or decline the enrolment with this fingerprint."""
    request = cast("OfficerRequest", http_request)
    fingerprint = request.POST.get("fingerprint", "")
    try:
        if request.POST.get("decision") == "accept":
            accept_peer(deps, name, request.actor, clock(), fingerprint)
        else:
            decline_peer(name, fingerprint, request.actor, clock())
    except ExchangeError as error:
        messages.error(
            request, catalogue().text(f"error-{error.code}", request.lang, **error.args_by_name)
        )
    return HttpResponseRedirect("/peers")
