"""The only reader of the clock.

A training node may be moved in time: ``training-clock`` beside its configuration (or the file that
``EURAZPOL_TRAINING_CLOCK`` names, shared by several nodes) holds a number of seconds to add. A node
that is not for training never looks at it.
"""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from eurazpol.node.config import NodeConfig

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return the present instant in UTC."""
    return datetime.now(UTC)


def training_clock_file(node: NodeConfig) -> Path:
    """Return the file that moves the clock of a training node."""
    named = os.environ.get("EURAZPOL_TRAINING_CLOCK")
    return Path(named) if named else node.folder / "training-clock"


def clock_for(node: NodeConfig) -> Clock:
    """Return the clock of the node."""
    if not node.training:
        return system_clock
    path = training_clock_file(node)

    def moved() -> datetime:
        try:
            shift = int(path.read_text(encoding="ascii"))
        except FileNotFoundError:
            shift = 0
        return system_clock() + timedelta(seconds=shift)

    return moved
