"""Published series come in whole or not at all, and keep every value that they ever had."""

from datetime import UTC, datetime

import pytest

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.store.models import JournalEntry
from eurazpol.kernel.texts import Texts
from eurazpol.legal_statistics.actions.correct_figure import Correction, correct_figure
from eurazpol.legal_statistics.actions.import_series import FileOrder, Imported, import_series
from eurazpol.legal_statistics.actions.packaged import (
    packaged_files,
    packaged_series,
    packaged_tables,
    relations,
)
from eurazpol.legal_statistics.actions.series import (
    all_series,
    cells_now,
    corrections,
    figure,
    figures_of,
)
from eurazpol.legal_statistics.domain.checks.relation import Verdict
from eurazpol.legal_statistics.domain.checks.run import check
from eurazpol.legal_statistics.domain.errors import InvalidSeries
from eurazpol.legal_statistics.domain.figures import Standing
from eurazpol.legal_statistics.domain.series_file import read_series

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LATER = datetime(2026, 3, 9, 9, tzinfo=UTC)
HEADS = "series,indicator,breakdown,period,value,unit,note,source\n"


def officer(role: Role = Role.STATISTICIAN) -> Actor:
    name = Texts("Комитет", "Комитет", "Committee")
    return Actor(4, "dana", "Үлгі Дана", 1, name, frozenset({role}))


def bring(rows: str, standing: Standing = Standing.FINAL, reason: str = "") -> Imported:
    data = (HEADS + rows).encode()
    order = FileOrder("courts.csv", data, standing, reason)
    return import_series(order, actor=officer(), now=NOW)


def test_the_41_series_come_in_once_and_give_the_same_verdicts() -> None:
    done = [
        import_series(FileOrder(path.name, path.read_bytes()), actor=officer(), now=NOW)
        for path in packaged_files()
    ]
    assert sum(one.added for one in done) == 954
    path = packaged_files()[0]
    again = import_series(FileOrder(path.name, path.read_bytes()), actor=officer(), now=LATER)
    assert (again.added, again.revised) == (0, 0)
    assert set(cells_now(officer())) == set(packaged_series())
    report = check(cells_now(officer()), packaged_tables(), relations())
    assert len(report.declared) == 91
    assert report.count(Verdict.INCONSISTENT) == 45
    assert len({line.file for line in all_series(officer())}) == 41
    assert JournalEntry.objects.filter(action="series-imported").count() == 42


def test_a_change_keeps_the_old_value_date_and_reason() -> None:
    bring("a,x,,2024,10,cases,,s\na,x,,2023,8,cases,,s\n")
    with pytest.raises(InvalidSeries, match="stats-reason"):
        bring("a,x,,2024,11,cases,,s\n")
    assert bring("a,x,,2024,11,cases,,s\n", reason="Recount in two courts").revised == 1
    place = figures_of("a", officer())[0]
    assert (place.cell.printed, place.version, place.standing) == ("11", 2, Standing.REVISED)
    order = Correction("12", "One case was counted twice", 2)
    correct_figure(place.id, order, actor=officer(), now=LATER)
    now, versions = figure(place.id, officer())
    assert now.cell.printed == "12"
    assert [(one.value, one.at, one.reason) for one in versions] == [
        ("12", LATER, "One case was counted twice"),
        ("11", NOW, "Recount in two courts"),
        ("10", NOW, ""),
    ]
    assert [one.value for _, one in corrections(officer())] == ["12", "11"]
    with pytest.raises(InvalidSeries, match="stats-stale"):
        correct_figure(place.id, Correction("13", "x", 2), actor=officer(), now=LATER)
    with pytest.raises(InvalidSeries, match="stats-why"):
        correct_figure(place.id, Correction("13", " ", 3), actor=officer(), now=LATER)


def test_a_provisional_figure_becomes_final() -> None:
    bring("a,x,,2024,10,cases,,s\n", Standing.PROVISIONAL)
    bring("a,x,,2024,12,cases,,s\n", Standing.FINAL, "Year closed")
    assert figures_of("a", officer())[0].standing is Standing.FINAL


def test_only_the_statistician_keeps_figures() -> None:
    order = FileOrder("a.csv", HEADS.encode())
    with pytest.raises(Forbidden):
        import_series(order, actor=officer(Role.CENTRAL_AUTHORITY), now=NOW)
    with pytest.raises(Forbidden):
        cells_now(officer(Role.ADMINISTRATOR))


@pytest.mark.parametrize(
    ("data", "code", "field"),
    [
        (b"\xff\xfe", "stats-not-utf8", "f.csv"),
        (b"a,b\n", "stats-heads", "f.csv"),
        (HEADS.encode() + b"a,x,,2024,1,cases,,s,more\n", "stats-columns", "f.csv:2"),
        (HEADS.encode() + b"a,,,2024,1,cases,,s\n", "stats-missing", "f.csv:2:indicator"),
        (HEADS.encode() + b"a,x,,2024,1e5,cases,,s\n", "stats-number", "f.csv:2:value"),
        (HEADS.encode() + b"a,x,,2024,1,cases,,s\na,x,,2023,NaN,c,,\n", "stats-number",
         "f.csv:3:value"),
        (HEADS.encode() + b"a,x,,2024-13,1,cases,,s\n", "stats-period", "f.csv:2:period"),
        (HEADS.encode() + b"a,x,,2024-02-30,1,cases,,s\n", "stats-period", "f.csv:2:period"),
        (HEADS.encode() + b"a,x,,2024/2020,1,cases,,s\n", "stats-period", "f.csv:2:period"),
        (HEADS.encode() + b"a,x,k=1;k=2,2024,1,cases,,s\n", "stats-breakdown",
         "f.csv:2:breakdown"),
        (HEADS.encode() + b'a,"x' + b"y" * 9, "stats-not-csv", "f.csv:2"),
        (HEADS.encode() + b"a,x,," + b"2" * 41 + b",1,cases,,s\n", "stats-too-long",
         "f.csv:2:period"),
        (b"x" * 5_000_001, "stats-too-large", "f.csv"),
    ],
)  # fmt: skip
def test_an_error_names_row_field_and_rule(data: bytes, code: str, field: str) -> None:
    with pytest.raises(InvalidSeries) as caught:
        read_series(data, "f.csv")
    assert (caught.value.code, caught.value.field) == (code, field)


def test_a_place_that_is_named_twice_refuses_the_file() -> None:
    with pytest.raises(InvalidSeries, match="stats-twice"):
        bring("a,x,,2024,10,cases,,s\na,x,,2024,11,cases,,s\n")
    assert all_series(officer()) == ()
