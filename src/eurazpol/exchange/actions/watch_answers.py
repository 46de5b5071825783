"""Watch what is not answered and not opened, and tell a person in time.

1. What could not be sent is kept (``actions.evidence``).
2. A letter of ours without a proven answer after ``warn_after`` raises an alarm.
3. After ``fail_after`` its failure is proven by relay-failed and raises another alarm, which takes
   the place of the first. The letter stays in its lane and still goes when the peer comes back;
   then delivered stands after the failure.
4. A letter of a peer that nobody here has opened after ``not_retrieved_after`` is told to its
   sender (not-retrieved) and raises an alarm here. It may still be opened later.
5. An alarm ends when what it waits for has come.

Every letter is a transaction of its own, and one round takes a bounded number of them: a peer that
is away with ten thousand letters waiting keeps nothing else from being done.
"""

from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.evidence import issue, keep, keep_rejections
from eurazpol.exchange.actions.evidence_handover import hand_over, without
from eurazpol.exchange.actions.own_kinds import OWN_KINDS
from eurazpol.exchange.actions.watch_alarms import end_alarm, raise_alarm
from eurazpol.exchange.domain.alarms import Alarm, AlarmSort
from eurazpol.exchange.domain.evidence import (
    EVIDENCE_LETTER,
    Evidence,
    EvidenceKind,
    Regarding,
)
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.store import evidence as kept
from eurazpol.exchange.store import models as store

PER_ROUND = 100
"""Letters of one round and rule."""


def watch(deps: ExchangeDeps, now: datetime) -> None:
    """Do one round of the rules above; twice is harmless."""
    keep_rejections(deps, now)
    terms = deps.terms
    for row in _without_alarm(AlarmSort.FAILED, now - terms.fail_after)[:PER_ROUND]:
        _fail(deps, row, now)
    late = _without_alarm(AlarmSort.NO_ANSWER, now - terms.warn_after)
    for row in late.filter(created_at__gt=now - terms.fail_after)[:PER_ROUND]:
        raise_alarm(deps, _alarm(AlarmSort.NO_ANSWER, row), now)
    _tell_unopened(deps, now)
    _end_done(deps, now)


def _without_alarm(sort: AlarmSort, before: datetime) -> QuerySet[store.OutboxMessage]:
    """Letters of ours that wait since ``before`` and for which there is no such alarm."""
    raised = kept.Alarm.objects.filter(message_id=OuterRef("pk"), sort=sort.value)
    waiting = store.OutboxMessage.objects.filter(
        status=store.OutboxMessage.Status.QUEUED, settled_at=None, created_at__lte=before
    )
    return (
        waiting.filter(~Exists(raised))
        .exclude(kind=EVIDENCE_LETTER)
        .defer("header", "manifest", "parts")
        .order_by("created_at")
    )


def _alarm(sort: AlarmSort, row: store.OutboxMessage) -> Alarm:
    return Alarm(sort, row.lane_id, str(row.pk), row.about, row.kind, row.created_at)


@transaction.atomic
def _fail(deps: ExchangeDeps, row: store.OutboxMessage, now: datetime) -> None:
    """Prove and tell that a letter had no answer in time, unless it was answered just now."""
    hours = round(deps.terms.fail_after.total_seconds() / 3600)
    reason = Reason("exchange-not-answered", None, {"hours": hours})
    evidence = Evidence(
        EvidenceKind.RELAY_FAILED, str(row.pk), bytes(row.digest), deps.node, row.lane_id, now,
        reason,
    )  # fmt: skip
    entry = EXCHANGE.entry(
        "evidence-issued", "message", str(row.pk), ground=row.about,
        details={"evidence": evidence.kind.value, "to": row.lane_id},
    )  # fmt: skip
    record(entry, now)
    # A receipt is settled under the lock of the journal, which is ours now.
    if not store.OutboxMessage.objects.filter(pk=row.pk, status="queued").exists():
        transaction.set_rollback(True)
        return
    regarding = Regarding("out", row.lane_id, row.about, row.kind)
    keep(evidence, issue(deps, evidence, now), regarding, now)
    _end(deps, Q(message_id=row.pk, sort=AlarmSort.NO_ANSWER.value), now)
    raise_alarm(deps, _alarm(AlarmSort.FAILED, row), now)


def _tell_unopened(deps: ExchangeDeps, now: datetime) -> None:
    waited = without(EvidenceKind.RETRIEVED).filter(
        received_at__lte=now - deps.terms.not_retrieved_after
    )
    waited = waited.exclude(kind__in=OWN_KINDS)
    told = kept.Evidence.objects.filter(
        message_id=OuterRef("message_id"), direction="in", peer=OuterRef("sender"),
        kind=EvidenceKind.NOT_RETRIEVED.value,
    )  # fmt: skip
    waited = waited.filter(~Exists(told))
    hours = round(deps.terms.not_retrieved_after.total_seconds() / 3600)
    reason = Reason("exchange-not-opened", None, {"hours": hours})
    for peer in list(waited.values_list("sender", flat=True).distinct()):
        with transaction.atomic():
            letters = waited.filter(sender=peer)
            rows = hand_over(deps, peer, letters, EvidenceKind.NOT_RETRIEVED, now, reason)
            for row in rows:
                alarm = Alarm(
                    AlarmSort.UNOPENED_HERE, peer, str(row.message_id), row.about, row.kind,
                    row.received_at,
                )  # fmt: skip
                raise_alarm(deps, alarm, now)


def _end_done(deps: ExchangeDeps, now: datetime) -> None:
    """End the alarms whose letter was answered or opened."""
    answered = store.OutboxMessage.objects.filter(
        pk=OuterRef("message_id"), status__in=["accepted", "refused"]
    )
    retrieved = kept.Evidence.objects.filter(
        message_id=OuterRef("message_id"), peer=OuterRef("peer"),
        kind=EvidenceKind.RETRIEVED.value,
    )  # fmt: skip
    unanswered = Q(sort__in=[AlarmSort.NO_ANSWER.value, AlarmSort.FAILED.value])
    unopened = Q(sort__in=[AlarmSort.UNOPENED_HERE.value, AlarmSort.UNOPENED_THERE.value])
    _end(deps, (unanswered & Exists(answered)) | (unopened & Exists(retrieved)), now)


def _end(deps: ExchangeDeps, which: Q, now: datetime) -> None:
    for row in list(kept.Alarm.objects.filter(which, ended_at=None)[:PER_ROUND]):
        end_alarm(deps, row, EXCHANGE, now)
