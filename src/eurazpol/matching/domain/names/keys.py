"""Keys by which an index finds the spellings of one name.

A key is coarse: the consonants of a part without its ending, as one letter those that languages
exchange. Where a given name is written in ways that do not share their consonants (Саша and
Александр, Құсайын and Hossein), the line of the table of given names is a key too.
"""

from functools import cache, lru_cache

from eurazpol.matching.data import rows
from eurazpol.matching.domain.names.asian import CHINESE_MARK, KOREAN_MARK
from eurazpol.matching.domain.names.model import Part, PreparedName
from eurazpol.matching.domain.names.parts import sounds_in
from eurazpol.matching.domain.names.sounds import bones

_REMEMBERED = 32_768
_SHORTEST = 2
_LONGEST = 8


def keys(name: PreparedName) -> frozenset[str]:
    """Return few short keys; two spellings of a person share at least one, mostly all.

    An initial is no key, unless the name has nothing else.
    """
    parts = [part for part in name.parts if not part.initial] or name.parts
    found = set().union(*map(_keys, parts))
    for mark in (CHINESE_MARK, KOREAN_MARK):
        forms = [_marked(part, mark) for part in parts]
        if all(forms):
            found.update(*forms)
    return frozenset(found)


def _marked(part: Part, mark: str) -> list[str]:
    """Return the readings of a part that are only compared with each other."""
    return [form for form in part.forms if form.startswith(mark)]


@lru_cache(maxsize=_REMEMBERED)
def _keys(part: Part) -> frozenset[str]:
    found = {_coarse(core) for core in part.cores}
    found |= {f"#{line}" for line in part.known & _many_shaped()}
    return frozenset(found)


def _coarse(sound: str) -> str:
    found = bones(sound)
    if len(found) < _SHORTEST:
        return sound.replace("e", "a").rstrip("aiu") or sound[:1]
    return ("a" if sound[0] in "aeiu" else "") + found[:_LONGEST]


@cache
def _many_shaped() -> frozenset[int]:
    """Return the given names whose spellings do not all share one coarse key."""
    found = set()
    for line, (_, spellings, *_) in enumerate(rows("given_names")):
        words = spellings.replace("|", " ").replace("-", "").split()
        if len({_coarse(sounds_in(word)[0]) for word in words}) > 1:
            found.add(line)
    return frozenset(found)
