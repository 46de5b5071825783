"""Notifications by topic: list, one, send, reply, correct, cancel; topics and contact points."""

from datetime import UTC, datetime
from typing import Annotated, Any, Literal

import msgspec
from django.http import HttpResponse
from ninja import Query
from pydantic import Field

from eurazpol.access.actions.list_reads import list_read
from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.notifications.queries import (
    notifications,
    read_notification,
    subscriptions,
)
from eurazpol.cooperation.actions.notifications.reply import Answer, reply
from eurazpol.cooperation.actions.notifications.send import (
    Correction,
    Draft,
    cancel,
    correct,
    send_notification,
)
from eurazpol.cooperation.actions.notifications.subscriptions import (
    OwnSubscription,
    set_subscription,
)
from eurazpol.cooperation.actions.notifications.views import (
    NotificationItem,
    NotificationView,
    Subscriptions,
    Wanted,
)
from eurazpol.cooperation.domain import notification_wire as wire
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.facts import Person
from eurazpol.cooperation.domain.notification import Reply, Topic, Urgency
from eurazpol.cooperation.domain.notification_duties import DUTIES
from eurazpol.cooperation.web.api.cases import plain
from eurazpol.cooperation.web.api.examples import CORRECTION, NOTIFICATION
from eurazpol.exchange.domain.handling import Handling
from eurazpol.ui.api.operations import Room, etag, page_model, page_of
from eurazpol.ui.api.shapes import InstantText, Model, model_of
from eurazpol.ui.api.words import Code, Key, Made, data, one_of

_DutyChoice: Any = one_of(DUTIES, "")
_ReplyChoice: Any = one_of(Reply)
_TopicChoice: Any = one_of(Topic, "")
_UrgencyChoice: Any = one_of(Urgency, "")

Notification: Any = model_of(NotificationView, "NotificationFile")
NotificationPage: Any = page_model(model_of(NotificationItem), "NotificationList")
Topics: Any = model_of(Subscriptions, "Topics")
PersonIn: Any = model_of(Person)
ThingIn: Any = model_of(wire.Thing)
SaidIn: Any = model_of(wire.Said, "InLanguages")
HandlingIn: Any = model_of(Handling)
TopicName: Any = one_of(Topic)
UrgencyName: Any = one_of(Urgency)
_READ, _SEND = ("read_notification",), ("notify", "notify_peers")
ADDRESS = "/api/v1/notifications"


class MessageIn(Model):
    """What a notification says, until when it holds; in one language at least."""

    urgency: UrgencyName
    subject: SaidIn
    text: SaidIn
    valid_until: InstantText
    persons: Annotated[list[PersonIn], Field(max_length=50, default_factory=list)]
    things: Annotated[list[ThingIn], Field(max_length=50, default_factory=list)]


class NotificationIn(MessageIn):
    """A new notification and its addressees.

    Without `peers` it goes to every peer that wants the topic; `authorities` are keys of
    authorities of this state.
    """

    topic: TopicName
    duty: _DutyChoice = ""
    security: Literal["open", "official", "confidential"] = "official"
    handling: HandlingIn | None = None
    peers: Annotated[list[Code], Field(max_length=50)] | None = None
    authorities: Annotated[
        list[Annotated[int, Field(ge=1, le=2**31 - 1)]], Field(max_length=100, default_factory=list)
    ]


class NotificationCorrectionIn(MessageIn):
    """A new version, and why."""

    reason: Annotated[str, Field(min_length=1, max_length=300)]


class ReplyIn(Model):
    """What an addressee says; a hit is explained in words."""

    reply: _ReplyChoice
    text: Annotated[str, Field(max_length=4000)] = ""


class CancellationIn(Model):
    """Why a notification ends before its time."""

    reason: Annotated[str, Field(min_length=1, max_length=300)]


class RouteIn(Model):
    """What comes about a topic goes to an authority of this state."""

    topic: TopicName
    authority: Annotated[int, Field(ge=1, le=2**31 - 1)]


class SubscriptionIn(Model):
    """What this node wants to be told, who is on duty, who gets what here."""

    topics: Annotated[list[TopicName], Field(max_length=20)]
    contact: SaidIn
    roster: Annotated[str, Field(max_length=wire.MAX_ROSTER)] = ""
    routes: Annotated[list[RouteIn], Field(max_length=500, default_factory=list)]


def notification_room(deps: CooperationDeps) -> Room:
    """Return the operations."""
    room = Room("Notifications", "Notifications by topic between duty desks, around the clock.")

    @room.get("/notifications", "listNotifications", NotificationPage, _READ)
    def listed(
        request: ApiRequest,
        response: HttpResponse,
        box: Annotated[Literal["in", "out"], Query("in")] = "in",
        topic: Annotated[_TopicChoice, Query("")] = "",
        urgency: Annotated[_UrgencyChoice, Query("")] = "",
        page: Annotated[int, Query(1, ge=1, le=100_000)] = 1,
    ) -> Any:
        """List notifications: what waits for an acknowledgement first, the most urgent on top."""
        wanted = Wanted(box, topic, urgency, page)
        found = notifications(deps, request.actor, wanted, request.now)
        list_read(request.actor, "notifications", request.ground, request.now)
        items = data(request, found.items)
        return page_of(request, response, items, found.page, found.pages, found.total)

    @room.post("/notifications", "sendNotification", Made, _SEND, status=201, example=NOTIFICATION)
    def send(request: ApiRequest, response: HttpResponse, body: NotificationIn) -> Any:
        """Write a notification and send it to every addressee, in one act."""
        handling = msgspec.convert(plain(body.handling), Handling) if body.handling else Handling()
        draft = Draft(
            topic=body.topic,
            duty=body.duty,
            security=body.security,
            handling=handling,
            peers=None if body.peers is None else tuple(body.peers),
            authorities=tuple(body.authorities),
            **_said(body),
        )
        key = send_notification(deps, draft, request.actor, request.now)
        response["Location"] = f"{ADDRESS}/{key}"
        return {"id": key, "url": f"{ADDRESS}/{key}"}

    @room.get("/notifications/{notification}", "readNotification", Notification, _READ, tagged=True)
    def one(request: ApiRequest, response: HttpResponse, notification: Key) -> Any:
        """Read one notification; the reading is on record with the duty as its ground."""
        view = read_notification(deps, notification, actor=request.actor, now=request.now)
        response["ETag"] = etag(view.content.version)
        return data(request, view)

    @room.post(
        "/notifications/{notification}/replies",
        "replyToNotification",
        None,
        ("answer_notification",),
        versioned=True,
        example={"reply": "acknowledged"},
    )
    def answer(request: ApiRequest, notification: Key, body: ReplyIn) -> None:
        """Acknowledge a notification, or answer it; the sender is told at once."""
        said = Answer(body.reply, body.text, request.version)
        reply(deps, notification, said, request.actor, request.now)

    @room.post("/notifications/{notification}/corrections", "correctNotification", None, _SEND,
               versioned=True, example=CORRECTION)  # fmt: skip
    def correction(request: ApiRequest, notification: Key, body: NotificationCorrectionIn) -> None:
        """Send a new version to every addressee; each acknowledges anew."""
        change = Correction(reason=body.reason, version=request.version, **_said(body))
        correct(deps, notification, change, request.actor, request.now)

    @room.post("/notifications/{notification}/cancellation", "cancelNotification", None, _SEND,
               example={"reason": "The car was found."})  # fmt: skip
    def end(request: ApiRequest, notification: Key, body: CancellationIn) -> None:
        """End a notification before its time, on every node that has it."""
        cancel(deps, notification, body.reason, request.actor, request.now)

    @room.get("/topics", "readTopics", Topics, _READ)
    def topics(request: ApiRequest) -> Any:
        """Read what this node and its peers want to be told, and who is on duty."""
        require(request.actor, Act.READ_NOTIFICATION, Target(ObjectKind.NOTIFICATION))
        return data(request, subscriptions(deps))

    @room.put(
        "/topics",
        "setTopics",
        None,
        ("manage_subscriptions",),
        example={"topics": ["drugs"], "contact": {"en": "Duty desk, +7 700 000 00 00"}},
    )
    def set_topics(request: ApiRequest, body: SubscriptionIn) -> None:
        """Set what this node wants to be told; every peer learns it."""
        wanted = OwnSubscription(
            topics=body.topics,
            contact=wire.Said(**plain(body.contact)),
            roster=body.roster,
            routes=[(one.topic, one.authority) for one in body.routes],
        )
        set_subscription(deps, wanted, request.actor, request.now)

    return room


def _said(body: Any) -> dict[str, Any]:
    try:
        until = datetime.fromisoformat(body.valid_until).astimezone(UTC)
    except (ValueError, OverflowError):
        raise InvalidFact("date-impossible", field="valid_until", value=body.valid_until) from None
    return {
        "urgency": body.urgency,
        "subject": plain(body.subject),
        "text": plain(body.text),
        "valid_until": until,
        "persons": [plain(one) for one in body.persons],
        "things": [plain(one) for one in body.things],
    }
