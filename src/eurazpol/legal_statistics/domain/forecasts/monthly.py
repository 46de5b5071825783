"""A monthly series, and how well a forecast of it did on the years that are known.

1. A series has a figure for each month without a gap, at least three years of them.
2. The baseline is *seasonal naive*: each month will be as the same month a year ago. A method that
   does not beat it is not worth its name, and the baseline is what is forecast then.
3. The back-test stands at the end of each of the last years, forgets what came later, forecasts
   twelve months and compares. Errors: mean absolute (in units), per cent of the figures together,
   and relative to the baseline on the same months (below 1 is better than the baseline).
"""

from collections.abc import Iterable, Sequence

import msgspec

from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.errors import NotForecastable

YEAR = 12
LEAST_MONTHS = 36
MOST_MONTHS = 600
MOST_FOLDS = 3
BASELINE = "seasonal_naive"


class Monthly(msgspec.Struct, frozen=True):
    """Figures by month from ``first`` on, counted in months from the year 0."""

    name: str
    unit: str
    first: int
    values: tuple[float, ...]

    def month(self, index: int) -> str:
        """Return the month of an index as ``2026-03``; indexes beyond the end are the future."""
        year, month = divmod(self.first + index, YEAR)
        return f"{year:04d}-{month + 1:02d}"

    def until(self, index: int) -> "Monthly":
        """Return the series as it stood before the month ``index``."""
        return msgspec.structs.replace(self, values=self.values[:index])


class Point(msgspec.Struct, frozen=True):
    """What a month will be: the middle, the 80 and the 95 per cent interval, and the baseline."""

    month: str
    value: float
    low80: float
    high80: float
    low95: float
    high95: float
    baseline: float


class Fold(msgspec.Struct, frozen=True):
    """One year of the back-test: actual total, forecast, baseline, and errors of both."""

    method: str
    first: str
    last: str
    actual: float
    forecast: float
    baseline: float
    error: float  # mean absolute, a month
    percent: float  # of the sum of the year's figures
    baseline_error: float
    covered80: float  # share of months within the 80 per cent interval, 0 to 1


class Score(msgspec.Struct, frozen=True):
    """How a method did over all folds; ``relative`` is its error by that of the baseline."""

    method: str
    error: float
    percent: float
    relative: float
    covered80: float | None


class WorkloadForecast(msgspec.Struct, frozen=True):
    """A forecast with what it was made from and how methods did on the years that are known."""

    series: Monthly
    method: str
    points: tuple[Point, ...]
    scores: tuple[Score, ...]
    folds: tuple[Fold, ...]
    widened: float  # by how much the method's own intervals were too narrow in the back-test


def monthly(cells: Iterable[Cell], name: str) -> Monthly:
    """Put the months of one series in order. Raises :class:`NotForecastable`."""
    by_month: dict[int, Cell] = {}
    for cell in cells:
        if cell.span is not None and cell.span.first == cell.span.last and cell.value is not None:
            if cell.span.first in by_month:
                raise NotForecastable("stats-month-twice", field="period", month=cell.period)
            by_month[cell.span.first] = cell
    if not LEAST_MONTHS <= len(by_month) <= MOST_MONTHS:
        raise NotForecastable(
            "stats-few-months", field="period", found=len(by_month), least=LEAST_MONTHS
        )
    first, last = min(by_month), max(by_month)
    missing = sorted(set(range(first, last + 1)) - by_month.keys())
    if missing:
        year, month = divmod(missing[0], YEAR)
        raise NotForecastable("stats-month-gap", field="period", month=f"{year}-{month + 1:02d}")
    one = by_month[first]
    values = tuple(float(by_month[month].number) for month in range(first, last + 1))
    return Monthly(name, one.measured, first, values)


def naive(values: Sequence[float], ahead: int) -> list[float]:
    """Return the baseline: each month as the same month of the last year that is known."""
    return [values[len(values) - YEAR + step % YEAR] for step in range(ahead)]


def origins(length: int) -> tuple[int, ...]:
    """Return where the back-test stands: before each of the last years, two years known at least.

    The last comes last; three at most.
    """
    possible = range(length - YEAR, 2 * YEAR - 1, -YEAR)
    return tuple(reversed(possible[:MOST_FOLDS]))


def fold(
    series: Monthly, origin: int, method: str, points: Sequence[tuple[float, float, float]]
) -> Fold:
    """Compare a year with its forecast: the middle and the 80 per cent interval of each month."""
    actual = series.values[origin : origin + YEAR]
    middle = [point[0] for point in points]
    base = naive(series.values[:origin], YEAR)
    error = _mean_error(actual, middle)
    inside = sum(low <= value <= high for value, (_, low, high) in zip(actual, points, strict=True))
    return Fold(
        method, series.month(origin), series.month(origin + YEAR - 1),
        sum(actual), sum(middle), sum(base), error,
        100 * error * YEAR / (sum(actual) or 1.0), _mean_error(actual, base), inside / YEAR,
    )  # fmt: skip


def score(method: str, folds: Sequence[Fold]) -> Score:
    """Put the folds of one method together."""
    count = len(folds)
    error = sum(one.error for one in folds) / count
    base = sum(one.baseline_error for one in folds) / count
    return Score(
        method,
        error,
        sum(one.percent for one in folds) / count,
        error / base if base else 1.0,
        sum(one.covered80 for one in folds) / count if method != BASELINE else None,
    )


def best(scores: Sequence[Score]) -> Score:
    """Return the method of the smallest error; of equals the first."""
    return min(scores, key=lambda one: one.error)


def _mean_error(actual: Sequence[float], found: Sequence[float]) -> float:
    pairs = zip(actual, found, strict=True)
    return sum(abs(true - guess) for true, guess in pairs) / len(actual)
