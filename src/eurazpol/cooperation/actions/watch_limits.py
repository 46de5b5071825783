"""Raise a task for every limit that is near or overdue. The worker calls it; twice is harmless."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.tasks import raise_task
from eurazpol.cooperation.actions.work import opened
from eurazpol.cooperation.domain.limits import LimitState
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
    )
    raised = [
        one
        for number, limit in near.order_by("due_at").values_list("case__number", "limit")
        if (one := _raise(deps, number, limit, now))
    ]
    _end_met(now)
    return tuple(raised)


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
        due=read_arg(row.data["due"]),
    )
    source = f"limit:{limit}:{stage}:{row.due_at:%Y%m%dT%H%M}"
    if not raise_task(work, source, text, (), row.due_at):
        return None
    work.tell("limit", text)
    work.row.save(update_fields=["last_text", "last_at"])
    work.journal("task-created", limit=limit, stage=stage)
    return Raised(number, limit, overdue)


def _end_met(now: datetime) -> None:
    """End the tasks of limits that no longer run."""
    running = LimitRow.objects.filter(state=LimitState.RUNNING.value)
    live = {(row.case_id, row.limit) for row in running}
    for task in TaskRow.objects.filter(source__startswith="limit:", done_at=None):
        if (task.case_id, task.source.split(":")[1]) not in live:
            TaskRow.objects.filter(pk=task.pk).update(done_at=now, done_by=WATCH.name)
