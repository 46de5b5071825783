"""The yearly report: the same events give the same bytes, and every file says the same."""

import csv
import io
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.documents.domain.pdf_text import pdf_text
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Texts
from eurazpol.legal_statistics.actions.build import build
from eurazpol.legal_statistics.actions.example import fill_with_example
from eurazpol.legal_statistics.actions.write_report import writers, year_report

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
NODE = Actor.system("worker")
ANALYST = Actor(
    7, "s.analyst", "С. Аналитик", 1, Texts("С", "С", "S"), frozenset({Role.STATISTICIAN})
)
ALMATY = ZoneInfo("Asia/Almaty")


ENDINGS = (".csv", ".sdmx.csv", "-prosecutor.csv", ".xlsx", "-ru.pdf")


def files(year: int, *endings: str) -> dict[str, bytes]:
    found = writers(year_report(Country("KZ"), year, ANALYST), ALMATY)
    return {ending: found[ending]().content for ending in endings}


@pytest.mark.django_db
def test_the_same_events_give_the_same_bytes_whenever_they_are_built() -> None:
    fill_with_example(NODE, NOW)
    build(2009, NODE, NOW)
    first = files(2009, *ENDINGS)
    build(2009, NODE, NOW + timedelta(days=3))
    assert files(2009, *ENDINGS) == first
    same_figure_everywhere(first)


def same_figure_everywhere(made: dict[str, bytes]) -> None:
    rows = list(csv.DictReader(io.StringIO(made[".csv"].decode())))
    (examined,) = [row for row in rows if row["indicator"] == "mla_examined" and not row["code"]]
    assert (examined["value"], examined["previous"]) == ("337", "")  # 2008 was not built
    assert examined["status"] == "provisional"
    observed = list(csv.DictReader(io.StringIO(made[".sdmx.csv"].decode())))
    keys = [(row["INDICATOR"], row["BREAKDOWN"], row["CATEGORY"]) for row in observed]
    assert len(set(keys)) == len(keys)
    (sdmx,) = [
        row for row in observed if row["INDICATOR"] == "MLA_EXAMINED" and row["CATEGORY"] == "_T"
    ]
    assert (sdmx["OBS_VALUE"], sdmx["OBS_STATUS"], sdmx["REF_AREA"]) == ("337", "P", "KZ")
    book = load_workbook(io.BytesIO(made[".xlsx"]))
    found = [row for row in book["PG"].iter_rows(values_only=True) if row[1] == "mla_examined"]
    assert found[0][6] == 337
    assert "337" in pdf_text(made["-ru.pdf"], 100_000)
    assert "Статистический отчёт" in pdf_text(made["-ru.pdf"], 100_000)


@pytest.mark.django_db
def test_a_small_cell_of_persons_is_hidden_and_cannot_be_worked_out() -> None:
    fill_with_example(NODE, NOW)
    build(2010, NODE, NOW)
    rows = list(csv.DictReader(io.StringIO(files(2010, ".csv")[".csv"].decode())))
    cells = [
        row for row in rows
        if row["indicator"] == "persons_received" and row["breakdown"] == "state"
        and row["form"] == "IC-3"
    ]  # fmt: skip
    shown = sum(int(row["value"]) for row in cells if row["value"])
    hidden = [row for row in cells if row["hidden"] == "yes"]
    assert len(hidden) >= 2
    assert all(row["value"] == "" for row in hidden)
    assert shown < 89
