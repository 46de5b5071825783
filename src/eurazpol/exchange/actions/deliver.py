"""Deliver what is due.

1. A lane (the way to one peer) is worked by one deliverer at a time: it takes a lease by one
   conditional UPDATE, which both databases carry out atomically. A deliverer that dies loses its
   lease when the worker of the node begins anew, or after two minutes.
2. Letters of a lane go in the order of their numbers, several in one batch; the first that is not
   settled holds up those behind it, but no other lane. After a failure a batch is half as large as
   the one before, so that a peer that is slow or stumbles over one letter still gets the others.
3. A letter is settled by a proven receipt only: ``accepted`` or ``refused``. Anything else (no
   answer, an answer that cannot be proven, a rejection) leaves it queued, with the reason, for the
   next attempt; the pause between attempts doubles.
4. A peer that misses numbers (``sequence-gap``) says which it expects; from there on they are sent
   again. Sending again is harmless: the peer recognises what it has. A peer that has more than we
   know (``replayed``) is asked for it (``actions.hold_up``, ``actions.lost``).
"""

import logging
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from eurazpol.audit.actions.record import record_many
from eurazpol.audit.domain.journal import Entry
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps, Settled
from eurazpol.exchange.actions.hold_up import Answer, Obstacle, hold_up, pause
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.batch import BATCH, read_batch, write_batch
from eurazpol.exchange.domain.bounds import MAX_BATCH, MAX_BATCH_LETTERS
from eurazpol.exchange.domain.directory import Node
from eurazpol.exchange.domain.envelope import ENVELOPE_OVERHEAD, seal
from eurazpol.exchange.domain.errors import ExchangeError, NotReached, NotSent
from eurazpol.exchange.domain.letter import Letter
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.domain.receipt import (
    Outcome,
    Sent,
    check_receipt,
    open_answer,
)
from eurazpol.exchange.domain.schedule import LEASE, LONGEST_PAUSE
from eurazpol.exchange.domain.steps import Step
from eurazpol.exchange.store import models as store

log = logging.getLogger(__name__)

_JOURNAL = {Outcome.ACCEPTED: "message-delivered", Outcome.REFUSED: "message-not-delivered"}
_FRAME = 4
BATCHES = 16
"""Batches of one lane in one run of :func:`deliver_due`, so that it comes to an end."""


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """What one run did: letters accepted, letters refused, lanes that could not go on."""

    accepted: int = 0
    refused: int = 0
    held_up: int = 0

    @property
    def goes_on(self) -> bool:
        """Whether letters were settled and nothing stands in the way of the next."""
        return self.held_up == 0 and self.accepted + self.refused > 0

    def __add__(self, other: "DeliveryReport") -> "DeliveryReport":
        return DeliveryReport(
            self.accepted + other.accepted,
            self.refused + other.refused,
            self.held_up + other.held_up,
        )


def deliver_due(deps: ExchangeDeps, now: datetime) -> DeliveryReport:
    """Deliver what is due in every lane, one after another, in this thread."""
    total = DeliveryReport()
    for lane, _failing in due_lanes(now):
        for _ in range(BATCHES):
            done = deliver_lane(deps, lane, now)
            total += done
            if not done.goes_on:
                break
    return total


def due_lanes(now: datetime) -> list[tuple[str, bool]]:
    """Return the peers for whom something waits and whether the way to them failed last time.

    Those whose lane is in order come first.

    Costs one probe of an index for each lane, however much waits in it.
    """
    waiting = Exists(_queued(OuterRef("pk")))
    due = _free(now).filter(waiting).order_by("failures", "pk")
    return [(peer, failures > 0) for peer, failures in due.values_list("pk", "failures")]


def end_leases() -> None:
    """End the leases of whoever held one: for a worker that begins, of the one that died.

    A node has one worker. Should there be two, a letter may be carried twice, which is harmless.
    """
    store.Lane.objects.filter(lease_until__isnull=False).update(lease_until=None)


def deliver_lane(deps: ExchangeDeps, lane: str, now: datetime) -> DeliveryReport:
    """Deliver the next batch of a lane. Takes no transaction while it waits for the network."""
    if not _queued(lane).exists():
        return DeliveryReport()
    token = secrets.token_hex(16)
    if not _free(now).filter(pk=lane).update(lease_by=token, lease_until=now + LEASE):
        return DeliveryReport()
    deps.steps.reach(Step.DELIVER_LEASE_TAKEN)
    try:
        return _work(deps, lane, now)
    except Exception:
        # A fault in a listener, or in us, must not stop the other lanes.
        log.exception("exchange: the lane to %s failed", lane)
        pause(lane, now)
        return DeliveryReport(held_up=1)
    finally:
        store.Lane.objects.filter(pk=lane, lease_by=token).update(lease_until=None)
        deps.steps.reach(Step.DELIVER_LEASE_ENDED)


def _free(now: datetime) -> QuerySet[store.Lane]:
    """Lanes that nobody holds and that are not in a pause."""
    unleased = Q(lease_until__isnull=True) | Q(lease_until__lte=now)
    waited = Q(next_attempt_at__isnull=True) | Q(next_attempt_at__lte=now)
    # Times that only another clock can have written, see domain.schedule.
    unleased |= Q(lease_until__gt=now + 2 * LEASE)
    waited |= Q(next_attempt_at__gt=now + 2 * LONGEST_PAUSE)
    return store.Lane.objects.filter(unleased, waited)


def _queued(lane: str | OuterRef) -> QuerySet[store.OutboxMessage]:
    status = store.OutboxMessage.Status.QUEUED
    return store.OutboxMessage.objects.filter(lane=lane, status=status)


def _work(deps: ExchangeDeps, lane: str, now: datetime) -> DeliveryReport:
    """Carry the next batch; settle what was answered, hold up what was not."""
    rows = _next_batch(lane)
    if not rows:
        return DeliveryReport()
    answers, obstacle = _carry(deps, lane, rows, now)
    settled = settle(deps, lane, answers, now) if answers else []
    if obstacle is not None:
        hold_up(deps, obstacle, now)
    outcomes = [answer.receipt.outcome for answer in settled]
    return DeliveryReport(
        outcomes.count(Outcome.ACCEPTED),
        outcomes.count(Outcome.REFUSED),
        int(obstacle is not None),
    )


def _next_batch(lane: str) -> list[store.OutboxMessage]:
    """Return the next letters, as many as may go together; one that is large goes alone."""
    failures = store.Lane.objects.values_list("failures", flat=True).get(pk=lane)
    most = max(1, MAX_BATCH_LETTERS >> failures)
    waiting = _queued(lane).order_by("seq")
    chosen: list[UUID] = []
    room = MAX_BATCH - len(BATCH)
    for pk, size in waiting.values_list("pk", "size")[:most]:
        room -= size + ENVELOPE_OVERHEAD + _FRAME
        if chosen and room < 0:
            break
        chosen.append(pk)
    return list(waiting.filter(pk__in=chosen))


def _carry(
    deps: ExchangeDeps, lane: str, rows: Sequence[store.OutboxMessage], now: datetime
) -> tuple[list[Answer], Obstacle | None]:
    """Carry the letters; return the proven final answers and what stopped the first without."""
    answers: list[Answer] = []
    try:
        peer = _peer(lane, now)
        envelopes = [_sealed(deps, peer, row, now) for row in rows]
        deps.steps.reach(Step.DELIVER_SEALED)
        carried = _ask(deps, peer, envelopes)
        deps.steps.reach(Step.DELIVER_ANSWERED)
        for answer in _proven(deps, peer, rows, carried, now):
            if not answer.receipt.outcome.final:
                return answers, Obstacle(answer.row, answer.receipt.reason, answer)
            answers.append(answer)
        if len(answers) < len(rows):
            raise NotReached("exchange-no-answer", status=200)
    except ExchangeError as error:
        return answers, Obstacle(rows[len(answers)], Reason.of(error))
    deps.steps.reach(Step.DELIVER_PROVEN)
    return answers, None


def _peer(lane: str, now: datetime) -> Node:
    directory = current_directory()
    if directory is None:
        raise NotSent("exchange-no-directory")
    directory.require_current(now)
    return directory.node(lane)


def _sealed(deps: ExchangeDeps, peer: Node, row: store.OutboxMessage, now: datetime) -> bytes:
    letter = Letter(bytes(row.header), bytes(row.manifest), bytes(row.parts))
    return seal(letter, deps.keys, peer, now, secrets.token_bytes(32))


def _ask(deps: ExchangeDeps, peer: Node, envelopes: Sequence[bytes]) -> list[tuple[bytes, bytes]]:
    """Carry the letters, one by itself or several in a batch; return what has which answer."""
    body = envelopes[0] if len(envelopes) == 1 else write_batch(envelopes)
    answer = deps.transport.deliver(peer.url, body)
    if not answer.startswith(BATCH):
        # The answer to the one letter, or a refusal of the batch as a whole.
        return [(body, answer)]
    return list(zip(envelopes, read_batch(answer), strict=False))


def _proven(
    deps: ExchangeDeps,
    peer: Node,
    rows: Sequence[store.OutboxMessage],
    carried: Sequence[tuple[bytes, bytes]],
    now: datetime,
) -> Iterator[Answer]:
    """Check the answers in the order of the letters; the first that is wrong ends it."""
    for row, (raw, answer) in zip(rows, carried, strict=False):
        signed = open_answer(answer, deps.keys)
        sent = Sent(str(row.pk), bytes(row.digest), raw)
        yield Answer(row, check_receipt(signed, sent, deps.node, peer, now), signed)


def settle(
    deps: ExchangeDeps, lane: str, answers: Sequence[Answer], now: datetime
) -> Sequence[Answer]:
    """Keep the receipts and what they settle; return those that were not settled meanwhile."""
    deps.steps.reach(Step.DELIVER_SETTLING)
    while answers and not _settled_together(deps, lane, answers, now):
        # Another deliverer, whose lease had run out, settled some of them meanwhile.
        waiting = set(_queued(lane).values_list("pk", flat=True))
        answers = [answer for answer in answers if answer.row.pk in waiting]
    deps.steps.reach(Step.DELIVER_COMMITTED)
    return answers


@transaction.atomic
def _settled_together(
    deps: ExchangeDeps, lane: str, answers: Sequence[Answer], now: datetime
) -> bool:
    """Settle the letters in one transaction; do nothing if one of them is settled already."""
    # The journal is locked before the lane, see store.models.
    record_many([_entry(lane, answer) for answer in answers], now)
    if _mark_settled(lane, answers, now) != len(answers):
        transaction.set_rollback(True)
        return False
    store.Receipt.objects.bulk_create(
        (
            store.Receipt(
                direction="got",
                peer=lane,
                message_id=answer.row.pk,
                outcome=answer.receipt.outcome,
                at=answer.receipt.at,
                kept_at=now,
                raw=answer.raw,
            )
            for answer in answers
        ),
        ignore_conflicts=True,
    )
    for answer in answers:
        # A letter that a peer had lost was settled before: nobody is told twice.
        if answer.row.settled_at is None and deps.settled is not None:
            deps.settled(_told(lane, answer), now)
    store.Lane.objects.filter(pk=lane).update(
        failures=0, failing_since=None, next_attempt_at=None, answered_at=now
    )
    deps.steps.reach(Step.DELIVER_SETTLED)
    return True


def _mark_settled(lane: str, answers: Sequence[Answer], now: datetime) -> int:
    """Write the outcome to the letters; return how many of them were still waiting."""
    marked = 0
    for (outcome, at), group in groupby(answers, lambda one: (one.receipt.outcome, one.receipt.at)):
        ids = [answer.row.pk for answer in group]
        marked += (
            _queued(lane)
            .filter(pk__in=ids)
            .update(
                status=store.OutboxMessage.Status(outcome.value),
                settled_at=Coalesce("settled_at", Value(at)),
                problem=None,
                problem_at=None,
                attempts=F("attempts") + 1,
                first_sent_at=Coalesce("first_sent_at", Value(now)),
                last_sent_at=now,
            )
        )
    return marked


def _entry(lane: str, answer: Answer) -> Entry:
    receipt = answer.receipt
    details = {"to": lane, "outcome": receipt.outcome.value}
    if receipt.reason is not None:
        details["code"] = receipt.reason.code
    action, id_ = _JOURNAL[receipt.outcome], str(answer.row.pk)
    return EXCHANGE.entry(action, "message", id_, ground=answer.row.about, details=details)


def _told(lane: str, answer: Answer) -> Settled:
    row, receipt = answer.row, answer.receipt
    id_ = str(row.pk)
    return Settled(id_, row.kind, lane, row.about, receipt.outcome, receipt.at, receipt.reason)
