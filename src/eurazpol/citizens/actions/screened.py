"""The persons of the data bank as they are screened against notices, and as a lead shows them.

1. Every record is screened, ended ones too: who was released may be sought still, or again.
2. There is a lead to a record only for who may read that record. Who works with notices alone does
   not learn that a citizen is held abroad.
3. A reader of a lead sees what identifies the person, the stage and the state of detention; what
   the record is opened for is asked when it is opened.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.citizens.actions.work import visible
from eurazpol.citizens.domain.alike import person_record
from eurazpol.citizens.domain.record import Record
from eurazpol.citizens.domain.stages import Stage
from eurazpol.citizens.store.models import CitizenRow
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, message
from eurazpol.matching.domain.person import PersonRecord

_AT_ONCE = 500
_ONLY = "/1"
"""A record is of one person; a ref names record and person, as those of cases do."""


@dataclass(frozen=True, slots=True)
class ScreenedCitizen:
    """A citizen as the reader of a lead sees the person."""

    ref: str
    number: str
    what: Message
    state: Country
    person: PersonRecord


def citizen_of_record(own: Country, number: str) -> tuple[PersonRecord, ...]:
    """Return the person of one record; none for a number that is none."""
    return tuple(citizens_at(own, (number + _ONLY,)).values())


def citizens_at(own: Country, refs: Iterable[str]) -> dict[str, PersonRecord]:
    """Return persons by ref, as they are compared; what is gone is left out."""
    rows = CitizenRow.objects.filter(number__in=_numbers(refs), erased_at=None)
    found = rows.values_list("number", "values")
    return {number + _ONLY: _person(own, number, values) for number, values in found}


def every_citizen(own: Country) -> Iterator[tuple[str, PersonRecord]]:
    """Return every person, each with the number of the record."""
    rows = CitizenRow.objects.filter(erased_at=None).order_by("pk").values_list("number", "values")
    for number, values in rows.iterator(_AT_ONCE):
        yield number, _person(own, number, values)


def records_closed_to(actor: Actor) -> frozenset[str]:
    """Return the records to which there is no lead for this reader (rule 2)."""
    open_ = CitizenRow.objects.filter(visible(actor, Act.READ_CITIZEN))
    closed = CitizenRow.objects.exclude(pk__in=open_.values("pk"))
    return frozenset(closed.values_list("number", flat=True))


def shown_citizens(
    own: Country, refs: Iterable[str], actor: Actor
) -> Mapping[str, ScreenedCitizen]:
    """Return what this reader of leads may see of persons; the others are left out."""
    rows = CitizenRow.objects.filter(
        visible(actor, Act.READ_CITIZEN), number__in=_numbers(refs), erased_at=None
    )
    return {
        row.number + _ONLY: ScreenedCitizen(
            row.number + _ONLY,
            row.number,
            message("citizens-lead", stage=Stage(row.stage).text),
            Country(row.state),
            _person(own, row.number, row.values),
        )
        for row in rows
    }


def _numbers(refs: Iterable[str]) -> list[str]:
    return [ref.removesuffix(_ONLY) for ref in refs if ref.endswith(_ONLY)]


def _person(own: Country, number: str, values: Mapping[str, str]) -> PersonRecord:
    return person_record(number + _ONLY, Record(values), own.iso)
