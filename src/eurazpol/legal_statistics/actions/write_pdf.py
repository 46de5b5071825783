"""The report as a paper in the official layout: letterhead, form by form, place for signatures."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from eurazpol.documents.actions.typeset import Footer, typeset
from eurazpol.documents.domain.facts import Office, Signatory
from eurazpol.documents.domain.paper import (
    Block,
    Fields,
    Heading,
    Paper,
    Paragraph,
    Signature,
    Table,
)
from eurazpol.documents.domain.paper import Form as Look
from eurazpol.kernel.catalogue import catalogue, screen_instant
from eurazpol.kernel.country import Country
from eurazpol.kernel.numbers import number
from eurazpol.kernel.texts import LANGS, Arg, Lang, Message, Texts, message
from eurazpol.legal_statistics.domain.figures import Number, change
from eurazpol.legal_statistics.domain.forms import FORMS, Form
from eurazpol.legal_statistics.domain.report import Report, Row


def _say(name: str, **args: Arg) -> Message:
    return message(f"legal_statistics-{name}", **args)


def pdf(report: Report, lang: Lang, zone: ZoneInfo, fingerprint: str) -> bytes:
    """Return PDF/A; the same report gives the same bytes."""
    present = [form for form in FORMS.values() if any(report.lines(form.number))]
    blocks: list[Block] = [Fields(tuple(_facts(report, lang, zone)))]
    for form in present:
        blocks += [Heading(_heading(form, lang)), _table(report, form, lang)]
    if any(row.hidden for row in report.rows):
        blocks.append(Paragraph(_say("hidden-why")))
    office = Office(name=report.office, state=report.state)
    author = Texts(*(catalogue().render(_say("official-author"), one) for one in LANGS))
    blank = Signatory(name="_" * 20, post=author)
    paper = Paper(
        form=Look.LETTER, title=_say("official-head"), sender=office, blocks=tuple(blocks),
        number=present[0].number if len(present) == 1 else f"LS-{report.year}",
        signatures=(Signature(blank),),
    )  # fmt: skip
    footer = Footer(
        about=str(report.year), template="legal-statistics", facts_sha256=fingerprint,
        author="Eurazpol", at=report.events_to,
    )  # fmt: skip
    return typeset(paper, lang, footer, zone)


def _heading(form: Form, lang: Lang) -> str:
    return f"{form.number}. {catalogue().render(form.title, lang)}"


def _facts(report: Report, lang: Lang, zone: ZoneInfo) -> Iterator[tuple[Message, Message | str]]:
    yield _say("period"), _say("period-of-year", year=str(report.year))
    yield _say("state-of-data"), report.standing.text
    yield _say("as-of"), screen_instant(report.events_to, lang, zone)


def _table(report: Report, form: Form, lang: Lang) -> Table:
    heads = (
        _say("row"), _say("indicator"), _say("unit"), _say("value", year=str(report.year)),
        _say("value", year=str(report.year - 1)), _say("change"), _say("change-percent"),
    )  # fmt: skip
    rows = tuple(_cells(row, lang) for row in report.lines(form.number))
    return Table(heads, (1, 8, 3, 2, 2, 2, 2), rows)


def _cells(row: Row, lang: Lang) -> tuple[Message | str, ...]:
    def figure(value: Number | None, places: int = 4) -> str:
        return "—" if value is None else number(value, lang, places)

    indicator = row.line.indicator
    moved = change(row.value, row.before)
    name = catalogue().render(indicator.text, lang)
    if row.line.code:
        name += f" ({Country(row.line.code).name(lang)})"
    return (
        str(row.place), name, indicator.unit_text, figure(row.value), figure(row.before),
        figure(moved.absolute if moved else None), figure(moved.percent if moved else None, 1),
    )  # fmt: skip
