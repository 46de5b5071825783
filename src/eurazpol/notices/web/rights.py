"""Pages of requests of persons concerned: the list, one taken in, one with everything about it.

The chamber's pages are in ``rights_chamber``, those of the public and letters in ``rights_public``.
"""

from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may, require
from eurazpol.kernel.country import all_countries
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, message
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.rights_ask import answer
from eurazpol.notices.actions.rights_hand import RIGHTS
from eurazpol.notices.actions.rights_queries import asks, figures, one_ask, read_request, requests
from eurazpol.notices.actions.rights_take import take_request, told, withdraw
from eurazpol.notices.actions.rights_views import AskView
from eurazpol.notices.domain.lifecycle import Step
from eurazpol.notices.domain.rights import LONGEST
from eurazpol.notices.domain.rights_ruling import Remedy
from eurazpol.notices.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.notices.web.rights_forms import label, read_request_form, request_fields, typed_day
from eurazpol.ui.forms import Input, one, typed_date, with_faults

HERE = "/rights"
_YEARS = 50
_STEPS = {
    Remedy.CORRECT: Step.AMEND, Remedy.DELETE: Step.CANCEL, Remedy.SUSPEND: Step.SUSPEND,
    Remedy.RESUME: Step.RESUME,
}  # fmt: skip
"""The step of the life cycle by which the owner does what was asked."""


@require_safe
@page
def listed(request: Request, deps: MatchDeps) -> HttpResponse:
    """``GET /rights``: requests, the nearest limit first; ``?closed=1`` those that ended."""
    closed = request.GET.get("closed") == "1"
    found = requests(deps, request.actor, request.shell.now, closed=closed)
    context = {
        "found": found,
        "closed": closed,
        "tabs": tabs(request.actor, "closed" if closed else "open"),
        "may_take": may(request.actor, Act.TAKE_RIGHTS, RIGHTS).allowed,
    }
    return render(request, "notices/rights.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def new(request: Request, deps: MatchDeps) -> HttpResponse:
    """``/rights/new``: take a request in."""
    require(request.actor, Act.TAKE_RIGHTS, RIGHTS)
    faults: tuple[Fault, ...] = ()
    typed: QueryDict = request.POST
    uid = str(uuid4())
    if request.method == "POST":
        uid = _uid(one(typed, "uid"))
        try:
            given = read_request_form(typed)
            key = take_request(deps, UUID(uid), given, request.actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, request_fields(typed), request.lang),)
        else:
            said(request, "notices-said-rights-received")
            return back_to(f"{HERE}/{key}")
    else:
        today = typed_date(request.shell.now.astimezone(request.shell.zone).date())
        typed = QueryDict(f"received={today}")
    context = {
        "fields": with_faults(request_fields(typed), faults),
        "faults": faults,
        "uid": uid,
        "countries": all_countries(),
    }
    return render(request, "notices/rights_new.html", context, status=422 if faults else 200)


@require_safe
@page
def shown(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``GET /rights/<key>``: one request; the reading is on record."""
    return request_page(request, deps, key)


@require_POST
@page
def withdrawn(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``POST /rights/<key>/withdraw``: the applicant no longer asks."""
    field = Input("reason", "area", message("notices-label-reason"), required=True, wide=True,
                  rows=2, value=request.POST.get("reason", ""), max_length=1000)  # fmt: skip
    try:
        withdraw(deps, key, one(request.POST, "reason"), request.actor, request.shell.now)
    except EurazpolError as error:
        return again(request, deps, key, error, (field,))
    said(request, "notices-said-done")
    return back_to(f"{HERE}/{key}")


@require_POST
@page
def handed(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``POST /rights/<key>/told``: the day on which the answer was handed over."""
    field = Input("told_on", "date", label("told_on"), message("ui-date-hint"), required=True,
                  value=one(request.POST, "told_on"))  # fmt: skip
    try:
        on = typed_day("told_on", one(request.POST, "told_on"))
        told(deps, key, on, request.actor, request.shell.now)
    except EurazpolError as error:
        return again(request, deps, key, error, (field,))
    said(request, "notices-said-done")
    return back_to(f"{HERE}/{key}")


@require_safe
@page
def asked(request: Request, deps: MatchDeps) -> HttpResponse:
    """``GET /rights/asked``: what chambers ask of this desk; ``?closed=1`` what was answered."""
    closed = request.GET.get("closed") == "1"
    found = asks(deps, request.actor, request.shell.now, closed=closed)
    context = {"found": found, "closed": closed, "tabs": tabs(request.actor, "asked")}
    return render(request, "notices/rights_asked.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def answered(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``/rights/asked/<key>``: one question or order of a chamber; a form answers it."""
    view = one_ask(deps, key, request.actor, request.shell.now)
    fields = _answer_fields(request.POST, view)
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        carried = view.remedy is Remedy.VIEW or one(request.POST, "done") == "yes"
        try:
            answer(deps, key, one(request.POST, "text"), carried=carried, actor=request.actor,
                   now=request.shell.now)  # fmt: skip
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, fields, request.lang),)
        else:
            said(request, "notices-said-rights-answered")
            return back_to(f"{HERE}/asked")
    context = {
        "view": view,
        "fields": with_faults(fields, faults),
        "faults": faults,
        "step": _STEPS.get(view.remedy, ""),
    }
    return render(request, "notices/rights_ask.html", context, status=422 if faults else 200)


@require_safe
@page
def counted(request: Request, deps: MatchDeps) -> HttpResponse:  # noqa: ARG001
    """``GET /rights/figures``: requests of a year by right, outcome, ground and time."""
    year = request.GET.get("year", "")
    last = request.shell.now.year
    chosen = int(year) if year.isascii() and year.isdigit() and len(year) == 4 else last
    chosen = min(max(chosen, last - _YEARS), last)
    context = {
        "figures": figures(request.actor, chosen),
        "years": range(last, last - 5, -1),
        "tabs": tabs(request.actor, "figures"),
    }
    return render(request, "notices/rights_figures.html", context)


def request_page(
    request: Request, deps: MatchDeps, key: int, faults: tuple[Fault, ...] = (), **more: Any
) -> HttpResponse:
    """Show one request, with what was wrong in one of its small forms."""
    view = read_request(deps, key, request.actor, request.shell.now)
    typed = request.POST
    context = {
        "view": view,
        "here": f"{HERE}/{view.key}",
        "born": typed_date(view.born),
        "faults": faults,
        "langs": LANGS,
        "withdraw": with_faults(
            (Input("reason", "area", message("notices-label-reason"), required=True, wide=True,
                   rows=2, value=typed.get("reason", ""), max_length=1000),), faults),
        "told": with_faults(
            (Input("told_on", "date", label("told_on"), message("ui-date-hint"), required=True,
                   value=one(typed, "told_on")),), faults),
        "concern": with_faults(
            (Input("notice", "text", label("notice"), required=True, max_length=40,
                   value=one(typed, "notice") or ("" if faults else view.asked_notice)),), faults),
    } | more  # fmt: skip
    return render(request, "notices/rights_request.html", context, status=422 if faults else 200)


def again(
    request: Request, deps: MatchDeps, key: int, error: EurazpolError, fields: tuple[Input, ...]
) -> HttpResponse:
    """Show the request again with the fault beside its field; others are pages of their own."""
    if error.field is None:
        raise error
    return request_page(request, deps, key, (fault_of(error, fields, request.lang),))


def tabs(actor: Actor, here: str) -> list[dict[str, Any]]:
    """Return the tabs that this reader may open."""
    reads = may(actor, Act.READ_RIGHTS, RIGHTS).allowed
    answers = may(actor, Act.ANSWER_CHAMBER, RIGHTS).allowed
    rows = (
        ("open", HERE, reads),
        ("closed", f"{HERE}?closed=1", reads),
        ("figures", f"{HERE}/figures", reads),
        ("asked", f"{HERE}/asked", answers),
        ("published", "/decisions", True),
    )
    return [
        {"label": message(f"notices-rights-tab-{name}"), "url": url, "here": name == here}
        for name, url, allowed in rows
        if allowed
    ]


def _answer_fields(typed: QueryDict, view: AskView) -> tuple[Input, ...]:
    text = Input("text", "area", label("answer"), required=True, wide=True, rows=4,
                 value=typed.get("text", ""), max_length=LONGEST)  # fmt: skip
    if view.remedy is Remedy.VIEW:
        return (text,)
    choices = (("yes", message("notices-rights-done")), ("no", message("notices-rights-not-done")))
    done = Input("done", "radio", label("done"), required=True, value=one(typed, "done"),
                 choices=choices[:1] if view.binding else choices)  # fmt: skip
    return (done, text)


def _uid(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        return str(uuid4())
