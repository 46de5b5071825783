"""Plots as SVG, drawn on the server: bars, lines, and lines with an interval that is not yet known.

1. The title states the message. The same data stand in a table under the plot.
2. Bars begin at zero, lie, and carry their figures; a line is named where it ends.
3. At most six series. Each has a hue, a dash and a marker of its own: one of them is enough to tell
   it from the others, also on grey paper.
4. The strict content policy allows no style in a page: colours are classes of ``plots.css``. Sizes
   across are per cent, sizes down and letters are pixels: letters stay as large on a telephone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10
from textwrap import wrap
from typing import Any, Literal

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from eurazpol.kernel.numbers import number
from eurazpol.kernel.texts import Lang

MOST_SERIES = 6
_DASHES = ("", "8 4", "2 3", "10 3 2 3", "14 4", "5 2 1 2")
_MARKERS = (
    "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",  # disc
    "M-4-4h8v8h-8z",  # square
    "M0-5L5 4H-5z",  # triangle
    "M0-5.5L5.5 0L0 5.5L-5.5 0z",  # diamond
    "M0 5L5-4H-5z",  # triangle on its point
    "M-5-2h3v-3h4v3h3v4h-3v3h-4v-3h-3z",  # cross
)
_DOTS = "2 4"
_MOST_MARKED = 40
"""A line of more points has no markers: they would be a string of pearls."""
_LETTERS_A_LINE = 46
_ROW, _BAR, _LINE = 21, 15, 17
_LEFT, _RIGHT, _TOP, _HEIGHT, _FOOT = 3.0, 97.0, 26.0, 210.0, 30.0
_BAR_SHARE = 74.0
_GAP = 17.0


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one name, one per label of the plot; ``None`` is not known and leaves a gap."""

    name: Any
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """Between which values what a series says will lie; a pair per label, ``None`` where certain.

    ``name`` says which interval it is («80 % interval»).
    """

    name: Any
    spans: tuple[tuple[float, float] | None, ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot; texts are anything that the tag ``msg`` writes.

    ``id`` is unique on its page (letters, digits, dashes). ``places`` is how many decimals figures
    have at most. ``forecast_from`` is the index of the first label that is a forecast: lines are
    dashed from there. ``heading`` is the head of the first column of the table.
    """

    id: str
    kind: Literal["bar", "line"]
    title: Any
    heading: Any
    labels: tuple[Any, ...]
    series: tuple[Series, ...]
    unit: Any = ""
    places: int = 0
    band: Band | None = None
    forecast_from: int | None = None

    def __post_init__(self) -> None:
        lengths = {len(one.values) for one in self.series}
        if self.band is not None:
            lengths.add(len(self.band.spans))
        if not self.series or len(self.series) > MOST_SERIES or lengths != {len(self.labels)}:
            raise ValueError(f"a plot has 1 to {MOST_SERIES} series, each a value per label")


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of a plot, written for one reader."""

    title: str
    labels: tuple[str, ...]
    names: tuple[str, ...]
    unit: str


def draw(plot: Plot, words: Words, lang: Lang) -> SafeString:
    """Return the SVG element."""
    inner, height = _bars(plot, words, lang) if plot.kind == "bar" else _lines(plot, words, lang)
    return format_html(
        '<svg class="plot" role="img" aria-labelledby="{0}-t" width="100%" height="{1}">'
        '<title id="{0}-t">{2}</title>{3}</svg>',
        plot.id, round(height), words.title, inner,
    )  # fmt: skip


def _join(parts: Sequence[SafeString]) -> SafeString:
    return format_html_join("", "{}", ((part,) for part in parts))


def _text(x: float, y: float, text: str, css: str = "", anchor: str = "start") -> SafeString:
    return format_html(
        '<text x="{}%" y="{}" class="{}" text-anchor="{}">{}</text>',
        _short(x), _short(y), css, anchor, text,
    )  # fmt: skip


def _upright(x: float, top: float, foot: float, css: str = "plot-begin") -> SafeString:
    return format_html(
        '<line x1="{0}%" x2="{0}%" y1="{1}" y2="{2}" class="{3}"/>',
        _short(x), _short(top), _short(foot), css,
    )  # fmt: skip


def _short(value: float) -> str:
    """Write a coordinate; the same data give the same bytes."""
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")


# --- bars


def _bars(plot: Plot, words: Words, lang: Lang) -> tuple[SafeString, float]:
    known = [value for one in plot.series for value in one.values if value is not None]
    low, high = min(0.0, *known, 0.0), max(0.0, *known, 0.0)
    scale = _BAR_SHARE / ((high - low) or 1.0)
    zero = abs(low) * scale
    parts: list[SafeString] = []
    y = 4.0
    for index, label in enumerate(words.labels):
        for line in wrap(label, _LETTERS_A_LINE) or [""]:
            y += _LINE
            parts.append(_text(0, y - 4, line, "plot-label"))
        for place, one in enumerate(plot.series):
            parts.append(_bar(one.values[index], (zero, scale, y), place))
            parts.append(_figure(plot, words, index, place, (zero, scale, y, lang)))
            y += _ROW
        y += 5
    return _join([*parts, _upright(zero, 6, y, "plot-axis")]), y + 4


def _bar(value: float | None, at: tuple[float, float, float], place: int) -> SafeString:
    zero, scale, y = at
    if not value:
        return SafeString("")
    x, width = (zero, value * scale) if value > 0 else (zero + value * scale, -value * scale)
    return format_html(
        '<rect x="{}%" y="{}" width="{}%" height="{}" class="plot-bar hue-{}"/>',
        _short(x), _short(y), _short(width), _BAR, place + 1,
    )  # fmt: skip


def _figure(
    plot: Plot, words: Words, index: int, place: int, at: tuple[float, float, float, Lang]
) -> SafeString:
    """Write the figure where its bar ends, and whose it is where a label has several bars."""
    zero, scale, y, lang = at
    value = plot.series[place].values[index]
    text = "—" if value is None else number(value, lang, plot.places)
    if len(plot.series) > 1:
        text = f"{text} · {words.names[place]}"
    end = zero + max(0.0, value or 0.0) * scale
    return format_html(
        '<svg x="{}%" y="{}" overflow="visible"><text x="6" y="12" class="plot-figure">{}</text>'
        "</svg>", _short(end), _short(y), text,
    )  # fmt: skip


# --- lines


def _lines(plot: Plot, words: Words, lang: Lang) -> tuple[SafeString, float]:
    spans = [span for span in (plot.band.spans if plot.band else ()) if span is not None]
    known = [value for one in plot.series for value in one.values if value is not None]
    known += [value for span in spans for value in span]
    ticks = nice_ticks(min(known, default=0.0), max(known, default=1.0))
    frame = _Frame(ticks[0], ticks[-1], len(plot.labels))
    parts = [_grid(frame, ticks, plot, lang), *_under(frame, words)]
    if plot.band is not None:
        parts.append(_band(frame, plot.band))
    if plot.forecast_from is not None:
        x = _short(frame.x(max(plot.forecast_from - 0.5, 0)))
        parts.append(
            format_html(
                '<line x1="{0}%" x2="{0}%" y1="{1}" y2="{2}" class="plot-begin"/>',
                x,
                _short(_TOP),
                _short(_TOP + _HEIGHT),
            )
        )
    for place, one in enumerate(plot.series):
        parts += _line(frame, one.values, place, plot.forecast_from)
    parts += _names(frame, plot, words)
    return _join(parts), _TOP + _HEIGHT + _FOOT


@dataclass(frozen=True, slots=True)
class _Frame:
    low: float
    high: float
    count: int

    def x(self, index: float) -> float:
        if self.count == 1:
            return (_LEFT + _RIGHT) / 2
        return _LEFT + (_RIGHT - _LEFT) * index / (self.count - 1)

    def y(self, value: float) -> float:
        return _TOP + _HEIGHT * (1 - (value - self.low) / ((self.high - self.low) or 1.0))


def nice_ticks(low: float, high: float, wanted: int = 4) -> tuple[float, ...]:
    """Return round figures for an axis from at most ``low`` to at least ``high``.

    An axis begins at zero where that costs less than half of its height.
    """
    if low > 0 and low < high / 2:
        low = 0.0
    raw = ((high - low) or abs(high) or 1.0) / wanted
    power = 10.0 ** floor(log10(raw))
    step = next(power * times for times in (1, 2, 2.5, 5, 10) if power * times >= raw * 0.999)
    first = low // step
    last = -(-high // step)
    return tuple(
        round(step * turn, 10) for turn in range(int(first), int(max(last, first + 1)) + 1)
    )


def _grid(frame: _Frame, ticks: tuple[float, ...], plot: Plot, lang: Lang) -> SafeString:
    fine = max(plot.places, 0 if all(tick == int(tick) for tick in ticks) else 2)
    rows = [
        format_html(
            '<line x1="0" x2="100%" y1="{0}" y2="{0}" class="{1}"/>{2}',
            _short(frame.y(tick)), "plot-axis" if tick == 0 else "plot-grid",
            _text(0, frame.y(tick) - 4, number(tick, lang, fine), "plot-tick"),
        )
        for tick in ticks
    ]  # fmt: skip
    return _join(rows)


def _under(frame: _Frame, words: Words) -> list[SafeString]:
    """Name the labels under the axis: the first, the last, and so many between as have room."""
    last = frame.count - 1
    step = max(1, -(-frame.count // 6))
    shown = {index for index in range(0, frame.count, step) if last - index >= step} | {0, last}
    anchors = {0: "start", last: "end"} if last else {0: "middle"}
    places = {0: 0.0, last: 100.0} if last else {}
    return [
        _text(
            places.get(index, frame.x(index)), _TOP + _HEIGHT + 20, words.labels[index],
            "plot-tick", anchors.get(index, "middle"),
        )
        for index in sorted(shown)
    ]  # fmt: skip


def _band(frame: _Frame, band: Band) -> SafeString:
    """Draw the interval; it opens from the last certain point."""
    known = [(index, span) for index, span in enumerate(band.spans) if span is not None]
    upper = [(frame.x(index), frame.y(span[1])) for index, span in known]
    lower = [(frame.x(index), frame.y(span[0])) for index, span in reversed(known)]
    return _stretched("polygon", [*upper, *lower], "plot-band")


def _stretched(
    shape: str, points: Sequence[tuple[float, float]], css: str, dash: str = ""
) -> SafeString:
    """Draw through points whose x are per cent of the width: the shape stretches, its pen not."""
    text = " ".join(f"{_short(x)},{_short(y)}" for x, y in points)
    height = _short(_TOP + _HEIGHT + _FOOT)
    dashed = format_html(' stroke-dasharray="{}"', dash) if dash else SafeString("")
    return format_html(
        '<svg width="100%" height="{0}" viewBox="0 0 100 {0}" preserveAspectRatio="none">'
        '<{1} points="{2}" class="{3}" vector-effect="non-scaling-stroke"{4}/></svg>',
        height, shape, text, css, dashed,
    )  # fmt: skip


def _line(
    frame: _Frame, values: tuple[float | None, ...], place: int, forecast_from: int | None
) -> list[SafeString]:
    """Draw one series: whole up to the forecast, dotted from its last certain point on."""
    cut = len(values) if forecast_from is None else forecast_from
    pieces = [(0, values[:cut], _DASHES[place])]
    if forecast_from is not None:
        begin = max(cut - 1, 0)
        pieces.append((begin, values[begin:], _DOTS))
    parts = [
        _stretched("polyline", run, f"plot-line hue-{place + 1}", dash)
        for begin, piece, dash in pieces
        for run in _runs(frame, piece, begin)
    ]
    if len(values) <= _MOST_MARKED:
        parts += [
            _marker(frame.x(index), frame.y(value), place)
            for index, value in enumerate(values)
            if value is not None
        ]
    return parts


def _runs(
    frame: _Frame, values: tuple[float | None, ...], begin: int
) -> list[list[tuple[float, float]]]:
    """Return the unbroken parts of a line that have at least two points."""
    runs: list[list[tuple[float, float]]] = [[]]
    for index, value in enumerate(values, begin):
        if value is None:
            runs.append([])
        else:
            runs[-1].append((frame.x(index), frame.y(value)))
    return [run for run in runs if len(run) > 1]


def _marker(x: float, y: float, place: int) -> SafeString:
    return format_html(
        '<svg x="{}%" y="{}" overflow="visible"><path d="{}" class="plot-mark hue-{}"/></svg>',
        _short(x), _short(y), _MARKERS[place], place + 1,
    )  # fmt: skip


def _names(frame: _Frame, plot: Plot, words: Words) -> list[SafeString]:
    """Name each line over its last point; names that would cover each other are moved apart."""
    if len(plot.series) == 1 and plot.band is None:
        return []
    ends: list[tuple[float, int]] = []
    for place, one in enumerate(plot.series):
        last = next((value for value in reversed(one.values) if value is not None), None)
        if last is not None:
            ends.append((frame.y(last) - 9, place))
    found, taken = [], _TOP - _GAP - 4
    for wished, place in sorted(ends):
        y = max(wished, taken + _GAP)
        taken = y
        found.append(_text(100, y, words.names[place], f"plot-name hue-{place + 1}", "end"))
    return found
