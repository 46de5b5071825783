"""Facts of an existing request: the whole form, and one fact answered in place."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from eurazpol.access.domain.permissions import Act, require
from eurazpol.cooperation.actions.change_facts import change_facts
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.desk.drafts import draft_of, drop_draft, keep_draft
from eurazpol.cooperation.actions.desk.editing import (
    CASE_KEY,
    Editor,
    begin_editing,
    end_editing,
    opened_with,
)
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.domain.errors import StaleVersion
from eurazpol.cooperation.domain.facts import facts_from, facts_json
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.drafts import draft_from, posted
from eurazpol.cooperation.web.fact_paths import flat, read
from eurazpol.cooperation.web.facts_form import FactsForm
from eurazpol.cooperation.web.fields import add_row, all_inputs, faults_in, marked
from eurazpol.cooperation.web.page import (
    Fault,
    Request,
    back_to,
    error_page,
    page,
    said,
    version_of,
)
from eurazpol.cooperation.web.stale import Conflict, merged, stale_page
from eurazpol.kernel.country import all_countries
from eurazpol.kernel.errors import EurazpolError


def form_of(
    deps: CooperationDeps, request: Request, case: CaseView, values: dict[str, str]
) -> FactsForm:
    """Return the form of the case's facts with the values given."""
    return FactsForm(case.kind_id, case.requesting, case.requested, deps.book, values, request.lang)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def facts(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``/cases/<number>/facts``: everything that is known, entered once."""
    case = opened(deps, request, number)
    key = f"{CASE_KEY}{number}"
    draft = draft_of(request.actor, key)
    recorded = flat(facts_json(case.facts))
    values, version = recorded, version_of(request.POST) or case.version
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        wish = request.POST.get("draft")
        if wish == "restore" and draft:
            values = dict(draft.values)
            version = version_of(values) or case.version
            values.pop("version", None)
        elif wish:
            drop_draft(key, request.actor, request.shell.now)
        else:
            keep_draft(draft_from(request, key, request.path), request.actor)
            values = merged(request, recorded)
            if request.POST.get("add"):
                values = add_row(values, request.POST["add"])
            else:
                answer = _save(request, deps, case, values)
                if isinstance(answer, HttpResponse):
                    return answer
                faults = answer
        draft = None
    editors: tuple[Editor, ...] = ()
    if case.rights.change_facts:
        base = recorded if version == case.version else None
        editors = begin_editing(number, version, base, request.actor, request.shell.now)
    context: dict[str, Any] = {
        **frame(request, case, "facts"),
        "template": "cooperation/case_base.html",
        "parts": marked(form_of(deps, request, case, values).parts(), faults),
        "faults": faults,
        "version": version,
        "drafts": (draft,) if draft else (),
        "draft_key": key,
        "editors": editors,
        "countries": all_countries(),
        "many_persons": True,
    }
    return render(request, "cooperation/facts.html", context, status=422 if faults else 200)


def _save(
    request: Request, deps: CooperationDeps, case: CaseView, values: dict[str, str]
) -> HttpResponse | tuple[Fault, ...]:
    if request.POST.get("save") == "keep":
        said(request, "cooperation-said-draft-kept")
        return back_to("/drafts")
    form = form_of(deps, request, case, values)
    reading = read(values)
    if reading.faults:
        return faults_in(form, reading.faults, request.lang)
    try:
        change_facts(
            deps, case.number, reading.facts, version=version_of(request.POST),
            actor=request.actor, now=request.shell.now,
        )  # fmt: skip
    except StaleVersion as error:
        mine = flat(facts_json(facts_from(reading.facts)))
        return stale_page(request, case, _conflict(request, case, error, form, mine))
    except EurazpolError as error:
        if error.field is None:
            raise
        return faults_in(form, [(error.field, error)], request.lang)
    drop_draft(f"{CASE_KEY}{case.number}", request.actor, request.shell.now)
    end_editing(case.number, request.actor)
    said(request, "cooperation-said-facts")
    after = {"law": "/law"}.get(request.POST.get("save", ""), "")
    return back_to(f"/cases/{case.number}{after}")


def _conflict(
    request: Request, case: CaseView, error: StaleVersion, form: FactsForm, mine: dict[str, str]
) -> Conflict:
    return Conflict(
        error,
        f"/cases/{case.number}/facts",
        mine=mine,
        theirs=flat(facts_json(case.facts)),
        labels={one.path: one.label for one in all_inputs(form.parts())},
        base=opened_with(case.number, error.seen, request.actor),
        choosing=True,
    )


@require_POST
@page
def one_fact(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``POST /cases/<number>/fact``: answer the question of the legal panel in place."""
    require(request.actor, Act.CHANGE_FACTS, target_of(number))
    case = opened(deps, request, number)
    typed = posted(request)
    values = {**flat(facts_json(case.facts)), **typed}
    reading = read(values)
    try:
        if reading.faults:
            path, error = reading.faults[0]
            raise error.at(path)
        change_facts(
            deps, number, reading.facts, version=version_of(request.POST),
            actor=request.actor, now=request.shell.now,
        )  # fmt: skip
    except StaleVersion as error:
        theirs = flat(facts_json(case.facts))
        return stale_page(
            request, case,
            Conflict(error, f"/cases/{number}/fact", typed,
                     {path: theirs.get(path, "") for path in typed}, {}),
        )  # fmt: skip
    except EurazpolError as error:
        return error_page(request, error)
    said(request, "cooperation-said-facts")
    return back_to(f"/cases/{number}/law")
