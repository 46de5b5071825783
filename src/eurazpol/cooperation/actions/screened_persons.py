"""The persons of cases as they are screened against notices, and as a reader of a lead sees them.

1. A reader of a lead sees what identifies the person, not the case; whether the case may be opened
   is asked anew when it is.
2. There is no lead to a case that is restricted to a circle without the reader, nor to a
   confidential one that the reader may not open.
3. What a handling condition withholds from the reader is left out of what is shown.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.circles import hidden_numbers
from eurazpol.cooperation.actions.desk.words import readable_facts
from eurazpol.cooperation.actions.visible import visible
from eurazpol.cooperation.domain.facts import facts_from
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.papers import IDENTITY, IMAGE
from eurazpol.cooperation.domain.screened import place_of, screened
from eurazpol.cooperation.store.models import CaseRow, PaperRow
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message
from eurazpol.matching.domain.person.record import PersonRecord

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class CasePerson:
    """A person of a case as the reader of a lead sees it; ``place`` is counted from 1."""

    ref: str
    number: str
    place: int
    kind: Message
    peer: Country
    person: PersonRecord
    may_open: bool


@dataclass(frozen=True, slots=True)
class IdentityImage:
    """An image of the person in the papers of a case."""

    document: str
    name: str
    source: str
    added_at: datetime
    added_by: str
    sha256: str


def persons_of_case(number: str) -> tuple[PersonRecord, ...]:
    """Return the persons of a case that are screened; none for a case that is not there."""
    found = CaseRow.objects.filter(number=number).values_list("facts", flat=True).first()
    return tuple(screened(number, facts_from(found))) if found else ()


def persons_at(refs: Iterable[str]) -> dict[str, PersonRecord]:
    """Return the persons with these refs, as they are compared; what is gone is left out."""
    wanted = set(refs)
    numbers = {place_of(ref)[0] for ref in wanted}
    rows = CaseRow.objects.filter(number__in=numbers).values_list("number", "facts")
    return {
        one.id: one
        for number, facts in rows
        for one in screened(number, facts_from(facts))
        if one.id in wanted
    }


def identity_images(number: str) -> tuple[IdentityImage, ...]:
    """Return the images among the papers that prove the identity of the person of a case."""
    rows = PaperRow.objects.filter(
        case__number=number, paper=IDENTITY, media_type__in=IMAGE, removed_at=None, arriving=False
    )
    return tuple(
        IdentityImage(
            row.document_id, row.name, row.origin or number, row.added_at, row.added_by,
            row.sha256,
        )
        for row in rows.order_by("pk")
    )  # fmt: skip


def every_person() -> Iterator[PersonRecord]:
    """Return every person that is screened, case by case."""
    rows = CaseRow.objects.order_by("pk").values_list("number", "facts")
    for number, facts in rows.iterator(_AT_ONCE):
        yield from screened(number, facts_from(facts))


def cases_without_leads(actor: Actor) -> frozenset[str]:
    """Return the cases to which there is no lead for this reader (rule 2)."""
    closed = CaseRow.objects.filter(Q(confidential=True)).exclude(visible(actor))
    return frozenset(closed.values_list("number", flat=True)) | hidden_numbers(actor)


def shown_persons(refs: Iterable[str], actor: Actor, now: datetime) -> Mapping[str, CasePerson]:
    """Return what the reader of leads may see of persons; the others are left out."""
    wanted = set(refs)
    numbers = {place_of(ref)[0] for ref in wanted} - cases_without_leads(actor)
    rows = list(CaseRow.objects.filter(number__in=numbers))
    mine = CaseRow.objects.filter(visible(actor), pk__in=[row.pk for row in rows])
    may_open = set(mine.values_list("pk", flat=True))
    found = {}
    for row, facts in readable_facts(rows, actor, now):
        for person in screened(row.number, facts_from(facts)):
            if person.id in wanted:
                place = place_of(person.id)[1] + 1
                found[person.id] = CasePerson(
                    person.id,
                    row.number,
                    place,
                    kind_of(row.kind).text,
                    Country(row.peer_state),
                    person,
                    row.pk in may_open,
                )
    return found
