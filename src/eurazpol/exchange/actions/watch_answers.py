"""Watch what is not answered and not opened, and tell a person in time.

1. What could not be sent is kept (``actions.evidence``).
2. A letter of ours without a proven answer after ``fail_after`` has its failure proven by
   relay-failed. It stays in its lane and still goes when the peer comes back; then delivered
   stands after the failure.
3. A letter of a peer that nobody here has opened after ``not_retrieved_after`` is told to its
   sender (not-retrieved). It may still be opened later.
4. Alarms are raised: no answer after ``warn_after``; failure, which takes the place of that;
   not opened here; not opened there, as the peer has told (but for mere messages of status).
5. An alarm ends when what it waits for has come.

An alarm is a transaction of its own: the rooms above lock the case first, then the journal, as an
officer's step does. What an alarm follows from stands in the tables, so a node that dies between
two steps raises it in its next round. One round takes a bounded number of letters: a peer that is
away with ten thousand letters waiting keeps nothing else from being done.
"""

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.evidence import issue, keep, keep_rejections
from eurazpol.exchange.actions.evidence_handover import hand_over, without
from eurazpol.exchange.actions.own_kinds import OWN_KINDS
from eurazpol.exchange.actions.watch_alarms import end_alarm, raise_alarm
from eurazpol.exchange.domain.alarms import Alarm, AlarmSort
from eurazpol.exchange.domain.checkpoint import CHECKPOINT_KINDS
from eurazpol.exchange.domain.errors import NotSent
from eurazpol.exchange.domain.evidence import (
    EVIDENCE_LETTER,
    Evidence,
    EvidenceKind,
    Regarding,
)
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.store import evidence as kept
from eurazpol.exchange.store import models as store

log = logging.getLogger(__name__)

PER_ROUND = 100
"""Letters of one round and rule."""
_UNASKED = ("status/1",)
"""Kinds that the nodes send with every step: that nobody looks at one for days is no alarm."""


def watch(deps: ExchangeDeps, now: datetime) -> None:
    """Do one round of the rules above; twice is harmless."""
    keep_rejections(deps, now)
    _prove_failures(deps, now)
    _tell_unopened(deps, now)
    for alarm in _due(deps, now):
        raise_alarm(deps, alarm, now)
    for row in list(kept.Alarm.objects.filter(_done(), ended_at=None)[:PER_ROUND]):
        end_alarm(deps, row, EXCHANGE, now)


def _unanswered(before: datetime) -> QuerySet[store.OutboxMessage]:
    """Letters of ours that wait for their first answer since ``before``, oldest first."""
    waiting = store.OutboxMessage.objects.filter(
        status=store.OutboxMessage.Status.QUEUED, settled_at=None, created_at__lte=before
    )
    return (
        waiting.exclude(kind__in=(EVIDENCE_LETTER, *CHECKPOINT_KINDS))
        .defer("header", "manifest", "parts")
        .order_by("created_at")
    )


def _evidence(kind: EvidenceKind, direction: str, id_: str = "pk") -> Exists:
    return Exists(
        kept.Evidence.objects.filter(message_id=OuterRef(id_), direction=direction, kind=kind.value)
    )


def _prove_failures(deps: ExchangeDeps, now: datetime) -> None:
    due = _unanswered(now - deps.terms.fail_after)
    for row in due.filter(~_evidence(EvidenceKind.RELAY_FAILED, "out"))[:PER_ROUND]:
        _fail(deps, row, now)


@transaction.atomic
def _fail(deps: ExchangeDeps, row: store.OutboxMessage, now: datetime) -> None:
    kind, id_ = EvidenceKind.RELAY_FAILED, str(row.pk)
    reason = Reason("exchange-not-answered", None, {"hours": _hours(deps.terms.fail_after)})
    evidence = Evidence(kind, id_, bytes(row.digest), deps.node, row.lane_id, now, reason)
    details = {"evidence": kind.value, "to": row.lane_id}
    record(
        EXCHANGE.entry("evidence-issued", "message", id_, ground=row.about, details=details), now
    )
    regarding = Regarding("out", row.lane_id, row.about, row.kind)
    keep(evidence, issue(deps, evidence, now), regarding, now)


def _tell_unopened(deps: ExchangeDeps, now: datetime) -> None:
    """Go on through the register from where the last round ended; stop at what is not due yet."""
    mark, _ = kept.Watched.objects.get_or_create(pk=1)
    ahead = store.InboxMessage.objects.filter(pk__gt=mark.inbox).order_by("pk")
    due: dict[str, list[int]] = {}
    reached = mark.inbox
    for pk, peer, received_at in ahead.values_list("pk", "sender", "received_at")[:PER_ROUND]:
        if received_at > now - deps.terms.not_retrieved_after:
            break
        reached = pk
        due.setdefault(peer, []).append(pk)
    reason = Reason("exchange-not-opened", None, {"hours": _hours(deps.terms.not_retrieved_after)})
    told = _evidence(EvidenceKind.NOT_RETRIEVED, "in", "message_id")
    for peer, ids in due.items():
        letters = without(EvidenceKind.RETRIEVED).filter(~told, pk__in=ids)
        letters = letters.exclude(kind__in=OWN_KINDS)
        try:
            with transaction.atomic():
                hand_over(deps, peer, letters, EvidenceKind.NOT_RETRIEVED, now, reason)
        except NotSent as error:
            # A peer that has left the directory can be told nothing.
            log.warning("exchange: %s is not told what nobody opened: %s", peer, error)
    if reached != mark.inbox:
        kept.Watched.objects.filter(pk=1).update(inbox=reached)


def _hours(length: timedelta) -> int:
    return round(length.total_seconds() / 3600)


def _due(deps: ExchangeDeps, now: datetime) -> Iterable[Alarm]:
    """Return the alarms that are to be raised now."""
    failed = _evidence(EvidenceKind.RELAY_FAILED, "out")
    late = _unanswered(now - deps.terms.warn_after)
    for sort, letters in (
        (AlarmSort.FAILED, late.filter(failed)),
        (AlarmSort.NO_ANSWER, late.exclude(failed)),
    ):
        for row in letters.filter(~_raised(sort, "pk", "lane"))[:PER_ROUND]:
            yield Alarm(sort, row.lane_id, str(row.pk), row.about, row.kind, row.created_at)
    id_ = OuterRef("message_id")
    came = store.InboxMessage.objects.filter(message_id=id_, sender=OuterRef("peer"))
    left = store.OutboxMessage.objects.filter(pk=id_)
    for sort, direction, since in (
        (AlarmSort.UNOPENED_HERE, "in", came.values("received_at")),
        (AlarmSort.UNOPENED_THERE, "out", left.values("created_at")),
    ):
        told = kept.Evidence.objects.filter(
            ~_raised(sort, "message_id", "peer"),
            ~_evidence(EvidenceKind.RETRIEVED, direction, "message_id"),
            kind=EvidenceKind.NOT_RETRIEVED.value,
            direction=direction,
        ).exclude(message_kind__in=_UNASKED)
        for one in told.annotate(since=Subquery(since))[:PER_ROUND]:
            message_id = str(one.message_id)
            yield Alarm(sort, one.peer, message_id, one.about, one.message_kind, one.since)


def _raised(sort: AlarmSort, id_: str, peer: str) -> Exists:
    return Exists(
        kept.Alarm.objects.filter(message_id=OuterRef(id_), peer=OuterRef(peer), sort=sort.value)
    )


def _done() -> Q:
    """Alarms whose letter was answered or opened, and warnings whose failure was proven."""
    answered = Exists(
        store.OutboxMessage.objects.filter(
            pk=OuterRef("message_id"), status__in=["accepted", "refused"]
        )
    )
    failed = _evidence(EvidenceKind.RELAY_FAILED, "out", "message_id")
    warned, gave_up = Q(sort=AlarmSort.NO_ANSWER.value), Q(sort=AlarmSort.FAILED.value)
    here, there = Q(sort=AlarmSort.UNOPENED_HERE.value), Q(sort=AlarmSort.UNOPENED_THERE.value)
    return (
        (warned & (Q(answered) | Q(failed)))
        | (gave_up & Q(answered))
        | (here & Q(_evidence(EvidenceKind.RETRIEVED, "in", "message_id")))
        | (there & Q(_evidence(EvidenceKind.RETRIEVED, "out", "message_id")))
    )
