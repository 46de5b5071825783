"""Notices for those who count: codes and days of each, no person and no text."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from eurazpol.notices.domain.decision import Decided
from eurazpol.notices.domain.kinds import Kind
from eurazpol.notices.domain.lifecycle import Status
from eurazpol.notices.domain.match import Standing
from eurazpol.notices.store.models import NoticeRow

CHUNK = 500


@dataclass(frozen=True, slots=True)
class CountedNotice:
    """A notice. ``issuer`` is a state, empty for the secretariat; days are local ones.

    ``refused`` holds a day and the code of a reason for each reason of each refusal. ``confirmed``
    are hits found or reported, ``rejected`` leads that officers found to be about somebody else.
    """

    number: str
    kind: Kind
    issuer: str
    drafted: date
    published: date | None
    ended: date | None
    refused: tuple[tuple[date, str], ...]
    confirmed: tuple[date, ...]
    rejected: tuple[date, ...]


def counted_notices(zone: ZoneInfo) -> Iterator[CountedNotice]:
    """Yield every notice that the node has, drawn up here or received."""
    rows = NoticeRow.objects.order_by("pk").prefetch_related(
        "versions", "reasons", "hits", "matches__decisions"
    )
    for row in rows.iterator(chunk_size=CHUNK):
        yield _counted(row, zone)


def _counted(row: NoticeRow, zone: ZoneInfo) -> CountedNotice:
    def day(at: datetime) -> date:
        return at.astimezone(zone).date()

    drafted = min((one.drafted_at for one in row.versions.all()), default=row.came_at)
    refusals = [one for one in row.reasons.all() if one.outcome == Decided.REFUSE.value]
    different = [one for one in row.matches.all() if one.standing == Standing.DIFFERENT.value]
    decided = [[decision.at for decision in match.decisions.all()] for match in different]
    return CountedNotice(
        number=row.number or str(row.uid),
        kind=Kind(row.kind),
        issuer=row.issuer,
        drafted=day(drafted),
        published=day(row.published_at) if row.published_at else None,
        ended=day(row.changed_at) if row.published_at and Status(row.status).over else None,
        refused=tuple((day(one.at), one.code) for one in refusals),
        confirmed=tuple(day(one.at) for one in row.hits.all()),
        rejected=tuple(day(max(instants)) for instants in decided if instants),
    )
