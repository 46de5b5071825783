"""Notifications by topic: the inbox, what we sent, one notification, writing and changing one."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.notifications.queries import (
    basis_of,
    is_desk,
    notifications,
    read_notification,
    subscriptions,
)
from eurazpol.cooperation.actions.notifications.reply import Answer, reply
from eurazpol.cooperation.actions.notifications.send import cancel, correct, send_notification
from eurazpol.cooperation.actions.notifications.views import NotificationView, Wanted
from eurazpol.cooperation.domain.errors import NotAllowed
from eurazpol.cooperation.domain.notification import Reply, Topic, Urgency
from eurazpol.cooperation.web import notifications_form as form
from eurazpol.cooperation.web.page import (
    Fault,
    Request,
    back_to,
    fault_of,
    page,
    said,
    version_of,
)
from eurazpol.cooperation.web.present import titles
from eurazpol.exchange.domain.handling import Limit
from eurazpol.kernel.country import all_countries
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message, message
from eurazpol.ui.as_json import as_json
from eurazpol.ui.forms import Input, one, with_faults
from eurazpol.ui.templatetags.ui import query

_HERE = "/notifications"
_BOXES = ("in", "out")


@require_safe
@page
def inbox(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``GET /notifications``: what waits for an acknowledgement first, the most urgent on top."""
    wanted = _wanted(request)
    shown = notifications(deps, request.actor, wanted, request.shell.now)
    chosen = {"topic": wanted.topic, "urgency": wanted.urgency}
    values = {"box": wanted.box, **chosen}
    filters = {
        "topic": tuple((topic.value, topic.label) for topic in Topic),
        "urgency": tuple((urgency.value, urgency.label) for urgency in Urgency),
    }
    context: dict[str, Any] = {
        "shown": shown,
        "box": wanted.box,
        "tabs": [
            {
                "label": message(f"cooperation-box-{box}"),
                "url": f"{_HERE}{query({'box': box})}",
                "count": shown.total if box == wanted.box and not any(chosen.values()) else None,
                "here": box == wanted.box,
            }
            for box in _BOXES
        ],
        "filters": [
            {"name": name, "label": _filter_label(name), "choices": choices, "value": chosen[name]}
            for name, choices in filters.items()
        ],
        "chips": [
            {
                "name": _filter_label(name),
                "value": dict(filters[name])[value],
                "url": f"{_HERE}{query({**values, name: ''})}",
            }
            for name, value in chosen.items()
            if value
        ],
        "clear": f"{_HERE}{query({'box': wanted.box})}",
        "values": values,
        "abroad": is_desk(request.actor),
    }
    return render(request, "cooperation/notifications.html", context)


@require_safe
@page
def inbox_json(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``GET /notifications.json``: the same list as data."""
    shown = notifications(deps, request.actor, _wanted(request), request.shell.now)
    return _data(request, shown)


@require_safe
@page
def show(request: Request, deps: CooperationDeps, key: int) -> HttpResponse:
    """``GET /notifications/<key>``: one notification; the reading is on record."""
    view = read_notification(deps, key, actor=request.actor, now=request.shell.now)
    return _shown(request, deps, view, ())


@require_safe
@page
def show_json(request: Request, deps: CooperationDeps, key: int) -> HttpResponse:
    """``GET /notifications/<key>.json``: the same as data."""
    view = read_notification(deps, key, actor=request.actor, now=request.shell.now)
    return _data(request, view)


@require_POST
@page
def answer(request: Request, deps: CooperationDeps, key: int) -> HttpResponse:
    """``POST /notifications/<key>/reply``: acknowledge or answer."""
    given = request.POST
    wanted = Answer(one(given, "reply"), one(given, "text"), version_of(given))
    try:
        reply(deps, key, wanted, request.actor, request.shell.now)
    except EurazpolError as error:
        if error.field is None:
            raise
        view = read_notification(deps, key, actor=request.actor, now=request.shell.now)
        fault = fault_of(error, _reply_fields(request), request.lang)
        return _shown(request, deps, view, (fault,))
    said(request, "cooperation-said-replied")
    return back_to(f"{_HERE}/{key}")


@require_http_methods(["GET", "HEAD", "POST"])
@page
def new(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``/notifications/new``: write one and send it to everybody chosen in one action."""
    actor = request.actor
    require(actor, Act.NOTIFY, Target(ObjectKind.NOTIFICATION, authority_id=actor.authority_id))
    faults: tuple[Fault, ...] = ()
    if request.method == "POST" and not request.POST.get("add"):
        try:
            key = send_notification(deps, form.draft_of(request), actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            fields = [field for part in _new_parts(request, deps).values() for field in part]
            faults = (fault_of(error, [*fields, *_row_inputs(request)], request.lang),)
        else:
            said(request, "cooperation-said-notified")
            return back_to(f"{_HERE}/{key}")
    parts = _new_parts(request, deps)
    context: dict[str, Any] = {
        "parts": [(id_, with_faults(fields, faults)) for id_, fields in parts.items()],
        **_rows(request, None, faults),
        "faults": faults,
        "topics": [(topic, *basis_of(topic)) for topic in Topic],
        "titles": titles(deps.book),
        "abroad": is_desk(actor),
        "address": f"{_HERE}/new",
    }
    return render(
        request, "cooperation/notification_new.html", context, status=422 if faults else 200
    )


@require_http_methods(["GET", "HEAD", "POST"])
@page
def correction(request: Request, deps: CooperationDeps, key: int) -> HttpResponse:
    """``/notifications/<key>/correct``: send a new version; each addressee acknowledges anew."""
    view = _changeable(request, deps, key)
    reason = Input("reason", "text", message("cooperation-correction"), required=True, wide=True,
                   value=request.POST.get("reason", ""), max_length=300)  # fmt: skip
    fields = (reason, *form.message_fields(request, view.content))
    faults: tuple[Fault, ...] = ()
    if request.method == "POST" and not request.POST.get("add"):
        change = version_of(request.POST)
        try:
            wanted = form.correction_of(request, change)
            correct(deps, key, wanted, request.actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, [*fields, *_row_inputs(request)], request.lang),)
        else:
            said(request, "cooperation-said-corrected")
            return back_to(f"{_HERE}/{key}")
    context: dict[str, Any] = {
        "view": view,
        "parts": [("message", with_faults(fields, faults))],
        **_rows(request, view.content, faults),
        "faults": faults,
        "address": f"{_HERE}/{key}/correct",
    }
    return render(
        request, "cooperation/notification_new.html", context, status=422 if faults else 200
    )


@require_http_methods(["GET", "HEAD", "POST"])
@page
def cancelling(request: Request, deps: CooperationDeps, key: int) -> HttpResponse:
    """``/notifications/<key>/cancel``: end it on every node that has it."""
    view = _changeable(request, deps, key)
    field = Input("reason", "area", message("cooperation-cancelling"), required=True, wide=True,
                  value=request.POST.get("reason", ""), rows=2, max_length=300)  # fmt: skip
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        try:
            cancel(deps, key, one(request.POST, "reason"), request.actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, (field,), request.lang),)
        else:
            said(request, "cooperation-said-cancelled")
            return back_to(f"{_HERE}/{key}")
    context = {"view": view, "fields": with_faults((field,), faults), "faults": faults}
    return render(
        request, "cooperation/notification_cancel.html", context, status=422 if faults else 200
    )


def _shown(
    request: Request, deps: CooperationDeps, view: NotificationView, faults: tuple[Fault, ...]
) -> HttpResponse:
    context: dict[str, Any] = {
        "view": view,
        "said": view.content.subject.best(request.lang),
        "texts": _texts(view),
        "titles": titles(deps.book),
        "basis": basis_of(view.topic)[0],
        "limits": [Limit(limit) for limit in view.handling.limits],
        "security": message(f"cooperation-handling-{view.content.security}"),
        "fields": with_faults(_reply_fields(request), faults),
        "faults": faults,
    }
    status = 422 if faults else 200
    return render(request, "cooperation/notification.html", context, status=status)


def _texts(view: NotificationView) -> list[tuple[str, str, str]]:
    """Return language, subject and text for each language in which something is said."""
    content = view.content
    found = ((lang, getattr(content.subject, lang), getattr(content.text, lang))
             for lang in ("kk", "ru", "en"))  # fmt: skip
    return [row for row in found if row[1] or row[2]]


def _reply_fields(request: Request) -> tuple[Input, ...]:
    given = request.POST
    choices = tuple((one_reply.value, one_reply.label) for one_reply in Reply if one_reply.answers)
    return (
        Input("reply", "radio", message("cooperation-reply"), required=True, choices=choices,
              value=given.get("reply", "")),
        Input("text", "area", message("cooperation-reply-text"),
              message("cooperation-reply-text-hint"), value=given.get("text", ""), wide=True,
              rows=3),
    )  # fmt: skip


def _new_parts(request: Request, deps: CooperationDeps) -> Mapping[str, tuple[Input, ...]]:
    abroad = is_desk(request.actor)
    known = subscriptions(deps)
    return {
        "message": form.head_fields(request),
        "conditions": form.condition_fields(request),
        "to": form.addressee_fields(request, known.peers, known.authorities, abroad=abroad),
    }


def _row_inputs(request: Request) -> list[Input]:
    parts = form.row_fields(request, None).values()
    return [field for rows in parts for row in rows for field in row]


def _rows(request: Request, old: Any, faults: tuple[Fault, ...]) -> dict[str, Any]:
    rows = form.row_fields(request, old)
    return {
        "rows": [
            (part, message(f"cooperation-{part}"), len(made),
             [with_faults(row, faults) for row in made])
            for part, made in rows.items()
        ],
        "countries": all_countries(),
    }  # fmt: skip


def _changeable(request: Request, deps: CooperationDeps, key: int) -> NotificationView:
    view = read_notification(deps, key, actor=request.actor, now=request.shell.now)
    if not view.may_change:
        raise NotAllowed("notification-of-another", number=view.content.number)
    return view


def _wanted(request: Request) -> Wanted:
    given = request.GET
    number = given.get("page", "1")
    box = given.get("box", "in")
    topic, urgency = given.get("topic", ""), given.get("urgency", "")
    return Wanted(
        box if box in _BOXES else "in",
        topic if topic in list(Topic) else "",
        urgency if urgency in list(Urgency) else "",
        int(number) if number.isascii() and number.isdigit() and len(number) < 7 else 1,
    )


def _filter_label(name: str) -> Message:
    return message(f"cooperation-{name}")


def _data(request: Request, value: Any) -> HttpResponse:
    data = as_json(value, request.lang)
    return JsonResponse(data, json_dumps_params={"ensure_ascii": False})
