"""A record made ready: everything that two comparisons would do alike is done once."""

from dataclasses import dataclass
from functools import cached_property

from eurazpol.matching.domain.appearance import Appearance, Sex
from eurazpol.matching.domain.names import PreparedName, prepare
from eurazpol.matching.domain.person.papers import SHORTEST, by_look, normal_number
from eurazpol.matching.domain.person.places import PreparedPlace, prepare_place
from eurazpol.matching.domain.person.record import (
    IdentityDocument,
    NameKind,
    PaperKind,
    PersonRecord,
    RecordName,
)
from eurazpol.matching.domain.person.states import known_state

_MOST_NAMES = 12
_MOST_PAPERS = 24


@dataclass(frozen=True, slots=True)
class PreparedBirth:
    """``first`` and ``last`` are days as ordinals; ``day`` and ``month`` are 0 where unknown."""

    first: int
    last: int
    year: int
    month: int
    day: int
    moving: bool
    """Whether the calendar of origin leaves a day of doubt."""


@dataclass(frozen=True, slots=True)
class PreparedPaper:
    """A document with its number as compared."""

    kind: PaperKind
    state: str
    number: str
    look: str


@dataclass(frozen=True)
class PreparedPerson:
    """A record ready to be compared; ``record`` is what it was made from.

    Names are made ready when they are first asked for: in bulk work most records of the register
    are out by their birth date before.
    """

    record: PersonRecord
    birth: PreparedBirth | None
    sex: Sex | None
    states: frozenset[str]
    place: PreparedPlace | None
    papers: tuple[PreparedPaper, ...]
    description: Appearance | None

    @cached_property
    def names(self) -> tuple[PreparedName, ...]:
        """The full names, bounded in number."""
        return tuple(
            prepare(name.text, given=name.given, family=name.family, father=name.father)
            for name in self._written
            if name.kind is not NameKind.WEAK
        )

    @cached_property
    def weak(self) -> tuple[PreparedName, ...]:
        """Nicknames and the like."""
        return tuple(prepare(name.text) for name in self._written if name.kind is NameKind.WEAK)

    @property
    def _written(self) -> list[RecordName]:
        # A hostile list of names must not make one pair cost thousands of comparisons.
        return [name for name in self.record.names[:_MOST_NAMES] if name.full.strip()]


def prepare_person(record: PersonRecord) -> PreparedPerson:
    """Return the record ready to be compared; never raises, odd values are unknown."""
    place_state = known_state(record.birth_state)
    return PreparedPerson(
        record,
        _birth(record),
        record.sex if record.sex is not Sex.OTHER else None,
        frozenset(filter(None, map(known_state, record.nationalities))),
        prepare_place(record.birth_place, place_state),
        tuple(filter(None, map(_paper, record.documents[:_MOST_PAPERS]))),
        record.description,
    )


def _birth(record: PersonRecord) -> PreparedBirth | None:
    stated = record.stated_birth
    shown = record.birth or (stated.gregorian if stated else None)
    if shown is None:
        return None
    first, last = stated.span if stated else (shown.earliest.toordinal(), shown.latest.toordinal())
    moving = stated is not None and first != shown.earliest.toordinal()
    return PreparedBirth(first, last, shown.year, shown.month or 0, shown.day or 0, moving)


def _paper(paper: IdentityDocument) -> PreparedPaper | None:
    number = normal_number(paper.number)
    if len(number) < SHORTEST:
        return None
    return PreparedPaper(paper.kind, known_state(paper.state), number, by_look(number))
