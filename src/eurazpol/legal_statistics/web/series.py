"""Published series: which there are, bring one in, look at one, correct a figure."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may
from eurazpol.documents.domain.paper import Table
from eurazpol.kernel.numbers import number
from eurazpol.kernel.texts import Message
from eurazpol.legal_statistics.actions.correct_figure import Correction, correct_figure
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.actions.packaged import crosswalk, iccs
from eurazpol.legal_statistics.actions.series import (
    Placed,
    all_series,
    cells_now,
    corrections,
    figure,
    figures_of,
    imports,
    standing_of,
)
from eurazpol.legal_statistics.actions.write_sheet import Sheet
from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.crosswalk import regroup
from eurazpol.legal_statistics.domain.errors import InvalidSeries
from eurazpol.legal_statistics.domain.measures import PER, dynamics, rate, share
from eurazpol.legal_statistics.domain.series_file import COLUMNS
from eurazpol.legal_statistics.domain.suppression import suppress
from eurazpol.legal_statistics.web.faults import faults_of
from eurazpol.legal_statistics.web.figures import say
from eurazpol.legal_statistics.web.page import after, page, sheet_download
from eurazpol.ui.forms import Input, one, with_faults
from eurazpol.ui.plots import Plot, Series

_FIGURES = Target(ObjectKind.STATISTICS)
_BARS = 12
_YEAR = 12
_PERSONS = ("persons", "minors", "women", "victims", "workers", "guards", "officers", "employees")


def _keeps(request: OfficerRequest) -> bool:
    return may(request.actor, Act.KEEP_STATISTICS, _FIGURES).allowed


@page
@require_safe
def series_list(request: OfficerRequest, deps: StatisticsDeps) -> HttpResponse:
    """List every series with its file, what was brought in last and what was corrected."""
    del deps
    context = {
        "lines": all_series(request.actor),
        "imports": imports(request.actor),
        "corrections": corrections(request.actor),
        "keeps": _keeps(request),
    }
    return render(request, "legal_statistics/series_list.html", context)


@dataclass(frozen=True, slots=True)
class Row:
    """A figure of the table; texts are written for the reader."""

    placed: Placed
    value: str
    share: str
    rate: str
    base: str
    chain: str
    hidden: bool


@page
@require_safe
def one_series(request: OfficerRequest, deps: StatisticsDeps, series: str) -> HttpResponse:
    """Show one series: its figures with structure, dynamics and level, and a plot beside."""
    del deps
    found = figures_of(series, request.actor)
    persons, per = _population(request)
    publish = request.GET.get("publish") == "1"
    rows = _rows(request, found, persons, per, publish=publish)
    context = {
        "series": series,
        "rows": rows,
        "standing": standing_of(found),
        "per": per,
        "pers": PER,
        "persons": persons,
        "publish": publish,
        "hides": any(row.hidden for row in rows),
        "plot": _plot(series, [row.placed for row in rows if not row.hidden]),
        "keeps": _keeps(request),
        "classes": _classes([row.placed.cell for row in rows if not row.hidden]),
        "latency": [row.placed.cell for row in rows if row.placed.cell.doubt],
    }
    return render(request, "legal_statistics/series.html", context)


@page
@require_safe
def series_file(
    request: OfficerRequest, deps: StatisticsDeps, series: str, ending: str
) -> HttpResponse:
    """Hand the series out as tidy CSV or XLSX, with standing and version, or as a paper.

    ``publish=1`` hides the small cells here as on the page.
    """
    found = figures_of(series, request.actor)
    publish = request.GET.get("publish") == "1"
    hidden = _hidden([one.cell for one in found]) if publish else frozenset()
    codes = (*COLUMNS, "standing", "version")
    plain = [
        (
            cell.series, cell.indicator, cell.breakdown, cell.period,
            "" if cell.key in hidden else cell.printed, cell.unit, cell.note, cell.source,
            "hidden" if cell.key in hidden else one.standing.value, str(one.version),
        )
        for one in found
        if (cell := one.cell)
    ]  # fmt: skip
    heads = tuple(
        say(f"series-{name}") for name in ("indicator", "breakdown", "period", "value", "unit")
    )
    rows = tuple(
        (
            cell.indicator, cell.breakdown, cell.period,
            say("series-hidden") if cell.key in hidden else cell.printed, cell.unit,
        )
        for one in found
        if (cell := one.cell)
    )  # fmt: skip
    note = say("series-hidden-why") if hidden else standing_of(found).text
    sheet = Sheet(
        quote(series, safe=""), codes, plain, say("series-paper", series=series),
        Table(heads, (5, 5, 2, 2, 3), rows), note,
    )  # fmt: skip
    return sheet_download(request, deps, sheet, ending)


def _population(request: OfficerRequest) -> tuple[Decimal | None, int]:
    """Return the population that levels are of: what was asked for, else the published one."""
    asked = request.GET.get("per", "")
    per = int(asked) if asked in {str(per) for per in PER} else PER[-1]
    typed = request.GET.get("persons", "").replace(" ", "").replace("\u00a0", "")
    if typed.isascii() and typed.isdigit() and 0 < len(typed) < 12:
        return Decimal(typed), per
    known = [
        cell.number
        for cell in cells_now(request.actor)
        if (cell.series, cell.indicator, cell.breakdown) == ("population_2023", "population", "all")
    ]
    return (known[0] if known else None), per


def _rows(
    request: OfficerRequest,
    found: Sequence[Placed],
    persons: Decimal | None,
    per: int,
    *,
    publish: bool,
) -> list[Row]:
    steps = _steps([one.cell for one in found])
    wholes = _wholes([one.cell for one in found])
    hidden = _hidden([one.cell for one in found]) if publish else frozenset()

    def text(value: Decimal | None, places: int = 1) -> str:
        return "" if value is None else number(float(value), request.lang, places)

    rows = []
    for one_placed in found:
        cell = one_placed.cell
        counts = not cell.is_derived and cell.value is not None
        whole = wholes.get((cell.indicator, cell.period))
        part = share(cell.number, whole) if counts and whole and cell.pairs else None
        level = rate(cell.number, persons, per) if counts and persons and _is_count(cell) else None
        step = steps.get(cell.key, (None, None))
        rows.append(
            Row(
                one_placed, text(cell.value, 9), text(part), text(level, 2),
                text(step[0]), text(step[1]), cell.key in hidden,
            )
        )  # fmt: skip
    return rows


def _is_count(cell: Cell) -> bool:
    """Whether the figure counts offences or persons of a year at most: it has a level then."""
    if cell.span is None or cell.span.last - cell.span.first >= _YEAR:
        return False
    return cell.measured in (*_PERSONS, "offences", "cases", "requests", "accidents", "convicts")


def _steps(cells: Sequence[Cell]) -> dict[Any, tuple[Decimal | None, Decimal | None]]:
    """Return the changes against the first year and the year before, for yearly figures."""
    groups: dict[tuple[str, str, str], dict[int, Cell]] = {}
    for cell in cells:
        if cell.span and cell.span.first_year == cell.span.last_year and cell.span.is_whole_years:
            key = (cell.indicator, cell.breakdown, cell.measured)
            groups.setdefault(key, {})[cell.span.first_year] = cell
    found = {}
    for group in groups.values():
        if len(group) > 1:
            for step in dynamics([(year, cell.number) for year, cell in group.items()]):
                found[group[step.year].key] = (step.base, step.chain)
    return found


def _wholes(cells: Sequence[Cell]) -> dict[tuple[str, str], Decimal]:
    """Return the total of each indicator and period, where the series prints one."""
    totals = ("", "all", "total", "total_stated")
    return {
        (cell.indicator, cell.period): cell.number
        for cell in cells
        if not cell.pairs or cell.pairs[-1][1] in totals[1:]
    }


def _hidden(cells: Sequence[Cell]) -> frozenset[Any]:
    """Return the small cells of persons, and those that would give them away."""
    counted = {
        (f"{cell.indicator} {cell.breakdown}", cell.period): cell
        for cell in cells
        if cell.measured in _PERSONS and cell.pairs and cell.scale == 1 and cell.value is not None
    }
    places = suppress({place: int(cell.number) for place, cell in counted.items()})
    return frozenset(counted[place].key for place in places)


def _classes(cells: Sequence[Cell]) -> list[tuple[str, Any, int]]:
    """Add counts by article up to classes of the UNODC; what is not sure stands as unknown."""
    counts = [
        (article, int(cell.number))
        for cell in cells
        if (article := dict(cell.pairs).get("article", "")) and _is_count(cell)
    ]
    found = regroup(counts, crosswalk())
    unknown = say("confidence-unknown")
    return [
        (code, iccs()[code].title if code else unknown, count)
        for code, count in sorted(found.items(), key=lambda item: (not item[0], item[0]))
    ]


def _plot(series: str, found: Sequence[Placed]) -> Plot | None:
    """Draw the indicator that has most figures of one unit; the table has all of them."""
    groups: dict[tuple[str, str], list[Cell]] = {}
    for placed in found:
        if placed.cell.value is not None:
            groups.setdefault((placed.cell.indicator, placed.cell.unit), []).append(placed.cell)
    if not groups:
        return None
    (indicator, unit), cells = max(groups.items(), key=lambda item: len(item[1]))
    if len(cells) < 2:
        return None
    shown = cells[:_BARS]
    labels = tuple(" · ".join(x for x in (cell.breakdown, cell.period) if x) for cell in shown)
    values = tuple(float(cell.value or 0) for cell in shown)
    title = say("plot-title", series=series, indicator=indicator)
    return Plot(
        "series", "bar", title, say("series-breakdown"), labels,
        (Series(indicator, values),), unit, 3,
    )  # fmt: skip


@page
@require_http_methods(["GET", "POST"])
def one_figure(request: OfficerRequest, deps: StatisticsDeps, figure_id: int) -> HttpResponse:
    """Show how a figure came to be; correct it with a reason."""
    placed, versions = figure(figure_id, request.actor)
    error = None
    if request.method == "POST":
        seen = one(request.POST, "version")
        order = Correction(
            one(request.POST, "value").replace(",", "."),
            one(request.POST, "reason"),
            int(seen) if seen.isascii() and seen.isdigit() and len(seen) < 6 else 0,
        )
        try:
            correct_figure(figure_id, order, actor=request.actor, now=deps.clock())
        except InvalidSeries as refused:
            error = refused
        else:
            text: Message = say("series-corrected", value=order.value)
            return after(request, f"/stats/figures/{figure_id}", text)
    fields = (
        Input("value", "text", say("series-value"), required=True, max_length=40,
              value=request.POST.get("value", placed.cell.printed)),
        Input("reason", "area", say("reason"), required=True, max_length=1000, rows=3,
              value=request.POST.get("reason", ""), wide=True),
    )  # fmt: skip
    faults = faults_of(request, error, fields)
    context = {
        "placed": placed,
        "versions": versions,
        "fields": with_faults(fields, faults),
        "faults": faults,
        "keeps": _keeps(request),
    }
    status = 422 if faults else 200
    return render(request, "legal_statistics/figure.html", context, status=status)
