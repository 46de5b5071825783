"""A node that is cut off for a week catches up by carried files, and then by wire."""

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from eurazpol.node.demo import nodes
from eurazpol.node.demo.desk import Desk
from eurazpol.node.demo.nodes import Running
from eurazpol.node.demo.stage import people_of
from tests.nodes import BEGIN, running_nodes

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(600)]

DAY = timedelta(days=1)


def carrier(running: Running, name: str, *words: str) -> str:
    """Work in the database of a node."""
    environment = {
        **os.environ,
        "EURAZPOL_NODE": str(running.nodes[name].folder),
        "EURAZPOL_TRAINING_CLOCK": str(running.clock_file),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.two_nodes.carrier", *words],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def report(running: Running, name: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(carrier(running, name, "report"))
    return told


def export(running: Running, name: str, to: str, out: Path) -> list[str]:
    words = ("--to", to, "--out", str(out), "--split", "20MB", "--officer", "admin")
    return nodes.command(running, name, "exchange", "export-bundle", *words).split()


def bring(running: Running, name: str, *files: str) -> str:
    words = ("exchange", "import-bundle", *files, "--officer", "admin")
    return nodes.command(running, name, *words)


def know_each_other(running: Running, name: str) -> None:
    """Wait until the node has read a directory that lists both."""
    officer = next(one for one in people_of(name).officers if one.login == "admin")
    with Desk(name, running.nodes[name].url, "admin", "en") as desk:
        desk.sign_in(officer.password or "")
        nodes.wait_until(
            lambda: len(desk.data("/exchange.json")["peers"]) == 3, 60, "demo-directory-old"
        )


def test_a_week_without_the_wire(tmp_path: Path) -> None:
    with running_nodes(tmp_path / "nodes", ("kz", "ru")) as running:
        for name in ("kz", "ru"):
            know_each_other(running, name)
        for name in ("kz", "ru", "secretariat"):
            nodes.halt(running, name)
        carrier(running, "kz", "send", "ru", "60", str(BEGIN + DAY))
        carrier(running, "ru", "send", "kz", "20", str(BEGIN + DAY))
        running.move_to(BEGIN + 8 * DAY)

        files = export(running, "kz", "ru", tmp_path / "stick")
        assert len(files) == 2, "21 MB in volumes of 20"
        assert "missing" in bring(running, "ru", files[1])
        assert bring(running, "ru", files[0], files[1]).count("taken in whole") == 2
        assert bring(running, "ru", *files).count("taken in whole") == 2
        back = export(running, "ru", "kz", tmp_path / "stick")
        bring(running, "kz", *back)
        kz, ru = report(running, "kz"), report(running, "ru")
        assert ru["taken"] == kz["sent"]
        assert kz["taken"] == ru["sent"]
        assert ru["numbers"] == sorted(ru["numbers"])
        assert kz["answered"]
        assert ru["answered"]
        assert ru["open"] >= 140, "what RU carried is open until its receipts come"

        for name in ("secretariat", "kz", "ru"):
            nodes.launch(running, name)
        for name in ("kz", "ru"):
            nodes.wait_for(running, name)
        nodes.wait_until(
            lambda: report(running, "ru")["open"] == report(running, "kz")["open"] == 0,
            60, "demo-command-failed", command="wire", why="letters are still open",
        )  # fmt: skip
        after = report(running, "kz"), report(running, "ru")
        assert [one["taken"] for one in after] == [kz["taken"], ru["taken"]], "nothing came twice"
