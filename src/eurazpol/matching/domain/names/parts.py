"""One word of a name made ready: its sounds, stem, ending, and the given names that it may be."""

from functools import cache, lru_cache, reduce
from operator import and_, or_
from typing import NamedTuple

from eurazpol.matching.data import rows
from eurazpol.matching.domain.names.asian import korean
from eurazpol.matching.domain.names.model import Ending, Part
from eurazpol.matching.domain.names.sounds import bones, repaired, script_of, sounds_of

_VOWELS = "aeiu"
_SHORTEST_STEM = 3
_REMEMBERED = 32_768
_BROAD = str.maketrans("ec", "as")  # Turkish e for ә; ş and č without their marks
_ENDINGS = {
    "father-turkic": Ending.FATHER_TURKIC,
    "father-slavic": Ending.FATHER_SLAVIC,
    "family-ov": Ending.FAMILY_OV,
    "family": Ending.FAMILY,
}


class _Rule(NamedTuple):
    sound: str
    ending: Ending
    sex: str
    for_a_man: str
    arabic: bool


class _Marked(NamedTuple):
    ending: Ending
    sex: str
    stems: frozenset[str]
    forms: frozenset[str]
    core: str


def sounds_in(word: str) -> tuple[str, ...]:
    """Return the sounds of a word of a table."""
    fixed, script, _ = repaired(word)
    return sounds_of(fixed, script).readings


@cache
def _rules() -> tuple[_Rule, ...]:
    found = [
        _Rule(
            sounds_in(text)[0],
            _ENDINGS[mark],
            sex,
            sounds_in(man)[0] if man else "",
            script_of(text[0]) == "arabic",
        )
        for text, mark, sex, man in rows("endings")
    ]
    return tuple(sorted(found, key=lambda rule: -len(rule.sound)))


@cache
def father_endings() -> tuple[str, ...]:
    """Return the sounds of the endings of fathers' names."""
    fathers = (Ending.FATHER_TURKIC, Ending.FATHER_SLAVIC)
    return tuple(rule.sound for rule in _rules() if rule.ending in fathers)


@cache
def _given_names() -> tuple[dict[str, frozenset[int]], dict[str, frozenset[int]], tuple[str, ...]]:
    """Return the lines of the table by sound, by sound without last vowels, and the sexes."""
    whole: dict[str, set[int]] = {}
    stems: dict[str, set[int]] = {}
    sexes = []
    for line, (sex, spellings, *_) in enumerate(rows("given_names")):
        sexes.append(sex)
        full, _, pet = spellings.partition("|")
        for word in f"{full} {pet}".replace("-", "").split():
            for sound in sounds_in(word):
                whole.setdefault(sound, set()).add(line)
        for word in full.split():
            stems.setdefault(trimmed(sounds_in(word)[0]), set()).add(line)
    return _frozen(whole), _frozen(stems), tuple(sexes)


def _frozen(lines: dict[str, set[int]]) -> dict[str, frozenset[int]]:
    return {sound: frozenset(found) for sound, found in lines.items()}


@cache
def _common() -> frozenset[str]:
    return frozenset(sound for (word,) in rows("common") for sound in sounds_in(word))


def trimmed(sound: str) -> str:
    """Return a sound without its last vowels: Сергей and Серге-евич meet in ``serg``."""
    return sound.rstrip(_VOWELS) or sound


@lru_cache(maxsize=_REMEMBERED)
def part_of(
    word: str, *, initial: bool = False, tote: bool = False, syllable: bool = False
) -> tuple[Part, bool]:
    """Return the part for ``word``, and whether look-alike letters were replaced in it."""
    fixed, script, replaced = repaired(word)
    sounds, abjad, others = sounds_of(fixed, script, tote=tote)
    whole, by_stem, sexes = _given_names()
    forms = frozenset(sounds)
    known = frozenset(line for sound in sounds for line in whole.get(sound, ()))
    marked = (
        None
        if known or initial or not sounds or script in ("", "han", "hangul")
        else _marked(sounds, arabic=script == "arabic")
    )
    stems, ending, sex = frozenset(map(trimmed, sounds)), Ending.NONE, ""
    if marked:
        stems, ending, sex = frozenset(map(trimmed, marked.stems)), marked.ending, marked.sex
        forms |= marked.forms
        known = _of_stems(marked.stems, whole) or _of_stems(stems, by_stem)
    elif known and len({sexes[line] for line in known}) == 1:
        sex = sexes[next(iter(known))]
    core = marked.core if marked else sounds[0] if sounds else ""
    cores = _cores(core, sounds)
    if syllable:
        others = (*others, *korean(fixed))
    part = Part(
        text=word,
        script=script,
        sounds=sounds,
        forms=forms.union(others),
        stems=stems,
        broad=frozenset(sound.translate(_BROAD) for sound in forms),
        bones=frozenset(map(bones, cores)),
        known=known,
        initials=_initials(fixed, sounds),
        always=reduce(and_, map(_letters, sounds or ("",))) & _letters(core),
        ever=reduce(or_, map(_letters, sounds or ("",))),
        core=core,
        cores=cores,
        ending=ending,
        sex=sex,
        abjad=abjad,
        initial=initial,
        common=bool(forms & _common()),
    )
    return part, replaced


def _cores(core: str, sounds: tuple[str, ...]) -> tuple[str, ...]:
    added = len(sounds[0]) - len(core) if sounds and sounds[0].startswith(core) else 0
    return tuple(dict.fromkeys((core, *(sound[: len(sound) - added] for sound in sounds[1:]))))


def _letters(sound: str) -> int:
    """Return the set of letters as bits, so that two sets are compared in one step."""
    bits = 0
    for letter in sound:
        bits |= 1 << (ord(letter) & 31)
    return bits


def _of_stems(stems: frozenset[str], names: dict[str, frozenset[int]]) -> frozenset[int]:
    return frozenset(line for stem in stems for line in names.get(stem, ()))


def _marked(sounds: tuple[str, ...], *, arabic: bool) -> _Marked | None:
    for rule in _rules():
        if not sounds[0].endswith(rule.sound) or (rule.arabic and not arabic):
            continue
        stems = set()
        forms = set()
        for sound in sounds:
            if sound.endswith(rule.sound) and len(sound) - len(rule.sound) >= _SHORTEST_STEM:
                stem = sound[: -len(rule.sound)]
                stems.add(stem)
                if rule.ending is Ending.FATHER_TURKIC and rule.sound[0] == "k":
                    stems.add(stem + "k")  # Серік-қызы: the two letters sound as one
                if rule.for_a_man:
                    forms.add(stem + rule.for_a_man)
        if stems:
            core = sounds[0][: -len(rule.sound)]
            if rule.ending is Ending.FAMILY:
                core = core + rule.for_a_man if rule.for_a_man else sounds[0]
            return _Marked(rule.ending, rule.sex, frozenset(stems), frozenset(forms), core)
    return None


@cache
def _initial_sounds() -> dict[str, frozenset[str]]:
    return {letter: frozenset(sounds) for letter, sounds in rows("initials")}


def _initials(word: str, sounds: tuple[str, ...]) -> frozenset[str]:
    """Return the sounds with which the word, if it is an initial, may begin."""
    begin = frozenset(sound[0] for sound in sounds)
    return begin | _initial_sounds().get(word, frozenset())
