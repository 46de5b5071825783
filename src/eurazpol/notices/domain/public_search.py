"""Whether a name that was typed is a name that is shown: any spelling, any script, parts of it.

1. The whole name is compared as the rest of the product compares names.
2. Fewer words than the name has are enough when each is a spelling of another word of the name.
3. Only names that are shown are compared: nobody finds out by searching what was not released.
"""

from collections.abc import Iterable
from functools import lru_cache

from eurazpol.matching.domain.names import (
    NAME_THRESHOLD,
    keys,
    name_score,
    prepare,
)

LONGEST_ASKED = 200
_MOST_WORDS, _MOST_PARTS = 6, 12

_prepared = lru_cache(maxsize=50_000)(prepare)


@lru_cache(maxsize=50_000)
def _keys(text: str) -> frozenset[str]:
    return keys(_prepared(text))


def found_by(asked: str, names: Iterable[str]) -> float:
    """Return how well the best of ``names`` answers what was typed, 0 where none does."""
    asked = " ".join(asked[:LONGEST_ASKED].split())
    words = asked.split()[:_MOST_WORDS]
    best = 0.0
    for name in names:
        best = max(best, _score(asked, name))
        if best < NAME_THRESHOLD:
            best = max(best, _by_words(words, name))
    return best if best >= NAME_THRESHOLD else 0.0


def _by_words(words: list[str], name: str) -> float:
    """Return the score of the worst word where each of ``words`` is a word of the name, else 0."""
    left = name.split()[:_MOST_PARTS]
    if not words or len(words) > len(left):
        return 0.0
    worst = 1.0
    for word in words:
        scores = [_score(word, one) for one in left]
        place = max(range(len(left)), key=scores.__getitem__)
        worst = min(worst, scores[place])
        if worst < NAME_THRESHOLD:
            return 0.0
        left.pop(place)
    return worst


def _score(asked: str, name: str) -> float:
    """Compare only what shares a key: two spellings of one name always do."""
    if _keys(asked).isdisjoint(_keys(name)):
        return 0.0
    return name_score(_prepared(asked), _prepared(name))
