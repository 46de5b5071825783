"""Read the figures of a year: as the last build left them, or counted now.

Each figure comes with that of the year before, the change, and what was revised. Small cells of
breakdowns by persons are hidden, see ``domain/hiding``.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.legal_statistics.actions.counting import count
from eurazpol.legal_statistics.domain.errors import NoSuchFigure
from eurazpol.legal_statistics.domain.figures import (
    TOTAL,
    Change,
    Figures,
    Key,
    Number,
    Standing,
    change,
)
from eurazpol.legal_statistics.domain.forms import FORMS, Form, Line
from eurazpol.legal_statistics.domain.hiding import hidden
from eurazpol.legal_statistics.domain.indicators import Indicator
from eurazpol.legal_statistics.domain.table import INDICATORS
from eurazpol.legal_statistics.store.models import FigureRow, PeriodRow, RevisionRow


@dataclass(frozen=True, slots=True)
class Revision:
    """What a figure of a closed year was before."""

    old: Number | None
    new: Number | None
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One cell; ``value`` is None where nothing was counted and where the cell is ``hidden``."""

    key: Key
    value: Number | None
    before: Number | None
    hidden: bool = False
    revisions: tuple[Revision, ...] = ()

    @property
    def change(self) -> Change | None:
        """The change against the year before."""
        return change(self.value, self.before)


@dataclass(frozen=True, slots=True)
class FormLine:
    """One row of a form with its figure."""

    line: Line
    figure: Figure


@dataclass(frozen=True, slots=True)
class Period:
    """A year and how far it is closed. Without a build ``built_at`` is None."""

    year: int
    standing: Standing
    built_at: datetime | None = None
    events_to: datetime | None = None
    final_at: datetime | None = None
    final_by: str = ""

    @property
    def year_text(self) -> str:
        """The year in a sentence: a number would be written with a space for thousands."""
        return str(self.year)


@dataclass(frozen=True, slots=True)
class FormView:
    """A form of a year."""

    form: Form
    period: Period
    lines: tuple[FormLine, ...]


@dataclass(frozen=True, slots=True)
class IndicatorView:
    """An indicator of a year: the total, and by breakdown its cells, the largest first."""

    indicator: Indicator
    period: Period
    total: Figure
    breakdowns: tuple[tuple[str, tuple[Figure, ...]], ...]
    live: bool


Counter = Callable[[Indicator, int], Figures]
Revised = Mapping[tuple[str, Key], tuple[Revision, ...]]
"""What was revised, by indicator and cell."""
NO_REVISIONS: Revised = MappingProxyType({})


def allowed(actor: Actor) -> None:
    """Raise ``Forbidden`` for whoever may not read statistics."""
    require(actor, Act.READ_STATISTICS, Target(ObjectKind.STATISTICS))


def period_of(year: int) -> Period:
    """Return how far the year is closed."""
    row = PeriodRow.objects.filter(year=year).first()
    if row is None:
        return Period(year, Standing.PROVISIONAL)
    standing = Standing.PROVISIONAL
    if row.final_at is not None:
        revised = RevisionRow.objects.filter(year=year, at__gte=row.final_at).exists()
        standing = Standing.REVISED if revised else Standing.FINAL
    return Period(year, standing, row.built_at, row.events_to, row.final_at, row.final_by)


def years_built() -> tuple[int, ...]:
    """Return the years that have figures, the newest first."""
    return tuple(PeriodRow.objects.order_by("-year").values_list("year", flat=True))


def form_view(form_id: str, year: int, actor: Actor) -> FormView:
    """Return a form as it was last built; raises :class:`NoSuchFigure` for an unknown one."""
    allowed(actor)
    form = form_of(form_id)
    counted = built([line.indicator for line in form.lines], year)
    return FormView(form, period_of(year), form_lines(form, year, counted))


def form_of(form_id: str) -> Form:
    """Return the form; raises :class:`NoSuchFigure`."""
    form = FORMS.get(form_id)
    if form is None:
        raise NoSuchFigure("statistics-no-form", field="form", value=form_id[:40])
    return form


def indicator_of(indicator_id: str) -> Indicator:
    """Return the indicator; raises :class:`NoSuchFigure`."""
    indicator = INDICATORS.get(indicator_id)
    if indicator is None:
        raise NoSuchFigure("statistics-no-indicator", field="indicator", value=indicator_id[:60])
    return indicator


def indicator_view(indicator_id: str, year: int, actor: Actor, *, live: bool) -> IndicatorView:
    """Return an indicator with its breakdowns, from the last build or counted now."""
    allowed(actor)
    indicator = indicator_of(indicator_id)
    counter: Counter = count if live else built([indicator], year)
    cells = cells_of(indicator, year, counter, _revised([indicator.id], year))
    breakdowns = []
    for dim in indicator.by:
        codes = dict.fromkeys(key for key in (*cells.now, *cells.before) if key[0] == dim.value)
        found = sorted(map(cells.figure, codes), key=lambda one: (-(one.value or 0), one.key))
        breakdowns.append((dim.value, tuple(found)))
    total = cells.figure(TOTAL)
    return IndicatorView(indicator, period_of(year), total, tuple(breakdowns), live)


def built(indicators: Iterable[Indicator], year: int) -> Counter:
    """Return the figures of the last build for the year and the one before, read in one query."""
    names = {one.id: one.query_id for one in indicators}
    found: dict[tuple[str, int], dict[Key, Number]] = {}
    rows = FigureRow.objects.filter(indicator__in=names, year__in=(year - 1, year))
    for row in rows:
        if row.query == names[row.indicator]:
            value = int(row.value) if row.value.is_integer() else row.value
            found.setdefault((row.indicator, row.year), {})[row.dim, row.code] = value
    return lambda indicator, of: found.get((indicator.id, of), {})


def form_lines(form: Form, year: int, counted: Counter) -> tuple[FormLine, ...]:
    """Return the rows of a form with the figures that ``counted`` gives."""
    revised = _revised([line.indicator.id for line in form.lines], year)
    lines = []
    for line in form.lines:
        key = (line.dim.value, line.code) if line.dim else TOTAL
        cells = cells_of(line.indicator, year, counted, revised)
        lines.append(FormLine(line, cells.figure(key)))
    return tuple(lines)


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of an indicator for two years, and which of them are not shown."""

    now: Figures
    before: Figures
    hidden_now: frozenset[Key]
    hidden_before: frozenset[Key]
    revised: Revised
    of: str

    def figure(self, key: Key) -> Figure:
        """Return one cell as a reader may see it."""
        if key in self.hidden_now:
            return Figure(key, None, None, hidden=True)
        before = None if key in self.hidden_before else _value(key, self.before)
        revisions = self.revised.get((self.of, key), ())
        return Figure(key, _value(key, self.now), before, revisions=revisions)


def cells_of(
    indicator: Indicator, year: int, counter: Counter, revised: Revised = NO_REVISIONS
) -> Cells:
    """Return the cells of an indicator for the year, with those of the year before."""
    now, before = counter(indicator, year), counter(indicator, year - 1)
    return Cells(
        now, before, hidden(indicator, now), hidden(indicator, before), revised, indicator.id
    )


def _value(key: Key, cells: Figures) -> Number | None:
    """Return the figure of a cell; what an indicator that was counted does not list is zero."""
    return cells.get(key, 0 if TOTAL in cells else None)


def _revised(indicators: Iterable[str], year: int) -> Revised:
    found: dict[tuple[str, Key], tuple[Revision, ...]] = {}
    for row in RevisionRow.objects.filter(year=year, indicator__in=indicators).order_by("pk"):
        place = row.indicator, (row.dim, row.code)
        one = Revision(row.old, row.new, row.at, row.reason)
        found[place] = (*found.get(place, ()), one)
    return found
