"""What two records can say of each other in one field, and how each field is judged.

A level is a finding with a verdict; its weight is fitted (``fitted``), never written by hand.
Order rules:

1. What is unknown on one side is missing and weighs nothing.
2. Agreement can only raise the score and contradiction only lower it: the fit is bound to it.
3. One agreement in a field is enough: a person has several nationalities, papers and names.
"""

from enum import Enum

from eurazpol.kernel.texts import Message, message
from eurazpol.matching.domain.appearance import Sex
from eurazpol.matching.domain.description import Agreement, compare_descriptions
from eurazpol.matching.domain.person.comparison import Field, Verdict
from eurazpol.matching.domain.person.papers import one_slip_apart
from eurazpol.matching.domain.person.places import alike
from eurazpol.matching.domain.person.prepared import (
    PreparedBirth,
    PreparedPaper,
    PreparedPerson,
)
from eurazpol.matching.domain.person.record import PaperKind
from eurazpol.matching.domain.person.states import same_or_after


class Level(Enum):
    """A finding: its id, the field that it is about, and the verdict that it means."""

    BIRTH_SAME = ("birth-same", Field.BIRTH, Verdict.SAME)
    BIRTH_MONTH = ("birth-month", Field.BIRTH, Verdict.CLOSE)
    BIRTH_YEAR = ("birth-year", Field.BIRTH, Verdict.CLOSE)
    BIRTH_CALENDAR = ("birth-calendar", Field.BIRTH, Verdict.CLOSE)
    BIRTH_SWAPPED = ("birth-swapped", Field.BIRTH, Verdict.CLOSE)
    BIRTH_DIGIT = ("birth-digit", Field.BIRTH, Verdict.CLOSE)
    BIRTH_OTHER_DAY = ("birth-other-day", Field.BIRTH, Verdict.DIFFERENT)
    BIRTH_NEAR = ("birth-near", Field.BIRTH, Verdict.DIFFERENT)
    BIRTH_APART = ("birth-apart", Field.BIRTH, Verdict.DIFFERENT)
    BIRTH_FAR = ("birth-far", Field.BIRTH, Verdict.DIFFERENT)
    SEX_SAME = ("sex-same", Field.SEX, Verdict.SAME)
    SEX_DIFFERENT = ("sex-different", Field.SEX, Verdict.DIFFERENT)
    NATIONALITY_SAME = ("nationality-same", Field.NATIONALITY, Verdict.SAME)
    NATIONALITY_AFTER = ("nationality-after", Field.NATIONALITY, Verdict.CLOSE)
    NATIONALITY_DIFFERENT = ("nationality-different", Field.NATIONALITY, Verdict.DIFFERENT)
    PLACE_SAME = ("place-same", Field.BIRTH_PLACE, Verdict.SAME)
    PLACE_PARTLY = ("place-partly", Field.BIRTH_PLACE, Verdict.CLOSE)
    PLACE_STATE = ("place-state", Field.BIRTH_PLACE, Verdict.CLOSE)
    PLACE_DIFFERENT = ("place-different", Field.BIRTH_PLACE, Verdict.DIFFERENT)
    PAPER_SAME = ("paper-same", Field.DOCUMENTS, Verdict.SAME)
    PAPER_LOOK = ("paper-look", Field.DOCUMENTS, Verdict.CLOSE)
    PAPER_SLIP = ("paper-slip", Field.DOCUMENTS, Verdict.CLOSE)
    PAPER_OTHER = ("paper-other", Field.DOCUMENTS, Verdict.DIFFERENT)
    NUMBER_OTHER = ("number-other", Field.DOCUMENTS, Verdict.DIFFERENT)
    LOOKS_SAME = ("looks-same", Field.DESCRIPTION, Verdict.SAME)
    LOOKS_CLOSE = ("looks-close", Field.DESCRIPTION, Verdict.CLOSE)
    LOOKS_DIFFERENT = ("looks-different", Field.DESCRIPTION, Verdict.DIFFERENT)

    def __init__(self, id_: str, field: Field, verdict: Verdict) -> None:
        self.id = id_
        self.field = field
        self.verdict = verdict

    def reason(self) -> Message:
        """Say in words what was found."""
        return message(f"matching-level-{self.id}")


_NEAR, _APART = 2, 14
_SPAN_YEAR = 300
"""Days that a date at least leaves open when only its year is known."""
_ENOUGH_LOOKS, _LIKE, _UNLIKE = 3, 0.75, 0.4


def judge(a: PreparedPerson, b: PreparedPerson) -> list[Level]:
    """Return what each field but the names says; a field that is missing says nothing."""
    found: list[Level] = []
    if a.birth is not None and b.birth is not None:
        found.append(_birth(a.birth, b.birth))
    if a.sex is not None and b.sex is not None:
        found.append(_sex(a.sex, b.sex))
    if a.states and b.states:
        found.append(_states(a.states, b.states))
    if a.place is not None and b.place is not None:
        place = _place(a, b)
        if place is not None:
            found.append(place)
    if a.papers and b.papers:
        paper = _papers(a.papers, b.papers)
        if paper is not None:
            found.append(paper)
    if a.description is not None and b.description is not None:
        looks = _looks(a, b)
        if looks is not None:
            found.append(looks)
    return found


def _birth(a: PreparedBirth, b: PreparedBirth) -> Level:
    if a.first <= b.last and b.first <= a.last:
        return _overlap(a, b)
    if a.day and b.day:
        if a.year == b.year and a.day == b.month and a.month == b.day:
            return Level.BIRTH_SWAPPED
        if _digit_apart(a, b):
            return Level.BIRTH_DIGIT
    apart = abs(a.year - b.year)
    if apart == 0:
        return Level.BIRTH_OTHER_DAY
    if apart <= _NEAR:
        return Level.BIRTH_NEAR
    return Level.BIRTH_APART if apart <= _APART else Level.BIRTH_FAR


def _overlap(a: PreparedBirth, b: PreparedBirth) -> Level:
    if a.moving or b.moving:
        exact = (a.year, a.month, a.day) == (b.year, b.month, b.day) and a.day
        return Level.BIRTH_SAME if exact else Level.BIRTH_CALENDAR
    widest = max(a.last - a.first, b.last - b.first)
    if widest == 0:
        return Level.BIRTH_SAME
    return Level.BIRTH_YEAR if widest >= _SPAN_YEAR else Level.BIRTH_MONTH


def _digit_apart(a: PreparedBirth, b: PreparedBirth) -> bool:
    """Whether one digit of the written date differs, or two neighbours of the year are exchanged.

    The digit of the century is none that slips.
    """
    one = f"{a.year:04d}{a.month:02d}{a.day:02d}"
    other = f"{b.year:04d}{b.month:02d}{b.day:02d}"
    slips = [place for place in range(8) if one[place] != other[place]]
    if len(slips) == 1:
        return slips[0] >= 2
    return slips == [2, 3] and one[2:4] == other[3:1:-1]


def _sex(a: Sex, b: Sex) -> Level:
    return Level.SEX_SAME if a is b else Level.SEX_DIFFERENT


def _states(a: frozenset[str], b: frozenset[str]) -> Level:
    if not a.isdisjoint(b):
        return Level.NATIONALITY_SAME
    after = any(same_or_after(one, other) for one in a for other in b)
    return Level.NATIONALITY_AFTER if after else Level.NATIONALITY_DIFFERENT


def _place(a: PreparedPerson, b: PreparedPerson) -> Level | None:
    one, other = a.place, b.place
    if one is None or other is None:
        return None
    states = _states(frozenset((one.state,)), frozenset((other.state,)))
    both = bool(one.state and other.state)
    if both and states is Level.NATIONALITY_DIFFERENT:
        return Level.PLACE_DIFFERENT
    if one.words and other.words:
        if one.words <= other.words or other.words <= one.words:
            return Level.PLACE_SAME
        if not one.words.isdisjoint(other.words) or alike(one, other):
            return Level.PLACE_PARTLY
        return Level.PLACE_DIFFERENT
    return Level.PLACE_STATE if both else None


def _papers(a: tuple[PreparedPaper, ...], b: tuple[PreparedPaper, ...]) -> Level | None:
    """Return the best that any two documents say; a contradiction where nothing agrees."""
    best: Level | None = None
    for one in a:
        for other in b:
            if not one.state or not other.state or one.state == other.state:
                level = _two_papers(one, other)
                if level is not None and (best is None or _RANK[level] < _RANK[best]):
                    best = level
    return best


def _two_papers(one: PreparedPaper, other: PreparedPaper) -> Level | None:
    if one.number == other.number:
        return Level.PAPER_SAME
    if one.look == other.look:
        return Level.PAPER_LOOK
    if one.kind is not other.kind or one.kind is PaperKind.OTHER:
        return None
    if one_slip_apart(one.look, other.look):
        return Level.PAPER_SLIP
    if not one.state or not other.state:
        return None
    return Level.NUMBER_OTHER if one.kind is PaperKind.PERSONAL_NUMBER else Level.PAPER_OTHER


_RANK = {
    level: rank
    for rank, level in enumerate(
        (Level.PAPER_SAME, Level.PAPER_LOOK, Level.PAPER_SLIP, Level.NUMBER_OTHER,
         Level.PAPER_OTHER)
    )
}  # fmt: skip


def _looks(a: PreparedPerson, b: PreparedPerson) -> Level | None:
    if a.description is None or b.description is None:
        return None
    found = compare_descriptions(a.description, b.description)
    told = [one for one in found.fields if one.agreement is not Agreement.UNKNOWN]
    if len(told) < _ENOUGH_LOOKS:
        return None
    if found.share >= _LIKE:
        return Level.LOOKS_SAME
    return Level.LOOKS_CLOSE if found.share > _UNLIKE else Level.LOOKS_DIFFERENT
