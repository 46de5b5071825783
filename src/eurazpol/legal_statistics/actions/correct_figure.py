"""Correct one published figure: the old value stays, with its date and the reason of the change."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.legal_statistics.domain.cells import is_number
from eurazpol.legal_statistics.domain.errors import InvalidSeries, NoSuchFigure
from eurazpol.legal_statistics.domain.figures import Standing
from eurazpol.legal_statistics.store.models import CellRow, VersionRow

MAX_REASON = 1000


@dataclass(frozen=True, slots=True)
class Correction:
    """The value to stand from now on; ``version`` is the one that the person saw."""

    value: str
    reason: str
    version: int


def correct_figure(id_: int, correction: Correction, *, actor: Actor, now: datetime) -> None:
    """Add a version. Raises :class:`InvalidSeries` naming the field and the rule."""
    require(actor, Act.KEEP_STATISTICS, Target(ObjectKind.STATISTICS))
    value, reason = correction.value.strip(), correction.reason.strip()
    if not is_number(value):
        raise InvalidSeries("stats-number", field="value", value=value[:40])
    if not reason or len(reason) > MAX_REASON:
        raise InvalidSeries("stats-why", field="reason", limit=MAX_REASON)
    with transaction.atomic():
        cell = CellRow.objects.select_for_update().filter(pk=id_).first()
        if cell is None:
            raise NoSuchFigure("stats-no-figure")
        before = VersionRow.objects.get(cell=cell, number=cell.version)
        if cell.version != correction.version:
            raise InvalidSeries("stats-stale", field="value", value=before.value)
        if before.value == value:
            raise InvalidSeries("stats-same", field="value", value=value)
        cell.version += 1
        cell.save(update_fields=["version"])
        VersionRow.objects.create(
            cell=cell, number=cell.version, value=value, unit=before.unit, note=before.note,
            source=before.source, status=Standing.REVISED.value, at=now, by=actor.reference,
            by_name=actor.name, reason=reason,
        )  # fmt: skip
        details = {"series": cell.series, "from": before.value, "to": value}
        entry = actor.entry(
            "figure-corrected", "statistics", cell.pk, ground=reason, details=details
        )
        record(entry, now)
