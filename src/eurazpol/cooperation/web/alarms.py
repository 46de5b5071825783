"""What every page tells an officer until it is dealt with: notifications, late answers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, Line, ObjectKind, Side, Stage, Target, may
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.notifications.queries import alarms, to_acknowledge
from eurazpol.cooperation.actions.remind_late import overdue_answers
from eurazpol.cooperation.domain.notification import Urgency
from eurazpol.cooperation.web.page import Request
from eurazpol.kernel.texts import message
from eurazpol.ui.shell import ShellAlarm

_ANSWERING = Target(ObjectKind.CASE, Line.POLICE, Side.REQUESTED, Stage.OPEN)


def to_count(actor: Actor, deps: CooperationDeps, now: datetime) -> dict[str, Any]:
    """Return the queries whose counts :func:`shell_alarms` needs, for the frame of every page."""
    answering = may(actor, Act.DECIDE, _ANSWERING).allowed
    return {
        "notifications": to_acknowledge(deps, actor, now),
        "answers": overdue_answers(now) if answering else None,
    }


def shell_alarms(
    request: Request, deps: CooperationDeps, counts: Mapping[str, int]
) -> tuple[ShellAlarm, ...]:
    """Return the alarms of the reader, of what was counted."""
    waiting = _notifications(request, deps) if counts["notifications"] else None
    found = (waiting, _late_answers(counts["answers"]))
    return tuple(alarm for alarm in found if alarm)


def _notifications(request: Request, deps: CooperationDeps) -> ShellAlarm | None:
    found = alarms(deps, request.actor, request.shell.now)
    if found is None:
        return None
    text = message(
        "cooperation-alarm-overdue" if found.overdue else "cooperation-alarm",
        count=found.count,
        urgency=found.urgency.label,
        overdue=found.overdue,
        due=found.next_due or request.shell.now,
    )
    bad = bool(found.overdue) or found.urgency is Urgency.FLASH
    return ShellAlarm(text, "/notifications", "bad" if bad else "warn")


def _late_answers(count: int) -> ShellAlarm | None:
    """Tell those who decide about police queries that answers of ours are late."""
    if not count:
        return None
    text = message("cooperation-alarm-answers", count=count)
    return ShellAlarm(text, "/work?tab=all&kind=police_query&due=overdue", "bad")
