"""Which cases an officer may read, as a condition of the database: every list begins with it."""

from django.db.models import Q

from eurazpol.access.domain.actor import Actor, Post, Role
from eurazpol.access.domain.permissions import Act, Line, Permission, Reach, Side, Stage, reaching
from eurazpol.cooperation.actions.circles import closed_to, open_to
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


def visible_apart(actor: Actor) -> tuple[Q, Q]:
    """Return :func:`visible` as two conditions: what may be read, and what of it circles close.

    So that whoever counts all cases counts nearly everything and nearly nothing, both at once.
    """
    if actor.stands_in or actor.is_system:
        return visible(actor), Q(pk__in=())
    return _by_table(actor), closed_to(actor)


def _alone(actor: Actor) -> Q:
    return _by_table(actor) & open_to(actor)


def _by_table(actor: Actor) -> Q:
    allowed = Q(pk__in=())
    for row, post in reaching(actor, Act.READ_CASE):
        one = _of_row(row, post, actor)
        if not one:
            allowed = Q()
            break
        allowed |= one
    if Role.CENTRAL_AUTHORITY not in actor.roles and not actor.is_system:
        allowed &= Q(confidential=False) | Q(holder_id=actor.officer_id)
    return allowed


def _of_row(row: Permission, post: Post, actor: Actor) -> Q:
    one = Q()
    if row.lines != frozenset(Line):
        one &= Q(kind__in=[kind.id for kind in KINDS.values() if kind.line in row.lines])
    if row.sides != frozenset(Side):
        one &= Q(side__in=sorted(row.sides))
    if row.stages != frozenset(Stage):
        one &= Q(stage__in=sorted(row.stages))
    if row.reach in (Reach.AUTHORITY, Reach.UNIT):
        one &= Q(authority_id=post.authority_id)
        if post.authority_id is None:
            one &= Q(pk__in=())
    if row.reach is Reach.UNIT and post.unit_id is not None:
        one &= Q(unit_id=None) | Q(unit_id=post.unit_id)
    if row.reach is Reach.OWN:
        one &= Q(holder_id=actor.officer_id)
    return one
