"""The desk: search, alerts, absences and loads, and how long closed cases are kept."""

from datetime import date, datetime
from typing import Annotated, Any

from django.http import HttpResponse
from ninja import Query
from pydantic import Field

from eurazpol.access.actions.absences import (
    AbsenceView,
    NewAbsence,
    absences,
    end_absence,
    record_absence,
)
from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require, rows_for
from eurazpol.cooperation.actions.alerts import AlertView, alerts, mark_read
from eurazpol.cooperation.actions.confidential import mark_confidential, unmark
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.desk.search import Scope, SearchPage, search
from eurazpol.cooperation.actions.hand_over import Plan, hand_over
from eurazpol.cooperation.actions.restrict import (
    Circle,
    CircleView,
    circle_view,
    open_again,
    restrict,
)
from eurazpol.cooperation.actions.retention import (
    RetentionView,
    due_for_review,
    keep_longer,
    let_go,
)
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.cooperation.web.api.casework import OfficerKey
from eurazpol.cooperation.web.api.shared import Standing, stands
from eurazpol.ui.api.operations import Room
from eurazpol.ui.api.shapes import DayText, InstantText, Model, model_of
from eurazpol.ui.api.words import Key, Line, Made, Number, data, one_of

_ByKindChoice: Any = one_of(KINDS)
_ScopeChoice: Any = one_of(Scope)

Alert: Any = model_of(AlertView)
Absence: Any = model_of(AbsenceView)
Found: Any = model_of(SearchPage, "SearchResults")
Retention: Any = model_of(RetentionView)
CircleOut: Any = model_of(CircleView)
Reason = Annotated[str, Field(min_length=10, max_length=2000)]
Keys = Annotated[list[OfficerKey], Field(max_length=200, default_factory=list)]


class ReadIn(Model):
    """Which alerts were read; without keys, all of them."""

    alerts: Annotated[list[OfficerKey], Field(max_length=500)] | None = None


class AbsenceIn(Model):
    """Who is away, on which days (both included), and who stands in."""

    officer: OfficerKey
    first: DayText
    last: DayText
    substitute: OfficerKey


class LoadIn(Model):
    """Who takes everything that an officer carries; by kind of request where it differs."""

    to: OfficerKey
    by_kind: Annotated[dict[_ByKindChoice, OfficerKey], Field(default_factory=dict)]
    reason: Reason


class CircleIn(Model):
    """Who alone shall know of the case, and why; without `until`, till it is ended."""

    reason: Reason
    officers: Keys
    units: Keys
    until: InstantText | None = None


class MarkIn(Model):
    """A place of the case to withhold, as `/facts/persons/0/address` or `/papers/12`, and why."""

    place: Line
    reason: Reason


class WhyIn(Model):
    """Why."""

    reason: Reason


class KeepIn(WhyIn):
    """Until which day a closed case is kept on, and why."""

    until: DayText


def _day(text: str, field: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidFact("date-impossible", field=field, value=text) from None


def desk_room(deps: CooperationDeps) -> Room:
    """Return the operations of a desk."""
    room = Room("Desk", "Search, alerts, absences, the load of an officer.")
    desk = ("keep_desk",)

    @room.get("/search", "search", Found, ("list_cases",))
    def look(
        request: ApiRequest,
        text: Annotated[str, Query(..., min_length=1, max_length=200)],
        scope: Annotated[_ScopeChoice, Query("cases")] = "cases",
        page: Annotated[int, Query(1, ge=1, le=1000)] = 1,
    ) -> Any:
        """Search cases, people and documents; Kazakh letters are folded rightly.

        Whom the search showed is in the journal.
        """
        return data(request, search(text, Scope(scope), page, request.actor, request.now))

    @room.get("/alerts", "listAlerts", list[Alert], desk)
    def listed(request: ApiRequest) -> Any:
        """List the newest alerts of the programme."""
        return data(request, alerts(request.actor))

    @room.post("/alerts/read", "markAlertsRead", None, desk, example={"alerts": [1, 2]})
    def read(request: ApiRequest, body: ReadIn) -> None:
        """Mark alerts as read."""
        mark_read(request.actor, request.now, body.alerts)

    @room.get("/absences", "listAbsences", list[Absence], (*desk, "manage_officers"))
    def away(request: ApiRequest) -> Any:
        """List the absences that run or will: one's own, or everybody's for an administrator."""
        if not rows_for(request.actor, Act.MANAGE_OFFICERS, ObjectKind.OFFICER):
            require(request.actor, Act.KEEP_DESK, Target(ObjectKind.DESK))
        return data(request, absences(request.actor, deps.node.zone, request.now))

    @room.post("/absences", "recordAbsence", Made, (*desk, "manage_officers"), status=201,
               example={"officer": 2, "first": "2026-12-01", "last": "2026-12-14",
                        "substitute": 3})  # fmt: skip
    def leave(request: ApiRequest, response: HttpResponse, body: AbsenceIn) -> Any:
        """Record an absence with its substitute: one's own, or as an administrator."""
        new = NewAbsence(
            body.officer, _day(body.first, "first"), _day(body.last, "last"), body.substitute
        )
        id_ = record_absence(new, deps.node.zone, request.actor, request.now)
        response["Location"] = "/api/v1/absences"
        return {"id": id_, "url": "/api/v1/absences"}

    @room.delete("/absences/{absence}", "endAbsence", (*desk, "manage_officers"))
    def back(request: ApiRequest, absence: Key) -> None:
        """Call an absence off."""
        end_absence(absence, request.actor, request.now)

    @room.post("/officers/{officer}/hand-over", "handOverLoad", Made, ("manage_officers",),
               status=201, example={"to": 3, "reason": "Moved to another authority."})  # fmt: skip
    def load(request: ApiRequest, response: HttpResponse, officer: Key, body: LoadIn) -> Any:
        """Hand over everything that an officer carries: cases, tasks, unfinished forms."""
        plan = Plan(body.to, dict(body.by_kind), body.reason)
        id_ = hand_over(deps, officer, plan, request.actor, request.now)
        response["Location"] = "/api/v1/officers"
        return {"id": id_, "url": "/api/v1/officers"}

    return room


def secrecy_room(deps: CooperationDeps) -> Room:  # noqa: C901 - one function an operation
    """Return the operations about who may know, and for how long."""
    room = Room("Secrecy", "Who may know of a case, what is withheld, how long it is kept.")
    restricts, marks = ("restrict_case",), ("mark_confidential",)
    review = ("review_retention",)

    @room.get("/cases/{number}/circle", "readCircle", CircleOut | None, ("read_case",))
    def circle(request: ApiRequest, number: Number) -> Any:
        """Read who alone may know of the case; `null` where the table of rights alone says it."""
        view = circle_view(number, request.actor)
        return data(request, view) if view else None

    @room.put("/cases/{number}/circle", "restrictCase", Standing, restricts, tagged=True,
              example={"reason": "Covert measures are under way.", "officers": [2]})  # fmt: skip
    def close(request: ApiRequest, response: HttpResponse, number: Number, body: CircleIn) -> Any:
        """Close a case to all but the circle; where it is closed already, the circle changes."""
        try:
            until = datetime.fromisoformat(body.until) if body.until else None
        except ValueError:
            raise InvalidFact("date-impossible", field="until", value=body.until) from None
        wanted = Circle(body.reason, body.officers, body.units, until)
        restrict(deps, number, wanted, request.actor, request.now)
        return stands(response, number)

    @room.post("/cases/{number}/circle/end", "openCaseAgain", Standing, restricts, tagged=True,
               example={"reason": "The measures are over."})  # fmt: skip
    def open_(request: ApiRequest, response: HttpResponse, number: Number, body: WhyIn) -> Any:
        """End the circle of a case."""
        open_again(deps, number, body.reason, request.actor, request.now)
        return stands(response, number)

    @room.post(
        "/cases/{number}/marks",
        "markConfidential",
        Standing,
        marks,
        tagged=True,
        example={"place": "/facts/persons/0/address", "reason": "A protected witness."},
    )
    def mark(request: ApiRequest, response: HttpResponse, number: Number, body: MarkIn) -> Any:
        """Withhold a fact or a paper from other readers of the case."""
        mark_confidential(
            deps, number, body.place, body.reason, actor=request.actor, now=request.now
        )
        return stands(response, number)

    @room.post(
        "/cases/{number}/marks/removal",
        "unmarkConfidential",
        Standing,
        marks,
        tagged=True,
        example={"place": "/facts/persons/0/address", "reason": "No longer protected."},
    )
    def clear(request: ApiRequest, response: HttpResponse, number: Number, body: MarkIn) -> Any:
        """Let every reader of the case read again what was withheld."""
        unmark(deps, number, body.place, body.reason, actor=request.actor, now=request.now)
        return stands(response, number)

    @room.get("/retention", "listDueForReview", list[Retention], review)
    def due(request: ApiRequest) -> Any:
        """List the closed cases whose review is near, the longest due first."""
        if not rows_for(request.actor, Act.REVIEW_RETENTION):
            require(request.actor, Act.REVIEW_RETENTION, Target(ObjectKind.CASE))
        return data(request, due_for_review(deps, request.actor, request.now))

    @room.post(
        "/cases/{number}/retention/extension",
        "keepLonger",
        None,
        review,
        example={"until": "2030-01-01", "reason": "A complaint is pending in court."},
    )
    def keep(request: ApiRequest, number: Number, body: KeepIn) -> None:
        """Put the review of a closed case off to a day, with the reason."""
        until = _day(body.until, "until")
        keep_longer(deps, number, until, body.reason, actor=request.actor, now=request.now)

    @room.post("/cases/{number}/retention/end", "letGo", None, review,
               example={"reason": "Nothing rests on it any more."})  # fmt: skip
    def end(request: ApiRequest, number: Number, body: WhyIn) -> None:
        """Say that a closed case whose review day has come is not needed any more."""
        let_go(deps, number, body.reason, actor=request.actor, now=request.now)

    return room
