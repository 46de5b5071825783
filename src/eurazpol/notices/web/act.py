"""Steps of a notice: to the second person, approval, and the owner's control.

Approving publishes or sends abroad, so a page says before exactly what leaves, to whom, and what
the rules say of it. A step that changes what is in force asks for its reason.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from eurazpol.access.domain.permissions import Act, require
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.control import Wanted, control
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.draft import amend
from eurazpol.notices.actions.hand import NOTICE
from eurazpol.notices.actions.queries import read_notice
from eurazpol.notices.actions.submit import approve, send_back, submit, take_back
from eurazpol.notices.actions.views import NoticeView
from eurazpol.notices.domain.decision import ReasonCode
from eurazpol.notices.domain.errors import NotAllowed, NotCompliant
from eurazpol.notices.domain.kinds import Form
from eurazpol.notices.domain.lifecycle import Step
from eurazpol.notices.web.notices import HERE, context_of
from eurazpol.notices.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.ui.forms import Input, one, with_faults

_CONTROLS = (Step.AMEND, Step.SUSPEND, Step.RESUME, Step.PROLONG, Step.CANCEL)


@require_POST
@page
def submitted(request: Request, deps: NoticesDeps, key: int) -> HttpResponse:
    """``POST /notices/<key>/submit``: lay the draft before the second person."""
    try:
        submit(deps, key, request.actor, request.shell.now)
    except NotCompliant as error:
        view = read_notice(deps, key, actor=request.actor, now=request.shell.now)
        context = context_of(view) | {"barring": error.reasons}
        return render(request, "notices/notice.html", context, status=422)
    said(request, "notices-said-submitted")
    return back_to(f"{HERE}/{key}")


@require_POST
@page
def taken_back(request: Request, deps: NoticesDeps, key: int) -> HttpResponse:
    """``POST /notices/<key>/take-back``: change a version that nobody has approved yet."""
    take_back(deps, key, request.actor, request.shell.now)
    return back_to(f"{HERE}/{key}/edit")


@require_http_methods(["GET", "HEAD", "POST"])
@page
def approval(request: Request, deps: NoticesDeps, key: int) -> HttpResponse:
    """``/notices/<key>/approve``: what will leave and to whom; approve it or give it back."""
    require(request.actor, Act.APPROVE_NOTICE, NOTICE)
    back = request.method == "POST" and one(request.POST, "do") == "send-back"

    def done() -> str:
        if back:
            reason = one(request.POST, "reason")
            send_back(deps, key, reason, request.actor, request.shell.now)
            return "notices-said-sent-back"
        approve(deps, key, request.actor, request.shell.now)
        return "notices-said-approved"

    field = Input("reason", "area", message("notices-label-send-back"), wide=True, rows=2,
                  value=request.POST.get("reason", ""), max_length=1000, bare=True)  # fmt: skip
    return _step(request, deps, key, done, Before("notices/approve.html", (field,), _approvable))


@require_http_methods(["GET", "HEAD", "POST"])
@page
def controlled(request: Request, deps: NoticesDeps, key: int, step: str) -> HttpResponse:
    """``/notices/<key>/do/<step>``: amend, suspend, resume, prolong or cancel, with the reason."""
    wanted = next((known for known in _CONTROLS if known.value == step), None)
    if wanted is None:
        raise Http404
    act = Act.DRAFT_NOTICE if wanted is Step.AMEND else Act.CONTROL_NOTICE
    require(request.actor, act, NOTICE)
    reason = request.POST.get("reason", "")

    def done() -> str:
        if wanted is Step.AMEND:
            amend(deps, key, reason, request.actor, request.shell.now)
        else:
            code = one(request.POST, "code")
            given = Wanted(wanted, reason, ReasonCode(code) if code in list(ReasonCode) else None)
            control(deps, key, given, request.actor, request.shell.now)
        return "notices-said-done"

    def possible(view: NoticeView) -> dict[str, Any]:
        if wanted not in view.steps:
            raise NotAllowed("notice-step", step=wanted.text, status=view.status.text)
        return {"step": wanted}

    fields = [Input("reason", "area", message("notices-label-reason"), required=True, wide=True,
                    rows=3, value=reason, max_length=1000)]  # fmt: skip
    if deps.node.is_secretariat and wanted is Step.CANCEL:
        codes = tuple((code.value, code.text) for code in ReasonCode)
        fields.append(Input("code", "select", message("notices-label-code-of-reason"),
                            required=True, choices=codes,
                            value=one(request.POST, "code")))  # fmt: skip
    before = Before("notices/control.html", tuple(fields), possible)
    return _step(request, deps, key, done, before)


@dataclass(frozen=True, slots=True)
class Before:
    """The page before a step; ``possible`` raises where the step is not, else adds to the page."""

    template: str
    fields: tuple[Input, ...]
    possible: Callable[[NoticeView], dict[str, Any]]


def _step(
    request: Request, deps: NoticesDeps, key: int, done: Callable[[], str], before: Before
) -> HttpResponse:
    """Show the page before a step, or take the step; what was typed is shown again with a fault."""
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        try:
            told = done()
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, before.fields, request.lang),)
        else:
            said(request, told)
            return back_to(f"{HERE}/{key}")
    view = read_notice(deps, key, actor=request.actor, now=request.shell.now)
    context = context_of(view) | before.possible(view) | {
        "fields": with_faults(before.fields, faults), "faults": faults,
    }  # fmt: skip
    return render(request, before.template, context, status=422 if faults else 200)


def _approvable(view: NoticeView) -> dict[str, Any]:
    if not view.may_approve:
        raise NotAllowed("notice-same-person" if view.stage else "notice-nothing-in-work",
                         number=view.number)  # fmt: skip
    return {"diffusion": view.working.form is Form.DIFFUSION}
