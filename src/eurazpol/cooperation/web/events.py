"""Events of law: record one, correct one; the old value stays visible with the reason."""

from datetime import date, datetime
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from eurazpol.access.domain.permissions import Act, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.record_event import NewEvent, correct_event, record_event
from eurazpol.cooperation.actions.views import CaseView, EventView
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.events import EVENTS
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, iso_date, iso_instant, one, typed_date, with_faults


@require_http_methods(["GET", "HEAD", "POST"])
@page
def events(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``/cases/<number>/events``: what happened and when; ``?correct=<id>`` corrects one."""
    case = opened(deps, request, number)
    wanted = request.POST.get("correct") or request.GET.get("correct", "")
    correct = next((event for event in case.events if str(event.id) == wanted), None)
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        require(request.actor, Act.RECORD_EVENT, target_of(number))
        try:
            _save(request, deps, case, correct)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, _fields(request, case, correct), request.lang),)
        else:
            said(request, "cooperation-said-event")
            return back_to(f"/cases/{number}/events")
    context: dict[str, Any] = {
        **frame(request, case, "events"),
        "correct": correct,
        "fields": with_faults(_fields(request, case, correct), faults),
        "faults": faults,
    }
    return render(request, "cooperation/events.html", context, status=422 if faults else 200)


def _save(
    request: Request, deps: CooperationDeps, case: CaseView, correct: EventView | None
) -> None:
    kind = one(request.POST, "kind")
    event = NewEvent(kind, _moment(request, kind), one(request.POST, "ground"))
    if correct:
        correct_event(
            deps, case.number, correct.id, event, reason=one(request.POST, "reason"),
            actor=request.actor, now=request.shell.now,
        )  # fmt: skip
    else:
        record_event(deps, case.number, event, request.actor, request.shell.now)


def _moment(request: Request, kind: str) -> date | datetime:
    day, time = one(request.POST, "at"), one(request.POST, "at.time")
    if kind not in EVENTS:
        raise InvalidFact("event-unknown", field="kind", value=kind[:60])
    try:
        if EVENTS[kind].instant:
            return datetime.fromisoformat(iso_instant(day, time))
        return date.fromisoformat(iso_date(day))
    except EurazpolError as error:
        raise error.at("at") from None


def _fields(request: Request, case: CaseView, correct: EventView | None) -> tuple[Input, ...]:
    given = request.POST
    day, time = given.get("at", ""), given.get("at.time", "")
    if correct and not given:
        local = correct.at
        if isinstance(local, datetime):
            local = local.astimezone(request.shell.zone)
            time = f"{local:%H:%M}"
        day = typed_date(local.date() if isinstance(local, datetime) else local)
    made = [
        Input("at", "instant", message("cooperation-event-at"), message("ui-date-hint"),
              required=True, value=day, time=time, zone=case.zone),
        Input("ground", "text", message("cooperation-event-ground"),
              message("cooperation-event-ground-hint"), value=given.get("ground", ""), wide=True,
              max_length=1000),
    ]  # fmt: skip
    if correct:
        made.append(
            Input("reason", "area", message("cooperation-event-reason"), required=True,
                  value=given.get("reason", ""), wide=True, rows=2)
        )  # fmt: skip
    else:
        kinds = tuple((kind.id, kind.text) for kind in EVENTS.values())
        made.insert(
            0,
            Input("kind", "select", message("cooperation-event"), required=True, choices=kinds,
                  value=given.get("kind", "")),
        )  # fmt: skip
    return tuple(made)
