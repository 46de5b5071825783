"""A world of nodes for every test that asks for it."""

import pytest

from tests.notices.world import World


@pytest.fixture
def world(db: None) -> World:
    return World()
