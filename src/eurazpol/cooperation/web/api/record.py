"""The record of a case: events of law, the assessment, opinions, limits, the journal about it."""

from datetime import date, datetime
from typing import Annotated, Any

from django.http import HttpResponse
from ninja import Query
from pydantic import Field

from eurazpol.access.actions.journal import JournalQuery, read_journal
from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.domain.journal import Record
from eurazpol.cooperation.actions.change_limit import change_limit
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.read_case import read_law
from eurazpol.cooperation.actions.record_event import NewEvent, correct_event, record_event
from eurazpol.cooperation.actions.record_opinion import record_opinion
from eurazpol.cooperation.actions.views import EventView, LawView, LimitView
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed
from eurazpol.cooperation.domain.events import EVENTS
from eurazpol.cooperation.domain.limits import Change, LimitChange
from eurazpol.cooperation.web.api.shared import Added, Standing, added, opened, stands
from eurazpol.ui.api.operations import Room, etag
from eurazpol.ui.api.shapes import DayText, InstantText, Model, model_of
from eurazpol.ui.api.words import Key, Number, Slug, data, one_of

_ChangeChoice: Any = one_of(Change)

Event: Any = model_of(EventView)
Law: Any = model_of(LawView)
Limit: Any = model_of(LimitView)
JournalRecord: Any = model_of(Record, "JournalRecord")
EventName: Any = one_of(EVENTS)
Ground = Annotated[str, Field(max_length=1000)]
_JOURNAL_ROWS = 200


class EventIn(Model):
    """A dated fact of law: a day, or an instant for an event in hours."""

    kind: EventName
    at: DayText | InstantText
    ground: Ground = ""
    zone: Annotated[str, Field(max_length=60, examples=["Asia/Almaty"])] = ""


class CorrectionIn(EventIn):
    """The right value of an event, and why the old one was wrong."""

    reason: Annotated[str, Field(min_length=10, max_length=2000)]


class OpinionIn(Model):
    """Whether the officer agrees with the assessment; disagreeing needs a reason."""

    agrees: bool
    reason: Annotated[str, Field(max_length=4000)] = ""
    fingerprint: Annotated[str, Field(max_length=80)] = ""
    """Of the assessment that was read: the opinion is refused if it has changed since."""


class LimitChangeIn(Model):
    """A limit to pause, resume or extend (until a day), on a ground."""

    change: _ChangeChoice
    ground: Annotated[str, Field(min_length=1, max_length=1000)]
    until: DayText | None = None


def _moment(kind: str, text: str) -> date | datetime:
    try:
        if EVENTS[kind].instant or "T" in text:
            return datetime.fromisoformat(text)
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidFact("date-impossible", field="at", value=text) from None


def _event(body: EventIn) -> NewEvent:
    return NewEvent(body.kind, _moment(body.kind, body.at), body.ground, body.zone)


def record_room(deps: CooperationDeps) -> Room:  # noqa: C901 - one function an operation
    """Return the operations."""
    room = Room("Record", "Events of law, the legal assessment, opinions, limits.")

    @room.get("/cases/{number}/events", "listEvents", list[Event], ("read_case",), tagged=True)
    def events(request: ApiRequest, response: HttpResponse, number: Number) -> Any:
        """List the events of law, with earlier values of those that were corrected."""
        view = opened(deps, request, number)
        response["ETag"] = etag(view.version)
        return data(request, view.events)

    @room.post("/cases/{number}/events", "recordEvent", Added, ("record_event",), status=201,
               tagged=True, example={"kind": "detained_at", "at": "2026-01-15T10:30:00+05:00",
                                     "ground": "protocol 17"})  # fmt: skip
    def add(request: ApiRequest, response: HttpResponse, number: Number, body: EventIn) -> Any:
        """Record an event of law; the other side is told of one that both share."""
        id_ = record_event(deps, number, _event(body), request.actor, request.now)
        return added(response, number, id_)

    @room.post("/cases/{number}/events/{event}/correction", "correctEvent", Added,
               ("record_event",), tagged=True,
               example={"kind": "detained_at", "at": "2026-01-15T09:30:00+05:00",
                        "reason": "The protocol says half past nine."})  # fmt: skip
    def correct(
        request: ApiRequest, response: HttpResponse, number: Number, event: Key, body: CorrectionIn
    ) -> Any:
        """Correct an event; the old value stays with its author and the reason."""
        id_ = correct_event(
            deps, number, event, _event(body), reason=body.reason, actor=request.actor,
            now=request.now,
        )  # fmt: skip
        return added(response, number, id_)

    @room.get("/cases/{number}/law", "readLaw", Law, ("read_case",))
    def law(
        request: ApiRequest,
        number: Number,
        as_of: Annotated[DayText | None, Query(None, description="The law of another day.")] = None,
    ) -> Any:
        """Read the legal assessment: conclusion, instruments, grounds, conditions, limits."""
        try:
            day = date.fromisoformat(as_of) if as_of else None
        except ValueError:
            raise InvalidFact("date-impossible", field="as_of", value=as_of) from None
        view = read_law(
            deps, number, as_of=day, ground=f"{number}: {request.ground}", actor=request.actor,
            now=request.now,
        )  # fmt: skip
        return data(request, view)

    @room.post("/cases/{number}/opinions", "recordOpinion", Standing, ("record_opinion",),
               status=201, tagged=True, example={"agrees": True})  # fmt: skip
    def opinion(
        request: ApiRequest, response: HttpResponse, number: Number, body: OpinionIn
    ) -> Any:
        """Agree or disagree with the assessment as it is now."""
        if body.fingerprint:
            view = read_law(
                deps, number, as_of=None, ground=f"{number}: {request.ground}",
                actor=request.actor, now=request.now,
            )  # fmt: skip
            if view.summary.fingerprint != body.fingerprint:
                raise NotAllowed("law-changed-meanwhile")
        record_opinion(
            deps, number, agrees=body.agrees, reason=body.reason, actor=request.actor,
            now=request.now,
        )  # fmt: skip
        return stands(response, number)

    @room.get("/cases/{number}/limits", "listLimits", list[Limit], ("read_case",), tagged=True)
    def limits(request: ApiRequest, response: HttpResponse, number: Number) -> Any:
        """List the limits of a case: running first, by their end; each with its rule."""
        view = opened(deps, request, number)
        response["ETag"] = etag(view.version)
        return data(request, view.limits)

    @room.post(
        "/cases/{number}/limits/{limit}/changes",
        "changeLimit",
        Standing,
        ("postpone",),
        tagged=True,
        example={"change": "pause", "ground": "Article 61, paragraph 3"},
    )
    def change(
        request: ApiRequest, response: HttpResponse, number: Number, limit: Slug,
        body: LimitChangeIn,
    ) -> Any:  # fmt: skip
        """Pause, resume or extend a limit; what the law does not allow is refused."""
        try:
            until = date.fromisoformat(body.until) if body.until else None
        except ValueError:
            raise InvalidFact("date-impossible", field="until", value=body.until) from None
        wanted = LimitChange(limit, Change(body.change), request.now, body.ground, until)
        change_limit(deps, number, wanted, request.actor, request.now)
        return stands(response, number)

    @room.get("/cases/{number}/journal", "readCaseJournal", list[JournalRecord], ("read_journal",))
    def journal(request: ApiRequest, number: Number) -> Any:
        """Read who read and changed the file, newest first; for auditors."""
        require(request.actor, Act.READ_JOURNAL, Target(ObjectKind.JOURNAL))
        target_of(number)
        query = JournalQuery("case", number)
        return data(request, read_journal(request.actor, query, _JOURNAL_ROWS, request.now))

    return room
