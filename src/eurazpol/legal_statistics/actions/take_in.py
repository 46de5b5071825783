"""Take in what rooms tell: their records as events, compared with what was told before.

1. A record tells all its events each time. What is new is added; what differs gets a new version
   and the old one keeps when and why; what is told no more is ended. Nothing is overwritten.
2. An event that a statistician corrected by hand stays corrected until its source tells something
   else than it told before the correction.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from itertools import islice

from django.db import transaction

from eurazpol.legal_statistics.domain.events import Event, What
from eurazpol.legal_statistics.store.models import EventRow

BATCH = 500
"""Records that are compared in one transaction."""
COLUMNS = tuple(one.name for one in fields(Event))
_SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Told:
    """All events of one record. ``reasons`` say by key why its source corrected an event."""

    about: str
    events: Sequence[Event]
    reasons: Mapping[str, str]


def take_in(room: str, records: Iterable[Told], now: datetime) -> int:
    """Compare and keep; return how many versions were added or ended."""
    source = iter(records)
    changed = 0
    while batch := list(islice(source, BATCH)):
        changed += _take_batch(room, batch, now)
    return changed


@transaction.atomic
def _take_batch(room: str, batch: Sequence[Told], now: datetime) -> int:
    abouts = [one.about for one in batch]
    kept: dict[str, list[EventRow]] = {}
    for row in EventRow.objects.filter(room=room, about__in=abouts).order_by("key", "version"):
        kept.setdefault(row.key, []).append(row)
    added: list[EventRow] = []
    ended: list[EventRow] = []
    for told in batch:
        for event in told.events:
            versions = kept.pop(event.key, [])
            new = _compared(event, versions, told.reasons.get(event.key, _SOURCE), now)
            if new is not None:
                added.append(new)
                ended += _end(versions, now)
    gone = [row for versions in kept.values() for row in _end(versions, now)]
    for row in gone:
        row.reason = row.reason or _SOURCE
    EventRow.objects.bulk_update([*ended, *gone], ["replaced_at", "reason"], batch_size=BATCH)
    EventRow.objects.bulk_create(added, batch_size=BATCH)
    return len(added) + len(gone)


def _compared(
    event: Event, versions: Sequence[EventRow], reason: str, now: datetime
) -> EventRow | None:
    """Return the version to add, None where the source tells what it told before."""
    if not versions:
        return row_of(event, 1, now)
    last = versions[-1]
    told_before = next((row for row in reversed(versions) if not row.by_name), last)
    stands = last.replaced_at is None or last.by_name
    if stands and event_of(told_before) == event:
        return None
    return row_of(event, last.version + 1, now, reason)


def _end(versions: Iterable[EventRow], now: datetime) -> list[EventRow]:
    """Let the version that counts count no more."""
    live = [row for row in versions if row.replaced_at is None]
    for row in live:
        row.replaced_at = now
    return live


def row_of(event: Event, version: int, now: datetime, reason: str = "", by: str = "") -> EventRow:
    """Return an unsaved version of an event."""
    values = {name: getattr(event, name) for name in COLUMNS}
    return EventRow(**values, version=version, recorded_at=now, reason=reason[:500], by_name=by)


def event_of(row: EventRow) -> Event:
    """Return what a version says."""
    values = {name: getattr(row, name) for name in COLUMNS}
    return Event(**{**values, "what": What(row.what)})
