"""The casework page: second signature, tasks, advice, notes, links; and the forms on it."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.access.actions.entitled import entitled
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.add_note import add_note
from eurazpol.cooperation.actions.advice import Question, ask_advice, give_advice
from eurazpol.cooperation.actions.countersign import countersign, send_back
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.links import NewLink, add_link, remove_link
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.tasks import NewTask, end_task, give_task
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed, RequirementsUnmet
from eurazpol.cooperation.domain.links import LinkSort
from eurazpol.cooperation.web.act import consequences, effects
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.cooperation.web.sign import Taking, hides_password, one_case, take_signed
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, iso_date, one, with_faults
from eurazpol.ui.templatetags.ui import write

_RENAMED = {
    "task": {"for": "task_for", "due": "task_due"},
    "advice": {"due": "advice_due"},
    "link": {"reason": "link_reason"},
    "note": {"note": "text"},
}
"""Fields of the actions that bear other names on the page, where each form has names of its own."""


@require_safe
@page
def casework(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``GET /cases/<number>/casework``: what is done beside the record."""
    return _page(request, deps, number)


@require_POST
@page
def note(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``POST /cases/<number>/notes``: add a working note."""

    def do() -> None:
        add_note(deps, number, one(request.POST, "text"), request.actor, request.shell.now)

    return _done(request, deps, number, "note", do)


@require_POST
@page
def task(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``POST /cases/<number>/tasks``: give a task."""

    def do() -> None:
        new = NewTask(_key(request, "task_for"), one(request.POST, "what"), _day(request, "due"))
        give_task(deps, number, new, request.actor, request.shell.now)

    return _done(request, deps, number, "task", do)


@require_POST
@page
def task_ended(request: Request, deps: CooperationDeps, number: str, task_id: int) -> HttpResponse:
    """``POST /cases/<number>/tasks/<id>``: a task is done, or not needed."""

    def do() -> None:
        end_task(
            deps, number, task_id, outcome=one(request.POST, "outcome"),
            reason=one(request.POST, "reason"), actor=request.actor, now=request.shell.now,
        )  # fmt: skip

    back = "/tasks" if request.POST.get("next") == "/tasks" else ""
    return _done(request, deps, number, "task-ended", do, back)


@require_POST
@page
def advice(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``POST /cases/<number>/advice``: ask for advice."""

    def do() -> None:
        due = _day(request, "due", "advice_due")
        asked = Question(_key(request, "adviser"), one(request.POST, "question"), due)
        ask_advice(deps, number, asked, request.actor, request.shell.now)

    return _done(request, deps, number, "advice", do)


@require_POST
@page
def advised(request: Request, deps: CooperationDeps, number: str, advice_id: int) -> HttpResponse:
    """``POST /cases/<number>/advice/<id>``: answer a question."""

    def do() -> None:
        answer = one(request.POST, "answer")
        if answer not in ("agrees", "disagrees"):
            raise InvalidFact("input-choice", field="answer", value=answer[:20])
        give_advice(
            deps, number, advice_id, agrees=answer == "agrees",
            reason=one(request.POST, "reason"), actor=request.actor, now=request.shell.now,
        )  # fmt: skip

    return _done(request, deps, number, "advised", do)


@require_POST
@page
def link(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``POST /cases/<number>/links``: link to another case."""

    def do() -> None:
        sort = one(request.POST, "sort")
        if sort not in set(LinkSort):
            raise InvalidFact("input-choice", field="sort", value=sort[:20])
        new = NewLink(one(request.POST, "other"), LinkSort(sort), one(request.POST, "link_reason"))
        add_link(deps, number, new, request.actor, request.shell.now)

    return _done(request, deps, number, "link", do)


@require_POST
@page
def unlink(request: Request, deps: CooperationDeps, number: str, link_id: int) -> HttpResponse:
    """``POST /cases/<number>/links/<id>/remove``: end a link."""

    def do() -> None:
        reason = one(request.POST, "reason")
        remove_link(deps, number, link_id, reason, request.actor, request.shell.now)

    return _done(request, deps, number, "unlink", do)


@hides_password
@require_http_methods(["GET", "HEAD", "POST"])
@page
def second(request: Request, deps: CooperationDeps, number: str, proposal_id: int) -> HttpResponse:
    """``/cases/<number>/countersign/<id>``: what is to be signed, and the second signature."""
    case = opened(deps, request, number)
    proposal = case.casework.proposal
    if proposal is None or proposal.id != proposal_id:
        raise NotAllowed("second-none", number=number)
    faults: tuple[Fault, ...] = ()
    step = next(one for one in case.steps if one.id == proposal.step)
    if request.method == "POST":
        reason, now = one(request.POST, "reason"), request.shell.now

        def run(given: CooperationDeps) -> object:
            return countersign(given, number, proposal_id, request.actor, now)

        try:
            if request.POST.get("do") == "sign":
                taking = Taking(request.path, proposal.label, effects(case, step), run)
                first = take_signed(request, deps, one_case(request, case), taking)
                if first is not None:
                    return first
                said(request, "cooperation-said-countersigned", step=proposal.label)
            else:
                send_back(deps, number, proposal_id, reason, request.actor, now)
                said(request, "cooperation-said-sent-back", step=proposal.label)
        except RequirementsUnmet as error:
            faults = tuple(("", write(why, request.lang)) for why in error.reasons)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, (_reason(request),), request.lang),)
        else:
            return back_to(f"/cases/{number}")
    context = {
        **frame(request, case, ""),
        **consequences(case, step),
        "faults": faults,
        "proposal": proposal,
        "inputs": [
            (proposal.labels.get(name, name), _shown(value))
            for name, value in proposal.inputs.items()
        ],
        "reason": with_faults((_reason(request),), faults)[0],
    }
    return render(request, "cooperation/countersign.html", context, status=422 if faults else 200)


def _reason(request: Request) -> Input:
    label = message("cooperation-countersign-reason")
    return Input(
        "reason", "area", label, message("cooperation-countersign-reason-hint"),
        value=request.POST.get("reason", ""), bare=True, wide=True,
    )  # fmt: skip


def _shown(value: Any) -> str:
    """Write one answer of the form: text as it stands, several with semicolons."""
    many = value if isinstance(value, list) else [value]
    return "; ".join(str(item).replace("|", " ") for item in many)


def _key(request: Request, name: str) -> int:
    typed = one(request.POST, name)
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0


def _day(request: Request, field: str, name: str = "task_due") -> date:
    typed = one(request.POST, name)
    if not typed:
        raise InvalidFact("input-missing", field=field, label=message("cooperation-casework-due"))
    try:
        return date.fromisoformat(iso_date(typed))
    except EurazpolError as error:
        raise error.at(field) from None


def _done(
    request: Request,
    deps: CooperationDeps,
    number: str,
    form: str,
    do: Callable[[], None],
    back: str = "",
) -> HttpResponse:
    """Do it and go back; show the page with what was typed where a field is wrong."""
    try:
        do()
    except EurazpolError as error:
        if error.field is None:
            raise
        name = _RENAMED.get(form, {}).get(error.field, error.field)
        return _page(request, deps, number, form, error.at(name))
    said(request, f"cooperation-said-{form}")
    return back_to(back or f"/cases/{number}/casework")


def _page(
    request: Request,
    deps: CooperationDeps,
    number: str,
    form: str = "",
    error: EurazpolError | None = None,
) -> HttpResponse:
    case = opened(deps, request, number)
    forms = _forms(request, case, form)
    everything = [field for fields in forms.values() for field in fields]
    faults = (fault_of(error, everything, request.lang),) if error else ()
    context = {
        **frame(request, case, "casework"),
        "forms": {name: with_faults(fields, faults) for name, fields in forms.items()},
        "faults": faults,
    }
    return render(request, "cooperation/casework.html", context, status=422 if faults else 200)


def _forms(request: Request, case: CaseView, form: str) -> Mapping[str, tuple[Input, ...]]:
    """Return the fields of each form; only the one that was sent shows what was typed."""
    readers = tuple(
        (str(one.id), one.name) for one in entitled(Act.READ_CASE, target_of(case.number))
    )
    others = tuple(pair for pair in readers if pair[0] != str(request.actor.officer_id))
    sorts = tuple((sort.value, sort.text()) for sort in LinkSort)

    def field(owner: str, name: str, widget: Any, **more: Any) -> Input:
        value = request.POST.get(name, "") if owner == form else ""
        label = message(f"cooperation-casework-{name.replace('_', '-')}")
        return Input(name, widget, label, required=True, value=value, **more)

    hint = message("ui-date-hint")
    return {
        "note": (field("note", "text", "area", wide=True, rows=2),),
        "task": (
            field("task", "what", "text", max_length=500, wide=True),
            field("task", "task_for", "select", choices=readers),
            field("task", "task_due", "date", hint=hint),
        ),
        "advice": (
            field("advice", "question", "area", wide=True, rows=2),
            field("advice", "adviser", "select", choices=others),
            field("advice", "advice_due", "date", hint=hint),
        ),
        "link": (
            field("link", "other", "text", max_length=20),
            field("link", "sort", "select", choices=sorts),
            field("link", "link_reason", "text", max_length=1000, wide=True),
        ),
    }
