"""Pages of who manages officers: absences of everybody, and the hand-over of a whole load."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.access.actions.absences import absences, end_absence
from eurazpol.access.actions.queries import officers
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.hand_over import Load, Plan, hand_over, load_of, load_report
from eurazpol.cooperation.web.my_desk import absence_fields, record_from
from eurazpol.cooperation.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, one, with_faults

_MANAGING = Target(ObjectKind.OFFICER)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def all_absences(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``/admin/absences``: who is away, and the form that records it for anybody."""
    require(request.actor, Act.MANAGE_OFFICERS, _MANAGING)
    people = officers()
    label = message("cooperation-absence-who")
    choices = tuple((str(person.id), person.name) for person in people)
    who = Input("officer", "select", label, required=True, choices=choices,
                value=request.POST.get("officer", ""))  # fmt: skip
    fields = (who, *absence_fields(request))
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        try:
            record_from(request, deps, _key(request, "officer"))
        except EurazpolError as error:
            faults = (fault_of(error, fields, request.lang),)
        else:
            said(request, "cooperation-said-absence")
            return back_to("/admin/absences")
    context = {
        "absences": absences(request.actor, deps.node.zone, request.shell.now),
        "fields": with_faults(fields, faults),
        "faults": faults,
        "officers": people,
    }
    status = 422 if faults else 200
    return render(request, "cooperation/admin_absences.html", context, status=status)


@require_POST
@page
def absence_ended(
    request: Request,
    deps: CooperationDeps,  # noqa: ARG001
    absence_id: int,
) -> HttpResponse:
    """``POST /admin/absences/<id>/end``: call an absence off."""
    require(request.actor, Act.MANAGE_OFFICERS, _MANAGING)
    end_absence(absence_id, request.actor, request.shell.now)
    said(request, "cooperation-said-absence-ended")
    return back_to("/admin/absences")


@require_http_methods(["GET", "HEAD", "POST"])
@page
def load(request: Request, deps: CooperationDeps, officer_id: int) -> HttpResponse:
    """``/admin/load/<id>``: what an officer carries, and who takes it."""
    carried = load_of(officer_id, request.actor)
    fields = _fields(request, carried)
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        by_kind = {kind: _key(request, f"to.{kind}") for kind in carried.cases}
        plan = Plan(_key(request, "to"), by_kind, one(request.POST, "reason"))
        try:
            report = hand_over(deps, officer_id, plan, request.actor, request.shell.now)
        except EurazpolError as error:
            faults = (fault_of(error, fields, request.lang),)
        else:
            said(request, "cooperation-said-load")
            return back_to(f"/admin/load/report/{report}")
    context = {"load": carried, "fields": with_faults(fields, faults), "faults": faults}
    return render(request, "cooperation/load.html", context, status=422 if faults else 200)


@require_safe
@page
def report(request: Request, deps: CooperationDeps, report_id: int) -> HttpResponse:  # noqa: ARG001
    """``GET /admin/load/report/<id>``: what went to whom."""
    found = load_report(report_id, request.actor)
    return render(request, "cooperation/load_report.html", {"report": found})


def _fields(request: Request, carried: Load) -> tuple[Input, ...]:
    given = request.POST
    people = tuple(
        (str(person.id), person.name) for person in officers() if person.id != carried.officer_id
    )
    by_kind = tuple(
        Input(f"to.{kind}", "select", message("cooperation-load-kind", kind=name, count=count),
              choices=people, value=given.get(f"to.{kind}", ""))
        for kind, name, count in carried.kinds
    )  # fmt: skip
    return (
        Input("to", "select", message("cooperation-load-to"), message("cooperation-load-to-hint"),
              required=True, choices=people, value=given.get("to", "")),
        *by_kind,
        Input("reason", "text", message("cooperation-casework-reason"), required=True, wide=True,
              max_length=1000, value=given.get("reason", "")),
    )  # fmt: skip


def _key(request: Request, name: str) -> int:
    typed = one(request.POST, name)
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0
