"""Forecasts: make one, look at one with its errors, record what was decided with it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.numbers import number
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.actions.forecast_workload import MOST_AHEAD
from eurazpol.legal_statistics.actions.forecasts import (
    MAX_TEXT,
    Made,
    decide,
    made,
    make_staffing,
    make_workload,
    read,
    sources,
)
from eurazpol.legal_statistics.actions.write_table import table_file
from eurazpol.legal_statistics.domain.errors import InvalidSeries, NotForecastable
from eurazpol.legal_statistics.domain.forecasts.monthly import BASELINE, WorkloadForecast
from eurazpol.legal_statistics.domain.forecasts.staffing import Scenario, StaffForecast
from eurazpol.legal_statistics.web.faults import faults_of
from eurazpol.legal_statistics.web.figures import say
from eurazpol.legal_statistics.web.page import after, page
from eurazpol.ui.download import download
from eurazpol.ui.forms import Input, one, with_faults
from eurazpol.ui.plots import Band, Plot, Series

_FIGURES = Target(ObjectKind.STATISTICS)
_SHOWN_MONTHS = 36


@page
@require_http_methods(["GET", "POST"])
def forecasts(request: OfficerRequest, deps: StatisticsDeps) -> HttpResponse:
    """List the forecasts; make one of a monthly series."""
    if request.method == "GET":
        return _list(request, deps)
    require(request.actor, Act.KEEP_STATISTICS, _FIGURES)
    months = one(request.POST, "months")
    ahead = int(months) if months.isascii() and months.isdigit() and len(months) < 4 else 0
    try:
        key = make_workload(
            one(request.POST, "source"), ahead, deps=deps, actor=request.actor, now=deps.clock()
        )
    except NotForecastable as error:
        return _list(request, deps, error)
    return after(request, f"/stats/forecasts/{key}", say("forecast-made"))


@page
@require_POST
def staff(request: OfficerRequest, deps: StatisticsDeps) -> HttpResponse:
    """Make a forecast of the staff."""
    try:
        key = make_staffing(actor=request.actor, now=deps.clock())
    except NotForecastable as error:
        return _list(request, deps, error)
    return after(request, f"/stats/forecasts/{key}", say("forecast-made"))


def _list(
    request: OfficerRequest, deps: StatisticsDeps, error: EurazpolError | None = None
) -> HttpResponse:
    keeps = may(request.actor, Act.KEEP_STATISTICS, _FIGURES).allowed
    known = sources(deps, request.actor) if keeps else ()
    fields = (
        Input("source", "select", say("forecast-source"),
              say("forecast-source-hint"), required=True, wide=True,
              choices=tuple((source.id, source.id) for source in known),
              value=request.POST.get("source", "")),
        Input("months", "number", say("forecast-months", most=MOST_AHEAD),
              required=True, value=request.POST.get("months", "12"), max_length=3),
    )  # fmt: skip
    faults = faults_of(request, error, fields)
    context = {
        "lines": made(request.actor),
        "keeps": keeps,
        "sources": known,
        "fields": with_faults(fields, faults),
        "faults": faults,
    }
    status = 422 if faults else 200
    return render(request, "legal_statistics/forecasts.html", context, status=status)


@page
@require_http_methods(["GET", "POST"])
def forecast(request: OfficerRequest, deps: StatisticsDeps, forecast_id: int) -> HttpResponse:
    """Show a forecast; take the decision of a person with it."""
    error = None
    if request.method == "POST":
        texts = one(request.POST, "decision"), one(request.POST, "reason")
        try:
            decide(forecast_id, *texts, actor=request.actor, now=deps.clock())
        except InvalidSeries as refused:
            error = refused
        else:
            url = f"/stats/forecasts/{forecast_id}#decisions"
            return after(request, url, say("decided"))
    found = read(forecast_id, request.actor)
    fields = (
        Input("decision", "area", say("decision"), say("decision-hint"),
              required=True, rows=2, wide=True, max_length=MAX_TEXT,
              value=request.POST.get("decision", "")),
        Input("reason", "area", say("decision-reason"), required=True, rows=2, wide=True,
              max_length=MAX_TEXT, value=request.POST.get("reason", "")),
    )  # fmt: skip
    faults = faults_of(request, error, fields)
    context = {
        "made": found,
        "decides": may(request.actor, Act.DECIDE_BY_FORECAST, _FIGURES).allowed,
        "fields": with_faults(fields, faults),
        "faults": faults,
        **_shown(request, found),
    }
    is_staff = isinstance(found.result, StaffForecast)
    template = "legal_statistics/staffing.html" if is_staff else "legal_statistics/workload.html"
    return render(request, template, context, status=422 if faults else 200)


@page
@require_safe
def forecast_file(
    request: OfficerRequest, deps: StatisticsDeps, forecast_id: int, ending: str
) -> HttpResponse:
    """Hand a forecast out as CSV or XLSX; every row says that it is a forecast."""
    del deps
    result = read(forecast_id, request.actor).result
    if isinstance(result, StaffForecast):
        heads: tuple[str, ...] = (
            "kind", "year", "horizon", "scenario", "entrants", "leavers", "strength", "vacancies",
            "recruit",
        )  # fmt: skip
        rows = [
            ("forecast", str(row.year), row.horizon.value, row.scenario.value,
             *(_plain(value) for value in (row.entrants, row.leavers, row.strength,
                                           row.vacancies, row.recruit)))
            for row in result.planned
        ]  # fmt: skip
    else:
        heads = ("kind", "month", "value", "low80", "high80", "low95", "high95", "baseline")
        rows = [
            ("forecast", point.month,
             *(_plain(value) for value in (point.value, point.low80, point.high80, point.low95,
                                           point.high95, point.baseline)))
            for point in result.points
        ]  # fmt: skip
    data, media_type = table_file(ending, heads, rows)
    return download(data, f"forecast-{forecast_id}.{ending}", media_type)


def _plain(value: float) -> str:
    return f"{round(value, 4):f}".rstrip("0").rstrip(".")


def _shown(request: OfficerRequest, found: Made) -> dict[str, Any]:
    """Return the tables of a forecast as texts of the reader's language, and its plot."""

    def text(value: float, places: int = 0) -> str:
        return number(value, request.lang, places)

    if isinstance(found.result, StaffForecast):
        return _staff_shown(found.result, text)
    return _workload_shown(found.result, text)


def _workload_shown(result: WorkloadForecast, text: Any) -> dict[str, Any]:
    by_method = {score.method: score for score in result.scores}
    return {
        "points": [
            (point.month, text(point.value, 1), f"{text(point.low80, 1)} – {text(point.high80, 1)}",
             f"{text(point.low95, 1)} – {text(point.high95, 1)}", text(point.baseline, 1))
            for point in result.points
        ],
        "scores": [
            (say(f"fc-method-{score.method}"), text(score.error, 1),
             text(score.percent, 1), text(score.relative, 2),
             "—" if score.covered80 is None else text(100 * score.covered80),
             score.method == result.method)
            for score in result.scores
        ],
        "folds": [
            (fold.first, fold.last, text(fold.actual), text(fold.forecast), text(fold.baseline),
             text(fold.percent, 1))
            for fold in result.folds
            if fold.method == result.method
        ],
        "sentence": say("fc-chosen", method=say(f"fc-method-{result.method}"),
            error=text(by_method[result.method].percent, 1),
            base=text(by_method[BASELINE].percent, 1),
        ),
        "widened": text(result.widened, 2) if result.widened > 1 else "",
        "plot": _workload_plot(result),
    }  # fmt: skip


def _workload_plot(result: WorkloadForecast) -> Plot:
    """Draw the last years, the forecast with its interval, and the baseline beside it."""
    series = result.series
    first = max(0, len(series.values) - _SHOWN_MONTHS)
    known = series.values[first:]
    labels = [series.month(index) for index in range(first, len(series.values))]
    labels += [point.month for point in result.points]
    gap = (None,) * len(known)
    spans = [(point.low80, point.high80) for point in result.points]
    return Plot(
        "forecast", "line", say("fc-plot", of=series.name), say("fc-month"),
        tuple(labels),
        (
            Series(say("fc-value"), (*known, *(one.value for one in result.points))),
            Series(say("fc-baseline"), (*gap, *(one.baseline for one in result.points))),
        ),
        series.unit, 1, Band(say("fc-80"), (*gap, *spans)), len(known),
    )  # fmt: skip


def _staff_shown(result: StaffForecast, text: Any) -> dict[str, Any]:
    return {
        "planned": [
            (row, str(row.year), *(text(value) for value in (
                row.entrants, row.leavers, row.strength, row.vacancies, row.recruit)))
            for row in sorted(result.planned, key=lambda row: row.year)
        ],
        "years": [
            (str(row.year), *(text(value) for value in (
                row.strength, row.posts, row.entrants, row.leavers, row.posts - row.strength)))
            for row in result.years
        ],
        "tried": [
            (str(row.year), *(text(value) for value in (
                row.actual, row.averages, row.extrapolation, row.unchanged)))
            for row in result.back_test
        ],
        "errors": say("staff-errors",
            **{name: text(error, 1) for name, error in result.errors.items()},
        ),
        "extrapolated": say("staff-extrapolated", year=str(result.extrapolated.year),
            strength=text(result.extrapolated.strength),
            correction=text(result.extrapolated.correction, 3),
        ),
        "parts": [
            (part.key, part.value, text(part.strength),
             "—" if part.posts is None else text(part.posts - part.strength),
             "—" if part.leaving is None else text(part.leaving, 1))
            for part in result.parts
        ],
        "factors": [
            (one_factor.name, str(one_factor.levels), text(100 * one_factor.share, 1),
             f"{one_factor.p:.2g}")
            for one_factor in result.factors
        ],
        "plot": _staff_plot(result),
    }  # fmt: skip


def _staff_plot(result: StaffForecast) -> Plot:
    """Draw the strength of the known years and the four scenarios."""
    known = [row.strength for row in result.years]
    ahead = sorted({row.year for row in result.planned})
    labels = (*(str(row.year) for row in result.years), *(str(year) for year in ahead))
    lines = tuple(
        Series(
            say(f"staff-scenario-{scenario.value}"),
            (*known, *(row.strength for row in result.planned if row.scenario is scenario)),
        )
        for scenario in Scenario
    )
    title = say("staff-plot")
    return Plot(
        "staff", "line", title, say("fc-year"), labels, lines,
        say("staff-strength"), 0, None, len(known),
    )  # fmt: skip
