"""Prepare a step of two persons: it waits in the file until a second officer countersigns."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from eurazpol.access.actions.entitled import entitled
from eurazpol.access.actions.queries import OfficerView
from eurazpol.cooperation.actions.alerts import alert
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.work import Work, target
from eurazpol.cooperation.domain.alerts import AlertKind
from eurazpol.cooperation.domain.declare import Transition
from eurazpol.cooperation.domain.errors import NotAllowed
from eurazpol.cooperation.domain.situation import Situation
from eurazpol.cooperation.domain.two_persons import Ending, substance
from eurazpol.cooperation.store.casework import ProposalRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.kernel.texts import message


def propose(work: Work, step: Transition, raw: Mapping[str, Any], before: Situation) -> None:
    """Keep the step as prepared and tell those who may countersign; nothing else changes.

    Raises :class:`NotAllowed` while another prepared step of the file waits.
    """
    waits = waiting(work.row)
    if waits is not None:
        raise NotAllowed("second-waits", name=waits.by_name)
    actor = work.actor
    row = ProposalRow.objects.create(
        case=work.row,
        step=step.id,
        from_state=work.row.state,
        inputs={name: plain(value) for name, value in raw.items()},
        substance=substance(before, papers_in(work.row)),
        by_id=actor.officer_id,
        by_name=actor.name,
        for_name=actor.acting_for.name if actor.acting_for else "",
        at=work.now,
    )
    work.tell("step", message("cooperation-history-prepared", step=step.label))
    finish(work)
    work.journal("step-prepared", step=step.id, inputs=sorted(raw))
    asked = [one.id for one in seconds(work.row, step, actor.officer_id)]
    text = message("cooperation-alert-countersign", step=step.label)
    alert(work, asked, AlertKind.COUNTERSIGN, f"second:{row.pk}", text)


def waiting(row: CaseRow) -> ProposalRow | None:
    """Return the prepared step of the file that waits, if one does."""
    return next((one for one in row.proposals.all() if not one.outcome), None)


def seconds(row: CaseRow, step: Transition, first_id: int) -> list[OfficerView]:
    """Return the officers who may countersign: all who may take the step, but for the first."""
    return [one for one in entitled(step.act, target(row)) if one.id != first_id]


def lapse(work: Work) -> None:
    """End what waits: the file has moved on by another way."""
    ProposalRow.objects.filter(case=work.row, outcome="").update(
        outcome=Ending.LAPSED, ended_by=work.actor.name, ended_at=work.now
    )


def papers_in(row: CaseRow) -> Iterable[tuple[str, str]]:
    """Return kind and SHA-256 of the papers that are in the file."""
    there = (one for one in row.papers.all() if one.removed_at is None and not one.arriving)
    return [(one.paper, one.sha256) for one in there]


def plain(value: Any) -> Any:
    """Return a value of a form as JSON keeps it; :func:`read_inputs` reads it back."""
    if isinstance(value, date):
        return value.isoformat()
    return [plain(item) for item in value] if isinstance(value, list | tuple) else value
