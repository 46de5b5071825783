"""Bring in a file of published series, whole or not at all.

1. Each figure has one place (series, indicator, breakdown, period). A place that the file names
   twice refuses the file.
2. A place that is new gets its first version, with the standing that the person gives.
3. A place whose figure, unit, note or source differs gets another version: the old one stays, with
   its date. Such a change needs a reason, and the figure is *revised* if it was final.
4. What has not changed is left alone: the same file twice changes nothing.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.legal_statistics.actions.series import present_versions
from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.errors import InvalidSeries
from eurazpol.legal_statistics.domain.figures import Standing
from eurazpol.legal_statistics.domain.series_file import read_series
from eurazpol.legal_statistics.store.models import CellRow, ImportRow, VersionRow

MAX_REASON = 1000
Key = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class FileOrder:
    """A file as it was sent; ``reason`` says why figures that stand here are changed."""

    name: str
    data: bytes
    standing: Standing = Standing.PROVISIONAL
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, in figures."""

    file: str
    rows: int
    added: int
    revised: int

    @property
    def unchanged(self) -> int:
        """How many figures stood here already."""
        return self.rows - self.added - self.revised


def import_series(order: FileOrder, *, actor: Actor, now: datetime) -> Imported:
    """Take the file in. Raises :class:`InvalidSeries` naming row, field and rule."""
    require(actor, Act.KEEP_STATISTICS, Target(ObjectKind.STATISTICS))
    cells = read_series(order.data, order.name[:200])
    _once(cells)
    with transaction.atomic():
        return _Import(order, cells, actor, now).run()


def _once(cells: Sequence[Cell]) -> None:
    seen: dict[Key, int] = {}
    for cell in cells:
        if cell.key in seen:
            where = f"{cell.file}:{cell.row}:breakdown"
            raise InvalidSeries("stats-twice", field=where, row=seen[cell.key])
        seen[cell.key] = cell.row


class _Import:
    """One import at work."""

    def __init__(
        self, order: FileOrder, cells: Sequence[Cell], actor: Actor, now: datetime
    ) -> None:
        self._order, self._cells, self._actor, self._now = order, cells, actor, now
        self._present = _present({cell.series for cell in cells})

    def run(self) -> Imported:
        new = [cell for cell in self._cells if cell.key not in self._present]
        changed = [cell for cell in self._cells if self._differs(cell)]
        reason = self._order.reason.strip()[:MAX_REASON]
        if changed and not reason:
            first = f"{changed[0].file}:{changed[0].row}"
            raise InvalidSeries("stats-reason", field="reason", count=len(changed), first=first)
        brought = self._row(len(new), len(changed), reason)
        self._add(new, brought)
        self._revise(changed, brought, reason)
        self._journal(brought)
        return Imported(brought.file, brought.rows, brought.added, brought.revised)

    def _differs(self, cell: Cell) -> bool:
        version = self._present.get(cell.key)
        return version is not None and (
            (version.value, version.unit, version.note, version.source)
            != (cell.printed, cell.unit, cell.note, cell.source)
        )

    def _row(self, added: int, revised: int, reason: str) -> ImportRow:
        return ImportRow.objects.create(
            file=self._order.name[:200],
            sha256=hashlib.sha256(self._order.data).hexdigest(),
            at=self._now,
            by=self._actor.reference,
            by_name=self._actor.name,
            status=self._order.standing.value,
            reason=reason,
            rows=len(self._cells),
            added=added,
            revised=revised,
        )

    def _add(self, new: Sequence[Cell], brought: ImportRow) -> None:
        rows = CellRow.objects.bulk_create(
            CellRow(
                file=cell.file, series=cell.series, indicator=cell.indicator,
                breakdown=cell.breakdown, period=cell.period, place=cell.row,
            )
            for cell in new
        )  # fmt: skip
        standing = self._order.standing
        VersionRow.objects.bulk_create(
            self._version(row, 1, cell, brought, standing)
            for row, cell in zip(rows, new, strict=True)
        )

    def _revise(self, changed: Sequence[Cell], brought: ImportRow, reason: str) -> None:
        versions = []
        for cell in changed:
            before = self._present[cell.key]
            row = before.cell
            row.version, row.file, row.place = before.number + 1, cell.file, cell.row
            was_open = before.status == Standing.PROVISIONAL.value
            standing = self._order.standing if was_open else Standing.REVISED
            made = self._version(row, row.version, cell, brought, standing)
            made.reason = reason
            versions.append(made)
        CellRow.objects.bulk_update([one.cell for one in versions], ["version", "file", "place"])
        VersionRow.objects.bulk_create(versions)

    def _version(
        self, row: CellRow, number: int, cell: Cell, brought: ImportRow, standing: Standing
    ) -> VersionRow:
        return VersionRow(
            cell=row, number=number, value=cell.printed, unit=cell.unit, note=cell.note,
            source=cell.source, status=standing.value, at=self._now, by=self._actor.reference,
            by_name=self._actor.name, brought=brought,
        )  # fmt: skip

    def _journal(self, brought: ImportRow) -> None:
        details = {
            "sha256": brought.sha256, "rows": brought.rows,
            "added": brought.added, "revised": brought.revised,
        }  # fmt: skip
        entry = self._actor.entry(
            "series-imported", "statistics", brought.file, ground=brought.reason, details=details
        )
        record(entry, self._now)


def _present(series: set[str]) -> Mapping[Key, VersionRow]:
    """Return the present version of every place in these series."""
    rows = present_versions().filter(cell__series__in=series)
    return {
        (row.cell.series, row.cell.indicator, row.cell.breakdown, row.cell.period): row
        for row in rows
    }
