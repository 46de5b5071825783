"""Pages of hits: report one, the list of the desk, one with its steps; the route of an arrest."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.matching.domain.person import Field, PersonRecord
from eurazpol.notices.actions.hit_queries import list_hits, read_hit
from eurazpol.notices.actions.hits import Answer, Report, report_hit, take_step
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.matches import read_match
from eurazpol.notices.actions.route import enter_step, open_case, read_route
from eurazpol.notices.domain.errors import InvalidNotice
from eurazpol.notices.domain.hit import HitField, HitOutcome, HitStep, Sure
from eurazpol.notices.domain.route import Entered, RouteStep
from eurazpol.notices.domain.side_by_side import values_of
from eurazpol.notices.web.matches import tabs
from eurazpol.notices.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.ui.as_json import as_json
from eurazpol.ui.forms import Input, iso_date, one, with_faults
from eurazpol.ui.templatetags.ui import write

_ROWS = 4
_FROM_RECORD = (
    (Field.NAMES, HitField.NAME),
    (Field.BIRTH, HitField.BIRTH),
    (Field.BIRTH_PLACE, HitField.BIRTH_PLACE),
    (Field.SEX, HitField.SEX),
    (Field.NATIONALITY, HitField.NATIONALITY),
    (Field.DOCUMENTS, HitField.DOCUMENT),
)
_TRI = {"yes": True, "no": False}
Row = tuple[str, str, str, str]


@require_http_methods(["GET", "HEAD", "POST"])
@page
def report(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``/matches/<id>/hit``: what goes abroad to the owner of the notice, confirmed here."""
    view = read_match(deps, key, request.actor, request.shell.now)
    posted = request.method == "POST"
    rows = _rows_in(request) if posted else _rows_of(request, view.held.person, view.held.about)
    faults: tuple[Fault, ...] = ()
    if posted:
        custody = _TRI.get(one(request.POST, "custody"))
        wanted = Report(rows, one(request.POST, "text"), custody)
        try:
            hit = report_hit(deps, key, wanted, request.actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, _inputs(request, rows), request.lang),)
        else:
            said(request, "notices-said-hit")
            return back_to(f"/hits/{hit}")
    context = {
        "view": view,
        "rows": [with_faults(row, faults) for row in _fact_fields(rows)],
        "fields": with_faults(_report_fields(request), faults),
        "faults": faults,
    }
    return render(request, "notices/hit_report.html", context, status=422 if faults else 200)


@require_safe
@page
def hits(request: Request, deps: MatchDeps) -> HttpResponse:
    """``GET /hits``: hits of our notices and those that we reported."""
    closed = request.GET.get("closed") == "1"
    found = list_hits(deps, request.actor, request.shell.now, closed=closed)
    context = {"found": found, "closed": closed, "tabs": tabs("hits", request.actor)}
    return render(request, "notices/hits.html", context)


@require_safe
@page
def hits_data(request: Request, deps: MatchDeps) -> HttpResponse:
    """``GET /hits.json``: the same list as data."""
    closed = request.GET.get("closed") == "1"
    found = list_hits(deps, request.actor, request.shell.now, closed=closed)
    data = {"hits": as_json(found, request.lang)}
    return JsonResponse(data, json_dumps_params={"ensure_ascii": False})


@require_http_methods(["GET", "HEAD", "POST"])
@page
def hit(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``/hits/<id>``: a hit with its steps; a form takes the next one."""
    faults: tuple[Fault, ...] = ()
    rows = _rows_in(request) if request.method == "POST" else _empty()
    if request.method == "POST":
        given = request.POST
        answer = Answer(one(given, "step"), one(given, "text"), one(given, "outcome"), rows)
        try:
            take_step(deps, key, answer, request.actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            fields = (*_step_fields(request, ()), *(field for row in _fact_fields(rows)
                                                    for field in row))  # fmt: skip
            faults = (fault_of(error, fields, request.lang),)
        else:
            said(request, "notices-said-step")
            return back_to(f"/hits/{key}")
    view = read_hit(deps, key, request.actor, request.shell.now)
    further = tuple(step for step in view.may_take if step is not HitStep.ACKNOWLEDGED)
    context = {
        "view": view,
        "fields": with_faults(_step_fields(request, further), faults),
        "rows": [with_faults(row, faults) for row in _fact_fields(rows)]
        if HitStep.SUPPLEMENT in further else (),
        "may_acknowledge": HitStep.ACKNOWLEDGED in view.may_take,
        "further": further,
        "faults": faults,
    }  # fmt: skip
    return render(request, "notices/hit.html", context, status=422 if faults else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def route(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``/notices/<key>/route``: the way to an arrest abroad; a form enters a step."""
    faults: tuple[Fault, ...] = ()
    view = read_route(deps, key, request.actor, request.shell.now)
    fields = _route_fields(request, view.may_enter)
    if request.method == "POST":
        try:
            entered = _entered(request)
            enter_step(deps, key, entered, request.actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, fields, request.lang),)
        else:
            said(request, "notices-said-route")
            return back_to(f"/notices/{key}/route")
    context = {"view": view, "fields": with_faults(fields, faults), "faults": faults}
    return render(request, "notices/route.html", context, status=422 if faults else 200)


@require_POST
@page
def route_case(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``POST /notices/<key>/route/case``: open the case for arrest, or the one after it."""
    number = open_case(
        deps, key, one(request.POST, "state"), follow=one(request.POST, "follow") == "yes",
        actor=request.actor, now=request.shell.now,
    )  # fmt: skip
    said(request, "notices-said-case", number=number)
    return back_to(f"/cases/{number}")


def _rows_of(request: Request, person: PersonRecord, about: str) -> list[Row]:
    """Return what the record says, as rows to be checked before they are sent."""
    found: list[Row] = []
    for field, as_field in _FROM_RECORD:
        for value in values_of(person, field):
            text = write(value.value, request.lang)
            found.append((as_field.value, text, about, Sure.PROBABLE.value))
    return [*found, *_empty()]


def _empty() -> list[Row]:
    return [(HitField.OTHER.value, "", "", Sure.UNVERIFIED.value)] * _ROWS


def _rows_in(request: Request) -> list[Row]:
    """Read the rows that were typed; at most as many as a letter holds, and one too many."""
    given: Mapping[str, str] = request.POST
    rows: list[Row] = []
    while f"facts[{len(rows)}].field" in given and len(rows) <= 41:
        at = f"facts[{len(rows)}]"
        rows.append(
            (
                one(given, f"{at}.field"), one(given, f"{at}.value"), one(given, f"{at}.source"),
                one(given, f"{at}.sure"),
            )
        )  # fmt: skip
    return rows


def _fact_fields(rows: list[Row]) -> list[tuple[Input, ...]]:
    fields = tuple((field.value, field.text) for field in HitField)
    sures = tuple((sure.value, sure.text) for sure in Sure)
    return [
        (
            Input(f"facts[{at}].field", "select", message("notices-fact-field"), required=True,
                  value=field, choices=fields),
            Input(f"facts[{at}].value", "text", message("notices-fact-value"), value=value,
                  max_length=300, bare=True),
            Input(f"facts[{at}].source", "text", message("notices-fact-source"), value=source,
                  max_length=300, bare=True),
            Input(f"facts[{at}].sure", "select", message("notices-fact-sure"), required=True,
                  value=sure, choices=sures),
        )
        for at, (field, value, source, sure) in enumerate(rows)
    ]  # fmt: skip


def _inputs(request: Request, rows: list[Row]) -> list[Input]:
    return [*_report_fields(request), *(field for row in _fact_fields(rows) for field in row)]


def _report_fields(request: Request) -> tuple[Input, ...]:
    given = request.POST
    choices = tuple((name, message(f"ui-{text}")) for name, text in
                    (("yes", "yes"), ("no", "no"), ("", "not-known")))  # fmt: skip
    return (
        Input("custody", "radio", message("notices-hit-custody"), required=True, choices=choices,
              value=given.get("custody", "")),
        Input("text", "area", message("notices-hit-text"), message("notices-hit-text-hint"),
              value=given.get("text", ""), rows=3, wide=True),
    )  # fmt: skip


def _step_fields(request: Request, steps: tuple[HitStep, ...]) -> tuple[Input, ...]:
    given = request.POST
    return (
        Input("step", "radio", message("notices-hit-step"), required=True,
              choices=tuple((step.value, step.text) for step in steps),
              value=given.get("step", "")),
        Input("outcome", "select", message("notices-hit-outcome"),
              message("notices-hit-outcome-hint"),
              choices=tuple((outcome.value, outcome.text) for outcome in HitOutcome),
              value=given.get("outcome", "")),
        Input("text", "area", message("notices-hit-step-text"), required=True,
              value=given.get("text", ""), rows=3, wide=True),
    )  # fmt: skip


def _route_fields(request: Request, steps: tuple[RouteStep, ...]) -> tuple[Input, ...]:
    given: Mapping[str, Any] = request.POST
    return (
        Input("step", "select", message("notices-route-step"), required=True,
              choices=tuple((step.value, step.text) for step in steps),
              value=given.get("step", "")),
        Input("on", "date", message("notices-route-on"), message("ui-date-hint"), required=True,
              value=given.get("on", "")),
        Input("body", "text", message("notices-route-body"), required=True,
              value=given.get("body", ""), max_length=300),
        Input("reference", "text", message("notices-route-reference"), required=True,
              value=given.get("reference", ""), max_length=120),
    )  # fmt: skip


def _entered(request: Request) -> Entered:
    given = request.POST
    try:
        step = RouteStep(one(given, "step"))
    except ValueError:
        raise InvalidNotice("route-step", field="step") from None
    try:
        on = date.fromisoformat(iso_date(one(given, "on")))
    except EurazpolError as error:
        raise InvalidNotice(error.code, field="on", **error.args_by_name) from None
    return Entered(step, on, one(given, "body"), one(given, "reference"))
