"""The rows behind a figure, the correction of an event, the closing of a year."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.citizens.domain.stages import OffenceGroup
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError, InvalidValue
from eurazpol.kernel.texts import message
from eurazpol.legal_statistics.actions.build import build
from eurazpol.legal_statistics.actions.correct_event import (
    Correction,
    NotCorrected,
    close_year,
    correct_event,
    may_keep,
    versions_of,
)
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.actions.rows import rows_behind
from eurazpol.legal_statistics.domain.events import Dim, Event, What
from eurazpol.legal_statistics.web import figures
from eurazpol.legal_statistics.web.figures import reason_text, say
from eurazpol.legal_statistics.web.page import after, page, year_asked
from eurazpol.legal_statistics.web.words import code_text
from eurazpol.ui.forms import Input, iso_date, one, typed_date, with_faults


def what_text(what: What) -> Any:
    """Return the name of a kind of event."""
    return say(f"what-{what.value.replace('_', '-')}")


@page
@require_safe
def rows(request: OfficerRequest, indicator_id: str, deps: StatisticsDeps) -> HttpResponse:
    """List the events behind one figure."""
    year = year_asked(request)
    dim, code = one(request.GET, "dim"), one(request.GET, "code")
    wanted = one(request.GET, "page")
    number = int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) < 9 else 1
    found = rows_behind(
        indicator_id, year, (dim, code if dim else ""), number,
        actor=request.actor, now=deps.clock(),
    )  # fmt: skip
    context = {
        "found": found, "indicator": found.indicator, "year": year,
        "cell": (Dim(dim).text, code_text(Dim(dim), code)) if dim else None,
        "dims": found.indicator.by,
        "rows": [
            (row, what_text(row.what), [(dim_, code_text(dim_, at)) for dim_, at in row.codes],
             reason_text(row.reason))
            for row in found.rows
        ],
        "values": {"year": year, "dim": dim, "code": code},
        "keeps": figures.may_keep(request.actor),
    }  # fmt: skip
    return render(request, "legal_statistics/rows.html", context)


@page
@require_http_methods(["GET", "HEAD", "POST"])
def correct(request: OfficerRequest, event_id: int, deps: StatisticsDeps) -> HttpResponse:
    """Show every version of an event, and take a correction."""
    versions = versions_of(event_id, request.actor)
    last = versions[0]
    fields, faults = _fields(last.event, counts=last.counts), []
    if request.method == "POST":
        try:
            wanted = _wanted(request.POST)
            correct_event(last.id, wanted, request.actor, deps.clock())
        except (NotCorrected, InvalidValue) as error:
            faults = [(_field_of(error), _text(error, request))]
            fields = _typed(fields, request.POST)
        else:
            return after(request, f"/stats/events/{event_id}", say("corrected"))
    context = {
        "event": last.event, "what": what_text(last.event.what),
        "versions": [(one_, what_text(one_.event.what), code_text(Dim.OFFENCE, one_.event.offence),
                      reason_text(one_.reason)) for one_ in versions],
        "fields": with_faults(fields, faults), "faults": faults, "event_id": event_id,
    }  # fmt: skip
    return render(request, "legal_statistics/correct.html", context, status=422 if faults else 200)


def _field_of(error: EurazpolError) -> str:
    return "day" if isinstance(error, InvalidValue) else error.field or "reason"


def _text(error: EurazpolError, request: OfficerRequest) -> str:
    code = "statistics-day" if isinstance(error, InvalidValue) else error.code
    return catalogue().text(f"error-{code}", request.lang)


def _fields(event: Event, *, counts: bool) -> tuple[Input, ...]:
    groups = tuple((group.value, group.text) for group in OffenceGroup)
    yes_no = (("yes", message("ui-yes")), ("no", message("ui-no")))
    return (
        Input("counts", "radio", say("correct-counts"), required=True, choices=yes_no,
              value="yes" if counts else "no"),
        Input("day", "date", say("correct-day"), required=True, value=typed_date(event.day)),
        Input("offence", "select", say("correct-offence"), choices=groups, value=event.offence),
        Input("reason", "area", say("correct-reason"), required=True, wide=True, max_length=500),
    )  # fmt: skip


def _typed(fields: tuple[Input, ...], data: Mapping[str, Any]) -> tuple[Input, ...]:
    return tuple(replace(field, value=one(data, field.path)) for field in fields)


def _wanted(data: Mapping[str, Any]) -> Correction:
    day = date.fromisoformat(iso_date(one(data, "day")))
    return Correction(
        day, one(data, "offence"), one(data, "counts") != "no", one(data, "reason")[:500]
    )


@page
@require_POST
def close(request: OfficerRequest, year: int, deps: StatisticsDeps) -> HttpResponse:
    """Make the figures of a year final."""
    may_keep(request.actor)
    close_year(year_asked(request, str(year)), request.actor, deps.clock())
    return after(request, f"/stats?year={year}", say("closed-year", year=str(year)))


@page
@require_POST
def rebuild(request: OfficerRequest, year: int, deps: StatisticsDeps) -> HttpResponse:
    """Build the figures of a year now, without waiting for the night."""
    may_keep(request.actor)
    build(year_asked(request, str(year)), request.actor, deps.clock())
    return after(request, f"/stats?year={year}", say("built-now"))
