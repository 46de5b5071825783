"""Who is inside the circle of a restricted case; what exists for nobody else.

Whether a circle has ended is a matter of record, not of the hour: the node ends what has run out,
and until it has, the case stays closed.
"""

from django.db.models import Q
from django.db.models.expressions import RawSQL

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
    return Q() if actor.is_system else ~closed_to(actor)


def closed_to(actor: Actor) -> Q:
    """Return the condition that a case is restricted to circles without this officer.

    It stands in every list, often several times: as a statement, Django has nothing to compile.
    """
    circles, members = CircleRow._meta.db_table, CircleMemberRow._meta.db_table  # noqa: SLF001 - Django's public name
    units = tuple(sorted(actor.unit_ids))
    of_unit = f" OR m.unit_id IN ({', '.join(['%s'] * len(units))})" if units else ""
    statement = (
        f"SELECT c.case_id FROM {circles} c WHERE c.ended_at IS NULL AND NOT EXISTS ("  # noqa: S608 - names of our own
        f"SELECT 1 FROM {members} m WHERE m.circle_id = c.id AND m.ended_at IS NULL "
        f"AND (m.officer_id = %s{of_unit}))"
    )
    return Q(pk__in=RawSQL(statement, (actor.officer_id, *units)))  # noqa: S611 - values are bound


def hidden_numbers(actor: Actor) -> frozenset[str]:
    """Return the numbers, ours and the peers', of the cases that do not exist for the actor."""
    rows = CaseRow.objects.filter(restricted=True).exclude(open_to(actor))
    for absent in actor.stands_in:
        rows = rows.exclude(open_to(absent), holder_id=absent.officer_id)
    pairs = rows.values_list("number", "peer_number")
    return frozenset(number for pair in pairs for number in pair if number)
