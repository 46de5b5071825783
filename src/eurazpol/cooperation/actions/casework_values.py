"""What pages read of the work beside the record: values only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, Texts


@dataclass(frozen=True, slots=True)
class TaskView:
    """A task: open, or as somebody ended it."""

    id: int
    text: Message
    due_at: datetime | None
    overdue: bool
    raised_at: datetime
    number: str
    limit: str = ""
    """Id of the limit that raised it."""
    for_name: str = ""
    """For whom it is; empty for whoever holds the case."""
    raised_by: str = ""
    may_end: bool = False
    """Whether the reader may end it by hand."""
    outcome: str = ""
    reason: str = ""
    done_at: datetime | None = None
    done_by: str = ""


@dataclass(frozen=True, slots=True)
class NoteView:
    """A working note."""

    text: str
    by_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ProposalView:
    """A step that waits for a second signature.

    ``seconds`` are the officers who may give it; ``may_sign`` and ``own`` tell what the reader is.
    ``changed`` tells that what it rests on is no longer the same: it can only go back.
    """

    id: int
    step: str
    label: Message
    why: Message | None
    by_name: str
    for_name: str
    at: datetime
    inputs: Mapping[str, Any]
    """The form as the first officer filled it in."""
    labels: Mapping[str, Message]
    """What each field of the form asks."""
    seconds: tuple[str, ...]
    may_sign: bool
    own: bool
    changed: bool


@dataclass(frozen=True, slots=True)
class AdviceView:
    """A question with its answer; ``mine`` tells that the reader is the one to answer."""

    id: int
    question: str
    asked_by: str
    adviser: str
    due: date
    asked_at: datetime
    overdue: bool
    agrees: bool | None
    reason: str
    answered_by: str
    answered_at: datetime | None
    mine: bool


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link as one side of it reads it."""

    id: int
    text: Message
    number: str
    kind: Message
    state: Message
    reason: str
    by_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class StateDays:
    """A limit in the calendar of one state.

    ``left`` counts the working days from tomorrow to the last day of the limit. ``off`` says why
    nobody works there on the last day: the name of the holiday, or the weekend.
    """

    state: Country
    left: int
    off: Texts | Message | None


@dataclass(frozen=True, slots=True)
class DayOff:
    """A holiday that comes; weekends are not listed."""

    day: date
    text: Texts


@dataclass(frozen=True, slots=True)
class CalendarView:
    """The holidays of one state in the next weeks; ``known`` is false where it has no calendar."""

    state: Country
    known: bool
    coming: tuple[DayOff, ...]


@dataclass(frozen=True, slots=True)
class Casework:
    """Everything beside the record of one case, but for its tasks and notes."""

    proposal: ProposalView | None = None
    advice: tuple[AdviceView, ...] = ()
    links: tuple[LinkView, ...] = ()
    calendars: tuple[CalendarView, ...] = ()
    days: Mapping[str, tuple[StateDays, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Running limits by id, each in the calendars of both states."""
    may_work: bool = False
