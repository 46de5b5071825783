"""Police queries to several states at once, with the answers side by side.

A programme signs for nobody: it may prepare a query to many states, and an officer signs it.
"""

from typing import Annotated, Any
from uuid import UUID

from django.http import HttpResponse
from pydantic import Field

from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.permissions import Act, Line, ObjectKind, Side, Stage, Target, require
from eurazpol.cooperation.actions.ask_many import (
    GroupItem,
    Question,
    answers,
    ask_many,
    groups,
    offer_group,
    open_group,
)
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.domain.query import QueryAnswer
from eurazpol.cooperation.web.api.cases import FactsIn, HandlingName, plain
from eurazpol.cooperation.web.api.examples import QUERY
from eurazpol.documents.actions.signing import requires_signature
from eurazpol.ui.api.operations import Room
from eurazpol.ui.api.shapes import CountryCode, Model, Said, model_of
from eurazpol.ui.api.words import CaseNumber, Made, UuidPath, data

Group: Any = model_of(GroupItem, "QueryGroup")
AnswerOut: Any = model_of(QueryAnswer)
_ACTS = ("create_case", "sign")
_BOTH = (Act.CREATE_CASE, Act.SIGN)
ADDRESS = "/api/v1/police-queries"


class QuestionIn(Model):
    """One question to every state of `peers`.

    With `prepare` the queries do not leave: an officer signs and sends them. On a node that
    requires signatures they are prepared in any case.
    """

    peers: Annotated[list[CountryCode], Field(min_length=1, max_length=20)]
    facts: FactsIn
    handling: HandlingName = "official"
    prepare: bool = False


class Asked(Made):
    """The group, and whether its queries have left.

    Queries that a programme sends bear no signature of a person. Where `sent` is false they wait at
    `sign_at`, a page of this node, for an officer who signs once for all states.
    """

    sent: bool
    sign_at: str | None


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
        """List the newest queries of the programme to several states, and those it may send."""
        _require(request, *_BOTH)
        return data(request, groups(request.actor))

    @room.post("/police-queries", "askStates", Asked, (*_ACTS, "send"), status=201, example=QUERY)
    def ask(request: ApiRequest, response: HttpResponse, body: QuestionIn) -> Any:
        """Open a police query to each state, and send all of them or none.

        A programme never signs for a person. What it sends bears no electronic signature; where
        the node requires one, or the body says `prepare`, an officer signs and sends.
        """
        question = Question(body.peers, plain(body.facts), body.handling)
        sends = not (body.prepare or requires_signature(deps.documents))
        actor, now = request.actor, request.now
        _require(request, *(_BOTH if sends else _BOTH[:1]))
        if sends:
            uid = ask_many(deps, question, actor, now)
        else:
            uid = open_group(deps, question, actor, now)
            offer_group(deps, uid, actor, now)
        url = f"{ADDRESS}/{uid}"
        response["Location"] = url
        sign_at = None if sends else f"/queries/{uid}/sign"
        return {"id": str(uid), "url": url, "sent": sends, "sign_at": sign_at}

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


def _require(request: ApiRequest, *acts: Act) -> None:
    """Ask for the rights of an own query before anything is told of its states."""
    actor = request.actor
    target = Target(
        ObjectKind.CASE, Line.POLICE, Side.REQUESTING, Stage.DRAFT, actor.authority_id,
        actor.officer_id,
    )  # fmt: skip
    for act in acts:
        require(actor, act, target)
