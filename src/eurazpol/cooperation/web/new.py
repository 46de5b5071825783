"""A new request: first the kind and the state that will be asked, then the facts."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Side, Stage, Target, may, require
from eurazpol.cooperation.actions.create_case import NewCase, create_case
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.queries import earlier_contacts
from eurazpol.cooperation.actions.read_case import read_case
from eurazpol.cooperation.actions.work import HANDLING
from eurazpol.cooperation.domain.declare import Kind
from eurazpol.cooperation.domain.facts import facts_json
from eurazpol.cooperation.domain.kinds.table import KINDS, kind_of
from eurazpol.cooperation.web.drafts import draft_of, forget, posted
from eurazpol.cooperation.web.fact_paths import country_code, flat, read, rows
from eurazpol.cooperation.web.facts_form import COUNTRY_LIST, FactsForm, country_name
from eurazpol.cooperation.web.fields import add_row, faults_in, marked
from eurazpol.cooperation.web.page import Request, back_to, fault_of, page, said
from eurazpol.kernel.country import Country, all_countries
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, with_faults
from eurazpol.ui.templatetags.ui import write


def kinds_for(actor: Actor) -> tuple[Kind, ...]:
    """Return the kinds of which the officer may open a request."""
    return tuple(
        kind for kind in KINDS.values() if may(actor, Act.CREATE_CASE, _target(kind, actor)).allowed
    )


def _target(kind: Kind, actor: Actor) -> Target:
    return Target(
        ObjectKind.CASE, kind.line, Side.REQUESTING, Stage.DRAFT, actor.authority_id,
        actor.officer_id,
    )  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
@page
def new(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``/cases/new``: two steps on one address; the first is a link that can be kept."""
    kind_id = request.GET.get("kind", "")
    if not kind_id:
        if not kinds_for(request.actor):
            any_kind = next(iter(KINDS.values()))
            require(request.actor, Act.CREATE_CASE, _target(any_kind, request.actor))
        return _choose(request, ())
    try:
        kind = kind_of(kind_id)
        peer = Country(country_code(request.GET.get("peer", "")))
    except EurazpolError as error:
        fault = fault_of(error.at(error.field or "peer"), _first_fields(request), request.lang)
        return _choose(request, (fault,))
    require(request.actor, Act.CREATE_CASE, _target(kind, request.actor))
    if peer == deps.node.state:
        text = message("error-peer-is-own-state", state=peer)
        return _choose(request, (("peer", write(text, request.lang)),))
    return _facts(request, deps, kind, peer)


def _first_fields(request: Request) -> tuple[Input, ...]:
    kinds = tuple((kind.id, kind.text) for kind in kinds_for(request.actor))
    handling = tuple((one, message(f"cooperation-handling-{one}")) for one in HANDLING)
    given = request.GET
    return (
        Input("kind", "select", message("cooperation-filter-kind"), required=True, choices=kinds,
              value=given.get("kind", "")),
        Input("peer", "text", message("cooperation-new-peer"), message("ui-country-hint"),
              required=True, value=country_name(given.get("peer", ""), request.lang),
              options_id=COUNTRY_LIST),
        Input("handling", "select", message("cooperation-page-handling"), required=True,
              choices=handling, value=given.get("handling", "official")),
        Input("earlier", "text", message("cooperation-new-earlier"),
              message("cooperation-new-earlier-hint"), value=given.get("earlier", "")),
    )  # fmt: skip


def _choose(request: Request, faults: tuple[tuple[str, str], ...]) -> HttpResponse:
    context = {
        "fields": with_faults(_first_fields(request), faults),
        "faults": faults,
        "countries": all_countries(),
    }
    return render(request, "cooperation/new.html", context, status=422 if faults else 200)


def _facts(request: Request, deps: CooperationDeps, kind: Kind, peer: Country) -> HttpResponse:
    key = f"new-{kind.id}-{peer.iso}"
    draft = draft_of(request, key)
    values = _taken_over(request, deps, peer)
    faults: tuple[tuple[str, str], ...] = ()
    if request.method == "POST":
        if request.POST.get("draft"):
            values = dict(draft.values) if draft and request.POST["draft"] == "restore" else {}
            if not values:
                forget(request, key)
            draft = None
        elif request.POST.get("add"):
            values = add_row(posted(request), request.POST["add"])
        else:
            values = posted(request)
            answer = _create(request, deps, kind, peer, values)
            if isinstance(answer, HttpResponse):
                forget(request, key)
                return answer
            faults = answer
    form = FactsForm(kind.id, deps.node.state, peer, deps.book, values, request.lang)
    context: dict[str, Any] = {
        "template": "ui/base.html",
        "kind": kind.text,
        "peer": peer,
        "parts": marked(form.parts(), faults),
        "faults": faults,
        "draft": draft if request.method == "GET" else None,
        "draft_key": key,
        "earlier": earlier_contacts(
            request.actor, kind=kind.id, peer=peer.iso, names=_names(values), now=request.shell.now
        ),
        "countries": all_countries(),
        "many_persons": True,
    }
    return render(request, "cooperation/facts.html", context, status=422 if faults else 200)


def _taken_over(request: Request, deps: CooperationDeps, peer: Country) -> dict[str, str]:
    """Return the facts of the file that the new one follows; nothing is entered twice."""
    earlier = request.GET.get("earlier", "").strip().upper()
    if not earlier:
        return {}
    case = read_case(deps, earlier, ground=earlier, actor=request.actor, now=request.shell.now)
    if case.peer != peer or case.side is not Side.REQUESTING:
        return {}  # from any other case facts are taken over with their conditions (reuse)
    return flat(facts_json(case.facts))


def _names(values: dict[str, str]) -> tuple[str, ...]:
    """Return the names that were typed, for the search of earlier contacts."""
    found = []
    for row in rows("persons[0].names", values):
        at = f"persons[0].names[{row}]"
        parts = (values.get(f"{at}.{part}", "") for part in ("family", "given", "patronymic"))
        found.append(" ".join(part for part in parts if part))
    return tuple(name for name in found if name)


def _create(
    request: Request, deps: CooperationDeps, kind: Kind, peer: Country, values: dict[str, str]
) -> HttpResponse | tuple[tuple[str, str], ...]:
    form = FactsForm(kind.id, deps.node.state, peer, deps.book, values, request.lang)
    reading = read(values)
    if reading.faults:
        return faults_in(form, reading.faults, request.lang)
    wanted = NewCase(
        kind.id,
        peer.iso,
        reading.facts,
        request.GET.get("handling") or "official",
        request.GET.get("earlier", "").strip().upper(),
    )
    try:
        number = create_case(deps, wanted, request.actor, request.shell.now)
    except EurazpolError as error:
        if error.field is None:
            raise
        return faults_in(form, [(error.field, error)], request.lang)
    said(request, "cooperation-said-created", number=number)
    after = {"law": "/law"}.get(request.POST.get("save", ""), "")
    return back_to(f"/cases/{number}{after}")
