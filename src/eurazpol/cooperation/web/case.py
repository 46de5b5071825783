"""The case page, and the small forms on it."""

from typing import Any

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from eurazpol.access.actions.queries import officer_choices
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require
from eurazpol.audit.actions.queries import entries_about
from eurazpol.cooperation.actions.assign import assign
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.read_case import read_case
from eurazpol.cooperation.actions.views import CaseView, StepView
from eurazpol.cooperation.domain.limits import LimitLabel, offset_text
from eurazpol.cooperation.web.handling_marks import marked_blocks
from eurazpol.cooperation.web.page import Request, back_to, page, said
from eurazpol.cooperation.web.present import counts, fact_blocks, titles
from eurazpol.exchange.domain.handling import UseKind
from eurazpol.kernel.texts import message
from eurazpol.ui.as_json import as_json

_LIMITS_SHOWN = 3
_STEPS_SHOWN = 4
_LINES_SHOWN = 3
_RUNNING = (LimitLabel.OVERDUE, LimitLabel.TODAY, LimitLabel.LEFT)


def opened(deps: CooperationDeps, request: Request, number: str) -> CaseView:
    """Read the file for a page; the read is on record with the case as its ground."""
    return read_case(deps, number, ground=number, actor=request.actor, now=request.shell.now)


def frame(request: Request, case: CaseView, here: str) -> dict[str, Any]:
    """Return what every page of a case shows around its content."""
    base = f"/cases/{case.number}"
    tabs = [
        ("case", base, None),
        ("law", f"{base}/law", None),
        ("package", f"{base}/package", len(case.law.assessment.missing_papers) or None),
        ("events", f"{base}/events", None),
        ("casework", f"{base}/casework", len(case.tasks) or None),
        ("handling", f"{base}/handling", None),
        ("exchange", f"{base}/exchange", None),
        ("access", f"{base}/access", None),
    ]
    if case.rights.change_facts:
        tabs.insert(1, ("facts", f"{base}/facts", None))
    if may(request.actor, Act.READ_JOURNAL, Target(ObjectKind.JOURNAL)).allowed:
        tabs.append(("journal", f"{base}/journal", None))
    return {
        "case": case,
        "tabs": [
            {
                "label": message(f"cooperation-tab-{id_}"),
                "url": url,
                "count": count,
                "here": id_ == here,
            }
            for id_, url, count in tabs
        ],
        "handling": message(f"cooperation-handling-{case.handling}"),
        "offset": offset_text(request.shell.now, request.shell.zone),
    }


@require_safe
@page
def show(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``GET /cases/<number>``: everything about one request."""
    case = opened(deps, request, number)
    running = [limit for limit in case.limits if limit.label in _RUNNING]
    context = {
        **frame(request, case, "case"),
        **_steps(case),
        "running": running[:_LIMITS_SHOWN],
        "more_limits": max(0, len(running) - _LIMITS_SHOWN),
        "first_lines": case.timeline[:_LINES_SHOWN],
        "more_lines": case.timeline[_LINES_SHOWN:],
        "fact_blocks": marked_blocks(case, fact_blocks(case.facts, f"/cases/{case.number}")),
        "counts": counts(case.papers),
        "titles": titles(deps.book),
        "retention": case.retention,
    }
    return render(request, "cooperation/case.html", context)


def _steps(case: CaseView) -> dict[str, Any]:
    allowed = [step for step in case.steps if step.allowed]
    ordered = sorted(allowed, key=lambda step: not step.main)
    barred = [step for step in case.steps if not step.allowed]
    first: list[StepView] = ordered[:_STEPS_SHOWN]
    return {
        "first_steps": first,
        "next_barred": _next_barred(case) if not any(step.main for step in first) else None,
        "other_steps": ordered[_STEPS_SHOWN:],
        "barred_steps": barred,
        "other_count": len(ordered[_STEPS_SHOWN:]) + len(barred),
    }


def _next_barred(case: CaseView) -> StepView | None:
    """Return the step that would come next; its page says what it still needs."""
    ahead = (step for step in case.steps if not step.allowed and step.target is not None)
    return next(ahead, None)


@require_safe
@page
def show_json(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``GET /cases/<number>.json``: the same as data; texts in the language of the reader.

    It is an export: it carries the marking and leaves out what may not go out, with the reason.
    """
    case = read_case(
        deps, number, ground=number, actor=request.actor, now=request.shell.now,
        kind=UseKind.EXPORT,
    )  # fmt: skip
    return JsonResponse(as_json(case, request.lang), json_dumps_params={"ensure_ascii": False})


@require_http_methods(["GET", "HEAD", "POST"])
@page
def assign_to(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``/cases/<number>/assign``: choose an officer, and give the file to that one."""
    if request.method != "POST":
        case = opened(deps, request, number)
        require(request.actor, Act.ASSIGN, target_of(number))
        context = {**frame(request, case, "case"), "officers": officer_choices()}
        return render(request, "cooperation/assign.html", context)
    officer = request.POST.get("officer", "")
    officer_id = int(officer) if officer.isascii() and officer.isdigit() else 0
    assign(deps, number, officer_id, request.actor, request.shell.now)
    said(request, "cooperation-said-assigned")
    return back_to(f"/cases/{number}")


@require_safe
@page
def journal(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:  # noqa: ARG001
    """``GET /cases/<number>/journal``: who read and changed the file, for auditors."""
    require(request.actor, Act.READ_JOURNAL, Target(ObjectKind.JOURNAL))
    target_of(number)
    context = {
        "template": "ui/base.html",
        "number": number,
        "entries": entries_about("case", number),
    }
    return render(request, "cooperation/journal.html", context)
