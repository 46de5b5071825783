"""Tell on the record that an acknowledgement is late, and tell peers our topics. Twice is harmless.

The alarm on the pages needs no worker: it is read from the clocks at every page.
"""

from datetime import datetime

from django.db import transaction

from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.notifications.rows import Hand
from eurazpol.cooperation.actions.notifications.subscriptions import DESK, tell_peers
from eurazpol.cooperation.store.notifications import AddresseeRow
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Arg, Texts, message


def watch_notifications(deps: CooperationDeps, now: datetime) -> int:
    """Do what is due at ``now``; return how many acknowledgements were found late."""
    tell_peers(deps, now)
    due = AddresseeRow.objects.filter(
        acknowledge_by__lte=now,
        acknowledged_at=None,
        late_told_at=None,
        notification__cancelled_at=None,
        notification__valid_until__gt=now,
    )
    return sum(_tell(deps, pk, now) for pk in due.order_by("pk").values_list("pk", flat=True))


@transaction.atomic
def _tell(deps: CooperationDeps, pk: int, now: datetime) -> int:
    one = (
        AddresseeRow.objects.select_for_update(of=("self",))
        .select_related("notification")
        .filter(pk=pk, acknowledged_at=None, late_told_at=None)
        .first()
    )
    if one is None:
        return 0
    one.late_told_at = now
    one.save(update_fields=["late_told_at"])
    hand = Hand(deps, one.notification, DESK, now)
    hand.tell(message("cooperation-line-late", name=addressee_name(deps, one)))
    hand.journal("notification-late", addressee=one.node or f"authority:{one.authority_id}")
    return 1


def addressee_name(deps: CooperationDeps, one: AddresseeRow) -> Arg:
    """Return the name of an addressee: a state, this node's duty desk, an authority."""
    if one.authority_id:
        return Texts(**one.name)
    if one.node == deps.node.name:
        return message("cooperation-addressee-desk")
    state: Country | None = deps.courier.state_of(one.node)
    return state or one.node
