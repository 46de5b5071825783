"""Which persons of a request are screened against notices, and as what they are compared.

The person whom the request is about and suspects are; victims, witnesses and experts are not: a
request must not bring them onto a list of wanted persons.
"""

from collections.abc import Iterator

from eurazpol.cooperation.domain.facts import Facts, IdentityPaper, Name, Person
from eurazpol.kernel.dates import PartialDate
from eurazpol.matching.domain.appearance import Sex
from eurazpol.matching.domain.person.record import (
    IdentityDocument,
    PaperKind,
    PersonRecord,
    RecordName,
)

_ROLES = frozenset({"subject", "suspect"})
_PAPERS = {"passport": PaperKind.PASSPORT, "identity_card": PaperKind.IDENTITY_CARD}
MOST = 50
"""Persons of one request that are screened."""


def ref_of(number: str, place: int) -> str:
    """Return the name of a person of a case: ``KZ-2026-000017/1``, places counted from 1."""
    return f"{number}/{place + 1}"


def place_of(ref: str) -> tuple[str, int]:
    """Return number and place (from 0) of what :func:`ref_of` gave."""
    number, _, place = ref.rpartition("/")
    return number, int(place) - 1 if place.isascii() and place.isdigit() else -1


def screened(number: str, facts: Facts) -> Iterator[PersonRecord]:
    """Return the persons of a case that are screened; each record's id is its ref."""
    for place, person in enumerate(facts.persons[:MOST]):
        if person.role in _ROLES and person.names:
            yield as_record(ref_of(number, place), person)


def as_record(ref: str, person: Person) -> PersonRecord:
    """Return a person of a request as it is compared."""
    return PersonRecord(
        id=ref,
        names=tuple(_name(one) for one in person.names),
        birth=PartialDate.parse(person.birth) if person.birth else None,
        sex=Sex(person.sex) if person.sex else None,
        nationalities=person.nationalities,
        birth_place=person.birth_place,
        documents=tuple(_paper(one) for one in person.papers),
    )


def _name(name: Name) -> RecordName:
    return RecordName(
        name.person_name.full, given=name.given, family=name.family, father=name.patronymic
    )


def _paper(paper: IdentityPaper) -> IdentityDocument:
    kind = _PAPERS.get(paper.kind, PaperKind.OTHER)
    return IdentityDocument(kind, paper.number, paper.state or "")
