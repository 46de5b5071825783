"""Keys of real nodes: a change while they work, the emergency rehearsed and done."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from eurazpol.exchange.domain.bounds import SETTLING
from eurazpol.node.demo import nodes
from eurazpol.node.demo.nodes import Running
from eurazpol.node.demo.stage import Stage
from tests.two_nodes.requests import arrived, sent

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(600)]


def listed(running: Running, name: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(
        nodes.command(running, name, "exchange", "keys", "list", "--json")
    )
    return told


def standings(running: Running, name: str) -> list[str]:
    return [key["standing"] for key in listed(running, name)["keys"] if key["use"] == "sign"]


def test_keys_are_changed_while_the_nodes_work(running: Running, stage: Stage) -> None:
    arrived(stage, sent(stage))
    before = standings(running, "uz")
    nodes.command(running, "uz", "exchange", "keys", "rotate", "--officer", "admin")
    nodes.accept(running, "uz")
    nodes.wait_until(
        lambda: standings(running, "uz")[-1] == "settling",
        60, "demo-command-failed", command="rotate", why="the new key is not taken over",
    )  # fmt: skip
    running.move_to(running.now() + SETTLING + timedelta(seconds=1))
    assert standings(running, "uz") == [*before[:-1], "overlap", "in-use"]
    arrived(stage, sent(stage))


def drill(running: Running, out: Path, *more: str) -> dict[str, Any]:
    since = str(running.now() - timedelta(days=1))
    words = ("--place", str(running.folder), "--node", "uz", "--since", since, "--out", str(out))
    nodes.command(running, "kz", "exchange", "keys", "drill", *words, *more)
    report: dict[str, Any] = json.loads(out.read_text("utf-8"))
    return report


def test_the_emergency_is_rehearsed_and_done(
    running: Running, stage: Stage, tmp_path: Path
) -> None:
    arrived(stage, sent(stage))
    before = listed(running, "uz"), listed(running, "kz")["directory"]
    rehearsed = drill(running, tmp_path / "rehearsed.json", "--rehearsal")
    assert (listed(running, "uz"), listed(running, "kz")["directory"]) == before
    done = drill(running, tmp_path / "done.json")
    assert [row["id"] for row in done["review"]["kz"]] == [
        row["id"] for row in rehearsed["review"]["kz"]
    ]
    assert done["review"]["kz"], "what the old key signed is there to be looked through"
    assert all(row["sent_by_node"] for row in done["review"]["kz"])
    steps = [step["step"] for step in done["steps"]]
    assert steps[:4] == [
        "node-key-drill-looked", "node-key-drill-revoked", "node-key-drill-rotated",
        "node-key-drill-accepted",
    ]  # fmt: skip
    assert standings(running, "uz")[-1] == "in-use"
    assert set(standings(running, "uz")[:-1]) == {"revoked"}
    arrived(stage, sent(stage))
