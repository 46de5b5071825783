"""Chinese and Korean words: syllables whose spellings share no letters in other alphabets.

A Chinese word is read as pinyin from pinyin or from the Cyrillic of Palladius (Цзиньпин, Jinping);
a Korean syllable as one sound from hangul, the romanisations and Cyrillic (정, Jeong, Chŏng, Чон).
These readings are only compared with each other.
"""

import re
from functools import cache, lru_cache

from eurazpol.matching.data import rows

_HANGUL, _LAST_HANGUL = 0xAC00, 0xD7A3
_BEGINNINGS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_MIDDLES = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_ENDS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
CHINESE_MARK, KOREAN_MARK = "~", "^"
_MANY = 3
_REMEMBERED = 8_192
_NG = "q"
_FOREIGN = {"ㄷ": "d", "ㅂ": "b", "ㅍ": "p", "ㅈ": "j", "ㄱ": "g", "ㄹ": "r", "ㅅ": "s", "ㅎ": "h"}
_TRANSCRIBED: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"jiang"), "jan"),  # Bahetijiang, Бақытжан
    (re.compile(r"bieke"), "bek"),  # Nuerbieke, Нұрбек
    (re.compile(r"er(?=[^aeiou]|$)"), "r"),  # Nuerlan, Нұрлан
    (re.compile(r"(?<=[aeioun])([tkslm])[eiu](?=[^aeiou]|$)"), r"\1"),  # Aidosi, Айдос
)


@cache
def _chinese() -> tuple[dict[str, str], re.Pattern[str], re.Pattern[str]]:
    """Return Palladius to pinyin, and what a whole word of either looks like."""
    table = rows("chinese")
    begins = [row[1:] for row in table if row[0] == "begin"]
    ends = [row[1:] for row in table if row[0] == "end"]
    pairs = [(y + b, x + a) for x, y in begins for a, b in ends]
    palladius = {cyrillic: pinyin for cyrillic, pinyin in reversed(pairs) if _possible(pinyin)}
    palladius |= {row[2]: row[1] for row in table if row[0] == "whole"}
    return palladius, _any_of(palladius), _any_of(palladius.values())


def _possible(pinyin: str) -> bool:
    """Whether j, q, x stand before i and ü, and z, c, s, zh, ch, sh, r elsewhere."""
    begin = re.match("zh|ch|sh|[a-z]", pinyin)
    rest = pinyin[begin.end() :] if begin else ""
    narrow = rest[:1] in ("i", "ü")
    if pinyin[0] in "jqx":
        return narrow
    if begin and begin.group() in ("z", "c", "s"):
        return not narrow
    return True


def _any_of(syllables: object) -> re.Pattern[str]:
    longest = sorted(map(str, syllables), key=len, reverse=True)  # type: ignore[call-overload]
    return re.compile("(?:" + "|".join(map(re.escape, longest)) + ")")


def chinese(word: str, script: str) -> str:
    """Return a word as pinyin, or nothing when it is no Chinese one."""
    palladius, cyrillic, latin = _chinese()
    pattern = cyrillic if script == "cyrillic" else latin
    syllables = _syllables(word, pattern)
    if not syllables:
        return ""
    return CHINESE_MARK + "".join(palladius.get(each, each) for each in syllables)


def is_chinese_syllable(word: str) -> bool:
    """Whether a word is one syllable of pinyin, or of the Cyrillic of Palladius."""
    _, cyrillic, latin = _chinese()
    return bool(cyrillic.fullmatch(word) or latin.fullmatch(word))


def _syllables(word: str, pattern: re.Pattern[str]) -> list[str]:
    """Split a word into syllables, longest first; nothing when it cannot be split."""
    found, place = [], 0
    while place < len(word):
        match = pattern.match(word, place)
        if match is None:
            return []
        found.append(match.group())
        place = match.end()
    return found


def transcribed(word: str) -> str:
    """Return a Turkic name as papers of China spell it, read back; nothing for other words."""
    _, _, latin = _chinese()
    if len(_syllables(word, latin)) < _MANY:
        return ""
    read = word
    for pattern, instead in _TRANSCRIBED:
        read = pattern.sub(instead, read)
    return read if read != word else ""


@cache
def _korean() -> tuple[re.Pattern[str], dict[str, dict[str, str]]]:
    sounds: dict[str, dict[str, str]] = {"begin": {}, "middle": {}, "end": {}, "family": {}}
    for place, spellings, sound in rows("korean"):
        sounds[place] |= dict.fromkeys(spellings.split(), sound)
    places = [
        "|".join(sorted(sounds[place], key=len, reverse=True))
        for place in ("begin", "middle", "end")
    ]
    return re.compile("({})?({})({})?".format(*places)), sounds


@lru_cache(maxsize=_REMEMBERED)
def korean(word: str) -> tuple[str, ...]:
    """Return the sounds of one Korean syllable in any alphabet, or nothing.

    Cyrillic writes n and ng with one letter: it has both sounds.
    """
    pattern, sounds = _korean()
    if word in sounds["family"]:
        return (KOREAN_MARK + sounds["family"][word],)
    one = len(word) == 1 and _is_hangul(word)
    match = pattern.fullmatch("".join(_letters_of(word)) if one else word)
    if match is None:
        return ()
    begin, middle, end = (part or "" for part in match.groups())
    found = KOREAN_MARK + sounds["begin"].get(begin, "") + sounds["middle"][middle]
    ends = ("n", _NG) if end == "н" else (sounds["end"].get(end, ""),)
    return tuple(found + each for each in ends)


def hangul(word: str) -> str:
    """Return the sound of a word in hangul: one Korean syllable, or a foreign name (누를란).

    A foreign name has ㅡ where two consonants meet, and ㄹㄹ for one l.
    """
    if len(word) == 1:
        return "".join(korean(word))[1:].replace(_NG, "n")
    table = _korean()[1]
    found = []
    for each in filter(_is_hangul, word):
        begin, middle, end = _letters_of(each)
        found.append(_FOREIGN.get(begin) or table["begin"][begin])
        found.append("" if middle == "ㅡ" else table["middle"][middle])
        found.append(table["end"].get(end, ""))
    return "".join(found).replace("lr", "l").replace(_NG, "n")


def _is_hangul(letter: str) -> bool:
    return _HANGUL <= ord(letter) <= _LAST_HANGUL


def _letters_of(syllable: str) -> tuple[str, str, str]:
    """Return the beginning, the middle and the end of a hangul syllable."""
    number = ord(syllable) - _HANGUL
    begin, rest = divmod(number, len(_MIDDLES) * len(_ENDS))
    middle, end = divmod(rest, len(_ENDS))
    return _BEGINNINGS[begin], _MIDDLES[middle], _ENDS[end].strip()
