"""Read one record: permitted, with the purpose, and recorded before it is shown."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from django.db.models import Model

from eurazpol.access.actions.purpose import ground_of
from eurazpol.access.actions.queries import authorities
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, Line, ObjectKind, Side, Target, may, require
from eurazpol.access.domain.permissions import Stage as CaseStage
from eurazpol.audit.actions.record import record_read
from eurazpol.citizens.actions.alike import Alike, find_alike
from eurazpol.citizens.actions.care import About
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.home import answer_for
from eurazpol.citizens.actions.papers import Sort
from eurazpol.citizens.actions.retention import RetentionView, retention_of
from eurazpol.citizens.actions.work import standing, target
from eurazpol.citizens.domain.clock import Clock, clock
from eurazpol.citizens.domain.errors import UnknownRecord
from eurazpol.citizens.domain.fields import FIELDS, Values
from eurazpol.citizens.domain.home import Home
from eurazpol.citizens.domain.record import Record
from eurazpol.citizens.domain.stages import FOLLOWS, Stage
from eurazpol.citizens.store.models import CitizenRow
from eurazpol.cooperation.actions.together import load_together
from eurazpol.kernel.texts import Texts

Row = TypeVar("Row", bound=Model)
_RELATED = ("stages", "sources", "changes", "transfers", "visits", "complaints")
"""What the page shows of a record, read in one query."""


@dataclass(frozen=True, slots=True)
class StageLine:
    """A stage with its day; ``replaced``: a correction took it back."""

    stage: Stage
    since: date
    note: str
    at: datetime
    by_name: str
    replaced: bool


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A value that was changed."""

    field: str
    old: str
    new: str
    reason: str
    correction: bool
    at: datetime
    by_name: str


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper from which the record is known; ``answers`` is the number of its inquiry."""

    key: int
    sort: Sort
    number: str
    dated: date
    party: str
    answers: str
    answered: bool
    document_id: str
    name: str
    by_name: str


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit of the consul."""

    day: date
    visitor: str
    findings: str


@dataclass(frozen=True, slots=True)
class ComplaintLine:
    """A complaint and its answer."""

    key: int
    day: date
    about: About
    text: str
    passed_to: str
    answered_on: date | None
    answer: str


@dataclass(frozen=True, slots=True)
class RecordView:
    """One record as its page shows it; what protects only for those who may read it."""

    number: str
    version: int
    record: Record
    mission: Texts | None
    clock: Clock
    next_stages: tuple[Stage, ...]
    stages: tuple[StageLine, ...]
    papers: tuple[PaperLine, ...]
    changes: tuple[ChangeLine, ...]
    home: Home | None
    transfers: tuple[str, ...]
    alike: tuple[Alike, ...]
    may_record: bool
    may_correct: bool
    may_care: bool
    may_transfer: bool
    visits: tuple[VisitLine, ...] = ()
    complaints: tuple[ComplaintLine, ...] = ()
    created_at: datetime | None = None
    created_by: str = ""
    origin: str = ""
    retention: RetentionView | None = None
    may_review: bool = False
    known: Values = field(default_factory=dict)
    """The values that this reader may see."""

    @property
    def confirmed_on(self) -> date | None:
        """The day as of which the record was last confirmed."""
        return self.record.day("confirmed_on")


def read_citizen(
    deps: CitizensDeps, number: str, *, actor: Actor, now: datetime, what: str = ""
) -> RecordView:
    """Return the record; raises :class:`UnknownRecord`, ``Forbidden`` and ``PurposeNeeded``.

    Raises :class:`NotNow` for a record that was erased: nothing of it is left to read.
    ``what`` says in the journal which page of the record was read, where it is not the record.
    """
    row = CitizenRow.objects.filter(number=number).first()
    if row is None:
        raise UnknownRecord("citizens-unknown", number=number[:20])
    about = target(row)
    require(actor, Act.READ_CITIZEN, about)
    standing(row)
    ground = ground_of(about, number, "", actor=actor, now=now)
    entry = actor.entry(
        "citizen-read", about.kind.value, number, ground=ground, details={"page": what}
    )
    record_read(entry, now)
    care = may(actor, Act.READ_CITIZEN_CARE, about).allowed
    found, today = Record(row.values), deps.today(now)
    names = {one.id: one.name for one in authorities()}
    load_together(row, _RELATED)
    return RecordView(
        number=row.number,
        version=row.version,
        record=found,
        mission=names.get(row.mission_id),
        clock=clock(found, today),
        next_stages=FOLLOWS[found.stage],
        stages=_stages(row),
        papers=_papers(row),
        changes=_changes(row, care=care),
        home=answer_for(deps, found, today),
        transfers=tuple(one.case_number for one in _by_key(row.transfers.all())),
        alike=find_alike(deps, found, actor, number),
        may_record=may(actor, Act.RECORD_CITIZEN, about).allowed,
        may_correct=may(actor, Act.CORRECT_CITIZEN, about).allowed,
        may_care=care,
        may_transfer=_may_transfer(actor),
        visits=_visits(row) if care else (),
        complaints=_complaints(row) if care else (),
        created_at=row.created_at,
        created_by=row.created_by,
        origin=row.origin,
        retention=retention_of(deps, row, now),
        may_review=may(actor, Act.REVIEW_RETENTION, about).allowed,
        known={
            path: text
            for path, text in row.values.items()
            if path in FIELDS and (care or not FIELDS[path].care)
        },
    )


def _may_transfer(actor: Actor) -> bool:
    case = Target(
        ObjectKind.CASE, Line.CUSTODY, Side.REQUESTING, CaseStage.DRAFT, actor.authority_id,
        actor.officer_id,
    )  # fmt: skip
    return may(actor, Act.CREATE_CASE, case).allowed


def _by_key(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda one: one.pk)


def _stages(row: CitizenRow) -> tuple[StageLine, ...]:
    return tuple(
        StageLine(Stage(one.stage), one.since, one.note, one.recorded_at, one.recorded_by,
                  one.replaced_at is not None)
        for one in sorted(row.stages.all(), key=lambda one: (one.since, one.pk), reverse=True)
    )  # fmt: skip


def _changes(row: CitizenRow, *, care: bool) -> tuple[ChangeLine, ...]:
    return tuple(
        ChangeLine(one.field, one.old, one.new, one.reason, one.correction, one.at, one.by_name)
        for one in reversed(_by_key(row.changes.all()))
        if care or not FIELDS[one.field].care
    )


def _papers(row: CitizenRow) -> tuple[PaperLine, ...]:
    rows = sorted(row.sources.all(), key=lambda one: (one.dated, one.pk))
    numbers = {one.pk: one.number or str(one.dated) for one in rows}
    answered = {one.answers_id for one in rows}
    return tuple(
        PaperLine(one.pk, Sort(one.sort), one.number, one.dated, one.party,
                  numbers.get(one.answers_id or 0, ""), one.pk in answered, one.document_id,
                  one.name, one.by_name)
        for one in rows
    )  # fmt: skip


def _visits(row: CitizenRow) -> tuple[VisitLine, ...]:
    rows = sorted(row.visits.all(), key=lambda one: (one.day, one.pk), reverse=True)
    return tuple(VisitLine(one.day, one.visitor, one.findings) for one in rows)


def _complaints(row: CitizenRow) -> tuple[ComplaintLine, ...]:
    return tuple(
        ComplaintLine(one.pk, one.day, About(one.about), one.text, one.passed_to,
                      one.answered_on, one.answer)
        for one in sorted(row.complaints.all(), key=lambda one: (one.day, one.pk), reverse=True)
    )  # fmt: skip
