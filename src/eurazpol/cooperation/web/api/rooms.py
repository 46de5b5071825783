"""The operations of the room, under their headings."""

from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.web.api.cases import case_room
from eurazpol.cooperation.web.api.casework import casework_room
from eurazpol.cooperation.web.api.conditions import condition_room
from eurazpol.cooperation.web.api.desk import desk_room, secrecy_room
from eurazpol.cooperation.web.api.notifications import notification_room
from eurazpol.cooperation.web.api.papers import paper_room
from eurazpol.cooperation.web.api.queries import query_room
from eurazpol.cooperation.web.api.record import record_room
from eurazpol.cooperation.web.api.reference import reference_room
from eurazpol.cooperation.web.api.steps import step_room
from eurazpol.cooperation.web.api.tracker import tracker_room
from eurazpol.ui.api.operations import Room


def rooms(deps: CooperationDeps) -> tuple[Room, ...]:
    """Return them."""
    return (
        case_room(deps),
        step_room(deps),
        paper_room(deps),
        record_room(deps),
        casework_room(deps),
        condition_room(deps),
        secrecy_room(deps),
        desk_room(deps),
        tracker_room(deps),
        query_room(deps),
        notification_room(deps),
        reference_room(deps),
    )
