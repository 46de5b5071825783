"""A trial: the other states answer by themselves, and what they do wrong is refused by its name."""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from eurazpol.law.actions.load import load_book
from eurazpol.node.demo.nodes import Running, wait_until
from eurazpol.node.trial.desks import Desks
from eurazpol.node.trial.responder import ask_assistance
from eurazpol.node.trial.rogue import MISDEEDS
from eurazpol.node.trial.states import DUTY, REVIEWERS, partners, people_of, table

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(1500)]

START, WAIT = 500, 300
QUERY = {
    "query.plate": "000 AAA 02", "assistance.purpose": "Ұрланған көлікті іздеу",
    "handling": "official",
}  # fmt: skip


def command(folder: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "eurazpol.node", "trial", "--folder", str(folder), *words]


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    """A trial of three states that runs, and the desks of its officers."""
    folder = tmp_path / "trial"
    words = ("--nodes", "3", "--minutes", "14", "--misbehave", "--seed", "5", "--lang", "kk")
    out = tmp_path / "out"
    with out.open("wb") as told, subprocess.Popen(command(folder, *words), stdout=told) as trial:
        try:
            wait_until((folder / "trial.json").exists, START, "demo-node-silent", name="trial")
            log_ins = json.loads((folder / "trial.json").read_text("utf-8"))
            nodes = {name: SimpleNamespace(url=one["url"]) for name, one in log_ins.items()}
            running = cast("Running", SimpleNamespace(nodes=nodes))
            with Desks(running, "en") as opened:
                yield opened
        finally:
            subprocess.run(command(folder, "--stop"), check=True)
            try:
                assert trial.wait(60) == 0, out.read_text("utf-8")
            finally:
                trial.terminate()


def test_the_other_states_answer_ask_and_misbehave(desks: Desks) -> None:
    """Of four requests one is executed, one returned, one refused, one postponed and resumed."""
    other = partners(load_book(), date(2026, 11, 1))[0]
    for _ in range(4):
        ask_assistance(desks.desk("kz"), other)
    path = "/queries/new?template=vehicle"
    desks.desk("kz", DUTY).send(path, path, {**QUERY, "peers": (other,)}, strict=False)
    seen: set[str] = set()

    def all_seen() -> bool:
        for number in desks.cases("kz"):
            case = desks.desk("kz").case(number)
            if case["peer"] == other and case["side"] == "requesting":
                status = (case["peer_status"] or {}).get("id", "")
                seen.update((case["state_id"], status.rpartition("-")[2]))
            elif case["side"] == "requested":
                seen.add(f"asked by {case['peer']}")
        return seen >= {"result_received", "to_complete", "refused", "postponed"}

    wait_until(all_seen, WAIT, "not-seen")
    told = desks.desk("kz", DUTY)
    wait_until(lambda: bool(told.data("/notifications.json")["items"]), WAIT, "not-notified")
    assert any(one.startswith("asked by ") for one in seen)
    names = {f"exchange-{name}" for name in MISDEEDS.values() if name is not None}
    wait_until(lambda: names <= {one["code"] for one in desks.refused("kz")}, WAIT, "not-refused")


def test_the_states_are_those_whom_a_convention_binds_with_ours() -> None:
    found = partners(load_book(), date(2026, 11, 1))
    assert {"RU", "UZ", "KG", "BY"} <= set(found)
    assert "KZ" not in found
    assert "US" not in found
    rows = table(("KZ", *found))
    assert rows[0] == ("secretariat", "", "Asia/Almaty")
    assert len({name for name, _, _ in rows}) == len(found) + 2


def test_every_node_has_its_people() -> None:
    people = people_of("kg", 2)
    assert [one.login for one in people.officers] == [
        "central", "duty", "police", "admin", "deputy",
    ]  # fmt: skip
    assert "Қырғызстан" in people.authorities[0].name.kk
    assert [one.login for one in people_of("secretariat", 0).officers] == ["admin", *REVIEWERS]


def test_a_trial_of_too_many_states_is_refused(tmp_path: Path) -> None:
    done = subprocess.run(
        command(tmp_path / "trial", "--nodes", "40"), capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "A trial has two to" in done.stderr
