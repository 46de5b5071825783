"""Plots: what is drawn is what the table says, without styles, and in the reader's numbers."""

import re
from xml.etree import ElementTree as ET

import pytest
from django.template import Context, Template

from eurazpol.ui.plots import Band, Plot, Series, nice_ticks

YEARS = ("2009", "2010", "2011", "2012")


def shown(plot: Plot, lang: str = "en") -> str:
    return Template("{% load plots %}{% plot p %}").render(Context({"lang": lang, "p": plot}))


def svg(page: str) -> ET.Element:
    found = re.search(r"<svg.*</svg>", page, re.DOTALL)
    assert found
    return ET.fromstring(found[0])  # noqa: S314 - our own


def bars(*values: float | None) -> Plot:
    return Plot("p", "bar", "Most", "State", YEARS[: len(values)], (Series("Cases", values),))


def forecast() -> Plot:
    return Plot(
        "f", "line", "Grows", "Year", YEARS,
        (Series("Cases", (10, 20, 30, 40)), Series("Naive", (None, None, 20, 20))),
        band=Band("80 %", (None, None, (25, 35), (30, 50))), forecast_from=2,
    )  # fmt: skip


def test_bars_begin_at_zero_and_are_as_long_as_their_figures() -> None:
    drawn = svg(shown(bars(1400, 700, 0, None)))
    rects = drawn.findall("rect")
    assert [rect.get("x") for rect in rects] == ["0%", "0%"]
    widths = [float((rect.get("width") or "").rstrip("%")) for rect in rects]
    assert widths[0] == 2 * widths[1]
    figures = [text.text for text in drawn.iter("text") if text.get("class") == "plot-figure"]
    assert figures == ["1,400", "700", "0", "—"]


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "1,234.5"), ("ru", "1\xa0234,5"), ("kk", "1\xa0234,5")]
)
def test_figures_are_written_as_the_reader_writes_them(lang: str, text: str) -> None:
    plot = Plot("p", "bar", "Most", "State", ("A",), (Series("Cases", (1234.5,)),), places=1)
    page = shown(plot, lang)
    assert f'<td class="num">{text}</td>' in page
    assert text in "".join(svg(page).itertext())


def test_the_table_has_what_the_plot_has_and_the_interval_too() -> None:
    page = shown(forecast())
    assert re.findall(r'<th scope="row">(\d+)</th>', page) == list(YEARS)
    assert '<td class="num">30</td><td class="num">20</td><td class="num">25 – 35</td>' in page
    drawn = svg(page)
    assert len(list(drawn.iter("polygon"))) == 1
    dashes = [line.get("stroke-dasharray") for line in drawn.iter("polyline")]
    assert dashes == [None, "2 4", "2 4"]


def test_a_page_needs_no_style_and_texts_are_escaped() -> None:
    plot = Plot("p", "bar", "<b>", "State", ("<i>",), (Series("x", (1,)),))
    page = shown(plot) + shown(forecast())
    assert "style=" not in page
    assert "<i>" not in page
    assert 'role="img" aria-labelledby="p-t"' in page


def test_more_series_than_hues_or_values_that_do_not_fit_are_refused() -> None:
    one = Series("x", (1,))
    for series in ((one,) * 7, (), (Series("x", (1, 2)),)):
        with pytest.raises(ValueError, match="1 to 6 series"):
            Plot("p", "bar", "t", "h", ("a",), series)


@pytest.mark.parametrize(
    ("low", "high"), [(0, 1), (0.2, 0.9), (95, 100), (3, 1400), (-5, 5), (7, 7), (0, 0)]
)
def test_ticks_hold_every_value(low: float, high: float) -> None:
    ticks = nice_ticks(low, high)
    assert ticks[0] <= low
    assert ticks[-1] >= high
    assert 2 <= len(ticks) <= 7
