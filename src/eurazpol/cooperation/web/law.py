"""The legal panel of a case: conclusion, instruments, grounds, reasons, on any date."""

from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from eurazpol.access.domain.permissions import Act, require
from eurazpol.cooperation.actions.case_view import law_view
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.record_opinion import record_opinion
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.facts import facts_json
from eurazpol.cooperation.domain.requirements import ground_text
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.fact_paths import flat
from eurazpol.cooperation.web.facts import form_of
from eurazpol.cooperation.web.fields import all_inputs
from eurazpol.cooperation.web.page import Fault, Request, back_to, error_text, fault_of, page, said
from eurazpol.cooperation.web.present import counts, titles
from eurazpol.cooperation.web.questions import Answers
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import message
from eurazpol.law.domain.assessment import Assessment, Role
from eurazpol.ui.forms import Input, iso_date, typed_date, with_faults
from eurazpol.ui.templatetags.ui import write

_LOOK = {
    Role.PRIMARY: ("is-good", "holds"),
    Role.PRIMARY_CANDIDATE: ("is-ask", "unknown"),
    Role.UNVERIFIED: ("is-ask", "unknown"),
    Role.BAR: ("is-bad", "missing"),
}


@require_safe
@page
def law(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``GET /cases/<number>/law``; ``?as_of=`` shows the law of another day."""
    return panel(request, deps, number, ())


def panel(
    request: Request, deps: CooperationDeps, number: str, faults: tuple[Fault, ...]
) -> HttpResponse:
    """Return the page, with what is wrong in the opinion form."""
    case = opened(deps, request, number)
    as_of, as_of_fault = _as_of(request)
    view = law_view(deps, number, as_of, request.actor, request.shell.now)
    found = view.summary.assessment
    answers = _answers(deps, request, case)
    questions = _questions(found, answers)
    grounds, cleared = _grounds(deps, found, answers)
    used, unused = _instruments(found)
    context: dict[str, Any] = {
        **frame(request, case, "law"),
        "summary": view.summary,
        "found": found,
        "as_of": view.as_of,
        "as_of_typed": typed_date(as_of) if as_of else request.GET.get("as_of", ""),
        "as_of_fault": as_of_fault,
        "as_of_iso": as_of.isoformat() if as_of else "",
        "today": as_of is None,
        "book_version": found.book_version[:12],
        "instruments": used,
        "unused": unused,
        "grounds": grounds,
        "cleared": cleared,
        "questions": questions,
        "conditions": _conditions(found, answers),
        "counts": counts(case.papers),
        "titles": titles(deps.book),
        "limits": view.limits,
        "opinions": view.opinions,
        "may_give_opinion": view.may_give_opinion,
        "opinion_fields": with_faults(_opinion_fields(request), faults),
        "faults": faults,
    }
    return render(request, "cooperation/law.html", context, status=422 if faults else 200)


def _as_of(request: Request) -> tuple[date | None, str]:
    typed = request.GET.get("as_of", "").strip()
    if not typed:
        return None, ""
    try:
        return date.fromisoformat(iso_date(typed)), ""
    except EurazpolError as error:
        return None, error_text(error, request.lang)


def _instruments(found: Assessment) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return what is used, and what was considered and is not."""
    used: list[dict[str, Any]] = []
    unused: list[dict[str, Any]] = []
    for one in found.instruments:
        tone, icon = _LOOK.get(one.role, ("is-plain", "add"))
        shown = {
            "id": one.id,
            "title": one.title,
            "tone": tone,
            "icon": icon,
            "role_text": message(f"cooperation-role-{one.role.value.replace('_', '-')}"),
            "reasons": one.reasons,
        }
        (unused if one.role is Role.EXCLUDED else used).append(shown)
    return used, unused


def _grounds(
    deps: CooperationDeps, found: Assessment, answers: Answers
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    order = {Outcome.HOLDS: 0, Outcome.UNKNOWN: 1, Outcome.FAILS: 2}
    natures = deps.book.vocabulary.natures
    rows = [
        {
            "text": ground_text(ground.id, deps.book),
            "nature_text": natures.get(ground.nature.value)
            or message(f"cooperation-nature-{ground.nature.value}"),
            "outcome": ground.outcome,
            "reason": ground.reason,
            "citation": ground.citation,
            "ask": ground.ask,
            "input": answers.field(ground.id, ground.ask)
            if ground.outcome is Outcome.UNKNOWN
            else None,
        }
        for ground in sorted(found.grounds, key=lambda ground: order[ground.outcome])
    ]
    open_ones = [row for row in rows if row["outcome"] is not Outcome.FAILS]
    return open_ones, [row for row in rows if row["outcome"] is Outcome.FAILS]


def _answers(deps: CooperationDeps, request: Request, case: CaseView) -> Answers:
    form = form_of(deps, request, case, flat(facts_json(case.facts)))
    return Answers({one.path: one for one in all_inputs(form.parts())}, case.requested.iso)


def _questions(found: Assessment, answers: Answers) -> list[dict[str, Any]]:
    """Put beside each open question the field of the record that would answer it."""
    return [
        {
            "fact": question.fact,
            "who": question.who,
            "result": question.result,
            "input": answers.field(question.id, question.fact),
        }
        for question in found.questions
    ]


def _conditions(found: Assessment, answers: Answers) -> list[dict[str, Any]]:
    return [
        {
            "outcome": one.outcome,
            "reason": one.reason,
            "citation": one.citation,
            "ask": one.ask,
            "input": answers.field(one.code, one.ask) if one.outcome is Outcome.UNKNOWN else None,
        }
        for one in found.conditions
    ]


def _opinion_fields(request: Request) -> tuple[Input, ...]:
    choices = tuple(
        (said_, message(f"cooperation-law-{said_}")) for said_ in ("agrees", "disagrees")
    )
    return (
        Input("opinion", "radio", message("cooperation-law-opinion"), required=True,
              choices=choices, value=request.POST.get("opinion", "")),
        Input("reason", "area", message("cooperation-law-opinion-reason"),
              message("cooperation-law-opinion-hint"), value=request.POST.get("reason", ""),
              rows=3, wide=True),
    )  # fmt: skip


@require_POST
@page
def opinion(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``POST /cases/<number>/opinion``: agree or disagree with the assessment, with a reason."""
    require(request.actor, Act.RECORD_OPINION, target_of(number))
    seen = request.POST.get("fingerprint", "")
    if seen and seen != _fingerprint(request, deps, number):
        outdated = write(message("cooperation-law-changed-meanwhile"), request.lang)
        return panel(request, deps, number, (("", outdated),))
    try:
        record_opinion(
            deps, number, agrees=_agrees(request), reason=request.POST.get("reason", ""),
            actor=request.actor, now=request.shell.now,
        )  # fmt: skip
    except InvalidFact as error:
        fault = fault_of(error, _opinion_fields(request), request.lang)
        return panel(request, deps, number, (fault,))
    said(request, "cooperation-said-opinion")
    return back_to(f"/cases/{number}/law#opinion")


def _fingerprint(request: Request, deps: CooperationDeps, number: str) -> str:
    """Return which answer the assessment gives now; an opinion is about the one that was seen."""
    require(request.actor, Act.READ_CASE, target_of(number))
    return law_view(deps, number, None, request.actor, request.shell.now).summary.fingerprint


def _agrees(request: Request) -> bool:
    chosen = request.POST.get("opinion", "")
    if chosen not in ("agrees", "disagrees"):
        label = message("cooperation-law-opinion")
        raise InvalidFact("input-missing", field="opinion", label=label)
    return chosen == "agrees"
