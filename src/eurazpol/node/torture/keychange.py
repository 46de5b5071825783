"""Change the keys of a node under torture, with a death at every step of it.

An administrator gives the command, dies with it, gives it again; the worker takes the new keys
into use, and destroys the old ones when the overlap is over, dying at each step. Letters go on
meanwhile, also such as were sealed for a key that is gone when they arrive.
"""

import time
from collections.abc import Callable

from eurazpol.exchange.domain.bounds import OVERLAP
from eurazpol.exchange.domain.steps import Step
from eurazpol.node.torture.place import SECRETARIAT, Victim

ORDERED = (Step.ROTATE_BEGUN, Step.ROTATE_MADE)
ENROLLED = (Step.ROTATE_ENROLLED,)
PUBLISHED = (Step.ROTATE_PUBLISHING, Step.ROTATE_PUBLISHED)
TAKEN = (Step.ROTATE_ADOPTING, Step.ROTATE_ADOPTED)
ENDED = (Step.ROTATE_DESTROYING, Step.ROTATE_DESTROYED)

ATTEMPTS = 12
LOOK = 0.25
WAIT = 2.5
"""Seconds between two moves of the clock, while the worker has something to do."""
MINUTES = 5 * 60
PAST_OVERLAP = int(OVERLAP.total_seconds()) + 24 * 3600


def steps_of(node: str) -> tuple[Step, ...]:
    """Return the steps that a change of keys has on this node, in their order."""
    told = PUBLISHED if node == SECRETARIAT else ENROLLED
    return (*ORDERED, *told, *TAKEN, *ENDED)


def change_keys(victim: Victim, secretariat: Victim, advance: Callable[[int], None]) -> list[str]:
    """Change the keys; ``advance`` moves the clocks of all nodes. Return the steps not reached."""
    steps = steps_of(victim.name)
    for step in steps:
        victim.arm(step, 1)
    first = [step for step in steps if step not in TAKEN + ENDED]
    for _ in range(ATTEMPTS):
        victim.command(
            "eurazpol.node", "exchange", "keys", "rotate", "--officer", "admin", check=False
        )
        if not _left(victim, first):
            break
    if victim is not secretariat:
        # The people of the secretariat have compared the fingerprint by telephone.
        words = ("node", "accept-peer", victim.name, "--officer", "admin", "--wait", "30")
        for _ in range(ATTEMPTS):
            if not secretariat.command("eurazpol.node", *words, check=False).returncode:
                break
    _wait(victim, first + list(TAKEN), advance, MINUTES)
    advance(PAST_OVERLAP)
    _wait(victim, list(steps), advance, MINUTES)
    left = _left(victim, list(steps))
    for name in left:
        victim.disarm(name)
    return left


def _left(victim: Victim, steps: list[Step]) -> list[str]:
    return [step.value for step in steps if victim.armed(step)]


def _wait(victim: Victim, steps: list[Step], advance: Callable[[int], None], hop: int) -> None:
    """Wait until a process has died at each of the steps; time passes for the nodes meanwhile."""
    for _ in range(ATTEMPTS):
        end = time.monotonic() + WAIT
        while time.monotonic() < end:
            if not _left(victim, steps):
                return
            time.sleep(LOOK)
        advance(hop)
