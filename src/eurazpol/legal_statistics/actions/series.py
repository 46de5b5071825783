"""Read the series that were brought in: which there are, their figures, how these came to be."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, F, Max, QuerySet

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.errors import NoSuchFigure
from eurazpol.legal_statistics.domain.figures import Standing
from eurazpol.legal_statistics.store.models import CellRow, ImportRow, VersionRow


@dataclass(frozen=True, slots=True)
class SeriesLine:
    """One series of one file: how many figures it has, and when one was last changed."""

    file: str
    series: str
    figures: int
    indicators: int
    changed: datetime


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a figure."""

    number: int
    value: str
    unit: str
    note: str
    source: str
    standing: Standing
    at: datetime
    by_name: str
    reason: str
    file: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure at its place, with its key and the number and standing of its present version."""

    id: int
    cell: Cell
    version: int
    standing: Standing


@dataclass(frozen=True, slots=True)
class Import:
    """One file that was brought in."""

    file: str
    sha256: str
    at: datetime
    by_name: str
    standing: Standing
    reason: str
    rows: int
    added: int
    revised: int


def present_versions() -> "QuerySet[VersionRow]":
    """Return the present version of every figure, its cell beside it."""
    return (
        VersionRow.objects.filter(number=F("cell__version"))
        .select_related("cell")
        .order_by("cell__file", "cell__place", "cell_id")
    )


def allowed(actor: Actor) -> None:
    """Raise :class:`Forbidden` unless the actor reads statistics."""
    require(actor, Act.READ_STATISTICS, Target(ObjectKind.STATISTICS))


def all_series(actor: Actor) -> tuple[SeriesLine, ...]:
    """Return every series, by file."""
    allowed(actor)
    rows = (
        CellRow.objects.values("file", "series")
        .annotate(
            figures=Count("id", distinct=True),
            indicators=Count("indicator", distinct=True),
            changed=Max("versions__at"),
        )
        .order_by("file", "series")
    )
    return tuple(SeriesLine(**row) for row in rows)


def figures_of(series: str, actor: Actor) -> tuple[Placed, ...]:
    """Return the figures of one series. Raises :class:`NoSuchFigure` if there is none."""
    allowed(actor)
    found = tuple(_placed(row) for row in present_versions().filter(cell__series=series))
    if not found:
        raise NoSuchFigure("stats-no-series", field="series", value=series[:120])
    return found


def cells_now(actor: Actor) -> tuple[Cell, ...]:
    """Return every figure as it stands now, in one query."""
    allowed(actor)
    return tuple(cell_of(row) for row in present_versions())


def figure(id_: int, actor: Actor) -> tuple[Placed, tuple[Version, ...]]:
    """Return one figure with all its versions, the newest first."""
    allowed(actor)
    rows = VersionRow.objects.filter(cell_id=id_).select_related("cell", "brought")
    versions = list(rows.order_by("-number"))
    if not versions:
        raise NoSuchFigure("stats-no-figure")
    return _placed(versions[0]), tuple(_version(row) for row in versions)


def corrections(actor: Actor, limit: int = 50) -> tuple[tuple[Placed, Version], ...]:
    """Return the last figures that were given another version, the newest first."""
    allowed(actor)
    rows = VersionRow.objects.filter(number__gt=1).select_related("cell", "brought")
    return tuple((_placed(row), _version(row)) for row in rows.order_by("-at", "-id")[:limit])


def imports(actor: Actor, limit: int = 50) -> tuple[Import, ...]:
    """Return the files that were brought in last."""
    allowed(actor)
    return tuple(
        Import(
            row.file, row.sha256, row.at, row.by_name, Standing(row.status), row.reason,
            row.rows, row.added, row.revised,
        )
        for row in ImportRow.objects.order_by("-at", "-id")[:limit]
    )  # fmt: skip


def cell_of(row: VersionRow) -> Cell:
    """Return a version as a value."""
    cell = row.cell
    return Cell(
        cell.series, cell.indicator, cell.breakdown, cell.period,
        row.value, row.unit, row.note, row.source, cell.file, cell.place,
    )  # fmt: skip


def _placed(row: VersionRow) -> Placed:
    return Placed(row.cell_id, cell_of(row), row.number, Standing(row.status))


def _version(row: VersionRow) -> Version:
    return Version(
        row.number, row.value, row.unit, row.note, row.source, Standing(row.status),
        row.at, row.by_name, row.reason, row.brought.file if row.brought else "",
    )  # fmt: skip


def standing_of(figures: Iterable[Placed]) -> Standing:
    """Return the standing of several figures: provisional if one is, else revised if one is."""
    found = {one.standing for one in figures}
    for standing in (Standing.PROVISIONAL, Standing.REVISED):
        if standing in found:
            return standing
    return Standing.FINAL
