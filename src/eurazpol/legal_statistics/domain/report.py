"""The yearly report as values, and as text: CSV for everybody, SDMX-CSV for other statisticians.

Codes are the same in every language. What is written depends on the events alone: the same events
give the same bytes.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from eurazpol.kernel.texts import Texts
from eurazpol.legal_statistics.domain.figures import TOTAL, Key, Number, Standing, change
from eurazpol.legal_statistics.domain.forms import Line


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of the report: the row of a form, or a cell of a breakdown of it."""

    form: str
    place: int
    line: Line
    key: Key
    value: Number | None
    before: Number | None
    hidden: bool


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of a year: ``state`` (ISO code) whose they are, ``office`` who reports them.

    ``events_to`` is the last instant at which an event was recorded that they are counted from.
    """

    state: str
    office: Texts
    year: int
    standing: Standing
    events_to: datetime
    rows: tuple[Row, ...]

    def lines(self, form: str) -> Iterator[Row]:
        """Yield the rows of a form without their breakdowns."""
        return (row for row in self.rows if row.form == form and _is_line(row))


def _is_line(row: Row) -> bool:
    return row.key == (TOTAL if row.line.dim is None else (row.line.dim.value, row.line.code))


def as_csv(report: Report) -> str:
    """Write every figure, a line each, under one head."""
    head = (
        "form", "row", "indicator", "breakdown", "code", "period", "value", "previous", "change",
        "change_percent", "unit", "status", "hidden", "query",
    )  # fmt: skip
    return _written(head, (_plain(report, row) for row in report.rows))


def _plain(report: Report, row: Row) -> tuple[Any, ...]:
    moved = change(row.value, row.before)
    dim, code = row.key
    return (
        row.form, row.place, row.line.indicator.id, dim, code, report.year, _value(row.value),
        _value(row.before), _value(moved.absolute if moved else None),
        _value(moved.percent if moved else None), row.line.indicator.unit, report.standing.value,
        "yes" if row.hidden else "no", row.line.indicator.query_id,
    )  # fmt: skip


def as_published(report: Report) -> str:
    """Write the Prosecutor General's form under the heads of the published tables."""
    head = ("series", "indicator", "breakdown", "period", "value", "unit")
    return _written(head, _published(report))


def _published(report: Report) -> Iterator[tuple[Any, ...]]:
    for row in report.rows:
        words = row.line.published
        if words is not None and _is_line(row):
            yield (
                words.series, words.indicator, words.breakdown, report.year, _value(row.value),
                row.line.indicator.unit,
            )  # fmt: skip


_ALL, _UNKNOWN = "_T", "_U"
"""SDMX codes of a total, and of what is not known."""
_STATUS = {Standing.PROVISIONAL: "P", Standing.FINAL: "A", Standing.REVISED: "A"}
"""Codes of CL_OBS_STATUS: provisional, normal; of a hidden cell it is Q, missing, suppressed."""


def as_sdmx(report: Report) -> str:
    """Write SDMX-CSV 2.0 (field guide of SDMX 3.0): one observation a line, no indicator twice."""
    head = (
        "STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "REF_AREA", "INDICATOR", "BREAKDOWN",
        "CATEGORY", "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "OBS_STATUS", "CONF_STATUS",
    )  # fmt: skip
    seen: dict[tuple[str, Key], Row] = {}
    for row in report.rows:
        seen.setdefault((row.line.indicator.id, row.key), row)
    return _written(head, (_observation(report, row) for row in seen.values()))


def _observation(report: Report, row: Row) -> tuple[Any, ...]:
    dim, code = row.key
    category = (code or _UNKNOWN) if dim else _ALL
    status = "Q" if row.hidden else _STATUS[report.standing] if row.value is not None else "M"
    return (
        "dataflow", "EURAZPOL:DF_LEGAL_STATISTICS(1.0)", "I", "A", report.state,
        row.line.indicator.id.upper(), dim.upper() or _ALL, category, report.year,
        _value(row.value), row.line.indicator.unit.upper(), status, "C" if row.hidden else "F",
    )  # fmt: skip


def _value(value: Number | None) -> str:
    return "" if value is None else str(value)


def _written(head: Iterable[str], rows: Iterable[Iterable[Any]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")  # RFC 4180
    writer.writerow(head)
    writer.writerows(rows)
    return out.getvalue()
