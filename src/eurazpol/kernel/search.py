"""What is compared when something is looked for: folded words, whatever letters were typed.

One grammar for every search:

1. Every word that is typed must be there, in any order.
2. A word of three or more letters may be only the beginning of the word that is found; a shorter
   one is looked for whole.
3. Case, look-alike letters of other alphabets and the letters of old fonts make no difference.
4. The number of a case is one word (``KZ-2026-000017``), and so is what follows each hyphen in it.
"""

import re
import unicodedata
from collections.abc import Iterable

_ALIKE = str.maketrans(
    {
        # Latin letters that look Cyrillic
        "a": "а", "c": "с", "e": "е", "i": "і", "k": "к", "m": "м", "o": "о", "p": "р", "t": "т",
        "x": "х", "y": "у", "ə": "ә", "ɵ": "ө", "h": "һ",
        # letters of other alphabets that old Kazakh fonts put in the place of their own
        "ӛ": "ө", "ҧ": "ұ", "ҥ": "ң", "ё": "е",
    }
)  # fmt: skip
_WORD = re.compile(r"[^\W_]+(?:-(?=\d)[^\W_]+)*")
LONGEST = 60
"""Letters of a word that count."""
WHOLE = 2
"""Words up to this length are looked for whole."""
_MOST_ASKED = 12


def fold(text: str) -> str:
    """Return the form that is compared: used alike for what is stored and what is looked for."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_ALIKE)
    return " ".join("".join(one for one in plain if not unicodedata.combining(one)).split())


def asked_words(text: str) -> tuple[str, ...]:
    """Return the words of what was typed, without repetitions, at most twelve."""
    found = (one.replace("-", "")[:LONGEST] for one in _WORD.findall(fold(text)))
    return tuple(dict.fromkeys(found))[:_MOST_ASKED]


def stored_words(texts: Iterable[str], most: int = 20_000) -> str:
    """Return the different words of texts in the form in which they are indexed, at most ``most``.

    Separated by one space, in the order of code points; empty when there is none.
    """
    found: set[str] = set()
    for text in texts:
        for one in _WORD.findall(fold(text)):
            parts = one.split("-")
            found.update("".join(parts[first:])[:LONGEST] for first in range(len(parts)))
        if len(found) > most:
            break
    return " ".join(sorted(found)[:most])


def answers(words: str, asked: Iterable[str]) -> bool:
    """Whether indexed words hold everything that is asked, as the index would say."""
    there = words.split()
    return all(
        any(one == want or (len(want) > WHOLE and one.startswith(want)) for one in there)
        for want in asked
    )
