"""What the torture puts into a node: messages with a countable effect, and death at a named step.

``node.wiring`` asks for it in a training node only, and only if ``EURAZPOL_TORTURE`` names a
folder. A node in service has neither the kind of message nor the tables.

The folder of a node under torture::

    plan/<step>    exists: the process that reaches the step for the n-th time dies; holds n
    deaths         one line for each such death: step, process id
    pids/<role>    process id of the web server, the worker, the desk
"""

import os
import signal
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.db import connection

from eurazpol.exchange.domain.letter import Handler, Received
from eurazpol.exchange.domain.steps import Step
from eurazpol.kernel.errors import EurazpolError
from eurazpol.node.config import NodeConfig

KIND = "torture/1"
REFUSE_EVERY = 50
"""Every so many messages are refused by their handler, after its effect: it must be undone."""


class Unwanted(EurazpolError):
    """A message that its handler refuses on purpose."""


@dataclass(frozen=True, slots=True)
class Torture:
    """The folder in which the torture of this node is steered."""

    folder: Path

    @property
    def steps(self) -> "Deaths":
        """Return what is told of every step."""
        return Deaths(self.folder)

    @property
    def handlers(self) -> dict[str, Handler]:
        """Return the kind of message that only the torture has."""
        return {KIND: take}


def torture_of(config: NodeConfig) -> Torture | None:
    """Return the torture of this node; ``None`` in every node that is not under torture."""
    folder = os.environ.get("EURAZPOL_TORTURE")
    return Torture(Path(folder)) if folder and config.training else None


class Deaths:
    """Ends the process at a step for which there is a plan."""

    def __init__(self, folder: Path) -> None:
        self._plan = str(folder / "plan")
        self._log = folder / "deaths"
        self._reached: Counter[str] = Counter()

    def reach(self, step: Step) -> None:
        """Die here, if that is the plan."""
        path = f"{self._plan}/{step}"
        if not os.path.exists(path):  # noqa: PTH110 - a thousand times a second
            return
        self._reached[step] += 1
        with suppress(FileNotFoundError, ValueError):
            if self._reached[step] < int(Path(path).read_text("ascii")):
                return
        claimed = claim(Path(path))
        self._reached[step] = 0
        if claimed:
            note_death(self._log, step)
            os.kill(os.getpid(), signal.SIGKILL)


def claim(plan: Path) -> bool:
    """Take a plan away; of several that reach the same step one dies."""
    try:
        plan.unlink()
    except FileNotFoundError:
        return False
    return True


def note_death(log: Path, step: str) -> None:
    """Note that a process dies here; one write, so that lines never mix."""
    with log.open("ab", buffering=0) as file:
        file.write(f"{step} {os.getpid()}\n".encode("ascii"))


def take(received: Received, _now: datetime) -> None:
    """Take in a message of the torture: its effect is one row, in the transaction of the letter."""
    number = int(received.body["number"])
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO torture_effect (sender, message_id, number) VALUES (%s, %s, %s)",
            [received.sender, received.id, number],
        )
    if number % REFUSE_EVERY == 0:
        raise Unwanted("torture-unwanted", field="number", number=number)


def make_tables() -> None:
    """Make the two tables of the torture: what a desk meant to send, what took effect.

    Neither has a rule that would hide a doubled row.
    """
    number = (
        "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"
        if connection.vendor == "postgresql"
        else "INTEGER PRIMARY KEY AUTOINCREMENT"
    )
    with connection.cursor() as cursor:
        for table, more in (("torture_effect", "sender TEXT, "), ("torture_sent", "")):
            cursor.execute(
                f"CREATE TABLE {table} (id {number}, {more}message_id TEXT, number BIGINT)"
            )
