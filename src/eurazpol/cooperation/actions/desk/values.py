"""What the work queue reads and shows: which list is wanted, and its lines."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from eurazpol.access.domain.permissions import Side, Stage
from eurazpol.cooperation.actions.views import LimitView
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, Texts


class Tab(StrEnum):
    """The tabs of the work queue."""

    MY = "my"
    TEAM = "team"
    UNASSIGNED = "unassigned"
    AWAITING = "awaiting"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Filters:
    """What the list is narrowed to; an empty value filters nothing.

    ``text`` is looked for in numbers, names and facts by the grammar of ``kernel.search``;
    ``due`` is ``overdue``, ``today`` or ``week``; ``stage`` a :class:`Stage`; ``holder`` the key of
    an officer.
    """

    text: str = ""
    kind: str = ""
    peer: str = ""
    side: str = ""
    state: str = ""
    stage: str = ""
    due: str = ""
    decision: str = ""
    holder: str = ""


@dataclass(frozen=True, slots=True)
class Sort:
    """The order of a list: ``due``, ``number``, ``person``, ``holder`` or ``last``."""

    by: str = "due"
    down: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """What list of work is wanted: a tab, narrowed by filters, in an order."""

    tab: Tab = Tab.MY
    filters: Filters = field(default_factory=Filters)
    sort: Sort = field(default_factory=Sort)


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One line of the queue."""

    number: str
    kind: Message
    side: Side
    requesting: Country
    requested: Country
    peer: Country
    person: str
    state: Message
    stage: Stage
    peer_status: Message | None
    awaits: Message
    limit: LimitView | None
    holder: str
    authority: Texts | None
    last: Message
    last_at: datetime
    created_at: datetime
    urgent: bool
    handling: Message
    version: int
    pinned: bool
    """Overdue or ending today."""


@dataclass(frozen=True, slots=True)
class QueuePage:
    """One page of one tab."""

    wanted: Wanted
    rows: tuple[QueueRow, ...]
    page: int
    pages: int
    total: int
    counts: Mapping[Tab, int]
    drafts: int
    """Unfinished forms of the reader."""
