"""What is done from the work queue: many cases at once, views, columns, unfinished forms."""

import csv
import io
from dataclasses import fields
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.desk.bulk import Assigned, assign_many
from eurazpol.cooperation.actions.desk.drafts import drafts_of, drop_draft
from eurazpol.cooperation.actions.desk.export import ExportedCase, export_cases
from eurazpol.cooperation.actions.desk.setup import (
    SavedView,
    begin_with,
    choose_columns,
    delete_view,
    desk_of,
    save_view,
)
from eurazpol.cooperation.web.owed import cell
from eurazpol.cooperation.web.page import Request, back_to, error_text, page, said
from eurazpol.cooperation.web.queue import Refused, queue_page
from eurazpol.cooperation.web.wanted import address_of, values_of, wanted_in
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError

_COLUMNS = tuple(one.name for one in fields(ExportedCase))


@require_POST
@page
def bulk(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``POST /work/bulk``: assign the chosen cases, or export them, or the whole list."""
    require(request.actor, Act.LIST_CASES, Target(ObjectKind.QUEUE))
    wanted = wanted_in(QueryDict(request.POST.get("list", "")[:2000]))
    numbers = [one[:20] for one in request.POST.getlist("number")]
    try:
        if request.POST.get("do") == "export":
            rows = export_cases(
                wanted, numbers, actor=request.actor, now=request.shell.now,
                zone=request.shell.zone,
            )  # fmt: skip
            return _csv(rows, request.shell.now)
        officer = request.POST.get("officer", "")
        officer_id = int(officer) if officer.isascii() and officer.isdigit() else 0
        done = assign_many(deps, numbers, officer_id, request.actor, request.shell.now)
    except EurazpolError as error:
        if error.field is None:
            raise
        fault = ("", error_text(error, request.lang))
        refused = Refused((fault,), frozenset(numbers), request.POST.get("officer", ""))
        return queue_page(request, deps, wanted, desk_of(request.actor), refused)
    _say_assigned(request, done)
    return back_to(address_of(wanted))


def _say_assigned(request: Request, done: Assigned) -> None:
    if done.done:
        said(request, "cooperation-said-assigned-many", count=len(done.done))
    if done.refused:
        lines = [f"{number}: {error_text(error, request.lang)}" for number, error in done.refused]
        text = catalogue().text("cooperation-said-refused-many", request.lang)
        messages.warning(request, f"{text} {'; '.join(lines)}", extra_tags="bad")


def _csv(rows: tuple[ExportedCase, ...], now: datetime) -> HttpResponse:
    """Write codes that no language changes; a spreadsheet takes no cell for a formula."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(_COLUMNS)
    for row in rows:
        writer.writerow([_plain(getattr(row, name)) for name in _COLUMNS])
    response = HttpResponse(written.getvalue(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="cases-{now:%Y%m%dT%H%MZ}.csv"'
    return response


def _plain(value: Any) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case datetime():
            return value.isoformat()
        case None:
            return ""
    return cell(value)


@require_POST
@page
def columns(request: Request, deps: CooperationDeps) -> HttpResponse:  # noqa: ARG001
    """``POST /work/columns``: which columns the officer sees."""
    choose_columns(request.POST.getlist("column"), request.actor, request.shell.now)
    said(request, "cooperation-said-columns")
    return back_to(address_of(wanted_in(QueryDict(request.POST.get("list", "")[:2000]))))


@require_POST
@page
def views(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``POST /work/views``: save the list under a name, begin with a view, delete one."""
    require(request.actor, Act.LIST_CASES, Target(ObjectKind.QUEUE))
    wanted = wanted_in(QueryDict(request.POST.get("list", "")[:2000]))
    name, do = request.POST.get("name", ""), request.POST.get("do", "save")
    now, actor = request.shell.now, request.actor
    if do == "delete":
        delete_view(name, actor, now)
    elif do in ("default", "plain"):
        begin_with(name if do == "default" else "", actor, now)
    else:
        try:
            view = SavedView(name, values_of(wanted), bool(request.POST.get("default")))
            save_view(view, actor, now)
        except EurazpolError as error:
            if error.field is None:
                raise
            fault = ("view-name", error_text(error, request.lang))
            refused = Refused((fault,), view=name, open="views")
            return queue_page(request, deps, wanted, desk_of(actor), refused)
    said(request, f"cooperation-said-view-{do if do in ('delete', 'default', 'plain') else 'save'}")
    return back_to(address_of(wanted))


@require_safe
@page
def unfinished(request: Request, deps: CooperationDeps) -> HttpResponse:  # noqa: ARG001
    """``GET /drafts``: the officer's unfinished forms."""
    return render(request, "cooperation/drafts.html", {"drafts": drafts_of(request.actor)})


@require_POST
@page
def drop(request: Request, deps: CooperationDeps, key: str) -> HttpResponse:  # noqa: ARG001
    """``POST /drafts/<key>/drop``: the officer does not want it any more."""
    drop_draft(key, request.actor, request.shell.now)
    said(request, "cooperation-said-draft-dropped")
    return back_to("/drafts")
