"""Recalls: taking a message back, wholly or in part, and deciding about one of another state."""

from typing import Annotated, Any

import msgspec
from django.http import Http404, HttpResponse
from pydantic import Field

from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.permissions import Act, may, require, rows_for
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.recall import Wish, concerned, take_back
from eurazpol.exchange.actions.recall_decide import Decision, decide
from eurazpol.exchange.actions.recall_views import RecallView, recall_view, recalls
from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.recall import Action
from eurazpol.exchange.web.api.messages import TargetOf
from eurazpol.exchange.web.api.peers import PEERS
from eurazpol.ui.api.operations import Room
from eurazpol.ui.api.shapes import Model, UuidText, model_of
from eurazpol.ui.api.words import Line, UuidPath, data, one_of

_ActionChoice: Any = one_of(Action)

Recall: Any = model_of(RecallView)
HandlingIn: Any = model_of(Handling)
_READ, _RECALL, _ANSWER = ("read_tracker",), ("recall",), ("answer_recall",)


class RecallIn(Model):
    """Which of our letters to take back, and on which ground of law."""

    letters: Annotated[list[UuidText], Field(min_length=1, max_length=100)]
    action: _ActionChoice
    reason: Annotated[str, Field(min_length=10, max_length=1000)]
    ground: Annotated[str, Field(min_length=3, max_length=500)]
    fields: Annotated[list[Line], Field(max_length=200, default_factory=list)]
    """JSON pointers into the body; only for a narrowing."""
    files: Annotated[
        list[Annotated[str, Field(pattern="^[0-9a-f]{64}$")]],
        Field(max_length=100, default_factory=list),
    ]
    """SHA-256 of parts; only for a narrowing."""
    handling: HandlingIn | None = None
    """Stricter conditions; only for a narrowing."""
    own: bool = False
    """Our own copies lose their content as well."""


class RecallDecisionIn(Model):
    """Let what was recalled be erased, or keep it on a ground of law."""

    keep: bool
    ground: Annotated[str, Field(max_length=500)] = ""


class Orders(Model):
    """The orders that were given, one for each letter."""

    orders: list[UuidText]


def recall_room(deps: ExchangeDeps, target_of: TargetOf) -> Room:  # noqa: C901 - one function an operation
    """Return the operations."""
    room = Room("Recalls", "Taking back what was sent, and answering a recall of another state.")

    @room.get("/recalls", "listRecalls", list[Recall], _READ)
    def listed(request: ApiRequest) -> Any:
        """List the orders given and got: first what waits, then the newest."""
        require(request.actor, Act.READ_TRACKER, PEERS)
        seen = [one for one in recalls(deps.node) if _sees(request, one)]
        return data(request, seen)

    def _sees(request: ApiRequest, view: RecallView) -> bool:
        about = target_of(view.about) if view.about else PEERS
        return may(request.actor, Act.READ_TRACKER, about).allowed

    @room.get("/recalls/{order}", "readRecall", Recall, _READ)
    def one(request: ApiRequest, order: UuidPath) -> Any:
        """Read one order, with everybody who holds, or held, a copy."""
        return data(request, _view(request, order))

    def _view(request: ApiRequest, order: str) -> RecallView:
        view = recall_view(deps.node, order)
        if view is None:
            raise Http404
        require(request.actor, Act.READ_TRACKER, target_of(view.about))
        return view

    @room.post(
        "/recalls", "recallMessages", Orders, _RECALL, status=201,
        example={
            "letters": ["2f6f3f0a-4c1e-4b57-9a55-0f4f2f0c9a11"], "action": "recall",
            "reason": "Sent by mistake to a state that did not ask.", "ground": "Article 7",
        },
    )  # fmt: skip
    def order_(request: ApiRequest, response: HttpResponse, body: RecallIn) -> Any:
        """Take letters back, wholly (`recall`) or in part (`narrow`)."""
        if not rows_for(request.actor, Act.RECALL):
            require(request.actor, Act.RECALL, PEERS)
        for letter in dict.fromkeys(body.letters):
            for row in concerned(deps, letter)[:1]:
                require(request.actor, Act.RECALL, target_of(row.about))
        stricter = body.handling.model_dump(exclude_unset=True) if body.handling else None
        wish = Wish(
            letters=tuple(dict.fromkeys(body.letters)),
            action=Action(body.action),
            reason=body.reason,
            ground=body.ground,
            fields=tuple(body.fields),
            files=tuple(body.files),
            handling=msgspec.convert(stricter, Handling) if stricter is not None else None,
            own=body.own,
        )
        orders = take_back(deps, wish, request.actor, request.now)
        response["Location"] = f"/api/v1/recalls/{orders[0]}"
        return {"orders": list(orders)}

    @room.post("/recalls/{order}/decision", "decideRecall", None, _ANSWER, example={"keep": False})
    def settle(request: ApiRequest, order: UuidPath, body: RecallDecisionIn) -> None:
        """Decide about an order of another state on which something rests here."""
        view = _view(request, order)
        require(request.actor, Act.ANSWER_RECALL, target_of(view.about))
        decide(deps, Decision(view.id, body.keep, body.ground), request.actor, request.now)

    return room
