"""What was promised for a person who was handed over, and whether it is reported as kept.

1. Promises come from the case itself. After extradition: no prosecution for other acts and no
   surrender to a third state without consent (rule of speciality). After transfer of a sentenced
   person: the position is not made worse. Guarantees among the papers of the case add theirs.
2. Who has the person owes the reports: of a person that we handed over, the other state; of one who
   came to us, we.
3. No treaty in the book sets a time for reports. The node's own rule is one every 180 days from the
   hand-over; an officer may set another for one promise, and end it with a reason.
4. A report says *kept*, *broken* or *unclear*. What is broken, or unclear, stands first.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from eurazpol.access.domain.rights import Side
from eurazpol.kernel.texts import Message, message

EVERY_DAYS = 180
SHORTEST, LONGEST = 7, 730


class Promise(StrEnum):
    """What can be promised."""

    SPECIALITY = "speciality"
    NOT_WORSE = "not-worse"
    NO_DEATH = "no-death"
    NO_TORTURE = "no-torture"
    RETRIAL = "retrial"
    CIVIL_CLAIM = "civil-claim"

    @property
    def text(self) -> Message:
        """The promise in words."""
        return message(f"citizens-promise-{self.value}")


class Verdict(StrEnum):
    """What a report says."""

    KEPT = "kept"
    BROKEN = "broken"
    UNCLEAR = "unclear"

    @property
    def text(self) -> Message:
        """The verdict in words."""
        return message(f"citizens-verdict-{self.value}")


class Source(StrEnum):
    """Who reports."""

    STATE = "state"  # the authorities of the state that has the person
    VISIT = "visit"  # our consul, or theirs
    PERSON = "person"  # the person, a relative or a lawyer
    OTHER = "other"

    @property
    def text(self) -> Message:
        """The source in words."""
        return message(f"citizens-report-source-{self.value}")


OF_KIND: Mapping[str, tuple[Promise, ...]] = MappingProxyType(
    {
        "extradition_prosecution": (Promise.SPECIALITY,),
        "extradition_sentence": (Promise.SPECIALITY,),
        "transfer_sentenced_person": (Promise.NOT_WORSE,),
    }
)
OF_PAPER: Mapping[str, Promise] = MappingProxyType(
    {
        "D_NO_DEATH": Promise.NO_DEATH,
        "D_NO_TORTURE": Promise.NO_TORTURE,
        "D_RETRIAL": Promise.RETRIAL,
        "D_CIVIL_CLAIM": Promise.CIVIL_CLAIM,
    }
)


def promised(kind: str, papers: Iterable[str]) -> tuple[Promise, ...]:
    """Return what was promised in a case of this kind with these papers."""
    there = set(papers)
    return (*OF_KIND.get(kind, ()), *(one for id_, one in OF_PAPER.items() if id_ in there))


def owed_by_us(kind: str, side: Side, *, sentencing: bool) -> bool:
    """Whether the person is with us, so that we owe the reports.

    ``sentencing``: of a transfer, whether our court gave the sentence.
    """
    if kind == "transfer_sentenced_person":
        return not sentencing
    return side is Side.REQUESTING


@dataclass(frozen=True, slots=True)
class Due:
    """Until when the next report is expected."""

    day: date
    late: bool


def next_report(handed_over: date, reports: Iterable[date], every_days: int, today: date) -> Due:
    """Return when the next report is due: so many days after the last one, or the hand-over."""
    last = max((day for day in reports), default=handed_over)
    due = max(last, handed_over) + timedelta(days=every_days)
    return Due(due, due < today)
