"""Who is inside the circle of a restricted case; what exists for nobody else.

Whether a circle has ended is a matter of record, not of the hour: the node ends what has run out,
and until it has, the case stays closed.
"""

from django.db.models import Q

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Circle
from eurazpol.cooperation.store.circles import CircleMemberRow, CircleRow
from eurazpol.cooperation.store.models import CaseRow


def circle_of(row: CaseRow) -> Circle | None:
    """Return the circle of a case, None for a case that is open by the table alone."""
    if not row.restricted:
        return None
    members = CircleMemberRow.objects.filter(
        circle__case_id=row.pk, circle__ended_at=None, ended_at=None
    )
    officers, units = set(), set()
    for officer_id, unit_id in members.values_list("officer_id", "unit_id"):
        if officer_id is not None:
            officers.add(officer_id)
        if unit_id is not None:
            units.add(unit_id)
    return Circle(frozenset(officers), frozenset(units))


def open_to(actor: Actor) -> Q:
    """Return the condition that a case is restricted to no circle, or to one with the actor."""
    if actor.is_system:
        return Q()
    closed = CircleRow.objects.filter(ended_at=None)
    inside = Q(officer_id=actor.officer_id) | Q(unit_id__in=actor.unit_ids)
    mine = CircleMemberRow.objects.filter(inside, ended_at=None, circle__ended_at=None)
    hidden = closed.exclude(pk__in=mine.values("circle"))
    return ~Q(pk__in=hidden.values("case"))


def hidden_numbers(actor: Actor) -> frozenset[str]:
    """Return the numbers, ours and the peers', of the cases that do not exist for the actor."""
    rows = CaseRow.objects.filter(restricted=True).exclude(open_to(actor))
    for absent in actor.stands_in:
        rows = rows.exclude(open_to(absent), holder_id=absent.officer_id)
    pairs = rows.values_list("number", "peer_number")
    return frozenset(number for pair in pairs for number in pair if number)
