"""Write one table as CSV or XLSX: heads and cells in codes and plain numbers, for programmes.

Texts stay texts: a cell that begins like a formula is not one.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal

from eurazpol.legal_statistics.domain.cells import is_number
from eurazpol.legal_statistics.domain.errors import NoSuchFigure

CSV_TYPE = "text/csv; charset=utf-8"
XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table_file(
    ending: str, heads: Sequence[str], rows: Iterable[Sequence[str]]
) -> tuple[bytes, str]:
    """Return the bytes and the media type. Raises :class:`NoSuchFigure` for another ending."""
    if ending == "csv":
        return _csv(heads, rows), CSV_TYPE
    if ending == "xlsx":
        return _xlsx(heads, rows), XLSX_TYPE
    raise NoSuchFigure("stats-no-figure")


def _csv(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    return written.getvalue().encode()


def _plain(text: str) -> str:
    """Keep spreadsheets from running a text of the file as a formula."""
    harmless = is_number(text) or not text.startswith(_FORMULA)
    return text if harmless else f"'{text}"


def _xlsx(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    from openpyxl import Workbook  # noqa: PLC0415 - only who writes a workbook loads it
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415

    book = Workbook(write_only=True)
    sheet = book.create_sheet("table")
    sheet.append(list(heads))
    for row in rows:
        cells = []
        for text in row:
            cell = WriteOnlyCell(sheet, value=Decimal(text) if is_number(text) else text)
            if not is_number(text):
                cell.data_type = "s"
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
