"""Sections that several papers share: person, acts, court act, grounds, complaint."""

from collections.abc import Iterable
from datetime import date
from typing import Literal

from babel.dates import format_date

from eurazpol.documents.domain.facts import (
    Complaint,
    CourtAct,
    Custody,
    Ground,
    IdentityPaper,
    Offence,
    Office,
    Person,
    Provision,
    Reference,
    Request,
    Sentence,
    Words,
)
from eurazpol.documents.domain.letters import showable
from eurazpol.documents.domain.paper import (
    Block,
    Fields,
    Heading,
    Item,
    Numbered,
    Paragraph,
    Spelling,
    Text,
)
from eurazpol.kernel.catalogue import document_date
from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.texts import Arg, Lang, Message, message

Rows = list[tuple[Message, Text]]


def say(name: str, /, **args: Arg) -> Message:
    """Return the message ``documents-<name>``."""
    return message(f"documents-{name}", **args)


def partial_day(text: str, lang: Lang) -> str:
    """Write a whole or partial date for an official paper."""
    day = PartialDate.parse(text)
    if day.day is not None:
        return document_date(day.earliest, lang)
    if day.month is None:
        return {"kk": f"{day.year} жыл", "ru": f"{day.year} год", "en": str(day.year)}[lang]
    month = format_date(day.earliest, "LLLL", locale=lang)
    if lang != "en":
        month = month.lower()
    if lang == "kk":
        return f"{day.year} жылғы {month}"
    return f"{month} {day.year}" + (" года" if lang == "ru" else "")


def section(name: str, *blocks: Block) -> tuple[Block, ...]:
    """Put the heading ``documents-section-<name>`` over ``blocks``."""
    return (Heading(say(f"section-{name}")), *blocks)


def rows(*pairs: tuple[str, Text | None]) -> Fields:
    """Make labelled rows ``documents-label-<name>``; rows without a value are left out."""
    return Fields(
        tuple((say(f"label-{name}"), value) for name, value in pairs if value not in (None, ""))
    )


def day(value: date | None, lang: Lang) -> str | None:
    """Write a whole date, if there is one."""
    return document_date(value, lang) if value else None


def _identity_paper(paper: IdentityPaper, lang: Lang) -> Message:
    return say(
        "identity-paper",
        kind=say(f"identity-{paper.kind.replace('_', '-')}"),
        number=paper.number,
        state=Country(paper.state) if paper.state else "none",
        until=day(paper.valid_until, lang) or "none",
    )


def _citizenship(person: Person) -> Message:
    if person.citizenships:
        return say("states", states=tuple(Country(iso) for iso in person.citizenships))
    return say("stateless" if person.stateless else "citizenship-not-established")


def spellings(person: Person) -> tuple[str, tuple[str, ...], tuple[Spelling, ...]]:
    """Return the name to print first, the other printable ones, and those in other scripts.

    A name in a script that not every machine can print gives way to the next spelling; if there is
    no other, it is printed as far as the machine can.
    """
    shown = [name.full for name in person.names if showable(name.full)]
    hidden = [name for name in person.names if not showable(name.full)]
    if not shown:
        shown, hidden = [hidden[0].full], hidden[1:]
    kept = (
        Spelling(name.full, say("spelling-kept", script=say(f"script-{name.script}")))
        for name in hidden
    )
    return shown[0], tuple(shown[1:]), tuple(kept)


def person_fields(person: Person, lang: Lang) -> Fields:
    """Write identity data in the order of official forms."""
    first, others, hidden = spellings(person)
    return rows(
        ("name", first),
        ("other-spellings", "; ".join(others)),
        *(("kept-spellings", spelling) for spelling in hidden),
        ("born", partial_day(person.born, lang) if person.born else None),
        ("birth-place", person.birth_place),
        ("sex", say(f"sex-{person.sex}") if person.sex else None),
        ("citizenship", _citizenship(person)),
        *(("identity-paper", _identity_paper(paper, lang)) for paper in person.papers),
        ("residence", person.residence),
        ("whereabouts", person.whereabouts),
        ("marks", person.marks),
    )


def person_section(person: Person, lang: Lang) -> tuple[Block, ...]:
    """Section about the person."""
    return section("person", person_fields(person, lang))


def _penalty(provision: Provision, lang: Lang) -> Message | None:
    state = Country(provision.state).name(lang)
    match provision.maximum:
        case None:
            return None
        case "life" | "death":
            return say(f"penalty-{provision.maximum}", state=state)
        case months if months % 12 == 0:
            return say("penalty-years", state=state, years=months // 12)
        case months:
            return say("penalty-months", state=state, months=months)


def _offence_rows(offence: Offence, lang: Lang) -> Fields:
    provisions: list[tuple[str, Text | None]] = []
    for provision in offence.provisions:
        state = Country(provision.state).name(lang)
        provisions += [
            ("provision", say("provision", state=state, article=provision.article)),
            ("penalty", _penalty(provision, lang)),
            ("law-text", provision.text),
        ]
    return rows(
        ("offence", offence.title),
        ("committed", partial_day(offence.committed, lang)),
        ("committed-at", offence.place),
        *provisions,
    )


def offence_section(offences: Iterable[Offence], lang: Lang) -> tuple[Block, ...]:
    """Section with each act: what, when, where, provisions with penalties and texts."""
    return section("offences", *(_offence_rows(offence, lang) for offence in offences))


def act_fields(act: CourtAct, lang: Lang) -> Fields:
    """Kind, author, date and number of a court act."""
    return rows(
        ("act", say(f"act-kind-{act.kind.replace('_', '-')}")),
        ("act-by", act.issued_by),
        ("act-date", document_date(act.issued, lang)),
        ("act-number", act.number),
    )


def sentence_fields(sentence: Sentence, lang: Lang) -> Fields:
    """Term, finality and the part that is left."""
    return rows(
        ("term", say("months", months=sentence.term_months)),
        ("final-on", day(sentence.final_on, lang)),
        ("left", say("months-days", months=sentence.left_months, days=sentence.left_days)),
        ("reckoned-on", day(sentence.reckoned_on, lang)),
        ("ends", day(sentence.ends, lang)),
    )


def custody_section(custody: Custody | None, lang: Lang) -> tuple[Block, ...]:
    """Section on deprivation of liberty, or nothing."""
    if custody is None:
        return ()
    fields = rows(("custody-at", custody.place), ("custody-since", day(custody.since, lang)))
    return section("custody", fields)


def citation(instrument: Words, article: str) -> Text:
    """Name the provision: instrument, article; the instrument alone where there is no article."""
    if not article.strip(" -—"):
        return instrument
    return say("citation", instrument=instrument, article=article)


def grounds(items: Iterable[Ground]) -> Numbered:
    """Write numbered grounds, each with its provision."""
    return Numbered(
        tuple(Item(item.text, citation(item.instrument, item.article)) for item in items)
    )


def basis_section(request: Request) -> tuple[Block, ...]:
    """Sections on the legal basis and on what the requesting side guarantees."""
    blocks = section("basis", grounds(request.basis))
    if request.guarantees or request.other_guarantees:
        items = [Item(say(f"guarantee-{code}")) for code in request.guarantees]
        items += [Item(words) for words in request.other_guarantees]
        blocks += section("guarantees", Numbered(tuple(items)))
    return blocks


def reference_fields(
    reference: Reference, lang: Lang, what: Literal["request", "decision"] = "request"
) -> Fields:
    """Name the paper that is answered or told of."""
    return rows(
        (f"{what}-number", reference.number),
        (f"{what}-date", document_date(reference.issued, lang)),
        (f"{what}-by", reference.office),
    )


def complaint_section(complaint: Complaint, lang: Lang) -> tuple[Block, ...]:
    """Instruction on the right of complaint."""
    return section(
        "complaint",
        Paragraph(say("complaint-right", days=complaint.days)),
        rows(
            ("complaint-court", complaint.court),
            ("complaint-lodge", complaint.lodge_with),
            ("complaint-last-day", day(complaint.last_day, lang)),
            ("complaint-basis", citation(complaint.instrument, complaint.article)),
        ),
        Paragraph(say("complaint-effect")),
    )


def office_line(office: Office, lang: Lang) -> Text:
    """Name the office with its state, where it has one."""
    if office.state is None:
        return office.name
    return say("office-of-state", office=office.name, state=Country(office.state).name(lang))


def words(text: Text) -> Paragraph:
    """Make running text of words."""
    return Paragraph(text)
