"""One likeness: what the engine said, the comparison of a person, objection and answer."""

from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.permissions import Act, may
from eurazpol.access.domain.purpose import Purpose
from eurazpol.kernel.numbers import number
from eurazpol.kernel.texts import message
from eurazpol.matching.actions.appearance_deps import AppearanceDeps
from eurazpol.matching.actions.appearance_rows import LIST_TARGET
from eurazpol.matching.actions.likenesses import (
    all_likenesses,
    contest_likeness,
    judge_likeness,
    read_likeness,
)
from eurazpol.matching.domain.biometrics import (
    LONGEST_REASON,
    InvalidJudgement,
    Judgement,
    LikenessView,
)
from eurazpol.matching.web.page import Fault, fault_of, page, said
from eurazpol.ui.forms import Input, one, with_faults


@require_safe
@page
def listed(request: OfficerRequest) -> HttpResponse:
    """``GET /appearance/likenesses``: what waits for a person, what was compared."""
    rows = [(one_, _state(one_)) for one_ in all_likenesses(actor=request.actor)]
    return render(request, "matching/likenesses.html", {"rows": rows})


@require_safe
@page
def show(request: OfficerRequest, deps: AppearanceDeps, likeness: UUID) -> HttpResponse:
    """``GET /appearance/likenesses/<uuid>``."""
    return _page(request, deps, str(likeness))


@require_POST
@page
def judge(request: OfficerRequest, deps: AppearanceDeps, likeness: UUID) -> HttpResponse:
    """``POST .../judge``: what a person says after comparing the images."""
    try:
        judge_likeness(
            str(likeness), one(request.POST, "judgement"), one(request.POST, "reason"),
            actor=request.actor, now=deps.clock(),
        )  # fmt: skip
    except InvalidJudgement as error:
        fault = fault_of(error, _judge_inputs(request), request.lang)
        return _page(request, deps, str(likeness), (fault,))
    said(request, "matching-said-judged")
    return HttpResponseRedirect(f"/appearance/likenesses/{likeness}")


@require_POST
@page
def contest(request: OfficerRequest, deps: AppearanceDeps, likeness: UUID) -> HttpResponse:
    """``POST .../contest``: take down the objection of who is concerned."""
    try:
        contest_likeness(
            str(likeness), one(request.POST, "words"), actor=request.actor, now=deps.clock()
        )
    except InvalidJudgement as error:
        fault = fault_of(error, _contest_inputs(request), request.lang)
        return _page(request, deps, str(likeness), (fault,))
    said(request, "matching-said-contested")
    return HttpResponseRedirect(f"/appearance/likenesses/{likeness}")


def _page(
    request: OfficerRequest, deps: AppearanceDeps, id_: str, faults: tuple[Fault, ...] = ()
) -> HttpResponse:
    view = read_likeness(id_, actor=request.actor, now=deps.clock())
    waits = view.judgement is None or view.is_open
    context = {
        "view": view,
        "score": number(view.answer.score, request.lang, 3),
        "state": _state(view),
        "ground": _ground(view.asked.words),
        "judge": with_faults(_judge_inputs(request), faults)
        if waits and may(request.actor, Act.JUDGE_LIKENESS, LIST_TARGET).allowed
        else (),
        "contest": with_faults(_contest_inputs(request), faults)
        if not waits and may(request.actor, Act.CONTEST_LIKENESS, LIST_TARGET).allowed
        else (),
        "may_read": may(request.actor, Act.READ_APPEARANCE, LIST_TARGET).allowed,
        "faults": faults,
    }
    return render(request, "matching/likeness.html", context, status=422 if faults else 200)


def _ground(words: str) -> tuple[object, str]:
    """Split a ground as the journal keeps it: the purpose in words, and the officer's own words."""
    named, _, own = words.partition(" ")
    purpose = named.removeprefix("purpose:")
    return (Purpose(purpose).text, own) if purpose in set(Purpose) else ("", words)


def _state(view: LikenessView) -> object:
    if view.is_open:
        return message("matching-likeness-contested")
    if view.judgement is None:
        return message("matching-likeness-waits")
    usable = "used" if view.may_be_used else "not-used"
    return message(f"matching-likeness-{usable}")


def _judge_inputs(request: OfficerRequest) -> tuple[Input, ...]:
    typed = request.POST
    return (
        Input("judgement", "radio", message("matching-form-judgement"), required=True, wide=True,
              value=one(typed, "judgement"),
              choices=tuple((each.value, each.text) for each in Judgement)),
        Input("reason", "area", message("matching-form-reason"),
              message("matching-form-reason-hint"), required=True, wide=True, rows=3,
              value=one(typed, "reason"), max_length=LONGEST_REASON),
    )  # fmt: skip


def _contest_inputs(request: OfficerRequest) -> tuple[Input, ...]:
    return (
        Input("words", "area", message("matching-form-objection"),
              message("matching-form-objection-hint"), required=True, wide=True, rows=3,
              value=one(request.POST, "words"), max_length=LONGEST_REASON),
    )  # fmt: skip
