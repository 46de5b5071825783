"""Fold a text so that look-alike letters, cases and old spellings find each other."""

import unicodedata

_ALIKE = str.maketrans(
    {
        "a": "а", "c": "с", "e": "е", "i": "і", "k": "к", "m": "м", "o": "о", "p": "р", "t": "т",
        "x": "х", "y": "у", "ə": "ә", "ӛ": "ә", "ө": "ө", "ҧ": "ң", "ҥ": "ң", "ё": "е",
    }
)  # fmt: skip


def fold(text: str) -> str:
    """Return the form that is compared: used alike for what is stored and what is looked for."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().translate(_ALIKE).split())
