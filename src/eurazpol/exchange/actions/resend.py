"""Try a waiting message again now, at an officer's wish."""

from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.exchange.domain.errors import NotAllowed
from eurazpol.exchange.store.models import Lane, OutboxMessage


@transaction.atomic
def resend(message_id: str, actor: Actor, now: datetime) -> None:
    """End the pause of the lane in which the message waits.

    The caller has asked for the right to send in the case. Raises :class:`NotAllowed` when the
    message is not ours or is settled already.
    """
    row = OutboxMessage.objects.filter(pk=message_id, status="queued").only("lane", "about").first()
    if row is None:
        raise NotAllowed("exchange-not-waiting", field="message", id=message_id)
    record(actor.entry("exchange-message-resent", "message", message_id, ground=row.about), now)
    Lane.objects.filter(pk=row.lane_id).update(next_attempt_at=None)
