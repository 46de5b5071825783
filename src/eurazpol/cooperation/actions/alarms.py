"""Tell the holder of a case that a message about it is not answered or not opened in time."""

from datetime import datetime
from functools import partial

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.alerts import alert_holder
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.tasks import raise_task
from eurazpol.cooperation.actions.work import opened
from eurazpol.cooperation.domain.alerts import AlertKind
from eurazpol.cooperation.store.models import CaseRow, TaskRow
from eurazpol.exchange.actions.deps import AlarmListener
from eurazpol.exchange.actions.views import alarm_text
from eurazpol.exchange.domain.alarms import Alarm, AlarmSort

EXCHANGE = Actor.system("exchange")

_OF_PEER = frozenset({AlarmSort.UNOPENED_HERE, AlarmSort.CONTENT_DIFFERS})
"""Alarms about a message of the peer, which carries the peer's number of the case."""
_DONE_BY = ("remind", "withdraw", "close")


def alarm_listener(deps: CooperationDeps) -> AlarmListener:
    """Return what the exchange tells of alarms."""
    return partial(message_alarm, deps)


@transaction.atomic
def message_alarm(deps: CooperationDeps, alarm: Alarm, now: datetime) -> None:
    """Raise a task and a line of the timeline, or end the task when the alarm has ended.

    An alarm about no case of this node, or about a kind that no case knows, raises nothing here.
    """
    cases = CaseRow.objects.filter(peer_node=alarm.peer)
    if alarm.sort in _OF_PEER:
        cases = cases.filter(peer_number=alarm.about)
    else:
        cases = cases.filter(number=alarm.about)
    number = cases.values_list("number", flat=True).first() if alarm.about else None
    if number is None:
        return
    source = f"alarm:{alarm.sort.value}:{alarm.message_id}"
    if alarm.ended:
        TaskRow.objects.filter(case__number=number, source=source, done_at=None).update(
            done_at=now, done_by=EXCHANGE.name
        )
        return
    work = opened(deps, number, EXCHANGE, now)
    text = alarm_text(alarm)
    if raise_task(work, source, text, _DONE_BY):
        work.tell("message", text, message_id=alarm.message_id)
        work.row.save(update_fields=["last_text", "last_at"])
        work.journal("task-created", message=alarm.message_id, alarm=alarm.sort.value)
        alert_holder(work, AlertKind.MESSAGE, source, text)
