"""Reading a name as it is written: words, initials, titles, and what each part is.

Never raises: what cannot be read is left out and said (:class:`Odd`).
"""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from eurazpol.matching.data import rows
from eurazpol.matching.domain.names.asian import is_chinese_syllable, korean
from eurazpol.matching.domain.names.model import (
    LONGEST,
    MOST_PARTS,
    Ending,
    Odd,
    Part,
    PreparedName,
    Role,
)
from eurazpol.matching.domain.names.parts import part_of
from eurazpol.matching.domain.names.sounds import is_tote, script_of

_WORD = re.compile(r"[^\s\-‐‑–—.,;:/\\()\[\]«»\"“”„·・_|+*=<>&#@!?]+\.?")
_ARABIC_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640]")
_VOWEL_LETTERS = frozenset("aeiouyäöüıəáóúýаәеёиіоөуұүыэюя")
_GIVEN, _FAMILY, _FATHER = int(Role.GIVEN), int(Role.FAMILY), int(Role.FATHER)
_HANGUL_NAME = (2, 3, 4)
_INNER = ("particle", "particle-lower")
_LONGEST_INITIAL = 3
_LAST_LETTER = 0x1100
_MOST_SYLLABLES = 4
_SYLLABLES = ("han", "kana", "hangul")
_LONGEST_SYLLABLE = 6
_FATHERS = (Ending.FATHER_TURKIC, Ending.FATHER_SLAVIC)


class _Word(NamedTuple):
    text: str
    role: int = 0
    initial: bool = False
    former: bool = False


def prepare(text: str, *, given: str = "", family: str = "", father: str = "") -> PreparedName:
    """Return the name ready to be compared.

    Where the parts are known they are used, and ``text`` is only what is shown; otherwise the parts
    are found in ``text``. At most 300 letters are read.
    """
    odd = Odd.NOTHING
    words: list[_Word] = []
    fields = ((family, _FAMILY), (given, _GIVEN), (father, _FATHER))
    shown = text or " ".join(value for value, _ in fields if value)
    if given or family or father:
        for value, role in fields:
            clean, found = _clean(value)
            odd |= found
            words += [word._replace(role=role) for word in _words(clean)[0]]
    else:
        clean, odd = _clean(text)
        words, titled = _words(clean)
        odd |= titled
    return _built(shown[:LONGEST], words, odd)


def _built(text: str, words: list[_Word], odd: Odd) -> PreparedName:
    parts: list[Part] = []
    kept: list[_Word] = []
    tote = not text.isascii() and is_tote(text)
    syllables = 1 < len(words) <= _MOST_SYLLABLES and all(
        len(word.text) <= _LONGEST_SYLLABLE and korean(word.text.casefold()) for word in words
    )
    for word in words[:MOST_PARTS]:
        part, replaced = part_of(word.text, initial=word.initial, tote=tote, syllable=syllables)
        if part.sounds:
            parts.append(part)
            kept.append(word)
            if replaced:
                odd |= Odd.LOOKALIKE
    if len(words) > MOST_PARTS:
        odd |= Odd.CUT
    if not parts:
        return PreparedName(text, odd=odd | Odd.EMPTY)
    if all(part.initial for part in parts):
        odd |= Odd.ONE_LETTER
    roles = _roles(parts, kept)
    sex, source = _sex(parts, roles)
    former = frozenset(place for place, word in enumerate(kept) if word.former)
    return PreparedName(text, tuple(parts), tuple(roles), former, sex, source, odd)


def _clean(text: str) -> tuple[str, Odd]:
    odd = Odd.NOTHING
    if len(text) > LONGEST:
        text, odd = text[:LONGEST], Odd.CUT
    if not text.isascii():
        text = _ARABIC_MARKS.sub("", unicodedata.normalize("NFKC", text))
    if text.isprintable():
        return text, odd
    visible = "".join(letter for letter in text if unicodedata.category(letter) not in ("Cf", "Cs"))
    if len(visible) != len(text.replace("\u200c", "").replace("\u200d", "")):
        odd |= Odd.HIDDEN
    return "".join(each if each.isprintable() else " " for each in visible), odd


@cache
def _kinds() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("words")}


def _words(text: str) -> tuple[list[_Word], Odd]:
    """Return the words that are names, in order, and whether titles were left out."""
    kinds = _kinds()
    family_ends = text.find(",")
    brackets, mixed = "(" in text, not text.isupper()
    raw = [(match.group().rstrip("."), match) for match in _WORD.finditer(text)]
    # A Korean name has a family name of one syllable; other names in hangul are foreign ones.
    korean_name = not text.isascii() and (len(raw) == 1 or any(len(word) == 1 for word, _ in raw))
    found: list[_Word] = []
    odd = Odd.NOTHING
    next_role, former = 0, False
    for place, (word, match) in enumerate(raw):
        kind = kinds.get(word.casefold()) if len(raw) > 1 else None
        if kind and (kind != "father-before" or found):
            inner = 2 < len(raw) > place + 1
            if kind == "father-before":
                found[-1] = found[-1]._replace(role=_FATHER)
            elif kind == "father-next":
                next_role = _FATHER
            elif kind == "maiden":
                former = True
            elif kind == "title":
                odd |= Odd.TITLE
            if kind not in _INNER or (inner and (kind == "particle" or word.islower())):
                continue
        start = match.start()
        before = former or (brackets and text.count("(", 0, start) > text.count(")", 0, start))
        role = next_role or (_FAMILY if before or start < family_ends else 0)
        found += _read(
            word,
            match.group(),
            _Word("", role, former=before),
            mixed=mixed,
            korean_name=korean_name,
        )
        next_role, former = 0, False
    if not found:
        return [_Word(word) for word, _ in raw if word], odd
    return found, odd


def _read(word: str, written: str, like: _Word, *, mixed: bool, korean_name: bool) -> list[_Word]:
    """Return the name words that a word of the text stands for: itself, initials, syllables."""
    if not word:
        return []
    if _is_syllable(word):
        hangul = korean_name and all(script_of(letter) == "hangul" for letter in word)
        pieces = tuple(word) if hangul and len(word) in _HANGUL_NAME else (word,)
        return [like._replace(text=each) for each in pieces]
    if len(word) > _LONGEST_INITIAL:
        return [like._replace(text=word)]
    shorts = _shortened(word, dotted=written != word, mixed=mixed)
    return [like._replace(text=each, initial=bool(shorts)) for each in shorts or (word,)]


def _shortened(word: str, *, dotted: bool, mixed: bool) -> tuple[str, ...]:
    """Return the initials that a word stands for: Н., Дж., НС; nothing when it is a whole word.

    Two capitals are initials where other words have small letters (``mixed``), unless they are a
    Chinese family name in capitals (LI Wei).
    """
    consonants = not any(letter in _VOWEL_LETTERS for letter in word.casefold())
    if len(word) == 1 or (dotted and (len(word) == 2 or consonants)):
        return (word,)
    two = len(word) == 2 and word.isupper() and word.isalpha()
    if two and (consonants or (mixed and not is_chinese_syllable(word.casefold()))):
        return tuple(word)
    return ()


def _is_syllable(word: str) -> bool:
    """Whether the word is of a script whose letters are whole syllables or words."""
    return ord(word[0]) > _LAST_LETTER and script_of(word[0]) in _SYLLABLES


def _roles(parts: list[Part], words: list[_Word]) -> list[int]:
    """Say what each part is, as far as endings, marks and order show it."""
    roles = [word.role for word in words]
    if any(role & _GIVEN for role in roles):
        return roles
    open_places = [place for place, role in enumerate(roles) if not role]
    named = any(word.role == _FAMILY for word in words)
    families = [] if named else _families(parts, open_places)
    fathers = [place for place in open_places if parts[place].ending in _FATHERS]
    if fathers and (len(parts) > 2 or families):
        roles[fathers[-1]] = _FATHER
    elif fathers and parts[fathers[-1]].ending is Ending.FATHER_TURKIC:
        roles[fathers[-1]] = _FATHER | _FAMILY
    for place in families:
        roles[place] = _FAMILY
    if _FATHER in roles:
        _by_order(roles)
    left = [place for place, role in enumerate(roles) if not role]
    if len(left) == 1 and _FAMILY & sum(set(roles)) and len(parts) > 1:
        roles[left[0]] = _GIVEN
    return roles


def _families(parts: list[Part], places: list[int]) -> list[int]:
    """Return the places of family names by their endings; -ин ends given names too."""
    for ending in (Ending.FAMILY_OV, Ending.FAMILY):
        found = [place for place in places if parts[place].ending is ending]
        if found:
            return found if ending is Ending.FAMILY_OV or len(found) == 1 else []
    return []


def _by_order(roles: list[int]) -> None:
    """Family, given, father's name in documents; given, father's name, family in speech."""
    father = roles.index(_FATHER)
    if len(roles) == 3 and not any(role & _FAMILY for role in roles):
        order = {
            2: (_FAMILY, _GIVEN, _FATHER),
            1: (_GIVEN, _FATHER, _FAMILY),
        }.get(father)
        if order:
            roles[:] = [role or each for role, each in zip(roles, order, strict=True)]


def _sex(parts: list[Part], roles: list[int]) -> tuple[str, int]:
    """Return the sex that the name says, and which part says it: the surest first."""
    for source in (_FATHER, _GIVEN, _FAMILY):
        for part, role in zip(parts, roles, strict=True):
            if part.sex and role & source and (source is _GIVEN) == (not part.ending):
                return part.sex, source
    unmarked = {part.sex for part, role in zip(parts, roles, strict=True) if part.sex and not role}
    return (unmarked.pop(), _GIVEN) if len(unmarked) == 1 else ("", 0)
