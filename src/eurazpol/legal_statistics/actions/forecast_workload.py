"""Forecast a monthly series by the best of three methods, each tried on the years that are known.

Exponential smoothing (error, damped trend, season) and seasonal ARIMA (0,1,1)(0,1,1)12 of
statsmodels beside the seasonal naive baseline. Intervals that were too narrow in the back-test are
widened by what they lacked there. Which method is best is measured, not believed: see
:mod:`eurazpol.legal_statistics.domain.forecasts.monthly`.
"""

import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

from eurazpol.legal_statistics.domain.errors import NotForecastable
from eurazpol.legal_statistics.domain.forecasts.monthly import (
    BASELINE,
    YEAR,
    Fold,
    Monthly,
    Point,
    WorkloadForecast,
    best,
    fold,
    naive,
    origins,
    score,
)

MOST_AHEAD = 36
Interval = tuple[float, float]
Guess = tuple[float, Interval, Interval]
"""The middle, the 80 and the 95 per cent interval of one month."""
_Z80, _Z95 = NormalDist().inv_cdf(0.9), NormalDist().inv_cdf(0.975)


def forecast_workload(series: Monthly, ahead: int = YEAR) -> WorkloadForecast:
    """Forecast ``ahead`` months. Raises :class:`NotForecastable` for too many."""
    if not 1 <= ahead <= MOST_AHEAD:
        raise NotForecastable("stats-ahead", field="months", most=MOST_AHEAD)
    tried = [
        _try(series, origin, method) for method in METHODS for origin in origins(len(series.values))
    ]
    folds = tuple(one.fold for one in tried)
    scores = tuple(
        score(method, [one for one in folds if one.method == method]) for method in METHODS
    )
    chosen = best(scores).method
    widened = _too_narrow([one for one in tried if one.fold.method == chosen])
    base = naive(series.values, ahead)
    guesses = METHODS[chosen](series.values, ahead)
    points = tuple(
        _point(series.month(len(series.values) + step), _widen(guess, widened), base[step])
        for step, guess in enumerate(guesses)
    )
    return WorkloadForecast(series, chosen, points, scores, folds, widened)


@dataclass(frozen=True, slots=True)
class _Tried:
    """A year of the back-test, and each month's error by half of its 80 per cent interval."""

    fold: Fold
    ratios: tuple[float, ...]


def _try(series: Monthly, origin: int, method: str) -> _Tried:
    guesses = METHODS[method](series.values[:origin], YEAR)
    actual = series.values[origin : origin + YEAR]
    ratios = tuple(
        abs(value - middle) / ((within[1] - within[0]) / 2 or 1.0)
        for value, (middle, within, _) in zip(actual, guesses, strict=True)
    )
    points = [(middle, *within) for middle, within, _ in guesses]
    return _Tried(fold(series, origin, method, points), ratios)


def _too_narrow(tried: Sequence[_Tried]) -> float:
    """Return the factor that makes 80 of 100 months of the back-test lie within; never below 1."""
    ratios = sorted(ratio for one in tried for ratio in one.ratios)
    return max(1.0, ratios[int(0.8 * (len(ratios) - 1))])


def _widen(guess: Guess, factor: float) -> Guess:
    middle, narrow, wide = guess
    low80, high80, low95, high95 = (middle + (edge - middle) * factor for edge in (*narrow, *wide))
    return middle, (low80, high80), (low95, high95)


def _point(month: str, guess: Guess, baseline: float) -> Point:
    """Return the point; counts are never below zero."""
    middle, (low80, high80), (low95, high95) = guess

    def count(value: float) -> float:
        return round(max(0.0, value), 4)

    return Point(
        month, count(middle), count(low80), count(high80), count(low95), count(high95), baseline
    )


def _naive(values: Sequence[float], ahead: int) -> list[Guess]:
    """The baseline; its interval is as wide as years have differed from the year before."""
    steps = [now - then for now, then in zip(values[YEAR:], values[:-YEAR], strict=True)]
    spread = sqrt(sum(step * step for step in steps) / max(len(steps), 1))
    return [
        _normal(middle, spread * sqrt(1 + step // YEAR))
        for step, middle in enumerate(naive(values, ahead))
    ]


def _smoothing(values: Sequence[float], ahead: int) -> list[Guess]:
    from statsmodels.tsa.statespace.exponential_smoothing import (  # noqa: PLC0415 - takes seconds
        ExponentialSmoothing,
    )

    model = ExponentialSmoothing(
        _array(values), trend=True, damped_trend=True, seasonal=YEAR,
        initialization_method="heuristic",
    )  # fmt: skip
    return _fitted(model, ahead)


def _arima(values: Sequence[float], ahead: int) -> list[Guess]:
    from statsmodels.tsa.statespace.sarimax import SARIMAX  # noqa: PLC0415 - takes seconds

    model = SARIMAX(_array(values), order=(0, 1, 1), seasonal_order=(0, 1, 1, YEAR))
    return _fitted(model, ahead)


def _array(values: Sequence[float]) -> "object":
    import numpy as np  # noqa: PLC0415 - only forecasts need it

    return np.asarray(values, dtype=float)


def _fitted(model: "object", ahead: int) -> list[Guess]:
    """Fit and look ahead; an optimiser that stops early is seen in the back-test."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        answer = model.fit(disp=False).get_forecast(ahead)  # type: ignore[attr-defined]
    spread = answer.se_mean
    return [
        _normal(float(middle), float(one))
        for middle, one in zip(answer.predicted_mean, spread, strict=True)
    ]


def _normal(middle: float, spread: float) -> Guess:
    return (
        middle,
        (middle - _Z80 * spread, middle + _Z80 * spread),
        (middle - _Z95 * spread, middle + _Z95 * spread),
    )


METHODS: Mapping[str, Callable[[Sequence[float], int], list[Guess]]] = {
    BASELINE: _naive,
    "exponential_smoothing": _smoothing,
    "seasonal_arima": _arima,
}
