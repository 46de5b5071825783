"""What belongs to the officer who asks: tasks, alerts, absence, calendar address."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.access.actions.absences import NewAbsence, absences, end_absence, record_absence
from eurazpol.access.actions.queries import officers
from eurazpol.access.domain.errors import InvalidOfficer
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.cooperation.actions.alerts import alerts, choice_of, choose, mark_read
from eurazpol.cooperation.actions.awaiting import awaiting
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.feed import feed_of, make_feed, read_feed, revoke_feed
from eurazpol.cooperation.actions.tasks import my_tasks
from eurazpol.cooperation.domain.alerts import AlertKind, Choice, kinds
from eurazpol.cooperation.domain.errors import UnknownCase
from eurazpol.cooperation.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message, message
from eurazpol.ui.download import shut_in
from eurazpol.ui.forms import Input, iso_date, one, with_faults

_QUEUE = Target(ObjectKind.QUEUE)


@dataclass(frozen=True, slots=True)
class KindRow:
    """One kind of alert as the form of choices shows it."""

    value: str
    text: Message
    on: bool
    by_mail: bool


@require_safe
@page
def tasks(request: Request, deps: CooperationDeps) -> HttpResponse:  # noqa: ARG001
    """``GET /tasks``: what the officer has to do, and what waits for a second signature."""
    require(request.actor, Act.LIST_CASES, _QUEUE)
    context = {
        "tasks": my_tasks(request.actor, request.shell.now),
        "awaiting": awaiting(request.actor),
    }
    return render(request, "cooperation/tasks.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def alert_list(request: Request, deps: CooperationDeps) -> HttpResponse:  # noqa: ARG001
    """``/alerts``: the officer's alerts; a form marks one or all as read."""
    require(request.actor, Act.KEEP_DESK, Target(ObjectKind.DESK))
    if request.method == "POST":
        which = one(request.POST, "read")
        ids = [int(which)] if which.isascii() and which.isdigit() and len(which) < 19 else None
        if which == "all" or ids:
            mark_read(request.actor, request.shell.now, ids)
        return back_to("/alerts")
    found = alerts(request.actor)
    context = {"alerts": found, "unread": sum(not one.read for one in found)}
    return render(request, "cooperation/alerts.html", context)


@require_safe
@page
def desk(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``GET /desk``: the officer's own settings."""
    return _desk(request, deps)


@require_POST
@page
def choose_alerts(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``POST /desk/alerts``: which alerts are wanted, and which by e-mail."""
    every = {kind.value for kind in AlertKind}
    off = every - set(request.POST.getlist("on"))
    try:
        by_mail = kinds(request.POST.getlist("by_mail"))
        choice = Choice(one(request.POST, "mail"), kinds(off), by_mail)
        choose(request.actor, choice, request.shell.now)
    except EurazpolError as error:
        return _desk(request, deps, error)
    said(request, "cooperation-said-alerts")
    return back_to("/desk#alerts")


@require_POST
@page
def absence(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``POST /desk/absence``: the officer will be away."""
    try:
        record_from(request, deps, request.actor.officer_id)
    except EurazpolError as error:
        return _desk(request, deps, error)
    said(request, "cooperation-said-absence")
    return back_to("/desk#absence")


@require_POST
@page
def absence_ended(
    request: Request,
    deps: CooperationDeps,  # noqa: ARG001
    absence_id: int,
) -> HttpResponse:
    """``POST /desk/absence/<id>/end``: the officer is back."""
    end_absence(absence_id, request.actor, request.shell.now)
    said(request, "cooperation-said-absence-ended")
    return back_to("/desk#absence")


@require_POST
@page
def calendar(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``POST /desk/calendar``: make the address anew, or revoke it.

    The answer to *make* is the page itself, not a redirect: the secret is told once and is kept
    nowhere, not even in the session.
    """
    if request.POST.get("do") == "make":
        secret = make_feed(request.actor, request.shell.now)
        response = _desk(
            request, deps, secret=request.build_absolute_uri(f"/calendar/{secret}.ics")
        )
        response.headers["Cache-Control"] = "no-store"
        return response
    revoke_feed(request.actor, request.shell.now)
    said(request, "cooperation-said-calendar-revoked")
    return back_to("/desk#calendar")


@require_safe
def feed(
    _request: HttpRequest, deps: CooperationDeps, secret: str, clock: Callable[[], datetime]
) -> HttpResponse:
    """``GET /calendar/<secret>.ics``: the limits of an officer, open to who has the address."""
    try:
        data = read_feed(deps, secret, clock())
    except UnknownCase:
        raise Http404 from None
    response = HttpResponse(data, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="eurazpol.ics"'
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
    shut_in(response)
    return response


def feed_urls(deps: CooperationDeps, clock: Callable[[], datetime]) -> list[URLPattern]:
    """Return the address of calendars; it stands outside the pages behind the sign-in."""
    view = partial(feed, deps=deps, clock=clock)
    return [path("calendar/<str:secret>.ics", view, name="calendar-feed")]


def record_from(request: Request, deps: CooperationDeps, officer_id: int) -> None:
    """Record the absence that the form holds."""
    first, last = (_day(request, name) for name in ("first", "last"))
    substitute = one(request.POST, "substitute")
    chosen = int(substitute) if substitute.isascii() and substitute.isdigit() else 0
    new = NewAbsence(officer_id, first, last, chosen)
    record_absence(new, deps.node.zone, request.actor, request.shell.now)


def absence_fields(request: Request, but: int = 0) -> tuple[Input, ...]:
    """Return the fields of an absence, with what was typed."""
    given, hint = request.POST, message("ui-date-hint")
    people = tuple((str(one.id), one.name) for one in officers() if one.id != but)
    return (
        Input("first", "date", message("cooperation-absence-first"), hint, required=True,
              value=given.get("first", "")),
        Input("last", "date", message("cooperation-absence-last"), hint, required=True,
              value=given.get("last", "")),
        Input("substitute", "select", message("cooperation-absence-substitute"), required=True,
              choices=people, value=given.get("substitute", "")),
    )  # fmt: skip


def _day(request: Request, name: str) -> date:
    try:
        return date.fromisoformat(iso_date(one(request.POST, name)))
    except EurazpolError as error:
        raise InvalidOfficer(error.code, field=name, **error.args_by_name) from None


def _desk(
    request: Request,
    deps: CooperationDeps,
    error: EurazpolError | None = None,
    secret: str = "",
) -> HttpResponse:
    me, now = request.actor, request.shell.now
    choice = choice_of(me)
    address = request.POST.get("mail", choice.mail)
    label, hint = message("cooperation-desk-mail"), message("cooperation-desk-mail-hint")
    mail = (Input("mail", "text", label, hint, value=address, max_length=254),)
    fields = absence_fields(request, me.officer_id)
    faults: Iterable[Fault] = ()
    if error is not None:
        faults = (fault_of(error, (*mail, *fields), request.lang),)
    rows = [
        KindRow(kind.value, kind.text, kind not in choice.off, kind in choice.by_mail)
        for kind in AlertKind
    ]
    context = {
        "absences": absences(me, deps.node.zone, now),
        "absence": with_faults(fields, faults),
        "kinds": rows,
        "mail": with_faults(mail, faults),
        "feed": feed_of(me),
        "secret": secret,
        "faults": faults,
    }
    return render(request, "cooperation/desk_settings.html", context, status=422 if error else 200)
