"""Write the yearly report: tables for programmes and people, a paper in the official layout.

1. It is read from the figures of the last build, and says up to when events were recorded.
2. Nothing in a file depends on when or where it is written: the same events give the same bytes.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from eurazpol.access.actions.queries import authorities
from eurazpol.access.domain.actor import Actor, AuthorityKind
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import LANGS, Lang, Texts, message
from eurazpol.legal_statistics.actions.report import (
    Counter,
    allowed,
    built,
    cells_of,
    period_of,
)
from eurazpol.legal_statistics.actions.write_pdf import pdf
from eurazpol.legal_statistics.actions.write_xlsx import xlsx
from eurazpol.legal_statistics.domain.errors import NoSuchFigure
from eurazpol.legal_statistics.domain.figures import TOTAL
from eurazpol.legal_statistics.domain.forms import FORMS, Form
from eurazpol.legal_statistics.domain.report import Report, Row, as_csv, as_published, as_sdmx


@dataclass(frozen=True, slots=True)
class Written:
    """A file of the report."""

    name: str
    media_type: str
    content: bytes


def year_report(state: Country, year: int, actor: Actor, form_id: str = "") -> Report:
    """Return every figure of the year, or those of one form; raises if none was built."""
    allowed(actor)
    period = period_of(year)
    if period.built_at is None:
        raise NoSuchFigure("statistics-not-built", field="year", year=str(year))
    forms = [form for form in FORMS.values() if form_id in ("", form.id)]
    counted = built([line.indicator for form in forms for line in form.lines], year)
    rows = tuple(row for form in forms for row in _rows(form, year, counted))
    never = datetime.combine(date(year, 12, 31), datetime.min.time(), UTC)
    told = period.events_to or never
    return Report(state.iso, office_name(), year, period.standing, told, rows)


def office_name() -> Texts:
    """Return the name of the authority that keeps the statistics, or words for the service."""
    kept = [one for one in authorities() if one.kind is AuthorityKind.STATISTICS]
    if kept:
        return kept[0].name
    own = message("legal_statistics-office")
    return Texts(*(catalogue().render(own, lang) for lang in LANGS))


def _rows(form: Form, year: int, counted: Counter) -> Iterator[Row]:
    for place, line in enumerate(form.lines, 1):
        cells = cells_of(line.indicator, year, counted)
        whole = [TOTAL, *sorted({*cells.now, *cells.before} - {TOTAL})]
        for key in whole if line.dim is None else [(line.dim.value, line.code)]:
            one = cells.figure(key)
            yield Row(form.number, place, line, key, one.value, one.before, one.hidden)


def writers(report: Report, zone: ZoneInfo) -> Mapping[str, Callable[[], Written]]:
    """Return what writes each file of the report, by the end of its name."""
    name = f"legal-statistics-{report.state}-{report.year}"

    def text(ending: str, write: Callable[[Report], str]) -> Callable[[], Written]:
        return lambda: Written(f"{name}{ending}", CSV, write(report).encode("utf-8"))

    def paper(lang: Lang) -> Callable[[], Written]:
        return lambda: Written(
            f"{name}-{lang}.pdf", "application/pdf", pdf(report, lang, zone, fingerprint(report))
        )

    return {
        ".csv": text(".csv", as_csv),
        ".sdmx.csv": text(".sdmx.csv", as_sdmx),
        "-prosecutor.csv": text("-prosecutor.csv", as_published),
        ".xlsx": lambda: Written(f"{name}.xlsx", XLSX, xlsx(report)),
        **{f"-{lang}.pdf": paper(lang) for lang in LANGS},
    }


CSV = "text/csv; charset=utf-8"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def fingerprint(report: Report) -> str:
    """Return the SHA-256 of every figure of the report."""
    return sha256(as_csv(report).encode("utf-8")).hexdigest()
