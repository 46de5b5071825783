"""Take in requests for wider use, their answers, and reports of what was done.

1. A request must be about a message that we sent to this very node under conditions.
2. An answer must belong to a request of ours that this node has not answered yet, and permits no
   more than was asked.
3. A report must belong to a permission of ours to that node.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

import msgspec
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.tasks import raise_task
from eurazpol.cooperation.actions.wider_use import ANSWERED
from eurazpol.cooperation.actions.wider_use_text import answered_text, asked_text
from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.domain.errors import OutOfOrder
from eurazpol.cooperation.store.conditions import ConditionRow, DoneRow, WiderUseRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.exchange.domain.letter import Handler, Received
from eurazpol.exchange.domain.wider_use import (
    ANSWER,
    ASK,
    DONE,
    WiderUse,
    WiderUseAnswer,
    WiderUseDone,
    check_answer,
    check_ask,
    read_wider,
)
from eurazpol.exchange.domain.wire import read_instant
from eurazpol.kernel.texts import message

PEER = Actor.system("cooperation")


def wider_use_handlers(deps: CooperationDeps) -> Mapping[str, Handler]:
    """Return what takes in each kind of message about wider use."""
    return {
        ASK: partial(take_ask, deps),
        ANSWER: partial(take_answer, deps),
        DONE: partial(take_done, deps),
    }


@transaction.atomic
def take_ask(deps: CooperationDeps, received: Received, now: datetime) -> None:
    """Keep the request and raise the task to answer it in the case that the message is about."""
    ask = read_wider(WiderUse, received.body)
    check_ask(ask)
    sent = ConditionRow.objects.filter(
        ours=True, peer=received.sender, message_id=ask.message
    ).first()
    if sent is None:
        raise OutOfOrder("wider-use-of-unknown", field="message", id=ask.message)
    work = _opened(deps, sent.case_id, now)
    WiderUseRow.objects.create(
        ask_id=received.id,
        asked_by_us=False,
        peer=received.sender,
        case=work.row,
        message_id=ask.message,
        ask=msgspec.to_builtins(ask),
        asked_at=received.sent_at,
    )
    asker = deps.courier.state_of(received.sender)
    what = asked_text(deps, ask)
    told = message("cooperation-history-wider-came", other=asker or received.sender, what=what)
    work.tell("message", told, detail=ask.reason, message_id=received.id, by_peer=True)
    work.row.save(update_fields=["last_text", "last_at"])
    text = message("cooperation-task-wider-use", other=asker or received.sender, what=what)
    raise_task(work, f"wider-use:{received.id}", text, (f"{ANSWERED}:{received.id}",))
    work.journal("wider-use-came", ask.reason, ask=received.id, message=ask.message)


@transaction.atomic
def take_answer(deps: CooperationDeps, received: Received, now: datetime) -> None:
    """Change what we may do by the answer of the owner."""
    said = read_wider(WiderUseAnswer, received.body)
    row = (
        WiderUseRow.objects.select_for_update()
        .filter(asked_by_us=True, peer=received.sender, ask_id=said.ask)
        .first()
    )
    if row is None or row.answered_at:
        raise OutOfOrder("wider-use-not-asked", field="ask", id=said.ask)
    ask = msgspec.convert(row.ask, WiderUse)
    check_answer(ask, said)
    until = read_instant(said.until, "until") if said.until else None
    row.answer, row.answer_id, row.until = msgspec.to_builtins(said), received.id, until
    row.answered_at = now
    row.save()
    owner = deps.courier.state_of(received.sender)
    told = answered_text(deps, ask, said, until, "they", owner or received.sender)
    for case_id in filter(None, (row.case_id, row.copy_id)):
        work = _opened(deps, case_id, now)
        work.tell("message", told, detail=said.reason, message_id=received.id, by_peer=True)
        work.row.save(update_fields=["last_text", "last_at"])
        work.journal(
            "wider-use-answer-came", said.reason, ask=said.ask, answer=received.id,
            uses=list(said.uses), to=list(said.to), purposes=list(said.purposes),
            until=said.until,
        )  # fmt: skip


@transaction.atomic
def take_done(deps: CooperationDeps, received: Received, now: datetime) -> None:
    """Keep what the holder did under our permission."""
    done = read_wider(WiderUseDone, received.body)
    row = WiderUseRow.objects.filter(
        asked_by_us=False, peer=received.sender, ask_id=done.ask, until__isnull=False
    ).first()
    if row is None:
        raise OutOfOrder("wider-use-not-permitted", field="ask", id=done.ask)
    DoneRow.objects.create(
        wider_use=row, use=done.use.value, to=done.to, what=done.what,
        at=read_instant(done.at, "at"),
    )  # fmt: skip
    work = _opened(deps, row.case_id, now)
    holder = deps.courier.state_of(received.sender)
    told = message(
        "cooperation-history-done-there", other=holder or received.sender, use=done.use.text
    )
    work.tell("message", told, detail=done.what, message_id=received.id, by_peer=True)
    work.row.save(update_fields=["last_text", "last_at"])
    work.journal("wider-use-done-there", ask=done.ask, use=done.use.value, what=done.what)


def _opened(deps: CooperationDeps, case_id: int, now: datetime) -> Work:
    return Work(deps, CaseRow.objects.select_for_update().get(pk=case_id), PEER, now)
