"""The page of handling conditions of a case: what binds us, what we ask, what we send under."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from eurazpol.access.domain.permissions import Act, may, require
from eurazpol.cooperation.actions.conditions_set import set_terms
from eurazpol.cooperation.actions.conditions_view import (
    WiderUseView,
    own_terms,
    sent_views,
    terms_view,
    wider_use_views,
)
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.actions.wider_use import (
    Answer,
    Wanted,
    answer_wider_use,
    ask_wider_use,
)
from eurazpol.cooperation.domain.conditions import fact_places
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed, StaleVersion
from eurazpol.cooperation.domain.facts import facts_json
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.handling_marks import by_message, place_name
from eurazpol.cooperation.web.page import (
    Fault,
    Request,
    back_to,
    fault_of,
    page,
    said,
    version_of,
)
from eurazpol.exchange.domain.handling import (
    Code,
    InformationGrade,
    Limit,
    Purpose,
    SourceGrade,
    Terms,
    UseKind,
)
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, iso_date, one, typed_date, with_faults


@require_safe
@page
def handling(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``GET /cases/<number>/handling``: every condition with its owner, message and date."""
    case = opened(deps, request, number)
    target, now = target_of(number), request.shell.now
    ours = own_terms(number)
    context = {
        **frame(request, case, "handling"),
        "groups": [
            {"first": first, "rows": [(place_name(case, one.place), one) for one in group]}
            for first, group in by_message(case.conditions.laid)
        ],
        "withheld": [
            (place_name(case, place), why) for place, why in case.conditions.withheld.items()
        ],
        "wider_uses": wider_use_views(deps, number, request.actor, now),
        "ours": [(_own_place(case, place), terms_view(terms)) for place, terms in ours.items()],
        "sent": sent_views(deps, number),
        "may_ask": may(request.actor, Act.ASK_WIDER_USE, target).allowed,
        "may_set": may(request.actor, Act.PREPARE, target).allowed,
        "states": _states(deps),
    }
    return render(request, "cooperation/handling.html", context)


def _own_place(case: CaseView, place: str) -> Any:
    return place_name(case, place) if place else message("cooperation-place-case")


def _states(deps: CooperationDeps) -> Mapping[str, Country]:
    return deps.courier.peers()


@require_http_methods(["GET", "HEAD", "POST"])
@page
def ask(request: Request, deps: CooperationDeps, number: str, condition: int) -> HttpResponse:
    """``/cases/<number>/handling/<id>/ask``: ask the owner for a wider use, in one form."""
    case = opened(deps, request, number)
    require(request.actor, Act.ASK_WIDER_USE, target_of(number))
    found = next((one for one in case.conditions.laid if one.id == condition), None)
    if found is None:
        raise NotAllowed("condition-unknown", field="condition", id=condition)
    fields = _ask_fields(request, deps, found.node)
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        given = request.POST
        wanted = Wanted(
            condition, given.getlist("uses"), one(given, "reason"), given.getlist("to"),
            given.getlist("purposes"), whole_message=one(given, "whole") == "yes",
        )  # fmt: skip
        try:
            ask_wider_use(deps, number, wanted, request.actor, request.shell.now)
        except EurazpolError as error:
            faults = (_fault(error, fields, request),)
        else:
            said(request, "cooperation-said-asked", owner=found.owner)
            return back_to(f"/cases/{number}/handling")
    context = {
        **frame(request, case, "handling"),
        "condition": found,
        "place": place_name(case, found.place),
        "fields": with_faults(fields, faults),
        "faults": faults,
    }
    return render(request, "cooperation/handling_ask.html", context, status=422 if faults else 200)


def _ask_fields(request: Request, deps: CooperationDeps, owner: str) -> tuple[Input, ...]:
    given = request.POST
    others = tuple((node, state) for node, state in _states(deps).items() if node != owner)
    return (
        Input("uses", "checks", message("cooperation-wider-uses"), choices=_named(UseKind),
              values=tuple(given.getlist("uses")), wide=True),
        Input("to", "checks", message("cooperation-wider-to"),
              message("cooperation-wider-to-hint"), choices=others,
              values=tuple(given.getlist("to")), wide=True),
        Input("purposes", "checks", message("cooperation-wider-purposes"),
              message("cooperation-wider-purposes-hint"), choices=_named(Purpose),
              values=tuple(given.getlist("purposes")), wide=True),
        Input("whole", "radio", message("cooperation-wider-whole"), required=True,
              choices=(("no", message("cooperation-wider-this")),
                       ("yes", message("cooperation-wider-all"))),
              value=given.get("whole", "no")),
        Input("reason", "area", message("cooperation-wider-reason"), required=True, wide=True,
              value=given.get("reason", ""), max_length=2000),
    )  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
@page
def answer(request: Request, deps: CooperationDeps, number: str, ask_id: UUID) -> HttpResponse:
    """``/cases/<number>/handling/answer/<id>``: permit, wholly or in part, or refuse."""
    case = opened(deps, request, number)
    require(request.actor, Act.PERMIT_WIDER_USE, target_of(number))
    views = wider_use_views(deps, number, request.actor, request.shell.now)
    asked = next((view for view in views if view.ask_id == str(ask_id) and view.may_answer), None)
    if asked is None:
        raise NotAllowed("wider-use-answered", field="ask", id=str(ask_id))
    fields = _answer_fields(request, deps, asked)
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        try:
            answer_wider_use(
                deps, number, asked.ask_id, _answer(request), request.actor, request.shell.now
            )
        except EurazpolError as error:
            faults = (_fault(error, fields, request),)
        else:
            said(request, "cooperation-said-answered", other=asked.peer)
            return back_to(f"/cases/{number}/handling")
    context = {
        **frame(request, case, "handling"),
        "asked": asked,
        "fields": with_faults(fields, faults),
        "faults": faults,
    }
    template = "cooperation/handling_answer.html"
    return render(request, template, context, status=422 if faults else 200)


def _answer(request: Request) -> Answer:
    given = request.POST
    if one(given, "decision") == "refuse":
        return Answer(one(given, "reason"))
    typed = one(given, "until")
    try:
        until = date.fromisoformat(iso_date(typed)) if typed else None
    except EurazpolError as error:
        raise error.at("until") from None
    return Answer(
        one(given, "reason"), given.getlist("uses"), given.getlist("to"),
        given.getlist("purposes"), until,
    )  # fmt: skip


def _answer_fields(
    request: Request, deps: CooperationDeps, asked: WiderUseView
) -> tuple[Input, ...]:
    given, ask_ = request.POST, asked.ask
    first = request.method != "POST"
    states = _states(deps)

    def kept(name: str, all_of: Iterable[str]) -> tuple[str, ...]:
        return tuple(all_of) if first else tuple(given.getlist(name))

    fields = [
        Input("uses", "checks", message("cooperation-wider-uses"), wide=True,
              choices=_named(ask_.uses), values=kept("uses", ask_.uses)),
        Input("to", "checks", message("cooperation-wider-to"), wide=True,
              choices=tuple((node, states.get(node, node)) for node in ask_.to),
              values=kept("to", ask_.to)),
        Input("purposes", "checks", message("cooperation-wider-purposes"), wide=True,
              choices=_named(ask_.purposes), values=kept("purposes", ask_.purposes)),
    ]  # fmt: skip
    return (
        *(field for field in fields if field.choices),
        Input("until", "date", message("cooperation-wider-until"), message("ui-date-hint"),
              value=typed_date(given.get("until", ""))),
        Input("reason", "area", message("cooperation-wider-answer-reason"), required=True,
              wide=True, value=given.get("reason", ""), max_length=2000),
    )  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
@page
def sending(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``/cases/<number>/handling/send``: under which conditions we send, down to a single fact."""
    case = opened(deps, request, number)
    require(request.actor, Act.PREPARE, target_of(number))
    places = _places(case)
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        terms = {place: _given(request, index) for index, place in enumerate(places)}
        try:
            set_terms(
                deps, number, terms, version=version_of(request.POST), actor=request.actor,
                now=request.shell.now,
            )  # fmt: skip
        except StaleVersion:
            raise
        except EurazpolError as error:
            faults = (_fault(error, (), request),)
        else:
            said(request, "cooperation-said-terms")
            return back_to(f"/cases/{number}/handling")
    else:
        kept = own_terms(number)
        terms = {place: kept.get(place, Terms()) for place in places}
    rows = [
        {
            "name": _own_place(case, place),
            "terms": terms_view(terms[place]),
            "own": terms[place] != Terms(),
            "fields": _terms_fields(index, terms[place]),
        }
        for index, place in enumerate(places)
    ]
    context = {**frame(request, case, "handling"), "rows": rows, "faults": faults}
    return render(request, "cooperation/handling_send.html", context, status=422 if faults else 200)


def _places(case: CaseView) -> list[str]:
    """Return what terms can be set for: the case, each known fact, our papers still here."""
    papers = [
        f"/papers/{file.id}"
        for paper in case.papers
        for file in paper.files
        if not (file.by_peer or file.sent_at)
    ]
    return ["", *papers, *fact_places(facts_json(case.facts))]


def _given(request: Request, index: int) -> Terms:
    data, at = request.POST, f"t{index}."
    try:
        return Terms(
            code=Code(one(data, f"{at}code") or "H0"),
            source=SourceGrade(one(data, f"{at}source")),
            information=InformationGrade(one(data, f"{at}information")),
            limits=tuple(sorted(set(data.getlist(f"{at}limits")))),
            purposes=tuple(sorted(set(data.getlist(f"{at}purposes")))),
            purpose=one(data, f"{at}purpose")[:500],
        )
    except ValueError as error:
        raise InvalidFact("input-choice", field=at, value=str(error)[:40]) from None


def _terms_fields(index: int, terms: Terms) -> tuple[Input, ...]:
    at = f"t{index}."
    return (
        Input(f"{at}code", "select", message("cooperation-terms-code"), choices=_named(Code),
              required=True, wide=True, value=terms.code.value),
        Input(f"{at}source", "select", message("cooperation-terms-source"), bare=True,
              choices=_named(one for one in SourceGrade if one), value=terms.source.value),
        Input(f"{at}information", "select", message("cooperation-terms-information"), bare=True,
              choices=_named(one for one in InformationGrade if one),
              value=terms.information.value),
        Input(f"{at}limits", "checks", message("cooperation-terms-limits"), bare=True, wide=True,
              choices=_named(Limit), values=terms.limits),
        Input(f"{at}purposes", "checks", message("cooperation-terms-purposes"),
              message("cooperation-terms-purposes-hint"), bare=True, wide=True,
              choices=_named(Purpose), values=terms.purposes),
        Input(f"{at}purpose", "text", message("cooperation-terms-purpose"), bare=True, wide=True,
              value=terms.purpose, max_length=500),
    )  # fmt: skip


def _named(values: Iterable[Any]) -> tuple[tuple[str, Any], ...]:
    return tuple((value.value, value.text) for value in values)


def _fault(error: EurazpolError, fields: tuple[Input, ...], request: Request) -> Fault:
    return fault_of(error, fields, request.lang)
