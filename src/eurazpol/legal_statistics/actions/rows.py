"""The rows behind a figure: every event that it counts, and its record where the reader may see it.

1. The list has as many rows as the cell says, whoever reads it: a case that is not open to the
   reader is a row without its number.
2. A hidden cell has no list: it would tell what the cell does not.
3. Looking is on record, with the figure that was asked for.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may
from eurazpol.audit.actions.record import record_read
from eurazpol.cooperation.actions.counted import numbers_open_to
from eurazpol.legal_statistics.actions.counting import behind, count
from eurazpol.legal_statistics.actions.report import allowed, indicator_of
from eurazpol.legal_statistics.domain.errors import NoSuchFigure
from eurazpol.legal_statistics.domain.events import Dim, What
from eurazpol.legal_statistics.domain.feed_law import ROOM as LAW
from eurazpol.legal_statistics.domain.fictional import ROOM as FICTIONAL
from eurazpol.legal_statistics.domain.figures import TOTAL, Key
from eurazpol.legal_statistics.domain.hiding import hidden
from eurazpol.legal_statistics.domain.indicators import Indicator
from eurazpol.legal_statistics.store.models import EventRow

PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class RowView:
    """One event. ``number`` is empty where its record is not open; ``codes`` are breakdowns."""

    id: int
    number: str
    url: str
    day: date
    what: What
    codes: tuple[tuple[Dim, str], ...]
    amount: int | None
    corrected_at: datetime | None
    corrected_by: str
    reason: str


@dataclass(frozen=True, slots=True)
class RowsPage:
    """A page of the rows behind a cell; ``total`` is their number. ``hidden``: it has no list."""

    indicator: Indicator
    year: int
    key: Key
    rows: tuple[RowView, ...]
    total: int
    page: int
    pages: int
    hidden: bool


def rows_behind(
    indicator_id: str, year: int, key: Key, page: int, *, actor: Actor, now: datetime
) -> RowsPage:
    """Return a page of rows; raises :class:`NoSuchFigure` for a breakdown that there is not."""
    allowed(actor)
    indicator = indicator_of(indicator_id)
    if key[0] and key[0] not in {dim.value for dim in indicator.by}:
        raise NoSuchFigure("statistics-no-cell", field="dim", value=key[0][:20])
    if key != TOTAL and key in hidden(indicator, count(indicator, year)):
        return RowsPage(indicator, year, key, (), 0, 1, 1, hidden=True)
    found = behind(indicator, year, key)
    total = found.count()
    pages = max(1, -(-total // PAGE_SIZE))
    page = min(max(page, 1), pages)
    part = list(found[(page - 1) * PAGE_SIZE : page * PAGE_SIZE])
    cell = f"{indicator.id}:{year}:{':'.join(key)}"
    record_read(
        actor.entry("statistics-rows-read", "statistics", cell[:100], ground=cell,
                    details={"page": page}), now,
    )  # fmt: skip
    rows = _views(indicator, part, actor)
    return RowsPage(indicator, year, key, rows, total, page, pages, hidden=False)


def _views(indicator: Indicator, rows: list[EventRow], actor: Actor) -> tuple[RowView, ...]:
    cases = [row.about for row in rows if row.room == "cooperation"]
    readable = numbers_open_to(actor, cases)
    return tuple(_view(indicator, row, _number(row, readable, actor)) for row in rows)


def _number(row: EventRow, readable: Iterable[str], actor: Actor) -> tuple[str, str]:
    """Return number and address of the record, both empty where it is not open to the reader."""
    if row.room == "cooperation":
        return (row.about, f"/cases/{row.about}") if row.about in readable else ("", "")
    if row.room == "citizens":
        mission = int(row.authority) if row.authority.isdigit() else None
        target = Target(ObjectKind.DATABANK, authority_id=mission)
        is_open = may(actor, Act.READ_CITIZEN, target).allowed
        return (row.about, f"/databank/{row.about}") if is_open else ("", "")
    if row.room == "notices":
        is_open = may(actor, Act.READ_NOTICE, Target(ObjectKind.NOTICE)).allowed
        return (row.about, "") if is_open else ("", "")
    if row.room == LAW:
        is_open = may(actor, Act.READ_LAW, Target(ObjectKind.LAW)).allowed
        return (row.about, f"/law/instruments/{row.about}" if is_open else "")
    return (row.about, "") if row.room == FICTIONAL else ("", "")


def _view(indicator: Indicator, row: EventRow, record: tuple[str, str]) -> RowView:
    codes = tuple((dim, getattr(row, dim.value)) for dim in indicator.by)
    return RowView(
        id=row.pk,
        number=record[0],
        url=record[1],
        day=row.day,
        what=What(row.what),
        codes=codes,
        amount=row.amount,
        corrected_at=row.recorded_at if row.version > 1 else None,
        corrected_by=row.by_name,
        reason=row.reason,
    )
