"""The work queue."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.access.domain.permissions import Act, ObjectKind, Side, Stage, Target, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.queries import queue, target_of
from eurazpol.cooperation.actions.views import Filters, QueuePage, Tab
from eurazpol.cooperation.domain.errors import UnknownCase
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.cooperation.domain.limits import offset_text
from eurazpol.cooperation.web.new import kinds_for
from eurazpol.cooperation.web.page import Request, back_to, page
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import Message, message
from eurazpol.ui.templatetags.ui import query

_DUE = ("overdue", "today", "week")
_LONGEST = 200


def _choices(peers: tuple[Country, ...]) -> Mapping[str, tuple[tuple[str, Any], ...]]:
    return {
        "kind": tuple((kind.id, kind.text) for kind in KINDS.values()),
        "side": tuple((side.value, side.text) for side in Side),
        "peer": tuple((peer.iso, peer) for peer in peers),
        "stage": tuple((stage.value, stage.text) for stage in Stage),
        "due": tuple((due, message(f"cooperation-filter-due-{due}")) for due in _DUE),
    }


@require_safe
@page
def work(request: Request, deps: CooperationDeps) -> HttpResponse:  # noqa: ARG001
    """``GET /work``: what awaits the officer, the nearest limit first."""
    require(request.actor, Act.LIST_CASES, Target(ObjectKind.QUEUE))
    tab, filters, number = _asked(request)
    if filters.text and (found := _exact(filters.text)):
        return back_to(f"/cases/{found}")
    shown = queue(request.actor, tab, filters, number, request.shell.now, request.shell.zone)
    chosen = {name: value for name, value in asdict(filters).items() if value}
    peers = _peers(shown, filters)
    context = {
        "queue": shown,
        "tabs": [
            {
                "label": message(f"cooperation-tab-{one.value}"),
                "url": f"/work{query({'tab': one.value, **chosen})}",
                "count": shown.counts.get(one),
                "here": one is tab,
            }
            for one in Tab
        ],
        "filters": [
            {
                "name": name,
                "label": message(f"cooperation-filter-{name}"),
                "choices": choices,
                "value": chosen.get(name, ""),
            }
            for name, choices in _choices(peers).items()
        ],
        "chips": _chips(tab, chosen, peers),
        "clear": f"/work{query({'tab': tab.value})}",
        "values": {"tab": tab.value, **chosen},
        "unassigned": shown.counts.get(Tab.UNASSIGNED, 0),
        "may_create": bool(kinds_for(request.actor)),
        "search_text": filters.text,
        "offset": offset_text(request.shell.now, request.shell.zone),
    }
    return render(request, "cooperation/queue.html", context)


def all_cases(request: HttpRequest) -> HttpResponse:
    """``GET /cases``: every case that the officer may read, in the work queue."""
    return back_to(f"/work{query({'tab': Tab.ALL.value, **request.GET.dict()})}")


def _asked(request: Request) -> tuple[Tab, Filters, int]:
    given = request.GET
    searching = "text" in given and "tab" not in given
    try:
        tab = Tab(given.get("tab", "all" if searching else "my"))
    except ValueError:
        tab = Tab.MY
    names = asdict(Filters())
    filters = Filters(**{name: given.get(name, "").strip()[:_LONGEST] for name in names})
    try:
        peer = Country(filters.peer.upper()).iso if filters.peer else ""
    except InvalidValue:
        peer = ""
    number = given.get("page", "1")
    page_number = int(number) if number.isascii() and number.isdigit() and len(number) < 7 else 1
    return tab, replace(filters, peer=peer), page_number


def _exact(text: str) -> str:
    """Return the number of the case that the search names exactly, if there is one."""
    number = text.strip().upper()
    try:
        target_of(number)
    except UnknownCase:
        return ""
    return number


def _peers(shown: QueuePage, filters: Filters) -> tuple[Country, ...]:
    found = {row.peer for row in shown.rows}
    if filters.peer:
        found.add(Country(filters.peer))
    return tuple(sorted(found))


def _chips(tab: Tab, chosen: Mapping[str, str], peers: tuple[Country, ...]) -> list[dict[str, Any]]:
    names = {name: dict(pairs) for name, pairs in _choices(peers).items()}
    chips: list[dict[str, Any]] = []
    for name, value in chosen.items():
        rest = {key: other for key, other in chosen.items() if key != name}
        shown: Message | str = names.get(name, {}).get(value, value)
        chips.append(
            {
                "name": message(f"cooperation-filter-{name}"),
                "value": shown,
                "url": f"/work{query({'tab': tab.value, **rest})}",
            }
        )
    return chips
