"""The exchange tracker of a case; that of the node is the room *exchange*'s."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require
from eurazpol.cooperation.actions.circles import hidden_numbers
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.page import Request, back_to, page, said
from eurazpol.exchange.actions.attachments import attachments_of
from eurazpol.exchange.actions.message_queries import (
    evidence_bytes,
    latest_messages,
    message_view,
    messages_about,
)
from eurazpol.exchange.actions.queries import alarms, peers, refused_inputs
from eurazpol.exchange.actions.recall_views import recalls_by_letter
from eurazpol.exchange.actions.resend import resend
from eurazpol.exchange.actions.tracking import Tracked, TrackedStep, step, track
from eurazpol.exchange.actions.views import MessageView, Stage, StepName
from eurazpol.kernel.texts import message
from eurazpol.ui.as_json import as_json
from eurazpol.ui.download import download

_ASKING = ("request", "supplement", "reminder")
"""Kinds of messages after which the other side has something to do."""
_LATEST = 50


@require_safe
@page
def case_exchange(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``GET /cases/<number>/exchange``: every message about the case, newest first."""
    case = opened(deps, request, number)
    require(request.actor, Act.READ_TRACKER, target_of(number))
    views = messages_of(case)
    may_send = may(request.actor, Act.SEND, target_of(number)).allowed
    known = peers(request.shell.now)
    peer = next((peer for peer in known if peer.name == case.peer_node), None)
    items = [_item(view, case, views, request.shell.now) for view in views]
    context = {
        **frame(request, case, "exchange"),
        "items": items[::-1],
        "peer": peer,
        "states": {peer.name: peer.state for peer in known},
        "may_send": may_send,
        "recalls": recalls_by_letter(deps.node.name, [view.id for view in views]),
        "attachments": attachments_of([view.id for view in views]),
        "may_recall": may(request.actor, Act.RECALL, target_of(number)).allowed,
        "now": request.shell.now,
        "record": f"/cases/{number}/exchange",
    }
    return render(request, "cooperation/exchange.html", context)


@require_safe
@page
def case_evidence(
    request: Request, deps: CooperationDeps, number: str, message_id: str, kind: str
) -> HttpResponse:
    """``GET /cases/<number>/exchange/<id>/evidence/<kind>``: the signed bytes of an evidence."""
    case = opened(deps, request, number)
    require(request.actor, Act.READ_TRACKER, target_of(number))
    ours = any(view.id == message_id for view in messages_of(case))
    raw = evidence_bytes(message_id, kind) if ours else None
    if raw is None:
        raise Http404
    return download(raw, f"{message_id}-{kind}.ezp", "application/vnd.eurazpol.exchange")


@require_safe
@page
def case_exchange_json(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``GET /cases/<number>/exchange.json``: the messages about the case as data, oldest first."""
    case = opened(deps, request, number)
    require(request.actor, Act.READ_TRACKER, target_of(number))
    return _as_data(request, messages_of(case))


def messages_of(case: CaseView) -> tuple[MessageView, ...]:
    """Return the messages of both sides, oldest first: each side writes its own number on them."""
    ours = messages_about(case.number)
    theirs = messages_about(case.peer_number) if case.peer_number else ()
    found = [
        *(view for view in ours if view.direction == "out"),
        *(view for view in theirs if view.direction == "in" and view.peer == case.peer_node),
    ]
    return tuple(sorted(found, key=_here_since))


def _here_since(view: MessageView) -> datetime:
    """Return when the message was made or came to this node."""
    at = view.at(StepName.CREATED if view.direction == "out" else StepName.RECEIVED)
    return at or datetime.min.replace(tzinfo=UTC)


@require_safe
@page
def traffic_json(request: Request, deps: CooperationDeps) -> HttpResponse:  # noqa: ARG001
    """``GET /exchange.json``: the peers, the newest messages and what was refused, as data."""
    require(request.actor, Act.READ_TRACKER, Target(ObjectKind.EXCHANGE))
    but = hidden_numbers(request.actor)
    found = {
        "peers": peers(request.shell.now),
        "messages": latest_messages(_LATEST, but=but),
        "refused": refused_inputs(),
        "alarms": alarms(but=but),
    }
    return _as_data(request, found)


def _as_data(request: Request, value: Any) -> HttpResponse:
    """Answer with a view as JSON, its texts in the language of the reader."""
    data = as_json(value, request.lang)
    return JsonResponse(data, safe=False, json_dumps_params={"ensure_ascii": False})


@require_POST
@page
def resend_now(request: Request, deps: CooperationDeps, message_id: UUID) -> HttpResponse:  # noqa: ARG001
    """``POST /exchange/<id>/resend``: try a waiting message at once."""
    view = message_view(str(message_id))
    about = view.about if view else ""
    require(request.actor, Act.SEND, target_of(about) if about else Target(ObjectKind.EXCHANGE))
    resend(str(message_id), request.actor, request.shell.now)
    said(request, "cooperation-said-resend")
    return back_to(f"/cases/{about}/exchange" if about else "/exchange")


def _item(
    view: MessageView, case: CaseView, others: Sequence[MessageView], now: datetime
) -> Tracked:
    """Track a message; after one that asks for something come what the other side does with it."""
    more: tuple[TrackedStep, ...] = ()
    asks = view.direction == "out" and view.kind.partition("/")[0] in _ASKING
    if asks and view.stage not in {Stage.REFUSED, Stage.NOT_SUBMITTED}:
        more = (_step("read", _accepted(view, case)), _step("answered", _answered(view, others)))
    return track(view, now, more)


def _step(name: str, at: datetime | None) -> TrackedStep:
    label = message(f"cooperation-exchange-step-{name}")
    return step(label, at, f"cooperation-exchange-gap-{name}")


def _accepted(view: MessageView, case: CaseView) -> datetime | None:
    """Return when the other side first told a status after it had the message."""
    delivered = view.at(StepName.DELIVERED)
    if delivered is None or case.peer_status_at is None or case.peer_status_at < delivered:
        return None
    return case.peer_status_at


def _answered(view: MessageView, others: Sequence[MessageView]) -> datetime | None:
    answers = ("decision", "result", "return")
    sent = view.at(StepName.CREATED)
    for other in others:
        came = other.at(StepName.RECEIVED)
        is_answer = other.direction == "in" and other.kind.partition("/")[0] in answers
        if is_answer and came and (sent is None or came >= sent):
            return came
    return None
