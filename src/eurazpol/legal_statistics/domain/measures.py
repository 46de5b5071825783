"""What a table of counts says beside its counts: level, structure, dynamics (P37 of the sources).

Level is the count per 1,000, 10,000 or 100,000 persons; structure the share of each part in the
whole; dynamics the change against a base period and against the period before (chain).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

PER = (1_000, 10_000, 100_000)
SPANS = (1, 3, 5, 10)
"""Over how many years dynamics are told."""


def rate(count: Decimal, persons: Decimal, per: int) -> Decimal | None:
    """Return the count per so many persons; None where nobody lives."""
    return count * per / persons if persons > 0 else None


def share(part: Decimal, whole: Decimal) -> Decimal | None:
    """Return the share of a part, per cent."""
    return 100 * part / whole if whole else None


@dataclass(frozen=True, slots=True)
class Step:
    """A figure of one year with its changes, per cent; None where nothing stands to compare."""

    year: int
    value: Decimal
    base: Decimal | None
    chain: Decimal | None


def dynamics(figures: Sequence[tuple[int, Decimal]]) -> tuple[Step, ...]:
    """Return the changes of yearly figures; chain only where the year before is there."""
    steps = []
    known = sorted(figures)
    for place, (year, value) in enumerate(known):
        before = known[place - 1] if place and known[place - 1][0] == year - 1 else None
        steps.append(
            Step(
                year,
                value,
                change(value, known[0][1]) if place else None,
                change(value, before[1]) if before else None,
            )
        )
    return tuple(steps)


def change(now: Decimal, before: Decimal) -> Decimal | None:
    """Return the change in per cent."""
    return 100 * (now - before) / before if before else None


@dataclass(frozen=True, slots=True)
class Cost:
    """The cost of offences: direct and indirect damage, deaths and harm to health as money."""

    direct: Decimal
    indirect: Decimal
    deaths: int
    per_death: Decimal
    injured: int
    per_injured: Decimal

    @property
    def total(self) -> Decimal:
        """Everything together, in the unit of the parts."""
        lives = self.deaths * self.per_death + self.injured * self.per_injured
        return self.direct + self.indirect + lives
