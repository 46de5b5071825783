"""Remind a peer of a late answer to a police query, and escalate. The worker calls it.

1. When the clock has run out the asking node sends ``reminder/1`` by itself and raises a task.
2. After one more term of the same length without an answer the query is escalated: a task says to
   call the duty desk of the peer. On the answering side, the head of the desk is told instead.
3. Each of it happens once for an end of the clock; a moved clock begins anew. Twice is harmless.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from django.db import transaction
from django.db.models import QuerySet

from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.actions.act import StepCommand, act
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.tasks import raise_task
from eurazpol.cooperation.actions.watch_limits import WATCH
from eurazpol.cooperation.actions.work import opened
from eurazpol.cooperation.domain.declare import Waits
from eurazpol.cooperation.domain.kinds.police_query import KIND
from eurazpol.cooperation.domain.limits import LimitState
from eurazpol.cooperation.store.models import LimitRow, TaskRow
from eurazpol.kernel.texts import message

TERMS: Mapping[str, timedelta] = MappingProxyType(
    {limit.id: limit.length for limit in KIND.limits if limit.both}
)
"""The clocks of an answer, with their length."""
_ENDS = ("peer_executed", "peer_sent_part", "peer_refused", "withdraw", "close")
_ENDS_HERE = ("answer", "answer_partly", "answer_nothing", "decide_refuse", "close")


@dataclass(frozen=True, slots=True)
class Told:
    """What was done about a late answer: ``late`` (reminded) or ``escalated``."""

    number: str
    what: str


def remind_late(deps: CooperationDeps, now: datetime) -> tuple[Told, ...]:
    """Remind and escalate what is due at ``now``; return what is new."""
    late = LimitRow.objects.filter(
        limit__in=list(TERMS), state=LimitState.RUNNING.value, due_at__lte=now
    ).select_related("case")
    known = set(
        TaskRow.objects.filter(source__startswith="answer:").values_list("case_id", "source")
    )
    due = [
        (row.case.number, row.limit, stage)
        for row in late.order_by("due_at")
        for stage in _stages(row, now)
        if (row.case_id, _source(row, stage)) not in known
    ]
    told = [_tell(deps, number, limit, stage, now) for number, limit, stage in due]
    return tuple(one for one in told if one)


def overdue_answers(now: datetime) -> QuerySet[LimitRow]:
    """Return the query for police queries that this node has not answered in time."""
    late = LimitRow.objects.filter(
        limit__in=list(TERMS), state=LimitState.RUNNING.value, ours=True, due_at__lte=now
    )
    return late.exclude(case__waits=Waits.PEER.value)


def _stages(row: LimitRow, now: datetime) -> tuple[str, ...]:
    """Return what is due: the asking side reminds first, both sides escalate a term later.

    Of a query that came back for completion nobody is told: it waits for the side that asked.
    """
    if row.ours == (row.case.waits == Waits.PEER.value):
        return ()
    escalated = ("escalated",) if row.due_at + TERMS[row.limit] <= now else ()
    return (() if row.ours else ("late",)) + escalated


def _source(row: LimitRow, stage: str) -> str:
    return f"answer:{stage}:{row.due_at:%Y%m%dT%H%M}"


@transaction.atomic
def _tell(deps: CooperationDeps, number: str, limit: str, stage: str, now: datetime) -> Told | None:
    work = opened(deps, number, WATCH, now)
    row = LimitRow.objects.filter(
        case=work.row, limit=limit, state=LimitState.RUNNING.value, due_at__lte=now
    ).first()
    if row is None or stage not in _stages(row, now):
        return None
    asking = work.side is Side.REQUESTING
    name = stage if asking or stage == "late" else "escalated-here"
    due = row.due_at.astimezone(deps.node.zone)
    text = message(f"cooperation-task-query-{name}", due=due, peer=work.peer)
    if not raise_task(work, _source(row, stage), text, _ENDS if asking else _ENDS_HERE, now):
        return None
    work.tell("limit", text)
    work.row.save(update_fields=["last_text", "last_at"])
    work.journal("query-late", limit=limit, stage=stage)
    steps = {step.id for step in work.kind.steps(work.side, work.row.state, None)}
    if stage == "late" and "remind" in steps:
        act(deps, StepCommand(number, "remind"), WATCH, now)
    return Told(number, stage)
