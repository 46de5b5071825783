"""Take a step of a case: one path for every step of every kind.

1. The file is opened and the version compared; the table of rights is asked.
2. The step must exist from this state; its form is read; what it requires is answered.
3. Uploads become papers, inputs become events, facts and decisions; the state changes.
4. Papers of the step are written from the facts; limits and tasks follow.
5. The message of the step leaves, or else the other side is told the new status.
A step of two persons stops after 2: it waits for the second, see ``countersign``.

All of it in one transaction: a refusal anywhere leaves nothing behind.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction

from eurazpol.access.actions.queries import authorities, officers
from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.create_case import texts_json
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.messages import send_step, tell_status
from eurazpol.cooperation.actions.papers import put_upload
from eurazpol.cooperation.actions.propose import lapse, propose
from eurazpol.cooperation.actions.record_event import NewEvent, put_event
from eurazpol.cooperation.actions.refresh import finish, situation
from eurazpol.cooperation.actions.tasks import end_tasks, raise_task
from eurazpol.cooperation.actions.verify_decisions import record_decision
from eurazpol.cooperation.actions.work import Work, opened, require_act
from eurazpol.cooperation.actions.write_papers import write_papers
from eurazpol.cooperation.domain.declare import FieldKind, Records, Transition
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed, RequirementsUnmet
from eurazpol.cooperation.domain.events import EVENTS
from eurazpol.cooperation.domain.facts import facts_from, facts_json
from eurazpol.cooperation.domain.inputs import paper_of, read_inputs
from eurazpol.cooperation.domain.requirements import unmet
from eurazpol.cooperation.domain.situation import Grounds, Inputs, Situation, Value
from eurazpol.cooperation.store.models import CaseRow, DecisionRow
from eurazpol.kernel.texts import message


@dataclass(frozen=True, slots=True)
class StepCommand:
    """A step to take: its id, the version that the officer saw, the form as filled in.

    ``inputs`` maps field names to text or typed values; an upload is an ``Upload`` of the room
    *documents*, and ``<field>_as`` names the paper where the field offers several.
    """

    number: str
    step: str
    inputs: Mapping[str, Any] = field(default_factory=dict)
    version: int | None = None


@transaction.atomic
def act(deps: CooperationDeps, command: StepCommand, actor: Actor, now: datetime) -> str:
    """Take the step and return the id of the state that the file is in now.

    A step that a second officer must countersign is prepared only: the state stays.

    Raises ``Forbidden``, :class:`NotAllowed`, :class:`InvalidFact`, :class:`RequirementsUnmet`,
    :class:`StaleVersion`, and the errors of the rooms that keep the uploads and write the papers.
    """
    work = opened(deps, command.number, actor, now, command.version)
    before = situation(deps, work.row, now)
    step, inputs = judged(work, before, command.step, command.inputs)
    if step.second is not None:
        propose(work, step, command.inputs, before)
    else:
        take(work, step, inputs, command.inputs, before)
    return work.row.state


def judged(
    work: Work, before: Situation, step_id: str, raw: Mapping[str, Any]
) -> tuple[Transition, dict[str, Value]]:
    """Return the step and its form as read, if this actor may take it now with these values."""
    step = _step(work, before, step_id)
    require_act(work, step.act)
    if work.row.state not in step.sources:
        raise NotAllowed("step-not-from-here", step=step.label, state=work.state.text)
    inputs = read_inputs(step, raw, work.now, work.deps.node.zone)
    reasons = unmet(step, before, inputs)
    if reasons:
        raise RequirementsUnmet(reasons, step=step.label)
    _check_grounds(before, inputs)
    return step, inputs


def _step(work: Work, before: Situation, step_id: str) -> Transition:
    step = work.kind.step(work.side, step_id, before.stance, work.row.state)
    if step is None:
        raise NotAllowed("step-unknown", field="step", value=step_id, kind=work.kind.text)
    return step


def _check_grounds(before: Situation, inputs: Inputs) -> None:
    """Coded grounds must be among those that the assessment tested."""
    chosen = inputs.get("grounds")
    if not isinstance(chosen, Grounds):
        return
    tested = {
        (ground.id, ground.citation.instrument, ground.citation.article)
        for ground in before.assessment.grounds
    }
    for one in chosen.chosen:
        if one not in tested and one[0] != "R_NO_SUPPLEMENT":
            raise InvalidFact("ground-not-tested", field="grounds", value=one[0], article=one[2])


def take(
    work: Work,
    step: Transition,
    inputs: dict[str, Any],
    raw: Mapping[str, Any],
    before: Situation,
) -> None:
    """Carry out what was judged."""
    uploads = _keep_uploads(work, step, raw)
    work.tell("step", _told(work, step), detail=str(inputs.get("reason") or ""))
    _record(work, step, inputs)
    _set_facts(work, step, inputs)
    _assign(work, step, inputs)
    if step.decides:
        _decide(work, step, inputs, before)
    if step.id == "return_request":
        work.row.asked = list(inputs.get("missing", ()))
    old_shared = work.state.shared
    _move(work, step)
    written = write_papers(work, step, inputs)
    end_tasks(work, step.id)
    for task in step.tasks:
        due = work.now + timedelta(days=task.days) if task.days else None
        raise_task(work, f"step:{task.id}:{work.row.version}", task.text, task.done_by, due)
    finish(work)
    work.journal(
        "transition", step=step.id, state=work.row.state, papers=[*uploads, *written],
        inputs=sorted(inputs),
    )  # fmt: skip
    shared_event = any(_event_of(one, inputs).shared for one in step.records)
    if step.sends:
        send_step(work, step.sends, inputs)
        _follow(work, step)
    elif shared_event or work.state.shared is not old_shared:
        tell_status(work)


def _told(work: Work, step: Transition) -> Any:
    if step.target is None or step.target == work.row.state:
        return message("cooperation-history-step", step=step.label)
    target = work.kind.state(step.target).text
    return message("cooperation-history-moved", step=step.label, state=target)


def _keep_uploads(work: Work, step: Transition, raw: Mapping[str, Any]) -> list[str]:
    return [
        put_upload(work, paper_of(one, raw), raw[one.name]).paper
        for one in step.fields
        if one.kind is FieldKind.PAPER and raw.get(one.name)
    ]


def _event_of(records: Records, inputs: Inputs) -> Any:
    chosen = records.event
    return EVENTS[str(inputs[chosen[1:]]) if chosen.startswith("@") else chosen]


def _record(work: Work, step: Transition, inputs: Inputs) -> None:
    ground = str(inputs.get("place") or inputs.get("note") or inputs.get("reason") or "")
    for records in step.records:
        kind = _event_of(records, inputs)
        value = inputs.get(records.field) if records.field else None
        at = value if isinstance(value, date) else work.now if kind.instant else work.today
        put_event(work, NewEvent(kind.id, at, ground))


def _set_facts(work: Work, step: Transition, inputs: Inputs) -> None:
    if not step.sets:
        return
    facts = dict(work.row.facts)
    for one in step.sets:
        if one.field in inputs:
            part, _, name = one.path.rpartition(".")
            if part:
                facts[part] = {**facts.get(part, {}), name: inputs[one.field]}
            else:
                facts[name] = inputs[one.field]
    work.row.facts = facts_json(facts_from(facts))


def _assign(work: Work, step: Transition, inputs: Inputs) -> None:
    for one in step.fields:
        if one.kind is FieldKind.AUTHORITY and one.name in inputs:
            give_to_authority(work.row, int(str(inputs[one.name])))
        if one.kind is FieldKind.OFFICER:
            officer = inputs.get(one.name, work.actor.officer_id)
            if officer:
                give_to_officer(work.row, int(str(officer)))


def give_to_authority(row: CaseRow, authority_id: int) -> None:
    """Put the file into the hands of an authority; nobody of it holds it yet."""
    found = next((one for one in authorities() if one.id == authority_id), None)
    if found is None:
        raise InvalidFact("authority-unknown", field="authority", value=authority_id)
    row.authority_id, row.authority_name = found.id, texts_json(found.name)
    row.unit_id, row.holder_id, row.holder_name = None, None, ""


def give_to_officer(row: CaseRow, officer_id: int) -> None:
    """Let an officer hold the file, in the hands of the officer's authority and unit."""
    found = next((one for one in officers() if one.id == officer_id), None)
    if found is None:
        raise InvalidFact("officer-unknown", field="officer", value=officer_id)
    row.holder_id, row.holder_name = found.id, found.name
    row.authority_id, row.authority_name = found.authority.id, texts_json(found.authority.name)
    row.unit_id = found.unit_id


def _decide(work: Work, step: Transition, inputs: Inputs, before: Situation) -> None:
    found = before.assessment
    grounds = inputs.get("grounds")
    decided = inputs.get("decided")
    assert step.decides is not None  # noqa: S101 - the caller asked
    row = DecisionRow.objects.create(
        case=work.row,
        step=step.id,
        outcome=step.decides.value,
        decided=decided if isinstance(decided, date) else work.today,
        reason=str(inputs.get("reason") or ""),
        verification=str(inputs.get("verification") or ""),
        optional_ground=str(inputs.get("optional_ground") or ""),
        grounds=[list(one) for one in grounds.chosen] if isinstance(grounds, Grounds) else [],
        assessed={
            "decision": found.decision.value,
            "fingerprint": before.fingerprint,
            "book": found.book_version,
            "as_of": found.as_of.isoformat(),
        },
        by_name=work.actor.name,
        prepared_by=work.prepared_by,
        at=work.now,
    )
    record_decision(work, row)


def _move(work: Work, step: Transition) -> None:
    if step.target is None or step.target == work.row.state:
        return
    row = work.row
    row.state_before, row.state, row.state_since = row.state, step.target, work.now
    lapse(work)


def _follow(work: Work, step: Transition) -> None:
    """End the provisional arrest that the request continues, now that it has left."""
    earlier = work.row.earlier
    if step.sends is None or step.sends.kind != "request/1" or earlier is None:
        return
    followed = replace(work, row=CaseRow.objects.select_for_update().get(pk=earlier.pk))
    reaction = followed.kind.reaction(followed.side, followed.row.state, None, "request/1", None)
    if reaction:
        react(followed, reaction)
        tell_status(followed)


def react(work: Work, step: Transition) -> None:
    """Take a step that a message takes: state, events, tasks."""
    work.tell("step", _told(work, step))
    _record(work, step, {})
    _move(work, step)
    end_tasks(work, step.id)
    for task in step.tasks:
        due = work.now + timedelta(days=task.days) if task.days else None
        raise_task(work, f"step:{task.id}:{work.row.version}", task.text, task.done_by, due)
    finish(work)
    work.journal("transition", step=step.id, state=work.row.state)
