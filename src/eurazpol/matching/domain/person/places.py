"""Places of birth: the same town in two alphabets, with or without its district and state."""

import re
import unicodedata
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler

from eurazpol.kernel.search import fold

_LATIN = str.maketrans(
    {
        "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ж": "zh",
        "з": "z", "и": "i", "й": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n",
        "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u",
        "ф": "f", "х": "h", "һ": "h", "ц": "ts", "ё": "e", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "",
        "ы": "y", "і": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    }
)  # fmt: skip
_ONE_SOUND = (
    ("dzh", "j"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("sh", "s"), ("ch", "c"), ("iy", "i"),
    ("ts", "c"), ("ye", "e"), ("yu", "iu"), ("ya", "ia"), ("oo", "u"), ("y", "i"), ("q", "k"),
    ("w", "u"), ("x", "ks"),
)  # fmt: skip
"""Letters of the Latin alphabets of the region for one sound, longest first."""
_RENAMED_TOWNS = """
astana nur-sultan akmola tselinograd akmolinsk
almaty alma-ata vernyi
bishkek frunze
dushanbe stalinabad
khujand leninabad
petersburg leningrad peterburg
yekaterinburg sverdlovsk
atyrau guriev gurev
aktau shevchenko
taraz dzhambul jambyl
shymkent chimkent
oskemen ust-kamenogorsk
semey semipalatinsk
oral uralsk
petropavl petropavlovsk
kyzylorda kzyl-orda
"""
"""Towns that were renamed or have a name in each language: a line each."""
_KIND_WORDS = (
    "g gorod goroda kalasy kala s selo auyl auyly aul p poselok raion raiony audany audan oblast "
    "oblasti oblysy oblys region district city town village of the respublika respublikasy "
    "republic ssr sssr"
)
"""Words that say what a place is, not which."""
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 200
_MOST_WORDS = 8
_CLOSE = 0.88


@dataclass(frozen=True, slots=True)
class PreparedPlace:
    """The words that name the place, without its kind; ``state`` is its code or empty."""

    words: frozenset[str]
    state: str


def prepare_place(text: str, state: str) -> PreparedPlace | None:
    """Return the place as it is compared; None where nothing is said."""
    words = [word for word in _words(text[:_LONGEST]) if word not in _KINDS]
    if not words and not state:
        return None
    return PreparedPlace(frozenset(_RENAMED.get(word, word) for word in words[:_MOST_WORDS]), state)


def alike(one: PreparedPlace, other: PreparedPlace) -> bool:
    """Whether two places have words that are almost the same."""
    return any(
        JaroWinkler.similarity(a, b, score_cutoff=_CLOSE) > 0
        for a in one.words
        for b in other.words
    )


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFC", text).casefold().replace("-", "")
    return [_sound(word) for word in _WORD.findall(plain)]


def _sound(word: str) -> str:
    """Write a word in Latin letters, one way for each sound, whatever alphabet it was typed in."""
    latin = any("a" <= one <= "z" for one in word)
    cyrillic = any("а" <= one <= "ӿ" for one in word)
    whole = fold(word) if latin and cyrillic else word
    written = unicodedata.normalize("NFKD", whole.translate(_LATIN)).replace("ı", "i")
    plain = "".join(one for one in written if one.isalpha())
    for letters, sound in _ONE_SOUND:
        plain = plain.replace(letters, sound)
    return re.sub(r"(.)\1", r"\1", plain)


_KINDS = frozenset(_words(_KIND_WORDS))
_RENAMED = {
    name: town
    for line in _RENAMED_TOWNS.strip().splitlines()
    for town, *others in [_words(line)]
    for name in others
}
