"""The pages of the review chamber: admit, find the notices, ask their owner, rule, sign.

A ruling takes effect with its second signature, so a page says before exactly what is signed.
"""

from dataclasses import replace

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.access.domain.permissions import Act, require
from eurazpol.exchange.domain.handling import Limit
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, message
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.rights_ask import Wish
from eurazpol.notices.actions.rights_hand import RIGHTS
from eurazpol.notices.actions.rights_judge import (
    admit,
    drop_ruling,
    for_member,
    mark_concerned,
    question,
    sign_ruling,
    write_ruling,
)
from eurazpol.notices.actions.rights_queries import candidates, read_concerned, read_request
from eurazpol.notices.actions.rights_views import RightsView
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed, UnknownNotice
from eurazpol.notices.domain.kinds import KINDS
from eurazpol.notices.domain.rights_ruling import Remedy, RulingKind
from eurazpol.notices.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.notices.web.rights import HERE, again
from eurazpol.notices.web.rights_forms import label, read_ruling_form, ruling_fields, typed_day
from eurazpol.ui.forms import Input, one, typed_date, with_faults


@require_POST
@page
def admitted(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``POST /rights/<key>/admit``: the outer limit runs from today."""
    admit(deps, key, request.actor, request.shell.now)
    said(request, "notices-said-rights-admitted")
    return back_to(f"{HERE}/{key}")


@require_POST
@page
def concerned(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``POST /rights/<key>/concerned``: a notice is about the applicant."""
    field = Input("notice", "text", label("notice"), required=True)
    number = one(request.POST, "notice")
    try:
        mark_concerned(deps, key, number, request.actor, request.shell.now)
    except EurazpolError as error:
        return again(request, deps, key, error, (field,))
    said(request, "notices-said-done")
    return back_to(f"{HERE}/{key}")


@require_safe
@page
def found(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``GET /rights/<key>/notices``: notices in force whose person resembles the applicant."""
    shown = candidates(deps, key, request.actor, request.shell.now)
    view = read_request(deps, key, request.actor, request.shell.now)
    marked = {one.key for one in view.concerned}
    context = {"view": view, "rows": [(one, one.key in marked) for one in shown]}
    return render(request, "notices/rights_found.html", context)


@require_safe
@page
def notice(request: Request, deps: MatchDeps, key: int, notice: int) -> HttpResponse:
    """``GET /rights/<key>/notices/<notice>``: what a notice says, opened for this request."""
    opened = read_concerned(deps, key, notice, request.actor, request.shell.now)
    number, status, content, handling = opened
    summaries = [(lang, text) for lang in LANGS if (text := getattr(content.facts.summary, lang))]
    context = {
        "key": key,
        "view": {"handling": handling},
        "limits": [Limit(limit) for limit in handling.limits],
        "number": number,
        "status": status,
        "content": content,
        "row": KINDS[content.kind],
        "summaries": summaries,
        "born": typed_date(content.subject.birth),
        "committed": typed_date(content.facts.committed),
    }
    return render(request, "notices/rights_notice.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def ask(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``/rights/<key>/ask``: ask the owners of the notices for their view."""
    require(request.actor, Act.JUDGE_RIGHTS, RIGHTS)
    view = read_request(deps, key, request.actor, request.shell.now)
    if not view.concerned or view.limit.rule == "admissibility":
        raise NotAllowed("rights-none-concerned")
    fields = (
        Input("due", "date", label("due"), message("ui-date-hint"), required=True,
              value=one(request.POST, "due")),
        Input("text", "area", label("question"), message("notices-rights-hint-question"),
              required=True, wide=True, rows=5, value=request.POST.get("text", ""),
              max_length=4000),
    )  # fmt: skip
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        try:
            due = typed_day("due", one(request.POST, "due"))
            wish = Wish(Remedy.VIEW, one(request.POST, "text"), due)
            question(deps, key, wish, request.actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, fields, request.lang),)
        else:
            said(request, "notices-said-rights-asked")
            return back_to(f"{HERE}/{key}")
    context = {"view": view, "fields": with_faults(fields, faults), "faults": faults}
    return render(request, "notices/rights_question.html", context, status=422 if faults else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def rule(request: Request, deps: MatchDeps, key: int, kind: str) -> HttpResponse:
    """``/rights/<key>/rule/<kind>``: write a ruling for another member to sign."""
    require(request.actor, Act.JUDGE_RIGHTS, RIGHTS)
    view = read_request(deps, key, request.actor, request.shell.now)
    wanted = next((known for known in RulingKind if known.value == kind), None)
    if wanted is None:
        raise Http404
    if wanted not in view.kinds or view.waiting:
        raise NotAllowed("rights-ruling-waits" if view.waiting else "rights-step",
                         status=view.status.text)  # fmt: skip
    fields = ruling_fields(request.POST, view, wanted)
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        try:
            ruling = read_ruling_form(request.POST, wanted)
            write_ruling(deps, key, ruling, request.actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, fields, request.lang),)
        else:
            said(request, "notices-said-rights-written")
            return back_to(f"{HERE}/{key}")
    context = {
        "view": view, "kind": wanted, "fields": with_faults(fields, faults), "faults": faults,
    }  # fmt: skip
    return render(request, "notices/rights_rule.html", context, status=422 if faults else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def sign(request: Request, deps: MatchDeps, key: int, ruling: int) -> HttpResponse:
    """``/rights/<key>/sign/<ruling>``: exactly what is signed; sign it, or set it aside."""
    require(request.actor, Act.JUDGE_RIGHTS, RIGHTS)
    faults: tuple[Fault, ...] = ()
    field = Input("reason", "area", label("aside"), wide=True, rows=2, bare=True,
                  value=request.POST.get("reason", ""), max_length=1000)  # fmt: skip
    if request.method == "POST":
        aside = one(request.POST, "do") == "aside"
        try:
            if aside:
                drop_ruling(deps, key, ruling, one(request.POST, "reason"), request.actor,
                            request.shell.now)  # fmt: skip
            else:
                sign_ruling(deps, key, ruling, request.actor, request.shell.now)
        except InvalidNotice as error:
            shown = field if error.field == "reason" else replace(field, path="")
            faults = (fault_of(error, (shown,), request.lang),)
        else:
            said(request, "notices-said-rights-aside" if aside else "notices-said-rights-signed")
            return back_to(f"{HERE}/{key}")
    for_member(deps, key, request.actor, request.shell.now)
    view = read_request(deps, key, request.actor, request.shell.now)
    context = {
        "view": view, "ruling": _waiting(view, ruling), "faults": faults,
        "fields": with_faults((field,), faults),
    }  # fmt: skip
    return render(request, "notices/rights_sign.html", context, status=422 if faults else 200)


def _waiting(view: RightsView, key: int) -> object:
    if view.waiting is None or view.waiting.key != key:
        raise UnknownNotice("rights-unknown", number=str(key))
    return view.waiting
