"""Deliver what is due.

1. A lane (the way to one peer) is worked by one deliverer at a time: it takes a lease by one
   conditional UPDATE, which both databases carry out atomically. A deliverer that dies loses its
   lease after two minutes.
2. Letters of a lane go in the order of their numbers; the first that is not settled holds up those
   behind it, but no other lane.
3. A letter is settled by a proven receipt only: ``accepted`` or ``refused``. Anything else (no
   answer, an answer that cannot be proven, a rejection) leaves it queued, with the reason, for the
   next attempt; the pause between attempts doubles.
4. A peer that misses numbers (``sequence-gap``) says which it expects; from there on they are sent
   again. Sending again is harmless: the peer recognises what it has.
"""

import logging
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps, Settled
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.directory import Directory
from eurazpol.exchange.domain.envelope import seal
from eurazpol.exchange.domain.errors import ExchangeError, NotSent, Refusal
from eurazpol.exchange.domain.letter import Letter
from eurazpol.exchange.domain.reason import Reason, write_args
from eurazpol.exchange.domain.receipt import (
    Outcome,
    Receipt,
    Sent,
    check_receipt,
    open_answer,
)
from eurazpol.exchange.domain.schedule import LEASE, LONGEST_PAUSE, next_attempt
from eurazpol.exchange.domain.steps import Step
from eurazpol.exchange.store import models as store

log = logging.getLogger(__name__)

_JOURNAL = {Outcome.ACCEPTED: "message-delivered", Outcome.REFUSED: "message-not-delivered"}
PER_LANE = 50
"""Letters of one lane in one run, so that a long queue does not hold up the other lanes."""


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """What one run did: letters accepted, letters refused, lanes that could not go on."""

    accepted: int = 0
    refused: int = 0
    held_up: int = 0


@dataclass(frozen=True, slots=True)
class _Answer:
    """A proven receipt with its signed bytes."""

    receipt: Receipt
    raw: bytes


def deliver_due(deps: ExchangeDeps, now: datetime) -> DeliveryReport:
    """Deliver what is due in every lane. Takes no transaction while it waits for the network."""
    accepted = refused = held_up = 0
    for lane in _due_lanes(now):
        token = secrets.token_hex(16)
        if not _free(now).filter(pk=lane).update(lease_by=token, lease_until=now + LEASE):
            continue
        deps.steps.reach(Step.DELIVER_LEASE_TAKEN)
        try:
            for outcome in _work(deps, lane, now):
                accepted += outcome is Outcome.ACCEPTED
                refused += outcome is Outcome.REFUSED
                held_up += outcome is Outcome.REJECTED
        except Exception:
            # A fault in a listener, or in us, must not stop the other lanes.
            log.exception("exchange: the lane to %s failed", lane)
            _pause(lane, now)
            held_up += 1
        finally:
            store.Lane.objects.filter(pk=lane, lease_by=token).update(lease_until=None)
            deps.steps.reach(Step.DELIVER_LEASE_ENDED)
    return DeliveryReport(accepted, refused, held_up)


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


def _due_lanes(now: datetime) -> list[str]:
    waiting = Exists(_queued(OuterRef("pk")))
    return list(_free(now).filter(waiting).order_by("pk").values_list("pk", flat=True))


def _work(deps: ExchangeDeps, lane: str, now: datetime) -> Iterator[Outcome]:
    """Deliver the letters of a lane until one is held up, the run is full or none is left."""
    for _ in range(PER_LANE):
        row = _queued(lane).order_by("seq").first()
        if row is None:
            return
        try:
            answer = _attempt(deps, current_directory(), row, now)
        except ExchangeError as error:
            _hold_up(row, Reason.of(error), "here", now)
            yield Outcome.REJECTED
            return
        if not answer.receipt.outcome.final:
            _rewind(row, answer.receipt)
            _hold_up(row, answer.receipt.reason, "peer", now)
            yield Outcome.REJECTED
            return
        deps.steps.reach(Step.DELIVER_SETTLING)
        _settle(deps, row, answer, now)
        deps.steps.reach(Step.DELIVER_COMMITTED)
        yield answer.receipt.outcome


def _attempt(
    deps: ExchangeDeps, directory: Directory | None, row: store.OutboxMessage, now: datetime
) -> _Answer:
    """Sign, seal and carry the letter; return the proven answer."""
    if directory is None:
        raise NotSent("exchange-no-directory")
    directory.require_current(now)
    peer = directory.node(row.lane_id)
    letter = Letter(bytes(row.header), bytes(row.manifest), bytes(row.parts))
    envelope = seal(letter, deps.keys, peer, now, secrets.token_bytes(32))
    deps.steps.reach(Step.DELIVER_SEALED)
    answer = deps.transport.deliver(peer.url, envelope)
    deps.steps.reach(Step.DELIVER_ANSWERED)
    signed = open_answer(answer, deps.keys)
    receipt = check_receipt(signed, Sent(str(row.pk), letter.digest, envelope), deps.node, peer)
    deps.steps.reach(Step.DELIVER_PROVEN)
    return _Answer(receipt, signed)


@transaction.atomic
def _settle(deps: ExchangeDeps, row: store.OutboxMessage, answer: _Answer, now: datetime) -> None:
    """Keep the receipt and what it settles; tell the listener the first time."""
    receipt = answer.receipt
    details = {"to": row.lane_id, "outcome": receipt.outcome.value}
    if receipt.reason is not None:
        details["code"] = receipt.reason.code
    # The journal is locked before the lane, see store.models.
    record(
        EXCHANGE.entry(
            _JOURNAL[receipt.outcome], "message", str(row.pk), ground=row.about, details=details
        ),
        now,
    )
    first = row.settled_at is None
    row.status = store.OutboxMessage.Status(receipt.outcome.value)
    row.settled_at = row.settled_at or receipt.at
    row.problem = row.problem_at = None
    _count_attempt(row, now)
    fields = ("status", "settled_at", "problem", "problem_at", *_ATTEMPT)
    changes = {name: getattr(row, name) for name in fields}
    if not _queued(row.lane_id).filter(pk=row.pk).update(**changes):
        # Another deliverer, whose lease had run out, settled it meanwhile.
        transaction.set_rollback(True)
        return
    store.Receipt.objects.get_or_create(
        direction="got",
        peer=row.lane_id,
        message_id=row.pk,
        defaults={
            "outcome": receipt.outcome, "at": receipt.at, "kept_at": now, "raw": answer.raw
        },
    )  # fmt: skip
    if first and deps.settled is not None:
        deps.settled(
            Settled(
                str(row.pk), row.kind, row.lane_id, row.about,
                receipt.outcome, receipt.at, receipt.reason,
            ),
            now,
        )  # fmt: skip
    store.Lane.objects.filter(pk=row.lane_id).update(
        failures=0, failing_since=None, next_attempt_at=None, answered_at=now
    )
    deps.steps.reach(Step.DELIVER_SETTLED)


@transaction.atomic
def _hold_up(row: store.OutboxMessage, reason: Reason | None, by: str, now: datetime) -> None:
    """Leave the letter queued with the reason; ``by`` says who found it: ``peer`` or ``here``."""
    if reason is not None:
        args = write_args(reason.args)
        row.problem = {"code": reason.code, "field": reason.field, "args": args, "by": by}
    row.problem_at = now
    _count_attempt(row, now, sent=by == "peer")
    row.save(update_fields=["problem", "problem_at", *_ATTEMPT])
    _pause(row.lane_id, now)
    if by == "peer":
        store.Lane.objects.filter(pk=row.lane_id).update(answered_at=now)


@transaction.atomic
def _pause(peer: str, now: datetime) -> None:
    """Count a failure of the lane and let it rest; each time twice as long."""
    lane = store.Lane.objects.select_for_update(no_key=True).get(pk=peer)
    lane.failures += 1
    lane.failing_since = lane.failing_since or now
    lane.next_attempt_at = next_attempt(now, lane.failures)
    lane.save(update_fields=["failures", "failing_since", "next_attempt_at"])


_ATTEMPT = ("attempts", "first_sent_at", "last_sent_at")


def _count_attempt(row: store.OutboxMessage, now: datetime, *, sent: bool = True) -> None:
    row.attempts += 1
    if sent:
        row.first_sent_at, row.last_sent_at = row.first_sent_at or now, now


def _rewind(row: store.OutboxMessage, receipt: Receipt) -> None:
    """Queue again what the peer says it misses before this letter."""
    reason = receipt.reason
    if reason is None or reason.code != f"exchange-{Refusal.SEQUENCE_GAP}":
        return
    expected = reason.args.get("expected")
    if isinstance(expected, int):
        store.OutboxMessage.objects.filter(
            lane=row.lane_id, seq__gte=expected, seq__lt=row.seq
        ).update(status=store.OutboxMessage.Status.QUEUED)
