"""Lists of other sources as pages: bring a file in, its report, the records, their leads."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from eurazpol.access.domain.permissions import Act, may, require
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.matching.domain.person import Field
from eurazpol.notices.actions.external_decide import decide_external
from eurazpol.notices.actions.external_deps import ExternalDeps
from eurazpol.notices.actions.external_queries import (
    ExternalWanted,
    external_page,
    imports,
    read_external,
    read_import,
    read_pair,
    rows_apart,
)
from eurazpol.notices.actions.external_take import LONGEST_SOURCE, PAGE, GivenFile, take_file
from eurazpol.notices.actions.hand import NOTICE
from eurazpol.notices.domain.errors import InvalidNotice
from eurazpol.notices.domain.kinds import Kind
from eurazpol.notices.domain.match import Decision
from eurazpol.notices.domain.public_search import LONGEST_ASKED
from eurazpol.notices.domain.side_by_side import values_of
from eurazpol.notices.web.matches import BUTTONS, decision_fields, percent_text, weight_text
from eurazpol.notices.web.page import (
    Fault,
    Request,
    back_to,
    fault_of,
    page,
    page_number,
    said,
)
from eurazpol.ui.download import download
from eurazpol.ui.forms import Input, one, with_faults
from eurazpol.ui.templatetags.ui import query

HERE = "/notices/external"
MEGABYTES = PAGE.size // 1024**2


@require_safe
@page
def listed(request: Request, deps: ExternalDeps) -> HttpResponse:
    """``GET /notices/external``: records of other sources, by name in any spelling."""
    given = request.GET
    kind = one(given, "kind")
    wanted = ExternalWanted(
        name=one(given, "name")[:LONGEST_ASKED],
        source=one(given, "source")[:LONGEST_SOURCE],
        kind=kind if kind in list(Kind) else "",
        page=page_number(request),
    )
    found = external_page(deps, wanted, request.actor, request.shell.now)
    values = {"name": wanted.name, "source": wanted.source, "kind": wanted.kind}
    context: dict[str, Any] = {
        "found": found,
        "values": values,
        "kinds": tuple((each.value, each.text) for each in Kind),
        "chips": [
            {"name": message(f"notices-external-by-{name}"),
             "value": Kind(value).text if name == "kind" else value,
             "url": f"{HERE}{query({**values, name: ''})}"}
            for name, value in values.items() if value
        ],
        "clear": HERE,
        "longest": LONGEST_ASKED,
        "may_import": may(request.actor, Act.IMPORT_EXTERNAL, NOTICE).allowed,
    }  # fmt: skip
    return render(request, "notices/external_list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def bring_in(request: Request, deps: ExternalDeps) -> HttpResponse:
    """``/notices/external/import``: a file of another source; the report follows."""
    require(request.actor, Act.IMPORT_EXTERNAL, NOTICE)
    faults: tuple[Fault, ...] = ()
    fields = _fields(request)
    if request.method == "POST":
        try:
            key = take_file(deps, _given(request), PAGE, request.actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, fields, request.lang),)
        else:
            return back_to(f"{HERE}/imports/{key}")
    context = {
        "fields": with_faults(fields, faults),
        "faults": faults,
        "imports": imports(request.actor),
        "rows": PAGE.rows,
        "megabytes": MEGABYTES,
    }
    return render(request, "notices/external_import.html", context, status=422 if faults else 200)


@require_safe
@page
def report(request: Request, deps: ExternalDeps, key: int) -> HttpResponse:  # noqa: ARG001
    """``GET /notices/external/imports/<key>``: what was taken in, kept apart, and odd."""
    view = read_import(key, request.actor)
    context = {"view": view, "list": HERE + query({"source": view.source})}
    return render(request, "notices/external_report.html", context)


@require_safe
@page
def apart(request: Request, deps: ExternalDeps, key: int) -> HttpResponse:  # noqa: ARG001
    """``GET /notices/external/imports/<key>/apart.jsonl``: the rows that were kept apart."""
    found = rows_apart(key, request.actor, request.shell.now)
    return download(found, f"apart-{key}.jsonl", "application/jsonl")


@require_safe
@page
def record(request: Request, deps: ExternalDeps, key: int) -> HttpResponse:
    """``GET /notices/external/<key>``: one record and what it resembles; the reading is kept."""
    view = read_external(deps, key, request.actor, request.shell.now)
    context = {
        "view": view,
        "fields": [
            {"field": field, "values": values}
            for field in Field if (values := values_of(view.person, field))
        ],
        "leads": [
            {"lead": lead, "percent": percent_text(lead.score, request.lang)}
            for lead in view.leads
        ],
        "here": f"{HERE}/{key}",
    }  # fmt: skip
    return render(request, "notices/external_record.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def lead(request: Request, deps: ExternalDeps, key: int, lead: int) -> HttpResponse:
    """``/notices/external/<key>/leads/<lead>``: side by side; a form says what it is."""
    faults: tuple[Fault, ...] = ()
    now, fields = request.shell.now, decision_fields(request)
    if request.method == "POST":
        given = request.POST
        choice = (one(given, "decision"), given.getlist("reasons"), one(given, "note"))
        try:
            decide_external(deps, (key, lead), choice, request.actor, now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, (BUTTONS, *fields), request.lang),)
        else:
            said(request, "notices-said-done")
            return back_to(f"{HERE}/{key}")
    pair = read_pair(deps, key, lead, request.actor, now)
    context = {
        "pair": pair,
        "view": pair.view,
        "rows": [
            {"field": each, "weight": weight_text(each.weight, request.lang)}
            for each in pair.fields
        ],
        "percent": percent_text(pair.score, request.lang),
        "fields": with_faults(fields, faults),
        "decisions": tuple(Decision),
        "faults": faults,
        "here": f"{HERE}/{key}",
    }
    return render(request, "notices/external_lead.html", context, status=422 if faults else 200)


def _given(request: Request) -> GivenFile:
    upload = request.FILES.get("file")
    if upload is None:
        raise InvalidNotice("files-none", field="file")
    if (upload.size or 0) > PAGE.size:
        raise InvalidNotice("files-too-large", field="file", maximum=MEGABYTES)
    return GivenFile(
        upload.name or "", one(request.POST, "source"), upload.read(PAGE.size + 1),
        one(request.POST, "kind"),
    )  # fmt: skip


def _fields(request: Request) -> tuple[Input, ...]:
    given = request.POST
    return (
        Input("file", "file", message("notices-external-file"),
              message("notices-external-file-hint", megabytes=MEGABYTES, rows=PAGE.rows),
              required=True, limit=MEGABYTES, any_type=True, wide=True),
        Input("source", "text", message("notices-external-source"),
              message("notices-external-source-hint"), required=True,
              value=one(given, "source"), max_length=LONGEST_SOURCE, wide=True),
        Input("kind", "select", message("notices-external-kind"),
              message("notices-external-kind-hint"), value=one(given, "kind"),
              choices=tuple((each.value, each.text) for each in Kind)),
    )  # fmt: skip
