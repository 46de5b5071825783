"""Use papers and facts of a case in another one: the place where the rule on passing on binds."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from eurazpol.access.domain.errors import Forbidden
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.reuse import Reuse, reuse
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.domain.facts import facts_json
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.handling_marks import fact_name, mark_on
from eurazpol.cooperation.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, one, with_faults


@require_http_methods(["GET", "HEAD", "POST"])
@page
def reuse_in(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``/cases/<number>/reuse``: choose papers, parts of the facts, and the case to use them in."""
    case = opened(deps, request, number)
    field = Input(
        "target", "text", message("cooperation-reuse-target"),
        message("cooperation-reuse-target-hint"), required=True,
        value=request.POST.get("target", ""),
    )  # fmt: skip
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        target = one(request.POST, "target").upper()
        papers = [int(id_) for id_ in request.POST.getlist("papers") if id_.isdecimal()]
        wanted = Reuse(target, papers, request.POST.getlist("parts"))
        try:
            reuse(deps, number, wanted, request.actor, request.shell.now)
        except Forbidden:
            raise
        except EurazpolError as error:
            faults = (fault_of(error, (field,), request.lang),)
        else:
            said(request, "cooperation-said-reused", number=target)
            return back_to(f"/cases/{target}")
    context: dict[str, Any] = {
        **frame(request, case, "handling"),
        "parts": _parts(case, request),
        "files": _files(case, request),
        "field": with_faults((field,), faults)[0],
        "faults": faults,
    }
    return render(request, "cooperation/reuse.html", context, status=422 if faults else 200)


def _parts(case: CaseView, request: Request) -> list[dict[str, Any]]:
    facts = facts_json(case.facts)
    names = [f"persons/{index}" for index, _ in enumerate(facts.get("persons", ()))]
    names += [name for name, value in facts.items() if name != "persons" and value]
    return [
        {
            "value": name,
            "text": fact_name(f"/facts/{name}"),
            "mark": mark_on(case, f"/facts/{name}"),
            "checked": name in request.POST.getlist("parts"),
        }
        for name in names
    ]


def _files(case: CaseView, request: Request) -> list[dict[str, Any]]:
    return [
        {
            "value": str(file.id),
            "file": file,
            "mark": mark_on(case, f"/papers/{file.id}"),
            "checked": str(file.id) in request.POST.getlist("papers"),
        }
        for paper in case.papers
        for file in paper.files
        if not file.withheld
    ]
