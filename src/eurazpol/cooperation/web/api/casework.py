"""Work beside the record: notes, tasks, advice, links, the second signature, whose case it is."""

from datetime import date
from typing import Annotated, Any

from django.http import HttpResponse
from ninja import Query
from pydantic import Field

from eurazpol.access.actions.list_reads import list_read
from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.cooperation.actions.add_note import add_note
from eurazpol.cooperation.actions.advice import Question, ask_advice, give_advice
from eurazpol.cooperation.actions.assign import assign
from eurazpol.cooperation.actions.casework_values import TaskView
from eurazpol.cooperation.actions.countersign import countersign, send_back
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.links import NewLink, add_link, remove_link
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.tasks import OUTCOMES, NewTask, end_task, give_task, my_tasks
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.links import LinkSort
from eurazpol.cooperation.web.api.shared import CASEWORK, Added, Standing, added, stands
from eurazpol.cooperation.web.api.steps import STEP_ACTS
from eurazpol.ui.api.operations import Room
from eurazpol.ui.api.shapes import DayText, Model, model_of
from eurazpol.ui.api.words import CaseNumber, Key, Number, Text, data, one_of

_OutcomeChoice: Any = one_of(OUTCOMES)
_SortChoice: Any = one_of(LinkSort)

TaskOut: Any = model_of(TaskView)
OfficerKey = Annotated[int, Field(ge=1, le=2**31 - 1)]
Reason = Annotated[str, Field(max_length=4000)]


class HolderIn(Model):
    """Who holds the case from now on: the key of an officer."""

    officer: OfficerKey


class NoteIn(Model):
    """A working note; it is never sent."""

    text: Annotated[Text, Field(min_length=1)]


class TaskIn(Model):
    """What is to be done, by whom, until the end of which day."""

    officer: OfficerKey
    what: Annotated[str, Field(min_length=3, max_length=500)]
    due: DayText


class TaskEndIn(Model):
    """A task is done, or not needed and why."""

    outcome: _OutcomeChoice
    reason: Reason = ""


class AdviceIn(Model):
    """A question to another officer, until the end of which day."""

    adviser: OfficerKey
    question: Annotated[str, Field(min_length=10, max_length=4000)]
    due: DayText


class AdviceAnswerIn(Model):
    """The answer to a question."""

    agrees: bool
    reason: Annotated[str, Field(min_length=10, max_length=4000)]


class LinkIn(Model):
    """What the case is to another one, and why."""

    other: CaseNumber
    sort: _SortChoice
    reason: Annotated[str, Field(min_length=10, max_length=2000)]


class ReasonIn(Model):
    """Why."""

    reason: Reason = ""


def _day(text: str, field: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidFact("date-impossible", field=field, value=text) from None


def casework_room(deps: CooperationDeps) -> Room:  # noqa: C901 - one function an operation
    """Return the operations."""
    room = Room("Casework", "Work beside the record of a case: notes, tasks, advice, links.")

    @room.put("/cases/{number}/holder", "assignCase", Standing, ("assign",), tagged=True,
              example={"officer": 3})  # fmt: skip
    def give(request: ApiRequest, response: HttpResponse, number: Number, body: HolderIn) -> Any:
        """Give a case to an officer."""
        assign(deps, number, body.officer, request.actor, request.now)
        return stands(response, number)

    @room.post("/cases/{number}/notes", "addNote", Standing, CASEWORK, status=201, tagged=True,
               example={"text": "Звонили из Бишкека: материалы будут в среду."})  # fmt: skip
    def note(request: ApiRequest, response: HttpResponse, number: Number, body: NoteIn) -> Any:
        """Add a working note; the notes of a case are read with it."""
        add_note(deps, number, body.text, request.actor, request.now)
        return stands(response, number)

    @room.get("/tasks", "listTasks", list[TaskOut], ("list_cases",))
    def tasks(
        request: ApiRequest,
        overdue: Annotated[bool, Query(False, description="Only those past their end.")] = False,  # noqa: FBT002, FBT003
    ) -> Any:
        """List the open tasks of the programme, by their end."""
        require(request.actor, Act.LIST_CASES, Target(ObjectKind.QUEUE))
        found = [one for one in my_tasks(request.actor, request.now) if one.overdue or not overdue]
        list_read(request.actor, "tasks", request.ground, request.now)
        return data(request, found)

    @room.post(
        "/cases/{number}/tasks",
        "giveTask",
        Standing,
        CASEWORK,
        status=201,
        tagged=True,
        example={"officer": 3, "what": "Перевести приговор", "due": "2026-12-31"},
    )
    def task(request: ApiRequest, response: HttpResponse, number: Number, body: TaskIn) -> Any:
        """Give a task in a case to an officer."""
        new = NewTask(body.officer, body.what, _day(body.due, "due"))
        give_task(deps, number, new, request.actor, request.now)
        return stands(response, number)

    @room.post("/cases/{number}/tasks/{task}/end", "endTask", Standing, CASEWORK, tagged=True,
               example={"outcome": "done"})  # fmt: skip
    def task_end(
        request: ApiRequest, response: HttpResponse, number: Number, task: Key, body: TaskEndIn
    ) -> Any:
        """Say that a task is done, or not needed and why."""
        end_task(
            deps, number, task, outcome=body.outcome, reason=body.reason, actor=request.actor,
            now=request.now,
        )  # fmt: skip
        return stands(response, number)

    @room.post("/cases/{number}/advice", "askAdvice", Added, CASEWORK, status=201, tagged=True,
               example={"adviser": 3, "due": "2026-12-31",
                        "question": "Достаточно ли этих гарантий для выдачи?"})  # fmt: skip
    def ask(request: ApiRequest, response: HttpResponse, number: Number, body: AdviceIn) -> Any:
        """Ask another officer for advice."""
        question = Question(body.adviser, body.question, _day(body.due, "due"))
        id_ = ask_advice(deps, number, question, request.actor, request.now)
        return added(response, number, id_)

    @room.post("/cases/{number}/advice/{advice}/answer", "giveAdvice", Standing, CASEWORK,
               tagged=True, example={"agrees": True, "reason": "Гарантии полные."})  # fmt: skip
    def advise(
        request: ApiRequest, response: HttpResponse, number: Number, advice: Key,
        body: AdviceAnswerIn,
    ) -> Any:  # fmt: skip
        """Answer a question of another officer."""
        give_advice(
            deps, number, advice, agrees=body.agrees, reason=body.reason, actor=request.actor,
            now=request.now,
        )  # fmt: skip
        return stands(response, number)

    @room.post("/cases/{number}/links", "linkCases", Standing, CASEWORK, status=201, tagged=True,
               example={"other": "KZ-2026-000002", "sort": next(iter(LinkSort)).value,
                        "reason": "Одно и то же лицо."})  # fmt: skip
    def link(request: ApiRequest, response: HttpResponse, number: Number, body: LinkIn) -> Any:
        """Link a case to another one; both records say so."""
        new = NewLink(body.other, LinkSort(body.sort), body.reason)
        add_link(deps, number, new, request.actor, request.now)
        return stands(response, number)

    @room.post("/cases/{number}/links/{link}/removal", "unlinkCases", Standing, CASEWORK,
               tagged=True, example={"reason": "Это другое лицо."})  # fmt: skip
    def unlink(
        request: ApiRequest, response: HttpResponse, number: Number, link: Key, body: ReasonIn
    ) -> Any:
        """End a link, with a reason."""
        remove_link(deps, number, link, body.reason, request.actor, request.now)
        return stands(response, number)

    @room.post("/cases/{number}/proposals/{proposal}/countersignature", "countersign", Standing,
               STEP_ACTS, takes=(), tagged=True)  # fmt: skip
    def second(request: ApiRequest, response: HttpResponse, number: Number, proposal: Key) -> Any:
        """Sign a prepared step as the second of two; the step is taken now."""
        require(request.actor, Act.READ_CASE, target_of(number))
        countersign(deps, number, proposal, request.actor, request.now)
        return stands(response, number)

    @room.post("/cases/{number}/proposals/{proposal}/return", "returnProposal", Standing, STEP_ACTS,
               tagged=True, example={"reason": "The ground is not proven."})  # fmt: skip
    def back(
        request: ApiRequest, response: HttpResponse, number: Number, proposal: Key, body: ReasonIn
    ) -> Any:
        """Refuse to countersign, with a reason; or, as the first of two, take the step back."""
        require(request.actor, Act.READ_CASE, target_of(number))
        send_back(deps, number, proposal, body.reason, request.actor, request.now)
        return stands(response, number)

    return room
