"""What the case page shows beside the record: second signature, advice, links, notes, calendars."""

from dataclasses import replace

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may
from eurazpol.cooperation.actions.advice import advice_of
from eurazpol.cooperation.actions.calendars_view import calendars_of, days_of
from eurazpol.cooperation.actions.casework_values import Casework, NoteView, ProposalView
from eurazpol.cooperation.actions.links import links_of
from eurazpol.cooperation.actions.propose import papers_in, seconds, waiting
from eurazpol.cooperation.actions.views import StepView
from eurazpol.cooperation.actions.work import target
from eurazpol.cooperation.domain.situation import Situation
from eurazpol.cooperation.domain.two_persons import substance
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import message


def casework_of(row: CaseRow, here: Situation, actor: Actor, own: Country) -> Casework:
    """Return what stands beside the record of ``row``: three queries more than the record."""
    return Casework(
        proposal=_proposal(row, here, actor),
        advice=advice_of(row, actor, here.now.astimezone(here.zone).date()),
        links=links_of(row, actor),
        calendars=calendars_of(here, own),
        days=days_of(here, own),
        may_work=may(actor, Act.CASEWORK, target(row)).allowed,
    )


def notes_of(row: CaseRow, actor: Actor) -> tuple[NoteView, ...]:
    """Return the notes of the reader's authority, and those that the reader wrote; newest first."""
    bodies = {actor.authority_id, *(one.authority_id for one in actor.stands_in)} - {None}
    shown = (
        one
        for one in row.notes.all()
        if one.authority_id in bodies or one.by_id == actor.officer_id
    )
    return tuple(
        NoteView(one.text, one.by_name, one.at) for one in sorted(shown, key=lambda one: -one.pk)
    )


def held_back(steps: tuple[StepView, ...], proposal: ProposalView | None) -> tuple[StepView, ...]:
    """Return the steps, those of two persons held back while one of them waits."""
    if proposal is None:
        return steps
    why = message("error-second-waits", name=proposal.by_name)
    return tuple(
        replace(one, allowed=False, main=False, reasons=(*one.reasons, why)) if one.second else one
        for one in steps
    )


def _proposal(row: CaseRow, here: Situation, actor: Actor) -> ProposalView | None:
    found = waiting(row)
    if found is None:
        return None
    step = here.kind.step(here.side, found.step, here.stance, row.state)
    if step is None:
        return None
    changed = substance(here, papers_in(row)) != found.substance
    own = found.by_id == actor.officer_id
    allowed = may(actor, step.act, target(row)).allowed
    return ProposalView(
        id=found.pk,
        step=step.id,
        label=step.label,
        why=step.second.text if step.second else None,
        by_name=found.by_name,
        for_name=found.for_name,
        at=found.at,
        inputs=found.inputs,
        labels={one.name: one.label for one in step.fields},
        seconds=tuple(one.name for one in seconds(row, step, found.by_id)),
        may_sign=allowed and not own and not changed,
        own=own,
        changed=changed,
    )
