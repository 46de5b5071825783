"""The package of a request: what is needed and why, what is there, what is missing."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.papers import add_paper, remove_paper
from eurazpol.cooperation.actions.views import CaseView, PaperView
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.papers import PROCEDURE_PAPERS, RESULT_PAPERS, paper_text
from eurazpol.cooperation.web.act import UPLOAD_MB, upload_of
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.cooperation.web.present import counts, titles
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.law.domain.assessment import PaperState
from eurazpol.ui.forms import Input, with_faults

_ORDER = {PaperState.MISSING: 0, PaperState.PRESENT: 1, PaperState.NOT_NEEDED: 2}
_LEAVES = ("request/1", "supplement/1", "result/1")


@require_safe
@page
def package(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``GET /cases/<number>/package``: the checklist."""
    return _page(request, deps, opened(deps, request, number), ())


def _page(
    request: Request, deps: CooperationDeps, case: CaseView, faults: tuple[Fault, ...]
) -> HttpResponse:
    context: dict[str, Any] = {
        **frame(request, case, "package"),
        "papers": sorted(case.papers, key=_rank),
        "counts": counts(case.papers),
        "titles": titles(deps.book),
        "send_steps": [step for step in case.steps if step.sends in _LEAVES or step.id == "submit"],
        "upload_fields": with_faults(_fields(request, deps, case), faults),
        "faults": faults,
    }
    return render(request, "cooperation/package.html", context, status=422 if faults else 200)


def _rank(paper: PaperView) -> tuple[int, bool]:
    return _ORDER[paper.state], not paper.mandatory


def _fields(request: Request, deps: CooperationDeps, case: CaseView) -> tuple[Input, ...]:
    listed = [(paper.paper, paper.text) for paper in sorted(case.papers, key=_rank)]
    known = {paper for paper, _ in listed}
    others = [
        (paper, paper_text(paper, deps.book))
        for paper in sorted(PROCEDURE_PAPERS | RESULT_PAPERS)
        if paper not in known
    ]
    chosen = request.POST.get("paper") or request.GET.get("paper", "")
    return (
        Input("paper", "select", message("cooperation-package-paper"), required=True,
              choices=(*listed, *others), value=chosen),
        Input("file", "file", message("cooperation-package-file"),
              message("ui-file-hint", limit=UPLOAD_MB), required=True, limit=UPLOAD_MB),
    )  # fmt: skip


@require_POST
@page
def upload(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``POST /cases/<number>/papers``: add a file to the package."""
    given = upload_of(request, "file")
    try:
        if given is None:
            label = message("cooperation-package-file")
            raise InvalidFact("input-missing", field="file", label=label)
        add_paper(
            deps, number, request.POST.get("paper", ""), given, actor=request.actor,
            now=request.shell.now,
        )  # fmt: skip
    except EurazpolError as error:
        if error.field is None:
            raise
        case = opened(deps, request, number)
        fault = fault_of(error, _fields(request, deps, case), request.lang)
        return _page(request, deps, case, (fault,))
    said(request, "cooperation-said-paper")
    return back_to(f"/cases/{number}/package")


@require_POST
@page
def remove(request: Request, deps: CooperationDeps, number: str, paper_id: int) -> HttpResponse:
    """``POST /cases/<number>/papers/<id>/remove``: take a file out, with a reason."""
    try:
        remove_paper(
            deps, number, paper_id, reason=request.POST.get("reason", ""), actor=request.actor,
            now=request.shell.now,
        )  # fmt: skip
    except EurazpolError as error:
        if error.field is None:
            raise
        case = opened(deps, request, number)
        label = Input("reason", "text", message("cooperation-package-remove-why"))
        return _page(request, deps, case, (fault_of(error, (label,), request.lang),))
    said(request, "cooperation-said-removed")
    return back_to(f"/cases/{number}/package")
