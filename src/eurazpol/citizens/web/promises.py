"""The monitor: what was promised after a hand-over, what was reported, what is overdue."""

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from eurazpol.access.domain.permissions import Act, Target, may
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.promises import (
    NewReport,
    add_report,
    end_promise,
    one_promise,
    promises,
    set_rhythm,
)
from eurazpol.citizens.actions.work import BANK
from eurazpol.citizens.domain.promises import Source, Verdict
from eurazpol.citizens.web.fields import normal
from eurazpol.citizens.web.page import (
    ROOT,
    Request,
    back_to,
    faults_of,
    page,
    said,
    tabs,
)
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, one, with_faults

_HERE = f"{ROOT}/promises"


@require_safe
@page
def monitor(request: Request, deps: CitizensDeps) -> HttpResponse:
    """``GET /databank/promises``: what is not kept first, then what is overdue."""
    found = promises(deps, actor=request.actor, now=request.shell.now)
    context = {
        "tabs": tabs(request, "/promises"),
        "found": [(each, kind_of(each.case.kind).text) for each in found],
        "late": sum(1 for each in found if each.due and each.due.late),
        "alarming": sum(1 for each in found if each.alarming),
    }
    return render(request, "citizens/promises.html", context)


@require_safe
@page
def promise(request: Request, deps: CitizensDeps, case: str, what: str) -> HttpResponse:
    """``GET /databank/promises/<case>/<what>``: one promise with its reports."""
    return _shown(request, deps, case, what)


@require_POST
@page
def report(request: Request, deps: CitizensDeps, case: str, what: str) -> HttpResponse:
    """``POST …/report``: what was reported on it."""
    given = request.POST
    wanted = NewReport(
        normal("since", one(given, "day")), one(given, "source"), one(given, "verdict"),
        one(given, "text"),
    )  # fmt: skip

    def do(**who: Any) -> None:
        add_report(deps, case, what, wanted, **who)

    return _done(request, deps, (case, what), do)


@require_POST
@page
def rhythm(request: Request, deps: CitizensDeps, case: str, what: str) -> HttpResponse:
    """``POST …/rhythm``: how often reports are expected."""

    def do(**who: Any) -> None:
        set_rhythm(deps, case, what, one(request.POST, "every_days"), **who)

    return _done(request, deps, (case, what), do)


@require_POST
@page
def ended(request: Request, deps: CitizensDeps, case: str, what: str) -> HttpResponse:
    """``POST …/end``: the watch ends, with the reason."""

    def do(**who: Any) -> None:
        end_promise(deps, case, what, one(request.POST, "reason"), **who)

    return _done(request, deps, (case, what), do)


def _done(
    request: Request, deps: CitizensDeps, key: tuple[str, str], do: Callable[..., None]
) -> HttpResponse:
    try:
        do(actor=request.actor, now=request.shell.now)
    except EurazpolError as error:
        if error.field is None:
            raise
        return _shown(request, deps, *key, error)
    said(request, "citizens-said-kept")
    return back_to(f"{_HERE}/{key[0]}/{key[1]}")


def _shown(
    request: Request,
    deps: CitizensDeps,
    case: str,
    what: str,
    error: EurazpolError | None = None,
) -> HttpResponse:
    found = one_promise(deps, case, what, actor=request.actor, now=request.shell.now)
    given = request.POST
    report_fields = (
        Input("day", "date", message("citizens-report-day"), message("ui-date-hint"), required=True,
              value=given.get("day", ""), max_length=10),
        Input("source", "select", message("citizens-report-source"), required=True,
              choices=tuple((each.value, each.text) for each in Source),
              value=given.get("source", "")),
        Input("verdict", "radio", message("citizens-report-verdict"), required=True,
              choices=tuple((each.value, each.text) for each in Verdict),
              value=given.get("verdict", "")),
        Input("text", "area", message("citizens-report-text"), required=True, wide=True, rows=3,
              value=given.get("text", "")),
    )  # fmt: skip
    days = (
        Input("every_days", "number", message("citizens-report-every"),
              message("citizens-report-every-hint"), required=True,
              value=given.get("every_days", str(found.every_days)), max_length=4),
    )  # fmt: skip
    reason = (
        Input("reason", "text", message("citizens-report-end-reason"), required=True, wide=True,
              value=given.get("reason", ""), max_length=500),
    )  # fmt: skip
    faults = faults_of(error, (*report_fields, *days, *reason), request.lang) if error else ()
    context = {
        "found": found,
        "kind": kind_of(found.case.kind).text,
        "report_fields": with_faults(report_fields, faults),
        "days": with_faults(days, faults),
        "reason": with_faults(reason, faults),
        "faults": faults,
        "may_record": found.ended_on is None
        and may(request.actor, Act.RECORD_PROMISES, Target(BANK)).allowed,
        "address": f"{_HERE}/{case}/{what}",
    }
    return render(request, "citizens/promise.html", context, status=422 if faults else 200)
