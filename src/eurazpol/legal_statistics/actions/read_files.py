"""Read the files that a person names: series, tables beside them, and a list of known cases.

A file is known by its heads: tidy series; known cases (``case_id``, ``verdict``). A file with the
name of a packaged table takes that table's place.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from eurazpol.legal_statistics.actions.packaged import packaged_tables
from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.checks.relation import Finding
from eurazpol.legal_statistics.domain.errors import InvalidSeries
from eurazpol.legal_statistics.domain.series_file import MAX_BYTES, read_series
from eurazpol.legal_statistics.domain.table_file import read_table, records_of

_CASE, _VERDICT = "case_id", "verdict"


@dataclass(frozen=True, slots=True)
class Brought:
    """What was read: figures, tables, and verdicts by the id of the known case."""

    cells: tuple[Cell, ...]
    tables: tuple[Cell, ...]
    known: Mapping[str, str]


def read_files(paths: Iterable[Path]) -> Brought:
    """Read the files. Raises :class:`InvalidSeries` naming file, row, field and rule."""
    cells: list[Cell] = []
    tables = _by_table(packaged_tables())
    known: dict[str, str] = {}
    for path in paths:
        data = read_bounded(path)
        heads = _heads(data)
        if _CASE in heads and _VERDICT in heads:
            records = records_of(data, path.name)
            known |= {record[_CASE]: record[_VERDICT] for _, record in records}
        elif path.stem in tables:
            tables[path.stem] = list(read_table(data, path.name))
        else:
            cells += read_series(data, path.name)
    beside = tuple(cell for table in tables.values() for cell in table)
    return Brought(tuple(cells), beside, known)


def disagreeing(findings: Iterable[Finding], known: Mapping[str, str]) -> tuple[str, ...]:
    """Return the ids of known cases whose verdict is another here, or that were not evaluated."""
    found = {one.id: one.verdict.value for one in findings}
    return tuple(id_ for id_, verdict in known.items() if found.get(id_) != verdict)


def read_bounded(path: Path) -> bytes:
    """Return the bytes of a file, one more than a file of series may have at most."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InvalidSeries("stats-unreadable", field=path.name, reason=reason) from None


def _heads(data: bytes) -> list[str]:
    first = data.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0]
    return first.decode("utf-8", "replace").strip().split(",")


def _by_table(cells: Iterable[Cell]) -> dict[str, list[Cell]]:
    found: dict[str, list[Cell]] = {}
    for cell in cells:
        found.setdefault(cell.series, []).append(cell)
    return found
