"""A case as those see it who count: codes and days, no name of anybody, no text."""

from dataclasses import dataclass
from datetime import date

from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.domain.declare import Stance


@dataclass(frozen=True, slots=True)
class CountedEvent:
    """A dated fact of law as it stands. ``reason`` is why it was corrected, if it was."""

    id: str
    kind: str
    day: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CountedDecision:
    """A decision: ``outcome`` as the steps name it, and the ids of the grounds it rests on."""

    id: int
    outcome: str
    decided: date
    grounds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountedCase:
    """One side's file. ``articles`` are pairs of state and qualification as written there.

    ``damage`` is what the request states, in whole tenge.
    """

    number: str
    kind: str
    side: Side
    peer: str
    stance: Stance | None
    articles: tuple[tuple[str, str], ...]
    authority: str
    opened: date
    closed: date | None
    events: tuple[CountedEvent, ...]
    decisions: tuple[CountedDecision, ...]
    damage: int | None = None
