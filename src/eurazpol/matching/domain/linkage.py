"""A register looked through for records of one person: what is compared, and what comes out.

Nothing is merged here: what comes out are leads, each with its reasons, for a person to decide.
"""

from dataclasses import dataclass

from eurazpol.matching.domain.candidate import Candidate
from eurazpol.matching.domain.names.model import PreparedName, Role
from eurazpol.matching.domain.person.prepared import prepare_person
from eurazpol.matching.domain.person.record import PersonRecord

COLUMNS = (
    "unique_id", "family", "given", "father", "names", "birth", "year", "sex", "state", "place",
    "paper",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Link:
    """Two ids that may be one person.

    ``chance`` is what the statistics of the register give it; ``cluster`` where both stand.
    """

    left: str
    right: str
    chance: float
    cluster: str


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A link whose two records were compared field by field."""

    link: Link
    left: PersonRecord
    candidate: Candidate


def linkage_row(record: PersonRecord) -> tuple[str | None, ...]:
    """Return what is compared of a record, in the order of :data:`COLUMNS`; None is unknown.

    Names stand as they sound, without script, ending and spelling.
    """
    person = prepare_person(record)
    name = person.names[0] if person.names else None
    birth = record.birth
    return (
        record.id,
        _part(name, Role.FAMILY),
        _part(name, Role.GIVEN),
        _part(name, Role.FATHER),
        " ".join(sorted(part.core for part in name.parts)) or None if name else None,
        str(birth) if birth and birth.day else None,
        str(birth.year) if birth else None,
        person.sex.value if person.sex else None,
        min(person.states, default=None),
        record.birth_place.strip().casefold() or None,
        person.papers[0].look if person.papers else None,
    )


def _part(name: PreparedName | None, role: Role) -> str | None:
    if name is None:
        return None
    fitting = (part.core for part, one in zip(name.parts, name.roles, strict=True) if one == role)
    return next(fitting, None)
