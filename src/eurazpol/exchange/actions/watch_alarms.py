"""Raise and end alarms: one row, one entry of the journal and one word to the rooms above."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.domain.alarms import Alarm, AlarmSort
from eurazpol.exchange.domain.errors import NotAllowed
from eurazpol.exchange.store import evidence as store
from eurazpol.exchange.store.models import InboxMessage


@transaction.atomic
def raise_alarm(deps: ExchangeDeps, alarm: Alarm, now: datetime) -> bool:
    """Raise an alarm unless it was raised before; return whether it is new.

    Who listens is told first: it locks its case before the journal, as an officer's step does.
    """
    found = store.Alarm.objects.filter(
        message_id=alarm.message_id, peer=alarm.peer, sort=alarm.sort.value
    )
    if found.exists():
        return False
    if deps.alarmed is not None:
        deps.alarmed(alarm, now)
    details = {"sort": alarm.sort.value, "peer": alarm.peer, "kind": alarm.kind}
    entry = EXCHANGE.entry(
        "exchange-alarm-raised", "message", alarm.message_id, ground=alarm.about, details=details
    )
    record(entry, now)
    store.Alarm.objects.create(
        sort=alarm.sort.value,
        peer=alarm.peer,
        message_id=UUID(alarm.message_id),
        about=alarm.about,
        message_kind=alarm.kind,
        since=alarm.since,
        raised_at=now,
    )
    return True


@transaction.atomic
def end_alarm(deps: ExchangeDeps, row: store.Alarm, by: Actor, now: datetime) -> None:
    """End an open alarm; one that has ended meanwhile stays as it is."""
    alarm = alarm_of(row)
    if deps.alarmed is not None:
        deps.alarmed(replace(alarm, ended=True), now)
    details = {"sort": alarm.sort.value, "peer": alarm.peer}
    entry = by.entry(
        "exchange-alarm-ended", "message", alarm.message_id, ground=alarm.about, details=details
    )
    record(entry, now)
    still_open = store.Alarm.objects.filter(pk=row.pk, ended_at=None)
    if not still_open.update(ended_at=now, ended_by="" if by.is_system else by.name):
        transaction.set_rollback(True)


def alarm_differing(deps: ExchangeDeps, sender: str, message_id: str, now: datetime) -> None:
    """Raise an alarm: ``sender``, who is proven, gave a known message other contents."""
    known = InboxMessage.objects.filter(sender=sender, message_id=message_id)
    about, kind = known.values_list("about", "kind").first() or ("", "")
    raise_alarm(deps, Alarm(AlarmSort.CONTENT_DIFFERS, sender, message_id, about, kind, now), now)


def settle_alarm(deps: ExchangeDeps, alarm_id: int, actor: Actor, now: datetime) -> None:
    """End an alarm that a person has looked at. Raises ``Forbidden`` and :class:`NotAllowed`."""
    require(actor, Act.END_ALARM, Target(ObjectKind.EXCHANGE))
    row = store.Alarm.objects.filter(pk=alarm_id, ended_at=None).first()
    if row is None:
        raise NotAllowed("exchange-no-alarm", field="alarm", id=str(alarm_id))
    end_alarm(deps, row, actor, now)


def alarm_of(row: store.Alarm) -> Alarm:
    """Return the alarm that a row keeps."""
    return Alarm(
        AlarmSort(row.sort), row.peer, str(row.message_id), row.about, row.message_kind, row.since
    )
