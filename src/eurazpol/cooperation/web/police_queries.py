"""Police queries to several states: quick templates, one action, the answers side by side.

An officer with a certificate signs once for all states, on one page before signing; without one
the queries leave unsigned, where the node lets them.
"""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from eurazpol.access.domain.permissions import (
    Act,
    Line,
    ObjectKind,
    Side,
    Stage,
    Target,
    require,
)
from eurazpol.cooperation.actions.ask_many import (
    KIND,
    UNSENT,
    Question,
    answers,
    ask_many,
    groups,
    open_group,
    send_group,
)
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.actions.work import HANDLING
from eurazpol.cooperation.domain.errors import RequirementsUnmet
from eurazpol.cooperation.domain.query import ANSWERS, TEMPLATES, Query, QueryAnswer, Template
from eurazpol.cooperation.web.drafts import posted
from eurazpol.cooperation.web.fact_paths import facts_of, read
from eurazpol.cooperation.web.facts_form import FactsForm
from eurazpol.cooperation.web.page import (
    Fault,
    Request,
    back_to,
    error_text,
    fault_of,
    page,
    said,
)
from eurazpol.cooperation.web.present import in_words
from eurazpol.cooperation.web.sign import Matter, Taking, hides_password, take_signed, to_sign
from eurazpol.documents.actions.signing import signs_with
from eurazpol.documents.domain.errors import SigningRefused
from eurazpol.kernel.country import all_countries
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message, message
from eurazpol.ui.forms import Input, one, with_faults
from eurazpol.ui.templatetags.ui import write

_PERSON = tuple(f"persons[0].names[0].{name}" for name in ("script", "family", "given",
                                                          "patronymic"))  # fmt: skip
_ABOUT_PERSON = (*_PERSON, "persons[0].birth", "persons[0].nationalities[0]")
_FIELDS: dict[Template, tuple[str, ...]] = {
    "identity": _ABOUT_PERSON,
    "address": (*_ABOUT_PERSON, "query.since"),
    "wanted": _ABOUT_PERSON,
    "vehicle": ("query.plate", "query.vin", "query.state"),
    "document": ("query.document", "query.state"),
    "criminal_record": (*_ABOUT_PERSON, "query.since"),
}
"""What is typed for each template; everything else a query can hold is on its own page."""
_WORDS = ("assistance.purpose", "assistance.questions", "assistance.urgent")


@require_safe
@page
def all_groups(request: Request, deps: CooperationDeps) -> HttpResponse:  # noqa: ARG001
    """``GET /queries``: the queries that the officer put to several states."""
    _require(request)
    found = groups(request.actor)
    context = {
        "groups": [(group, _name(group.template) if group.template else None) for group in found],
        "templates": [(template, _name(template)) for template in TEMPLATES],
    }
    return render(request, "cooperation/queries.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def new(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``/queries/new?template=<template>``: one question to all chosen states."""
    _require(request)
    template = _template(request)
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        outcome = _send(request, deps, template)
        if isinstance(outcome, HttpResponse):
            return outcome
        faults = outcome
    fields = _inputs(request, deps, template)
    context: dict[str, Any] = {
        "tabs": [
            {"label": _name(one_template), "url": f"/queries/new?template={one_template}",
             "count": None, "here": one_template == template}
            for one_template in TEMPLATES
        ],
        "template": template,
        "name": _name(template),
        "fields": with_faults(fields, faults),
        "faults": faults,
        "countries": all_countries(),
        "signing": signs_with(deps.documents, request.actor),
    }  # fmt: skip
    return render(request, "cooperation/query_new.html", context, status=422 if faults else 200)


@require_safe
@page
def side_by_side(request: Request, deps: CooperationDeps, uid: UUID) -> HttpResponse:
    """``GET /queries/<uid>``: each state's status, clock and answer in one table."""
    views = answers(deps, uid, request.actor, request.shell.now)
    query = views[0].facts.query or Query()
    asked = tuple(ANSWERS[query.template]) if query.template else ()
    said_fields = [fact for fact in facts_of(QueryAnswer) if _says(views, fact.name)]
    names = list(dict.fromkeys((*asked, *(fact.name for fact in said_fields))))
    facts = {fact.name: fact for fact in facts_of(QueryAnswer)}
    context = {
        "views": views,
        "name": _name(query.template) if query.template else None,
        "rows": [
            (message(f"cooperation-fact-answer-{name}"),
             [_answer(view, name, facts[name]) for view in views])
            for name in names
        ],
        "clocks": [_clock(view) for view in views],
        "uid": uid,
        "unsent": sum(map(_waits, views)),
        "signing": signs_with(deps.documents, request.actor),
    }  # fmt: skip
    return render(request, "cooperation/query_answers.html", context)


@hides_password
@require_http_methods(["GET", "HEAD", "POST"])
@page
def sign(request: Request, deps: CooperationDeps, uid: UUID) -> HttpResponse:
    """``/queries/<uid>/sign``: the page before signing for all states at once, and the signature.

    Who has no certificate sends by it unsigned, where the node lets that.
    """
    _require(request)
    now = request.shell.now
    views = tuple(view for view in answers(deps, uid, request.actor, now) if _waits(view))
    back = f"/queries/{uid}"
    if not views:
        return back_to(back)

    def run(given: CooperationDeps) -> object:
        return send_group(given, uid, request.actor, now)

    query = views[0].facts.query or Query()
    frame = {"name": _name(query.template) if query.template else None}
    matter = Matter(str(uid), views, "cooperation/query_sign.html", frame, back)
    effects = (message("cooperation-query-what"), message("cooperation-act-final"))
    taking = Taking(f"{back}/sign", message("cooperation-query-send"), effects, run)
    if request.method == "POST":
        shown = take_signed(request, deps, matter, taking)
        if shown is None:
            said(request, "cooperation-said-query-asked", count=len(views))
    else:
        shown = to_sign(request, deps, matter, taking)
    return shown or back_to(back)


def _waits(view: CaseView) -> bool:
    return view.state_id == UNSENT


def _send(
    request: Request, deps: CooperationDeps, template: Template
) -> HttpResponse | tuple[Fault, ...]:
    values = {**posted(request), "query.template": template}
    reading = read({path: text for path, text in values.items() if "." in path})
    inputs = _inputs(request, deps, template)
    if reading.faults:
        return tuple(
            fault_of(error.at(path), inputs, request.lang) for path, error in reading.faults
        )
    wanted = Question(
        request.POST.getlist("peers"), reading.facts, one(request.POST, "handling") or "official"
    )
    now = request.shell.now
    try:
        if signs_with(deps.documents, request.actor):
            uid = open_group(deps, wanted, request.actor, now)
            return back_to(f"/queries/{uid}/sign")
        uid = ask_many(deps, wanted, request.actor, now)
    except RequirementsUnmet as error:
        return tuple(("", write(reason, request.lang)) for reason in error.reasons)
    except SigningRefused as error:
        return (("", error_text(error, request.lang)),)
    except EurazpolError as error:
        if error.field is None:
            raise
        return (fault_of(error, inputs, request.lang),)
    said(request, "cooperation-said-query-asked", count=len(set(wanted.peers)))
    return back_to(f"/queries/{uid}")


def _inputs(request: Request, deps: CooperationDeps, template: Template) -> tuple[Input, ...]:
    """Return the fields of a template, made as the form of facts makes them."""
    values = posted(request)
    own = deps.node.state
    form = FactsForm(KIND, own, own, deps.book, values, request.lang)
    made = {
        field.path: field
        for part in form.parts()
        for group in part.groups
        for field in (*group.inputs, *(field for row in group.rows for field in row.inputs))
    }
    handling = tuple((name, message(f"cooperation-handling-{name}")) for name in HANDLING)
    peers = sorted(set(deps.courier.peers().values()))
    return (
        *(made[path] for path in (*_FIELDS[template], *_WORDS)),
        Input("peers", "checks", message("cooperation-query-states"), required=True, wide=True,
              choices=tuple((peer.iso, peer) for peer in peers),
              values=tuple(request.POST.getlist("peers"))),
        Input("handling", "select", message("cooperation-page-handling"), required=True,
              choices=handling, value=request.POST.get("handling", "official")),
    )  # fmt: skip


def _says(views: tuple[CaseView, ...], name: str) -> bool:
    return any(
        getattr(view.facts.answer, name) not in (None, "") for view in views if view.facts.answer
    )


def _answer(view: CaseView, name: str, fact: Any) -> Any:
    value = getattr(view.facts.answer, name) if view.facts.answer else None
    return None if value in (None, "") else in_words(fact, value)


def _clock(view: CaseView) -> Any:
    return next((limit for limit in view.limits if limit.id.startswith("query_") and limit.in_hours
                 and not limit.ours), None)  # fmt: skip


def _template(request: Request) -> Template:
    asked = request.GET.get("template", TEMPLATES[0])
    return next((template for template in TEMPLATES if template == asked), TEMPLATES[0])


def _name(template: Template) -> Message:
    return message(f"cooperation-choice-fact-{template}".replace("_", "-"))


def _require(request: Request) -> None:
    actor = request.actor
    target = Target(
        ObjectKind.CASE, Line.POLICE, Side.REQUESTING, Stage.DRAFT, actor.authority_id,
        actor.officer_id,
    )  # fmt: skip
    require(actor, Act.CREATE_CASE, target)
    require(actor, Act.SIGN, target)
