"""The values of a comparison of names."""

from dataclasses import dataclass, field
from enum import IntEnum, IntFlag, StrEnum

from eurazpol.kernel.finding import Finding

NAME_THRESHOLD = 0.7
"""The one fixed threshold of the product: names at or above it may be of one person."""
SAME_FROM = 0.9
LONGEST = 300
"""Letters of a name that are read; what is longer is not a name of a person."""
MOST_PARTS = 12


class Band(StrEnum):
    """What a score means to the person who reads it."""

    SAME = "same"
    CLOSE = "close"
    DIFFERENT = "different"


class Role(IntFlag):
    """What a part of a name is; nothing where the name does not show it."""

    UNKNOWN = 0
    GIVEN = 1
    FAMILY = 2
    FATHER = 4


class Odd(IntFlag):
    """What was odd about the text of a name; each is said in the verdict."""

    NOTHING = 0
    EMPTY = 1
    CUT = 2
    HIDDEN = 4
    LOOKALIKE = 8
    ONE_LETTER = 16
    TITLE = 32


class Ending(IntEnum):
    """The group of the ending that marks a part."""

    NONE = 0
    FATHER_TURKIC = 1
    FATHER_SLAVIC = 2
    FAMILY_OV = 3
    FAMILY = 4


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One word of a name, with everything that comparing it needs.

    ``sounds`` are its readings, the likeliest first; ``stems`` what is left without the ending;
    ``broad`` the readings with a and e as one; ``bones`` the consonants
    of what is left;
    ``known`` the lines of the table of given names that it may be. One object a word: equal words
    are the same object.
    """

    text: str
    script: str
    sounds: tuple[str, ...]
    forms: frozenset[str]
    stems: frozenset[str]
    broad: frozenset[str]
    bones: frozenset[str]
    known: frozenset[int]
    initials: frozenset[str]
    always: int
    """The letters of every reading without ending, a bit a letter; ``ever``: of any reading."""
    ever: int
    core: str
    """The likeliest sound without an ending that is added to a father's name."""
    cores: tuple[str, ...]
    """Every reading without that ending, the likeliest first."""
    ending: Ending = Ending.NONE
    sex: str = ""
    abjad: bool = False
    initial: bool = False
    common: bool = False


@dataclass(frozen=True, slots=True)
class PreparedName:
    """A name ready to be compared: its parts with their roles, and what was odd about its text."""

    text: str
    parts: tuple[Part, ...] = ()
    roles: tuple[int, ...] = ()
    former: frozenset[int] = frozenset()
    """Places of the parts that are a family name before marriage."""
    sex: str = ""
    sex_from: int = 0
    odd: Odd = Odd.NOTHING


@dataclass(frozen=True, slots=True)
class NameVerdict:
    """Score 0..1 with the two names; the reasons are written when they are asked for."""

    score: float
    first: PreparedName = field(repr=False)
    second: PreparedName = field(repr=False)

    @property
    def band(self) -> Band:
        """The band of the score."""
        if self.score >= SAME_FROM:
            return Band.SAME
        return Band.CLOSE if self.score >= NAME_THRESHOLD else Band.DIFFERENT

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The reasons: what agrees (holds), contradicts (fails) or is missing (unknown)."""
        from eurazpol.matching.domain.names.reasons import reasons  # noqa: PLC0415 - it needs us

        return reasons(self.first, self.second)
