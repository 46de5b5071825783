"""Forms of the report and single indicators: the table first, a plot beside it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.numbers import number
from eurazpol.kernel.texts import Arg, Lang, Message, message
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.actions.report import (
    Figure,
    FormLine,
    IndicatorView,
    Period,
    allowed,
    form_view,
    indicator_view,
    years_built,
)
from eurazpol.legal_statistics.actions.write_report import writers, year_report
from eurazpol.legal_statistics.domain.errors import NoSuchFigure
from eurazpol.legal_statistics.domain.events import Dim
from eurazpol.legal_statistics.domain.figures import Number
from eurazpol.legal_statistics.domain.indicators import Indicator
from eurazpol.legal_statistics.web.page import page, year_asked
from eurazpol.legal_statistics.web.words import code_text
from eurazpol.ui.download import download
from eurazpol.ui.plots import Plot, Series

_SHOWN = 12
"""Bars of one plot; the table has every row."""
_PLACES = 4


def say(name: str, **args: Arg) -> Message:
    """Return a message of the room."""
    return message(f"legal_statistics-{name}", **args)


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure as the page writes it. ``rows`` leads to the rows behind it."""

    name: Any
    value: str
    before: str
    change: str
    percent: str
    rows: str
    notes: tuple[Message, ...]
    hidden: bool
    unit: Message | None = None
    link: str = ""
    query: str = ""


def shown(
    figure: Figure, indicator: Indicator, year: int, name: Any, lang: Lang, **more: Any
) -> Shown:
    """Write a figure for a reader of ``lang``."""
    moved = figure.change
    signed = _signed(moved.absolute, lang) if moved else "—"
    percent = "—" if moved is None or moved.percent is None else _signed(moved.percent, lang)
    dim, code = figure.key
    asked = {"year": year} | ({"dim": dim, "code": code} if dim else {})
    rows = "" if figure.hidden or not figure.value else (
        f"/stats/indicators/{indicator.id}/rows?{urlencode(asked)}"
    )  # fmt: skip
    notes = tuple(
        say(
            "revision", at=one.at, old=write(one.old, lang), new=write(one.new, lang),
            reason=reason_text(one.reason),
        )
        for one in figure.revisions
    )  # fmt: skip
    return Shown(
        name, write(figure.value, lang), write(figure.before, lang), signed, percent, rows, notes,
        figure.hidden, **more,
    )  # fmt: skip


def reason_text(reason: str) -> Message | str:
    """Return why a figure or event changed; the reasons of the node itself have names."""
    return say(f"reason-{reason}") if reason in ("late", "source") else reason


def write(value: Number | None, lang: Lang) -> str:
    """Write a figure, a dash for what is not known."""
    return "—" if value is None else number(value, lang, _PLACES)


def _signed(value: Number, lang: Lang) -> str:
    text = number(abs(value), lang, _PLACES)
    return f"+{text}" if value > 0 else f"\u2212{text}" if value < 0 else text


def may_keep(actor: Actor) -> bool:
    """Whether the reader may correct events and close years."""
    return may(actor, Act.KEEP_STATISTICS, Target(ObjectKind.STATISTICS)).allowed


@page
@require_safe
def form(request: OfficerRequest, form_id: str, deps: StatisticsDeps) -> HttpResponse:
    """Show one form of the report: each figure with its change and the rows behind it."""
    year = year_asked(request)
    view = form_view(form_id, year, request.actor)
    lang = request.lang
    rows = []
    for one in view.lines:
        indicator, line = one.line.indicator, one.line
        name: Any = indicator.text
        if line.dim is not None:
            code = catalogue().value(code_text(line.dim, line.code), lang)
            name = f"{catalogue().render(name, lang)}: {code}"
        rows.append(
            shown(
                one.figure,
                indicator,
                year,
                name,
                lang,
                unit=indicator.unit_text,
                link=f"/stats/indicators/{indicator.id}?year={year}",
                query=indicator.query_id,
            )
        )
    context = {
        "form": view.form, "period": view.period, "year": year, "years": years_built(),
        "rows": rows, "plot": _form_plot(view.lines, view.period, rows),
        "hidden": any(row.hidden for row in rows), "before": year - 1,
        "cite": _cite(deps, view.form.title, view.period, view.form.number),
    }  # fmt: skip
    return render(request, "legal_statistics/form.html", context)


def _form_plot(lines: Iterable[FormLine], period: Period, rows: list[Shown]) -> Plot | None:
    """Plot the rows of the form that count in its most frequent unit, with the year before."""
    pairs = [
        (one, row) for one, row in zip(lines, rows, strict=True) if one.figure.value is not None
    ]
    units = [one.line.indicator.unit for one, _ in pairs]
    if not units:
        return None
    unit = max(dict.fromkeys(units), key=units.count)
    kept = [pair for pair in pairs if pair[0].line.indicator.unit == unit][:_SHOWN]
    top, named = max(kept, key=lambda pair: pair[0].figure.value or 0)
    before = top.figure.before
    what = say("plot-value", what=named.name, year=str(period.year), now=named.value)
    if before is not None:
        what = say(
            "plot-change", what=named.name, year=str(period.year), now=named.value,
            before=named.before,
        )  # fmt: skip
    return Plot(
        "form", "bar", what, say("indicator"), tuple(row.name for _, row in kept),
        _series([one.figure for one, _ in kept], period.year), kept[0][1].unit, _PLACES,
    )  # fmt: skip


def _series(figures: list[Figure], year: int) -> tuple[Series, ...]:
    now = Series(str(year), tuple(one.value for one in figures))
    before = Series(str(year - 1), tuple(one.before for one in figures))
    return (now, before) if any(before.values) else (now,)


@page
@require_safe
def indicator(request: OfficerRequest, indicator_id: str, deps: StatisticsDeps) -> HttpResponse:
    """Show one indicator with its definition and breakdowns; ``live`` counts it now."""
    year, live = year_asked(request), request.GET.get("live") == "1"
    view = indicator_view(indicator_id, year, request.actor, live=live)
    what = view.indicator.text
    total = shown(view.total, view.indicator, year, say("total"), request.lang)
    breakdowns = [
        _breakdown(view, Dim(dim), cells, total, request.lang) for dim, cells in view.breakdowns
    ]
    context = {
        "view": view, "indicator": view.indicator, "period": view.period, "year": year,
        "years": years_built(), "before": year - 1, "total": total, "breakdowns": breakdowns,
        "hidden": any(row.hidden for one in breakdowns for row in one["rows"]),
        "counts": [say(f"what-{one.value.replace('_', '-')}") for one in view.indicator.where.what],
        "conditions": [
            (dim.text, tuple(code_text(dim, code) for code in codes))
            for dim, codes in view.indicator.where.codes.items()
        ],
        "measure": say(f"measure-{view.indicator.measure.value}"),
        "rooms": [say(f"room-{room}") for room in view.indicator.rooms],
        "cite": _cite(deps, what, view.period, view.indicator.query_id),
    }  # fmt: skip
    return render(request, "legal_statistics/indicator.html", context)


def _breakdown(
    view: IndicatorView, dim: Dim, cells: tuple[Figure, ...], total: Shown, lang: Lang
) -> dict[str, Any]:
    year = view.period.year
    rows = [shown(one, view.indicator, year, code_text(dim, one.key[1]), lang) for one in cells]
    known = [(one, row) for one, row in zip(cells, rows, strict=True) if one.value is not None]
    plot = None
    if known:
        top = known[0][1]
        title = say(
            "plot-top", what=view.indicator.text, dim=dim.text, code=top.name, value=top.value,
            total=total.value,
        )  # fmt: skip
        plot = Plot(
            f"by-{dim.value}", "bar", title, dim.text,
            tuple(row.name for _, row in known[:_SHOWN]),
            _series([one for one, _ in known[:_SHOWN]], year), view.indicator.unit_text, _PLACES,
        )  # fmt: skip
    title = say("breakdown", dim=dim.text, what=view.indicator.text, year=str(year))
    return {"dim": dim, "title": title, "rows": rows, "plot": plot}


def _cite(deps: StatisticsDeps, what: Message, period: Period, query: str) -> Message:
    state = deps.state.iso if deps.state else ""
    return say(
        "cite-text", state=state, what=what, period=str(period.year), query=query,
        at=period.events_to or period.built_at or deps.clock(),
    )  # fmt: skip


@page
@require_safe
def file(
    request: OfficerRequest, form_id: str, year: int, ending: str, deps: StatisticsDeps
) -> HttpResponse:
    """Hand a form out as a file; ``all`` is the whole report."""
    allowed(request.actor)
    if deps.state is None:
        raise NoSuchFigure("statistics-no-form", field="form", value=form_id)
    asked = year_asked(request, str(year))
    report = year_report(deps.state, asked, request.actor, "" if form_id == "all" else form_id)
    found = writers(report, deps.zone)
    wanted = f"-{request.lang}.pdf" if ending == "pdf" else f".{ending}"
    if not report.rows or wanted not in found:
        raise NoSuchFigure("statistics-no-form", field="form", value=f"{form_id}.{ending}"[:40])
    made = found[wanted]()
    name = made.name if form_id == "all" else f"{form_id}-{made.name}"
    return download(made.content, name, made.media_type)
