"""Leave a letter queued with the reason, and do what the peer's answer asks for.

``sequence-gap``: the peer misses letters before this one; they are queued again. ``replayed``: the
peer has taken this number for another letter, so this node came back from an old copy
(``actions.lost``). ``content-differs``: the peer knows the id with other contents; a person is
alarmed. Any other rejection waits for the cause to be mended. The lane rests, each time twice as
long.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import F

from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.evidence import keep_relay_rejected
from eurazpol.exchange.actions.lost import recover
from eurazpol.exchange.actions.watch_alarms import raise_alarm
from eurazpol.exchange.domain.alarms import Alarm, AlarmSort
from eurazpol.exchange.domain.errors import Refusal
from eurazpol.exchange.domain.evidence import Regarding
from eurazpol.exchange.domain.reason import Reason, write_args
from eurazpol.exchange.domain.receipt import Receipt
from eurazpol.exchange.domain.schedule import next_attempt
from eurazpol.exchange.store.models import Lane, OutboxMessage


@dataclass(frozen=True, slots=True)
class Answer:
    """A proven receipt for a letter, with its signed bytes."""

    row: OutboxMessage
    receipt: Receipt
    raw: bytes


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a letter could not be settled; ``rejection`` is the peer's answer, if it gave one."""

    row: OutboxMessage
    reason: Reason | None
    rejection: Answer | None = None


@transaction.atomic
def hold_up(deps: ExchangeDeps, obstacle: Obstacle, now: datetime) -> None:
    """Leave the letter of the obstacle queued; nothing is noted if it was settled meanwhile."""
    row, reason, rejection = obstacle.row, obstacle.reason, obstacle.rejection
    still = OutboxMessage.objects.filter(pk=row.pk, seq=row.seq, status=OutboxMessage.Status.QUEUED)
    if rejection is not None and still.exists():
        # Before the lane is locked: what is done here locks cases and the journal.
        _heed(deps, rejection, reason, now)
        Lane.objects.filter(pk=row.lane_id).update(answered_at=now)
    changes: dict[str, object] = {"problem_at": now, "attempts": F("attempts") + 1}
    if reason is not None:
        changes["problem"] = {
            "code": reason.code,
            "field": reason.field,
            "args": write_args(reason.args),
            "by": "here" if rejection is None else "peer",
        }
    if rejection is not None:
        changes |= {"first_sent_at": row.first_sent_at or now, "last_sent_at": now}
    OutboxMessage.objects.filter(pk=row.pk, status=OutboxMessage.Status.QUEUED).update(**changes)
    pause(row.lane_id, now)


@transaction.atomic
def pause(peer: str, now: datetime) -> None:
    """Count a failure of the lane and let it rest; each time twice as long."""
    lane = Lane.objects.select_for_update(no_key=True).get(pk=peer)
    lane.failures += 1
    lane.failing_since = lane.failing_since or now
    lane.next_attempt_at = next_attempt(now, lane.failures)
    lane.save(update_fields=["failures", "failing_since", "next_attempt_at"])


def _heed(deps: ExchangeDeps, rejection: Answer, reason: Reason | None, now: datetime) -> None:
    """Do what the rejection asks for."""
    row = rejection.row
    name = reason.code.removeprefix("exchange-") if reason is not None else ""
    expected = _number(reason, "expected")
    if name == Refusal.SEQUENCE_GAP and expected is not None:
        # No refusal of this letter, but a question for the earlier ones.
        earlier = OutboxMessage.objects.filter(lane=row.lane_id, seq__gte=expected, seq__lt=row.seq)
        earlier.update(status=OutboxMessage.Status.QUEUED)
        return
    last = _number(reason, "last")
    if name == Refusal.REPLAYED and last is not None and last >= row.seq:
        recover(deps, row, last, now)
    elif name == Refusal.CONTENT_DIFFERS:
        sort, id_ = AlarmSort.DIFFERS_THERE, str(row.pk)
        raise_alarm(deps, Alarm(sort, row.lane_id, id_, row.about, row.kind, now), now)
    regarding = Regarding("out", row.lane_id, row.about, row.kind)
    keep_relay_rejected(str(row.pk), rejection.receipt.at, rejection.raw, regarding, now)


def _number(reason: Reason | None, name: str) -> int | None:
    found = reason.args.get(name) if reason is not None else None
    return found if isinstance(found, int) else None
