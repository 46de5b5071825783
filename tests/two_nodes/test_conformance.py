"""Our node against the node that was written from the specification alone."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from eurazpol.node.demo import nodes
from eurazpol.node.demo.nodes import Running
from eurazpol.node.demo.stage import Stage
from tests.nodes import free_ports, running_nodes
from tests.two_nodes.requests import prepared, sign

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(300)]


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Running]:
    """Nodes of its own: the checker stays in their directory, and nobody else wants it there."""
    with running_nodes(tmp_path / "demo", ("kz",)) as running:
        yield running


def test_every_check_of_the_specification_holds(alone: Running, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    (port,) = free_ports(1)
    command = [
        *(sys.executable, "-m", "conformance", "--target", "kz", "--state", "KG"),
        *("--secretariat", alone.nodes["secretariat"].url, "--url", f"http://127.0.0.1:{port}"),
        *("--keys", str(tmp_path / "keys.json"), "--json", str(report), "--listen", "90"),
    ]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as checker:
        assert checker.stdout is not None
        nodes.accept(alone, "conformance")
        for line in checker.stdout:
            if "has read the directory" in line:
                break
        with Stage(alone, "en") as stage:
            sign(stage, prepared(stage, "KG"))
        said, _ = checker.communicate(timeout=200)
    wrong = {one["name"]: one["wrong"] for one in json.loads(report.read_text())["checks"]}
    assert set(wrong.values()) == {""}, said
    assert checker.returncode == 0
    assert len(wrong) > 25
