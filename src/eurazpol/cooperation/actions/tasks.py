"""Tasks of a case: raised by steps and limits or given by hand; ended by a step or by a person.

1. A task of a step ends with the step that does it, a task of a limit with the limit: no hand ends
   the latter.
2. An officer gives a task to another who may read the case: for whom, by when, what.
3. Whom it is for, who gave it and who holds the case may say that it is done, or not needed and
   why. Who may assign the case may do so too.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import F, Q

from eurazpol.access.actions.entitled import entitled
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may
from eurazpol.cooperation.actions.alerts import alert
from eurazpol.cooperation.actions.casework_values import TaskView
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.visible import visible
from eurazpol.cooperation.actions.work import Work, opened, require_act, stored_text, target
from eurazpol.cooperation.domain.alerts import AlertKind
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed
from eurazpol.cooperation.domain.limits import end_of
from eurazpol.cooperation.domain.links import check_reason
from eurazpol.cooperation.store.models import CaseRow, TaskRow
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.kernel.texts import Message, message

DONE, NOT_NEEDED = "done", "not_needed"
OUTCOMES = (DONE, NOT_NEEDED)
HAND = "hand:"
SHOWN = 100
_ENDS_ITSELF = ("limit:", "alarm:", "advice:")
"""Sources of tasks that end with what they are about."""


@dataclass(frozen=True, slots=True)
class NewTask:
    """What is to be done, by whom, until the end of which day."""

    for_id: int
    what: str
    due: date


def raise_task(
    work: Work, source: str, text: Message, done_by: Iterable[str], due_at: datetime | None = None
) -> bool:
    """Raise a task unless one of the same source is there; return whether it is new."""
    _, new = TaskRow.objects.get_or_create(
        case=work.row,
        source=source,
        defaults={
            "text": write_arg(text),
            "done_by_steps": list(done_by),
            "due_at": due_at,
            "raised_at": work.now,
        },
    )
    return new


def end_tasks(work: Work, step: str) -> None:
    """End the open tasks that ``step`` does."""
    for task in TaskRow.objects.filter(case=work.row, done_at=None):
        if step in task.done_by_steps:
            task.done_at, task.done_by = work.now, work.actor.name
            task.save(update_fields=["done_at", "done_by"])


@transaction.atomic
def give_task(
    deps: CooperationDeps, number: str, new: NewTask, actor: Actor, now: datetime
) -> None:
    """Give a task by hand; raise :class:`InvalidFact` naming the field that is wrong."""
    work = opened(deps, number, actor, now)
    require_act(work, Act.CASEWORK)
    what = new.what.strip()
    if len(what) < 3:
        raise InvalidFact("input-too-short", field="what", minimum=3)
    if len(what) > 500 or "\x00" in what:
        raise InvalidFact("input-too-long", field="what", maximum=500)
    if new.due < work.today:
        raise InvalidFact("due-in-past", field="due", value=new.due)
    reader = reader_named(work.row, new.for_id, "for")
    text = message("cooperation-task-own", what=what)
    row = TaskRow.objects.create(
        case=work.row,
        source=f"{HAND}{uuid4()}",
        text=write_arg(text),
        due_at=last_minute(new.due, deps.node.zone),
        raised_at=now,
        for_id=new.for_id,
        for_name=reader,
        raised_by_id=actor.officer_id,
        raised_by=work.actor.name,
    )
    work.journal("task-created", task=row.pk, officer=new.for_id)
    told = message("cooperation-alert-task", name=work.actor.name)
    alert(work, [new.for_id], AlertKind.TASK, f"task:{row.pk}", told)


@transaction.atomic
def end_task(  # noqa: PLR0913 - which task, how it ended, by whom, when
    deps: CooperationDeps,
    number: str,
    task_id: int,
    *,
    outcome: str,
    reason: str,
    actor: Actor,
    now: datetime,
) -> None:
    """Say that a task is done, or not needed and why."""
    work = opened(deps, number, actor, now)
    require_act(work, Act.CASEWORK)
    row = TaskRow.objects.filter(case=work.row, pk=task_id, done_at=None).first()
    if row is None:
        raise InvalidFact("task-unknown", field="task")
    if not may_end(row, work.row, work.actor):
        raise NotAllowed("task-not-yours", task=stored_text(row.text))
    if outcome not in OUTCOMES:
        raise InvalidFact("input-choice", field="outcome", value=outcome[:20])
    reason = check_reason(reason) if outcome == NOT_NEEDED or reason.strip() else ""
    row.done_at, row.done_by = now, work.actor.name
    row.outcome, row.reason = outcome, reason
    row.save(update_fields=["done_at", "done_by", "outcome", "reason"])
    work.journal("task-done", reason, task=row.pk, outcome=outcome)
    told = message(f"cooperation-alert-task-{outcome.replace('_', '-')}", name=work.actor.name)
    alert(work, [row.raised_by_id], AlertKind.ANSWER, f"task:{row.pk}:ended", told)


def may_end(row: TaskRow, case: CaseRow, actor: Actor) -> bool:
    """Whether the actor may end the task by hand (rules 1 and 3)."""
    if row.source.startswith(_ENDS_ITSELF):
        return False
    absent = {one.officer_id for one in actor.stands_in}
    concerned = {row.for_id, row.raised_by_id, case.holder_id} & {actor.officer_id, *absent}
    return bool(concerned) or may(actor, Act.ASSIGN, target(case)).allowed


def my_tasks(actor: Actor, now: datetime) -> tuple[TaskView, ...]:
    """Return the open tasks of the actor, by their end: one query.

    They are those given to the actor, those of cases that the actor holds and that are for nobody
    else, and the same of the absent officers for whom the actor stands in.
    """
    me = {actor.officer_id, *(one.officer_id for one in actor.stands_in)}
    mine = Q(for_id__in=me) | Q(for_id=None, case__holder_id__in=me)
    rows = (
        TaskRow.objects.filter(mine, done_at=None)
        .filter(case__in=CaseRow.objects.filter(visible(actor)).values("pk"))
        .select_related("case")
        .order_by(F("due_at").asc(nulls_last=True), "pk")
    )
    return tuple(task_view(row, now, actor) for row in rows[:SHOWN])


def task_view(row: TaskRow, now: datetime, actor: Actor) -> TaskView:
    """Return a task as a reader sees it."""
    return TaskView(
        id=row.pk,
        text=stored_text(row.text),
        due_at=row.due_at,
        overdue=bool(row.due_at and row.due_at <= now and row.done_at is None),
        raised_at=row.raised_at,
        number=row.case.number,
        limit=row.source.split(":")[1] if row.source.startswith("limit:") else "",
        for_name=row.for_name,
        raised_by=row.raised_by,
        may_end=row.done_at is None and may_end(row, row.case, actor),
        outcome=row.outcome,
        reason=row.reason,
        done_at=row.done_at,
        done_by=row.done_by,
    )


def last_minute(day: date, zone: ZoneInfo) -> datetime:
    """Return the last minute of a day: what people read is the day, not 00:00 of the next one."""
    return end_of(day, zone) - timedelta(minutes=1)


def reader_named(row: CaseRow, officer_id: int, field: str) -> str:
    """Return the name of an officer who may read the case; refuse anybody else."""
    found = next(
        (one for one in entitled(Act.READ_CASE, target(row)) if one.id == officer_id), None
    )
    if found is None:
        raise InvalidFact("officer-may-not-read", field=field)
    return found.name
