"""The Prosecutor General's tables come out of events, cell by cell."""

from datetime import UTC, datetime

import pytest

from eurazpol.access.domain.actor import Actor
from eurazpol.legal_statistics.actions.build import build
from eurazpol.legal_statistics.actions.counting import behind, count
from eurazpol.legal_statistics.actions.example import fill_with_example, published_totals
from eurazpol.legal_statistics.actions.report import built, form_lines
from eurazpol.legal_statistics.domain.fictional import stem
from eurazpol.legal_statistics.domain.figures import TOTAL
from eurazpol.legal_statistics.domain.forms import PROSECUTOR

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
NODE = Actor.system("worker")


@pytest.mark.django_db
def test_the_report_prints_every_published_cell() -> None:
    assert fill_with_example(NODE, NOW) > 5000
    published = {
        (stem(one.series, one.year), one.indicator, one.breakdown, one.year): one.value
        for one in published_totals()
    }
    printed: dict[tuple[str, str, str, int], float | None] = {}
    units: dict[tuple[str, str], str] = {}
    for year in sorted({key[3] for key in published}):
        build(year, NODE, NOW)
        counted = built([line.indicator for line in PROSECUTOR.lines], year)
        for one in form_lines(PROSECUTOR, year, counted):
            words = one.line.published
            assert words
            printed[words.series, words.indicator, words.breakdown, year] = one.figure.value
            units[words.series, words.indicator] = one.line.indicator.unit
    assert len(published) == 34
    assert {key: printed[key] for key in published} == published
    for row in published_totals():
        assert units[stem(row.series, row.year), row.indicator] == row.unit.lower()
    assert fill_with_example(NODE, NOW) == 0


@pytest.mark.django_db
def test_behind_every_cell_stand_as_many_events_as_it_counts() -> None:
    fill_with_example(NODE, NOW)
    for line in PROSECUTOR.lines:
        indicator = line.indicator
        if indicator.id == "drugs_seized":
            continue
        for key, value in count(indicator, 2010).items():
            rows = behind(indicator, 2010, key)
            assert rows.count() == value, (indicator.id, key)
    assert behind(PROSECUTOR.lines[2].indicator, 2009, TOTAL).count() == 337
