"""Watch over orders of ours that a holder has not confirmed.

1. After ``recall_remind_after`` the same order is sent again, once the first was delivered: the
   holder knows it by its id and answers with its newest receipt.
2. After ``recall_alarm_after`` a person here is told, once: by a task in the case, and on the page.
   A holder further on that has not confirmed counts as well.
"""

from datetime import datetime

from django.db import transaction

from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.domain.letter import Content
from eurazpol.exchange.domain.recall import Action, read_order
from eurazpol.exchange.store.models import OutboxMessage
from eurazpol.exchange.store.recall import Recall


def watch_recalls(deps: ExchangeDeps, now: datetime) -> int:
    """Remind and raise alarms; return how many of both."""
    given = Recall.objects.filter(side=Recall.Side.GIVEN, owner=deps.node, confirmed_at=None)
    given = given.exclude(status=Recall.Status.REFUSED)
    terms = deps.terms
    late = given.filter(ordered_at__lte=now - terms.recall_remind_after, reminded_at=None)
    done = 0
    for row in late.filter(status__in=[Recall.Status.ASKED, Recall.Status.PENDING]):
        done += _remind(deps, row.pk, now)
    for row in given.filter(ordered_at__lte=now - terms.recall_alarm_after, alarmed_at=None):
        done += _alarm(deps, row.pk, now)
    return done


@transaction.atomic
def _remind(deps: ExchangeDeps, pk: int, now: datetime) -> int:
    row = Recall.objects.select_for_update().get(pk=pk)
    delivered = OutboxMessage.objects.filter(pk__in=[row.letter_id], status="accepted").exists()
    if row.reminded_at is not None or not delivered:
        return 0
    details = {"to": row.holder, "message": str(row.message_id)}
    record(EXCHANGE.entry("recall-reminded", "recall", str(row.order), details=details), now)
    body = {"orders": [bytes(row.raw).hex(), *row.chain]}
    content = Content(Action(row.action).kind, row.about, body)
    send(deps, to=row.holder, content=content, actor=EXCHANGE, now=now)
    row.reminded_at = now
    row.save(update_fields=["reminded_at"])
    return 1


@transaction.atomic
def _alarm(deps: ExchangeDeps, pk: int, now: datetime) -> int:
    row = Recall.objects.select_for_update().get(pk=pk)
    if row.alarmed_at is not None:
        return 0
    for keeper in deps.keepers:
        keeper.unconfirmed(read_order(bytes(row.raw)), row.about, now)
    details = {"to": row.holder, "message": str(row.message_id)}
    record(EXCHANGE.entry("recall-unconfirmed", "recall", str(row.order), details=details), now)
    row.alarmed_at = now
    row.save(update_fields=["alarmed_at"])
    return 1
