"""Handling conditions: what binds us, what we ask of their owners, under what we send."""

from datetime import date
from typing import Annotated, Any

import msgspec
from django.http import HttpResponse
from pydantic import Field

from eurazpol.access.actions.requests import ApiRequest
from eurazpol.cooperation.actions.conditions_set import set_terms
from eurazpol.cooperation.actions.conditions_view import (
    Handled,
    SentView,
    WiderUseView,
    own_terms,
    sent_views,
    wider_use_views,
)
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.wider_use import Answer, Wanted, answer_wider_use, ask_wider_use
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.web.api.cases import plain
from eurazpol.cooperation.web.api.shared import Added, Standing, added, opened, stands
from eurazpol.exchange.domain.handling import Purpose, Terms, UseKind
from eurazpol.ui.api.operations import Room, etag
from eurazpol.ui.api.shapes import DayText, Model, model_of
from eurazpol.ui.api.words import Code, Key, Number, UuidPath, data, one_of

_UseChoice: Any = one_of(UseKind)
_PurposeChoice: Any = one_of(Purpose)

Conditions: Any = model_of(Handled, "Conditions")
WiderUse: Any = model_of(WiderUseView)
Sent: Any = model_of(SentView)
TermsIn: Any = model_of(Terms)
Uses = Annotated[
    list[_UseChoice],
    Field(max_length=10),
]
Purposes = Annotated[
    list[_PurposeChoice],
    Field(max_length=10),
]
Nodes = Annotated[list[Code], Field(max_length=50)]
Reason = Annotated[str, Field(min_length=10, max_length=2000)]


class CaseConditions(Model):
    """What binds us, requests for a wider use, and under what our messages left."""

    laid: Conditions
    wider_uses: list[WiderUse]
    sent: list[Sent]
    own: dict[str, TermsIn]
    """Under what we send: by place, the empty one for the whole case."""


class OwnTermsIn(Model):
    """Under what we send from now on, by place; a place that is not named has no own terms."""

    terms: Annotated[dict[str, TermsIn], Field(max_length=500)]


class WiderUseIn(Model):
    """What is asked of the owner about a condition."""

    uses: Uses
    reason: Reason
    to: Annotated[Nodes, Field(default_factory=list)]
    purposes: Annotated[Purposes, Field(default_factory=list)]
    whole_message: bool = False
    """About everything in the message, not only this place of it."""


class WiderUseAnswerIn(Model):
    """What is answered; without uses and purposes it is a refusal. `until` is the last day."""

    reason: Reason
    uses: Annotated[Uses, Field(default_factory=list)]
    to: Annotated[Nodes, Field(default_factory=list)]
    purposes: Annotated[Purposes, Field(default_factory=list)]
    until: DayText | None = None


def condition_room(deps: CooperationDeps) -> Room:
    """Return the operations."""
    room = Room("Conditions", "Handling conditions of other states, and ours.")

    @room.get("/cases/{number}/conditions", "readConditions", CaseConditions, ("read_case",),
              tagged=True)  # fmt: skip
    def read(request: ApiRequest, response: HttpResponse, number: Number) -> Any:
        """Read every condition with its owner, message and date, and the trail of wider uses."""
        view = opened(deps, request, number)
        response["ETag"] = etag(view.version)
        found = {
            "laid": view.conditions,
            "wider_uses": wider_use_views(deps, number, request.actor, request.now),
            "sent": sent_views(deps, number),
            "own": own_terms(number),
        }
        return data(request, found)

    @room.put("/cases/{number}/terms", "setTerms", Standing, ("prepare",), versioned=True,
              tagged=True, example={"terms": {"": {"code": "H1"}}})  # fmt: skip
    def set_own(
        request: ApiRequest, response: HttpResponse, number: Number, body: OwnTermsIn
    ) -> Any:
        """Set the terms under which we send: for the case, for single facts, for single papers."""
        terms = {place: msgspec.convert(plain(one), Terms) for place, one in body.terms.items()}
        set_terms(
            deps, number, terms, version=request.version, actor=request.actor, now=request.now
        )
        return stands(response, number)

    @room.post(
        "/cases/{number}/conditions/{condition}/wider-use",
        "askWiderUse",
        Added,
        ("ask_wider_use",),
        status=201,
        tagged=True,
        example={"uses": ["evidence"], "reason": "The court asked for the protocol."},
    )
    def ask(
        request: ApiRequest, response: HttpResponse, number: Number, condition: Key,
        body: WiderUseIn,
    ) -> Any:  # fmt: skip
        """Ask the owner of a condition for a wider use."""
        wanted = Wanted(
            condition, body.uses, body.reason, body.to, body.purposes, body.whole_message
        )
        id_ = ask_wider_use(deps, number, wanted, request.actor, request.now)
        return added(response, number, id_)

    @room.post("/cases/{number}/wider-uses/{ask}/answer", "answerWiderUse", Standing,
               ("permit_wider_use",), tagged=True,
               example={"uses": ["evidence"], "until": "2026-12-31",
                        "reason": "For this criminal case only."})  # fmt: skip
    def answer(
        request: ApiRequest, response: HttpResponse, number: Number, ask: UuidPath,
        body: WiderUseAnswerIn,
    ) -> Any:  # fmt: skip
        """Permit a wider use, wholly or in part, or refuse it."""
        try:
            until = date.fromisoformat(body.until) if body.until else None
        except ValueError:
            raise InvalidFact("date-impossible", field="until", value=body.until) from None
        said = Answer(body.reason, body.uses, body.to, body.purposes, until)
        answer_wider_use(deps, number, ask, said, request.actor, request.now)
        return stands(response, number)

    return room
