"""What the actions and pages of the room need of the node."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from eurazpol.kernel.country import Country


@dataclass(frozen=True, slots=True)
class StatisticsDeps:
    """``clock`` gives the instant of a request; days and months are those of ``zone``."""

    clock: Callable[[], datetime]
    zone: ZoneInfo
    node_name: str
    state: Country | None
