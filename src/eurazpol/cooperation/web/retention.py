"""Closed cases at the end of their time: the review list, and the erasures of data protection."""

import json
from datetime import date

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require, rows_for
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.erase_case import Erasing, certificate, erase_case, erasures
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.retention import due_for_review, keep_longer, let_go
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.web.page import Request, back_to, error_text, page, said
from eurazpol.kernel.errors import InvalidValue
from eurazpol.ui.forms import iso_date

_LIST = "/retention"
_ERASURES = "/data-protection/erasures"


@require_safe
@page
def retention(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``GET /retention``: closed cases that the officer is to review."""
    return _listed(request, deps)


def _listed(
    request: Request, deps: CooperationDeps, number: str = "", fault: str = ""
) -> HttpResponse:
    if not rows_for(request.actor, Act.REVIEW_RETENTION):
        require(request.actor, Act.REVIEW_RETENTION, Target(ObjectKind.QUEUE))
    context = {
        "cases": due_for_review(deps, request.actor, request.shell.now),
        "number": number, "fault": fault, "typed": request.POST,
    }  # fmt: skip
    return render(request, "cooperation/retention.html", context, status=422 if fault else 200)


@require_POST
@page
def review(request: Request, number: str, deps: CooperationDeps) -> HttpResponse:
    """``POST /retention/<number>``: keep the case until a day, or let it go."""
    require(request.actor, Act.REVIEW_RETENTION, target_of(number))
    data, now = request.POST, request.shell.now
    reason = str(data.get("reason", ""))
    try:
        if data.get("what") == "let_go":
            let_go(deps, number, reason, actor=request.actor, now=now)
            said(request, "cooperation-retention-was-let-go", number=number)
        else:
            until = _day(str(data.get("until", "")))
            keep_longer(deps, number, until, reason, actor=request.actor, now=now)
            said(request, "cooperation-retention-was-kept", number=number)
    except InvalidFact as error:
        return _listed(request, deps, number, error_text(error, request.lang))
    return back_to(_LIST)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(iso_date(text))
    except InvalidValue:
        raise InvalidFact("retention-no-day", field="until") from None


@require_safe
@page
def erasures_page(request: Request, deps: CooperationDeps) -> HttpResponse:  # noqa: ARG001
    """``GET /data-protection/erasures``: what was let go, and what is erased."""
    context = {"cases": erasures(request.actor)}
    return render(request, "cooperation/erasures.html", context)


@require_POST
@page
def erase(request: Request, number: str, deps: CooperationDeps, erasing: Erasing) -> HttpResponse:  # noqa: ARG001
    """``POST /data-protection/erasures/<number>``: erase the case, once that is confirmed."""
    require(request.actor, Act.ERASE_RECORDS, Target(ObjectKind.JOURNAL))
    if request.POST.get("confirm") != number:
        return back_to(_ERASURES)
    erase_case(erasing, number, actor=request.actor, now=request.shell.now)
    said(request, "cooperation-erasure-begun", number=number)
    return back_to(_ERASURES)


@require_safe
@page
def erasure_certificate(request: Request, number: str, deps: CooperationDeps) -> HttpResponse:  # noqa: ARG001
    """``GET /data-protection/erasures/<number>.json``: the signed certificate."""
    signed = certificate(number, request.actor)
    response = HttpResponse(
        json.dumps(dict(signed), ensure_ascii=False), content_type="application/json"
    )
    response["Content-Disposition"] = f'attachment; filename="erasure-{number}.json"'
    return response
