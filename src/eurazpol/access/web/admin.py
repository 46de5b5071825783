"""Administration: how the node is, officers and where they serve, bodies, who may what."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, path
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.access.actions.administration import bodies, people, person, rights_of
from eurazpol.access.actions.officers import remove_officer
from eurazpol.access.actions.postings import end_posting
from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.actor import OFFICER_ROLES, Actor
from eurazpol.access.domain.errors import Forbidden, InvalidOfficer
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require
from eurazpol.access.web import admin_forms as forms
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message, message
from eurazpol.ui.forms import Input, with_faults

_NODE, _OFFICERS = Target(ObjectKind.NODE), Target(ObjectKind.OFFICER)
Fault = tuple[str, str]


@dataclass(frozen=True, slots=True)
class HealthLine:
    """One thing about the node in words; ``state`` is good, warn or bad."""

    label: Message
    text: Message
    state: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class AdminDeps:
    """What the node supplies.

    ``leave`` closes the access of an officer; what that one still holds goes to the officer
    ``to`` (0: nobody, refused if there is anything).
    """

    clock: Callable[[], datetime]
    health: Callable[[datetime], tuple[HealthLine, ...]]
    leave: Callable[[int, int, str, Actor, datetime], None] | None = None


def admin_urls(deps: AdminDeps) -> list[URLPattern]:
    """Return the addresses, to be mounted behind the sign-in."""

    def at(route: str, view: Callable[..., HttpResponse], name: str) -> URLPattern:
        return path(route, partial(view, deps=deps), name=name)

    one = "admin/officers/<int:officer_id>"
    return [
        at("admin", first, "admin"),
        at("admin/officers", officers, "admin-officers"),
        at(one, officer, "admin-officer"),
        at(f"{one}/move", move, "admin-move"),
        at(f"{one}/posts", add, "admin-posts"),
        at(f"{one}/posts/<int:posting_id>/end", end, "admin-post-end"),
        at(f"{one}/remove", remove, "admin-remove"),
        at("admin/bodies", all_bodies, "admin-bodies"),
        at("admin/bodies/units", unit, "admin-units"),
        at("admin/access", access_list, "admin-access"),
    ]


@require_safe
def first(http_request: HttpRequest, deps: AdminDeps) -> HttpResponse:
    """``GET /admin``: the health of the node in words, and the way to everything else."""
    request = cast("OfficerRequest", http_request)
    require(request.actor, Act.READ_HEALTH, _NODE)
    lines = deps.health(deps.clock())
    context = {
        "lines": lines,
        "worst": next((s for s in ("bad", "warn") if any(one.state == s for one in lines)), "good"),
        "count": sum(one.state != "good" for one in lines),
        "links": _links(request.actor),
    }
    return render(request, "access/admin.html", context)


def _links(actor: Actor) -> tuple[tuple[Message, str], ...]:
    pages = (
        ("officers", "/admin/officers", Act.READ_ACCESS, ObjectKind.OFFICER),
        ("bodies", "/admin/bodies", Act.READ_ACCESS, ObjectKind.OFFICER),
        ("access", "/admin/access", Act.READ_ACCESS, ObjectKind.OFFICER),
        ("sign-in", "/admin/sign-in", Act.MANAGE_OFFICERS, ObjectKind.OFFICER),
        ("absences", "/admin/absences", Act.MANAGE_OFFICERS, ObjectKind.OFFICER),
        ("peers", "/peers", Act.READ_PEERS, ObjectKind.EXCHANGE),
        ("rules", "/admin/rules", Act.PROPOSE_RULES, ObjectKind.LAW),
    )
    return tuple(
        (message(f"access-admin-link-{name}"), url)
        for name, url, act, kind in pages
        if may(actor, act, Target(kind)).allowed
    )


@require_http_methods(["GET", "HEAD", "POST"])
def officers(http_request: HttpRequest, deps: AdminDeps) -> HttpResponse:
    """``/admin/officers``: everybody, and the form that brings an officer in."""
    request, now = cast("OfficerRequest", http_request), deps.clock()
    faults: tuple[Fault, ...] = ()
    inputs = forms.new_officer(request)
    if request.method == "POST":
        require(request.actor, Act.MANAGE_OFFICERS, _OFFICERS)
        try:
            made, password = forms.create(request, now)
        except InvalidOfficer as error:
            faults = (_fault(request, error, inputs),)
        else:
            context = {"login": made.login, "password": password, "id": made.id}
            return render(request, "access/admin_made.html", context)
    context = {
        "people": people(request.actor, now),
        "may_manage": may(request.actor, Act.MANAGE_OFFICERS, _OFFICERS).allowed,
        "fields": with_faults(inputs, faults),
        "faults": faults,
    }
    return render(request, "access/admin_officers.html", context, status=422 if faults else 200)


@require_safe
def officer(http_request: HttpRequest, deps: AdminDeps, officer_id: int) -> HttpResponse:
    """``GET /admin/officers/<id>``: where one officer serves, and what can be done about it."""
    return _officer_page(cast("OfficerRequest", http_request), deps, officer_id)


@require_POST
def move(http_request: HttpRequest, deps: AdminDeps, officer_id: int) -> HttpResponse:
    """``POST /admin/officers/<id>/move``: let the officer serve elsewhere from a day on."""
    request = cast("OfficerRequest", http_request)
    return _changed(request, deps, officer_id, "move", partial(forms.move, request))


@require_POST
def add(http_request: HttpRequest, deps: AdminDeps, officer_id: int) -> HttpResponse:
    """``POST /admin/officers/<id>/posts``: let the officer serve in a further place."""
    request = cast("OfficerRequest", http_request)
    return _changed(request, deps, officer_id, "post", partial(forms.add, request))


@require_POST
def end(
    http_request: HttpRequest, deps: AdminDeps, officer_id: int, posting_id: int
) -> HttpResponse:
    """``POST /admin/officers/<id>/posts/<post>/end``: end one place of service."""
    request = cast("OfficerRequest", http_request)

    def ended(officer_id: int, now: datetime) -> None:  # noqa: ARG001 - the post names the officer
        end_posting(posting_id, actor=request.actor, now=now)

    return _changed(request, deps, officer_id, "end", ended)


@require_POST
def remove(http_request: HttpRequest, deps: AdminDeps, officer_id: int) -> HttpResponse:
    """``POST /admin/officers/<id>/remove``: close the access, hand over the work: one action."""
    request = cast("OfficerRequest", http_request)

    def left(officer_id: int, now: datetime) -> None:
        if deps.leave is None:
            remove_officer(officer_id, actor=request.actor, now=now)
            return
        to = request.POST.get("remove.to", "")
        reason = request.POST.get("remove.reason", "").strip()
        chosen = int(to) if to.isascii() and to.isdigit() and len(to) < 19 else 0
        deps.leave(officer_id, chosen, reason, request.actor, now)

    return _changed(request, deps, officer_id, "remove", left)


def _changed(
    request: OfficerRequest,
    deps: AdminDeps,
    officer_id: int,
    form: str,
    do: Callable[[int, datetime], None],
) -> HttpResponse:
    require(request.actor, Act.MANAGE_OFFICERS, _OFFICERS)
    try:
        do(officer_id, deps.clock())
    except Forbidden:
        raise
    except EurazpolError as error:
        text = catalogue().error(error, request.lang)
        return _officer_page(request, deps, officer_id, ((f"{form}.{error.field}", text),))
    said = catalogue().text(f"access-admin-said-{form}", request.lang)
    messages.success(request, said, extra_tags="good")
    return HttpResponseRedirect(f"/admin/officers/{officer_id}")


def _officer_page(
    request: OfficerRequest, deps: AdminDeps, officer_id: int, faults: tuple[Fault, ...] = ()
) -> HttpResponse:
    try:
        row = person(officer_id, request.actor, deps.clock())
    except InvalidOfficer:
        raise Http404 from None
    context: dict[str, Any] = {
        "row": row,
        "may_manage": row.active and may(request.actor, Act.MANAGE_OFFICERS, _OFFICERS).allowed,
        "move": with_faults(forms.place_inputs(request, "move"), faults),
        "post": with_faults(forms.place_inputs(request, "post"), faults),
        "remove": with_faults(forms.remove_inputs(request, officer_id), faults),
        "faults": faults,
    }
    return render(request, "access/admin_person.html", context, status=422 if faults else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def all_bodies(http_request: HttpRequest, deps: AdminDeps) -> HttpResponse:
    """``/admin/bodies``: the authorities with their units, and the form for a new authority."""
    request = cast("OfficerRequest", http_request)
    return _bodies_page(request, deps, forms.create_body, "body")


@require_POST
def unit(http_request: HttpRequest, deps: AdminDeps) -> HttpResponse:
    """``POST /admin/bodies/units``: bring in a unit."""
    return _bodies_page(cast("OfficerRequest", http_request), deps, forms.create_unit_of, "unit")


def _bodies_page(
    request: OfficerRequest,
    deps: AdminDeps,
    create: Callable[[OfficerRequest, datetime], None],
    form: str,
) -> HttpResponse:
    faults: tuple[Fault, ...] = ()
    found = bodies(request.actor)
    if request.method == "POST":
        require(request.actor, Act.MANAGE_OFFICERS, _OFFICERS)
        try:
            create(request, deps.clock())
        except InvalidOfficer as error:
            faults = ((f"{form}.{error.field}", catalogue().error(error, request.lang)),)
        else:
            said = catalogue().text(f"access-admin-said-{form}", request.lang)
            messages.success(request, said, extra_tags="good")
            return HttpResponseRedirect("/admin/bodies")
    context = {
        "bodies": found,
        "may_manage": may(request.actor, Act.MANAGE_OFFICERS, _OFFICERS).allowed,
        "body": with_faults(forms.body_inputs(request), faults),
        "unit": with_faults(forms.unit_inputs(request, found), faults),
        "faults": faults,
    }
    return render(request, "access/admin_bodies.html", context, status=422 if faults else 200)


@require_safe
def access_list(http_request: HttpRequest, deps: AdminDeps) -> HttpResponse:
    """``GET /admin/access``: who may what, to be printed and reviewed."""
    request, now = cast("OfficerRequest", http_request), deps.clock()
    found = tuple(one for one in people(request.actor, now) if one.active)
    held = {role for one in found for post in one.posts for role in post.roles}
    context = {
        "people": found,
        "roles": tuple((role, rights_of(role)) for role in OFFICER_ROLES if role in held),
        "at": now,
    }
    return render(request, "access/admin_access.html", context)


def _fault(request: OfficerRequest, error: EurazpolError, inputs: tuple[Input, ...]) -> Fault:
    field = error.field or ""
    known = {one.path for one in inputs}
    return field if field in known else "", catalogue().error(error, request.lang)
