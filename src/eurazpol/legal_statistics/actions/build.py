"""Build the figures of years from the events, and tell what changed of figures already closed.

1. Each indicator is counted once for the year; its cells replace those of the last build.
2. A cell of a closed year that comes out otherwise leaves a revision: the old value, the new one,
   the day, and why: the reasons of the corrections among its events since the last build, or that
   events came late.
3. The whole of it in one transaction a year: a page sees the old figures or the new ones.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Max, Min, Q

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.legal_statistics.actions.counting import count
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.actions.feeds import take_in_all
from eurazpol.legal_statistics.domain.figures import TOTAL, Figures, Key
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


@transaction.atomic
def build(year: int, actor: Actor, now: datetime, progress: Progress = _silent) -> None:
    """Count every indicator of the year anew."""
    period = PeriodRow.objects.select_for_update().filter(year=year).first()
    closed = period is not None and period.final_at is not None
    before = _kept(year) if closed else {}
    since = period.built_at if period is not None else now
    rows: list[FigureRow] = []
    revisions: list[RevisionRow] = []
    for indicator in INDICATORS.values():
        found = count(indicator, year)
        rows += [_row(indicator, year, key, value) for key, value in found.items()]
        if closed:
            revisions += _revisions(indicator, year, (before.get(indicator.id, {}), found), now)
        progress(indicator)
    if revisions:
        why = _why(year, since)
        for one in revisions:
            one.reason = why
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


def _revisions(
    indicator: Indicator, year: int, both: tuple[Figures, Figures], now: datetime
) -> Iterable[RevisionRow]:
    """Return the cells that differ; an indicator that was not counted before has none."""
    old, new = both
    if TOTAL not in old and TOTAL in new:
        return
    for key in sorted({*old, *new}):
        if old.get(key) != new.get(key):
            dim, code = key
            yield RevisionRow(
                year=year, indicator=indicator.id, dim=dim, code=code, old=old.get(key),
                new=new.get(key), at=now,
            )  # fmt: skip


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
        take_in_all(deps.zone, now)
        for year in years_to_build(now):
            build(year, Actor.system("worker"), now)
