"""Say for what a record is opened, and ask whether that has been said."""

from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.errors import PurposeNeeded
from eurazpol.access.domain.permissions import Target
from eurazpol.access.domain.purpose import HOLDS, read_ground
from eurazpol.access.store.purpose import PurposeGiven
from eurazpol.audit.actions.record import record
from eurazpol.kernel.texts import message


@transaction.atomic
def give_purpose(
    object_kind: str, object_id: str, purpose: str, words: str, *, actor: Actor, now: datetime
) -> None:
    """Keep for what the actor opens the object; the journal has it as the ground.

    Whether there is such an object is not looked at: the answer must not tell. Raises
    :class:`InvalidPurpose` naming the field.
    """
    ground = read_ground(purpose, words)
    PurposeGiven.objects.update_or_create(
        officer_id=actor.officer_id,
        object_kind=object_kind,
        object_id=object_id,
        defaults={"ground": ground.as_ground, "given_at": now},
    )
    record(actor.entry("purpose-given", object_kind, object_id, ground=ground.as_ground), now)


def ground_of(
    target: Target, object_id: str, otherwise: str, *, actor: Actor, now: datetime
) -> str:
    """Return the ground on which the actor opens the target, ``otherwise`` where it is not asked.

    Raises :class:`PurposeNeeded` where it is asked and has not been said, or too long ago.
    """
    if not target.asks_purpose or actor.is_system:
        return otherwise
    kind = target.kind.value
    given = PurposeGiven.objects.filter(
        officer_id=actor.officer_id,
        object_kind=kind,
        object_id=object_id,
        given_at__gt=now - HOLDS,
    )
    ground = given.values_list("ground", flat=True).first()
    if ground is None:
        reason = message("access-purpose-needed")
        raise PurposeNeeded("access-purpose-needed", reason=reason, kind=kind, object_id=object_id)
    return ground
