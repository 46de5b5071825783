"""Typed reads without names, for those who count: no row here tells who a person is.

``stage_events`` is what happened, ``standing`` who is on record on a day. A stage that a correction
took back is in neither; ``corrections`` tells of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import F, Max, Q

from eurazpol.access.domain.permissions import ObjectKind, Target
from eurazpol.citizens.domain.errors import UnknownRecord
from eurazpol.citizens.domain.stages import OffenceGroup, Stage
from eurazpol.citizens.store.models import ChangeRow, CitizenRow, StageRow
from eurazpol.kernel.country import Country

PREFIX = "-D-"
"""What is in the number of every record, and of nothing else: ``KZ-D-2026-000001``."""


@dataclass(frozen=True, slots=True)
class StageEvent:
    """A stage that began for one record on a day."""

    number: str
    state: Country
    group: OffenceGroup
    stage: Stage
    since: date
    recorded_at: datetime
    mission_id: int
    sex: str
    minor: bool
    """Whether the person was under age on that day."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One record as it stood on a day; ``on_record_at`` is when it was made."""

    number: str
    state: Country
    group: OffenceGroup
    stage: Stage
    since: date
    mission_id: int
    sex: str
    minor: bool
    on_record_at: datetime


@dataclass(frozen=True, slots=True)
class Correction:
    """A value that was set right: what stood there, what stands there now, when and why."""

    number: str
    field: str
    old: str
    new: str
    reason: str
    at: datetime


def stage_events(first: date | None = None, last: date | None = None) -> Iterator[StageEvent]:
    """Yield the stages that began between two days, both counted, in the order of days."""
    rows = StageRow.objects.filter(replaced_at=None).order_by("since", "pk")
    if first is not None:
        rows = rows.filter(since__gte=first)
    if last is not None:
        rows = rows.filter(since__lte=last)
    for row in rows.select_related("citizen").iterator(chunk_size=2000):
        one = row.citizen
        yield StageEvent(
            one.number, Country(one.state), OffenceGroup(one.group), Stage(row.stage), row.since,
            row.recorded_at, one.mission_id, one.sex, row.since < one.adult_on,
        )  # fmt: skip


def standing(on: date) -> Iterator[Standing]:
    """Yield every record with the last stage that had begun by ``on``; ended ones too."""
    begun = Q(since__lte=on, replaced_at=None)
    latest = StageRow.objects.filter(begun).values("citizen_id").annotate(last=Max("since"))
    days = {row["citizen_id"]: row["last"] for row in latest}
    rows = StageRow.objects.filter(begun).select_related("citizen").order_by("citizen_id", "pk")
    found: dict[int, StageRow] = {}
    for row in rows.iterator(chunk_size=2000):
        if row.since == days[row.citizen_id]:
            found[row.citizen_id] = row  # of one day, what was recorded last
    for row in found.values():
        one = row.citizen
        yield Standing(
            one.number, Country(one.state), OffenceGroup(one.group), Stage(row.stage), row.since,
            one.mission_id, one.sex, on < one.adult_on, one.created_at,
        )  # fmt: skip


def corrections(since: datetime | None = None) -> Iterator[Correction]:
    """Yield the corrections of values that are counted, in their order."""
    counted = ("state", "stage", "since", "group", "sex", "birth")
    rows = ChangeRow.objects.filter(correction=True, field__in=counted).order_by("at", "pk")
    if since is not None:
        rows = rows.filter(at__gte=since)
    values = rows.annotate(number=F("citizen__number")).values_list(
        "number", "field", "old", "new", "reason", "at"
    )
    for row in values.iterator(chunk_size=2000):
        yield Correction(*row)


def withdrawn() -> Iterator[str]:
    """Yield the records that count no more: what they rested on was taken back by its owner."""
    rows = CitizenRow.objects.filter(stages=None).order_by("pk")
    yield from rows.values_list("number", flat=True).iterator(chunk_size=2000)


def is_record(number: str) -> bool:
    """Whether a number is one of the data bank, not of a case."""
    return PREFIX in number


def target_of(number: str) -> Target:
    """Return a record as the table of rights sees it; raises :class:`UnknownRecord`."""
    mission = CitizenRow.objects.filter(number=number).values_list("mission_id", flat=True).first()
    if mission is None:
        raise UnknownRecord("citizens-unknown", number=number[:20])
    return Target(ObjectKind.DATABANK, authority_id=mission, covert=True)
