"""Advice: one officer asks another about a case and gets an answer; both stay in the record.

1. Who works on the case asks an officer who may read it: a question, and until which day.
2. The adviser agrees or disagrees with reasons; who stands in for an absent one may answer too.
3. An answer is given once. Nothing depends on it: whoever decides, decides.
"""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.alerts import alert
from eurazpol.cooperation.actions.casework_values import AdviceView
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.tasks import end_tasks, last_minute, reader_named
from eurazpol.cooperation.actions.work import opened, require_act
from eurazpol.cooperation.domain.alerts import AlertKind
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed
from eurazpol.cooperation.store.casework import AdviceRow
from eurazpol.cooperation.store.models import CaseRow, TaskRow
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.kernel.texts import message

SHORTEST, LONGEST = 10, 4000


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of whom, until the end of which day."""

    adviser_id: int
    text: str
    due: date


@transaction.atomic
def ask_advice(
    deps: CooperationDeps, number: str, question: Question, actor: Actor, now: datetime
) -> int:
    """Ask, and return the id of the question; the adviser has a task until the day."""
    work = opened(deps, number, actor, now)
    require_act(work, Act.CASEWORK)
    text = _words(question.text, "question")
    if question.due < work.today:
        raise InvalidFact("due-in-past", field="due", value=question.due)
    if question.adviser_id == actor.officer_id:
        raise InvalidFact("advice-of-oneself", field="adviser")
    adviser = reader_named(work.row, question.adviser_id, "adviser")
    row = AdviceRow.objects.create(
        case=work.row,
        question=text,
        asked_by_id=actor.officer_id,
        asked_by=work.actor.name,
        adviser_id=question.adviser_id,
        adviser=adviser,
        due=question.due,
        asked_at=now,
    )
    TaskRow.objects.create(
        case=work.row,
        source=f"advice:{row.pk}",
        text=write_arg(message("cooperation-task-advise", name=work.actor.name)),
        done_by_steps=[f"advice:{row.pk}"],
        due_at=last_minute(question.due, deps.node.zone),
        raised_at=now,
        for_id=question.adviser_id,
        for_name=adviser,
        raised_by_id=actor.officer_id,
        raised_by=work.actor.name,
    )
    work.tell("opinion", message("cooperation-history-advice-asked", name=adviser), detail=text)
    finish(work)
    work.journal("advice-asked", adviser=question.adviser_id, due=question.due.isoformat())
    told = message("cooperation-alert-advice", name=work.actor.name)
    alert(work, [question.adviser_id], AlertKind.ADVICE, f"advice:{row.pk}", told)
    return row.pk


@transaction.atomic
def give_advice(  # noqa: PLR0913 - which question, what is said, by whom, when
    deps: CooperationDeps,
    number: str,
    advice_id: int,
    *,
    agrees: bool,
    reason: str,
    actor: Actor,
    now: datetime,
) -> None:
    """Answer a question with agreement or disagreement and the reason."""
    work = opened(deps, number, actor, now)
    require_act(work, Act.CASEWORK)
    row = AdviceRow.objects.filter(case=work.row, pk=advice_id).first()
    if row is None or row.answered_at is not None:
        raise InvalidFact("advice-unknown", field="advice")
    if not is_adviser(row, actor):
        raise NotAllowed("advice-of-another", name=row.adviser)
    row.agrees, row.reason = agrees, _words(reason, "reason")
    row.answered_by, row.answered_at = actor.name, now
    row.save(update_fields=["agrees", "reason", "answered_by", "answered_at"])
    end_tasks(work, f"advice:{row.pk}")
    said = "agrees" if agrees else "disagrees"
    text = message(f"cooperation-history-advice-{said}", name=row.adviser)
    work.tell("opinion", text, detail=row.reason)
    finish(work)
    work.journal("advice-given", row.reason, advice=row.pk, agrees=agrees)
    told = message("cooperation-alert-advised", name=actor.name)
    alert(work, [row.asked_by_id], AlertKind.ANSWER, f"advice:{row.pk}:answer", told)


def advice_of(row: CaseRow, actor: Actor, today: date) -> tuple[AdviceView, ...]:
    """Return what was asked and answered about a case, newest first: one query."""
    return tuple(
        AdviceView(
            one.pk,
            one.question,
            one.asked_by,
            one.adviser,
            one.due,
            one.asked_at,
            one.answered_at is None and one.due < today,
            one.agrees,
            one.reason,
            one.answered_by,
            one.answered_at,
            one.answered_at is None and is_adviser(one, actor),
        )
        for one in sorted(row.advice.all(), key=lambda one: -one.pk)
    )


def is_adviser(row: AdviceRow, actor: Actor) -> bool:
    """Whether the actor was asked, or stands in for who was."""
    absent = {one.officer_id for one in actor.stands_in}
    return row.adviser_id in {actor.officer_id, *absent}


def _words(text: str, field: str) -> str:
    text = text.strip()
    if len(text) < SHORTEST:
        raise InvalidFact("input-too-short", field=field, minimum=SHORTEST)
    if len(text) > LONGEST or "\x00" in text:
        raise InvalidFact("input-too-long", field=field, maximum=LONGEST)
    return text
