"""Two words compared: how surely they are one word of a name.

The cheap questions come first: the same sound, an initial, an ending added or dropped, two given
names in use that are not the same. Only words whose letters allow it are compared letter by letter.
"""

from functools import lru_cache

from rapidfuzz.distance import OSA

from eurazpol.matching.domain.names.model import Ending, Part
from eurazpol.matching.domain.names.parts import father_endings

SAME = 1.0
"""The same sound."""
ENDING = 0.9
"""The ending of a father's name is added, dropped or of the other language."""
DROPPED = 0.88
"""The ending -ов of a family name is added or dropped."""
VARIANT = 0.85
"""Forms of one given name: Александр, Саша."""
BROAD = 0.85
"""The same but for a and e, or s and sh: marks were dropped."""
ABJAD = 0.82
"""The same as far as a script without short vowels shows."""
MEANT = 0.7
"""A father's name with a slip in its ending."""
INITIAL = 0.49
"""An initial of the other word."""

_REMEMBERED = 65_536
_SLAVIC_FATHER = Ending.FATHER_SLAVIC
_SHORTEST_MEANT = 7
_SHORTEST_BROAD = 4
_SHORTEST_WRITTEN = 5
_LONG = 8
_FIRST_OTHER = 0.35
_NEVER = (0.0, 0.0)
_ONE_SLIP = {1: _NEVER, 2: _NEVER, 3: (0.0, 0.45), 4: (0.6, 0.7), 5: (0.6, 0.7), 6: (0.7, 0.8)}
"""By the length of the word: how sure a slip is, and how sure when the consonants are the same."""
_TWO_SLIPS = (
    dict.fromkeys(range(6), _NEVER) | dict.fromkeys((6, 7, 8), (0.0, 0.7)) | {9: (0.5, 0.7)}
)


@lru_cache(maxsize=_REMEMBERED)
def likeness(a: Part, b: Part) -> float:
    """Return how surely two words are one: 1 the same sound, 0 different."""
    if a.initial or b.initial:
        agree = not a.initials.isdisjoint(b.initials)
        return (SAME if a.initial and b.initial else INITIAL) if agree else 0.0
    if not a.forms.isdisjoint(b.forms):
        return SAME
    if (a.ending or b.ending) and not a.stems.isdisjoint(b.stems) and _endings_agree(a, b):
        dropped = Ending.FAMILY_OV in (a.ending, b.ending) and Ending.NONE in (a.ending, b.ending)
        return DROPPED if dropped else ENDING
    known = _by_table(a, b)
    return _by_letters(a, b) if known is None else known


def _by_table(a: Part, b: Part) -> float | None:
    """Return what the table of given names says of two words, if it says anything."""
    if not (a.known and b.known):
        return None
    if not a.known.isdisjoint(b.known):
        own = a.ending == b.ending or Ending.FAMILY_OV not in (a.ending, b.ending)
        return VARIANT if own else None
    # Both are given names in use, and not the same one; without vowels that is not sure.
    return None if a.abjad or b.abjad else 0.0


def _by_letters(a: Part, b: Part) -> float:
    if a.abjad or b.abjad:
        return ABJAD if _without_vowels(a, b) else 0.0
    if not a.broad.isdisjoint(b.broad) and len(a.core) >= _SHORTEST_BROAD:
        return BROAD
    return MEANT if _meant(a, b) or _meant(b, a) else _slip(a, b)


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
        return any(vowels_apart(abjad(short.core), abjad(core)) for core in long.cores)
    others = [abjad(sound) for sound in long.sounds]
    for sound in short.sounds:
        bare = abjad(sound)
        if len(bare) >= 2 and any(vowels_apart(bare, other) for other in others):
            return True
    return False


def abjad(sound: str) -> str:
    """Return a sound in the letters that the Arabic script tells apart, none doubled."""
    letters = sound.translate(_AS_ABJAD)
    return "".join(each for place, each in enumerate(letters) if each != letters[place - 1 : place])


def vowels_apart(short: str, long: str) -> bool:
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


def _meant(marked: Part, other: Part) -> bool:
    """Whether a father's name was meant whose ending has a slip: Шингисович, Шингисвоич."""
    if (
        not Ending.FATHER_TURKIC <= marked.ending <= _SLAVIC_FATHER
        or other.ending
        or len(other.core) < _SHORTEST_MEANT
        or (marked.always & ~other.ever).bit_count() > 1
    ):
        return False
    return any(
        OSA.distance(other.core, marked.core + each, score_cutoff=1) <= 1
        for each in father_endings()
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


_FIRST = str.maketrans("ghdpezf", "kktbasv")


def _begin_alike(one: str, two: str) -> bool:
    """Whether the first letters are exchanged between languages, or swapped with the second."""
    swapped = len(one) == len(two) and one[:2] == two[1::-1]
    return swapped or one[0].translate(_FIRST) == two[0].translate(_FIRST)
