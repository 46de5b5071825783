"""Tell the holder of a case that the other node refused a message about it."""

from datetime import datetime
from functools import partial

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.tasks import raise_task
from eurazpol.cooperation.actions.work import opened
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.exchange.actions.deps import Listener, Settled
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.kernel.texts import message

EXCHANGE = Actor.system("exchange")


def settled_listener(deps: CooperationDeps) -> Listener:
    """Return what the exchange tells of settled messages."""
    return partial(message_settled, deps)


@transaction.atomic
def message_settled(deps: CooperationDeps, settled: Settled, now: datetime) -> None:
    """Put a refusal on the timeline with its reason and raise a task; an acceptance is no news."""
    if settled.outcome is not Outcome.REFUSED or settled.reason is None:
        return
    if not CaseRow.objects.filter(number=settled.about).exists():
        return
    work = opened(deps, settled.about, EXCHANGE, now)
    why = settled.reason.text
    work.tell(
        "message", message("cooperation-history-not-delivered", why=why),
        message_id=settled.message_id, by_peer=True,
    )  # fmt: skip
    work.row.save(update_fields=["last_text", "last_at"])
    text = message("cooperation-task-message-refused", why=why)
    raise_task(work, f"message:{settled.message_id}", text, ("close", "withdraw"))
    work.journal("task-created", message=settled.message_id)
