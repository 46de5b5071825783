"""Forecast the staff by the method of P40, with the analysis of variance that it proposes.

The analysis asks how much of the differences in leaving each factor explains: observations are the
groups of one year that the figures are broken down by (service, age, education, length of service,
housing), the answer is the share of leavers. Type II sums of squares, of statsmodels.
"""

from collections.abc import Mapping, Sequence

from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.forecasts.staffing import (
    SERIES,
    Factor,
    StaffForecast,
    back_test,
    errors,
    extrapolate,
    parts,
    plan,
    years_of,
)

_LEAST_OBSERVATIONS = 8


def forecast_staff(cells: Sequence[Cell]) -> StaffForecast:
    """Forecast from the figures of the series ``staff``. Raises :class:`NotForecastable`."""
    own = [cell for cell in cells if cell.series == SERIES]
    years = years_of(own)
    tried = back_test(years)
    return StaffForecast(
        years, plan(years), extrapolate(years), tried, errors(tried), parts(own), factors(own)
    )


def factors(cells: Sequence[Cell]) -> tuple[Factor, ...]:
    """Return what explains leaving, the strongest first; nothing where figures do not allow it."""
    rows = _observations(cells)
    names = sorted({key for row, _ in rows for key in row})
    whole = [(row, rate) for row, rate in rows if len(row) == len(names)]
    levels = {name: {row[name] for row, _ in whole} for name in names}
    free = len(whole) - 1 - sum(len(one) - 1 for one in levels.values())
    if len(names) < 2 or len(whole) < _LEAST_OBSERVATIONS or free < 2:
        return ()
    return _variance(whole, names)


def _variance(
    rows: Sequence[tuple[Mapping[str, str], float]], names: Sequence[str]
) -> tuple[Factor, ...]:
    import pandas as pd  # noqa: PLC0415 - statsmodels and pandas take seconds to load
    from statsmodels.formula.api import ols  # noqa: PLC0415
    from statsmodels.stats.anova import anova_lm  # noqa: PLC0415

    columns = {f"f{place}": [row[name] for row, _ in rows] for place, name in enumerate(names)}
    frame = pd.DataFrame({**columns, "rate": [rate for _, rate in rows]})
    model = ols("rate ~ " + " + ".join(f"C({one})" for one in columns), data=frame).fit()
    table = anova_lm(model, typ=2)
    total = float(table["sum_sq"].sum()) or 1.0
    found = [
        Factor(
            name,
            len(set(columns[f"f{place}"])),
            float(table.loc[f"C(f{place})", "sum_sq"]) / total,
            float(table.loc[f"C(f{place})", "F"]),
            float(table.loc[f"C(f{place})", "PR(>F)"]),
        )
        for place, name in enumerate(names)
    ]
    return tuple(sorted(found, key=lambda one: -one.share))


def _observations(cells: Sequence[Cell]) -> list[tuple[Mapping[str, str], float]]:
    """Return the groups with several factors, and per cent of leavers in each."""
    strength: dict[tuple[str, str], float] = {}
    leavers: dict[tuple[str, str], float] = {}
    groups: dict[tuple[str, str], Mapping[str, str]] = {}
    for cell in cells:
        if len(cell.pairs) >= 2 and cell.indicator in ("strength", "leavers"):
            key = (cell.breakdown, cell.period)
            groups[key] = dict(cell.pairs)
            (strength if cell.indicator == "strength" else leavers)[key] = float(cell.number)
    return [
        (groups[key], 100 * leavers[key] / strength[key])
        for key in groups
        if strength.get(key) and key in leavers
    ]
