"""Hand one table out: CSV and XLSX with codes for programmes, a paper in the official layout."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from eurazpol.documents.actions.typeset import Footer, typeset
from eurazpol.documents.domain.facts import Office
from eurazpol.documents.domain.paper import Fields, Form, Paper, Paragraph, Table
from eurazpol.kernel.catalogue import screen_instant
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Lang, Message, message
from eurazpol.legal_statistics.actions.write_report import Written, office_name
from eurazpol.legal_statistics.actions.write_table import table_file


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table. ``codes`` and ``plain`` are for programmes; ``paper`` and ``note`` for readers."""

    name: str
    codes: Sequence[str]
    plain: Sequence[Sequence[str]]
    title: Message
    paper: Table
    note: Message


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a paper is written, where and when."""

    state: Country
    zone: ZoneInfo
    lang: Lang
    at: datetime


def sheet_file(sheet: Sheet, ending: str, reader: Reader) -> Written:
    """Return the file; raises :class:`NoSuchFigure` for an ending that there is not."""
    name = f"{sheet.name}.{ending}"
    if ending == "pdf":
        return Written(name, "application/pdf", _pdf(sheet, reader))
    data, media_type = table_file(ending, sheet.codes, sheet.plain)
    return Written(name, media_type, data)


def _pdf(sheet: Sheet, reader: Reader) -> bytes:
    at = screen_instant(reader.at, reader.lang, reader.zone)
    as_of = (message("legal_statistics-sheet-as-of"), at)
    paper = Paper(
        form=Form.LETTER, title=sheet.title,
        sender=Office(name=office_name(), state=reader.state.iso),
        blocks=(Fields((as_of,)), Paragraph(sheet.note), sheet.paper), number="LS",
    )  # fmt: skip
    whole, _ = table_file("csv", sheet.codes, sheet.plain)
    footer = Footer(
        about=sheet.name, template="legal-statistics", facts_sha256=sha256(whole).hexdigest(),
        author="Eurazpol", at=reader.at,
    )  # fmt: skip
    return typeset(paper, reader.lang, footer, reader.zone)
