"""The work queue: tabs, filters, order, views and columns of the officer; many cases at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.access.actions.queries import OfficerChoice, officer_choices
from eurazpol.access.domain.permissions import (
    Act,
    ObjectKind,
    Side,
    Stage,
    Target,
    require,
    rows_for,
)
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.desk.queue import queue
from eurazpol.cooperation.actions.desk.search import record_work_shown
from eurazpol.cooperation.actions.desk.setup import COLUMNS, FIXED, Desk, desk_of
from eurazpol.cooperation.actions.desk.values import QueuePage, Sort, Tab, Wanted
from eurazpol.cooperation.actions.tasks import my_tasks
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.cooperation.domain.limits import offset_text
from eurazpol.cooperation.web.new import kinds_for
from eurazpol.cooperation.web.page import Fault, Request, back_to, page
from eurazpol.cooperation.web.wanted import SORTS, address_of, page_in, values_of, wanted_in
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, message
from eurazpol.ui.templatetags.ui import query, write

_DUE = ("overdue", "today", "week")
Choices = Mapping[str, tuple[tuple[str, Any], ...]]


@dataclass(frozen=True, slots=True)
class Refused:
    """A form of the list that was refused: what is wrong, and what was chosen in it."""

    faults: tuple[Fault, ...] = ()
    chosen: frozenset[str] = frozenset()
    officer: str = ""
    view: str = ""
    open: str = ""
    """Which of the folded forms is shown open."""


_NOTHING = Refused()


@require_safe
@page
def work(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``GET /work``: what awaits the officer, the nearest limit first.

    Without a wish in the address the list begins with the officer's own view, if there is one.
    """
    require(request.actor, Act.LIST_CASES, Target(ObjectKind.QUEUE))
    desk = desk_of(request.actor)
    if not request.GET and desk.default:
        return back_to(f"/work{query({'tab': Tab.MY.value, **desk.default.query})}")
    return queue_page(request, deps, wanted_in(request.GET), desk)


def queue_page(
    request: Request,
    deps: CooperationDeps,
    wanted: Wanted,
    desk: Desk,
    refused: Refused = _NOTHING,
) -> HttpResponse:
    """Show a page of the list, after a refused form with what was chosen in it."""
    shell = request.shell
    shown = queue(request.actor, wanted, page_in(request.GET), shell.now, shell.zone)
    named = [row.number for row in shown.rows if row.person]
    record_work_shown(named, request.actor, shell.now)
    people = officer_choices()
    choices = _choices(_peers(deps, shown), people)
    mine = my_tasks(request.actor, request.shell.now)
    context = {
        "queue": shown,
        "tabs": _tabs(shown),
        "filters": _filters(wanted, choices),
        "chips": _chips(wanted, choices),
        "clear": f"/work{query({'tab': wanted.tab.value})}",
        "values": values_of(wanted),
        "here": address_of(wanted).partition("?")[2],
        "heads": _heads(wanted, desk),
        "named": {one: write(column_text(one), request.lang) for one in desk.columns},
        "sorted": _sorted(wanted.sort),
        "columns": [(one, column_text(one), one in desk.columns, one in FIXED) for one in COLUMNS],
        "views": _views(wanted, desk),
        "refused": refused,
        "faults": refused.faults,
        "people": people,
        "may_assign": bool(rows_for(request.actor, Act.ASSIGN)),
        "may_export": bool(rows_for(request.actor, Act.EXPORT_CASES, ObjectKind.QUEUE)),
        "unassigned": shown.counts.get(Tab.UNASSIGNED, 0),
        "may_create": bool(kinds_for(request.actor)),
        "drafts": shown.drafts,
        "tasks": mine,
        "overdue": sum(task.overdue for task in mine),
        "offset": offset_text(shell.now, shell.zone),
    }
    status = 422 if refused.faults else 200
    return render(request, "cooperation/queue.html", context, status=status)


def all_cases(request: HttpRequest) -> HttpResponse:
    """``GET /cases``: every case that the officer may read, in the work queue."""
    return back_to(f"/work{query({'tab': Tab.ALL.value, **request.GET.dict()})}")


def _tabs(shown: QueuePage) -> list[dict[str, Any]]:
    chosen = values_of(shown.wanted)
    return [
        {
            "label": message(f"cooperation-tab-{one.value}"),
            "url": f"/work{query(chosen, tab=one.value)}",
            "count": shown.counts.get(one),
            "here": one is shown.wanted.tab,
        }
        for one in Tab
    ]


def _choices(peers: Sequence[Country], people: Sequence[OfficerChoice]) -> Choices:
    return {
        "kind": tuple((kind.id, kind.text) for kind in KINDS.values()),
        "side": tuple((side.value, side.text) for side in Side),
        "peer": tuple((peer.iso, peer) for peer in peers),
        "stage": tuple((stage.value, stage.text) for stage in Stage),
        "due": tuple((due, message(f"cooperation-filter-due-{due}")) for due in _DUE),
        "holder": tuple((str(one.id), one.name) for one in people),
    }


def _filters(wanted: Wanted, choices: Choices) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "label": message(f"cooperation-filter-{name}"),
            "choices": pairs,
            "value": getattr(wanted.filters, name),
        }
        for name, pairs in choices.items()
    ]


def _peers(deps: CooperationDeps, shown: QueuePage) -> tuple[Country, ...]:
    found = {Country(law.iso) for law in deps.book.states.values() if law.iso}
    found |= {row.peer for row in shown.rows}
    found.discard(deps.node.state)
    if shown.wanted.filters.peer:
        found.add(Country(shown.wanted.filters.peer))
    return tuple(sorted(found))


def _chips(wanted: Wanted, choices: Choices) -> list[dict[str, Any]]:
    names = {name: dict(pairs) for name, pairs in choices.items()}
    chips: list[dict[str, Any]] = []
    for name, value in values_of(wanted).items():
        if name in ("tab", "sort"):
            continue
        shown: Message | str = names.get(name, {}).get(value, value)
        label = message(f"cooperation-filter-{name}")
        chips.append({"name": label, "value": shown, "url": address_of(wanted, **{name: ""})})
    return chips


def column_text(name: str) -> Message:
    """Return the head of a column."""
    return message(f"cooperation-col-{'limit' if name == 'due' else name.replace('_', '-')}")


def _sorted(sort: Sort) -> Message:
    return message(f"cooperation-sorted-{sort.by}{'-down' if sort.down else ''}")


def _heads(wanted: Wanted, desk: Desk) -> list[dict[str, Any]]:
    """Return the heads of the columns: those by which the list can be sorted are links."""
    heads = []
    for name in desk.columns:
        here = name == wanted.sort.by
        turned = here and not wanted.sort.down
        order = ("descending" if wanted.sort.down else "ascending") if here else "none"
        heads.append(
            {
                "name": name,
                "label": column_text(name),
                "order": order if name in SORTS else "",
                "url": address_of(wanted, sort=f"{'-' if turned else ''}{name}"),
            }
        )
    return heads


def _views(wanted: Wanted, desk: Desk) -> list[dict[str, Any]]:
    chosen = values_of(wanted)
    return [
        {"view": view, "url": f"/work{query(view.query)}", "here": dict(view.query) == chosen}
        for view in desk.views
    ]
