"""Only a training node can be moved in time."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from eurazpol.node.clock import clock_for, system_clock, training_clock_file
from eurazpol.node.config import NodeConfig
from eurazpol.node.demo.nodes import Running


def node(folder: Path, *, training: bool) -> NodeConfig:
    return NodeConfig(folder, "kz", "http://127.0.0.1:1", training=training)


def test_a_real_node_never_looks_at_the_file(tmp_path: Path) -> None:
    (tmp_path / "training-clock").write_text(str(10**7), "ascii")
    assert clock_for(node(tmp_path, training=False)) is system_clock
    assert clock_for(node(tmp_path, training=False))() - system_clock() < timedelta(seconds=5)


def test_a_training_node_follows_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EURAZPOL_TRAINING_CLOCK", raising=False)
    config = node(tmp_path, training=True)
    now = clock_for(config)
    assert abs(now() - system_clock()) < timedelta(seconds=5)
    training_clock_file(config).write_text("86400", "ascii")
    assert timedelta(hours=23) < now() - system_clock() < timedelta(hours=25)


def test_the_clock_of_the_demonstration_never_goes_back(tmp_path: Path) -> None:
    running = Running(tmp_path, {})
    begin = datetime(2030, 1, 12, 4, tzinfo=UTC)
    running.move_to(begin)
    assert timedelta() <= running.now() - begin < timedelta(seconds=10)
    running.move_to(begin + timedelta(days=1))
    running.move_to(begin)
    assert running.now() >= begin + timedelta(days=1)
