"""Who read what about whom: the report for data protection, as a page, a paper and a file."""

import csv
from dataclasses import dataclass
from datetime import date
from io import StringIO
from typing import cast
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from eurazpol.access.actions.disclosures import (
    Disclosure,
    DisclosureReport,
    Register,
    Wish,
    disclosures,
)
from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.web.deps import AccessDeps
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import Lang
from eurazpol.ui.forms import iso_date

_NOTHING = Register(lambda _: {}, lambda _: {}, lambda _: frozenset())
_UNSAFE = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Form:
    """What was asked, as it was typed; ``faults`` name the fields that are no day."""

    about: str
    officer: str
    since: str
    until: str
    unusual: str
    faults: tuple[str, ...] = ()


@require_http_methods(["GET", "HEAD", "POST"])
def report(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Show the reads that were asked for; ``paper`` without the form, for the person concerned.

    What is asked names a person, so it comes in the body of the request and stands in no address.
    """
    request = cast("OfficerRequest", http_request)
    form, wish = _asked(request)
    found = _found(request, deps, wish)
    context = {
        "form": form, "found": found, "now": deps.clock(), "paper": "paper" in request.POST,
        "origin": deps.record.origin if deps.record else "",
    }  # fmt: skip
    status = 422 if form.faults else 200
    return render(request, "access/disclosures.html", context, status=status)


@require_POST
def as_csv(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Hand the same reads out as a file."""
    request = cast("OfficerRequest", http_request)
    _, wish = _asked(request)
    found = _found(request, deps, wish)
    file = StringIO()
    lines = csv.writer(file)
    lines.writerow(
        ("record", "time", "officer", "name", "action", "cases", "persons", "ground", "unusual")
    )
    for one in found.reads:
        lines.writerow([_safe(cell) for cell in _cells(one, request.lang)])
    response = HttpResponse(
        b"\xef\xbb\xbf" + file.getvalue().encode(), content_type="text/csv; charset=utf-8"
    )
    response["Content-Disposition"] = 'attachment; filename="disclosures.csv"'
    return response


def _found(request: OfficerRequest, deps: AccessDeps, wish: Wish) -> DisclosureReport:
    register = deps.record.register if deps.record and deps.record.register else _NOTHING
    zone = deps.record.zone if deps.record else ZoneInfo("UTC")
    return disclosures(register, wish, zone, actor=request.actor, now=deps.clock())


def _asked(request: OfficerRequest) -> tuple[Form, Wish]:
    typed = {
        name: request.POST.get(name, "").strip()[:200].replace("\x00", "")
        for name in ("about", "officer", "since", "until", "unusual")
    }
    days: dict[str, date | None] = {}
    faults = []
    for name in ("since", "until"):
        try:
            days[name] = date.fromisoformat(iso_date(typed[name])) if typed[name] else None
        except InvalidValue:
            days[name] = None
            faults.append(name)
    wish = Wish(
        typed["about"], typed["officer"], days["since"], days["until"], bool(typed["unusual"])
    )
    return Form(**typed, faults=tuple(faults)), wish


def _cells(one: Disclosure, lang: Lang) -> tuple[str, ...]:
    write = catalogue().render
    return (
        str(one.seq), one.at.isoformat(), one.officer, one.officer_name,
        write(one.action, lang), " ".join(one.cases), "; ".join(one.persons), one.ground,
        "; ".join(write(mark.text, lang) for mark in one.unusual),
    )  # fmt: skip


def _safe(cell: str) -> str:
    """Keep a spreadsheet from taking a cell for a formula."""
    return f"'{cell}" if cell.startswith(_UNSAFE) else cell
