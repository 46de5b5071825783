"""What happens when an officer has lost every factor.

1. An administrator takes the factors away and says why; the officer signs in with the password and
   a new factor is chosen then, where one is required.
2. For an administrator it takes two: another administrator confirms, and neither is the officer.
3. Every session of the officer ends.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.actions.queries import roles_of
from eurazpol.access.actions.sessions import end_all
from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.caller import Moment
from eurazpol.access.domain.errors import FactorRefused, InvalidOfficer
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.access.store.credentials import FactorReset, Passkey, RecoveryCode, Totp
from eurazpol.access.store.models import Officer
from eurazpol.audit.actions.record import record

LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class WaitingReset:
    """A reset that waits for a second person."""

    officer_id: int
    officer: str
    asked_by_id: int
    asked_by: str
    asked_at: datetime
    reason: str


def reset_factors(officer_id: int, reason: str, *, actor: Actor, moment: Moment) -> bool:
    """Take the factors of an officer away; False if a second person has to confirm first.

    Raises :class:`InvalidOfficer` or :class:`FactorRefused` naming what is wrong.
    """
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    why = reason.strip()
    if not why or len(why) > LONGEST_REASON:
        raise FactorRefused("access-reason-missing", field="reason", limit=LONGEST_REASON)
    with transaction.atomic():
        row = _locked(officer_id)
        if row.pk == actor.officer_id:
            raise FactorRefused("access-reset-self", field="officer")
        if _is_administrator(row) and not actor.is_system:
            FactorReset.objects.get_or_create(
                officer=row,
                defaults={
                    "asked_by_id": actor.officer_id,
                    "asked_at": moment.true,
                    "reason": why,
                },
            )
            entry = actor.entry("factors-reset-asked", "officer", row.pk, ground=why)
            record(entry, moment.now)
            return False
        _reset(row, why, actor, moment)
    return True


def confirm_reset(officer_id: int, *, actor: Actor, moment: Moment) -> None:
    """Confirm, as the second person, that the factors of an administrator are taken away."""
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    with transaction.atomic():
        row = _locked(officer_id)
        waiting = FactorReset.objects.filter(officer=row).first()
        if waiting is None:
            raise FactorRefused("access-reset-none", field="officer")
        if actor.officer_id in {waiting.asked_by_id, row.pk}:
            raise FactorRefused("access-reset-second", field="officer")
        _reset(row, waiting.reason, actor, moment)


def withdraw_reset(officer_id: int, *, actor: Actor, moment: Moment) -> None:
    """Drop a reset that waits: any administrator may."""
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    with transaction.atomic():
        gone, _ = FactorReset.objects.filter(officer_id=officer_id).delete()
        if gone:
            record(actor.entry("factors-reset-dropped", "officer", officer_id), moment.now)


def waiting_resets() -> tuple[WaitingReset, ...]:
    """Return the resets that wait for a second person."""
    rows = FactorReset.objects.select_related("officer", "asked_by").order_by("asked_at")
    return tuple(
        WaitingReset(
            row.officer_id,
            row.officer.name,
            row.asked_by_id,
            row.asked_by.name,
            row.asked_at,
            row.reason,
        )
        for row in rows
    )


def _reset(row: Officer, why: str, actor: Actor, moment: Moment) -> None:
    for table in (Totp, Passkey, RecoveryCode, FactorReset):
        table.objects.filter(officer=row).delete()
    end_all(row.pk, "reset", actor, moment)
    record(actor.entry("factors-reset", "officer", row.pk, ground=why), moment.now)


def _is_administrator(row: Officer) -> bool:
    return Role.ADMINISTRATOR in roles_of((row.pk,)).get(row.pk, frozenset())


def _locked(officer_id: int) -> Officer:
    rows = Officer.objects.select_for_update(of=("self",))
    row = rows.filter(pk=officer_id, is_active=True).first()
    if row is None:
        raise InvalidOfficer("access-officer-unknown", field="officer")
    return row
