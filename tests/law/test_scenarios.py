"""Every worked scenario of ``tests/law_scenarios``: each file in the published format."""

from pathlib import Path

import pytest

from eurazpol.kernel.catalogue import catalogue
from eurazpol.law.actions.read_yaml import read_yaml
from eurazpol.law.actions.scenarios import Scenario, read_scenarios, run, totals
from eurazpol.law.domain.book import LawBook
from eurazpol.law.domain.errors import FactsError, ScenarioError

FOLDER = Path(__file__).parent.parent / "law_scenarios"
FILES = sorted(FOLDER.glob("*.yaml"))


def _cases() -> list[object]:
    return [
        pytest.param(scenario, id=f"{path.stem}:{scenario.id}")
        for path in FILES
        for scenario in read_scenarios(path)
    ]


@pytest.mark.parametrize("scenario", _cases())
def test_engine_agrees(scenario: Scenario, book: LawBook) -> None:
    outcome = run(scenario, book, catalogue(), "en")
    assert outcome.agrees, "\n".join(outcome.differences)


def test_all_kinds_of_the_vocabulary_are_covered(book: LawBook) -> None:
    kinds = {str(scenario.inputs["kind"]) for path in FILES for scenario in read_scenarios(path)}
    assert kinds == set(book.vocabulary.kinds)


def test_every_limit_and_ground_of_a_result_carries_its_article(book: LawBook) -> None:
    for path in FILES:
        for scenario in read_scenarios(path):
            result = run(scenario, book, catalogue(), "en").result
            for entry in (*result["deadlines"], *result["refusal_grounds"]):
                assert entry["article"], f"{scenario.id}: {entry['id']}"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("scenarios: 1", "law-scenario-list"),
        ("scenario: []", "law-scenario-key"),
        ("scenarios:\n- {id: a, inputs: {}}", "law-fact-missing"),
        ("scenarios:\n- {id: a, inputs: {}, expected: {}, note: x}", "law-scenario-key"),
        ("scenarios:\n- {id: a, inputs: {}, expected: {decisions: x}}", "law-scenario-key"),
        (
            "scenarios:\n- {id: a, inputs: {}, expected: {deadlines: [{id: a, day: x}]}}",
            "law-scenario-key",
        ),
        (
            "scenarios:\n- {id: a, inputs: {}, expected: {}}\n- {id: a, inputs: {}, expected: {}}",
            "law-scenario-twice",
        ),
    ],
)
def test_unknown_keys_of_a_scenario_file_are_errors(text: str, rule: str, tmp_path: Path) -> None:
    path = tmp_path / "scenarios.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ScenarioError) as caught:
        read_scenarios(path)
    assert caught.value.code == rule


def test_unknown_inputs_are_errors_and_never_ignored(book: LawBook) -> None:
    scenario = Scenario("x", "", {"kind": "mla", "requsting": "RU"}, {})
    with pytest.raises(FactsError) as caught:
        run(scenario, book, catalogue(), "en")
    assert (caught.value.code, caught.value.field) == ("law-fact-unknown-key", "requsting")


def test_totals_count_aspects(book: LawBook) -> None:
    rows = read_scenarios(FOLDER / "open.yaml")
    found = totals(run(row, book, catalogue(), "en") for row in rows)
    assert (found["scenarios"], found["agree"], found["differ"]) == (40, 40, 0)
    assert found["aspects"]["deadlines"] == {"agree": 40, "expected": 40}


def test_a_difference_is_named(book: LawBook) -> None:
    row = read_scenarios(FOLDER / "open.yaml")[0]
    wrong = Scenario(
        row.id,
        row.title,
        row.inputs,
        {
            **row.expected,
            "decision": "refuse_mandatory",
            "missing_documents": ["D_CHARGE"],
            "refusal_grounds": [{"id": "R_DEATH", "nature": "mandatory", "instrument": "x"}],
            "deadlines": [{"id": "kz_72h", "rule": "KZ_HOURS", "at": "2026-01-18T10:31"}],
            "follow_up": ["mla"],
        },
    )
    outcome = run(wrong, book, catalogue(), "en")
    assert not outcome.agrees
    assert outcome.aspects["instruments"] is True
    assert {name for name, value in outcome.aspects.items() if value is False} == {
        "decision", "missing_documents", "refusal_grounds", "deadlines", "follow_up",
    }  # fmt: skip


def test_the_open_file_is_the_published_one() -> None:
    published = Path("/work/shared/law/scenarios_open.yaml")
    if not published.is_file():
        pytest.skip("the published file is not on this machine")
    assert read_yaml(published) == read_yaml(FOLDER / "open.yaml")
