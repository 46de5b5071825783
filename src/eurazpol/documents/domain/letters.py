"""Which letters the printed paper can show, and what is printed in place of the others.

1. The papers are set in the Libertinus Serif that the typesetter carries, so that identical facts
   give identical bytes on every machine. It holds the Latin, Greek and Cyrillic scripts with every
   letter of Kazakh.
2. A letter of another script is set in the face of Noto named below, where the machine has it
   (Debian: fonts-noto-core, fonts-noto-cjk).
3. A letter that no face has is printed as its Unicode number, ``[U+5F20]``, never left out and
   never a reason to fail.
"""

import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

NUMBERED_FROM = "[U+"
_SHOWN: tuple[tuple[int, int], ...] = (
    (0x20, 0x7E),
    (0xA0, 0xAC),
    (0xAE, 0x2E4),
    (0x300, 0x36F),
    (0x386, 0x386),
    (0x388, 0x38A),
    (0x38C, 0x38C),
    (0x38E, 0x3A1),
    (0x3A3, 0x3CE),
    (0x400, 0x477),
    (0x48C, 0x4C4),
    (0x4C7, 0x4CB),
    (0x4D0, 0x4F9),
    (0x1E00, 0x1EFF),
    (0x2010, 0x2027),
    (0x2030, 0x2037),
    (0x2039, 0x203E),
    (0x20AC, 0x20AC),
    (0x2116, 0x2116),
    (0x2190, 0x2193),
    (0x2212, 0x2212),
    (0x2264, 0x2265),
)
_SPELLED = {"\u20b8": "KZT", "\u20bd": "RUB", "\u2713": "+", "\u3000": " "}


@dataclass(frozen=True, slots=True)
class OtherScript:
    """A script that the main face lacks: its letters, the face that has them, its language.

    The language is that of most names in the script (ISO 639), for those who hear the paper.
    """

    family: str
    lang: str
    letters: tuple[tuple[int, int], ...]

    def has(self, char: str) -> bool:
        """Whether the letter is of this script."""
        return any(first <= ord(char) <= last for first, last in self.letters)


OTHER_SCRIPTS: tuple[OtherScript, ...] = (
    OtherScript("Noto Naskh Arabic", "ar", ((0x620, 0x64A), (0x66E, 0x6D5), (0x6F0, 0x6FC))),
    OtherScript("Noto Serif CJK SC", "zh", ((0x3400, 0x4DBF), (0x4E00, 0x9FFF))),
    OtherScript("Noto Serif Armenian", "hy", ((0x531, 0x556), (0x561, 0x587))),
    OtherScript("Noto Serif Georgian", "ka", ((0x10A0, 0x10C5), (0x10D0, 0x10FA))),
    OtherScript("Noto Serif Hebrew", "he", ((0x5D0, 0x5EA),)),
    OtherScript("Noto Serif Devanagari", "hi", ((0x904, 0x939), (0x93E, 0x94D))),
)


def _shown(char: str) -> bool:
    code = ord(char)
    return any(first <= code <= last for first, last in _SHOWN)


def _plain(text: str) -> str:
    """Compose letters with their marks; drop control, bidi and other invisible characters."""
    kept = []
    for char in unicodedata.normalize("NFC", text):
        if char in "\n\u2028\u2029":
            kept.append("\n")
        elif unicodedata.category(char) == "Zs" or char == "\t":
            kept.append(" " if char == "\t" else char)
        elif unicodedata.category(char) not in {"Cc", "Cf"}:
            kept.append(char)
    return "".join(kept)


def _can(char: str, families: Collection[str]) -> bool:
    if char == "\n" or _shown(char) or char in _SPELLED:
        return True
    return any(one.has(char) for one in OTHER_SCRIPTS if one.family in families)


def showable(text: str, families: Collection[str] = ()) -> bool:
    """Whether every letter of ``text`` can be shown, with the faces of these ``families`` too."""
    return all(_can(char, families) for char in _plain(text))


def printable(text: str, families: Collection[str] = ()) -> str:
    """Return ``text`` as it is printed; letters that no face has become their numbers."""
    out: list[str] = []
    missing: list[str] = []

    def flush() -> None:
        if missing:
            out.append("[" + " ".join(missing) + "]")
            missing.clear()

    for char in _plain(text):
        if _can(char, families):
            flush()
            out.append(_SPELLED.get(char, char))
        else:
            missing.append(f"U+{ord(char):04X}")
    flush()
    return "".join(out)


def scripts_in(text: str) -> tuple[OtherScript, ...]:
    """Return the other scripts of which the text has letters."""
    return tuple(one for one in OTHER_SCRIPTS if any(one.has(char) for char in text))
