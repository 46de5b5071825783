"""What lower rooms ask of upper ones about a record, for pages and programmes alike."""

from collections.abc import Callable
from datetime import datetime

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import ObjectKind, Target
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.read_case import case_opened
from eurazpol.cooperation.domain.errors import UnknownCase
from eurazpol.node.wiring import Services


def paper_opened(wired: Services) -> Callable[[str, Actor, datetime], None]:
    """Return what lets the room of cases know that a paper of a case was opened."""

    def opened(number: str, actor: Actor, now: datetime) -> None:
        if wired.cooperation is not None:
            case_opened(wired.cooperation, number, actor, now)

    return opened


def target_of_record(about: str) -> Target:
    """Return the case with that number as the table of rights sees it, else the exchange."""
    try:
        return target_of(about)
    except UnknownCase:
        return Target(ObjectKind.EXCHANGE)
