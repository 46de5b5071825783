"""Two languages of one paper side by side, and two versions of it.

1. Both languages are composed from the same facts; only free text can be missing in one of them.
2. Figures must agree: a number that stands in one language and not in the other is marked.
3. A translation is marked by who stands for it: an officer, a machine (not authentic), nobody.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from eurazpol.documents.domain.free_words import Translation, language_of, sentences
from eurazpol.documents.domain.paper import Paper
from eurazpol.documents.domain.places import Place, places, written
from eurazpol.kernel.texts import Lang, Message, message

Translations = Mapping[tuple[str, Lang], Translation]
"""Translations of a case, by the free text and the language they are in."""


class Side(StrEnum):
    """How one language of a place came to be."""

    COMPOSED = "composed"
    """From facts, by the rules of the language."""
    TYPED = "typed"
    """Free text in the language in which it was written."""
    TRANSLATED = "translated"
    MACHINE = "machine"
    MISSING = "missing"

    @property
    def text(self) -> Message:
        """The word for it."""
        return message(f"documents-side-{self.value}")


@dataclass(frozen=True, slots=True)
class Half:
    """One language of a place."""

    lang: Lang
    text: str
    side: Side
    translation: Translation | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """A place in two languages. ``source`` is the free text that can be translated, if it is one.

    ``figures`` and ``sentences`` tell what differs: numbers of one side alone, counts of sentences.
    """

    key: str
    section: str
    label: str
    left: Half
    right: Half
    source: str | None = None
    figures: tuple[str, ...] = ()
    sentences: tuple[int, int] | None = None

    @property
    def open(self) -> bool:
        """Whether a person still has to look at it."""
        unsure = (Side.MISSING, Side.MACHINE)
        return bool(
            self.figures or self.sentences or self.left.side in unsure or self.right.side in unsure
        )


@dataclass(frozen=True, slots=True)
class Change:
    """What a new version says otherwise: the place in words, the text before and after."""

    section: str
    label: str
    before: str
    after: str


def pairs(
    papers: tuple[Paper, Paper],
    langs: tuple[Lang, Lang],
    free: Iterable[str],
    known: Translations,
    shown_in: Lang,
) -> tuple[Pair, ...]:
    """Put two languages of a paper side by side; heads are written in ``shown_in``."""
    sources = frozenset(free)
    return tuple(
        _pair((one, other), langs, sources, known, shown_in)
        for one, other in zip(places(papers[0]), places(papers[1]), strict=True)
    )


def _pair(
    both: tuple[Place, Place],
    langs: tuple[Lang, Lang],
    free: frozenset[str],
    known: Translations,
    shown_in: Lang,
) -> Pair:
    source = both[0].text if isinstance(both[0].text, str) and both[0].text in free else None
    left, right = (
        _half(place, lang, source, known) for place, lang in zip(both, langs, strict=True)
    )
    counts = (sentences(left.text), sentences(right.text))
    both_said = source is not None and Side.MISSING not in (left.side, right.side)
    missing = Side.MISSING in (left.side, right.side)
    return Pair(
        key=both[0].key,
        section=written(both[0].section, shown_in),
        label=written(both[0].label, shown_in),
        left=left,
        right=right,
        source=source,
        figures=() if missing else _figures(left.text, right.text),
        sentences=counts if both_said and counts[0] != counts[1] else None,
    )


def _half(place: Place, lang: Lang, source: str | None, known: Translations) -> Half:
    if source is None:
        return Half(lang, written(place.text, lang), Side.COMPOSED)
    found = known.get((source, lang))
    if found is not None:
        return Half(lang, found.text, Side.MACHINE if found.machine else Side.TRANSLATED, found)
    if language_of(source) in (None, lang):
        return Half(lang, source, Side.TYPED)
    return Half(lang, "", Side.MISSING)


def _figures(left: str, right: str) -> tuple[str, ...]:
    one, other = (Counter(re.findall(r"\d+", text)) for text in (left, right))
    return tuple((one - other) + (other - one))


def changes(before: Paper, after: Paper, lang: Lang) -> tuple[Change, ...]:
    """List what two versions say otherwise, in the order of the newer one."""
    old, new = _by_place(before, lang), _by_place(after, lang)
    keys = [*new, *(key for key in old if key not in new)]
    return tuple(
        Change(key[0], key[1], old.get(key, ""), new.get(key, ""))
        for key in keys
        if old.get(key, "") != new.get(key, "")
    )


def _by_place(paper: Paper, lang: Lang) -> dict[tuple[str, str, int], str]:
    seen: Counter[tuple[str, str]] = Counter()
    found: dict[tuple[str, str, int], str] = {}
    for place in places(paper):
        head = (written(place.section, lang), written(place.label, lang))
        seen[head] += 1
        found[(*head, seen[head])] = written(place.text, lang)
    return found
