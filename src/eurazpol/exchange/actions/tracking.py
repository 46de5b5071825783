"""A message as a page tracks it: its steps, done and not done, and the gap named in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from eurazpol.exchange.actions.views import MessageView, Stage, StepName
from eurazpol.kernel.texts import Message, message

PATIENCE = timedelta(hours=1)
"""A gap that is younger is not worth a word."""


@dataclass(frozen=True, slots=True)
class TrackedStep:
    """One step; ``gap`` is the message that says, with ``wait``, that it is what is missing."""

    label: Message
    state: Literal["done", "stuck", "failed"]
    at: datetime | None
    gap: str


@dataclass(frozen=True, slots=True)
class Tracked:
    """A message with its steps; ``gap`` is ``None`` while nothing is missing for long."""

    view: MessageView
    steps: tuple[TrackedStep, ...]
    gap: Message | None


def track(view: MessageView, now: datetime, more: Sequence[TrackedStep] = ()) -> Tracked:
    """Return the message as tracked at ``now``; ``more`` are steps that a room above knows of."""
    steps = (*(_step(view, step.name, step.at) for step in view.steps), *more)
    return Tracked(view, steps, _gap(view, steps, now))


def step(label: Message, at: datetime | None, gap: str) -> TrackedStep:
    """Return a step that a room above knows of."""
    return TrackedStep(label, "done" if at else "stuck", at, gap)


def _step(view: MessageView, name: StepName, at: datetime | None) -> TrackedStep:
    gap = f"exchange-gap-{name.value}{'-here' if view.direction == 'in' else ''}"
    if name is StepName.REFUSED:
        return TrackedStep(name.text, "failed", at, gap)
    return step(name.text, at, gap)


def _gap(view: MessageView, steps: Sequence[TrackedStep], now: datetime) -> Message | None:
    """Name what is missing after the last step that was done, and for how long."""
    if view.stage in {Stage.REFUSED, Stage.NOT_SUBMITTED}:
        return None
    done = [place for place, one in enumerate(steps) if one.at]
    if not done or done[-1] + 1 == len(steps):
        return None
    last = steps[done[-1]].at
    waited = now - last if last else timedelta()
    if waited < PATIENCE:
        return None
    wait = message(
        "exchange-wait", days=max(0, waited.days), hours=int(waited.total_seconds()) // 3600
    )
    return message(steps[done[-1] + 1].gap, wait=wait)
