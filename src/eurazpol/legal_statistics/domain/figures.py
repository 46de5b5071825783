"""From groups of events to figures: totals, breakdowns, medians, change against the year before.

A *group* is what the database counted together: one code for each breakdown of the indicator, one
amount where the middle one is asked for, the number of events, the sum of their amounts.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from eurazpol.kernel.texts import Message, message
from eurazpol.legal_statistics.domain.events import Dim
from eurazpol.legal_statistics.domain.indicators import Indicator, Measure

Number = int | float
TOTAL = ("", "")
"""The key of the total: no breakdown, no code."""


@dataclass(frozen=True, slots=True)
class Group:
    """Events with the same codes; ``codes`` stand in the order of ``Indicator.by``."""

    codes: tuple[str, ...]
    count: int
    amount: int | None = None
    """The sum of amounts; for a median the one amount that all of them have."""
    topic: str = ""


Key = tuple[str, str]
"""Breakdown and code of a cell."""
Figures = Mapping[Key, Number]


def figures(indicator: Indicator, groups: Iterable[Group], less: Iterable[Group] = ()) -> Figures:
    """Return every cell of an indicator; the total of a count is there also when it is zero.

    It is not there where nobody tells such events and none is kept.
    """
    kept = list(groups)
    if not indicator.told and not any(group.count for group in kept):
        return {}
    if indicator.measure is Measure.MEDIAN:
        return _medians(indicator, kept)
    if indicator.measure is Measure.LARGEST:
        by_topic = Counter[str]()
        for group in kept:
            by_topic[group.topic] += group.count if group.topic else 0
        return {TOTAL: max(by_topic.values(), default=0)}
    sums: dict[Key, int] = defaultdict(int)
    sums[TOTAL] = 0
    summed = indicator.measure is Measure.AMOUNT
    for sign, ones in ((1, kept), (-1, less)):
        for group in ones:
            value = sign * ((group.amount or 0) if summed else group.count)
            for key in _keys(indicator.by, group.codes):
                sums[key] += value
    ended = indicator.measure is Measure.STOCK
    per = indicator.per if summed else 1
    return {
        key: _number(Fraction(value, per))
        for key, value in sums.items()
        if key == TOTAL or value or not ended
    }


def _keys(by: tuple[Dim, ...], codes: tuple[str, ...]) -> list[Key]:
    return [TOTAL, *((dim.value, code) for dim, code in zip(by, codes, strict=True))]


def _medians(indicator: Indicator, groups: Iterable[Group]) -> Figures:
    """Return the middle amount of each cell; a cell without events has none."""
    counts: dict[Key, Counter[int]] = defaultdict(Counter)
    for group in groups:
        if group.amount is not None:
            for key in _keys(indicator.by, group.codes):
                counts[key][group.amount] += group.count
    return {key: _median(one) for key, one in counts.items()}


def _median(counts: Counter[int]) -> Number:
    """Return the middle one, of an even number the mean of both in the middle."""
    total, seen = sum(counts.values()), 0
    lower, upper = (total - 1) // 2, total // 2
    low: int | None = None
    for amount in sorted(counts):
        seen += counts[amount]
        if low is None and seen > lower:
            low = amount
        if seen > upper and low is not None:
            return _number(Fraction(low + amount, 2))
    raise ValueError("no amounts")


def _number(value: Fraction) -> Number:
    return int(value) if value.denominator == 1 else round(float(value), 4)


@dataclass(frozen=True, slots=True)
class Change:
    """The change against the year before; ``percent`` is None where that was zero."""

    absolute: Number
    percent: float | None


def change(now: Number | None, before: Number | None) -> Change | None:
    """Return the change from ``before`` to ``now``, where both are known."""
    if now is None or before is None:
        return None
    percent = round(100 * (now - before) / before, 1) if before else None
    return Change(_number(Fraction(str(now)) - Fraction(str(before))), percent)


class Standing(StrEnum):
    """How far a period is closed."""

    PROVISIONAL = "provisional"  # the period runs, or nobody has closed it
    FINAL = "final"
    REVISED = "revised"  # closed, and a figure was corrected since

    @property
    def text(self) -> Message:
        """The word for it."""
        return message(f"legal_statistics-standing-{self.value}")
