"""Tell on the record that a time of a hit has passed. Twice is harmless.

The alarm on the pages needs no worker: it is read from the clocks at every page.
"""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from eurazpol.access.domain.actor import Actor
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.hand import Hand
from eurazpol.notices.actions.hit_rows import HitHand, clock_of
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.store.hits import HitRow

WORKER = Actor.system("worker")


def watch_hits(deps: MatchDeps, now: datetime) -> int:
    """Note each hit of which a time has passed; return how many were noted now."""
    late = Q(acknowledged_at=None, acknowledge_by__lte=now) | Q(answer_by__lte=now)
    due = HitRow.objects.filter(late, closed_at=None, answered_at=None, late_told_at=None)
    noted = 0
    for key in list(due.values_list("pk", flat=True)):
        with transaction.atomic():
            rows = HitRow.objects.select_for_update(of=("self",)).select_related("notice")
            row = rows.filter(pk=key, late_told_at=None).first()
            if row is None or not clock_of(row).state(now).presses:
                continue
            row.late_told_at = now
            row.save(update_fields=["late_told_at"])
            hand = HitHand(deps, row, WORKER, now)
            hand.journal("hit-late", row.notice.number, state=clock_of(row).state(now).value)
            told = Hand(deps.notices, row.notice, WORKER, now)
            told.tell(message("notices-line-hit-late", state=clock_of(row).state(now).text))
            noted += 1
    return noted
