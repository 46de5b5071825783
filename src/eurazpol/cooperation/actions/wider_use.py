"""Ask the owner for a wider use of what it sent, and answer when we are asked: one action each.

1. The holder asks about one condition; the letter that asks names the request for ever.
2. The owner's node raises a task in the case from which the message left. An officer permits,
   wholly or in part and until a day, or refuses; either way with a reason.
3. The signed answer changes what the holder may do from the moment at which it comes, and no
   longer than it says. Both sides keep the trail in the timeline of the case and the journal.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TypeVar

import msgspec
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.conditions import as_conditions, require_use
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.tasks import end_tasks
from eurazpol.cooperation.actions.wider_use_text import answered_text, asked_text
from eurazpol.cooperation.actions.work import Work, opened, require_act
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.store.conditions import ConditionRow, WiderUseRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.exchange.domain.handling import Purpose, UseKind
from eurazpol.exchange.domain.wider_use import (
    ANSWER,
    ASK,
    WiderUse,
    WiderUseAnswer,
    check_answer,
    check_ask,
)
from eurazpol.exchange.domain.wire import write_instant
from eurazpol.kernel.texts import message

ANSWERED = "answer_wider_use"
"""What ends the task of the owner's officer."""
LONGEST = timedelta(days=5 * 366)
_MIN_REASON = 10
E = TypeVar("E", UseKind, Purpose)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an officer asks for, about one condition of a case."""

    condition: int
    uses: Sequence[str]
    reason: str
    to: Sequence[str] = ()
    purposes: Sequence[str] = ()
    whole_message: bool = False
    """About everything in the message, not only this place of it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What an officer answers; without uses and purposes it is a refusal. ``until``: last day."""

    reason: str
    uses: Sequence[str] = ()
    to: Sequence[str] = ()
    purposes: Sequence[str] = ()
    until: date | None = None


@transaction.atomic
def ask_wider_use(
    deps: CooperationDeps, number: str, wanted: Wanted, actor: Actor, now: datetime
) -> str:
    """Ask the owner and return the id of the request.

    Raises ``Forbidden``, :class:`InvalidFact` for a form that cannot be, and ``NotSent``.
    """
    work = opened(deps, number, actor, now)
    require_act(work, Act.ASK_WIDER_USE)
    found = (
        ConditionRow.objects.filter(case=work.row, ours=False, pk=wanted.condition)
        .exclude(peer="")
        .first()
    )
    if found is None:
        raise InvalidFact("condition-unknown", field="condition", id=wanted.condition)
    _check_recipients(deps, wanted.to, found.peer)
    fields = () if wanted.whole_message or not found.pointer else (found.pointer,)
    ask = WiderUse(
        fields=fields,
        message=found.message_id,
        purposes=_chosen(Purpose, wanted.purposes, "purposes"),
        reason=_reason(wanted.reason),
        to=tuple(sorted(set(wanted.to))),
        uses=_chosen(UseKind, wanted.uses, "uses"),
    )
    check_ask(ask)
    home = _home(work, found)
    ask_id = deps.courier.send(
        to=found.peer, kind=ASK, body=msgspec.to_builtins(ask), parts=(), about=home.row.number,
        actor=actor, now=now,
    )  # fmt: skip
    WiderUseRow.objects.create(
        ask_id=ask_id,
        asked_by_us=True,
        peer=found.peer,
        case=home.row,
        copy=work.row if home is not work else None,
        message_id=found.message_id,
        ask=msgspec.to_builtins(ask),
        by_name=actor.name,
        asked_at=now,
    )
    owner = deps.courier.state_of(found.peer)
    told = message(
        "cooperation-history-wider-asked", owner=owner or found.peer, what=asked_text(deps, ask)
    )
    for one in {home.row.pk: home, work.row.pk: work}.values():
        one.tell("message", told, detail=ask.reason, message_id=ask_id)
        one.row.save(update_fields=["last_text", "last_at"])
        one.journal("wider-use-asked", ask.reason, ask=ask_id, message=found.message_id)
    return ask_id


@transaction.atomic
def answer_wider_use(
    deps: CooperationDeps, number: str, ask_id: str, answer: Answer, actor: Actor, now: datetime
) -> str:
    """Permit or refuse what another state asked, and return the id of the answer.

    Raises ``Forbidden``, :class:`InvalidFact`, and :class:`ConditionBars` when what is asked for
    is not ours to permit.
    """
    work = opened(deps, number, actor, now)
    require_act(work, Act.PERMIT_WIDER_USE)
    row = (
        WiderUseRow.objects.select_for_update()
        .filter(case=work.row, asked_by_us=False, ask_id=ask_id)
        .first()
    )
    if row is None or row.answered_at:
        raise InvalidFact("wider-use-answered", field="ask", id=ask_id[:36])
    ask = msgspec.convert(row.ask, WiderUse)
    until = _until(work, answer)
    said = WiderUseAnswer(
        ask=ask_id,
        purposes=_chosen(Purpose, answer.purposes, "purposes"),
        reason=_reason(answer.reason),
        to=tuple(sorted(set(answer.to))),
        until=write_instant(until) if until else "",
        uses=_chosen(UseKind, answer.uses, "uses"),
    )
    check_answer(ask, said)
    _check_ours(work, row, said)
    answer_id = deps.courier.send(
        to=row.peer, kind=ANSWER, body=msgspec.to_builtins(said), parts=(), about=number,
        actor=actor, now=now,
    )  # fmt: skip
    row.answer, row.answer_id, row.until = msgspec.to_builtins(said), answer_id, until
    row.answered_at, row.answered_by = now, actor.name
    row.save()
    asker = deps.courier.state_of(row.peer)
    work.tell(
        "message", answered_text(deps, ask, said, until, "we", asker or row.peer),
        detail=said.reason, message_id=answer_id,
    )  # fmt: skip
    end_tasks(work, f"{ANSWERED}:{ask_id}")
    work.row.save(update_fields=["last_text", "last_at"])
    work.journal(
        "wider-use-answered", said.reason, ask=ask_id, uses=list(said.uses), to=list(said.to),
        purposes=list(said.purposes), until=said.until,
    )  # fmt: skip
    return answer_id


def _home(work: Work, found: ConditionRow) -> Work:
    """Return the case to which the message came: there the trail stands, whoever has a copy."""
    if not found.copied_from:
        return work
    row = CaseRow.objects.select_for_update().get(number=found.copied_from)
    return Work(work.deps, row, work.actor, work.now)


def _check_recipients(deps: CooperationDeps, to: Sequence[str], owner: str) -> None:
    for node in to:
        if node == owner or deps.courier.state_of(node) is None:
            raise InvalidFact("wider-use-recipient", field="to", value=node[:32])


def _check_ours(work: Work, row: WiderUseRow, said: WiderUseAnswer) -> None:
    """What we had from others ourselves we permit only as far as they permitted it to us."""
    sources = {
        (one["owner"], one["id"])
        for sent in ConditionRow.objects.filter(case=work.row, ours=True, message_id=row.message_id)
        for one in sent.sources
    }
    for owner, message_id in sources:
        # In whichever case of ours it came: what was copied from there is bound as it is there.
        rows = ConditionRow.objects.filter(ours=False, peer=owner, message_id=message_id)
        laid = as_conditions(list(rows), work.deps.courier.state_of)
        for use in said.uses:
            for to in said.to if use is UseKind.ONWARD else ("",):
                require_use(work, use, laid, to)


def _until(work: Work, answer: Answer) -> datetime | None:
    """Return the end of the last day of the permission, in the zone of this node."""
    if not (answer.uses or answer.purposes):
        return None
    if answer.until is None:
        raise InvalidFact("wider-use-no-end", field="until")
    next_day = datetime.combine(answer.until, time(), work.deps.node.zone) + timedelta(days=1)
    if not work.now < next_day <= work.now + LONGEST:
        raise InvalidFact("wider-use-end", field="until", value=answer.until)
    return next_day


def _reason(text: str) -> str:
    text = text.strip()
    if len(text) < _MIN_REASON:
        raise InvalidFact("input-too-short", field="reason", minimum=_MIN_REASON)
    if len(text) > 2000:
        raise InvalidFact("input-too-long", field="reason", maximum=2000)
    return text


def _chosen(kind: type[E], values: Sequence[str], field: str) -> tuple[E, ...]:
    """Return the values in the order of their declaration, each once."""
    unknown = set(values) - {one.value for one in kind}
    if unknown:
        raise InvalidFact("input-choice", field=field, value=min(unknown)[:40])
    return tuple(one for one in kind if one.value in values)
