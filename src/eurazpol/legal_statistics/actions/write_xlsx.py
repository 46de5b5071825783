"""The report as a workbook: a sheet for each form, and one with every breakdown.

The archive is written anew with fixed times: openpyxl itself stamps it with the present.
"""

import io
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS, Message
from eurazpol.legal_statistics.domain.figures import change
from eurazpol.legal_statistics.domain.forms import FORMS
from eurazpol.legal_statistics.domain.report import Report, Row

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first instant that a ZIP archive can name."""
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</)")
_WIDTHS = (6, 26, 48, 48, 48, 16, 14, 14, 12, 12, 14)


def xlsx(report: Report) -> bytes:
    """Return the workbook. Names stand in three languages, codes in none."""
    from openpyxl import Workbook  # noqa: PLC0415 - only who writes a workbook loads it

    book = Workbook()
    book.remove(book.worksheets[0])
    present = {row.form for row in report.rows}
    for form in FORMS.values():
        if form.number in present:
            _form_sheet(book.create_sheet(form.number), report, form.number, form.title)
    _cells_sheet(book.create_sheet("cells"), report)
    out = io.BytesIO()
    book.save(out)
    return _fixed(out.getvalue(), report.events_to)


def _names(text: Message) -> list[str]:
    return [catalogue().render(text, lang) for lang in LANGS]


def _form_sheet(sheet: "Worksheet", report: Report, number: str, title: Message) -> None:
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415

    for name in _names(title):
        sheet.append([f"{number}. {name}, {report.year}"])
        sheet.cell(sheet.max_row, 1).font = Font(bold=True)
    sheet.append([" / ".join(_names(report.standing.text)), report.events_to.isoformat()])
    sheet.append([])
    sheet.append(
        ["row", "indicator", *LANGS, "unit", report.year, report.year - 1, "change", "%", "query"]
    )
    sheet.freeze_panes = sheet.cell(sheet.max_row + 1, 3)
    for cell in sheet[sheet.max_row]:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    for row in report.lines(number):
        sheet.append(_line(row))
    for place, width in enumerate(_WIDTHS):
        sheet.column_dimensions[chr(ord("A") + place)].width = width


def _line(row: Row) -> list[Any]:
    moved = change(row.value, row.before)
    indicator = row.line.indicator
    names = _names(indicator.text)
    if row.line.code:
        names = [f"{name}: {row.line.code}" for name in names]
    return [
        row.place, indicator.id, *names, indicator.unit, row.value, row.before,
        moved.absolute if moved else None, moved.percent if moved else None, indicator.query_id,
    ]  # fmt: skip


def _cells_sheet(sheet: "Worksheet", report: Report) -> None:
    sheet.append(
        ["form", "row", "indicator", "breakdown", "code", "value", "previous", "unit", "hidden"]
    )
    sheet.freeze_panes = "A2"
    for row in report.rows:
        indicator = row.line.indicator
        sheet.append(
            [row.form, row.place, indicator.id, *row.key, row.value, row.before, indicator.unit,
             "yes" if row.hidden else "no"]
        )  # fmt: skip


def _fixed(archive: bytes, at: datetime) -> bytes:
    """Return the archive with fixed times, in the archive and in what it says of itself."""
    stamp = at.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    out = io.BytesIO()
    with ZipFile(io.BytesIO(archive)) as given, ZipFile(out, "w") as made:
        for entry in given.infolist():
            content = given.read(entry)
            if entry.filename == "docProps/core.xml":
                content = _STAMP.sub(rb"\g<1>" + stamp + rb"\g<2>", content)
            made.writestr(ZipInfo(entry.filename, _EPOCH), content, ZIP_DEFLATED)
    return out.getvalue()
