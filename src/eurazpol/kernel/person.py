"""Names of a person, one per script, exactly as the paper has them."""

from dataclasses import dataclass
from typing import Literal

KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""The alphabet by which lists of names are sorted, whatever the database or the language."""
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


def name_order(name: str) -> tuple[tuple[int, str], ...]:
    """Return the key that sorts names as the Kazakh alphabet does; other letters stand before."""
    return tuple((KAZAKH.find(letter), letter) for letter in name.casefold())
