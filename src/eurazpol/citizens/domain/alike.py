"""Whether two records may be about one person: the comparison of the room *matching* decides.

A lead, not an identification: what looks alike is shown before a record is saved, and an officer
says whether it is another person.
"""

from eurazpol.citizens.domain.fields import Values
from eurazpol.citizens.domain.record import Record
from eurazpol.matching.domain.person import (
    IdentityDocument,
    PaperKind,
    PersonRecord,
    RecordName,
    Sex,
)

_PAPERS = {
    "passport": PaperKind.PASSPORT,
    "identity_card": PaperKind.IDENTITY_CARD,
    "travel_document": PaperKind.PASSPORT,
}


def person_record(number: str, record: Record, nationality: str) -> PersonRecord:
    """Return what is known of the person in the word of the comparison."""
    values = record.values
    names = [
        RecordName(
            record.name.full,
            given=values.get("given", ""),
            family=values["family"],
            father=values.get("patronymic", ""),
        )
    ]
    if latin := record.latin:
        names.append(RecordName(latin.full, given=latin.given, family=latin.family))
    return PersonRecord(
        id=number,
        names=tuple(names),
        birth=record.birth,
        sex=Sex(values["sex"]),
        nationalities=(nationality,),
        birth_place=values.get("birth_place", ""),
        documents=_documents(values, nationality),
    )


def spellings(values: Values) -> tuple[tuple[str, str], ...]:
    """Return the names (family, given) under which a person is looked for."""
    found = ((values.get("family", ""), values.get("given", "")),
             (values.get("latin_family", ""), values.get("latin_given", "")))  # fmt: skip
    return tuple(pair for pair in found if pair[0])


def plain_number(number: str) -> str:
    """Return the number of a document as it is looked for: letters and digits, capital."""
    return "".join(sign for sign in number.upper() if sign.isalnum())


def _documents(values: Values, nationality: str) -> tuple[IdentityDocument, ...]:
    number = values.get("document_number", "")
    if not number:
        return ()
    kind = _PAPERS.get(values.get("document_kind", ""), PaperKind.OTHER)
    return (IdentityDocument(kind, number, nationality),)
