"""One person in two scripts: the key under which a name is looked for among earlier requests.

Қожахметов, Кожахметов and Kozhakhmetov sound alike and have one key. It is a net to show earlier
requests to an officer, who decides; it identifies nobody. A father's name is left out, because
papers of many states do not have one; the order of names makes no difference.
"""

import re
import unicodedata
from collections.abc import Iterable

_CYRILLIC = str.maketrans(
    {
        "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e",
        "э": "e", "ж": "J", "җ": "J", "з": "z", "и": "i", "й": "i", "і": "i", "ї": "i", "ы": "i",
        "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o", "п": "p",
        "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ў": "u", "ф": "f", "х": "h",
        "һ": "h", "ҳ": "h", "ц": "ts", "ч": "C", "ш": "S", "щ": "S", "ъ": "", "ь": "", "ю": "iu",
        "я": "ia", "є": "e", "ґ": "g",
    }
)  # fmt: skip
_LATIN = str.maketrans(
    {"ş": "S", "š": "S", "ç": "C", "č": "C", "ž": "J", "ı": "i", "j": "J", "q": "k", "w": "v",
     "y": "i", "ə": "a", "ä": "a", "x": "h"}
)  # fmt: skip
_GROUPS = (
    ("shch", "S"), ("sch", "S"), ("sh", "S"), ("zh", "J"), ("dzh", "J"), ("dj", "J"), ("kh", "h"),
    ("gh", "g"), ("ch", "C"), ("tz", "ts"), ("ye", "e"), ("ie", "e"), ("yo", "e"), ("ng", "n"),
    ("oe", "o"), ("ue", "u"), ("ck", "k"), ("ph", "f"),
)  # fmt: skip
"""Letters of Latin writing that stand for one sound."""
_SIGNS = str.maketrans("SCJ", "xqj")
"""Small letters at last: databases compare great and small ones in different ways."""
_WORD = re.compile(r"[^\W\d_]+")
_DOUBLED = re.compile(r"(.)\1+")
_LONGEST = 60


def name_key(family: str, given: str = "") -> str:
    """Return the key of a name, empty when it has no letters."""
    words = sorted(filter(None, (_sound(word) for word in _WORD.findall(f"{family} {given}"))))
    return "+".join(words)[:_LONGEST]


def name_keys(names: Iterable[tuple[str, str]], most: int = 16) -> tuple[str, ...]:
    """Return the different keys of names (family, given), in their order."""
    keys = dict.fromkeys(filter(None, (name_key(*name) for name in names)))
    return tuple(keys)[:most]


def _sound(word: str) -> str:
    text = unicodedata.normalize("NFC", word.casefold())
    if text.isascii() or not any("\u0400" <= letter <= "\u04ff" for letter in text):
        for group, sound in _GROUPS:
            text = text.replace(group, sound)
        text = text.translate(_LATIN)
    text = text.translate(_CYRILLIC)
    plain = unicodedata.normalize("NFD", text)
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _DOUBLED.sub(r"\1", letters).translate(_SIGNS)
