"""Records at the end of their time: the review list, and the erasures of data protection."""

import json
from datetime import date

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from eurazpol.access.domain.permissions import Act, Target, require, rows_for
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.erase import Erasing, certificate, erase_record, erasures
from eurazpol.citizens.actions.queries import target_of
from eurazpol.citizens.actions.retention import due_for_review, keep_longer, let_go
from eurazpol.citizens.actions.work import BANK
from eurazpol.citizens.domain.errors import InvalidRecord
from eurazpol.citizens.web.page import ROOT, Fault, Request, back_to, faults_of, page, said, tabs
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import message
from eurazpol.ui.download import download
from eurazpol.ui.forms import Input, iso_date, one, with_faults

_LIST, _ERASURES = f"{ROOT}/retention", f"{ROOT}/erasures"


@require_safe
@page
def retention(request: Request, deps: CitizensDeps) -> HttpResponse:
    """``GET /databank/retention``: ended records that the officer is to review."""
    if not rows_for(request.actor, Act.REVIEW_RETENTION, BANK):
        require(request.actor, Act.REVIEW_RETENTION, Target(BANK))
    return _listed(request, deps)


def _listed(request: Request, deps: CitizensDeps, faults: tuple[Fault, ...] = ()) -> HttpResponse:
    found = due_for_review(deps, request.actor, request.shell.now)
    context = {
        "tabs": tabs(request, "/retention"),
        "records": [(view, with_faults(_fields(request, view.number), faults)) for view in found],
        "faults": faults,
    }
    return render(request, "citizens/retention.html", context, status=422 if faults else 200)


def _fields(request: Request, number: str) -> tuple[Input, ...]:
    """Return the fields of one record; their names bear its number, the page has many."""
    reason, until = f"reason.{number}", f"until.{number}"
    return (
        Input(reason, "area", message("citizens-retention-reason"), required=True, wide=True,
              rows=2, max_length=1000, value=one(request.POST, reason)),
        Input(until, "date", message("citizens-retention-until"), message("ui-date-hint"),
              max_length=10, value=one(request.POST, until)),
    )  # fmt: skip


@require_POST
@page
def review(request: Request, deps: CitizensDeps, number: str) -> HttpResponse:
    """``POST /databank/retention/<number>``: keep the record until a day, or let it go."""
    require(request.actor, Act.REVIEW_RETENTION, target_of(number))
    given, now = request.POST, request.shell.now
    reason = one(given, f"reason.{number}")
    try:
        if one(given, "what") == "let_go":
            let_go(deps, number, reason, actor=request.actor, now=now)
            said(request, "citizens-retention-was-let-go", number=number)
        else:
            until = _day(one(given, f"until.{number}"))
            keep_longer(deps, number, until, reason, actor=request.actor, now=now)
            said(request, "citizens-retention-was-kept", number=number)
    except (InvalidFact, InvalidRecord) as error:
        fields = _fields(request, number)
        error.field = f"{error.field or 'reason'}.{number}"
        return _listed(request, deps, faults_of(error, fields, request.lang))
    return back_to(_LIST)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(iso_date(text))
    except InvalidValue:
        raise InvalidRecord("citizens-whole-day", field="until") from None


@require_safe
@page
def erasures_page(request: Request, deps: CitizensDeps) -> HttpResponse:  # noqa: ARG001 - as every page
    """``GET /databank/erasures``: what was let go, and what is erased."""
    context = {"tabs": tabs(request, "/erasures"), "records": erasures(request.actor)}
    return render(request, "citizens/erasures.html", context)


@require_POST
@page
def erase(request: Request, deps: CitizensDeps, number: str, erasing: Erasing) -> HttpResponse:  # noqa: ARG001 - as every page
    """``POST /databank/erasures/<number>``: erase the record, once that is confirmed."""
    require(request.actor, Act.ERASE_RECORDS, Target(BANK))
    if one(request.POST, "confirm") == number:
        erase_record(erasing, number, actor=request.actor, now=request.shell.now)
        said(request, "citizens-erasure-begun", number=number)
    return back_to(_ERASURES)


@require_safe
@page
def erasure_certificate(request: Request, deps: CitizensDeps, number: str) -> HttpResponse:  # noqa: ARG001 - as every page
    """``GET /databank/erasures/<number>.json``: the signed certificate."""
    signed = json.dumps(dict(certificate(number, request.actor)), ensure_ascii=False)
    return download(signed.encode(), f"erasure-{number}.json", "application/json")
