"""Hand over the whole load of an officer: every open case, task, question and unfinished form.

1. Who manages officers does it, with a reason; to one officer, or by kind to several.
2. Whoever gets a case must be entitled to it; otherwise nothing moves, and the cases are named.
3. A task in a case goes where the case of its kind goes; so does a question to be answered. An
   unfinished form goes with its case, any other to the first receiver.
4. Each case says in its record who had it and who has it; each receiver is told. The report stays.
5. An officer who still holds something cannot be removed (:func:`load_left`).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType

from django.db import transaction
from django.db.models import QuerySet

from eurazpol.access.actions.queries import OfficerView, as_actor, officer_names, officers
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Stage, Target, may, require
from eurazpol.audit.actions.record import record
from eurazpol.cooperation.actions.act import give_to_officer
from eurazpol.cooperation.actions.alerts import alert
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.work import Work, target
from eurazpol.cooperation.domain.alerts import AlertKind
from eurazpol.cooperation.domain.errors import CooperationError, InvalidFact
from eurazpol.cooperation.domain.kinds.table import KINDS, kind_of
from eurazpol.cooperation.domain.links import check_reason
from eurazpol.cooperation.store.casework import AdviceRow, LoadRow
from eurazpol.cooperation.store.desk import DraftRow
from eurazpol.cooperation.store.models import CaseRow, TaskRow
from eurazpol.kernel.texts import Message, message

_MANAGING = Target(ObjectKind.OFFICER)
_KEY_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Plan:
    """Who takes what: ``to`` everything, but for the kinds in ``by_kind``."""

    to: int
    by_kind: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Load:
    """What an officer carries: open cases by kind, open tasks and questions, unfinished forms."""

    officer_id: int
    officer: str
    cases: Mapping[str, int]
    tasks: int
    drafts: int

    @property
    def kinds(self) -> tuple[tuple[str, Message, int], ...]:
        """The kinds of the cases with their names and numbers."""
        return tuple((kind, KINDS[kind].text, count) for kind, count in sorted(self.cases.items()))

    @property
    def open_cases(self) -> int:
        """How many cases there are."""
        return sum(self.cases.values())


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What went to whom; a restricted case is counted, its number not told."""

    officer: str
    by_name: str
    at: datetime
    reason: str
    cases: tuple[tuple[str, str], ...]
    """Number and receiver."""
    restricted: int
    tasks: int
    drafts: int

    @property
    def all_cases(self) -> int:
        """How many cases moved."""
        return len(self.cases) + self.restricted


def load_of(officer_id: int, actor: Actor) -> Load:
    """Return what an officer carries, for who manages officers."""
    require(actor, Act.MANAGE_OFFICERS, _MANAGING)
    name = officer_names([officer_id]).get(officer_id)
    if name is None:
        raise InvalidFact("officer-unknown", field="officer", value=officer_id)
    cases = Counter(_cases(officer_id).values_list("kind", flat=True))
    tasks = _tasks(officer_id).count()
    return Load(
        officer_id, name, cases, tasks, DraftRow.objects.filter(officer_id=officer_id).count()
    )


def load_left(officer_id: int) -> CooperationError | None:
    """Return why an officer cannot be removed yet: what he still holds."""
    cases, tasks = _cases(officer_id).count(), _tasks(officer_id).count()
    return (
        InvalidFact("load-left", field="officer", cases=cases, tasks=tasks)
        if cases or tasks
        else None
    )


@transaction.atomic
def hand_over(
    deps: CooperationDeps, officer_id: int, plan: Plan, actor: Actor, now: datetime
) -> int:
    """Move everything by the plan and return the id of the report.

    Raises :class:`InvalidFact` naming the receiver who may not hold what he would get.
    """
    load = load_of(officer_id, actor)
    reason = check_reason(plan.reason)
    known = {one.id: one for one in officers()}
    receivers = {kind: _receiver(known, plan, kind, officer_id) for kind in (*load.cases, "")}
    rows = list(_cases(officer_id).select_for_update().order_by("pk"))
    _check(rows, receivers)
    moved = [_move(Work(deps, row, actor, now), load, receivers[row.kind], reason) for row in rows]
    tasks = _move_tasks(officer_id, receivers)
    drafts = _move_drafts(officer_id, rows, receivers)
    hidden = {row.number for row in rows if row.restricted}
    report = LoadRow.objects.create(
        officer_id=officer_id,
        officer=load.officer,
        by_id=actor.officer_id,
        by_name=actor.name,
        reason=reason,
        at=now,
        report={
            "cases": [[number, name] for number, name in moved if number not in hidden],
            "restricted": len(hidden),
            "tasks": tasks,
            "drafts": drafts,
        },
    )
    details = {"cases": len(moved), "tasks": tasks, "drafts": drafts, "report": report.pk}
    entry = actor.entry("load-handed-over", "officer", officer_id, ground=reason, details=details)
    record(entry, now)
    return report.pk


def load_report(report_id: int, actor: Actor) -> LoadReport:
    """Return the report of a hand-over, for who manages officers."""
    require(actor, Act.MANAGE_OFFICERS, _MANAGING)
    row = LoadRow.objects.filter(pk=report_id).first()
    if row is None:
        raise InvalidFact("officer-unknown", field="officer", value=report_id)
    told = row.report
    return LoadReport(
        row.officer,
        row.by_name,
        row.at,
        row.reason,
        tuple((number, name) for number, name in told["cases"]),
        told["restricted"],
        told["tasks"],
        told["drafts"],
    )


def _cases(officer_id: int) -> QuerySet[CaseRow]:
    return CaseRow.objects.filter(holder_id=officer_id).exclude(stage=Stage.CLOSED.value)


def _tasks(officer_id: int) -> QuerySet[TaskRow]:
    return TaskRow.objects.filter(for_id=officer_id, done_at=None)


def _receiver(
    known: Mapping[int, OfficerView], plan: Plan, kind: str, officer_id: int
) -> OfficerView:
    chosen = known.get(plan.by_kind.get(kind) or plan.to)
    if chosen is None:
        name = kind_of(kind).text if kind else message("ui-all")
        raise InvalidFact("load-nobody", field=f"to.{kind}" if kind else "to", kind=name)
    if chosen.id == officer_id:
        raise InvalidFact("load-officer", field=f"to.{kind}" if kind else "to")
    return chosen


def _check(rows: Sequence[CaseRow], receivers: Mapping[str, OfficerView]) -> None:
    """Refuse a receiver who could not read what he would hold."""
    for kind, receiver in receivers.items():
        actor = as_actor(receiver)
        barred = [
            row.number
            for row in rows
            if row.kind == kind and not may(actor, Act.READ_CASE, _held_by(row, receiver)).allowed
        ]
        if barred:
            raise InvalidFact(
                "load-may-not", field=f"to.{kind}", name=receiver.name, numbers=tuple(barred[:20])
            )


def _held_by(row: CaseRow, receiver: OfficerView) -> Target:
    """Return the case as it would be in the hands of the receiver, who enters its circle."""
    return replace(
        target(row),
        authority_id=receiver.authority.id,
        unit_id=receiver.unit_id,
        holder_id=receiver.id,
        circle=None,
    )


def _move(work: Work, load: Load, receiver: OfficerView, reason: str) -> tuple[str, str]:
    row = work.row
    give_to_officer(row, receiver.id)
    names = {"from": load.officer, "to": receiver.name}
    work.tell("step", message("cooperation-history-handed-over", **names), detail=reason)
    finish(work)
    work.journal("case-handed-over", reason, officer=receiver.id, before=load.officer_id)
    told = message("cooperation-alert-handed-over", name=load.officer)
    alert(work, [receiver.id], AlertKind.TASK, f"handed-over:{row.version}", told)
    return row.number, receiver.name


def _move_tasks(officer_id: int, receivers: Mapping[str, OfficerView]) -> int:
    """Move tasks and questions; return how many tasks there were."""
    tasks = list(_tasks(officer_id).select_related("case"))
    for task in tasks:
        receiver = receivers.get(task.case.kind, receivers[""])
        task.for_id, task.for_name = receiver.id, receiver.name
    TaskRow.objects.bulk_update(tasks, ["for_id", "for_name"])
    questions = list(
        AdviceRow.objects.filter(adviser_id=officer_id, answered_at=None).select_related("case")
    )
    for question in questions:
        receiver = receivers.get(question.case.kind, receivers[""])
        question.adviser_id, question.adviser = receiver.id, receiver.name
    AdviceRow.objects.bulk_update(questions, ["adviser_id", "adviser"])
    return len(tasks)


def _move_drafts(
    officer_id: int, rows: Sequence[CaseRow], receivers: Mapping[str, OfficerView]
) -> int:
    """Move unfinished forms; one that the receiver has too is kept beside his own."""
    kinds = {row.number: row.kind for row in rows}
    drafts = list(DraftRow.objects.filter(officer_id=officer_id))
    for draft in drafts:
        number = draft.address.partition("/cases/")[2].partition("/")[0].partition("?")[0]
        receiver = receivers.get(kinds.get(number, ""), receivers[""])
        if DraftRow.objects.filter(officer_id=receiver.id, key=draft.key).exists():
            draft.key = f"{draft.key[: _KEY_LENGTH - 22]}-{officer_id}"
        draft.officer_id = receiver.id
        draft.save(update_fields=["officer_id", "key"])
    return len(drafts)
