"""Read a table that stands beside the series: one record a row; each field becomes a cell.

The cell's series is the name of the table, its indicator the column, its breakdown ``id=...``; the
columns unit, note and source are said of every cell of their row. A table without a column ``id``
is named by its first columns, as the packaged one of offences is by code, article and part.
"""

from collections.abc import Iterator, Mapping

from eurazpol.legal_statistics.domain.cells import Cell
from eurazpol.legal_statistics.domain.errors import InvalidSeries
from eurazpol.legal_statistics.domain.series_file import rows_of

_BESIDE = ("id", "unit", "note", "source")
_NAMED_BY = ("code", "article", "part")


def read_table(data: bytes, name: str) -> tuple[Cell, ...]:
    """Return the fields that hold something. ``name`` is ``<table>.csv``."""
    table = name.removesuffix(".csv")
    return tuple(
        Cell(
            table, column, f"id={_id_of(record)}", "", text,
            record.get("unit", ""), record.get("note", ""), record.get("source", ""), name, row,
        )
        for row, record in records_of(data, name)
        for column, text in record.items()
        if text and column not in _BESIDE
    )  # fmt: skip


def records_of(data: bytes, name: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Return the records of a table with their rows in the file."""
    rows = rows_of(data, name)
    heads = next(rows, [])
    for number, row in enumerate(rows, 2):
        if len(row) != len(heads):
            where = f"{name}:{number}"
            raise InvalidSeries("stats-columns", field=where, found=len(row), wanted=len(heads))
        yield number, dict(zip(heads, (part.strip() for part in row), strict=True))


def _id_of(record: Mapping[str, str]) -> str:
    if "id" in record:
        return record["id"]
    parts = [record.get(column, "") for column in _NAMED_BY]
    return "-".join(part for part in parts if part)
