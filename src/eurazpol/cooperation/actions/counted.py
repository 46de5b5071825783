"""Cases for those who count: codes and days of every case, restricted ones too, without names.

No officer reads a case by this: the room of statistics keeps codes, and shows numbers of cases only
to who may read the case.
"""

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.actions.visible import visible
from eurazpol.cooperation.domain.counted import CountedCase, CountedDecision, CountedEvent
from eurazpol.cooperation.domain.declare import Stance
from eurazpol.cooperation.domain.facts import facts_from
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.situation import stance_of
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.kernel.country import Country

CHUNK = 500


def counted_cases(zone: ZoneInfo, since: datetime | None = None) -> Iterator[CountedCase]:
    """Yield the cases in which something happened from ``since`` on; all of them without it."""
    rows = CaseRow.objects.order_by("pk").prefetch_related("events", "decisions")
    if since is not None:
        rows = rows.filter(last_at__gte=since)
    for row in rows.iterator(chunk_size=CHUNK):
        yield _counted(row, zone)


def numbers_open_to(actor: Actor, numbers: list[str]) -> frozenset[str]:
    """Return those of the numbers whose cases the actor may read."""
    found = CaseRow.objects.filter(visible(actor), number__in=numbers)
    return frozenset(found.values_list("number", flat=True))


def _counted(row: CaseRow, zone: ZoneInfo) -> CountedCase:
    offence = row.facts.get("offence") or {}
    articles = tuple(
        (str(one.get("state", "")), str(one.get("text", ""))) for one in offence.get("articles", ())
    )
    return CountedCase(
        number=row.number,
        kind=row.kind,
        side=Side(row.side),
        peer=row.peer_state,
        stance=_stance(row),
        articles=articles,
        authority=str(row.authority_id or ""),
        opened=_day(row.created_at, zone),
        closed=_day(row.closed_at, zone) if row.closed_at else None,
        events=_events(row),
        decisions=tuple(
            CountedDecision(
                one.pk, one.outcome, one.decided, tuple(str(ground[0]) for ground in one.grounds)
            )
            for one in sorted(row.decisions.all(), key=lambda one: one.pk)
        ),
        damage=offence.get("damage_kzt"),
    )


def _events(row: CaseRow) -> tuple[CountedEvent, ...]:
    """Return the events that hold, each under the id that it keeps through corrections."""
    kept = sorted(row.events.all(), key=lambda one: one.pk)
    begun: dict[int, tuple[int, str]] = {}  # by row: the first row of its chain, and why
    found = []
    for one in kept:
        first, why = begun.get(one.pk, (one.pk, ""))
        if one.replaced_by_id is not None:
            begun[one.replaced_by_id] = (first, one.correction_reason)
        elif not one.withdrawn:
            found.append(CountedEvent(str(first), one.kind, one.day, why))
    return tuple(found)


def _stance(row: CaseRow) -> Stance | None:
    kind = kind_of(row.kind)
    if not kind.stances:
        return None
    return stance_of(kind, Side(row.side), facts_from(row.facts), Country(row.requesting))


def _day(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date()
