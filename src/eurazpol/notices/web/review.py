"""The Secretariat's page: an officer assesses a version; two who agree decide it."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from eurazpol.access.domain.permissions import Act, require
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message, message
from eurazpol.notices.actions.decide import assess
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.hand import NOTICE
from eurazpol.notices.actions.queries import read_notice
from eurazpol.notices.actions.views import NoticeView
from eurazpol.notices.domain.compliance import FIELDS
from eurazpol.notices.domain.decision import (
    LONGEST_REASON,
    Assessment,
    Decided,
    Neutral,
    Point,
    ReasonCode,
    Why,
)
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed
from eurazpol.notices.domain.neutrality import STATED
from eurazpol.notices.domain.rules import RuleTest
from eurazpol.notices.web.notices import HERE, context_of
from eurazpol.notices.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.ui.forms import Input, one, with_faults


@require_http_methods(["GET", "HEAD", "POST"])
@page
def assessment(request: Request, deps: NoticesDeps, key: int) -> HttpResponse:
    """``/notices/<key>/assess``: the facts stated, the check, and what this officer finds."""
    require(request.actor, Act.DECIDE_NOTICE, NOTICE)
    view = read_notice(deps, key, actor=request.actor, now=request.shell.now)
    if not view.may_assess:
        raise NotAllowed("notice-nothing-to-decide", number=view.number)
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        try:
            given = _given(request, view)
            note = one(request.POST, "note")[:LONGEST_REASON]
            outcome = assess(deps, key, given, note, request.actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, _inputs(request.POST, view), request.lang),)
        else:
            said(request, "notices-said-decided" if outcome else "notices-said-assessed")
            return back_to(f"{HERE}/{key}")
    fields = with_faults(_inputs(request.POST, view), faults)
    points = len(_points(view))
    context = context_of(view) | {
        "fields": fields[: 2 + 2 * points],
        "outcome_fields": fields[2 + 2 * points :],
        "faults": faults,
        "stated": _stated(view),
        "earlier": [one_ for one_ in view.assessments if one_.version == view.work_version],
    }
    return render(request, "notices/assess.html", context, status=422 if faults else 200)


def _stated(view: NoticeView) -> list[tuple[Message, bool | None]]:
    """Return what the owner stated for the assessment of article 3."""
    said_ = view.working.neutrality
    return [
        (message(f"notices-label-neutrality-{name.replace('_', '-')}"), getattr(said_, name))
        for name in STATED
    ]


def _points(view: NoticeView) -> tuple[str, ...]:
    return tuple(one_.code for one_ in view.compliance.for_persons) if view.compliance else ()


def _inputs(typed: QueryDict, view: NoticeView) -> tuple[Input, ...]:
    """Return article 3, each point left to persons, then outcome, reasons and note."""
    neutral = tuple((one_.value, one_.text) for one_ in Neutral)
    met = (("yes", message("notices-point-met")), ("no", message("notices-point-unmet")))
    found = [
        Input("neutrality", "radio", message("notices-label-neutral"), required=True, wide=True,
              choices=neutral, value=one(typed, "neutrality")),
        Input("neutrality_reason", "area", message("notices-label-neutral-reason"), required=True,
              wide=True, rows=3, value=one(typed, "neutrality_reason"),
              max_length=LONGEST_REASON),
    ]  # fmt: skip
    for code in _points(view):
        label = message(f"notices-test-{code}")
        found += [
            Input(f"met.{code}", "radio", label, required=True, wide=True, choices=met,
                  value=one(typed, f"met.{code}")),
            Input(f"points.{code}", "area",
                  message("notices-label-point-reason", test=label), required=True, wide=True,
                  rows=2, value=one(typed, f"points.{code}"), max_length=LONGEST_REASON),
        ]  # fmt: skip
    outcomes = tuple((one_.value, one_.text) for one_ in Decided)
    codes = tuple(
        (code.value, message("notices-reason-with-article", reason=code.text, article=code.article))
        for code in ReasonCode
    )
    parts = tuple((part, message(f"notices-part-{part.replace('_', '-')}"))
                  for part in dict.fromkeys(FIELDS.values())
                  if part not in {"purpose", "interest", "recipients", "review_by"})  # fmt: skip
    return (
        *found,
        Input("outcome", "radio", message("notices-label-outcome"), required=True, wide=True,
              choices=outcomes, value=one(typed, "outcome")),
        Input("reasons", "checks", message("notices-label-reasons"),
              message("notices-hint-reasons"), bare=True, wide=True, choices=codes,
              values=tuple(typed.getlist("reasons"))),
        Input("field", "select", message("notices-label-field"), bare=True, choices=parts,
              value=one(typed, "field")),
        Input("text", "area", message("notices-label-for-owner"),
              message("notices-hint-for-owner"), bare=True, wide=True, rows=3,
              value=one(typed, "text"), max_length=LONGEST_REASON),
        Input("note", "area", message("notices-label-note"), message("notices-hint-note"),
              bare=True, wide=True, rows=2, value=one(typed, "note"),
              max_length=LONGEST_REASON),
    )  # fmt: skip


def _given(request: Request, view: NoticeView) -> Assessment:
    typed = request.POST
    codes = [code for code in ReasonCode if code.value in typed.getlist("reasons")]
    field, text = one(typed, "field")[:60], one(typed, "text")[:LONGEST_REASON]
    points = []
    for code in _points(view):
        met = one(typed, f"met.{code}")
        if met not in ("yes", "no"):
            test = message(f"notices-test-{code}")
            raise InvalidNotice("notice-point-open", field=f"met.{code}", test=test)
        points.append(Point(RuleTest(code), met=met == "yes", reason=one(typed, f"points.{code}")))
    return Assessment(
        officer_id=request.actor.officer_id,
        outcome=_choice(Decided, typed, "outcome"),
        neutrality=_choice(Neutral, typed, "neutrality"),
        neutrality_reason=one(typed, "neutrality_reason"),
        points=tuple(points),
        reasons=tuple(Why(code, field, text) for code in codes),
    )


def _choice(kind: Any, typed: QueryDict, field: str) -> Any:
    value = one(typed, field)
    if value not in list(kind):
        raise InvalidNotice("notice-choice", field=field)
    return kind(value)
