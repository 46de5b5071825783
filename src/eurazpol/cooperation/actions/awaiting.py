"""Prepared steps that wait for the second signature of this officer."""

from dataclasses import dataclass
from datetime import datetime

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import may
from eurazpol.cooperation.actions.visible import visible
from eurazpol.cooperation.actions.work import target
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.store.casework import ProposalRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.kernel.texts import Message

MOST = 200


@dataclass(frozen=True, slots=True)
class Awaiting:
    """One prepared step that the reader may countersign."""

    id: int
    number: str
    label: Message
    by_name: str
    at: datetime


def awaiting(actor: Actor) -> tuple[Awaiting, ...]:
    """Return what the actor may countersign, the oldest first: one query."""
    cases = CaseRow.objects.filter(visible(actor))
    rows = ProposalRow.objects.filter(outcome="", case__in=cases.values("pk"))
    rows = rows.exclude(by_id=actor.officer_id).select_related("case").order_by("pk")
    found = []
    for row in rows[:MOST]:
        step = next(
            one
            for one in kind_of(row.case.kind).transitions
            if one.by_officer and one.id == row.step and one.side == row.case.side
        )
        if may(actor, step.act, target(row.case)).allowed:
            found.append(Awaiting(row.pk, row.case.number, step.label, row.by_name, row.at))
    return tuple(found)
