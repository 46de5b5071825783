"""A limit of a case: its rule, the event it runs from, what follows; pause, resume, extend."""

from datetime import date
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from eurazpol.access.domain.permissions import Act, may
from eurazpol.cooperation.actions.change_limit import change_limit
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.limits import Change, LimitChange
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.cooperation.web.present import titles
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, iso_date, one, with_faults


@require_http_methods(["GET", "HEAD", "POST"])
@page
def limit(request: Request, deps: CooperationDeps, number: str, limit_id: str) -> HttpResponse:
    """``/cases/<number>/limits/<id>``: why this day, and what may be changed about it."""
    case = opened(deps, request, number)
    found = next((limit for limit in case.limits if limit.id == limit_id), None)
    if found is None:
        raise Http404
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        try:
            change_limit(deps, number, _change(request, limit_id), request.actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, _fields(request), request.lang),)
        else:
            said(request, "cooperation-said-limit")
            return back_to(f"/cases/{number}/limits/{limit_id}")
    rule_text = deps.book.vocabulary.rules.get(found.rule) or message("cooperation-limit-service")
    context: dict[str, Any] = {
        **frame(request, case, ""),
        "limit": found,
        "titles": titles(deps.book),
        "rule_text": rule_text,
        "book_version": deps.book.version,
        "may_change": may(request.actor, Act.POSTPONE, target_of(number)).allowed,
        "fields": with_faults(_fields(request), faults),
        "faults": faults,
    }
    return render(request, "cooperation/limit.html", context, status=422 if faults else 200)


def _change(request: Request, limit_id: str) -> LimitChange:
    chosen, until = one(request.POST, "change"), one(request.POST, "until")
    try:
        change = Change(chosen)
    except ValueError:
        raise InvalidFact("input-choice", field="change", value=chosen[:20]) from None
    try:
        day = date.fromisoformat(iso_date(until)) if until else None
    except EurazpolError as error:
        raise error.at("until") from None
    ground = one(request.POST, "ground")
    return LimitChange(limit_id, change, request.shell.now, ground, day)


def _fields(request: Request) -> tuple[Input, ...]:
    choices = tuple((one.value, message(f"cooperation-limit-do-{one.value}")) for one in Change)
    given = request.POST
    return (
        Input("change", "select", message("cooperation-limit-do"), required=True, choices=choices,
              value=given.get("change", "")),
        Input("until", "date", message("cooperation-limit-do-until"), message("ui-date-hint"),
              value=given.get("until", "")),
        Input("ground", "area", message("cooperation-limit-ground"), required=True,
              value=given.get("ground", ""), rows=2, wide=True),
    )  # fmt: skip
