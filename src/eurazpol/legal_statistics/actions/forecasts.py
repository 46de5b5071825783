"""Make forecasts, keep them as they were made, and record who decided what with them.

1. A forecast is made from figures that the node holds: a monthly series that was brought in, events
   counted by month, or the series ``staff``. What it was made from is kept as a hash.
2. It is never changed; another one is made. It is no figure of a report.
3. A decision names the forecast, says what was decided and why, and by whom; it stays.
"""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.actions.forecast_staff import forecast_staff
from eurazpol.legal_statistics.actions.forecast_workload import forecast_workload
from eurazpol.legal_statistics.actions.series import allowed, cell_of, cells_now, present_versions
from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.errors import InvalidSeries, NoSuchFigure, NotForecastable
from eurazpol.legal_statistics.domain.events import What
from eurazpol.legal_statistics.domain.forecasts.monthly import (
    LEAST_MONTHS,
    WorkloadForecast,
    monthly,
)
from eurazpol.legal_statistics.domain.forecasts.staffing import SERIES, StaffForecast
from eurazpol.legal_statistics.domain.selectors import Selector, shelve
from eurazpol.legal_statistics.store.models import DecisionRow, EventRow, ForecastRow

WORKLOAD, STAFFING = "workload", "staffing"
MAX_TEXT = 1000
_EVENTS = (What.REQUEST_RECEIVED, What.REQUEST_SENT, What.WORK_TAKEN, What.NOTICE_DRAFTED)
_FIGURES = Target(ObjectKind.STATISTICS)


@dataclass(frozen=True, slots=True)
class Source:
    """What can be forecast: ``id`` is a selector of a series, or ``events:<what>``."""

    id: str
    months: int


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided with a forecast."""

    decision: str
    reason: str
    at: datetime
    by_name: str


@dataclass(frozen=True, slots=True)
class Made:
    """A forecast as it was made."""

    id: int
    kind: str
    subject: str
    at: datetime
    by_name: str
    inputs_sha256: str
    result: WorkloadForecast | StaffForecast
    decisions: tuple[Decided, ...]


@dataclass(frozen=True, slots=True)
class MadeLine:
    """A forecast in the list."""

    id: int
    kind: str
    subject: str
    at: datetime
    by_name: str
    decisions: int


def sources(deps: StatisticsDeps, actor: Actor) -> tuple[Source, ...]:
    """Return every series of months that is long enough to be forecast."""
    counts: Counter[str] = Counter()
    for cell in cells_now(actor):
        if cell.span is not None and cell.span.first == cell.span.last:
            counts[_selector(cell)] += 1
    found = [Source(id_, months) for id_, months in sorted(counts.items())]
    found += [
        Source(f"events:{what.value}", len(cells))
        for what in _EVENTS
        if (cells := _of_events(deps, what))
    ]
    return tuple(one for one in found if one.months >= LEAST_MONTHS)


def make_workload(
    source: str, months: int, *, deps: StatisticsDeps, actor: Actor, now: datetime
) -> int:
    """Forecast a source so many months ahead; return the key of the forecast."""
    require(actor, Act.KEEP_STATISTICS, _FIGURES)
    cells = _cells(source, deps, actor)
    result = forecast_workload(monthly(cells, source), months)
    return _keep(WORKLOAD, source, {"months": months}, result, actor, now)


def make_staffing(*, actor: Actor, now: datetime) -> int:
    """Forecast the staff from the series ``staff``; return the key of the forecast."""
    require(actor, Act.KEEP_STATISTICS, _FIGURES)
    cells = [cell_of(row) for row in present_versions().filter(cell__series=SERIES)]
    return _keep(STAFFING, SERIES, {}, forecast_staff(cells), actor, now)


def decide(id_: int, decision: str, reason: str, *, actor: Actor, now: datetime) -> None:
    """Record what was decided with a forecast, and why."""
    require(actor, Act.DECIDE_BY_FORECAST, _FIGURES)
    texts = {"decision": decision.strip(), "reason": reason.strip()}
    for field, text in texts.items():
        if not text or len(text) > MAX_TEXT:
            raise InvalidSeries("stats-text", field=field, limit=MAX_TEXT)
    with transaction.atomic():
        row = ForecastRow.objects.filter(pk=id_).first()
        if row is None:
            raise NoSuchFigure("stats-no-forecast")
        DecisionRow.objects.create(
            forecast=row, at=now, by=actor.reference, by_name=actor.name, **texts
        )
        entry = actor.entry("forecast-decided", "statistics", row.pk, ground=texts["reason"])
        record(entry, now)


def made(actor: Actor, limit: int = 50) -> tuple[MadeLine, ...]:
    """Return the forecasts, the newest first."""
    allowed(actor)
    rows = ForecastRow.objects.prefetch_related("decisions").defer("result", "asked")
    return tuple(
        MadeLine(row.pk, row.kind, row.subject, row.at, row.by_name, len(row.decisions.all()))
        for row in rows.order_by("-at", "-id")[:limit]
    )


def read(id_: int, actor: Actor) -> Made:
    """Return one forecast. Raises :class:`NoSuchFigure` if there is none."""
    allowed(actor)
    row = ForecastRow.objects.filter(pk=id_).first()
    if row is None:
        raise NoSuchFigure("stats-no-forecast")
    shape: type[WorkloadForecast | StaffForecast] = (
        WorkloadForecast if row.kind == WORKLOAD else StaffForecast
    )
    decisions = tuple(
        Decided(one.decision, one.reason, one.at, one.by_name)
        for one in row.decisions.order_by("at", "id")
    )
    return Made(
        row.pk, row.kind, row.subject, row.at, row.by_name, row.inputs_sha256,
        msgspec.convert(row.result, shape), decisions,
    )  # fmt: skip


def _cells(source: str, deps: StatisticsDeps, actor: Actor) -> Sequence[Cell]:
    head, _, what = source.partition(":")
    if head == "events":
        if what not in {one.value for one in _EVENTS}:
            raise NotForecastable("stats-no-source", field="source", value=source[:200])
        return _of_events(deps, What(what))
    asked = Selector.parse(source)
    shelf = shelve(cells_now(actor))
    found = [
        cell
        for cell in shelf.get((asked.series, asked.indicator), ())
        if cell.breakdown == asked.breakdown
    ]
    if not found:
        raise NotForecastable("stats-no-source", field="source", value=source[:200])
    return found


def _selector(cell: Cell) -> str:
    within = f"[{cell.breakdown}]" if cell.breakdown else ""
    return f"{cell.series}/{cell.indicator}{within}"


def _of_events(deps: StatisticsDeps, what: What) -> list[Cell]:
    """Count events by month, from the first to the last month that is over; no gap is left."""
    rows = EventRow.objects.filter(replaced_at=None, what=what.value)
    counts = Counter(day.year * 12 + day.month - 1 for day in rows.values_list("day", flat=True))
    today = deps.clock().astimezone(deps.zone)
    over = range(min(counts, default=0), today.year * 12 + today.month - 1)
    return [
        Cell(
            "events", what.value, "", f"{month // 12:04d}-{month % 12 + 1:02d}",
            str(counts[month]), "events", "", "",
        )
        for month in over
        if counts
    ]  # fmt: skip


def _keep(
    kind: str,
    subject: str,
    asked: Mapping[str, Any],
    result: WorkloadForecast | StaffForecast,
    actor: Actor,
    now: datetime,
) -> int:
    data = msgspec.to_builtins(result)
    inputs = data["series"] if kind == WORKLOAD else data["years"]
    digest = hashlib.sha256(msgspec.json.encode(inputs)).hexdigest()
    with transaction.atomic():
        row = ForecastRow.objects.create(
            kind=kind, subject=subject[:400], asked=dict(asked), result=data,
            inputs_sha256=digest, at=now, by=actor.reference, by_name=actor.name,
        )  # fmt: skip
        entry = actor.entry("forecast-made", "statistics", row.pk, details={"inputs": digest})
        record(entry, now)
    return int(row.pk)
