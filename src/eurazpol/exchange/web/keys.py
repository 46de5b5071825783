"""The keys of the nodes as a page: where each stands; changing ours, revoking those of others."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
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
from eurazpol.exchange.actions.directory import KeysToRevoke, revoke
from eurazpol.exchange.actions.keys import rotate
from eurazpol.exchange.actions.keys_views import ends_soon, node_keys, own_keys
from eurazpol.exchange.actions.queries import directory_view
from eurazpol.exchange.domain.errors import ExchangeError, NotAllowed
from eurazpol.exchange.domain.keys import RevokedFor
from eurazpol.exchange.web.urls import Clock
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError, InvalidValue
from eurazpol.kernel.texts import Texts, message
from eurazpol.ui.forms import Input, iso_instant, one
from eurazpol.ui.shell import Shell

_PEERS = Target(ObjectKind.EXCHANGE)


class _Request(OfficerRequest):
    """A request of a signed-in officer, with the frame of the page."""

    shell: Shell


_MINUTE = timedelta(minutes=1)


def key_urls(deps: ExchangeDeps, clock: Clock) -> list[URLPattern]:
    """Return the addresses of the page and of its two orders."""
    return [
        path("peers/keys", partial(show, deps=deps, clock=clock), name="peer-keys"),
        path("peers/keys/rotate", partial(change, deps=deps, clock=clock), name="keys-rotate"),
        path("peers/keys/revoke", partial(withdraw, deps=deps, clock=clock), name="keys-revoke"),
    ]


@require_GET
def show(http_request: HttpRequest, *, deps: ExchangeDeps, clock: Clock) -> HttpResponse:
    """``GET /peers/keys``: our keys, and those that the directory gives each node."""
    request = cast("_Request", http_request)
    require(request.actor, Act.READ_PEERS, _PEERS)
    now, directory = clock(), directory_view()
    names = [name for name in (directory.nodes if directory else ()) if name != deps.node]
    may_change = may(request.actor, Act.MANAGE_PEERS, _PEERS).allowed
    others = [(name, node_keys(name, now)) for name in names]
    revokes = may_change and deps.role == "secretariat" and bool(others)
    context = {
        "node": deps.node,
        "own": own_keys(deps, now),
        "waits": bool(deps.keys.waiting()),
        "ends": ends_soon(deps, now),
        "others": others,
        "may_change": may_change,
        "revoking": _fields(request, others) if revokes else None,
    }
    return render(request, "exchange/keys.html", context)


def _fields(request: _Request, others: Sequence[tuple[str, object]]) -> Mapping[str, Input]:
    """Return the fields of the order to revoke: whose keys, why, since when."""
    zone = request.shell.zone
    since = request.shell.now.astimezone(zone)
    nodes = tuple((name, Texts(name, name, name)) for name, _ in others)
    reasons = tuple((why.value, message(f"exchange-revoked-{why.value}")) for why in RevokedFor)
    return {
        "node": Input("node", "select", message("exchange-keys-whose"), required=True,
                      choices=nodes),
        "reason": Input("reason", "select", message("exchange-keys-why"), required=True,
                        choices=reasons),
        "since": Input("since", "instant", message("exchange-keys-since"), required=True,
                       hint=message("exchange-keys-since-hint"), zone=str(zone),
                       value=f"{since:%d.%m.%Y}", time=f"{since:%H:%M}"),
    }  # fmt: skip


@require_POST
def change(http_request: HttpRequest, *, deps: ExchangeDeps, clock: Clock) -> HttpResponse:
    """``POST /peers/keys/rotate``: make a new pair of keys and ask for its listing."""
    request = cast("_Request", http_request)
    try:
        rotate(deps, request.actor, clock())
        messages.success(request, _said(request, "exchange-keys-asked"))
    except ExchangeError as error:
        messages.error(request, catalogue().error(error, request.lang))
    return HttpResponseRedirect("/peers/keys")


@require_POST
def withdraw(http_request: HttpRequest, *, deps: ExchangeDeps, clock: Clock) -> HttpResponse:
    """``POST /peers/keys/revoke`` on the secretariat: revoke every usable key of a node."""
    request = cast("_Request", http_request)
    require(request.actor, Act.MANAGE_PEERS, _PEERS)
    now = clock()
    try:
        keys, why = _order(request, now)
        version = revoke(deps, keys, why, request.actor, now).version
        messages.success(
            request, _said(request, "exchange-keys-revoked", node=keys.node, version=version)
        )
    except EurazpolError as error:
        messages.error(request, catalogue().error(error, request.lang))
    return HttpResponseRedirect("/peers/keys")


def _order(request: _Request, now: datetime) -> tuple[KeysToRevoke, RevokedFor]:
    """Read the order; raise :class:`InvalidValue` or :class:`NotAllowed` for what it lacks."""
    node = one(request.POST, "node")
    typed = iso_instant(one(request.POST, "since"), one(request.POST, "since.time"))
    zone = request.shell.zone
    since = datetime.fromisoformat(typed).replace(tzinfo=zone)
    try:
        why = RevokedFor(one(request.POST, "reason"))
    except ValueError:
        raise InvalidValue("exchange-keys-no-reason", field="reason") from None
    if not node:
        raise NotAllowed("exchange-no-such-key", field="node", node="")
    # The minute that was typed may have begun after the last second of the present one.
    ids = frozenset(bytes.fromhex(view.id) for view in node_keys(node, now))
    return KeysToRevoke(node, ids, min(since, now) if since - now < _MINUTE else since), why


def _said(request: _Request, text: str, **args: str | int) -> str:
    return catalogue().render(message(text, **args), request.lang)
