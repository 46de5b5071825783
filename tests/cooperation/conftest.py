"""A world of nodes for every test that asks for it."""

from pathlib import Path

import pytest

from tests.cooperation.world import World


@pytest.fixture
def world(db: None, tmp_path: Path) -> World:
    return World(tmp_path)
