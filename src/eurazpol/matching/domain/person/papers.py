"""Numbers of documents: as they are compared, whoever typed or read them."""

import unicodedata

from rapidfuzz.distance import OSA

_CYRILLIC = str.maketrans("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS")
"""Capital letters of two alphabets that look alike: both are printed on papers of the region."""
_ALIKE = str.maketrans("OQDILZSBG", "000112586")
"""Letters that are read as digits, by eye and by machine (ICAO 9303 part 3, OCR-B)."""
_LONGEST = 40
SHORTEST = 5
"""A shorter number says nothing about who it belongs to."""


def normal_number(text: str) -> str:
    """Return the letters and digits of a number in capitals, of one alphabet."""
    plain = unicodedata.normalize("NFKC", text[:_LONGEST]).upper().translate(_CYRILLIC)
    return "".join(one for one in plain if one.isalnum())


def by_look(number: str) -> str:
    """Return a normal number in which what looks alike is alike."""
    return number.translate(_ALIKE)


def one_slip_apart(one: str, other: str) -> bool:
    """Whether one slip of the hand makes one number the other: a sign, or two exchanged."""
    return OSA.distance(one, other, score_cutoff=1) == 1
