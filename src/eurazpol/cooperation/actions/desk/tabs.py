"""The tabs of the work queue as conditions of the database."""

from collections.abc import Mapping

from django.db.models import Q

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Stage
from eurazpol.cooperation.actions.desk.values import Tab
from eurazpol.cooperation.domain.declare import Waits

OPEN = tuple(stage.value for stage in Stage if stage is not Stage.CLOSED)
"""The stages of which every tab but the last is made."""


def tabs_of(actor: Actor) -> Mapping[Tab, Q]:
    """Return what each tab holds: cases of absent officers are among those of who stands in."""
    opened = Q(stage__in=OPEN)
    mine = [actor.officer_id, *(absent.officer_id for absent in actor.stands_in)]
    teams = [post.authority_id for post in actor.serving if post.authority_id is not None]
    return {
        Tab.MY: opened & Q(holder_id__in=mine),
        Tab.TEAM: opened & Q(authority_id__in=teams),
        Tab.UNASSIGNED: opened & Q(holder_id=None),
        Tab.AWAITING: opened & Q(waits__in=[Waits.PEER.value, Waits.COURT.value]),
        Tab.ALL: Q(),
    }
