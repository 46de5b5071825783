"""The traffic of the node: messages with their steps and evidences, alarms, refused input."""

from collections.abc import Callable, Collection
from dataclasses import fields
from http import HTTPStatus
from typing import Annotated, Any, Literal

from django.http import Http404, HttpResponse
from ninja import Path, Query
from pydantic import BaseModel, Field

from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, Target, require
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.message_queries import (
    MessageFilter,
    evidence_bytes,
    latest_messages,
    message_view,
)
from eurazpol.exchange.actions.queries import alarms, refused_inputs
from eurazpol.exchange.actions.resend import resend
from eurazpol.exchange.actions.views import AlarmView, MessageView, RefusedView, Stage
from eurazpol.exchange.actions.watch_alarms import settle_alarm
from eurazpol.exchange.domain.evidence import EvidenceKind
from eurazpol.exchange.web.api.peers import PEERS
from eurazpol.exchange.web.urls import DOCUMENT
from eurazpol.ui.api.operations import Room
from eurazpol.ui.api.shapes import Model, model_of
from eurazpol.ui.api.words import Key, UuidPath, data, one_of

_EvidenceChoice: Any = one_of(EvidenceKind)
_StageChoice: Any = one_of(Stage, "", "alarm")

Hidden = Callable[[Actor], Collection[str]]
TargetOf = Callable[[str], Target]
Message: Any = model_of(MessageView)
Alarm: Any = model_of(AlarmView)
RefusedInput: Any = model_of(RefusedView, "RefusedInput")
EvidenceName = Annotated[
    _EvidenceChoice,
    Path(..., description="Kind of evidence."),
]
_READ, _END = ("read_tracker",), ("end_alarm",)
_PER_PAGE = 50


class MessageFilters(BaseModel):
    """Which messages; an empty value asks for nothing."""

    peer: Annotated[str, Field(max_length=32)] = ""
    direction: Literal["", "in", "out"] = ""
    kind: Annotated[str, Field(max_length=40)] = ""
    stage: _StageChoice = ""
    about: Annotated[str, Field(max_length=40)] = ""
    page: Annotated[int, Field(ge=1, le=500)] = 1


class Messages(Model):
    """Messages, newest first; `more` tells whether there are older ones on the next page."""

    items: list[Message]
    page: int
    more: bool


def message_room(deps: ExchangeDeps, target_of: TargetOf, hidden: Hidden) -> Room:  # noqa: C901 - one function an operation
    """Return the operations."""
    room = Room("Messages", "What left this node and came to it, with its evidences.")

    def seen(request: ApiRequest, message_id: str) -> MessageView:
        require(request.actor, Act.READ_TRACKER, PEERS)
        view = message_view(message_id)
        if view is None or view.about in hidden(request.actor):
            raise Http404
        return view

    @room.get("/messages", "listMessages", Messages, _READ)
    def listed(request: ApiRequest, wanted: Query[MessageFilters]) -> Any:
        """List messages, newest first, 50 a page."""
        require(request.actor, Act.READ_TRACKER, PEERS)
        names = [one.name for one in fields(MessageFilter)]
        filters = MessageFilter(**{name: getattr(wanted, name) for name in names})
        skip = (wanted.page - 1) * _PER_PAGE
        found = latest_messages(_PER_PAGE + 1, filters, skip, hidden(request.actor))
        items = data(request, found[:_PER_PAGE])
        return {"items": items, "page": wanted.page, "more": len(found) > _PER_PAGE}

    @room.get("/messages/{message}", "readMessage", Message, _READ)
    def one(request: ApiRequest, message: UuidPath) -> Any:
        """Read the transmission record of one message."""
        return data(request, seen(request, message))

    @room.get(
        "/messages/{message}/evidence/{kind}", "downloadEvidence", None, _READ, gives=DOCUMENT,
        status=HTTPStatus.OK,
    )  # fmt: skip
    def evidence(request: ApiRequest, message: UuidPath, kind: EvidenceName) -> Any:
        """Download the signed bytes of one evidence (docs/exchange.md)."""
        seen(request, message)
        raw = evidence_bytes(message, kind)
        if raw is None:
            raise Http404
        return HttpResponse(raw, content_type=DOCUMENT)

    @room.post("/messages/{message}/resend", "resendMessage", None, ("send",), takes=())
    def again(request: ApiRequest, message: UuidPath) -> None:
        """Try a waiting message again now."""
        view = message_view(message)
        if view is None:
            raise Http404
        require(request.actor, Act.SEND, target_of(view.about))
        resend(message, request.actor, request.now)

    @room.get("/alarms", "listAlarms", list[Alarm], _READ)
    def all_alarms(request: ApiRequest) -> Any:
        """List the open alarms of the exchange, newest first."""
        require(request.actor, Act.READ_TRACKER, PEERS)
        but = hidden(request.actor)
        return data(request, alarms(but=but))

    @room.delete("/alarms/{alarm}", "endAlarm", _END)
    def end(request: ApiRequest, alarm: Key) -> None:
        """End an alarm that somebody has looked at."""
        settle_alarm(deps, alarm, request.actor, request.now)

    @room.get("/refused-inputs", "listRefusedInputs", list[RefusedInput], _READ)
    def refused(request: ApiRequest) -> Any:
        """List what the doors of the exchange refused, newest first."""
        require(request.actor, Act.READ_TRACKER, PEERS)
        return data(request, refused_inputs())

    return room
