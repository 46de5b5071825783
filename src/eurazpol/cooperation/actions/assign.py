"""Give a file to an officer, who is told."""

from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.act import give_to_officer
from eurazpol.cooperation.actions.alerts import alert
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.work import opened, require_act
from eurazpol.cooperation.domain.alerts import AlertKind
from eurazpol.kernel.texts import message


@transaction.atomic
def assign(
    deps: CooperationDeps, number: str, officer_id: int, actor: Actor, now: datetime
) -> None:
    """Let the officer hold the file; it goes into the hands of the officer's authority."""
    work = opened(deps, number, actor, now)
    require_act(work, Act.ASSIGN)
    give_to_officer(work.row, officer_id)
    work.tell("step", message("cooperation-history-assigned", officer=work.row.holder_name))
    finish(work)
    work.journal("case-assigned", officer=officer_id)
    told = message("cooperation-alert-assigned", name=work.actor.name)
    alert(work, [officer_id], AlertKind.TASK, f"assigned:{work.row.version}", told)
