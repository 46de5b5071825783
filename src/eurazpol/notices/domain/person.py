"""The person of a notice as a record to be compared with others."""

from eurazpol.kernel.dates import PartialDate
from eurazpol.matching.domain.appearance import Sex
from eurazpol.matching.domain.person import (
    IdentityDocument,
    NameKind,
    PaperKind,
    PersonRecord,
    RecordName,
)
from eurazpol.notices.domain.content import Content, Name

_NAMES = {"main": NameKind.MAIN, "previous": NameKind.PREVIOUS, "alias": NameKind.ALIAS}


def as_record(id_: str, content: Content) -> PersonRecord:
    """Return the person whom a notice is about, under ``id_``."""
    who = content.subject
    return PersonRecord(
        id=id_,
        names=tuple(name_of(one) for one in who.names),
        birth=PartialDate.parse(who.birth) if who.birth else None,
        sex=Sex(who.sex) if who.sex else None,
        nationalities=who.nationalities,
        birth_place=who.birth_place,
        birth_state=who.birth_state or "",
        documents=tuple(
            IdentityDocument(PaperKind(one.kind), one.number, one.state or "") for one in who.papers
        ),
    )


def name_of(name: Name) -> RecordName:
    """Return a name of a notice as it is compared."""
    return RecordName(name.full, _NAMES[name.kind], name.given, name.family, name.patronymic)
