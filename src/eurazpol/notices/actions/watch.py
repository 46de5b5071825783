"""Remind of reviews and end what nobody reviewed. Twice is harmless."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from eurazpol.access.domain.actor import Actor
from eurazpol.kernel.texts import message
from eurazpol.law.domain.counting import add_months
from eurazpol.notices.actions.control import end
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.hand import Hand
from eurazpol.notices.actions.rules import rule_book
from eurazpol.notices.domain.lifecycle import MOVES, Step
from eurazpol.notices.domain.terms import warning_date
from eurazpol.notices.store.models import NoticeRow

WORKER = Actor.system("worker")
_RUNNING = Q(status__in=[status.value for status in MOVES[Step.EXPIRE].before])


def watch_notices(deps: NoticesDeps, now: datetime) -> int:
    """Do what is due at ``now``; return how many notices were ended or warned of."""
    today = now.astimezone(deps.node.zone).date()
    due = NoticeRow.objects.filter(_RUNNING, review_by__lt=today)
    ended = [_end(deps, pk, now) for pk in due.order_by("pk").values_list("pk", flat=True)]
    until = add_months(today, rule_book().warn_months)
    soon = NoticeRow.objects.filter(
        _RUNNING, origin=deps.node.name, warned_at=None, review_by__lte=until
    )
    warned = [_warn(deps, pk, now) for pk in soon.order_by("pk").values_list("pk", flat=True)]
    return sum(ended) + sum(warned)


@transaction.atomic
def _end(deps: NoticesDeps, pk: int, now: datetime) -> int:
    hand = Hand(deps, NoticeRow.objects.select_for_update().get(pk=pk), WORKER, now)
    if hand.status not in MOVES[Step.EXPIRE].before:
        return 0
    end(hand)
    return 1


@transaction.atomic
def _warn(deps: NoticesDeps, pk: int, now: datetime) -> int:
    hand = Hand(deps, NoticeRow.objects.select_for_update().get(pk=pk), WORKER, now)
    row = hand.row
    if row.review_by is None or row.published_at is None or row.warned_at is not None:
        return 0
    begin = row.published_at.astimezone(deps.node.zone).date()
    if hand.today < warning_date(row.review_by, begin, rule_book().warn_months):
        return 0
    row.warned_at = now
    row.save(update_fields=["warned_at"])
    hand.tell(message("notices-line-warned", day=row.review_by))
    hand.journal("notice-review-due", review_by=row.review_by.isoformat())
    return 1
