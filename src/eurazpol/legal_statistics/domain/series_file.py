"""Read a file of published series: tidy CSV, one figure a row, eight columns.

Rules, in the order in which they are tested; the first that a file breaks is named with its row
and field:

1. At most 5 MB of UTF-8 without NUL; at most 50,000 rows.
2. The heads are series, indicator, breakdown, period, value, unit, note, source, in this order.
3. Series, indicator, value and unit are there; nothing is longer than its column allows.
4. A value is a plain number with a point; a breakdown is ``key=value`` pairs or one bare word.
5. A period is a date, a span of dates in their order, a label, or nothing.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from eurazpol.legal_statistics.domain.cells import Cell, is_number, pairs_of
from eurazpol.legal_statistics.domain.errors import InvalidSeries
from eurazpol.legal_statistics.domain.periods import is_period

COLUMNS = ("series", "indicator", "breakdown", "period", "value", "unit", "note", "source")
LIMITS = {
    "series": 120, "indicator": 120, "breakdown": 400, "period": 40,
    "value": 40, "unit": 120, "note": 500, "source": 300,
}  # fmt: skip
_NEEDED = ("series", "indicator", "value", "unit")
MAX_BYTES = 5_000_000
MAX_ROWS = 50_000


def read_series(data: bytes, name: str) -> tuple[Cell, ...]:
    """Return the figures of a file. Raises :class:`InvalidSeries` naming row, field and rule."""
    rows = rows_of(data, name)
    head = next(rows, [])
    if tuple(head) != COLUMNS:
        raise InvalidSeries(
            "stats-heads", field=name, heads=", ".join(head)[:200], wanted=", ".join(COLUMNS)
        )
    return tuple(_cell(row, name, number) for number, row in enumerate(rows, 2))


def rows_of(data: bytes, name: str) -> Iterator[list[str]]:
    """Return the rows of a bounded CSV file, heads first."""
    if len(data) > MAX_BYTES:
        raise InvalidSeries("stats-too-large", field=name, limit=MAX_BYTES // 10**6)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidSeries("stats-not-utf8", field=name, byte=error.start) from None
    if "\x00" in text:
        raise InvalidSeries("stats-not-utf8", field=name, byte=text.index("\x00"))
    return _bounded(text, name)


def _bounded(text: str, name: str) -> Iterator[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    count = 0
    try:
        for row in reader:
            count += 1
            if count > MAX_ROWS + 1:
                raise InvalidSeries("stats-too-many", field=name, limit=MAX_ROWS)
            yield row
    except csv.Error as error:
        where = f"{name}:{reader.line_num}"
        raise InvalidSeries("stats-not-csv", field=where, problem=str(error)) from None


def _cell(row: Sequence[str], name: str, number: int) -> Cell:
    where = f"{name}:{number}"
    if len(row) != len(COLUMNS):
        raise InvalidSeries("stats-columns", field=where, found=len(row), wanted=len(COLUMNS))
    fields = dict(zip(COLUMNS, (part.strip() for part in row), strict=True))
    for column, text in fields.items():
        if len(text) > LIMITS[column]:
            raise InvalidSeries("stats-too-long", field=f"{where}:{column}", limit=LIMITS[column])
        if column in _NEEDED and not text:
            raise InvalidSeries("stats-missing", field=f"{where}:{column}")
    if not is_number(fields["value"]):
        raise InvalidSeries("stats-number", field=f"{where}:value", value=fields["value"])
    if not _is_breakdown(fields["breakdown"]):
        raise InvalidSeries(
            "stats-breakdown", field=f"{where}:breakdown", value=fields["breakdown"]
        )
    if not is_period(fields["period"]):
        raise InvalidSeries("stats-period", field=f"{where}:period", value=fields["period"])
    printed = fields.pop("value")
    return Cell(**fields, printed=printed, file=name, row=number)


def _is_breakdown(text: str) -> bool:
    pairs = pairs_of(text)
    keys = [key for key, _ in pairs]
    return len(keys) == len(set(keys)) and all(value.strip() for _, value in pairs)
