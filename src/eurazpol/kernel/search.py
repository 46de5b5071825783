"""Fold a text so that look-alike letters, cases and old spellings find each other."""

import unicodedata

_ALIKE = str.maketrans(
    {
        # Latin letters that look Cyrillic
        "a": "а", "c": "с", "e": "е", "i": "і", "k": "к", "m": "м", "o": "о", "p": "р", "t": "т",
        "x": "х", "y": "у", "ə": "ә", "ɵ": "ө", "h": "һ",
        # letters of other alphabets that old Kazakh fonts put in the place of their own
        "ӛ": "ө", "ҧ": "ұ", "ҥ": "ң", "ё": "е",
    }
)  # fmt: skip


def fold(text: str) -> str:
    """Return the form that is compared: used alike for what is stored and what is looked for."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().translate(_ALIKE).split())
