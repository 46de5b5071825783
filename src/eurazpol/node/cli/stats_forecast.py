"""``eurazpol stats forecast``: workload by month and staff by year, with their errors."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
import msgspec

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang
from eurazpol.legal_statistics.actions.forecast_staff import forecast_staff
from eurazpol.legal_statistics.actions.forecast_workload import forecast_workload
from eurazpol.legal_statistics.actions.packaged import EXAMPLE_STAFF, EXAMPLE_WORKLOAD
from eurazpol.legal_statistics.actions.read_files import read_bounded
from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.forecasts.monthly import (
    BASELINE,
    LEAST_MONTHS,
    WorkloadForecast,
    monthly,
)
from eurazpol.legal_statistics.domain.forecasts.staffing import Horizon, StaffForecast
from eurazpol.legal_statistics.domain.series_file import read_series
from eurazpol.node.cli.stats_series import FILES, fail, json_option, lang_option


@click.group()
def forecast() -> None:
    """Forecast workload or staff. A forecast is no report; it says how far it erred before."""


@forecast.command()
@click.argument("file", required=False, type=FILES)
@click.option("--indicator", help="Forecast this indicator only.")
@click.option("--breakdown", help="Forecast this breakdown only, as it stands in FILE.")
@click.option("--months", default=12, show_default=True, help="How many months ahead.")
@lang_option
@json_option
def workload(
    file: Path | None,
    indicator: str | None,
    breakdown: str | None,
    months: int,
    lang: Lang,
    *,
    as_json: bool,
) -> None:
    """Forecast every monthly series of FILE; a fictional example if no file is named."""
    try:
        cells = _cells(file or EXAMPLE_WORKLOAD)
        chosen = [
            cell
            for cell in cells
            if indicator in (None, cell.indicator) and breakdown in (None, cell.breakdown)
        ]
        found = [forecast_workload(monthly(group, name), months) for name, group in _groups(chosen)]
    except EurazpolError as error:
        fail(error, lang)
        return
    if as_json:
        _dump(found)
        return
    for one in found:
        for line in _workload(one, lang):
            click.echo(line)


@forecast.command()
@click.argument("file", required=False, type=FILES)
@lang_option
@json_option
def staff(file: Path | None, lang: Lang, *, as_json: bool) -> None:
    """Forecast the staff from the series ``staff`` of FILE; a fictional example without one."""
    try:
        found = forecast_staff(_cells(file or EXAMPLE_STAFF))
    except EurazpolError as error:
        fail(error, lang)
        return
    if as_json:
        _dump(found)
        return
    for line in _staff(found, lang):
        click.echo(line)


def _cells(path: Path) -> tuple[Cell, ...]:
    return read_series(read_bounded(path), path.name)


def _groups(cells: Sequence[Cell]) -> Iterator[tuple[str, list[Cell]]]:
    """Yield the monthly series; all of what was asked where none is long enough, to say why."""
    groups: dict[str, list[Cell]] = {}
    for cell in cells:
        name = f"{cell.series}/{cell.indicator}"
        groups.setdefault(f"{name}[{cell.breakdown}]" if cell.breakdown else name, []).append(cell)
    long = {name: group for name, group in groups.items() if len(group) >= LEAST_MONTHS}
    yield from (long or groups).items()


def _dump(value: object) -> None:
    click.echo(json.dumps(msgspec.to_builtins(value), ensure_ascii=False, indent=2))


def _text(id_: str, lang: Lang, **args: str | int) -> str:
    return catalogue().text(f"legal_statistics-{id_}", lang, **args)


def _workload(one: WorkloadForecast, lang: Lang) -> Iterator[str]:
    scores = {score.method: score for score in one.scores}
    yield f"{_text('fc-not-report', lang).upper()}: {one.series.name}"
    yield _text(
        "fc-chosen", lang, method=_text(f"fc-method-{one.method}", lang),
        error=f"{scores[one.method].percent:.1f}", base=f"{scores[BASELINE].percent:.1f}",
    )  # fmt: skip
    heads = ("month", "value", "80", "95", "baseline")
    yield "  ".join(_text(f"legal_statistics-fc-{head}", lang) for head in heads)
    for point in one.points:
        yield (
            f"{point.month}  {point.value:.1f}  {point.low80:.1f}–{point.high80:.1f}"
            f"  {point.low95:.1f}–{point.high95:.1f}  {point.baseline:.0f}"
        )
    yield f"{_text('fc-backtest', lang)}:"
    for score in one.scores:
        covered = "" if score.covered80 is None else f", 80 %: {100 * score.covered80:.0f} %"
        name = _text(f"legal_statistics-fc-method-{score.method}", lang)
        yield f"    {name}: {score.percent:.1f} %, ×{score.relative:.2f}{covered}"
    for fold in one.folds:
        if fold.method == one.method:
            yield (
                f"    {fold.first}–{fold.last}: {_text('fc-actual', lang)} {fold.actual:.0f}"
                f", {_text('fc-value', lang)} {fold.forecast:.0f}"
                f", {_text('fc-baseline', lang)} {fold.baseline:.0f}"
                f", {_text('fc-error', lang)} {fold.percent:.1f}"
            )


def _staff(one: StaffForecast, lang: Lang) -> Iterator[str]:
    yield _text("fc-not-report", lang).upper()
    for horizon in Horizon:
        yield f"{_text(f'staff-horizon-{horizon.value}', lang)}:"
        for row in one.planned:
            if row.horizon is horizon:
                yield (
                    f"    {row.year} {_text(f'staff-scenario-{row.scenario.value}', lang)}: "
                    f"{_text('staff-strength', lang)} {row.strength:.0f}, "
                    f"{_text('staff-vacancies', lang)} {row.vacancies:.0f}, "
                    f"{_text('staff-recruit', lang)} {row.recruit:.0f}"
                )
    ahead = one.extrapolated
    yield _text(
        "staff-extrapolated", lang, year=str(ahead.year), strength=f"{ahead.strength:.0f}",
        correction=f"{ahead.correction:.3f}",
    )  # fmt: skip
    rounded = {name: f"{error:.1f}" for name, error in one.errors.items()}
    yield _text("staff-errors", lang, **rounded)
    yield f"{_text('staff-factors', lang)}:"
    for factor in one.factors:
        yield f"    {factor.name}: {100 * factor.share:.1f} %, p = {factor.p:.2g}"
    if not one.factors:
        yield f"    {_text('staff-no-factors', lang)}"
    yield _text("staff-never", lang)
