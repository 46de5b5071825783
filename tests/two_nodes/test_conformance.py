"""Our node against the node that was written from the specification alone."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from eurazpol.node.demo import nodes
from eurazpol.node.demo.nodes import Running
from eurazpol.node.demo.stage import Stage
from tests.nodes import free_ports
from tests.two_nodes.requests import prepared, sign

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(300)]


def test_every_check_of_the_specification_holds(
    stage: Stage, running: Running, tmp_path: Path
) -> None:
    report = tmp_path / "report.json"
    (port,) = free_ports(1)
    command = [
        *(sys.executable, "-m", "conformance", "--target", "kz", "--state", "KG"),
        *("--secretariat", running.nodes["secretariat"].url, "--url", f"http://127.0.0.1:{port}"),
        *("--keys", str(tmp_path / "keys.json"), "--json", str(report), "--listen", "90"),
    ]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as checker:
        assert checker.stdout is not None
        nodes.accept(running, "conformance")
        for line in checker.stdout:
            if "has read the directory" in line:
                break
        sign(stage, prepared(stage, "KG"))
        said, _ = checker.communicate(timeout=200)
    wrong = {one["name"]: one["wrong"] for one in json.loads(report.read_text())["checks"]}
    assert set(wrong.values()) == {""}, said
    assert checker.returncode == 0
    assert len(wrong) > 25
