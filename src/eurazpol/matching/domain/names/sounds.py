"""How a word of a name sounds, whatever alphabet and orthography it is written in.

A *sound* is a word over few letters: ``a e i u`` for all vowels, one letter for each group of
consonants that the orthographies of the region write for one another (ч ш щ tch ş: ``c``; ж zh дж
dj: ``j``; с з ц: ``s``; х һ kh: ``h``; қ к q: ``k``). A Latin word does not say its orthography,
so it has a sound for each reading that its letters allow: Kojakhmetov is French, Kodschachmetow
German, Qojahmetov Kazakh of 2021.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from eurazpol.matching.data import rows
from eurazpol.matching.domain.names.asian import chinese, hangul, transcribed

_READINGS = "abcdek"
_AMBIGUOUS = re.compile(r"[cjx]|sh|[aou]e|[sciny]'|ý")
_APOSTROPHES = "'’ʼ`´ʻ‘ʿʾ′"
_APOSTROPHE = re.compile(f"[{_APOSTROPHES}]")
_RANGES = (
    (0x0400, 0x052F, "cyrillic"),
    (0x0590, 0x05FF, "hebrew"),
    (0x0600, 0x06FF, "arabic"),
    (0x0750, 0x077F, "arabic"),
    (0xFB50, 0xFEFF, "arabic"),
    (0x0370, 0x03FF, "other"),
    (0x0530, 0x058F, "other"),
    (0x10A0, 0x10FF, "other"),
    (0xAC00, 0xD7A3, "hangul"),
    (0x3040, 0x30FF, "kana"),
    (0x3400, 0x9FFF, "han"),
)
_TOTE = re.compile("[ەۇۋۆڭٴھ]|ى(?=[^\\W])")

_GLIDES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(.)\1+"), r"\1"),  # doubled letters: Hassan, Hasan
    (re.compile(r"ng"), "n"),  # Теңіз, Тенгиз, Tengiz
    (re.compile(r"i(?=e)"), ""),  # Yerlan, Ерлан; Nazarbayev, Nazarbaev; Alyev, Aliev
    (re.compile(r"(?:(?<=[aei])|^)u(?=[aei])"), "v"),  # Уәли, Wali; Әуезов, Auezov, Avezov
    (re.compile(r"(?<=a)v(?=[bcdfghjklmnprst])"), "u"),  # Dawlet, Даулет
    (re.compile(r"z"), "s"),
    (re.compile(r"(?<=[aeiu])h(?=$)"), ""),  # Abdullah, Абдулла
    (re.compile(r"(.)\1+"), r"\1"),
)


class Sounds(NamedTuple):
    """The readings of a word, the likeliest first, and whether short vowels are not written.

    ``others`` are readings by way of Chinese: they meet only what is the same.
    """

    readings: tuple[str, ...]
    abjad: bool = False
    others: tuple[str, ...] = ()


class _Alphabet:
    """Spellings and sounds of one orthography, replaced longest first."""

    def __init__(self, spellings: Mapping[str, str]) -> None:
        self._sounds = dict(spellings)
        longest = sorted((word for word in spellings if word), key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest)))

    def read(self, word: str) -> str:
        """Return the sound of every spelling in ``word``; what the table lacks is dropped."""
        return "".join(self._sounds[found] for found in self._pattern.findall(word))


@cache
def _alphabet(table: str, reading: str = "") -> _Alphabet:
    spellings: dict[str, str] = {}
    for spelling, sound, *more in rows(table):
        if reading and more[0] not in ("any", reading):
            continue
        spellings[spelling] = sound
    return _Alphabet(spellings)


@cache
def _arabic(column: int) -> _Alphabet:
    return _Alphabet({row[0]: "" if row[column] == "-" else row[column] for row in rows("arabic")})


@cache
def _lookalikes() -> dict[str, dict[int, str]]:
    """Return what turns look-alikes into Cyrillic, and into Latin."""
    tables: dict[str, dict[int, str]] = {"cyrillic": {}, "latin": {}}
    for latin, cyrillic, *digit in rows("lookalikes"):
        tables["cyrillic"].setdefault(ord(latin), cyrillic)
        tables["latin"].setdefault(ord(cyrillic), latin)
        if digit and digit[0]:
            tables["latin"].setdefault(ord(digit[0]), latin)
            tables["cyrillic"].setdefault(ord(digit[0]), cyrillic)
    return tables


def script_of(letter: str) -> str:
    """Return the script of a letter: latin, cyrillic, arabic, han, ..., or empty for a mark."""
    code = ord(letter)
    if code < 0x250 or 0x1E00 <= code < 0x1F00:
        return "latin" if letter.isalpha() else ""
    for first, last, name in _RANGES:
        if first <= code <= last:
            return name
    return "unread" if unicodedata.category(letter)[0] in "LM" else ""


def repaired(word: str) -> tuple[str, str, bool]:
    """Return the word in one script and lower case, the script, and whether letters were replaced.

    A word whose letters are of two alphabets was typed with look-alikes: the alphabet in which all
    its letters can be written is right, else that of most letters; a digit among letters is the
    letter that it looks like.
    """
    counts: dict[str, int] = {}
    for letter in word:
        script = script_of(letter)
        if script:
            counts[script] = counts.get(script, 0) + 1
    if not counts:
        return word.casefold(), "", False
    main = max(counts, key=lambda script: counts[script])
    mixed = "cyrillic" in counts and "latin" in counts
    digits = any(letter.isdigit() for letter in word)
    if not (mixed or digits) or main not in ("cyrillic", "latin"):
        return word.casefold(), main, False
    if mixed:
        main = _writable(word) or main
    fixed = word.translate(_lookalikes()[main])
    return fixed.casefold(), main, fixed != word


def _writable(word: str) -> str:
    """Return the one alphabet in which all letters of a mixed word can be written, or nothing."""
    able = [
        main
        for main, table in _lookalikes().items()
        if all(script_of(each) in ("", main) or ord(each) in table for each in word)
    ]
    return able[0] if len(able) == 1 else ""


def is_tote(text: str) -> bool:
    """Whether a name in the Arabic script has letters that only the Kazakh one has."""
    return bool(_TOTE.search(text))


def sounds_of(word: str, script: str, *, tote: bool = False) -> Sounds:
    """Return how ``word``, lower case and of one script, may sound."""
    match script:
        case "latin":
            others = _by_way_of_chinese(_APOSTROPHE.sub("", word))
            found = Sounds(_unique(_latin(word)), others=_unique(others))
        case "cyrillic":
            found = Sounds(_unique(_cyrillic(word)), others=_unique([chinese(word, script)]))
        case "arabic":
            found = _from_arabic(word, tote=tote)
        case "hangul":
            found = Sounds(_unique([hangul(word)]))
        case "hebrew" | "other":
            read = _smooth(_alphabet("other_scripts").read(word))
            found = Sounds(_unique([read]), abjad=script == "hebrew")
        case _:
            found = Sounds((word,))
    return found


def _cyrillic(word: str) -> list[str]:
    read: Callable[[str], str] = _alphabet("cyrillic").read
    found = [_smooth(read(word))]
    if "ё" in word:
        found.insert(0, _smooth(read(word.replace("ё", "е"))))
    if "дж" in word[1:]:
        found.append(_smooth(read(word.replace("дж", "дьж"))))  # Мухамед-жан
    return found


def _latin(word: str) -> list[str]:
    word = _APOSTROPHE.sub("'", word)
    plain = _bare(word)
    readings = _READINGS if _AMBIGUOUS.search(word) else "a"
    return [
        _smooth(_alphabet("latin", each).read(word if each == "k" else plain)) for each in readings
    ]


def _by_way_of_chinese(word: str) -> list[str]:
    """Return a Latin word as pinyin, and read back as the Turkic name that it may transcribe."""
    back = transcribed(word)
    return [chinese(word, "latin"), _smooth(_alphabet("latin", "a").read(back)) if back else ""]


def _bare(word: str) -> str:
    """Drop apostrophes, and accents that the tables do not know (é, à)."""
    known = _letters()
    kept = []
    for letter in _APOSTROPHE.sub("", word):
        if letter in known or letter.isascii():
            kept.append(letter)
        else:
            kept.extend(mark for mark in unicodedata.normalize("NFKD", letter) if mark.isalpha())
    return "".join(kept)


@cache
def _letters() -> frozenset[str]:
    return frozenset(row[0] for row in rows("latin") if len(row[0]) == 1)


def _from_arabic(word: str, *, tote: bool) -> Sounds:
    kazakh = _smooth(_arabic(2).read(word))
    if tote:
        return Sounds(_unique([kazakh]))
    plain = word[2:] if word.startswith("ال") and len(word) > 4 else word
    return Sounds(_unique([_smooth(_arabic(1).read(plain)), kazakh]), abjad=True)


def _smooth(sound: str) -> str:
    for pattern, instead in _GLIDES:
        sound = pattern.sub(instead, sound)
    return sound


def _unique(found: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in found if each))


_BONES = str.maketrans({
    "a": None, "e": None, "i": None, "u": None,
    "p": "b", "t": "d", "f": "v", "z": "s", "h": "k", "g": "k", "j": "c",
})  # fmt: skip


def bones(sound: str) -> str:
    """Return the consonants of a sound, those that languages exchange as one letter."""
    return re.sub(r"(.)\1+", r"\1", sound.translate(_BONES))
