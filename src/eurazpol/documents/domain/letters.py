"""Which letters the printed paper can show, and what is printed in place of the others.

The papers are set in the Libertinus Serif that the typesetter carries, so that identical facts give
identical bytes on every machine. It holds the Latin, Greek and Cyrillic scripts with every letter
of Kazakh, not the Arabic or Chinese ones. A letter that it lacks is printed as its Unicode number,
``[U+5F20]``, never left out and never a reason to fail.
"""

import unicodedata

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


def showable(text: str) -> bool:
    """Whether the paper can show every letter of ``text``."""
    return all(_shown(char) or char == "\n" or char in _SPELLED for char in _plain(text))


def printable(text: str) -> str:
    """Return ``text`` as the paper prints it; letters that the font lacks become their numbers."""
    out: list[str] = []
    missing: list[str] = []

    def flush() -> None:
        if missing:
            out.append("[" + " ".join(missing) + "]")
            missing.clear()

    for char in _plain(text):
        if char == "\n" or _shown(char) or char in _SPELLED:
            flush()
            out.append(_SPELLED.get(char, char))
        else:
            missing.append(f"U+{ord(char):04X}")
    flush()
    return "".join(out)
