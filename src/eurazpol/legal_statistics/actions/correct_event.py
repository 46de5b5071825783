"""Correct an event that is counted wrongly, and close a year.

A correction is about an event, never about a figure: the figure follows from the events. The old
version stays on record with the day, the officer and the reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.citizens.domain.stages import OffenceGroup
from eurazpol.legal_statistics.actions.build import build
from eurazpol.legal_statistics.actions.take_in import event_of, row_of
from eurazpol.legal_statistics.domain.errors import NoSuchFigure, StatisticsError
from eurazpol.legal_statistics.domain.events import Event
from eurazpol.legal_statistics.store.models import EventRow, PeriodRow

LEAST_REASON = 10


class NotCorrected(StatisticsError):
    """A correction or a closing breaks a rule."""


@dataclass(frozen=True, slots=True)
class VersionView:
    """One version of an event; ``until`` is when it was replaced."""

    id: int
    version: int
    event: Event
    counts: bool
    since: datetime
    until: datetime | None
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Correction:
    """What should stand: the day, the group of offences, whether it counts at all, and why."""

    day: date
    offence: str
    counts: bool
    reason: str


def may_keep(actor: Actor) -> None:
    """Raise ``Forbidden`` for whoever may not correct and close."""
    require(actor, Act.KEEP_STATISTICS, Target(ObjectKind.STATISTICS))


def versions_of(event_id: int, actor: Actor) -> tuple[VersionView, ...]:
    """Return every version of the event, the newest first; raises :class:`NoSuchFigure`."""
    may_keep(actor)
    row = EventRow.objects.filter(pk=event_id).first()
    if row is None:
        raise NoSuchFigure("statistics-no-event", field="event", value=str(event_id))
    rows = EventRow.objects.filter(key=row.key).order_by("-version")
    return tuple(
        VersionView(
            one.pk, one.version, event_of(one), one.replaced_at is None, one.recorded_at,
            one.replaced_at, one.by_name, one.reason,
        )
        for one in rows
    )  # fmt: skip


@transaction.atomic
def correct_event(event_id: int, wanted: Correction, actor: Actor, now: datetime) -> None:
    """Put another version in the place of the event, or end it.

    Raises :class:`NotCorrected` with the field, and for an event that was replaced meanwhile.
    """
    may_keep(actor)
    row = EventRow.objects.select_for_update().filter(pk=event_id).first()
    if row is None:
        raise NoSuchFigure("statistics-no-event", field="event", value=str(event_id))
    if row.replaced_at is not None:
        raise NotCorrected("statistics-replaced")
    reason = wanted.reason.strip()
    if len(reason) < LEAST_REASON:
        raise NotCorrected("statistics-reason", field="reason")
    if wanted.day > now.date():
        raise NotCorrected("statistics-day", field="day")
    if wanted.offence and wanted.offence not in set(OffenceGroup):
        raise NotCorrected("statistics-offence", field="offence")
    old = event_of(row)
    new = replace(old, day=wanted.day, offence=wanted.offence)
    if new == old and wanted.counts:
        raise NotCorrected("statistics-no-change")
    row.replaced_at = now
    row.save(update_fields=["replaced_at"])
    made = row_of(new, row.version + 1, now, reason, by=actor.name)
    made.replaced_at = None if wanted.counts else now
    made.save()
    told: Mapping[str, str] = {"event": row.key, "from": str(row.version)}
    entry = actor.entry(
        "statistics-event-corrected", "statistics", row.about, ground=reason, details=told
    )
    record(entry, now)


def close_year(year: int, actor: Actor, now: datetime) -> None:
    """Build the year once more and make its figures final; raises :class:`NotCorrected`."""
    may_keep(actor)
    if now.year <= year:
        raise NotCorrected("statistics-year-open", field="year", year=str(year))
    if PeriodRow.objects.filter(year=year).exclude(final_at=None).exists():
        raise NotCorrected("statistics-year-closed", field="year", year=str(year))
    build(year, actor, now)
    with transaction.atomic():
        PeriodRow.objects.filter(year=year).update(final_at=now, final_by=actor.name)
        record(actor.entry("statistics-closed", "statistics", year), now)
