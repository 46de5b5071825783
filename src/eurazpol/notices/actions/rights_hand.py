"""A request of a person concerned in hand: opened and locked, its history, journal and clock."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.kernel.texts import Message
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.domain.errors import UnknownNotice
from eurazpol.notices.domain.rights import Applicant, Clock, Right, RightsBook, RightsStatus
from eurazpol.notices.store.models import (
    AssessmentRow,
    ConcernedRow,
    NoticeRow,
    RightsCounterRow,
    RightsLineRow,
    RightsRow,
    VersionRow,
)

JOURNAL = "rights"
RIGHTS = Target(ObjectKind.RIGHTS)
WORKER = Actor.system("worker")


@cache
def rights_book() -> RightsBook:
    """Return the limits from the data of the package; a fault in them ends the start."""
    data = (files("eurazpol.notices") / "data" / "rights.yaml").read_bytes()
    return msgspec.yaml.decode(data, type=RightsBook)


@dataclass(frozen=True, slots=True)
class RightsHand:
    """Who works at which request, when."""

    deps: MatchDeps
    row: RightsRow
    actor: Actor
    now: datetime

    @property
    def status(self) -> RightsStatus:
        """Where the request stands."""
        return RightsStatus(self.row.status)

    @property
    def right(self) -> Right:
        """What is asked for."""
        return Right(self.row.right)

    @property
    def applicant(self) -> Applicant:
        """The person concerned."""
        return applicant_of(self.row)

    @property
    def today(self) -> date:
        """The day in the zone of the node."""
        return today_of(self.deps.notices, self.now)

    def tell(self, text: Message, *, detail: str = "", by_peer: bool = False) -> None:
        """Add a line to the history."""
        RightsLineRow.objects.create(
            request=self.row, text=write_arg(text), detail=detail, at=self.now,
            actor=self.actor.name, system=self.actor.is_system, by_peer=by_peer,
        )  # fmt: skip

    def journal(self, action: str, **details: Any) -> None:
        """Write the row of the journal; its ground is the request itself."""
        number = self.row.number
        entry = self.actor.entry(action, JOURNAL, number, ground=number, details=details)
        record(entry, self.now)


def opened(deps: MatchDeps, key: int, act: Act, actor: Actor, now: datetime) -> RightsHand:
    """Open a request for a change, locked; the right is asked for first."""
    require(actor, act, RIGHTS)
    row = RightsRow.objects.select_for_update().filter(pk=key).first()
    if row is None:
        raise UnknownNotice("rights-unknown", number=str(key))
    return RightsHand(deps, row, actor, now)


def applicant_of(row: RightsRow) -> Applicant:
    """Read the applicant from the store."""
    return msgspec.convert(row.applicant, Applicant)


def today_of(deps: NoticesDeps, now: datetime) -> date:
    """Return the day in the zone of the node."""
    return now.astimezone(deps.node.zone).date()


def clock_of(row: RightsRow) -> Clock:
    """Return the limit that runs, or ran: for admissibility, then for the decision."""
    book = rights_book()
    if row.admitted_on is None or row.due is None:
        met = row.ended_on
        return Clock(book.rule("admissibility"), row.examine_by, met, book.warn_days)
    return Clock(book.rule(row.right), row.due, row.ended_on, book.warn_days)


def next_number(series: str, year: int) -> int:
    """Return the next number of a series in a year."""
    counters = RightsCounterRow.objects
    counters.bulk_create([RightsCounterRow(series=series, year=year)], ignore_conflicts=True)
    counter = counters.select_for_update().get(series=series, year=year)
    counter.last += 1
    counter.save(update_fields=["last"])
    return int(counter.last)


def concerned_of(row: RightsRow) -> tuple[NoticeRow, ...]:
    """Return the notices that were found to be about the applicant, oldest first."""
    rows = ConcernedRow.objects.filter(request=row).select_related("notice").order_by("pk")
    return tuple(one.notice for one in rows)


def handlers_of(notices: Iterable[NoticeRow]) -> frozenset[int]:
    """Return who ever drew up, approved or assessed these notices here: none of them judges."""
    rows = tuple(notices)
    found = {one.author_id for one in rows}
    for version in VersionRow.objects.filter(notice__in=rows):
        found |= {version.approver_id, *version.writers}
    assessed = AssessmentRow.objects.filter(version__notice__in=rows)
    found |= set(assessed.values_list("officer_id", flat=True))
    return frozenset(one for one in found if one)
