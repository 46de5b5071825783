"""A large file between two real nodes, both of them killed on the way."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import file_digest
from pathlib import Path

import pytest
from benchmarks.attachments import at_desk
from benchmarks.attachments import state_of as state

from eurazpol.node.demo import nodes
from eurazpol.node.demo.nodes import Running
from tests.nodes import running_nodes

SIZE = 96 * 1024**2


@contextmanager
def asking(running: Running, name: str) -> Iterator["subprocess.Popen[str]"]:
    with at_desk(running, name, "state") as desk:
        yield desk
        desk.communicate()


def test_both_nodes_are_killed_in_the_middle_and_the_file_arrives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EURAZPOL_TORTURE", str(tmp_path))
    source = tmp_path / "recording.bin"
    source.write_bytes(os.urandom(SIZE))
    with running_nodes(tmp_path / "nodes", ("kz", "ru")) as running:
        for name in ("kz", "ru"):
            with at_desk(running, name, "tables") as desk:
                assert desk.wait() == 0
        with asking(running, "kz") as kz, asking(running, "ru") as ru:
            assert state(kz) == state(ru) == ""
            with at_desk(running, "kz", "send", str(source)) as desk:
                desk.communicate("\n")

            def begun() -> bool:
                words = state(ru).split()
                return len(words) > 1 and words[0] == "arriving" and int(words[1]) > 0

            nodes.wait_until(begun, 60, "demo-node-silent", name="ru")
            before = int(state(ru).split()[1])
            for name in ("ru", "kz"):
                nodes.halt(running, name, signal.SIGKILL)
            assert before < SIZE // (4 * 1024**2)
            for name in ("kz", "ru"):
                nodes.start(running, name)
            nodes.wait_until(
                lambda: state(kz).startswith("received"), 90, "demo-node-silent", name="kz"
            )
            assert state(ru).startswith("received")
        with source.open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
        assert (running.nodes["ru"].folder / "files" / digest[:2] / digest).stat().st_size == SIZE
