"""The tracker of the node: every message with its steps and evidences, alarms, refused input."""

from collections.abc import Callable
from dataclasses import fields
from functools import partial
from typing import Any, cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, path, re_path
from django.views.decorators.http import require_POST, require_safe

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require, rows_for
from eurazpol.exchange.actions.attachments import attachments_of
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.message_queries import (
    MessageFilter,
    evidence_bytes,
    latest_messages,
    message_view,
)
from eurazpol.exchange.actions.queries import alarms, peers, refused_inputs
from eurazpol.exchange.actions.recall_views import recalls_by_letter
from eurazpol.exchange.actions.tracking import track
from eurazpol.exchange.actions.trusted import directory_with
from eurazpol.exchange.actions.views import KINDS, MessageView, PeerView, Stage, kind_text
from eurazpol.exchange.actions.watch_alarms import settle_alarm
from eurazpol.exchange.domain.errors import ExchangeError
from eurazpol.exchange.web.urls import DOCUMENT, Clock
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import message
from eurazpol.ui.download import download
from eurazpol.ui.templatetags.ui import write

_EXCHANGE = Target(ObjectKind.EXCHANGE)
_PER_PAGE = 30
_LAST_PAGE = 500


Hidden = Callable[[Actor], frozenset[str]]
"""Gives the numbers of the cases that do not exist for an officer."""


def tracker_urls(deps: ExchangeDeps, clock: Clock, hidden: Hidden) -> list[URLPattern]:
    """Return the addresses of the pages, to be mounted behind the sign-in."""
    one = "exchange/messages/<uuid:message_id>"
    pages: dict[str, Any] = {"deps": deps, "clock": clock, "hidden": hidden}
    return [
        path("exchange", partial(show, **pages), name="exchange"),
        path(one, partial(show_one, **pages), name="exchange-message"),
        path(
            f"{one}/evidence/<str:kind>", partial(evidence, hidden=hidden), name="exchange-evidence"
        ),
        re_path(
            r"^exchange/directories/(?P<node>[a-z0-9-]{1,32})/(?P<key>[0-9a-f]{32})$",
            directory,
            name="exchange-directory",
        ),
        path(
            "exchange/alarms/<int:alarm_id>/end",
            partial(end_alarm, deps=deps, clock=clock),
            name="exchange-alarm",
        ),
    ]


def _permitted(http_request: HttpRequest) -> OfficerRequest:
    request = cast("OfficerRequest", http_request)
    require(request.actor, Act.READ_TRACKER, _EXCHANGE)
    return request


@require_safe
def show(
    http_request: HttpRequest, *, deps: ExchangeDeps, clock: Clock, hidden: Hidden
) -> HttpResponse:
    """``GET /exchange``: alarms, peers, and the messages that the filters ask for."""
    request = _permitted(http_request)
    now, but = clock(), hidden(request.actor)
    known = [peer for peer in peers(now) if peer.name != deps.node]
    names = [field.name for field in fields(MessageFilter)]
    wanted = MessageFilter(**{name: request.GET.get(name, "")[:200].strip() for name in names})
    page = _page(request)
    found = latest_messages(_PER_PAGE + 1, wanted, (page - 1) * _PER_PAGE, but)
    filters = _filters(wanted, known)
    context: dict[str, Any] = {
        "alarms": alarms(but=but),
        "may_end": may(request.actor, Act.END_ALARM, _EXCHANGE).allowed,
        "peers": known,
        "filters": filters,
        "chips": _chips(wanted, filters, request),
        "clear": "/exchange",
        "about": wanted.about,
        "items": [track(view, now) for view in found[:_PER_PAGE]],
        "states": {peer.name: peer.state for peer in known},
        "recalls": recalls_by_letter(deps.node, [view.id for view in found]),
        "attachments": attachments_of([view.id for view in found]),
        "may_recall": may(request.actor, Act.RECALL, _EXCHANGE).allowed,
        "page": page,
        "pages": page + (len(found) > _PER_PAGE),
        "values": request.GET.dict(),
        "refused": refused_inputs(),
        "may_send": bool(rows_for(request.actor, Act.SEND)),
    }
    return render(request, "exchange/tracker.html", context)


def _page(request: HttpRequest) -> int:
    text = request.GET.get("page", "1")
    return min(max(int(text), 1), _LAST_PAGE) if text.isascii() and text.isdigit() else 1


def _filters(wanted: MessageFilter, known: list[PeerView]) -> list[dict[str, Any]]:
    choices: dict[str, list[tuple[str, Any]]] = {
        "peer": [(peer.name, peer.state or peer.name) for peer in known],
        "direction": [(way, message(f"exchange-track-{way}")) for way in ("out", "in")],
        "kind": [(kind, kind_text(kind)) for kind in sorted(KINDS)],
        "stage": [
            ("alarm", message("exchange-track-alarm")),
            *((stage.value, stage.text) for stage in Stage),
        ],
    }
    return [
        {
            "name": name,
            "label": message(f"exchange-track-{name}"),
            "choices": given,
            "value": getattr(wanted, name),
        }
        for name, given in choices.items()
    ]


def _chips(
    wanted: MessageFilter, filters: list[dict[str, Any]], request: HttpRequest
) -> list[dict[str, Any]]:
    """Return the filters in force, each with the address of the page without it."""
    labels = {one["name"]: dict(one["choices"]).get(one["value"], one["value"]) for one in filters}
    chips = []
    for field in fields(MessageFilter):
        value = getattr(wanted, field.name)
        if value:
            rest = request.GET.copy()
            rest.pop(field.name, None)
            rest.pop("page", None)
            label = message(f"exchange-track-{field.name}")
            url = f"/exchange?{rest.urlencode()}"
            chips.append({"name": label, "value": labels.get(field.name, value), "url": url})
    return chips


@require_safe
def show_one(
    http_request: HttpRequest,
    message_id: object,
    *,
    deps: ExchangeDeps,
    clock: Clock,
    hidden: Hidden,
) -> HttpResponse:
    """``GET /exchange/messages/<id>``: the transmission record of one message, for print too."""
    request = _permitted(http_request)
    view = _view(request, message_id, hidden)
    now = clock()
    states = {peer.name: peer.state for peer in peers(now)}
    context = {
        "item": track(view, now),
        "states": states,
        "own": deps.node,
        "alone": True,
        "recalls": recalls_by_letter(deps.node, [view.id]),
        "attachments": attachments_of([view.id]),
        "may_recall": may(request.actor, Act.RECALL, _EXCHANGE).allowed,
    }
    return render(request, "exchange/message.html", context)


def _view(request: OfficerRequest, message_id: object, hidden: Hidden) -> MessageView:
    view = message_view(str(message_id))
    if view is None or view.about in hidden(request.actor):
        raise Http404
    return view


@require_safe
def evidence(
    http_request: HttpRequest, message_id: object, kind: str, *, hidden: Hidden
) -> HttpResponse:
    """``GET /exchange/messages/<id>/evidence/<kind>``: the signed bytes of one evidence."""
    _view(_permitted(http_request), message_id, hidden)
    raw = evidence_bytes(str(message_id), kind)
    if raw is None:
        raise Http404
    return download(raw, f"{message_id}-{kind}.ezp", DOCUMENT)


@require_safe
def directory(http_request: HttpRequest, node: str, key: str) -> HttpResponse:
    """``GET /exchange/directories/<node>/<key>``: a signed directory that lists this key."""
    _permitted(http_request)
    raw = directory_with(node, bytes.fromhex(key))
    if raw is None:
        raise Http404
    return download(raw, f"directory-{node}-{key[:8]}.ezp", DOCUMENT)


@require_POST
def end_alarm(
    http_request: HttpRequest, alarm_id: int, *, deps: ExchangeDeps, clock: Clock
) -> HttpResponse:
    """``POST /exchange/alarms/<id>/end``: a person has looked at it."""
    request = _permitted(http_request)
    try:
        settle_alarm(deps, alarm_id, request.actor, clock())
    except ExchangeError as error:
        text = catalogue().text(f"error-{error.code}", request.lang, **error.args_by_name)
        messages.error(request, text)
    else:
        said = write(message("exchange-track-alarm-ended"), request.lang)
        messages.success(request, said, extra_tags="good")
    return HttpResponseRedirect("/exchange")
