"""Who may do something to an object: the officers to tell of it, and to choose from."""

from eurazpol.access.actions.queries import OfficerView, as_actor, officers
from eurazpol.access.domain.permissions import Act, Target, may


def entitled(act: Act, target: Target) -> list[OfficerView]:
    """Return the active officers who may do it by their own rights, by name: two queries."""
    return [one for one in officers() if may(as_actor(one), act, target).allowed]
