"""Bring a state that joined later the notices in force, each once.

1. A notice is addressed to every member: the Secretariat, which published it, sends it on to who is
   in the directory now and was not then. Its owner needs nothing of it. A diffusion goes to the
   states that it names, and to no other.
2. What was sent to a node is known by the letter: the same version never goes there twice. What is
   suspended waits until it is resumed.
3. A round takes a bounded number, so that a large stock holds nothing up.
"""

from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef

from eurazpol.access.domain.actor import Actor
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.hand import Hand
from eurazpol.notices.actions.letters import send_out
from eurazpol.notices.domain.kinds import Form
from eurazpol.notices.domain.lifecycle import Status
from eurazpol.notices.store.models import NoticeRow, RecipientRow, VersionRow

WORKER = Actor.system("worker")
AT_ONCE = 100
"""Letters that one round writes."""
_IN_FORCE = [one.value for one in Status if one.in_force]


def send_to_newcomers(deps: NoticesDeps, now: datetime) -> int:
    """Send what states still lack; return how many letters were written. Twice is harmless."""
    if not deps.node.is_secretariat:
        return 0
    sent = 0
    for node in sorted(deps.courier.peers()):
        for key in _lacking(node)[: AT_ONCE - sent]:
            sent += _send(deps, key, node, now)
        if sent >= AT_ONCE:
            break
    return sent


def _lacking(node: str) -> list[int]:
    """Return the notices in force of which the node was not sent the version in force."""
    had = RecipientRow.objects.filter(notice=OuterRef("pk"), node=node, version=OuterRef("version"))
    rows = NoticeRow.objects.filter(
        ~Exists(had), status__in=_IN_FORCE, form=Form.NOTICE.value, erased_at=None
    )
    lacking = rows.exclude(origin=node).order_by("pk").values_list("pk", flat=True)
    return list(lacking[:AT_ONCE])


@transaction.atomic
def _send(deps: NoticesDeps, key: int, node: str, now: datetime) -> int:
    """Send one, unless somebody else did meanwhile or it is no longer in force."""
    row = NoticeRow.objects.select_for_update().get(pk=key)
    hand = Hand(deps, row, WORKER, now)
    had = RecipientRow.objects.filter(notice=row, node=node, version=row.version)
    if not hand.status.in_force or row.erased_at is not None or had.exists():
        return 0
    send_out(hand, VersionRow.objects.get(notice=row, version=row.version), {node})
    hand.journal("notice-sent-to-newcomer", node=node, version=row.version)
    return 1
