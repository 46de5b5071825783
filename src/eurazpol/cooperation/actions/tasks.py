"""Tasks of a case: raised once, ended by the step that does them."""

from collections.abc import Iterable
from datetime import datetime

from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.store.models import TaskRow
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.kernel.texts import Message


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
