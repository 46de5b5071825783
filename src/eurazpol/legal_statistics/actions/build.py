"""Build the figures of years from the events, and tell what changed of figures already closed.

1. Each indicator is counted once for the year; its cells replace those of the last build.
2. A cell of a closed year that comes out otherwise leaves a revision: the old value, the new one,
   the day, and why: the reasons of the corrections among its events since the last build, or that
   events came late.
3. Counting holds nothing up; keeping is one short transaction a year, so that a page sees the old
   figures or the new ones.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Max, Min, Q

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.legal_statistics.actions.counting import count
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.actions.feeds import take_in_all
from eurazpol.legal_statistics.domain.figures import Figures, Key
from eurazpol.legal_statistics.domain.indicators import Indicator
from eurazpol.legal_statistics.domain.table import INDICATORS
from eurazpol.legal_statistics.store.models import EventRow, FigureRow, PeriodRow, RevisionRow

BATCH = 2000
NIGHT = 2
"""The local hour after which the figures of the day before are built."""
LATE = "late"
"""The reason of a revision that no correction explains: events were told after the closing."""

Progress = Callable[[Indicator], None]


def _silent(_indicator: Indicator) -> None:
    """Tell nobody."""


def build(year: int, actor: Actor, now: datetime, progress: Progress = _silent) -> None:
    """Count every indicator of the year anew."""
    found: dict[str, Figures] = {}
    for indicator in INDICATORS.values():
        found[indicator.id] = count(indicator, year)
        progress(indicator)
    _keep(year, found, actor, now)


@transaction.atomic
def _keep(year: int, found: Mapping[str, Figures], actor: Actor, now: datetime) -> None:
    period = PeriodRow.objects.select_for_update().filter(year=year).first()
    closed = period is not None and period.final_at is not None
    revisions = _revised(year, found, now) if closed else []
    if revisions:
        why = _why(year, period.built_at if period is not None else now)
        for one in revisions:
            one.reason = why
    rows = [
        _row(INDICATORS[id_], year, key, value)
        for id_, cells in found.items()
        for key, value in cells.items()
    ]
    FigureRow.objects.filter(year=year).delete()
    FigureRow.objects.bulk_create(rows, batch_size=BATCH)
    RevisionRow.objects.bulk_create(revisions, batch_size=BATCH)
    last = EventRow.objects.filter(day__year__lte=year).aggregate(last=Max("recorded_at"))["last"]
    PeriodRow.objects.update_or_create(year=year, defaults={"built_at": now, "events_to": last})
    told = {"cells": len(rows), "revised": len(revisions)}
    record(actor.entry("statistics-built", "statistics", year, details=told), now)


def _row(indicator: Indicator, year: int, key: Key, value: float) -> FigureRow:
    dim, code = key
    return FigureRow(
        year=year, indicator=indicator.id, query=indicator.query_id, dim=dim, code=code, value=value
    )


def _kept(year: int) -> dict[str, dict[Key, float]]:
    found: dict[str, dict[Key, float]] = {}
    for row in FigureRow.objects.filter(year=year):
        indicator = INDICATORS.get(row.indicator)
        if indicator is not None and indicator.query_id == row.query:
            found.setdefault(row.indicator, {})[row.dim, row.code] = row.value
    return found


def _revised(year: int, found: Mapping[str, Figures], now: datetime) -> list[RevisionRow]:
    """Return the cells that differ; an indicator that was not counted before has none."""
    kept = _kept(year)
    return [
        RevisionRow(
            year=year, indicator=id_, dim=key[0], code=key[1], old=kept[id_].get(key),
            new=new.get(key), at=now,
        )
        for id_, new in found.items()
        if id_ in kept
        for key in sorted({*kept[id_], *new})
        if kept[id_].get(key) != new.get(key)
    ]  # fmt: skip


def _why(year: int, since: datetime) -> str:
    """Return the reasons of the corrections since the last build, each once."""
    touched = Q(day__year__lte=year, recorded_at__gte=since)
    rows = EventRow.objects.filter(touched).exclude(reason="").order_by("pk")
    reasons = dict.fromkeys(rows.values_list("reason", flat=True)[:100])
    return "; ".join(reasons)[:1000] or LATE


def years_to_build(now: datetime) -> tuple[int, ...]:
    """Return the years that the next build counts: this one, and all from the first that changed.

    What happened in a year is in the stocks of every later one.
    """
    last = PeriodRow.objects.aggregate(last=Max("built_at"))["last"]
    changed = EventRow.objects.order_by()
    if last is not None:
        changed = changed.filter(Q(recorded_at__gte=last) | Q(replaced_at__gte=last))
    first = changed.aggregate(first=Min("day"))["first"]
    return tuple(range(first.year if first else now.year, now.year + 1))


def build_due(deps: StatisticsDeps, now: datetime) -> None:
    """Take in what rooms tell and build, once a local night; at the first run at once."""
    last = PeriodRow.objects.aggregate(last=Max("built_at"))["last"]
    local = now.astimezone(deps.zone)
    night = local.replace(hour=NIGHT, minute=0, second=0, microsecond=0)
    if night > local:
        night -= timedelta(days=1)
    if last is None or last < night:
        take_in_all(deps, now)
        for year in years_to_build(now):
            build(year, Actor.system("worker"), now)
