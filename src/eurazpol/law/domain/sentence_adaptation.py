"""Adaptation of a foreign sentence by the court of the state that takes it over.

CPC 608(3)-(4), Moscow 1998, ETS 112 art 10-11: the term stays, unless it is above the maximum of
the administering state for the act; then it is that maximum. The position of the person is never
made worse, so a lower term is never raised. Time served is credited.
"""

from dataclasses import dataclass

from eurazpol.kernel.texts import Message, message
from eurazpol.law.domain.case import Case
from eurazpol.law.domain.reading import MAX_MONTHS, months_of

ADAPTED_KINDS = ("transfer_sentenced_person", "recognition_judgment")


@dataclass(frozen=True, slots=True)
class Adapted:
    """The term that the court would fix."""

    months: int
    reason: Message


def adapted(case: Case) -> Adapted | None:
    """Return the adapted term, or nothing when sentence or maximum is not given."""
    if case.kind not in ADAPTED_KINDS:
        return None
    imposed = months_of(case.sentence.imposed_months)
    highest = case.maximum(case.deciding)
    if imposed is None or not highest:
        return None
    months = min(imposed, highest)
    if months > MAX_MONTHS:
        return None
    reason = "law-adapted-cut" if months < imposed else "law-adapted-same"
    return Adapted(months, message(reason, months=months))
