"""Cases: the list of work, one case, a new case, its facts."""

import dataclasses
from typing import Annotated, Any, Literal

from django.http import HttpResponse
from ninja import Query
from pydantic import BaseModel, Field

from eurazpol.access.actions.list_reads import list_read
from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Side, Stage, Target, require
from eurazpol.cooperation.actions.change_facts import change_facts
from eurazpol.cooperation.actions.create_case import NewCase, create_case
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.desk.queue import queue
from eurazpol.cooperation.actions.desk.values import Filters, QueueRow, Sort, Tab, Wanted
from eurazpol.cooperation.actions.earlier import earlier_contacts
from eurazpol.cooperation.actions.person_keys import names_of
from eurazpol.cooperation.actions.views import CaseView, ContactView
from eurazpol.cooperation.actions.work import HANDLING
from eurazpol.cooperation.domain.facts import Facts, Person, facts_from
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.cooperation.domain.links import Look, Looked
from eurazpol.cooperation.web.api.examples import CASE, FACTS, PERSON
from eurazpol.cooperation.web.api.shared import ADDRESS, Standing, opened, stands
from eurazpol.ui.api.operations import Room, etag, page_model, page_of
from eurazpol.ui.api.shapes import CountryCode, Model, model_of
from eurazpol.ui.api.words import CaseNumber, Number, data, one_of

_TabChoice: Any = one_of(Tab)
_KindChoice: Any = one_of(KINDS, "")
_SideChoice: Any = one_of(Side, "")
_StageChoice: Any = one_of(Stage, "")
_LookChoice: Any = one_of(Look)

FactsIn: Any = model_of(Facts)
PersonIn: Any = model_of(Person)
Contact: Any = model_of(ContactView)
CasePage: Any = page_model(model_of(QueueRow, "CaseLine"), "CasePage")
Case: Any = model_of(CaseView)
KindName: Any = one_of(KINDS)
HandlingName: Any = one_of(HANDLING)


class CaseFilters(BaseModel):
    """The tab and the filters of the work queue; an empty value filters nothing."""

    tab: _TabChoice = "all"
    text: Annotated[str, Field(max_length=200)] = ""
    kind: _KindChoice = ""
    peer: Annotated[str, Field(pattern="^([A-Z]{2})?$")] = ""
    side: _SideChoice = ""
    state: Annotated[str, Field(max_length=60)] = ""
    stage: _StageChoice = ""
    due: Literal["", "overdue", "today", "week"] = ""
    decision: Annotated[str, Field(max_length=60)] = ""
    holder: Annotated[str, Field(pattern="^([1-9][0-9]{0,8})?$")] = ""
    sort: Literal["due", "number", "person", "holder", "last"] = "due"
    down: bool = False
    page: Annotated[int, Field(ge=1, le=100_000)] = 1


class LookedIn(Model):
    """What is said of an earlier request about the same person: no duplicate, or linked."""

    number: CaseNumber
    look: _LookChoice
    reason: Annotated[str, Field(min_length=10, max_length=2000)]


class CaseIn(Model):
    """A request that this state will make; `peer` is the state that will be asked."""

    kind: KindName
    peer: CountryCode
    facts: FactsIn
    handling: HandlingName = "official"
    earlier: CaseNumber | None = None
    """The case that the new one follows; its custody events are taken over."""
    looked: Annotated[list[LookedIn], Field(max_length=50, default_factory=list)]
    """What was made of each earlier request that the new one resembles: see `/earlier-requests`."""


class ResemblesIn(Model):
    """What a new request would be about."""

    kind: KindName
    peer: CountryCode
    persons: Annotated[list[PersonIn], Field(max_length=20, default_factory=list)]


def plain(model: Any) -> Any:
    """Return what was sent of a body as plain data: what was left out stays out."""
    return model.model_dump(exclude_unset=True)


def case_room(deps: CooperationDeps) -> Room:
    """Return the operations."""
    room = Room("Cases", "Requests between states: lists, the whole file, facts.")

    @room.get("/cases", "listCases", CasePage, ("list_cases", "read_case"))
    def listed(request: ApiRequest, response: HttpResponse, wanted: Query[CaseFilters]) -> Any:
        """List cases that the programme may read, 50 a page.

        The tabs and filters of the work queue. What is overdue or ends today stands first. The
        reading of the list is in the journal with its ground.
        """
        require(request.actor, Act.LIST_CASES, Target(ObjectKind.QUEUE))
        names = [one.name for one in dataclasses.fields(Filters)]
        filters = Filters(**{name: getattr(wanted, name) for name in names})
        asked = Wanted(Tab(wanted.tab), filters, Sort(wanted.sort, wanted.down))
        found = queue(request.actor, asked, wanted.page, request.now, deps.node.zone)
        list_read(request.actor, "cases", request.ground, request.now)
        items = data(request, found.rows)
        return page_of(request, response, items, found.page, found.pages, found.total)

    @room.post("/cases", "createCase", Standing, ("create_case",), status=201, example=CASE,
               tagged=True)  # fmt: skip
    def create(request: ApiRequest, response: HttpResponse, body: CaseIn) -> Any:
        """Open a file for a request that this state will make; the programme holds it.

        `GET /kinds/{kind}` says which facts the kind needs.
        """
        looked = tuple(Looked(one.number, Look(one.look), one.reason) for one in body.looked)
        new = NewCase(
            body.kind, body.peer, plain(body.facts), body.handling, body.earlier or "", looked
        )
        number = create_case(deps, new, request.actor, request.now)
        response["Location"] = f"{ADDRESS}/{number}"
        return stands(response, number)

    @room.post("/earlier-requests", "findEarlierRequests", list[Contact], ("list_cases",),
               status=200, example={"kind": "extradition_prosecution", "peer": "RU",
                                    "persons": [PERSON]})  # fmt: skip
    def earlier(request: ApiRequest, body: ResemblesIn) -> Any:
        """Find cases of the last twelve months that a new request would resemble.

        Those about the same person, of the same kind and state (`alike`) must be looked at before
        another is made. The search is in the journal with its ground.
        """
        require(request.actor, Act.LIST_CASES, Target(ObjectKind.QUEUE))
        persons = facts_from({"persons": [plain(one) for one in body.persons]})
        found = earlier_contacts(
            request.actor, kind=body.kind, peer=body.peer, names=names_of(persons),
            now=request.now,
        )  # fmt: skip
        list_read(request.actor, "earlier-requests", request.ground, request.now)
        return data(request, found)

    @room.get("/cases/{number}", "readCase", Case, ("read_case",), tagged=True)
    def one(request: ApiRequest, response: HttpResponse, number: Number) -> Any:
        """Read a case: everything that the case page shows.

        It is an export: it carries the marking, and leaves out what a condition of another state
        bars from export, with the reason. The other state learns that its messages were opened.
        """
        view = opened(deps, request, number)
        response["ETag"] = etag(view.version)
        return data(request, view)

    @room.get("/cases/{number}/facts", "readFacts", FactsIn, ("read_case",), tagged=True)
    def facts(request: ApiRequest, response: HttpResponse, number: Number) -> Any:
        """Read the facts of a case, in the form in which they are changed."""
        view = opened(deps, request, number)
        response["ETag"] = etag(view.version)
        return data(request, view.facts)

    @room.put("/cases/{number}/facts", "changeFacts", Standing, ("change_facts",), example=FACTS,
              versioned=True, tagged=True)  # fmt: skip
    def change(request: ApiRequest, response: HttpResponse, number: Number, body: FactsIn) -> Any:
        """Set the facts of a case as a whole.

        Read as a whole, kept as a whole, or refused as a whole; what is withheld from the programme
        stays as it is. The answer to a police query is set by its step only.
        """
        change_facts(
            deps, number, plain(body), version=request.version, actor=request.actor,
            now=request.now,
        )  # fmt: skip
        return stands(response, number)

    return room
