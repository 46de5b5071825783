"""The staff forecast of the interior bodies (MIA Order 998 of 2015 as amended by 383 of 2024; P40).

1. Yearly quantitative forecast: next strength = strength + average of entrants - average of
   leavers over the last years; to recruit = posts - (strength - leavers).
2. Corrected extrapolation, for the short term only: the trend of entrants and of leavers goes on;
   the result is corrected by the average share by which the same rule erred before, at most by a
   fifth.
3. Four scenarios: *neutral* by averages; *ideal* by the best year seen, *negative* by the worst,
   *positive* half way between neutral and ideal.
4. Three horizons: short 1 year, medium to 3, long to 10 years. Beyond the short term only scenarios
   are given; the long term also asks what explains leaving (multi-factor analysis of variance).
5. Sex and reproductive age are never inputs: the method of the source names them, but to plan posts
   by them would treat people worse for what they are, against article 14 of the Constitution.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

import msgspec

from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.errors import NotForecastable

SERIES = "staff"
INDICATORS = ("strength", "posts", "entrants", "leavers")
LEAST_YEARS = 5
WINDOW = 5
LONGEST = 10
MOST_CORRECTION = 0.2
_NEVER = re.compile(r"sex|gender|reproduct|pregnan|maternit|fertil|childbear")


class Scenario(StrEnum):
    """How entrants and leavers go on."""

    IDEAL = "ideal"
    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"


class Horizon(StrEnum):
    """How far a year lies ahead."""

    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"

    @classmethod
    def of(cls, ahead: int) -> "Horizon":
        """Return the horizon of a year that lies so many years ahead."""
        return cls.SHORT if ahead <= 1 else cls.MEDIUM if ahead <= 3 else cls.LONG


class Year(msgspec.Struct, frozen=True):
    """The staff of one year: strength at its end, posts, entrants and leavers within it."""

    year: int
    strength: float
    posts: float
    entrants: float
    leavers: float


class Planned(msgspec.Struct, frozen=True):
    """One year ahead in one scenario; ``recruit`` is what fills every post."""

    year: int
    horizon: Horizon
    scenario: Scenario
    entrants: float
    leavers: float
    strength: float
    vacancies: float
    recruit: float


class Extrapolated(msgspec.Struct, frozen=True):
    """The short term by corrected extrapolation; ``correction`` is by what it was multiplied."""

    year: int
    entrants: float
    leavers: float
    strength: float
    correction: float


class Tried(msgspec.Struct, frozen=True):
    """One year of the back-test: the strength that was, and what each method had said before."""

    year: int
    actual: float
    averages: float
    extrapolation: float
    unchanged: float


class Factor(msgspec.Struct, frozen=True):
    """What the analysis of variance says of one factor: its share of the variance of leaving."""

    name: str
    levels: int
    share: float  # of the sum of squares, 0 to 1
    f: float
    p: float


class Part(msgspec.Struct, frozen=True):
    """Present staff of one group: how many of how many posts, and the share of leavers."""

    key: str
    value: str
    strength: float
    posts: float | None
    leaving: float | None  # per cent of strength


class StaffForecast(msgspec.Struct, frozen=True):
    """The whole forecast with its back-test, present composition and factors."""

    years: tuple[Year, ...]
    planned: tuple[Planned, ...]
    extrapolated: Extrapolated
    back_test: tuple[Tried, ...]
    errors: dict[str, float]  # mean absolute error of each method, per cent of strength
    parts: tuple[Part, ...]
    factors: tuple[Factor, ...]


def years_of(cells: Iterable[Cell]) -> tuple[Year, ...]:
    """Return the years of the totals. Raises :class:`NotForecastable` naming what is missing."""
    found: dict[int, dict[str, float]] = {}
    for cell in cells:
        refuse_factors(cell)
        if not cell.breakdown and cell.indicator in INDICATORS and cell.span is not None:
            found.setdefault(cell.span.first_year, {})[cell.indicator] = float(cell.number)
    for year, figures in sorted(found.items()):
        missing = [name for name in INDICATORS if name not in figures]
        if missing:
            raise NotForecastable(
                "stats-staff-missing", field=missing[0], year=year, indicator=missing[0]
            )
    years = tuple(Year(year, **found[year]) for year in sorted(found))
    if len(years) < LEAST_YEARS or years[-1].year - years[0].year != len(years) - 1:
        raise NotForecastable(
            "stats-few-years", field="period", found=len(years), least=LEAST_YEARS
        )
    return years


def refuse_factors(cell: Cell) -> None:
    """Raise :class:`NotForecastable` where a figure is broken down by what is never an input."""
    for key in (*cell.keys, cell.indicator):
        if _NEVER.search(key.lower()):
            where = f"{cell.file}:{cell.row}" if cell.file else "breakdown"
            raise NotForecastable("stats-never-a-factor", field=where, factor=key)


def plan(years: Sequence[Year], ahead: int = LONGEST) -> tuple[Planned, ...]:
    """Return every scenario for every year ahead, by averages of the last years."""
    rates = _rates(years[-WINDOW:])
    last = years[-1]
    found = []
    for scenario in Scenario:
        entrants, leavers = rates[scenario]
        strength = last.strength
        for step in range(1, ahead + 1):
            kept = max(0.0, strength - leavers)
            strength = kept + entrants
            found.append(
                Planned(
                    last.year + step, Horizon.of(step), scenario, entrants, leavers, strength,
                    last.posts - strength, max(0.0, last.posts - kept),
                )
            )  # fmt: skip
    return tuple(found)


def _rates(window: Sequence[Year]) -> Mapping[Scenario, tuple[float, float]]:
    entrants = [one.entrants for one in window]
    leavers = [one.leavers for one in window]
    neutral = _mean(entrants), _mean(leavers)
    ideal = max(entrants), min(leavers)
    return {
        Scenario.IDEAL: ideal,
        Scenario.POSITIVE: ((neutral[0] + ideal[0]) / 2, (neutral[1] + ideal[1]) / 2),
        Scenario.NEUTRAL: neutral,
        Scenario.NEGATIVE: (min(entrants), max(leavers)),
    }


def averages(years: Sequence[Year]) -> float:
    """Return the strength of the next year by averages of entrants and leavers."""
    window = years[-WINDOW:]
    return (
        years[-1].strength
        + _mean([one.entrants for one in window])
        - _mean([one.leavers for one in window])
    )


def extrapolate(years: Sequence[Year]) -> Extrapolated:
    """Return the next year by corrected extrapolation."""
    window = years[-WINDOW:]
    entrants = max(0.0, _trend([one.entrants for one in window]))
    leavers = max(0.0, _trend([one.leavers for one in window]))
    raw = years[-1].strength + entrants - leavers
    correction = _correction(years)
    return Extrapolated(years[-1].year + 1, entrants, leavers, raw * correction, correction)


def _correction(years: Sequence[Year]) -> float:
    """Return the mean of actual by extrapolated strength on the years that are known."""
    ratios = []
    for count in range(3, len(years)):
        known = years[:count][-WINDOW:]
        entrants = _trend([one.entrants for one in known])
        leavers = _trend([one.leavers for one in known])
        guess = known[-1].strength + entrants - leavers
        if guess > 0:
            ratios.append(years[count].strength / guess)
    found = _mean(ratios) if ratios else 1.0
    return min(max(found, 1 - MOST_CORRECTION), 1 + MOST_CORRECTION)


def back_test(years: Sequence[Year]) -> tuple[Tried, ...]:
    """Stand before each of the last years, three years known at least, and compare."""
    first = max(3, len(years) - WINDOW)
    return tuple(
        Tried(
            years[count].year,
            years[count].strength,
            averages(years[:count]),
            extrapolate(years[:count]).strength,
            years[count - 1].strength,
        )
        for count in range(first, len(years))
    )


def errors(tried: Sequence[Tried]) -> dict[str, float]:
    """Return the mean absolute error of each method, per cent of the strength."""
    return {
        name: _mean([100 * abs(getattr(one, name) - one.actual) / one.actual for one in tried])
        for name in ("averages", "extrapolation", "unchanged")
    }


def parts(cells: Iterable[Cell]) -> tuple[Part, ...]:
    """Return the present composition of the staff by each single breakdown."""
    by_group: dict[tuple[str, str], dict[str, float]] = {}
    latest: dict[tuple[str, str], int] = {}
    for cell in cells:
        if len(cell.pairs) != 1 or cell.indicator not in INDICATORS or cell.span is None:
            continue
        group, year = cell.pairs[0], cell.span.first_year
        if year > latest.get(group, 0):
            latest[group], by_group[group] = year, {}
        if year == latest[group]:
            by_group[group][cell.indicator] = float(cell.number)
    return tuple(
        Part(*group, figures["strength"], figures.get("posts"), _leaving(figures))
        for group, figures in by_group.items()
        if "strength" in figures
    )


def _leaving(figures: Mapping[str, float]) -> float | None:
    if "leavers" not in figures or not figures["strength"]:
        return None
    return 100 * figures["leavers"] / figures["strength"]


def _trend(values: Sequence[float]) -> float:
    """Return the next value of the straight line through the values (least squares)."""
    count = len(values)
    middle, mean = (count - 1) / 2, _mean(values)
    around = sum((x - middle) ** 2 for x in range(count))
    slope = sum((x - middle) * (y - mean) for x, y in enumerate(values)) / around if around else 0
    return mean + slope * (count - middle)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
