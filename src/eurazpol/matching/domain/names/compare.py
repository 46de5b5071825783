"""Two names compared: which parts meet, what contradicts, what is missing, and the score.

Evidence is added up: each pair of parts that meet speaks for one person, by how surely they are one
word; a part that stands against another one (another given name, another father) speaks against,
far more than anything can outweigh; a part that only one name has costs little. The sum becomes a
score between 0 and 1.
"""

from functools import lru_cache
from math import exp
from typing import NamedTuple, TypeAlias

from rapidfuzz.distance import OSA

from eurazpol.matching.domain.names.model import Ending, NameVerdict, Part, PreparedName, Role

_FAMILY, _FATHER, _GIVEN = int(Role.FAMILY), int(Role.FATHER), int(Role.GIVEN)
_CLASH = _GIVEN | _FATHER

SAME = 1.0
ENDING = 0.9
DROPPED = 0.88
JOINED = 0.87
VARIANT = 0.85
ABJAD = 0.82
BEGINS = 0.7
BROAD = 0.85
INITIAL = 0.48
_REMEMBERED = 65_536
_SHORTEST_CORE = 5
_SHORTEST_JOINED = 5
_SHORTEST_BROAD = 4
_SHORTEST_WRITTEN = 5
_SLAVIC_FATHER = Ending.FATHER_SLAVIC

_BASE = -3.2
_WORTH = {_FAMILY: 3.0, _GIVEN: 2.6, _FATHER: 2.6}
_WORTH_OTHER = 2.7
_COMMON = 0.8
_AGAINST = 5.5
_MISSING = {_GIVEN: 1.5, _FATHER: 0.1}
_MISSING_OTHER = 0.45
_MOST = 5.0
_MOST_BY_INITIAL = 2.1


Pair: TypeAlias = tuple[float, int, int]
"""Two parts that meet: how surely they are one word (0..1), and their places."""


_LONG = 8
_FIRST_OTHER = 0.35
_NEVER = (0.0, 0.0)
_ONE_SLIP = {1: _NEVER, 2: _NEVER, 3: (0.0, 0.45), 4: (0.6, 0.7), 5: (0.6, 0.7), 6: (0.7, 0.8)}
"""By the length of the word: how sure a slip is, and how sure when the consonants are the same."""
_TWO_SLIPS = {n: _NEVER for n in range(6)} | {n: (0.0, 0.7) for n in (6, 7, 8)} | {9: (0.5, 0.7)}


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


@lru_cache(maxsize=_REMEMBERED)
def likeness(a: Part, b: Part) -> float:
    """Return how surely two words are one: 1 the same sound, 0 different."""
    if not a.forms.isdisjoint(b.forms):
        return SAME if not (a.initial or b.initial) or a.initial and b.initial else INITIAL
    if a.initial or b.initial:
        return 0.0 if a.initials.isdisjoint(b.initials) else INITIAL
    if (a.ending or b.ending) and not a.stems.isdisjoint(b.stems) and _endings_agree(a, b):
        dropped = Ending.FAMILY_OV in (a.ending, b.ending) and Ending.NONE in (a.ending, b.ending)
        return DROPPED if dropped else ENDING
    if a.known and b.known:
        if a.known.isdisjoint(b.known):
            if not (a.abjad or b.abjad):
                return 0.0  # both are given names in use, and not the same one
        elif a.ending == b.ending or Ending.FAMILY_OV not in (a.ending, b.ending):
            return VARIANT
    if a.abjad or b.abjad:
        return ABJAD if _without_vowels(a, b) else 0.0
    if not a.broad.isdisjoint(b.broad) and len(a.core) >= _SHORTEST_BROAD:
        return BROAD
    if _begins(a, b) or _begins(b, a):
        return BEGINS
    return _slip(a, b)


def forget() -> None:
    """Forget which words were found alike, so that a measurement counts every comparison."""
    likeness.cache_clear()


def _endings_agree(a: Part, b: Part) -> bool:
    """Whether an ending may be added, dropped, or written in the other language."""
    first, second = sorted((a.ending, b.ending))
    if first == second:
        return first is not Ending.FAMILY or not a.forms.isdisjoint(b.forms)
    if first is Ending.NONE:
        return second is not Ending.FAMILY
    return first is Ending.FATHER_TURKIC and second in (Ending.FATHER_SLAVIC, Ending.FAMILY_OV)


_AS_ABJAD = str.maketrans({"p": "b", "v": "u", "f": "u", "g": "k", "z": "s", "j": "c"})


def _without_vowels(a: Part, b: Part) -> bool:
    """Whether the word of a script without short vowels is the other one, vowels left out."""
    short, long = (a, b) if a.abjad else (b, a)
    if 0 < a.ending <= _SLAVIC_FATHER and 0 < b.ending <= _SLAVIC_FATHER:
        return any(_vowels_apart(_abjad(short.core), _abjad(core)) for core in long.cores)
    others = [_abjad(sound) for sound in long.sounds]
    for sound in short.sounds:
        bare = _abjad(sound)
        if len(bare) >= 2 and any(_vowels_apart(bare, other) for other in others):
            return True
    return False


def _abjad(sound: str) -> str:
    letters = sound.translate(_AS_ABJAD)
    return "".join(each for place, each in enumerate(letters) if each != letters[place - 1 : place])


def _vowels_apart(short: str, long: str) -> bool:
    """Whether ``short`` is ``long`` without some of its vowels."""
    place = 0
    for letter in long:
        if place < len(short) and (
            short[place] == letter or (letter == "e" and short[place] in "ai")
        ):
            place += 1
        elif letter not in "aeiu":
            return False
    return place == len(short)


def _slip(a: Part, b: Part) -> float:
    """Return how surely one word is the other with a slip of the pen or another spelling of it."""
    if a.sex and b.sex and a.sex != b.sex and not a.ending and not b.ending:
        return 0.0
    if a.script == b.script and _one_letter_apart(a.text, b.text):
        return _ONE_SLIP[6][0]
    longest = max(len(a.core), len(b.core))
    most = 1 if longest < 6 else 2 if longest < 10 else 3
    if (a.always & ~b.ever).bit_count() > most or (b.always & ~a.ever).bit_count() > most:
        return 0.0
    best = 0.0
    alike = not a.bones.isdisjoint(b.bones)
    for one, two in _spellings(a, b):
        apart = OSA.distance(one, two, score_cutoff=3)
        if apart <= 3:
            best = max(best, _by_distance(one, two, apart, alike=alike))
    return best


def _begins(marked: Part, other: Part) -> bool:
    """Whether a father's name was meant whose ending has a slip: Шингисович, Шингисвоич."""
    return (
        Ending.FATHER_TURKIC <= marked.ending <= _SLAVIC_FATHER
        and not other.ending
        and len(marked.core) >= _SHORTEST_CORE
        and len(other.core) >= len(marked.core) + 2
        and other.core.startswith(marked.core)
    )


def _spellings(a: Part, b: Part) -> list[tuple[str, str]]:
    """Return what is compared. Endings of one kind say nothing and are left out."""
    found = [(one, b.sounds[0]) for one in a.sounds]
    found += [(a.sounds[0], two) for two in b.sounds[1:]]
    if a.ending == b.ending or max(a.ending, b.ending) <= _SLAVIC_FATHER:
        if a.ending and b.ending:
            return [(a.core, b.core)]
        found.append((a.core, b.core))
    return found


def _by_distance(one: str, two: str, apart: int, *, alike: bool) -> float:
    """Return how sure a slip of ``apart`` letters is; ``alike``: the consonants are the same.

    A slip is rarely in the first letter, and a short word has no room for one.
    """
    longest = max(len(one), len(two))
    if not _begin_alike(one, two):
        return _FIRST_OTHER if apart == 1 and longest >= _LONG else 0.0
    if apart == 1:
        sure = _ONE_SLIP[min(longest, 6)]
    elif apart == 2:
        sure = _TWO_SLIPS[min(longest, 9)]
    else:
        sure = (0.4, 0.6) if longest >= _LONG + 2 else _NEVER
    return sure[alike]


def _one_letter_apart(one: str, two: str) -> bool:
    """Whether words of one alphabet, as written, differ by one slip, not in the first letter."""
    return (
        abs(len(one) - len(two)) <= 1
        and len(one) >= _SHORTEST_WRITTEN
        and one[0].casefold() == two[0].casefold()
        and OSA.distance(one.casefold(), two.casefold(), score_cutoff=1) <= 1
    )


_FIRST = str.maketrans("ghdpeuzf", "kktbaasv")


def _begin_alike(one: str, two: str) -> bool:
    """Whether the first letters are exchanged between languages, or swapped with the second."""
    if one[0] == two[0] or one[:2] == two[1::-1]:
        return True
    return one[0].translate(_FIRST) == two[0].translate(_FIRST)


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
    if len(whole) < _SHORTEST_JOINED:
        return []
    for size in range(2, len(places) + 1):
        for start in range(len(places) - size + 1):
            run = places[start : start + size]
            parts = [name.parts[place] for place in run]
            joined = "".join(part.sounds[0] for part in parts)
            slips = min(2, (len(whole) - _SHORTEST_JOINED + 1) // 2)
            if OSA.distance(whole, joined, score_cutoff=2) <= slips:
                return run
            if any(part.abjad for part in parts) and _vowels_apart(_abjad(joined), _abjad(whole)):
                return run
    return []


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
    """A family name may lose its feminine ending abroad; a father's name tells son from daughter."""
    if _FAMILY not in (a.sex_from, b.sex_from):
        return 3.0
    whole = any(
        sure > 0.5
        and not a.parts[i].initial
        and not (a.roles[i] | b.roles[j]) & (_FAMILY | _FATHER)
        for sure, i, j in met.pairs
    )
    return 0.6 if whole else 3.0
