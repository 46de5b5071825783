"""Police queries to several states at once, with the answers side by side."""

from typing import Annotated, Any
from uuid import UUID

from django.http import HttpResponse
from pydantic import Field

from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.permissions import Act, Line, ObjectKind, Side, Stage, Target, require
from eurazpol.cooperation.actions.ask_many import GroupItem, Question, answers, ask_many, groups
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.domain.query import QueryAnswer
from eurazpol.cooperation.web.api.cases import FactsIn, HandlingName, plain
from eurazpol.cooperation.web.api.examples import QUERY
from eurazpol.ui.api.operations import Room
from eurazpol.ui.api.shapes import CountryCode, Model, Said, model_of
from eurazpol.ui.api.words import CaseNumber, Made, UuidPath, data

Group: Any = model_of(GroupItem, "QueryGroup")
AnswerOut: Any = model_of(QueryAnswer)
_ACTS = ("create_case", "sign")
ADDRESS = "/api/v1/police-queries"


class QuestionIn(Model):
    """One question to every state of `peers`."""

    peers: Annotated[list[CountryCode], Field(min_length=1, max_length=20)]
    facts: FactsIn
    handling: HandlingName = "official"


class StateAnswer(Model):
    """One state's file of the group: where it stands, what it answered."""

    number: CaseNumber
    peer: CountryCode
    state: Said
    peer_status: Said | None
    answer: AnswerOut | None


def query_room(deps: CooperationDeps) -> Room:
    """Return the operations."""
    room = Room("Police queries", "One question to several states.")

    @room.get("/police-queries", "listQueries", list[Group], _ACTS)
    def listed(request: ApiRequest) -> Any:
        """List the newest queries that the programme put to several states."""
        _require(request)
        return data(request, groups(request.actor))

    @room.post("/police-queries", "askStates", Made, (*_ACTS, "send"), status=201, example=QUERY)
    def ask(request: ApiRequest, response: HttpResponse, body: QuestionIn) -> Any:
        """Open and send a police query to each state; all of them leave, or none."""
        _require(request)
        question = Question(body.peers, plain(body.facts), body.handling)
        uid = ask_many(deps, question, request.actor, request.now)
        response["Location"] = f"{ADDRESS}/{uid}"
        return {"id": uid, "url": f"{ADDRESS}/{uid}"}

    @room.get("/police-queries/{group}", "readAnswers", list[StateAnswer], ("read_case",))
    def read(request: ApiRequest, group: UuidPath) -> Any:
        """Read each state's status and answer side by side; each read is on record."""
        views = answers(deps, UUID(group), request.actor, request.now)
        return data(
            request,
            [
                {
                    "number": view.number,
                    "peer": view.peer,
                    "state": view.state,
                    "peer_status": view.peer_status,
                    "answer": view.facts.answer,
                }
                for view in views
            ],
        )

    return room


def _require(request: ApiRequest) -> None:
    """Ask for the rights of an own query before anything is told of its states."""
    actor = request.actor
    target = Target(
        ObjectKind.CASE, Line.POLICE, Side.REQUESTING, Stage.DRAFT, actor.authority_id,
        actor.officer_id,
    )  # fmt: skip
    require(actor, Act.CREATE_CASE, target)
    require(actor, Act.SIGN, target)
