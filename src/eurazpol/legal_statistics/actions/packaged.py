"""What the product ships of published figures: the series, the tables beside them, the relations.

Read once per process, from the room's folder ``data``.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

from eurazpol.kernel.texts import Texts
from eurazpol.law.actions.read_yaml import read_yaml
from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.checks.relation import Relation
from eurazpol.legal_statistics.domain.crosswalk import Confidence, IccsClass, Line
from eurazpol.legal_statistics.domain.errors import StatisticsError
from eurazpol.legal_statistics.domain.series_file import read_series
from eurazpol.legal_statistics.domain.table_file import read_table, records_of
from eurazpol.legal_statistics.domain.targets import Target

T = TypeVar("T")

DATA = Path(__file__).parent.parent / "data"
EXAMPLE_WORKLOAD = DATA / "examples" / "workload_fictional.csv"
EXAMPLE_STAFF = DATA / "examples" / "staff_fictional.csv"


def packaged_files() -> tuple[Path, ...]:
    """Return the files of the example series."""
    return tuple(sorted((DATA / "series").glob("*.csv")))


def example_files() -> tuple[Path, ...]:
    """Return the example series and two fictional files to try forecasts on."""
    return (*packaged_files(), EXAMPLE_STAFF, EXAMPLE_WORKLOAD)


@cache
def packaged_series() -> tuple[Cell, ...]:
    """Return every figure of the example series."""
    return tuple(
        cell for path in packaged_files() for cell in read_series(path.read_bytes(), path.name)
    )


@cache
def packaged_tables() -> tuple[Cell, ...]:
    """Return every field of the tables that relations name beside the series."""
    paths = sorted((DATA / "tables").glob("*.csv"))
    return tuple(cell for path in paths for cell in read_table(path.read_bytes(), path.name))


@cache
def targets() -> tuple[Target, ...]:
    """Return the declared targets of programmes."""
    return _shaped(DATA / "targets.yaml", tuple[Target, ...])


@cache
def crosswalk() -> Mapping[tuple[str, str], Line]:
    """Return the lines of the crosswalk by code and article, in the order of the code."""
    path = DATA / "crosswalk.csv"
    lines = (
        Line(
            row["code"], row["article"], row["title_en"], row["group"], row["iccs"],
            Confidence(row["confidence"]),
        )
        for _, row in records_of(path.read_bytes(), path.name)
    )  # fmt: skip
    return {(line.code, line.article): line for line in lines}


@cache
def iccs() -> Mapping[str, IccsClass]:
    """Return the classes that the crosswalk names, by code."""
    path = DATA / "iccs.csv"
    rows = (row for _, row in records_of(path.read_bytes(), path.name))
    return {
        row["code"]: IccsClass(row["code"], Texts(row["kk"], row["ru"], row["en"])) for row in rows
    }


@cache
def relations() -> tuple[Relation, ...]:
    """Return the declared relations, each checked, in the order of their ids."""
    found = [one for path in sorted((DATA / "relations").glob("*.yaml")) for one in _read(path)]
    return tuple(sorted(found, key=lambda one: one.id))


def _read(path: Path) -> tuple[Relation, ...]:
    found = _shaped(path, tuple[Relation, ...])
    for one in found:
        one.check()
    return found


def _shaped(path: Path, type_: type[T]) -> T:
    try:
        return msgspec.convert(read_yaml(path), type_)
    except msgspec.ValidationError as error:
        raise StatisticsError("stats-relation", field=path.name, problem=str(error)) from None
