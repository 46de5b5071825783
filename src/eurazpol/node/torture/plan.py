"""Who dies when: a list that the seed decides, with every named step of both nodes first."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from eurazpol.exchange.domain.steps import Step
from eurazpol.node.torture.link import SOCKET_STEPS

DRIVEN = ("send-", "deliver-", "receive-")
"""Steps that letters of the torture pass through."""
MOMENTS = ("web", "worker", "desk", "database")
"""Processes that are killed from outside, wherever they are."""
SHARE_OF_MOMENTS = 0.25
LATEST_OCCURRENCE = 3


@dataclass(frozen=True, slots=True)
class Death:
    """One death: at the n-th time that a step is reached, or at a moment (``nth`` is 0)."""

    node: str
    where: str
    nth: int


def driven_steps() -> tuple[str, ...]:
    """Return every named step at which the torture can end a process."""
    named = tuple(step.value for step in Step if step.value.startswith(DRIVEN))
    return named + SOCKET_STEPS


def left_out() -> tuple[str, ...]:
    """Return named steps that nothing in the torture passes through."""
    return tuple(step.value for step in Step if not step.value.startswith((*DRIVEN, "rotate-")))


def deaths(kills: int, nodes: Sequence[str], moments: Sequence[str], seed: int) -> list[Death]:
    """Return so many deaths in their order.

    If there are enough of them, every step of every node comes first, once each; the first quarter
    of a short list is moments too. What follows is chance.
    """
    chance = random.Random(f"{seed}/deaths")  # noqa: S311 - to be repeated
    pairs = [(node, step) for node in nodes for step in driven_steps()]
    chance.shuffle(pairs)
    if kills >= len(pairs):
        planned = [_at_step(node, step, chance) for node, step in pairs]
    else:
        some = max(1, round(kills * (1 - SHARE_OF_MOMENTS)))
        planned = [_at_step(node, step, chance) for node, step in pairs[:some]]
    while len(planned) < kills:
        if chance.random() < SHARE_OF_MOMENTS or kills < len(pairs):
            moment = Death(chance.choice(nodes), chance.choice(moments), 0)
            planned.insert(chance.randrange(len(planned) + 1), moment)
        else:
            planned.append(_at_step(*chance.choice(pairs), chance))
    return planned


def _at_step(node: str, step: str, chance: random.Random) -> Death:
    return Death(node, step, chance.randint(1, LATEST_OCCURRENCE))
