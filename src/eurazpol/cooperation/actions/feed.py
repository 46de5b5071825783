"""Limits as a calendar (RFC 5545) at a secret personal address, without a sign-in.

1. The address is made by its officer, shown once, and revoked at will; one is valid at a time. The
   node keeps only the SHA-256 of the secret: 256 bits of chance need no slower hash.
2. The calendar holds the running limits of the cases that the officer holds or carries: number,
   rule and instant. No name, no state, no kind, no word of the facts.
3. An instant is the end of a limit. A limit in days ends at 24:00 of its last day, so its event is
   the last minute of that day: calendars would show 00:00 on the next one.
4. Every reading leaves a row in the journal. A revoked or unknown secret does not exist, nor does
   the address of an officer who was removed.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import transaction
from icalendar import Alarm, Calendar, Event

from eurazpol.access.actions.absences import with_absent
from eurazpol.access.actions.queries import as_actor, officers
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Stage, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.cooperation.actions.clocks import read_clock
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.visible import visible
from eurazpol.cooperation.domain.errors import UnknownCase
from eurazpol.cooperation.domain.limits import Clock, LimitState
from eurazpol.cooperation.store.casework import FeedRow
from eurazpol.cooperation.store.models import CaseRow, LimitRow
from eurazpol.kernel.canonical import sha256_hex
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Lang

_BYTES = 32
_MOST = 2000
_MINUTE, _YEAR = timedelta(minutes=1), timedelta(days=366)
_OWN = Target(ObjectKind.DESK)


@dataclass(frozen=True, slots=True)
class FeedView:
    """The valid address of an officer: when it was made and last read."""

    made_at: datetime
    read_at: datetime | None


def feed_of(actor: Actor) -> FeedView | None:
    """Return the officer's address, without its secret."""
    require(actor, Act.KEEP_DESK, _OWN)
    row = FeedRow.objects.filter(officer_id=actor.officer_id, revoked_at=None).first()
    return FeedView(row.made_at, row.read_at) if row else None


@transaction.atomic
def make_feed(actor: Actor, now: datetime) -> str:
    """Make a new address, revoke the one before, and return the secret: it is told only here."""
    require(actor, Act.KEEP_DESK, _OWN)
    _revoke(actor, now)
    secret = secrets.token_urlsafe(_BYTES)
    FeedRow.objects.create(officer_id=actor.officer_id, secret_hash=_hash(secret), made_at=now)
    record(actor.entry("calendar-made", "officer", actor.officer_id), now)
    return secret


@transaction.atomic
def revoke_feed(actor: Actor, now: datetime) -> None:
    """Make the address end."""
    require(actor, Act.KEEP_DESK, _OWN)
    if _revoke(actor, now):
        record(actor.entry("calendar-revoked", "officer", actor.officer_id), now)


@transaction.atomic
def read_feed(deps: CooperationDeps, secret: str, now: datetime) -> bytes:
    """Return the calendar of the officer with this secret; raise :class:`UnknownCase` for none."""
    row = FeedRow.objects.filter(secret_hash=_hash(secret), revoked_at=None).first()
    officer = row and next((one for one in officers() if one.id == row.officer_id), None)
    if not row or not officer:
        raise UnknownCase("case-unknown", number="")
    actor = with_absent(as_actor(officer), now)
    FeedRow.objects.filter(pk=row.pk).update(read_at=now)
    limits = _limits(actor)
    entry = actor.entry(
        "calendar-read", "officer", actor.officer_id, details={"limits": len(limits)}
    )
    record(entry, now)
    return calendar_of(deps, limits, officer.language, now)


def calendar_of(
    deps: CooperationDeps, limits: list[tuple[str, Clock]], lang: Lang, now: datetime
) -> bytes:
    """Write limits, each with the number of its case, as a calendar."""
    found = Calendar()
    found.add("prodid", "-//Eurazpol//Limits//EN")
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    found.add("x-wr-calname", catalogue().text("cooperation-feed-name", lang))
    found.add("refresh-interval", timedelta(minutes=15))
    for number, clock in limits:
        found.add_component(_event(deps, (number, clock), lang, now))
    last = max((clock.due_at for _, clock in limits), default=now)
    found.add_missing_timezones((now - _YEAR).date(), (last + _YEAR).date())
    return bytes(found.to_ical())


def _event(deps: CooperationDeps, limit: tuple[str, Clock], lang: Lang, now: datetime) -> Event:
    number, clock = limit
    ends = clock.due_at.astimezone(ZoneInfo(clock.zone))
    event = Event()
    event.add(
        "uid", f"{sha256_hex(f'{number}/{clock.id}'.encode())[:32]}@{deps.node.name}.eurazpol"
    )
    event.add("dtstamp", now.astimezone(UTC))
    event.add("summary", f"{number} · {_rule(deps, clock, lang)}")
    if clock.in_hours:
        event.add("dtstart", ends)
    else:
        event.add("dtstart", ends - _MINUTE)
        event.add("dtend", ends)
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    if clock.near_at > now:
        event.add_component(_alarm(number, clock.near_at))
    return event


def _alarm(number: str, at: datetime) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", number)
    alarm.add("trigger", at.astimezone(UTC))
    return alarm


def _rule(deps: CooperationDeps, clock: Clock, lang: Lang) -> str:
    """Name the rule: article and instrument, or what the service asks where no law does."""
    cited = clock.citation
    if cited is not None and cited.instrument in deps.book.instruments:
        return f"{cited.article}, {deps.book.instruments[cited.instrument].title.get(lang)}"
    return cited.article if cited is not None else str(catalogue().value(clock.what, lang))


def _limits(actor: Actor) -> list[tuple[str, Clock]]:
    """Return the running limits of the cases that the officer holds or carries: one query."""
    me = {actor.officer_id, *(one.officer_id for one in actor.stands_in)}
    mine = CaseRow.objects.filter(visible(actor), holder_id__in=me)
    mine = mine.exclude(stage=Stage.CLOSED.value)
    rows = LimitRow.objects.filter(case__in=mine.values("pk"), state=LimitState.RUNNING.value)
    found = rows.order_by("due_at", "pk").values_list("case__number", "data")[:_MOST]
    return [(number, read_clock(data)) for number, data in found]


def _revoke(actor: Actor, now: datetime) -> int:
    rows = FeedRow.objects.filter(officer_id=actor.officer_id, revoked_at=None)
    return rows.update(revoked_at=now)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
