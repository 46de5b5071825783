"""Record of the hand-over of a person from one state's authority to another's."""

from datetime import date
from typing import Annotated

from msgspec import Meta

from eurazpol.documents.domain.facts import (
    Count,
    Enclosure,
    IdentifiedPerson,
    Line,
    Office,
    Part,
    Reference,
    Signatory,
    Words,
)
from eurazpol.documents.domain.paper import Form, Item, Numbered, Paper, Signature
from eurazpol.documents.domain.writing import (
    day,
    office_line,
    person_section,
    reference_fields,
    rows,
    say,
    section,
    words,
)
from eurazpol.kernel.catalogue import document_date
from eurazpol.kernel.texts import Lang


class Side(Part, frozen=True, kw_only=True):
    """One side of the hand-over."""

    office: Office
    officer: Signatory


class HandoverRecord(Part, frozen=True, kw_only=True):
    """Facts of the record. ``time`` is the local time of the place, with its zone: ``14:30 UTC+5``.

    ``custody_days`` is the whole time in custody that the receiving side is told of.
    """

    number: Line
    issued: date
    handed_by: Side
    received_by: Side
    decision: Reference
    person: IdentifiedPerson
    place: Words
    time: Line
    custody_since: date | None = None
    custody_days: Count
    health: Words | None = None
    belongings: tuple[Words, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    witnesses: Annotated[tuple[Line, ...], Meta(max_length=10)] = ()
    handling: Words | None = None


def compose(facts: HandoverRecord, lang: Lang) -> Paper:
    """Write the record with a signature of each side."""
    belongings = tuple(Item(thing) for thing in facts.belongings)
    return Paper(
        form=Form.LETTER,
        title=say("title-handover-record"),
        sender=facts.handed_by.office,
        number=facts.number,
        issued=facts.issued,
        handling=facts.handling,
        enclosures=facts.enclosures,
        signatures=(
            Signature(facts.handed_by.officer, facts.handed_by.office),
            Signature(facts.received_by.officer, facts.received_by.office),
        ),
        blocks=(
            words(say("handover-record")),
            rows(
                ("handover-place", facts.place),
                ("handover-date", document_date(facts.issued, lang)),
                ("handover-time", facts.time),
                ("handed-by", office_line(facts.handed_by.office, lang)),
                ("received-by", office_line(facts.received_by.office, lang)),
                ("witnesses", "; ".join(facts.witnesses)),
            ),
            *section("decision-executed", reference_fields(facts.decision, lang, "decision")),
            *person_section(facts.person, lang),
            *section(
                "custody",
                rows(
                    ("custody-since", day(facts.custody_since, lang)),
                    ("custody-days", say("days", days=facts.custody_days)),
                    ("health", facts.health),
                ),
            ),
            *section(
                "belongings",
                Numbered(belongings) if belongings else words(say("no-belongings")),
            ),
            words(say("handover-closing")),
        ),
    )
