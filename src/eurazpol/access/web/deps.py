"""What the pages of the room need."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AccessDeps:
    """``clock`` gives the instant of a request; ``home`` is where a sign-in leads."""

    clock: Callable[[], datetime]
    home: str = "/work"
