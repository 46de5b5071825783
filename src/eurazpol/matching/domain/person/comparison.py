"""The answer of a comparison: a score that means something, and the parts that explain it."""

from dataclasses import dataclass
from enum import StrEnum

from eurazpol.kernel.texts import Message, message


class Field(StrEnum):
    """What is compared."""

    NAMES = "names"
    BIRTH = "birth"
    SEX = "sex"
    NATIONALITY = "nationality"
    BIRTH_PLACE = "birth-place"
    DOCUMENTS = "documents"
    DESCRIPTION = "description"

    @property
    def text(self) -> Message:
        """The name of the field."""
        return message(f"matching-field-{self.value}")


class Verdict(StrEnum):
    """What a field says of two records."""

    SAME = "same"
    CLOSE = "close"
    DIFFERENT = "different"
    MISSING = "missing"

    @property
    def text(self) -> Message:
        """The verdict in a word."""
        return message(f"matching-verdict-{self.value}")


@dataclass(frozen=True, slots=True)
class Part:
    """One field: ``weight`` in points, each of which doubles the odds; below 0 it halves them."""

    field: Field
    verdict: Verdict
    weight: float
    reasons: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """``score``: of so many of a hundred such pairs, both are one person (0 to 1).

    A lead, not an identification: a person decides. ``parts`` are in the order of :class:`Field`.
    """

    score: float
    parts: tuple[Part, ...]

    def part(self, field: Field) -> Part:
        """Return what one field says."""
        return next(one for one in self.parts if one.field is field)
