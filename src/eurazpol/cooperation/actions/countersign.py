"""The second signature: a prepared step takes effect, goes back, or is taken back by the first."""

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.act import judged, take
from eurazpol.cooperation.actions.alerts import alert
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.propose import papers_in
from eurazpol.cooperation.actions.refresh import finish, situation
from eurazpol.cooperation.actions.work import Work, opened, require_act
from eurazpol.cooperation.domain.alerts import AlertKind
from eurazpol.cooperation.domain.declare import Transition
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed
from eurazpol.cooperation.domain.situation import Situation
from eurazpol.cooperation.domain.two_persons import Ending, Prepared, check_second
from eurazpol.cooperation.store.casework import ProposalRow
from eurazpol.kernel.texts import Message, message

SHORTEST_REASON = 10


@transaction.atomic
def countersign(
    deps: CooperationDeps, number: str, proposal_id: int, actor: Actor, now: datetime
) -> str:
    """Sign as the second person; the step is taken now. Return the state of the file.

    Everything that the step requires is tested once more. Raises ``Forbidden``,
    :class:`NotAllowed` for the first person or where something has changed, and what ``act``
    raises.
    """
    work, row, before, step = _opened(deps, number, proposal_id, actor, now)
    require_act(work, step.act)
    prepared = Prepared(step, row.from_state, row.substance, row.by_id, row.by_name)
    check_second(prepared, actor.officer_id, before, papers_in(work.row))
    _, inputs = judged(work, before, row.step, row.inputs)
    _end(work, row, Ending.COUNTERSIGNED)
    text = message("cooperation-history-countersigned", step=step.label, name=row.by_name)
    work.tell("step", text)
    work.journal("step-countersigned", step=step.id, first=f"officer:{row.by_id}")
    take(replace(work, prepared_by=row.by_name), step, inputs, row.inputs, before)
    _answer(work, row, message("cooperation-alert-countersigned", step=step.label))
    return work.row.state


@transaction.atomic
def send_back(
    deps: CooperationDeps, number: str, proposal_id: int, reason: str, actor: Actor, now: datetime
) -> None:
    """Refuse to countersign, with a reason; or, as the first person, take the step back."""
    work, row, _, step = _opened(deps, number, proposal_id, actor, now)
    own = row.by_id == actor.officer_id
    reason = reason.strip()
    if not own:
        require_act(work, step.act)
        if len(reason) < SHORTEST_REASON:
            raise InvalidFact("input-too-short", field="reason", minimum=SHORTEST_REASON)
    if len(reason) > 4000:
        raise InvalidFact("input-too-long", field="reason", maximum=4000)
    ending = Ending.TAKEN_BACK if own else Ending.REFUSED
    _end(work, row, ending, reason)
    said = ending.value.replace("_", "-")
    text = message(f"cooperation-history-second-{said}", step=step.label, name=row.by_name)
    work.tell("step", text, detail=reason)
    finish(work)
    work.journal(f"step-{said}", reason, step=step.id, first=f"officer:{row.by_id}")
    if not own:
        _answer(work, row, message("cooperation-alert-second-refused", step=step.label))


def _opened(
    deps: CooperationDeps, number: str, proposal_id: int, actor: Actor, now: datetime
) -> tuple[Work, ProposalRow, Situation, Transition]:
    work = opened(deps, number, actor, now)
    row = ProposalRow.objects.filter(case=work.row, pk=proposal_id, outcome="").first()
    if row is None:
        raise NotAllowed("second-none", number=number)
    before = situation(deps, work.row, now)
    step = work.kind.step(work.side, row.step, before.stance, work.row.state)
    if step is None:
        raise NotAllowed("second-none", number=number)
    return work, row, before, step


def _end(work: Work, row: ProposalRow, ending: Ending, reason: str = "") -> None:
    row.outcome, row.reason = ending.value, reason
    row.ended_by_id, row.ended_by = work.actor.officer_id, work.actor.name
    row.ended_at = work.now
    row.save()


def _answer(work: Work, row: ProposalRow, text: Message) -> None:
    alert(work, [row.by_id], AlertKind.ANSWER, f"second:{row.pk}:answer", text)
