"""Names of a person, one per script, exactly as the paper has them."""

from dataclasses import dataclass
from typing import Literal

KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""The alphabet by which lists of names are sorted, whatever the database or the language."""
_LONGEST_KEY = 200
Script = Literal["Cyrl", "Latn", "Arab", "Hans", "other"]


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in one script. Only ``family`` is always there; nothing is capitalised or guessed."""

    script: Script
    family: str
    given: str = ""
    patronymic: str = ""

    @property
    def full(self) -> str:
        """The name in the order of documents: family, given, father's name."""
        return " ".join(part for part in (self.family, self.given, self.patronymic) if part)


def name_order(name: str) -> bytes:
    """Return the key that sorts names as the Kazakh alphabet does; other letters stand before.

    Bytes have one order in every database: kept in a column, the key gives every list of names the
    same order everywhere. At most 200 bytes.
    """
    return b"".join(_letter(letter) for letter in name.casefold())[:_LONGEST_KEY]


def _letter(letter: str) -> bytes:
    place = KAZAKH.find(letter)
    return bytes((place + 2,)) if place >= 0 else b"\x01" + ord(letter).to_bytes(3, "big")
