"""Topics and contact points: what this node wants, who is on duty, what the peers want."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.notifications.queries import subscriptions
from eurazpol.cooperation.actions.notifications.subscriptions import (
    OwnSubscription,
    set_subscription,
)
from eurazpol.cooperation.actions.notifications.views import Subscriptions
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.notification import Topic
from eurazpol.cooperation.domain.notification_wire import MAX_ROSTER, Said
from eurazpol.cooperation.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, message
from eurazpol.ui.forms import Input, one, with_faults

_HERE = "/notifications/topics"


@require_http_methods(["GET", "HEAD", "POST"])
@page
def topics(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``/notifications/topics``: set what this node wants; every peer is told."""
    require(request.actor, Act.MANAGE_SUBSCRIPTIONS, Target(ObjectKind.NOTIFICATION))
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        try:
            set_subscription(deps, _wanted(request), request.actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            fields = _fields(request, subscriptions(deps))
            faults = (fault_of(error, fields, request.lang),)
        else:
            said(request, "cooperation-said-subscribed")
            return back_to(_HERE)
    known = subscriptions(deps)
    context: dict[str, Any] = {
        "known": known,
        "topics": tuple(Topic),
        "fields": with_faults(_fields(request, known), faults),
        "faults": faults,
    }
    return render(request, "cooperation/subscriptions.html", context, status=422 if faults else 200)


def _fields(request: Request, known: Subscriptions) -> tuple[Input, ...]:
    given, own = request.POST, known.own
    chosen = tuple(given.getlist("topics")) if given else tuple(one.value for one in own.topics)
    contact = tuple(
        Input(f"contact.{lang}", "text", message(f"cooperation-contact-{lang}"), wide=True,
              value=given.get(f"contact.{lang}", getattr(own.contact, lang)), max_length=300,
              bare=True)
        for lang in LANGS
    )  # fmt: skip
    bodies = tuple((str(body.id), body.name) for body in known.authorities)
    return (
        Input("topics", "checks", message("cooperation-topics-wanted"), bare=True, wide=True,
              choices=tuple((topic.value, topic.label) for topic in Topic), values=chosen),
        *contact,
        Input("roster", "area", message("cooperation-roster"), message("cooperation-roster-hint"),
              value=given.get("roster", own.roster), wide=True, rows=4, max_length=MAX_ROSTER),
        *(Input(f"route.{topic.value}", "checks",
                message("cooperation-route", topic=topic.label), bare=True, choices=bodies,
                values=_routed(request, known, topic), wide=True) for topic in Topic),
    )  # fmt: skip


def _routed(request: Request, known: Subscriptions, topic: Topic) -> tuple[str, ...]:
    if request.POST:
        return tuple(request.POST.getlist(f"route.{topic.value}"))
    return tuple(str(id_) for name, id_ in sorted(known.routes) if name == topic.value)


def _wanted(request: Request) -> OwnSubscription:
    given = request.POST
    routes: list[tuple[str, int]] = []
    for topic in Topic:
        for id_ in given.getlist(f"route.{topic.value}"):
            if not (id_.isascii() and id_.isdigit() and len(id_) < 10):
                raise InvalidFact("authority-unknown", field=f"route.{topic.value}", value=0)
            routes.append((topic.value, int(id_)))
    return OwnSubscription(
        topics=given.getlist("topics"),
        contact=Said(**{lang: one(given, f"contact.{lang}")[:300] for lang in LANGS}),
        roster=one(given, "roster"),
        routes=routes,
    )
