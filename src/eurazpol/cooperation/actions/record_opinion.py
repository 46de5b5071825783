"""Record what an officer says of the assessment. The engine never decides; a person looks."""

from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.refresh import assessed, finish
from eurazpol.cooperation.actions.tasks import end_tasks
from eurazpol.cooperation.actions.work import opened, require_act
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.situation import fingerprint
from eurazpol.cooperation.store.models import OpinionRow
from eurazpol.kernel.texts import message


@transaction.atomic
def record_opinion(
    deps: CooperationDeps,
    number: str,
    *,
    agrees: bool,
    reason: str,
    actor: Actor,
    now: datetime,
) -> None:
    """Agree or disagree with the assessment as it is now; disagreeing needs a reason."""
    work = opened(deps, number, actor, now)
    require_act(work, Act.RECORD_OPINION)
    reason = reason.strip()
    if not agrees and len(reason) < 20:
        raise InvalidFact("input-too-short", field="reason", minimum=20)
    if len(reason) > 4000:
        raise InvalidFact("input-too-long", field="reason", maximum=4000)
    found = assessed(deps, work.row, now)
    OpinionRow.objects.create(
        case=work.row,
        agrees=agrees,
        reason=reason,
        fingerprint=fingerprint(found),
        decision=found.decision.value,
        book_version=found.book_version,
        by_id=actor.officer_id,
        by_name=actor.name,
        at=now,
    )
    said = "agrees" if agrees else "disagrees"
    work.tell("opinion", message(f"cooperation-history-opinion-{said}"), detail=reason)
    end_tasks(work, "record_opinion")
    finish(work)
    work.journal("assessment-opinion", reason, agrees=agrees, book=found.book_version)
