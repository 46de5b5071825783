"""The package of a request: what is needed and why, what is there, what is missing."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from eurazpol.access.domain.permissions import Act, may, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.large_papers import MAX_CUSTODY, MAX_ORIGIN
from eurazpol.cooperation.actions.paper_reading import marks
from eurazpol.cooperation.actions.papers import add_paper, remove_paper
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.seals import seals_of
from eurazpol.cooperation.actions.views import CaseView, PaperView
from eurazpol.cooperation.actions.write_document import offered
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.letters.table import letters_of
from eurazpol.cooperation.domain.papers import (
    EVIDENCE_PAPERS,
    PROCEDURE_PAPERS,
    RESULT_PAPERS,
    paper_text,
)
from eurazpol.cooperation.domain.situation import stance_of
from eurazpol.cooperation.web.act import UPLOAD_MB, upload_of
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.handling_marks import mark_on
from eurazpol.cooperation.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.cooperation.web.papers import PREVIEWED
from eurazpol.cooperation.web.present import counts, titles
from eurazpol.documents.domain.templates import TEMPLATES
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
    return package_page(request, deps, opened(deps, request, number), ())


def package_page(
    request: Request,
    deps: CooperationDeps,
    case: CaseView,
    faults: tuple[Fault, ...],
    evidence_faults: tuple[Fault, ...] = (),
) -> HttpResponse:
    """Answer with the checklist and its two forms: a paper, and a large file of evidence."""
    context: dict[str, Any] = {
        **frame(request, case, "package"),
        "papers": sorted(case.papers, key=_rank),
        "counts": counts(case.papers),
        "titles": titles(deps.book),
        "marks": {
            file.id: mark_on(case, f"/papers/{file.id}")
            for paper in case.papers
            for file in paper.files
        },
        "written": marks(case.number, [file for paper in case.papers for file in paper.files]),
        "drafts": _drafts(case),
        "send_steps": [step for step in case.steps if step.sends in _LEAVES or step.id == "submit"],
        "upload_fields": with_faults(_fields(request, deps, case), faults),
        "evidence_fields": with_faults(evidence_fields(request, deps), evidence_faults),
        "faults": faults + evidence_faults,
        "seals": seals_of(deps, case.number),
        "may_send": may(request.actor, Act.SEND, target_of(case.number)).allowed,
    }
    status = 422 if faults or evidence_faults else 200
    return render(request, "cooperation/package.html", context, status=status)


def _drafts(case: CaseView) -> list[dict[str, Any]]:
    """Return what can be previewed or written from the facts of the case."""
    kind = kind_of(case.kind_id)
    stance = stance_of(kind, case.side, case.facts, case.requesting)
    asked = {item.value for item in offered(kind, case.side, stance)}
    letters = [
        template
        for step in kind.transitions
        if step.by_officer and step.side is case.side and step.stance in (None, stance)
        for template in letters_of(step)
        if template in PREVIEWED
    ]
    return [
        {
            "id": template,
            "title": TEMPLATES[template].title,
            "previewed": template in PREVIEWED,
            "offered": template in asked,
        }
        for template in dict.fromkeys([*letters, *sorted(asked)])
    ]


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


def evidence_fields(request: Request, deps: CooperationDeps) -> tuple[Input, ...]:
    """Return the fields of the form for a large file."""
    limit = deps.evidence_mb
    listed = [(paper, paper_text(paper, deps.book)) for paper in sorted(EVIDENCE_PAPERS)]
    given = request.POST if request.path.endswith("/evidence") else {}
    return (
        Input("evidence_paper", "select", message("cooperation-package-paper"), required=True,
              choices=tuple(listed), value=given.get("evidence_paper", "P_EVIDENCE")),
        Input("evidence", "file", message("cooperation-package-file"),
              message("cooperation-evidence-file-hint", limit=limit), required=True, limit=limit,
              any_type=True),
        Input("origin", "area", message("cooperation-evidence-origin"),
              message("cooperation-evidence-origin-hint"), required=True, wide=True,
              max_length=MAX_ORIGIN, value=given.get("origin", "")),
        Input("custody", "text", message("cooperation-evidence-custody"),
              message("cooperation-evidence-custody-hint"), wide=True, max_length=MAX_CUSTODY,
              value=given.get("custody", "")),
    )  # fmt: skip


@require_POST
@page
def upload(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``POST /cases/<number>/papers``: add a file to the package."""
    require(request.actor, Act.ADD_PAPER, target_of(number))
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
        return package_page(request, deps, case, (fault,))
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
        return package_page(request, deps, case, (fault_of(error, (label,), request.lang),))
    said(request, "cooperation-said-removed")
    return back_to(f"/cases/{number}/package")
