"""Two names compared: which parts meet, what contradicts, what is missing, and the score.

Evidence is added up: each pair of parts that meet speaks for one person, by how surely they are one
word; a part that stands against another one (another given name, another father) speaks against,
far more than anything can outweigh; a part that only one name has costs little. The sum becomes a
score between 0 and 1.
"""

from math import exp
from typing import NamedTuple, TypeAlias

from rapidfuzz.distance import OSA

from eurazpol.matching.domain.names.likeness import (
    DROPPED,
    INITIAL,
    SAME,
    abjad,
    likeness,
    vowels_apart,
)
from eurazpol.matching.domain.names.model import NameVerdict, Part, PreparedName, Role

_FAMILY, _FATHER, _GIVEN = int(Role.FAMILY), int(Role.FATHER), int(Role.GIVEN)
_CLASH = _GIVEN | _FATHER

JOINED = 0.87
_SHORTEST_JOINED = 5
_MOST_SLIPS = 2

# Set by hand on pairs of names: a score is an order, the chance is for the score of two records.
_BASE = -3.2
_WORTH = {_FAMILY: 3.0, _GIVEN: 2.6, _FATHER: 2.6}
_WORTH_OTHER = 2.75
_COMMON = 0.8
_AGAINST = 5.5
_MISSING = {_GIVEN: 1.5, _FATHER: 0.1}
_MISSING_OTHER = 0.45
_MOST = 5.0
_MOST_BY_INITIAL = 2.1


Pair: TypeAlias = tuple[float, int, int]
"""Two parts that meet: how surely they are one word (0..1), and their places."""


class Alignment(NamedTuple):
    """Which parts meet, and the places left on each side."""

    pairs: list[Pair]
    first: list[int]
    second: list[int]
    joined: bool = False
    """Whether one of the pairs is a word that the other name writes apart."""


class LeftOver(NamedTuple):
    """Places of parts that stand against one another, and of those only one name has."""

    against: list[tuple[int, int]]
    first: list[int]
    second: list[int]


def compare_names(a: PreparedName, b: PreparedName) -> NameVerdict:
    """Return how likely ``a`` and ``b`` are names of one person; reasons only when asked for."""
    return NameVerdict(name_score(a, b), a, b)


def name_score(a: PreparedName, b: PreparedName) -> float:
    """Return only the score, 0..1: at or above the threshold the names may be of one person."""
    if not a.parts or not b.parts:
        return 0.0
    return 1 / (1 + exp(-_evidence(a, b, align(a, b))))


def align(a: PreparedName, b: PreparedName) -> Alignment:
    """Let the parts meet, the surest pairs first; a given name never meets a father's name."""
    pairs: list[Pair] = []
    left, right = list(range(len(a.parts))), list(range(len(b.parts)))
    for i, part in enumerate(a.parts):
        for j in right:
            other = b.parts[j]
            if (part is other or not part.forms.isdisjoint(other.forms)) and not (
                part.initial ^ other.initial or _clash(a.roles[i], b.roles[j])
            ):
                pairs.append((SAME, i, j))
                left.remove(i)
                right.remove(j)
                break
    if left and right:
        _meet(a, b, (left, right), pairs)
    joined = bool(
        left and right and len(left) + len(right) > 2 and _join(a, b, (left, right), pairs)
    )
    return Alignment(pairs, left, right, joined=joined)


def _meet(
    a: PreparedName, b: PreparedName, rest: tuple[list[int], list[int]], pairs: list[Pair]
) -> None:
    """Pair what does not sound the same, the surest first, and take it out of ``rest``."""
    left, right = rest
    found = []
    for i in left:
        for j in right:
            sure = likeness(a.parts[i], b.parts[j])
            if sure and not _clash(a.roles[i], b.roles[j], dropped=sure == DROPPED):
                fit = _fit(a.roles[i], b.roles[j], initial=sure == INITIAL)
                found.append((sure, fit, -i, -j))
    found.sort(reverse=True)
    for sure, _, i, j in found:
        if -i in left and -j in right:
            left.remove(-i)
            right.remove(-j)
            pairs.append((sure, -i, -j))


def _fit(one: int, two: int, *, initial: bool) -> int:
    """Order pairs that are equally sure: one role first; an initial is rarely of a family name."""
    if initial and (one | two) & _FAMILY:
        return -1
    return int(one == two != 0)


def _clash(one: int, two: int, *, dropped: bool = False) -> bool:
    """Whether the roles forbid that two parts are one: Пётр Иванов is not Иван Петров."""
    both = one | two
    return one != two and (both == _CLASH or (dropped and both == _GIVEN | _FAMILY))


def _join(
    a: PreparedName, b: PreparedName, rest: tuple[list[int], list[int]], pairs: list[Pair]
) -> bool:
    """Pair a word with several of the other name that are it, written apart."""
    left, right = rest
    for i in tuple(left):
        run = _run(a.parts[i], b, right)
        if run:
            left.remove(i)
            right[:] = [j for j in right if j not in run]
            pairs.append((JOINED, i, run[0]))
            return True
    for j in tuple(right):
        run = _run(b.parts[j], a, left)
        if run:
            right.remove(j)
            left[:] = [i for i in left if i not in run]
            pairs.append((JOINED, run[0], j))
            return True
    return False


def _run(word: Part, name: PreparedName, places: list[int]) -> list[int]:
    """Return the places, next to each other, whose parts together are ``word``."""
    whole = word.sounds[0]
    if len(whole) < (2 if word.script == "han" else _SHORTEST_JOINED):
        return []
    slips = max(0, min(_MOST_SLIPS, (len(whole) - _SHORTEST_JOINED + 1) // 2))
    others = ~word.ever
    run: list[int] = []
    for place in places:
        part = name.parts[place]
        # Nearly all words are left here: they have letters that the joined word has not.
        if (part.always & others).bit_count() > slips and not part.abjad:
            run.clear()
            continue
        run.append(place)
        for start in range(len(run) - 1):
            if _is_joined(whole, [name.parts[each] for each in run[start:]], slips):
                return run[start:]
    return []


def _is_joined(whole: str, run: list[Part], slips: int) -> bool:
    if sum(len(part.core) for part in run) > len(whole) + _MOST_SLIPS:
        return False
    joined = "".join(part.sounds[0] for part in run)
    if OSA.distance(whole, joined, score_cutoff=_MOST_SLIPS) <= slips:
        return True
    return any(part.abjad for part in run) and vowels_apart(abjad(joined), abjad(whole))


def _evidence(a: PreparedName, b: PreparedName, met: Alignment) -> float:
    total = _BASE
    for sure, i, j in met.pairs:
        worth = _WORTH.get(a.roles[i] | b.roles[j], _WORTH_OTHER)
        if a.parts[i].common and b.parts[j].common:
            worth *= _COMMON
        total += worth * sure
    if met.joined:
        total += _WORTH_OTHER * JOINED  # it stands for two parts
    if sum(pair[0] == DROPPED for pair in met.pairs) > 1:
        total -= _AGAINST  # Серик Бериков and Берик Сериков
    total = min(total, _MOST_BY_INITIAL if _only_initials(a, b, met) else _MOST)
    if met.first or met.second:
        total -= _cost(a, b, left_over(a, b, met))
    if a.sex and b.sex and a.sex != b.sex:
        total -= sexes_apart(a, b, met)
    if len(a.parts) == len(b.parts) == 1 and met.pairs:
        total += 2.4
    return total


def _only_initials(a: PreparedName, b: PreparedName, met: Alignment) -> bool:
    """Whether no given name is written out in both: initials alone never make names the same."""
    short = [pair for pair in met.pairs if a.parts[pair[1]].initial or b.parts[pair[2]].initial]
    return len(short) * 2 >= len(met.pairs) if short else False


def _cost(a: PreparedName, b: PreparedName, rest: LeftOver) -> float:
    cost = _AGAINST * len(rest.against)
    for name, places in ((a, rest.first), (b, rest.second)):
        for place in places:
            cost += _MISSING.get(name.roles[place], _MISSING_OTHER)
    return cost


def left_over(a: PreparedName, b: PreparedName, met: Alignment) -> LeftOver:
    """Say of the parts that met nothing which stand against another and which are only missing.

    A former family name is neither.
    """
    free = [j for j in met.second if j not in b.former]
    against, missing = [], []
    for i in met.first:
        if i in a.former:
            continue
        for j in free:
            one, two = a.roles[i], b.roles[j]
            if not one or not two or one & two:
                free.remove(j)
                against.append((i, j))
                break
        else:
            missing.append(i)
    return LeftOver(against, missing, free)


def sexes_apart(a: PreparedName, b: PreparedName, met: Alignment) -> float:
    """Return what it costs: much, unless only a family name says it; abroad it loses its ending."""
    if _FAMILY not in (a.sex_from, b.sex_from):
        return 3.0
    whole = any(
        sure > 0.5
        and not a.parts[i].initial
        and not (a.roles[i] | b.roles[j]) & (_FAMILY | _FATHER)
        for sure, i, j in met.pairs
    )
    return 0.6 if whole else 3.0
