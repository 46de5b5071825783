"""Who may know of a case, and what in it is confidential; the way in for the head."""

from datetime import datetime
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from eurazpol.access.actions.queries import officers, units
from eurazpol.access.domain.permissions import Act, may
from eurazpol.access.domain.purpose import Purpose, read_ground
from eurazpol.cooperation.actions import restrict
from eurazpol.cooperation.actions.confidential import mark_confidential, marked_places, unmark
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.domain.conditions import fact_places
from eurazpol.cooperation.domain.errors import UnknownCase
from eurazpol.cooperation.domain.facts import facts_json
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.handling_marks import place_name
from eurazpol.cooperation.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, iso_date, one, typed_date, with_faults


@require_http_methods(["GET", "HEAD", "POST"])
@page
def access(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``/cases/<number>/access``: the circle of the case and its marks, with their forms."""
    case = opened(deps, request, number)
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        inputs = _circle_inputs(request, None)
        try:
            wanted = _circle(request)
            restrict.restrict(deps, number, wanted, request.actor, request.shell.now)
        except UnknownCase:
            raise
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, inputs, request.lang),)
        else:
            said(request, "cooperation-said-restricted")
            return back_to(f"/cases/{number}/access")
    return _page(request, case, faults)


@require_POST
@page
def lift(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``POST /cases/<number>/access/lift``: open the case to the table of rights again."""
    case = opened(deps, request, number)
    try:
        restrict.open_again(
            deps, number, one(request.POST, "lift-reason"), request.actor, request.shell.now
        )
    except UnknownCase:
        raise
    except EurazpolError as error:
        if error.field is None:
            raise
        fault = fault_of(error, (_reason("lift"),), request.lang)
        return _page(request, case, (("lift-reason", fault[1]),))
    said(request, "cooperation-said-opened-again")
    return back_to(f"/cases/{number}/access")


@require_POST
@page
def mark(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``POST /cases/<number>/access/mark``: mark a fact or a paper, or take a mark away."""
    case = opened(deps, request, number)
    do = unmark if one(request.POST, "do") == "unmark" else mark_confidential
    form = "unmark" if do is unmark else "mark"
    place, reason = one(request.POST, f"{form}-place"), one(request.POST, f"{form}-reason")
    try:
        do(deps, number, place, reason, actor=request.actor, now=request.shell.now)
    except UnknownCase:
        raise
    except EurazpolError as error:
        if error.field is None:
            raise
        fault = fault_of(error, (), request.lang)[1]
        return _page(request, case, ((f"{form}-{error.field}", fault),))
    said(request, f"cooperation-said-{form}ed")
    return back_to(f"/cases/{number}/access")


@require_http_methods(["GET", "HEAD", "POST"])
@page
def break_in(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``/restricted``: the head of the central authority enters a circle, with a reason."""
    restrict.check_may_break(request.actor)
    faults: tuple[Fault, ...] = ()
    inputs = _break_inputs(request)
    if request.method == "POST":
        number = one(request.POST, "number")
        try:
            ground = read_ground(one(request.POST, "purpose"), one(request.POST, "reason"))
            restrict.check_reason(ground.words)
            restrict.break_glass(deps, number, ground.as_ground, request.actor, request.shell.now)
        except EurazpolError as error:
            at = error.at("number") if isinstance(error, UnknownCase) else error
            faults = (fault_of(at, inputs, request.lang),)
        else:
            return back_to(f"/cases/{number}")
    context = {
        "template": "ui/base.html",
        "fields": with_faults(inputs, faults),
        "faults": faults,
        "hours": int(restrict.BREAK_IN.total_seconds() // 3600),
    }
    return render(request, "cooperation/break_in.html", context, status=422 if faults else 200)


def _page(request: Request, case: CaseView, faults: tuple[Fault, ...]) -> HttpResponse:
    about = target_of(case.number)
    circle = restrict.circle_view(case.number, request.actor)
    marked = marked_places(case.number)
    may_mark = may(request.actor, Act.MARK_CONFIDENTIAL, about).allowed
    marks = [(place, place_name(case, place)) for place in marked]
    context = {
        **frame(request, case, "access"),
        "circle": circle,
        "may_restrict": may(request.actor, Act.RESTRICT_CASE, about).allowed,
        "fields": with_faults(_circle_inputs(request, circle), faults),
        "lift": with_faults((_reason("lift"),), faults)[0],
        "marks": marks,
        "may_mark": may_mark,
        "marking": with_faults(_mark_inputs(case, set(marked)), faults) if may_mark else (),
        "unmarking": with_faults(_unmark_inputs(marks), faults) if may_mark and marks else (),
        "faults": faults,
    }
    return render(request, "cooperation/access.html", context, status=422 if faults else 200)


def _circle(request: Request) -> restrict.Circle:
    day, until = one(request.POST, "until"), None
    if day:
        try:
            until = datetime.fromisoformat(iso_date(day)).replace(tzinfo=request.shell.zone)
        except EurazpolError as error:
            raise error.at("until") from None
    return restrict.Circle(
        one(request.POST, "reason"),
        _ids(request, "officers"),
        _ids(request, "units"),
        until,
    )


def _ids(request: Request, name: str) -> tuple[int, ...]:
    given = request.POST.getlist(name)
    return tuple(int(one) for one in given if one.isascii() and one.isdigit() and len(one) < 19)


def _circle_inputs(request: Request, circle: restrict.CircleView | None) -> tuple[Input, ...]:
    data, typed = request.POST, request.method == "POST"
    inside = {"officers": circle.officers, "units": circle.units} if circle else {}

    def chosen(name: str) -> tuple[str, ...]:
        if typed:
            return tuple(data.getlist(name))
        return tuple(str(id_) for id_ in inside.get(name, ()))

    until = circle.until.astimezone(request.shell.zone).date() if circle and circle.until else None
    return (
        Input("officers", "checks", message("cooperation-access-officers"),
              choices=tuple((str(one.id), one.name) for one in officers()),
              values=chosen("officers"), wide=True),
        Input("units", "checks", message("cooperation-access-units"),
              choices=tuple((str(one.id), one.name) for one in units()),
              values=chosen("units"), wide=True),
        Input("until", "date", message("cooperation-access-until"), message("ui-date-hint"),
              value=data.get("until", "") if typed else typed_date(until)),
        Input("reason", "area", message("cooperation-access-reason"), required=True, rows=2,
              value=data.get("reason", "") if typed else (circle.reason if circle else ""),
              wide=True, max_length=restrict.LONGEST_REASON),
    )  # fmt: skip


def _reason(of: str) -> Input:
    return Input(
        f"{of}-reason", "text", message("cooperation-access-reason"), required=True, wide=True,
        max_length=restrict.LONGEST_REASON,
    )  # fmt: skip


def _mark_inputs(case: CaseView, marked: set[str]) -> tuple[Input, ...]:
    papers = [f"/papers/{file.id}" for paper in case.papers for file in paper.files]
    places = [*fact_places(facts_json(case.facts)), *papers]
    choices = tuple((place, place_name(case, place)) for place in places if place not in marked)
    return (
        Input("mark-place", "select", message("cooperation-access-place"), choices=choices,
              required=True, wide=True),
        _reason("mark"),
    )  # fmt: skip


def _unmark_inputs(marks: list[tuple[str, Any]]) -> tuple[Input, ...]:
    return (
        Input("unmark-place", "select", message("cooperation-access-place"),
              choices=tuple(marks), required=True, wide=True),
        _reason("unmark"),
    )  # fmt: skip


def _break_inputs(request: Request) -> tuple[Input, ...]:
    data = request.POST
    return (
        Input("number", "text", message("cooperation-access-number"), required=True,
              value=data.get("number", request.GET.get("number", "")), max_length=20),
        Input("purpose", "radio", message("access-purpose-question"), required=True, wide=True,
              value=data.get("purpose", ""),
              choices=tuple((each.value, each.text) for each in Purpose)),
        Input("reason", "area", message("access-purpose-words"), required=True, wide=True, rows=2,
              value=data.get("reason", ""), max_length=500),
    )  # fmt: skip
