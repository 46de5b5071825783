"""Two descriptions compared: which fields agree, which differ, which nobody described."""

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from eurazpol.kernel.texts import Message, message
from eurazpol.matching.domain.appearance import VALUES, Appearance, Mark, Span, Trait


class Agreement(StrEnum):
    """What two descriptions say of one field."""

    AGREES = "agrees"
    CLOSE = "close"
    DIFFERS = "differs"
    UNKNOWN = "unknown"

    @property
    def text(self) -> Message:
        """The agreement in a word."""
        return message(f"matching-agreement-{self.value}")


class FieldAgreement(msgspec.Struct, frozen=True):
    """One field of two descriptions, how much it counts, and what it says."""

    field: str | Mark
    agreement: Agreement
    counts: float

    @property
    def name(self) -> Message:
        """The field in words."""
        if isinstance(self.field, Mark):
            return mark_text(self.field)
        return message(f"matching-trait-{self.field}")


@dataclass(frozen=True, slots=True)
class DescriptionComparison:
    """``share`` of what both describe that agrees, 0 to 1, each field by what it counts.

    ``support`` is how much of it agrees at all: with the same share, more known fields come first.
    """

    fields: tuple[FieldAgreement, ...]
    share: float
    support: float

    def with_agreement(self, agreement: Agreement) -> tuple[FieldAgreement, ...]:
        """Return the fields of which this is said."""
        return tuple(one for one in self.fields if one.agreement is agreement)


_ON_A_SCALE = frozenset(
    (Trait.BUILD, Trait.SKIN, Trait.HAIR_COLOUR, Trait.EYE_COLOUR, Trait.FOREHEAD, Trait.BEARD)
)
"""Traits whose words stand in order: neighbours are easily taken for each other."""
_COUNTS = {
    Trait.BUILD: 0.5, Trait.SKIN: 1.0, Trait.HAIR_COLOUR: 0.4, Trait.HAIR: 0.3, Trait.BEARD: 0.2,
    Trait.EYE_COLOUR: 1.5, Trait.EYES: 1.0, Trait.FACE: 1.0, Trait.FOREHEAD: 0.8, Trait.NOSE: 1.2,
    Trait.MOUTH: 0.8, Trait.CHIN: 1.0, Trait.EARS: 1.2, Trait.GAIT: 0.5,
}  # fmt: skip
"""What a trait counts: what changes at will or with the years counts little."""
_SEX_COUNTS, _AGE_COUNTS, _HEIGHT_COUNTS, _MARK_COUNTS = 2.0, 1.0, 1.5, 2.0
_AGE_SLACK, _HEIGHT_SLACK = 5, 4
"""Years and centimetres by which a witness errs."""
_WORTH = {Agreement.AGREES: 1.0, Agreement.CLOSE: 0.6, Agreement.DIFFERS: 0.0}
_TRAITS = tuple((trait, trait.value, counts) for trait, counts in _COUNTS.items())
_PLACES = {
    trait: {word: place for place, word in enumerate(words)} for trait, words in VALUES.items()
}


def compare_descriptions(a: Appearance, b: Appearance) -> DescriptionComparison:
    """Say of each field whether two descriptions agree; what one does not say is unknown."""
    fields = [
        FieldAgreement("sex", _equal(a.sex, b.sex), _SEX_COUNTS),
        FieldAgreement("age", _ages(a, b), _AGE_COUNTS),
        FieldAgreement("height", _spans(a.height, b.height, _HEIGHT_SLACK), _HEIGHT_COUNTS),
    ]
    mine, theirs = dict(a.traits), dict(b.traits)
    fields += [
        FieldAgreement(name, _words(trait, mine.get(trait), theirs.get(trait)), counts)
        for trait, name, counts in _TRAITS
    ]
    fields += _marks(a.marks, b.marks)
    known = sum(one.counts for one in fields if one.agreement is not Agreement.UNKNOWN)
    support = sum(one.counts * _WORTH.get(one.agreement, 0.0) for one in fields)
    return DescriptionComparison(tuple(fields), support / known if known else 0.0, support)


def _equal(a: object, b: object) -> Agreement:
    if a is None or b is None:
        return Agreement.UNKNOWN
    return Agreement.AGREES if a == b else Agreement.DIFFERS


def _ages(a: Appearance, b: Appearance) -> Agreement:
    """Compare ages as of one year, where the years of both sources are known."""
    if a.age is None or b.age is None:
        return Agreement.UNKNOWN
    later = (b.year - a.year) if a.year and b.year else 0
    return _spans(Span(a.age.low + later, a.age.high + later), b.age, _AGE_SLACK)


def _spans(a: Span | None, b: Span | None, slack: int) -> Agreement:
    if a is None or b is None:
        return Agreement.UNKNOWN
    gap = max(a.low - b.high, b.low - a.high)
    if gap <= 0:
        return Agreement.AGREES
    return Agreement.CLOSE if gap <= slack else Agreement.DIFFERS


def _words(trait: Trait, a: str | None, b: str | None) -> Agreement:
    if a is None or b is None:
        return Agreement.UNKNOWN
    if a == b:
        return Agreement.AGREES
    places = _PLACES[trait]
    if trait in _ON_A_SCALE and abs(places.get(a, -9) - places.get(b, 9)) == 1:
        return Agreement.CLOSE
    return Agreement.DIFFERS


def _marks(a: tuple[Mark, ...], b: tuple[Mark, ...]) -> list[FieldAgreement]:
    """Each mark of the first: found on the second, found elsewhere on the body, or not told.

    A mark that the other description does not name may only have been hidden: unknown.
    """
    found = []
    for mark in a:
        same = [one for one in b if one.kind is mark.kind]
        if not same:
            agreement = Agreement.UNKNOWN
        elif any(_same_place(mark, one) for one in same):
            agreement = Agreement.AGREES
        elif any(mark.part is one.part for one in same):
            agreement = Agreement.CLOSE
        else:
            agreement = Agreement.UNKNOWN
        found.append(FieldAgreement(mark, agreement, _MARK_COUNTS))
    return found


def _same_place(a: Mark, b: Mark) -> bool:
    return a.part is b.part and (a.side is b.side or a.side is None or b.side is None)


def mark_text(mark: Mark) -> Message:
    """Write a mark: its kind, and where on the body it is as far as that is known."""
    if mark.part is None:
        return mark.kind.text
    if mark.side is None:
        return message("matching-mark-at", mark=mark.kind.text, part=mark.part.text)
    return message(
        "matching-mark-at-side", mark=mark.kind.text, part=mark.part.text, side=mark.side.text
    )
