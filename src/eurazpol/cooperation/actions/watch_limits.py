"""Raise a task for every limit that is near or overdue. The worker calls it; twice is harmless."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.alerts import alert_holder
from eurazpol.cooperation.actions.clocks import read_clock
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.tasks import raise_task
from eurazpol.cooperation.actions.work import opened
from eurazpol.cooperation.domain.alerts import AlertKind
from eurazpol.cooperation.domain.limits import LimitState
from eurazpol.cooperation.domain.sentences import end_text
from eurazpol.cooperation.store.models import LimitRow, TaskRow
from eurazpol.exchange.domain.reason import read_arg
from eurazpol.kernel.texts import message

WATCH = Actor.system("limits")


@dataclass(frozen=True, slots=True)
class Raised:
    """A task that was raised for a limit."""

    number: str
    limit: str
    overdue: bool


def raise_due(deps: CooperationDeps, now: datetime) -> tuple[Raised, ...]:
    """Raise what is due at ``now`` and return what is new; a task for a met limit is ended."""
    near = LimitRow.objects.filter(
        state=LimitState.RUNNING.value, ours=True, period=False, near_at__lte=now
    ).select_related("case")
    known = set(
        TaskRow.objects.filter(source__startswith="limit:").values_list("case_id", "source")
    )
    waiting = [
        row for row in near.order_by("due_at") if (row.case_id, _source(row, now)) not in known
    ]
    raised = [_raise(deps, row.case.number, row.limit, now) for row in waiting]
    _end_met(now)
    return tuple(one for one in raised if one)


def _source(row: LimitRow, now: datetime) -> str:
    stage = "overdue" if row.due_at <= now else "near"
    return f"limit:{row.limit}:{stage}:{row.due_at:%Y%m%dT%H%M}"


@transaction.atomic
def _raise(deps: CooperationDeps, number: str, limit: str, now: datetime) -> Raised | None:
    work = opened(deps, number, WATCH, now)
    row = LimitRow.objects.filter(
        case=work.row, limit=limit, state=LimitState.RUNNING.value, near_at__lte=now
    ).first()
    if row is None:
        return None
    overdue = row.due_at <= now
    stage = "overdue" if overdue else "near"
    text = message(
        f"cooperation-task-limit-{stage}",
        what=read_arg(row.data["what"]),
        due=end_text(read_clock(row.data)),
    )
    if not raise_task(work, _source(row, now), text, (), row.due_at):
        return None
    if overdue:
        warned = TaskRow.objects.filter(case=work.row, source__startswith=f"limit:{limit}:near:")
        warned.filter(done_at=None).update(done_at=now, done_by=WATCH.name)
    work.tell("limit", text)
    work.row.save(update_fields=["last_text", "last_at"])
    work.journal("task-created", limit=limit, stage=stage)
    told = message(f"cooperation-alert-limit-{stage}", what=read_arg(row.data["what"]))
    alert_holder(work, AlertKind.LIMIT, _source(row, now), told)
    return Raised(number, limit, overdue)


def _end_met(now: datetime) -> None:
    """End the tasks of limits that no longer run."""
    open_tasks = list(TaskRow.objects.filter(source__startswith="limit:", done_at=None))
    running = LimitRow.objects.filter(
        state=LimitState.RUNNING.value, case_id__in={task.case_id for task in open_tasks}
    )
    live = set(running.values_list("case_id", "limit"))
    for task in open_tasks:
        if (task.case_id, task.source.split(":")[1]) not in live:
            TaskRow.objects.filter(pk=task.pk).update(done_at=now, done_by=WATCH.name)
