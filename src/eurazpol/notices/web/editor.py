"""The notice editor: one long form by parts, with the check of the rules beside it.

The check is the server's, made at every save; what it lacks links to its part of the form. What
the Secretariat found wrong stands beside the part that it is about.
"""

from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from eurazpol.access.domain.permissions import Act, require
from eurazpol.exchange.domain.handling import Code, Handling
from eurazpol.kernel.country import all_countries
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.draft import create, save
from eurazpol.notices.actions.hand import NOTICE
from eurazpol.notices.actions.queries import read_notice
from eurazpol.notices.actions.rules import rule_book
from eurazpol.notices.actions.unsaved import all_unsaved, drop_unsaved
from eurazpol.notices.actions.views import NoticeView
from eurazpol.notices.domain.compliance import Setting, comply
from eurazpol.notices.domain.content import Content, read_content
from eurazpol.notices.domain.decision import Decided
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed, StaleNotice
from eurazpol.notices.domain.kinds import KINDS, Kind
from eurazpol.notices.domain.rules import KindRules
from eurazpol.notices.web import form
from eurazpol.notices.web.fields import parts_of
from eurazpol.notices.web.notices import HERE
from eurazpol.notices.web.page import Fault, Request, back_to, error_text, fault_of, page, said
from eurazpol.notices.web.unsaved import later, typing
from eurazpol.ui.forms import Input, one, with_faults


@require_http_methods(["GET", "HEAD", "POST"])
@page
def new(request: Request, deps: NoticesDeps) -> HttpResponse:
    """``/notices/new``: choose the kind, then draw the notice up."""
    require(request.actor, Act.DRAFT_NOTICE, NOTICE)
    chosen = request.GET.get("kind", "")
    kinds = [
        kind
        for kind, row in KINDS.items()
        if row.by_states is not deps.node.is_secretariat
        and kind in {rules.kind for rules in rule_book().in_force(_today(request))}
    ]
    if chosen not in kinds:
        context = {
            "kinds": [(one_, KINDS[one_]) for one_ in kinds],
            "unfinished": all_unsaved(request.actor),
        }
        return render(request, "notices/new.html", context)
    kind, draft_key = Kind(chosen), f"new-{chosen}"
    faults: tuple[Fault, ...] = ()
    form_ = typing(request, draft_key, _empty(request, kind))
    uid = _uid(form_.typed)
    if form_.saves:
        if (away := later(request)) is not None:
            return away
        try:
            written = form.written_of(kind, request.POST)
            key = create(deps, written, uid, request.actor, request.shell.now)
        except EurazpolError as error:
            faults = (_fault(request, deps, kind, error),)
        else:
            drop_unsaved(draft_key, request.actor)
            said(request, "notices-said-saved")
            return back_to(f"{HERE}/{key}/edit")
    context = _context(request, deps, kind, form_.typed, faults) | {
        "address": f"{HERE}/new?kind={kind.value}", "uid": uid, "cancel": HERE,
        "draft_key": draft_key, "kept": form_.kept,
    }  # fmt: skip
    return render(request, "notices/edit.html", context, status=422 if faults else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def edit(request: Request, deps: NoticesDeps, key: int) -> HttpResponse:
    """``/notices/<key>/edit``: change the version in work, and see what the rules say of it."""
    require(request.actor, Act.DRAFT_NOTICE, NOTICE)
    view = read_notice(deps, key, actor=request.actor, now=request.shell.now)
    if not view.may_edit:
        raise NotAllowed("notice-not-draft", number=view.number)
    content = view.working
    draft_key = f"notice-{key}"
    faults: tuple[Fault, ...] = ()
    form_ = typing(request, draft_key, form.typed_of(content, view.handling, request.lang))
    # What was typed on an older state says so when it is saved.
    seen = one(form_.typed, "seen") or view.stamp
    if form_.saves:
        if (away := later(request)) is not None:
            return away
        try:
            written = form.written_of(content.kind, request.POST)
            save(deps, key, written, seen, request.actor, request.shell.now)
        except StaleNotice as error:
            faults, seen = (("", error_text(error, request.lang)),), view.stamp
        except EurazpolError as error:
            faults = (_fault(request, deps, content.kind, error),)
        else:
            drop_unsaved(draft_key, request.actor)
            said(request, "notices-said-saved")
            return back_to(f"{HERE}/{key}/edit")
    context = _context(request, deps, content.kind, form_.typed, faults) | {
        "view": view, "address": f"{HERE}/{key}/edit", "cancel": f"{HERE}/{key}", "seen": seen,
        "returned": _returned(view), "draft_key": draft_key, "kept": form_.kept,
    }  # fmt: skip
    return render(request, "notices/edit.html", context, status=422 if faults else 200)


@require_POST
@page
def check(request: Request, deps: NoticesDeps) -> HttpResponse:
    """``POST /notices/check?kind=red``: the check of what is typed, without saving it.

    204 while nothing of it can be read.
    """
    require(request.actor, Act.DRAFT_NOTICE, NOTICE)
    chosen = request.GET.get("kind", "")
    if chosen not in list(Kind):
        raise InvalidNotice("notice-choice", field="kind")
    found = _compliance(deps, request, Kind(chosen), request.POST)
    if found is None:
        return HttpResponse(status=204)
    return render(request, "notices/parts/compliance.html", {"compliance": found, "linked": True})


def _context(
    request: Request, deps: NoticesDeps, kind: Kind, typed: QueryDict, faults: tuple[Fault, ...]
) -> dict[str, Any]:
    rules = rule_book().of(kind, _today(request))
    parts = [
        {
            "id": part,
            "label": message(f"notices-part-{part.replace('_', '-')}"),
            "fields": with_faults(form.inputs_of(part, typed), faults),
            "lists": [
                {**rows, "rows": [with_faults(row, faults) for row in rows["rows"]]}
                for rows in form.rows_of(part, typed)
            ],
        }
        for part in parts_of(kind, rules)
    ]
    return {
        "kind": kind,
        "row": KINDS[kind],
        "rules": rules,
        "returned": {},
        "head": with_faults(form.head_inputs(kind, typed), faults),
        "parts": parts,
        "sending": with_faults(form.out_inputs(typed, _states(deps)), faults),
        "faults": faults,
        "countries": all_countries(),
        "compliance": _compliance(deps, request, kind, typed),
    }


def _compliance(deps: NoticesDeps, request: Request, kind: Kind, typed: QueryDict) -> Any:
    """Return the check of what is typed; none while nothing of it can be read."""
    content = _readable(kind, typed)
    if content is None:
        return None
    return comply(content, Setting(deps.node.state, _today(request), rule_book()))


def _readable(kind: Kind, typed: QueryDict) -> Content | None:
    """Return what is typed; a field that cannot be read yet, half a date, counts as empty."""
    left = typed.copy()
    while True:
        try:
            return read_content(form.written_of(kind, left).content)
        except EurazpolError as error:
            name = error.field or "-"
            within = (f"{name}.", f"{name}[")
            unread = [key for key in left if key == name or key.startswith(within)]
            if not unread:
                return None
            for key in unread:
                del left[key]


def _fault(request: Request, deps: NoticesDeps, kind: Kind, error: EurazpolError) -> Fault:
    if error.field is None:
        raise error
    return fault_of(error, _every_input(request, deps, kind), request.lang)


def _every_input(request: Request, deps: NoticesDeps, kind: Kind) -> list[Input]:
    typed = request.POST
    rules: KindRules = rule_book().of(kind, _today(request))
    found = [*form.head_inputs(kind, typed)]
    for part in parts_of(kind, rules):
        found += form.inputs_of(part, typed)
        found += [
            field for rows in form.rows_of(part, typed) for row in rows["rows"] for field in row
        ]
    return [*found, *form.out_inputs(typed, _states(deps))]


def _returned(view: NoticeView) -> dict[str, list[Any]]:
    """Return the reasons of the last return by the part of the form that they are about."""
    newest = max((one_.version for one_ in view.reasons), default=0)
    found: dict[str, list[Any]] = {}
    for reason in view.reasons:
        if reason.version == newest and reason.outcome == Decided.RETURN.value:
            found.setdefault(reason.field, []).append(reason)
    return found


def _empty(request: Request, kind: Kind) -> QueryDict:
    return form.typed_of(Content(kind=kind), Handling(code=Code.H1), request.lang)


def _states(deps: NoticesDeps) -> list[Any]:
    return sorted(deps.courier.peers().values())


def _today(request: Request) -> Any:
    return request.shell.now.astimezone(request.shell.zone).date()


def _uid(typed: QueryDict) -> UUID:
    try:
        return UUID(one(typed, "uid"))
    except ValueError:
        return uuid4()
