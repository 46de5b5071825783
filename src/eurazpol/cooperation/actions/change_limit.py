"""Pause, resume or extend a limit, on a ground; what the law does not allow is refused."""

from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.refresh import finish, situation
from eurazpol.cooperation.actions.work import opened, require_act
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.limits import Change, LimitChange, check_change
from eurazpol.cooperation.store.models import LimitChangeRow
from eurazpol.kernel.texts import message

_JOURNAL = {
    Change.PAUSE: "limit-paused",
    Change.RESUME: "limit-resumed",
    Change.EXTEND: "limit-extended",
}


@transaction.atomic
def change_limit(
    deps: CooperationDeps, number: str, change: LimitChange, actor: Actor, now: datetime
) -> None:
    """Change the limit ``change.limit`` of the case; ``change.at`` is ``now``."""
    work = opened(deps, number, actor, now)
    require_act(work, Act.POSTPONE)
    clock = next(
        (one for one in situation(deps, work.row, now).clocks if one.id == change.limit), None
    )
    if clock is None:
        raise InvalidFact("limit-unknown", field="limit", value=change.limit)
    check_change(clock, change)
    LimitChangeRow.objects.create(
        case=work.row,
        limit=change.limit,
        change=change.change.value,
        at=change.at,
        until=change.until,
        ground=change.ground.strip(),
        by_name=actor.name,
    )
    told = message(f"cooperation-history-limit-{change.change.value}", what=clock.what)
    work.tell("limit", told, detail=change.ground.strip())
    finish(work)
    work.journal(_JOURNAL[change.change], change.ground, limit=change.limit)
