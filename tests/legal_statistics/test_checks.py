"""The known contradictions of published tables are found, and nothing else is accused."""

import csv
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from eurazpol.legal_statistics.actions.packaged import (
    packaged_files,
    packaged_series,
    packaged_tables,
    relations,
)
from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.checks.relation import Finding, Verdict
from eurazpol.legal_statistics.domain.checks.run import check
from eurazpol.legal_statistics.domain.errors import StatisticsError
from eurazpol.legal_statistics.domain.formula import Formula
from eurazpol.node.cli import main

KNOWN = Path(__file__).with_name("known_cases.csv")


def known() -> dict[str, dict[str, str]]:
    with KNOWN.open(encoding="utf-8", newline="") as file:
        return {row["case_id"]: row for row in csv.DictReader(file)}


def changed(cells: Sequence[Cell], id_: str, **values: str) -> tuple[Cell, ...]:
    """Change the cells of a series (or the field of a table) that is named ``series:row``."""
    series, _, row = id_.rpartition(":")
    found = [cell for cell in cells if (cell.series, str(cell.row)) == (series, row)]
    assert found, id_
    return tuple(replace(cell, **values) if cell in found else cell for cell in cells)


def judged(cells: Sequence[Cell], tables: Sequence[Cell] | None = None) -> dict[str, Finding]:
    beside = packaged_tables() if tables is None else tables
    return {one.id: one for one in check(cells, beside, relations()).declared}


def test_the_91_known_cases_and_nothing_else() -> None:
    report = check(packaged_series(), packaged_tables(), relations())
    assert len(packaged_files()) == 41
    assert report.figures == 954
    found = {one.id: one.verdict.value for one in report.declared}
    assert found == {id_: row["verdict"] for id_, row in known().items()}
    assert len(found) == 91
    assert [one.id for one in report.automatic if one.verdict is not Verdict.CONSISTENT] == []


def test_automatic_checks_alone_accuse_only_what_is_known() -> None:
    of_known = {
        cell.key
        for one in check(packaged_series(), packaged_tables(), relations()).declared
        if one.verdict is Verdict.INCONSISTENT
        for cell in one.cells
    }
    report = check(packaged_series(), (), ())
    assert all(one.cells[0].key in of_known for one in report.accused)
    assert len(report.accused) >= 10
    assert len(report.automatic) > 60


@pytest.mark.parametrize(
    ("case", "row", "values", "verdict"),
    [
        # what is wrong is put right
        ("CC-001", "convicts_20241008:2", {"printed": "41545"}, Verdict.CONSISTENT),
        ("CC-002", "penal_now:2", {"printed": "65"}, Verdict.CONSISTENT),
        ("CC-011", "ekr_trends_as_printed:79", {"period": "2019/2020"}, Verdict.CONSISTENT),
        ("CC-017", "organisation_numbers:20", {"note": "printed 66.7 %"}, Verdict.CONSISTENT),
        ("CC-021", "counterfeit_uk:21", {"printed": "4.9"}, Verdict.CONSISTENT),
        ("CC-024", "population_2023:19", {"printed": "19705000"}, Verdict.CONSISTENT),
        ("CC-031", "accidents:2", {"printed": "13000"}, Verdict.CONSISTENT),
        ("CC-055", "pilot_nur_sultan:7", {"note": ""}, Verdict.AMBIGUOUS),  # the other still is
        # what is right is broken
        ("CC-063", "probation_20241008:3", {"printed": "1383"}, Verdict.INCONSISTENT),
        ("CC-072", "licences:9", {"printed": "82"}, Verdict.INCONSISTENT),
        ("CC-064", "fraud_damage_erdr:23", {"printed": "25441673.92"}, Verdict.INCONSISTENT),
        ("CC-087", "road_offences:16", {"printed": "90.1"}, Verdict.INCONSISTENT),
        ("CC-088", "fines_context:22", {"printed": "36930"}, Verdict.INCONSISTENT),
        # what is open becomes a contradiction
        ("CC-024", "population_2023:19", {"printed": "21000000"}, Verdict.INCONSISTENT),
        ("CC-042", "administrative:3", {"printed": "72150"}, Verdict.CONSISTENT),
    ],
)
def test_verdicts_follow_the_figures(
    case: str, row: str, values: dict[str, str], verdict: Verdict
) -> None:
    before = judged(packaged_series())[case]
    assert before.verdict.value == known()[case]["verdict"]
    assert judged(changed(packaged_series(), row, **values))[case].verdict is verdict


@pytest.mark.parametrize(
    ("case", "id_", "text", "verdict"),
    [
        ("CC-003", "PI-006", "80", Verdict.CONSISTENT),
        ("CC-028", "cpc190-2", "2", Verdict.INCONSISTENT),
        ("CC-043", "CHISINAU-2002", "2002-10-07", Verdict.CONSISTENT),
        ("CC-044", "KZ-TR-MLA-1997", "1997-08-15", Verdict.CONSISTENT),
        ("CC-049", "concealment-4", "4", Verdict.CONSISTENT),
        ("CC-051", "reference-23-list", "Azerbaijan", Verdict.CONSISTENT),
        ("CC-054", "transit-by-destination", "through_kazakhstan", Verdict.CONSISTENT),
        ("CC-057", "virtopsy-project", "1970", Verdict.CONSISTENT),
        ("CC-089", "TH-001", "2404", Verdict.INCONSISTENT),
    ],
)
def test_verdicts_follow_the_tables(case: str, id_: str, text: str, verdict: Verdict) -> None:
    columns = {"new_number", "value", "signed_date"}
    tables = tuple(
        replace(cell, printed=text)
        if cell.breakdown == f"id={id_}" and cell.indicator in columns
        else cell
        for cell in packaged_tables()
    )
    assert judged(packaged_series(), tables)[case].verdict is verdict


def test_a_limitation_of_law_against_another_of_law_is_a_contradiction() -> None:
    tables = tuple(
        replace(cell, note="CC 71(1)") if cell.breakdown == "id=TH-072" else cell
        for cell in packaged_tables()
    )
    assert judged(packaged_series(), tables)["CC-039"].verdict is Verdict.INCONSISTENT


def cell(series: str, breakdown: str, value: str, unit: str = "cases", **more: str) -> Cell:
    given = {"indicator": "found", "period": "2024", "note": "", "source": "1", **more}
    return Cell(series=series, breakdown=breakdown, printed=value, unit=unit, **given)


def accused(*cells: Cell) -> list[str]:
    return [one.id.partition(":")[0] for one in check(cells, (), ()).accused]


def test_generic_checks_on_tables_that_nobody_declared() -> None:
    twice = (cell("a", "", "5"), cell("a", "", "6"))
    assert accused(*twice) == ["duplicate"]
    kinds = (cell("b", "kind=all", "9"), cell("b", "kind=x", "5"), cell("b", "kind=other", "3"))
    assert accused(*kinds) == ["sum"]
    partial = (cell("b", "kind=all", "9"), cell("b", "kind=x", "5"), cell("b", "kind=y", "3"))
    assert accused(*partial) == []  # nothing says that these are all kinds
    beyond = (*partial, cell("b", "kind=z", "7"))
    assert accused(*beyond) == ["sum"]
    two_ways = (
        cell("c", "group=all", "9"), cell("c", "group=adults", "6"), cell("c", "group=young", "3"),
        cell("c", "group=town", "5"), cell("c", "group=village", "4"),
    )  # fmt: skip
    assert accused(*two_ways) == []
    change = cell("d", "from=4;to=6", "60", "percent", indicator="change")
    assert accused(change) == ["change"]
    bounds = (cell("e", "", "7", indicator="x_min"), cell("e", "", "3", indicator="x_max"))
    assert accused(*bounds) == ["bounds"]
    answers = (cell("f", "answer=a", "70", "percent"), cell("f", "answer=b", "41", "percent"))
    assert accused(*answers) == ["shares"]
    years = (
        cell("g", "", "9", period="2020/2021"), cell("g", "", "4", period="2020"),
        cell("g", "", "6", period="2021"),
    )  # fmt: skip
    assert accused(*years) == ["years"]


@pytest.mark.parametrize(
    "text", ["__import__('os')", "a.b", "[a]", "lambda: 1", "open(a)", "a if a else a", "sum(1)"]
)
def test_a_formula_is_arithmetic_and_nothing_else(text: str) -> None:
    with pytest.raises(StatisticsError):
        Formula.parse(text)


def test_the_command_compares_with_known_cases(tmp_path: Path) -> None:
    files = [str(path) for path in packaged_files()]
    found = CliRunner().invoke(main, ["stats", "check", *files, str(KNOWN), "--json"])
    assert found.exit_code == 0, found.output
    data = json.loads(found.output)
    assert (data["known_cases"], data["differ"]) == (91, [])
    assert data["counts"]["inconsistent"] == 45
    first = data["declared"][0]
    assert (first["stated"], first["recomputed"], first["verdict"]) == (
        "34745", "41545", "inconsistent",
    )  # fmt: skip
    other = tmp_path / "cases.csv"
    other.write_text("case_id,verdict\nCC-001,consistent\n", encoding="utf-8")
    assert CliRunner().invoke(main, ["stats", "check", *files, str(other)]).exit_code == 1


def test_one_file_alone_is_checked_by_what_is_about_it() -> None:
    path = next(path for path in packaged_files() if path.stem == "weapons")
    found = CliRunner().invoke(main, ["stats", "check", str(path), "--lang", "kk"])
    assert found.exit_code == 0
    assert found.output.startswith("CC-004: қайшы")
    assert "CC-051" not in found.output
