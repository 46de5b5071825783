"""What the actions and pages of the room need of the node."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from eurazpol.kernel.country import Country
from eurazpol.law.actions.load import load_book
from eurazpol.law.domain.book import LawBook


@dataclass(frozen=True, slots=True)
class StatisticsDeps:
    """``clock`` gives the instant of a request; days and months are those of ``zone``."""

    clock: Callable[[], datetime]
    zone: ZoneInfo
    node_name: str
    state: Country | None
    law: Callable[[], LawBook] = load_book
    """Gives the book of law that is in force now."""
