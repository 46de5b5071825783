"""``eurazpol law`` on the command line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from eurazpol.node.cli.law import law

FOLDER = Path(__file__).parent.parent / "law_scenarios"
REQUEST = """
kind: extradition_prosecution
requesting: RU
requested: KZ
request_received: 2023-06-27
person: {nationality: [RU]}
offence: {label: theft, max_months: {RU: 60, KZ: 60}}
documents_present: [D_REQUEST, D_ARREST_ORDER, D_LAW_TEXT, D_FACTS]
"""


def call(*args: str) -> Result:
    return CliRunner().invoke(law, args, catch_exceptions=False)


@pytest.fixture
def request_file(tmp_path: Path) -> Path:
    path = tmp_path / "request.yaml"
    path.write_text(REQUEST, encoding="utf-8")
    return path


def test_assess_in_three_languages(request_file: Path) -> None:
    for lang, word in (("kk", "Шешім"), ("ru", "Решение"), ("en", "Decision")):
        result = call("assess", str(request_file), "--lang", lang)
        assert result.exit_code == 0
        assert result.output.startswith(f"{word}: conditional")
        assert "D_IDENTITY" in result.output


def test_assess_as_of_another_day(request_file: Path) -> None:
    found = {}
    for day in ("2023-06-27", "2023-06-28"):
        result = call("assess", str(request_file), "--as-of", day, "--json")
        rows = json.loads(result.output)["instruments"]
        found[day] = [row["id"] for row in rows if row["role"] == "primary"]
    assert found == {"2023-06-27": ["cis_minsk_1993"], "2023-06-28": ["cis_chisinau_2002"]}


def test_assess_reads_one_scenario_and_explains(tmp_path: Path) -> None:
    path = tmp_path / "scenario.yaml"
    inputs = "\n".join(f"  {line}" for line in REQUEST.strip().splitlines())
    path.write_text(f"id: X\ninputs:\n{inputs}\nexpected: {{}}\n", encoding="utf-8")
    answer = json.loads(call("assess", str(path), "--json").output)
    assert answer["missing_documents"] == ["D_IDENTITY"]
    assert answer["explanation"]["children"]
    assert answer["book_version"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kind: [", "YAML"),
        ("kind: mla\nrequesting: XX", "requesting"),
        ("kind: mla\nrequest_received: 2026-02-30", "2026-02-30"),
        ("kind: mla\nunheard_of: 1", "unheard_of"),
        ("inputs: {kind: mla}\nexpcted: {}", "expcted"),
        ("- a", "$"),
        ("", "$"),
    ],
)
def test_wrong_input_is_an_error_in_the_chosen_language(
    text: str, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "wrong.yaml"
    path.write_text(text, encoding="utf-8")
    for lang in ("kk", "ru", "en"):
        result = call("assess", str(path), "--lang", lang)
        assert result.exit_code == 2
        assert said in result.stderr
        assert "Traceback" not in result.output


def test_treaties_between_two_states() -> None:
    rows = json.loads(call("treaties", "KZ", "RU", "--on", "2023-06-27", "--json").output)
    found = {row["id"]: row for row in rows["instruments"]}
    assert found["cis_minsk_1993"]["standing"] == "bound"
    assert found["cis_chisinau_2002"]["standing"] == "never"
    assert "2023" in found["cis_chisinau_2002"]["why"]
    rows = json.loads(call("treaties", "KZ", "RU", "--on", "2023-06-28", "--json").output)
    found = {row["id"]: row for row in rows["instruments"]}
    assert found["cis_chisinau_2002"]["since"] == "2023-06-28"
    assert found["cis_chisinau_2002"]["kinds"]
    assert found["cis_minsk_1993"]["standing"] == "never"
    for lang in ("kk", "ru", "en"):
        result = call("treaties", "KZ", "DE", "--lang", lang)
        assert result.exit_code == 0
        assert "coe_mla_1959" in result.output


def test_treaties_refuses_what_is_no_pair() -> None:
    for pair in (("KZ", "KZ"), ("KZ", "XX"), ("kz", "RU")):
        assert call("treaties", *pair).exit_code == 2


def test_scenarios_report_totals_and_exit_status(tmp_path: Path) -> None:
    result = call("scenarios", str(FOLDER / "open.yaml"), "--json")
    assert result.exit_code == 0
    report = json.loads(result.output)
    assert report["totals"]["agree"] == 40
    assert report["scenarios"][0]["aspects"]["decision"] is True
    assert report["scenarios"][0]["result"]["decision"] == "grant_possible"
    path = tmp_path / "differs.yaml"
    path.write_text(
        "scenarios:\n- id: D\n  inputs: {kind: mla, requesting: RU, requested: KZ}\n"
        "  expected: {decision: no_basis}\n",
        encoding="utf-8",
    )
    result = call("scenarios", str(path))
    assert result.exit_code == 1
    assert "D: differs" in result.output


def test_a_wrong_fact_in_a_scenario_names_the_scenario(tmp_path: Path) -> None:
    path = tmp_path / "wrong.yaml"
    path.write_text(
        "scenarios:\n- id: W7\n  inputs: {kind: mla, requesting: QQ}\n  expected: {}\n",
        encoding="utf-8",
    )
    result = call("scenarios", str(path))
    assert result.exit_code == 2
    assert "W7: requesting" in result.stderr


def test_the_engine_needs_no_django() -> None:
    code = (
        "import sys; import eurazpol.law.actions.load, eurazpol.law.actions.render, "
        "eurazpol.law.domain.engine; sys.exit('django' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
