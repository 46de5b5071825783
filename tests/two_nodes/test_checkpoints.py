"""A real node is countersigned by its peers; its past cannot be rewritten or put back unseen."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from eurazpol.node.demo import nodes
from eurazpol.node.demo.nodes import DemoFailed, Running, wait_until
from tests.nodes import running_nodes

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(600)]
HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Kazakhstan and the secretariat: each is the witness of the other."""
    with running_nodes(tmp_path_factory.mktemp("witness") / "demo", ("kz",)) as running:
        yield running


def inside(running: Running, name: str, *words: str) -> str:
    """Run ``tests.two_nodes.intruder`` with the rights of the owner of the node's database."""
    node = running.nodes[name]
    environment = {**os.environ, "EURAZPOL_NODE": str(node.folder)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.two_nodes.intruder", *words],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


def verified(running: Running, name: str) -> str:
    try:
        return nodes.command(running, name, "audit", "verify")
    except DemoFailed:
        return "broken"


def state(running: Running, name: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(inside(running, name, "state"))
    return found


def hour(running: Running) -> None:
    running.move_to(running.now() + HOUR)


def test_countersigned_then_rewritten_then_let_go(running: Running, tmp_path: Path) -> None:
    wait_until(lambda: bool(state(running, "kz")["countersigned"]), 60, "not-countersigned")
    assert "secretariat has countersigned" in verified(running, "kz")
    exported, keys = tmp_path / "journal.jsonl", tmp_path / "keys.json"
    nodes.command(running, "kz", "audit", "export", "--out", str(exported), "--keys", str(keys))
    program = Path(__file__).parents[2] / "verifier" / "verify_journal.py"
    alone = subprocess.run(
        [sys.executable, "-I", str(program), str(exported), "--keys", str(keys)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "countersigned by secretariat" in alone.stdout
    inside(running, "kz", "rewrite", "3")
    assert verified(running, "kz") == "broken"
    hour(running)
    wait_until(lambda: "journal-rewritten" in str(state(running, "secretariat")), 60, "no-alarm")
    wait_until(lambda: "journal-doubted" in str(state(running, "kz")), 60, "not-told")
    inside(running, "secretariat", "settle")
    hour(running)
    wait_until(lambda: "begins-anew" in str(state(running, "kz")), 60, "not-let-go")
    said = verified(running, "kz")
    assert "audit log is whole" in said
    assert "has let go" in said


def test_a_restored_node_is_found_and_goes_on(running: Running, tmp_path: Path) -> None:
    node = running.nodes["kz"]
    os.environ["EURAZPOL_BACKUP_PASSPHRASE"] = "a passphrase"
    if node.database:
        pytest.skip("the database of the fixture is in use; tests/node/test_backup.py restores it")
    nodes.command(running, "kz", "backup", str(tmp_path / "kz.backup"))
    for _ in range(2):
        before = len(state(running, "kz")["countersigned"])  # type: ignore[arg-type]
        hour(running)
        wait_until(
            lambda: len(state(running, "kz")["countersigned"]) > before,  # type: ignore[arg-type] # noqa: B023
            60, "not-countersigned",
        )  # fmt: skip
    nodes.halt(running, "kz")
    shutil.rmtree(node.folder)
    nodes.command(running, "kz", "restore", str(tmp_path / "kz.backup"))
    nodes.start(running, "kz")
    hour(running)
    wait_until(lambda: "journal-rolled-back" in str(state(running, "secretariat")), 60, "no-alarm")
    inside(running, "secretariat", "settle")
    hour(running)
    wait_until(lambda: "begins-anew" in str(state(running, "kz")["countersigned"][-1:]), 60, "held")  # type: ignore[index]
    assert "audit log is whole" in verified(running, "kz")
