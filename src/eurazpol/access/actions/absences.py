"""Absence and substitution: who is away from when until when, and who carries the cases.

1. An officer records the own absence, an administrator anybody's; whole days of the node's zone.
2. The substitute is another officer who works with cases and is not away in that time.
3. The time ends by itself; it may be called off earlier. Absences of one officer do not overlap.
4. What the substitute may do is in the table of rights (rule 6), never more than the absent one.
5. It is not handed on: who stands in for somebody who stands in for a third carries no third.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import overload
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Q, QuerySet

from eurazpol.access.actions.queries import actor_of, officer_names
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.errors import InvalidOfficer
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require, rows_for
from eurazpol.access.store.absence import Absence
from eurazpol.access.store.models import Officer
from eurazpol.audit.actions.record import record

LONGEST = timedelta(days=366)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NewAbsence:
    """Who is away, on which days (both included), and who stands in."""

    officer_id: int
    first: date
    last: date
    substitute_id: int


@dataclass(frozen=True, slots=True)
class AbsenceView:
    """An absence as pages show it; ``first`` and ``last`` are days of the node's zone."""

    id: int
    officer_id: int
    officer: str
    substitute_id: int
    substitute: str
    first: date
    last: date
    now: bool
    recorded_by: str


def record_absence(new: NewAbsence, zone: ZoneInfo, actor: Actor, now: datetime) -> int:
    """Keep an absence and return its id; raise :class:`InvalidOfficer` naming what is wrong."""
    _require(actor, new.officer_id)
    starts_at = datetime.combine(new.first, time.min, zone)
    ends_at = datetime.combine(new.last + _DAY, time.min, zone)
    if new.last < new.first or ends_at - starts_at > LONGEST:
        raise InvalidOfficer("access-absence-span", field="last", days=LONGEST.days)
    if ends_at <= now:
        raise InvalidOfficer("access-absence-past", field="last")
    with transaction.atomic():
        officer = _locked(new.officer_id, "officer")
        substitute = _locked(new.substitute_id, "substitute")
        if officer.pk == substitute.pk:
            raise InvalidOfficer("access-absence-self", field="substitute")
        _check_works(substitute)
        within = Q(starts_at__lt=ends_at, ends_at__gt=max(starts_at, now))
        if Absence.objects.filter(within, officer=officer).exists():
            raise InvalidOfficer("access-absence-twice", field="first", name=officer.name)
        if Absence.objects.filter(within, officer=substitute).exists():
            raise InvalidOfficer("access-absence-both", field="substitute", name=substitute.name)
        row = Absence.objects.create(
            officer=officer,
            substitute=substitute,
            starts_at=starts_at,
            ends_at=ends_at,
            recorded_at=now,
            recorded_by=actor.name,
        )
        details = {
            "substitute": f"officer:{substitute.pk}",
            "first": new.first.isoformat(),
            "last": new.last.isoformat(),
        }
        record(actor.entry("absence-recorded", "officer", officer.pk, details=details), now)
    return row.pk


def end_absence(absence_id: int, actor: Actor, now: datetime) -> None:
    """Call an absence off, from now on; the substitute's rights end with it."""
    with transaction.atomic():
        row = Absence.objects.select_for_update().filter(pk=absence_id, ends_at__gt=now).first()
        if row is None:
            raise InvalidOfficer("access-absence-unknown", field="absence")
        _require(actor, row.officer_id)
        row.ends_at = now
        row.starts_at = min(row.starts_at, now)
        row.save(update_fields=["starts_at", "ends_at"])
        details = {"absence": row.pk}
        record(actor.entry("absence-ended", "officer", row.officer_id, details=details), now)


def absences(actor: Actor, zone: ZoneInfo, now: datetime) -> tuple[AbsenceView, ...]:
    """Return the absences that run or will: everybody's for an administrator, else one's own.

    One's own are those in which one is away and those in which one stands in.
    """
    rows = Absence.objects.filter(ends_at__gt=now)
    if not _manages(actor):
        require(actor, Act.KEEP_DESK, Target(ObjectKind.DESK))
        mine = Q(officer_id=actor.officer_id) | Q(substitute_id=actor.officer_id)
        rows = rows.filter(mine)
    found = list(rows.order_by("starts_at", "pk"))
    names = officer_names({id_ for row in found for id_ in (row.officer_id, row.substitute_id)})
    return tuple(
        AbsenceView(
            row.pk,
            row.officer_id,
            names[row.officer_id],
            row.substitute_id,
            names[row.substitute_id],
            row.starts_at.astimezone(zone).date(),
            (row.ends_at - timedelta(microseconds=1)).astimezone(zone).date(),
            row.starts_at <= now,
            row.recorded_by,
        )
        for row in found
    )


@overload
def with_absent(actor: Actor, now: datetime) -> Actor: ...
@overload
def with_absent(actor: None, now: datetime) -> None: ...
@overload
def with_absent(actor: Actor | None, now: datetime) -> Actor | None: ...
def with_absent(actor: Actor | None, now: datetime) -> Actor | None:
    """Return the actor with the absent officers for whom it stands in now: one query, if none."""
    if actor is None or actor.is_system:
        return actor
    rows = _running(now).filter(substitute_id=actor.officer_id)
    found = (actor_of(row.officer) for row in rows.select_related("officer__authority"))
    stands_in = tuple(replace(one, acts=actor.acts) for one in found if one is not None)
    return replace(actor, stands_in=stands_in) if stands_in else actor


def substitutes_of(officer_ids: set[int], now: datetime) -> dict[int, int]:
    """Return who stands in now for each of the officers that is away."""
    rows = _running(now).filter(officer_id__in=officer_ids)
    return dict(rows.values_list("officer_id", "substitute_id"))


def _running(now: datetime) -> QuerySet[Absence]:
    return Absence.objects.filter(starts_at__lte=now, ends_at__gt=now)


def _manages(actor: Actor) -> bool:
    return may(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER)).allowed


def _require(actor: Actor, officer_id: int) -> None:
    """Let an officer speak for oneself, and an administrator for anybody."""
    if officer_id == actor.officer_id and not _manages(actor):
        require(actor, Act.KEEP_DESK, Target(ObjectKind.DESK))
    elif officer_id != actor.officer_id:
        require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))


def _locked(officer_id: int, field: str) -> Officer:
    rows = Officer.objects.select_for_update(of=("self",))
    row = rows.filter(pk=officer_id, is_active=True).first()
    if row is None:
        raise InvalidOfficer("access-officer-unknown", field=field)
    return row


def _check_works(substitute: Officer) -> None:
    """Refuse a substitute who has no work queue: who sees no case cannot carry one."""
    actor = actor_of(substitute)
    if actor is None or not rows_for(actor, Act.LIST_CASES, ObjectKind.QUEUE):
        raise InvalidOfficer("access-absence-no-work", field="substitute", name=substitute.name)
