"""The route of an arrest abroad through the bureaus of Interpol, from commission to original.

Instruction of the Ministry of Internal Affairs of 27 April 1998 on requests and commissions over
the network of Interpol, chapter VI:

1. The request to arrest and surrender goes to the investigation body or to the prosecutor's
   department that supervises it.
2. That department gives a commission to the bureau.
3. The bureau organises the search: through the bureau of one state, or by a notice.
4. A bureau abroad reports that the person was found: the hit.
5. The bureau passes a **copy** of the commission for arrest and surrender, translated, to the
   bureau of the requested state, which may arrest provisionally upon it.
6. At the same time the Prosecutor General sends the **original** through the diplomatic channel.

No time is printed for any step; the limits of the arrest itself are those of its case.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from eurazpol.kernel.texts import Message, message
from eurazpol.notices.domain.errors import InvalidNotice


class RouteStep(StrEnum):
    """The steps in their order."""

    REQUEST = "request"
    COMMISSION = "commission"
    SEARCH = "search"
    FOUND = "found"
    CASE = "case"
    COPY = "copy"
    ARREST = "arrest"
    EXTRADITION = "extradition"
    ORIGINAL = "original"

    @property
    def text(self) -> Message:
        """The step in words."""
        return message(f"notices-route-{self.value}")


ENTERED = (
    RouteStep.REQUEST,
    RouteStep.COMMISSION,
    RouteStep.COPY,
    RouteStep.ARREST,
    RouteStep.ORIGINAL,
)
"""Steps that a person enters; the search, the find and the cases are known to the node itself."""
_AFTER: Mapping[RouteStep, RouteStep] = {
    RouteStep.COMMISSION: RouteStep.REQUEST,
    RouteStep.COPY: RouteStep.CASE,
    RouteStep.ORIGINAL: RouteStep.CASE,
    RouteStep.ARREST: RouteStep.FOUND,
}


@dataclass(frozen=True, slots=True)
class Entered:
    """What was entered about a step: the day, the body that took it, number of the paper."""

    step: RouteStep
    on: date
    body: str
    reference: str


def check_step(found: Entered, done: Mapping[RouteStep, date], today: date) -> None:
    """Raise :class:`InvalidNotice` where the step is not the next, lies ahead, or says nothing."""
    if found.step not in ENTERED:
        raise InvalidNotice("route-step", field="step")
    if found.step in done:
        raise InvalidNotice("route-step-done", field="step", step=found.step.text)
    before = _AFTER.get(found.step)
    if before is not None and before not in done:
        raise InvalidNotice(
            "route-step-early", field="step", step=found.step.text, before=before.text
        )
    if found.on > today:
        raise InvalidNotice("date-in-future", field="on", value=found.on)
    if before is not None and found.on < done[before]:
        raise InvalidNotice("route-step-before", field="on", step=before.text, value=done[before])
    for field in ("body", "reference"):
        if not getattr(found, field).strip():
            raise InvalidNotice("route-empty", field=field)


def next_steps(done: Mapping[RouteStep, date]) -> tuple[RouteStep, ...]:
    """Return the steps that can be entered now."""
    return tuple(
        step
        for step in ENTERED
        if step not in done and (step not in _AFTER or _AFTER[step] in done)
    )
