"""Tell on the record that a limit of a request has passed. Twice is harmless.

The alarm on the pages needs no worker: it is read from the limits at every page.
"""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from eurazpol.kernel.texts import message
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.rights_hand import WORKER, RightsHand, clock_of, today_of
from eurazpol.notices.domain.rights import Due, RightsStatus
from eurazpol.notices.store.models import RightsRow


def watch_rights(deps: MatchDeps, now: datetime) -> int:
    """Note each open request of which a limit has passed; return how many were noted now."""
    today = today_of(deps.notices, now)
    late = Q(status=RightsStatus.RECEIVED.value, examine_by__lt=today) | Q(
        status=RightsStatus.ADMITTED.value, due__lt=today
    )
    noted = 0
    for key in list(RightsRow.objects.filter(late, late_told_at=None).values_list("pk", flat=True)):
        with transaction.atomic():
            row = RightsRow.objects.select_for_update().get(pk=key)
            clock = clock_of(row)
            if row.late_told_at is not None or clock.state(today) is not Due.OVERDUE:
                continue
            row.late_told_at = now
            row.save(update_fields=["late_told_at"])
            hand = RightsHand(deps, row, WORKER, now)
            hand.tell(message("notices-rights-line-late", day=clock.until))
            hand.journal("rights-late", limit=clock.rule.id, until=clock.until.isoformat())
            noted += 1
    return noted
