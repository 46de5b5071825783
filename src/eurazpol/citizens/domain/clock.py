"""The consular clock of one record: what is due, and who comes first.

1. A record that nobody has confirmed for 90 days is *unconfirmed*; the day is known beforehand.
2. A term that ends within 60 days asks to prepare the release (papers, travel, meeting); one that
   has ended while the person still serves asks for protection at once.
3. Minors, and women who have children with them, come first in every list. A date of birth that is
   known only in part is read in favour of the person: the latest day that it can mean.
4. Who is no longer held abroad has no clock.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from eurazpol.citizens.domain.record import Record
from eurazpol.citizens.domain.stages import HELD
from eurazpol.kernel.texts import Message, message

UNCONFIRMED = timedelta(days=90)
BEFORE_RELEASE = timedelta(days=60)
NEVER = date(9999, 12, 31)
FULL_AGE = 18


class Alarm(StrEnum):
    """What the clock says."""

    TERM_OVER = "term-over"
    RELEASE = "release"
    UNCONFIRMED = "unconfirmed"


class First(StrEnum):
    """Why a person comes first."""

    MINOR = "minor"
    CHILDREN = "children"

    @property
    def text(self) -> Message:
        """The reason in words."""
        return message(f"citizens-first-{self.value}")


@dataclass(frozen=True, slots=True)
class Ringing:
    """An alarm with its day: *overdue* is what the day lies behind."""

    alarm: Alarm
    day: date
    text: Message


@dataclass(frozen=True, slots=True)
class Clock:
    """What is due for one person on one day."""

    ringing: tuple[Ringing, ...]
    first: tuple[First, ...]
    confirm_by: date
    release_on: date | None


def adult_on(record: Record) -> date:
    """Return the day on which the person is of full age for certain."""
    born = record.birth.latest
    try:
        return born.replace(year=born.year + FULL_AGE)
    except ValueError:  # the 29th of February
        return date(born.year + FULL_AGE, 3, 1)


def confirm_by(record: Record) -> date:
    """Return the day until which the record holds without another confirmation."""
    confirmed = record.day("confirmed_on")
    if confirmed is None or record.stage not in HELD:
        return NEVER
    return confirmed + UNCONFIRMED


def ends_on(record: Record) -> date:
    """Return the end of the term of a person who is held, ``NEVER`` where none is known."""
    return (record.day("term_ends") or NEVER) if record.stage in HELD else NEVER


def clock(record: Record, today: date) -> Clock:
    """Return what is due on ``today``."""
    if record.stage not in HELD:
        return Clock((), (), NEVER, None)
    due, end = confirm_by(record), ends_on(record)
    ringing: list[Ringing] = []
    if end < today:
        text = message("citizens-clock-term-over", day=end, days=(today - end).days)
        ringing.append(Ringing(Alarm.TERM_OVER, end, text))
    elif end - today <= BEFORE_RELEASE:
        text = message("citizens-clock-release", day=end, days=(end - today).days)
        ringing.append(Ringing(Alarm.RELEASE, end, text))
    if due < today:
        text = message("citizens-clock-unconfirmed", day=due - UNCONFIRMED,
                       days=(today - due + UNCONFIRMED).days)  # fmt: skip
        ringing.append(Ringing(Alarm.UNCONFIRMED, due, text))
    return Clock(tuple(ringing), first_of(record, today), due, None if end == NEVER else end)


def first_of(record: Record, today: date) -> tuple[First, ...]:
    """Return why the person comes first, if at all."""
    found = [First.MINOR] if today < adult_on(record) else []
    if record.values.get("sex") == "female" and record.yes("with_children"):
        found.append(First.CHILDREN)
    return tuple(found)
