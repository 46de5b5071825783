"""Which cases an officer may read, as a condition of the database: every list begins with it."""

from django.db.models import Q

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.permissions import Act, Line, Permission, Reach, Side, Stage, rows_for
from eurazpol.cooperation.domain.kinds.table import KINDS


def visible(actor: Actor) -> Q:
    """Turn the rows of the table of rights that let the actor read cases into a condition.

    Cases of absent officers for whom the actor stands in are added by these officers' own rights.
    A row that allows everything gives no condition at all, so that the database can count by its
    indexes alone.
    """
    found = _alone(actor)
    for absent in actor.stands_in if found else ():
        found |= _alone(absent) & Q(holder_id=absent.officer_id)
    return found


def _alone(actor: Actor) -> Q:
    allowed = Q(pk__in=())
    for row in rows_for(actor, Act.READ_CASE):
        one = _of_row(row, actor)
        if not one:
            allowed = Q()
            break
        allowed |= one
    if Role.CENTRAL_AUTHORITY in actor.roles or actor.is_system:
        return allowed
    return allowed & (Q(confidential=False) | Q(holder_id=actor.officer_id))


def _of_row(row: Permission, actor: Actor) -> Q:
    one = Q()
    if row.lines != frozenset(Line):
        one &= Q(kind__in=[kind.id for kind in KINDS.values() if kind.line in row.lines])
    if row.sides != frozenset(Side):
        one &= Q(side__in=sorted(row.sides))
    if row.stages != frozenset(Stage):
        one &= Q(stage__in=sorted(row.stages))
    if row.reach in (Reach.AUTHORITY, Reach.UNIT):
        one &= Q(authority_id=actor.authority_id)
    return one
