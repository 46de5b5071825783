"""Kazakhstan, Uzbekistan and the secretariat as processes, for all tests of this folder."""

from collections.abc import Iterator

import pytest

from eurazpol.node.demo.nodes import Running
from eurazpol.node.demo.stage import Stage
from tests.nodes import running_nodes


@pytest.fixture(scope="package")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running_nodes(tmp_path_factory.mktemp("nodes") / "demo", ("kz", "uz"), "ru") as running:
        yield running


@pytest.fixture(scope="package")
def stage(running: Running) -> Iterator[Stage]:
    with Stage(running, "en") as stage:
        yield stage
