"""The exchange tracker: of one case, and of the node."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.web.as_json import as_json
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.page import Request, back_to, page, said
from eurazpol.exchange.actions.message_queries import latest_messages, message_view, messages_about
from eurazpol.exchange.actions.queries import peers, refused_inputs
from eurazpol.exchange.actions.resend import resend
from eurazpol.exchange.actions.views import MessageView, PeerView, Stage, StepName
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, message

_ASKING = ("request", "supplement", "reminder")
"""Kinds of messages after which the other side has something to do."""
_PATIENCE = timedelta(hours=1)
_LATEST = 50


@require_safe
@page
def case_exchange(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``GET /cases/<number>/exchange``: every message about the case, newest first."""
    case = opened(deps, request, number)
    require(request.actor, Act.READ_TRACKER, target_of(number))
    views = _of_case(case)
    may_send = may(request.actor, Act.SEND, target_of(number)).allowed
    known = peers(request.shell.now)
    peer = next((peer for peer in known if peer.name == case.peer_node), None)
    around = _Around(request.shell.now, _states(known), case, views, may_send=may_send)
    items = [_item(view, around) for view in views]
    context = {**frame(request, case, "exchange"), "items": items[::-1], "peer": peer}
    return render(request, "cooperation/exchange.html", context)


@require_safe
@page
def case_exchange_json(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``GET /cases/<number>/exchange.json``: the messages about the case as data, oldest first."""
    case = opened(deps, request, number)
    require(request.actor, Act.READ_TRACKER, target_of(number))
    return _as_data(request, _of_case(case))


def _of_case(case: CaseView) -> tuple[MessageView, ...]:
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
def traffic(request: Request, deps: CooperationDeps) -> HttpResponse:  # noqa: ARG001
    """``GET /exchange``: the peers, the newest messages, and what was refused."""
    require(request.actor, Act.READ_TRACKER, Target(ObjectKind.EXCHANGE))
    views, known = latest_messages(_LATEST), peers(request.shell.now)
    around = _Around(request.shell.now, _states(known))
    context: dict[str, Any] = {
        "peers": [peer for peer in known if peer.name != request.shell.node_name],
        "items": [_item(view, around) for view in views],
        "refused": refused_inputs(),
    }
    return render(request, "cooperation/traffic.html", context)


@require_safe
@page
def traffic_json(request: Request, deps: CooperationDeps) -> HttpResponse:  # noqa: ARG001
    """``GET /exchange.json``: the peers, the newest messages and what was refused, as data."""
    require(request.actor, Act.READ_TRACKER, Target(ObjectKind.EXCHANGE))
    found = {
        "peers": peers(request.shell.now),
        "messages": latest_messages(_LATEST),
        "refused": refused_inputs(),
    }
    return _as_data(request, found)


def _as_data(request: Request, value: Any) -> HttpResponse:
    """Answer with a view as JSON, its texts in the language of the reader."""
    data = as_json(value, request.lang)
    return JsonResponse(data, safe=False, json_dumps_params={"ensure_ascii": False})


@require_POST
@page
def resend_now(request: Request, deps: CooperationDeps, message_id: str) -> HttpResponse:  # noqa: ARG001
    """``POST /exchange/<id>/resend``: try a waiting message at once."""
    view = message_view(message_id)
    about = view.about if view else ""
    require(request.actor, Act.SEND, target_of(about) if about else Target(ObjectKind.EXCHANGE))
    resend(message_id, request.actor, request.shell.now)
    said(request, "cooperation-said-resend")
    return back_to(f"/cases/{about}/exchange" if about else "/exchange")


@dataclass(frozen=True, slots=True)
class _Around:
    """What a message is shown with: the hour, the states of nodes, its case if it has one."""

    now: datetime
    states: Mapping[str, Country]
    case: CaseView | None = None
    others: tuple[MessageView, ...] = ()
    may_send: bool = False


def _states(known: Iterable[PeerView]) -> Mapping[str, Country]:
    return {peer.name: peer.state for peer in known if peer.state}


def _item(view: MessageView, around: _Around) -> dict[str, Any]:
    steps: list[dict[str, Any]] = []
    for step in view.steps:
        failed = step.name is StepName.REFUSED
        state = "failed" if failed else "done" if step.at else "stuck"
        steps.append({"label": step.name.text, "state": state, "at": step.at})
    asks = view.direction == "out" and view.kind.partition("/")[0] in _ASKING
    if around.case is not None and asks and view.stage is not Stage.REFUSED:
        steps.append(_step("read", _accepted(view, around.case)))
        steps.append(_step("answered", _answered(view, around.others)))
    return {
        "view": view,
        "peer": around.states.get(view.peer) or view.peer,
        "steps": steps,
        "gap": _gap(view, steps, around.now),
        "may_resend": around.may_send and view.stage in (Stage.QUEUED, Stage.HELD_UP),
    }


def _step(name: str, at: datetime | None) -> dict[str, Any]:
    label = message(f"cooperation-exchange-step-{name}")
    return {"label": label, "state": "done" if at else "stuck", "at": at}


def _accepted(view: MessageView, case: CaseView) -> datetime | None:
    """Return when the other side first told a status after it had the message."""
    delivered = view.at(StepName.DELIVERED)
    if delivered is None or case.peer_status_at is None or case.peer_status_at < delivered:
        return None
    return case.peer_status_at


def _answered(view: MessageView, others: tuple[MessageView, ...]) -> datetime | None:
    answers = ("decision", "result", "return")
    sent = view.at(StepName.CREATED)
    for other in others:
        came = other.at(StepName.RECEIVED)
        is_answer = other.direction == "in" and other.kind.partition("/")[0] in answers
        if is_answer and came and (sent is None or came >= sent):
            return came
    return None


def _gap(view: MessageView, steps: list[dict[str, Any]], now: datetime) -> Message | None:
    """Name what has not happened yet and for how long."""
    if view.stage is Stage.REFUSED or view.direction == "in":
        return None
    last = max((step["at"] for step in steps if step["at"]), default=None)
    missing = next((step for step in steps if not step["at"]), None)
    if last is None or missing is None:
        return None
    waited = now - last
    if waited < _PATIENCE:
        return None
    return message(
        "cooperation-exchange-gap",
        step=missing["label"],
        days=max(0, waited.days),
        hours=int(waited.total_seconds()) // 3600,
    )
