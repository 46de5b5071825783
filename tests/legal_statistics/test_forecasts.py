"""Forecasts say how far they erred; sex and reproductive age are never inputs."""

import json
from dataclasses import replace
from math import sin

import pytest
from click.testing import CliRunner

from eurazpol.legal_statistics.actions.forecast_staff import forecast_staff
from eurazpol.legal_statistics.actions.forecast_workload import forecast_workload
from eurazpol.legal_statistics.actions.packaged import EXAMPLE_STAFF, EXAMPLE_WORKLOAD
from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.errors import NotForecastable
from eurazpol.legal_statistics.domain.forecasts.monthly import (
    BASELINE,
    Monthly,
    monthly,
    naive,
    origins,
)
from eurazpol.legal_statistics.domain.forecasts.staffing import Horizon, Scenario, years_of
from eurazpol.legal_statistics.domain.series_file import read_series
from eurazpol.node.cli import main

SEASON = (0.8, 0.9, 1.1, 1.1, 1.0, 1.0, 0.8, 0.8, 1.1, 1.2, 1.1, 1.1)


def months(count: int, growth: float = 1.01) -> Monthly:
    values = tuple(
        100 * growth**step * SEASON[step % 12] + 3 * sin(step * 1.7) for step in range(count)
    )
    return Monthly("requests", "requests", 2020 * 12, values)


def test_a_growing_series_is_forecast_better_than_by_last_year() -> None:
    found = forecast_workload(months(60), 12)
    by_method = {one.method: one for one in found.scores}
    assert found.method != BASELINE
    assert by_method[found.method].relative < 0.6
    assert by_method[found.method].error < by_method[BASELINE].error
    assert [fold.first for fold in found.folds if fold.method == BASELINE] == [
        "2022-01", "2023-01", "2024-01",
    ]  # fmt: skip
    assert found.points[0].month == "2025-01"
    for point in found.points:
        assert point.low95 <= point.low80 <= point.value <= point.high80 <= point.high95
    assert [point.baseline for point in found.points] == naive(found.series.values, 12)
    again = forecast_workload(months(60), 12)
    assert again == found


def test_the_back_test_forgets_what_came_later() -> None:
    known = months(60)
    other = replace_last(known, 12, 9999.0)
    of_known, of_other = forecast_workload(known), forecast_workload(other)
    first = [fold for fold in of_known.folds if fold.first == "2022-01"]
    assert first == [fold for fold in of_other.folds if fold.first == "2022-01"]
    last = {fold.method: fold.forecast for fold in of_known.folds if fold.first == "2024-01"}
    assert last == {
        fold.method: fold.forecast for fold in of_other.folds if fold.first == "2024-01"
    }


def replace_last(series: Monthly, count: int, value: float) -> Monthly:
    values = (*series.values[:-count], *([value] * count))
    return Monthly(series.name, series.unit, series.first, values)


def test_origins_leave_two_years_before_them() -> None:
    assert origins(36) == (24,)
    assert origins(84) == (48, 60, 72)


def staff() -> list[Cell]:
    return list(read_series(EXAMPLE_STAFF.read_bytes(), EXAMPLE_STAFF.name))


def test_a_series_with_a_gap_is_refused() -> None:
    cells = [
        cell
        for cell in read_series(EXAMPLE_WORKLOAD.read_bytes(), "w.csv")
        if cell.breakdown == "kind=mla_incoming"
    ]
    assert len(monthly(cells, "x").values) == 84
    with pytest.raises(NotForecastable, match="stats-month-gap"):
        monthly(cells[:40] + cells[41:], "x")
    with pytest.raises(NotForecastable, match="stats-few-months"):
        monthly(cells[:35], "x")
    with pytest.raises(NotForecastable, match="stats-month-twice"):
        monthly([*cells, cells[3]], "x")
    with pytest.raises(NotForecastable, match="stats-ahead"):
        forecast_workload(months(36), 37)


def test_staff_by_averages_scenarios_and_horizons() -> None:
    found = forecast_staff(staff())
    last = found.years[-1]
    window = found.years[-5:]
    neutral = next(one for one in found.planned if one.scenario is Scenario.NEUTRAL)
    entrants = sum(one.entrants for one in window) / 5
    leavers = sum(one.leavers for one in window) / 5
    assert neutral.strength == pytest.approx(last.strength + entrants - leavers)
    assert neutral.recruit == pytest.approx(last.posts - (last.strength - leavers))
    of_year = {one.scenario: one.strength for one in found.planned if one.year == last.year + 1}
    order = [of_year[one] for one in Scenario]
    assert order == sorted(order, reverse=True)
    assert {one.horizon for one in found.planned} == set(Horizon)
    assert max(one.year for one in found.planned) == last.year + 10
    assert found.errors["extrapolation"] < found.errors["unchanged"]
    assert len(found.back_test) == 5
    assert found.factors[0].name == "length_of_service"
    assert sum(one.share for one in found.factors) < 1
    assert {part.key for part in found.parts} == {"service", "age", "education"}


@pytest.mark.parametrize("key", ["sex", "gender", "reproductive_age", "maternity_leave"])
def test_sex_and_reproductive_age_are_refused(key: str) -> None:
    cells = staff()
    cells.append(replace(cells[0], breakdown=f"{key}=x", row=900))
    with pytest.raises(NotForecastable) as caught:
        forecast_staff(cells)
    assert caught.value.code == "stats-never-a-factor"
    assert caught.value.field == f"{EXAMPLE_STAFF.name}:900"


def test_years_with_a_missing_figure_are_refused() -> None:
    cells = [cell for cell in staff() if not (cell.indicator == "leavers" and cell.row < 12)]
    with pytest.raises(NotForecastable, match="stats-staff-missing"):
        years_of(cells)


def test_the_command_says_forecast_not_report() -> None:
    found = CliRunner().invoke(main, ["stats", "forecast", "staff", "--lang", "kk"])
    assert found.exit_code == 0, found.output
    assert found.output.startswith("БОЛЖАМ, ЕСЕП ЕМЕС")
    assert "репродуктивтік" in found.output
    data = json.loads(CliRunner().invoke(main, ["stats", "forecast", "staff", "--json"]).output)
    assert len(data["planned"]) == 40
